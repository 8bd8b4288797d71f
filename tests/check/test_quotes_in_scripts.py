"""Quotes in every script: typography never matters, one character of the words always does."""

import re
import time

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from briefing.check.fold import fold, folded
from briefing.check.index import Indexed
from briefing.check.locate import Ambiguous, CutWord, Located, Missing, Outcome, locate
from briefing.check.lookalikes import mixed, named, skeleton
from briefing.model.article import Article, Block, BlockKind
from briefing.model.source import Evidence, TextQuote


def paragraph(text: str) -> Indexed:
    """An article of one paragraph."""
    block = Block(kind=BlockKind.PARAGRAPH, text=text, start=0, end=len(text), number=1)
    return Indexed(
        Article(name="a", media_type="text/plain", text=text, sha256="0" * 64, blocks=(block,))
    )


def find(exact: str, source: Indexed) -> Outcome:
    return locate(Evidence(source="s", quote=TextQuote(exact=exact)), source)


TEXTS = {
    "Latin": "The ﬁrst of “77 ships” – all non-union – left at 5.30 for Malmö; 10² more can’t…",
    "Cyrillic": "Вчера в порту насчитали «77 судов» — и это, по словам мэра, ещё не всё.",
    "Greek": "Χθες στο λιμάνι μετρήθηκαν «77 πλοία», είπε ο δήμαρχος – και δεν είναι όλα.",
    "Han": "昨日,港口停了七十七艘船——“不会再多”,市长说,十一月十二日以前没有变化……",
    "kana": "きのう、港で「七十七隻」の船が見つかったと、市長が12月3日に話した。",
    "Hangul": "어제 항구에서 “배 77척”이 발견됐다고 시장이 말했다 – 그것이 전부는 아니다.",
    "jamo": "\u110b\u1165\u110c\u1166 항구에서 배 77척이 발견됐다.",
    "Arabic": "قال رئيس البلدية إن «٧٧ سفينة» وصلت إلى المينـــاء في ١٢ مايو، ولم يُصَب أحد.",
    "Hebrew": "ראש העיר אמר כי ״77 אוניות״ הגיעו לנמל ב־12 במאי, ואיש לא נִפְגַּע.",
    "Persian": "شهردار گفت ۷۷ کشتی می‌آیند و کسی آسیب ندید.",
    "Thai": "นายกเทศมนตรีกล่าวว่ามีเรือ ๗๗ ลำที่ท่าเรือ และไม่มีผู้บาดเจ็บ",
    "Devanagari": "महापौर ने कहा कि बंदरगाह पर ७७ जहाज़ हैं और कोई घायल नहीं हुआ।",
    "full width": "市長は「ＮＡＴＯ」の７７隻について話した。",
}
SOURCES = {name: paragraph(text) for name, text in TEXTS.items()}
SCRIPTS = st.sampled_from(sorted(TEXTS))

_SAME = {
    " ": [" ", "\u00a0", "\n", "\u2009", "  ", " \u200b"],
    "–": ["–", "—", "-", "--", "\u2212"],
    "—": ["—", "–", "-"],
    "…": ["…", "...", ". . ."],
    "“": ["“", '"', "„", "«", "「"],
    "”": ["”", '"', "“", "»", "」"],
    "«": ["«", '"', "“"],
    "»": ["»", '"', "”"],
    "「": ["「", '"', "“"],
    "״": ["״", '"'],
    "’": ["’", "'", "‘"],
    "־": ["־", "-"],
    "ﬁ": ["ﬁ", "fi"],
    "ö": ["ö", "o\u0308"],
    "ё": ["ё", "е\u0308"],
    "ό": ["ό", "ο\u0301"],
    "で": ["で", "て\u3099"],
    "배": ["배", "\u1107\u1162"],
    "\u0640": ["\u0640", ""],
    "\u200c": ["\u200c", ""],
    "e": ["e", "e\u00ad"],
    "و": ["و", "و\u200f"],
}


def whole(text: str, source: Indexed, data: st.DataObject) -> tuple[int, int]:
    """A run of the text that cuts no word."""
    places = [0, *(found.end() for found in re.finditer(r"\s", text)), len(text)]
    first = data.draw(st.integers(0, len(places) - 2))
    last = data.draw(st.integers(first + 1, len(places) - 1))
    return places[first], places[last]


@given(SCRIPTS, st.data())
def test_any_typographic_variation_is_found(script: str, data: st.DataObject) -> None:
    text, source = TEXTS[script], SOURCES[script]
    start, end = whole(text, source, data)
    passage = text[start:end]
    varied = "".join(data.draw(st.sampled_from(_SAME.get(c, [c]))) for c in passage)
    assume(varied.strip())
    outcome = find(varied, source)
    assert isinstance(outcome, Located | Ambiguous), (varied, outcome)
    if isinstance(outcome, Located):
        assert folded(source.article.text[outcome.start : outcome.end]) == folded(passage)


def _letters(text: str) -> list[int]:
    return [n for n, c in enumerate(text) if c.isalnum()]


@given(SCRIPTS, st.data())
def test_no_altered_character_is_ever_found(script: str, data: st.DataObject) -> None:
    text, source = TEXTS[script], SOURCES[script]
    place = data.draw(st.sampled_from(_letters(text)))
    others = "".join(TEXTS.values()) + "0123456789٠١٢٣٤٥٦٧٨٩۰۱۲۷८७๗๘аеорсᴏ²₂"
    other = data.draw(st.sampled_from(sorted({c for c in others if c.isalnum()})))
    # What folds away is no other letter: U+0640 only stretches, `ﬁ` is `fi`.
    assume(folded(text[place]) != folded(other) and folded(other))
    altered = text[:place] + other + text[place + 1 :]
    assume(folded(altered) != folded(text))
    for exact in (altered, altered[max(0, place - 4) : place + 5]):
        if exact.strip() and folded(exact) not in folded(text):
            assert isinstance(find(exact, source), Missing), exact


@given(SCRIPTS, st.data())
def test_no_dropped_character_is_ever_found_among_others(script: str, data: st.DataObject) -> None:
    text, source = TEXTS[script], SOURCES[script]
    place = data.draw(st.sampled_from(_letters(text)[1:-1]))
    dropped = text[:place] + text[place + 1 :]
    assume(folded(dropped) not in folded(text))
    assert not isinstance(find(dropped, source), Located)


@given(SCRIPTS, st.data())
def test_a_word_that_is_changed_is_shown_beside_its_passage(
    script: str, data: st.DataObject
) -> None:
    text, source = TEXTS[script], SOURCES[script]
    places = _letters(text)
    place = data.draw(st.sampled_from(places))
    altered = text[:place] + "ж" + text[place + 1 :]
    outcome = find(altered, source)
    assume(isinstance(outcome, Missing))
    assert isinstance(outcome, Missing)
    near = outcome.nearest
    assert near is not None, altered
    assert near.differences
    assert any("ж" in here for _, here in near.differences)
    assert source.article.text[near.start : near.end].strip()


@pytest.mark.parametrize(
    ("text", "exact", "kind"),
    [
        ("会议在十一月举行。", "一月举行", CutWord),  # November is not January
        ("会议在十一月举行。", "十一月举行", Located),
        ("มีเรือ ๗๗ ลำ", "๗ ลำ", CutWord),
        ("उसकी कीमत अधिक है", "मत अधिक", CutWord),
        ("It grew by ٫5 to 3٫25 metres", "3", CutWord),
        ("About 10² tests were run", "10", CutWord),
        ("About 10² tests were run", "102 tests", Missing),
        ("It burnt 77 km² of forest", "It burnt 77 km", CutWord),
        ("They counted 77 ships² there", "They counted 77 ships", Located),  # a note's mark
        ("About 1/2 of them left", "2 of them", CutWord),
        ("They paid 77％ of it", "They paid 77", CutWord),
        ("They paid 77٪ of it", "They paid 77", CutWord),
        ("The ofﬁce closed", "office closed", Located),
        ("The ofﬁce closed", "fice closed", CutWord),
        ("ﺍﻟﻤﻴﻨﺎﺀ مغلق", "الميناء مغلق", Located),
        ("הוא כתב ספר", "הוא כתב סֵפֶר", Missing),  # vowel points are part of the word
        ("co\u00adoperation ended", "cooperation ended", Located),
        ("He said no\u200bw", "He said no w", Missing),
        ("葛\U000e0100城は", "葛城は", Located),
        ("７７隻", "77隻", Missing),
    ],
)
def test_what_is_cut_and_what_is_there(text: str, exact: str, kind: type[Outcome]) -> None:
    outcome = find(exact, paragraph(text))
    assert isinstance(outcome, kind), outcome


@pytest.mark.parametrize(
    ("there", "here", "says"),
    [
        ("Kabul", "K\u0430bul", "here is U+0430 CYRILLIC SMALL LETTER A, there it is U+0061"),
        ("77", "７7", "U+FF17 FULLWIDTH DIGIT SEVEN"),
        ("\u0667", "\u06f7", "U+06F7 EXTENDED ARABIC-INDIC DIGIT SEVEN"),
        ("10²", "102", "U+0032 DIGIT TWO, there it is U+00B2 SUPERSCRIPT TWO"),
        ("ships", "ships\u3164", "U+3164 HANGUL FILLER"),
        ("no", "n\U000e0061o", "cannot be seen: U+E0061"),
        ("77", "78", ""),
        ("cafe", "café", ""),
    ],
)  # fmt: skip
def test_characters_that_look_alike_are_named(there: str, here: str, says: str) -> None:
    told = named(there, here)
    assert says in told if says else told == ""


def test_a_lookalike_is_found_beside_what_it_looks_like() -> None:
    source = paragraph("Ships left the port of Kabul on Monday.")
    outcome = find("K\u0430bul", source)
    assert isinstance(outcome, Missing)
    assert outcome.nearest is not None
    assert outcome.nearest.differences == (("Kabul", "K\u0430bul"),)
    assert mixed("in K\u0430bul") == "“\u0430” in “K\u0430bul” is U+0430 CYRILLIC SMALL LETTER A"
    assert mixed("в Кабуле") == mixed("in Kabul") == mixed("Ελλάδα x") == ""


def test_a_skeleton_is_made_of_plain_letters_and_digits() -> None:
    assert skeleton("Kаbul ７٧²") == "Kabul 772"


@pytest.mark.parametrize(
    ("exact", "differences"),
    [
        ("a b d e f g h", (("c", ""),)),
        ("a b c d x e f g h", (("", "x"),)),
        ("c d e f X h", (("g", "X"),)),
        ("X b c d e f", (("a", "X"),)),
    ],
)
def test_words_left_out_and_put_in_are_told(
    exact: str, differences: tuple[tuple[str, str], ...]
) -> None:
    source = paragraph("Then came a b c d e f g h and went.")
    outcome = find(exact, source)
    assert isinstance(outcome, Missing)
    assert outcome.nearest is not None
    assert outcome.nearest.differences == differences


def test_one_character_is_told_where_words_have_no_spaces() -> None:
    outcome = find("港口停了七十八艘船", SOURCES["Han"])
    assert isinstance(outcome, Missing)
    assert outcome.nearest is not None
    assert outcome.nearest.differences == (("七", "八"),)


@given(st.text(max_size=60))
def test_folding_twice_is_folding_once_for_the_words(text: str) -> None:
    once = fold(text).text
    assert [c for c in folded(once) if c.isdigit()] == [c for c in once if c.isdigit()]


@pytest.mark.parametrize(
    ("text", "quotes"),
    [
        (
            " ".join(f"word{n} of {n % 7}" for n in range(60_000)),
            [f"word{n} of" for n in range(2_000)],
        ),
        ("a " * 200_000, ["b a a b", "a a a a", "a"] * 30),
        ("a" * 400_000, ["aaaa", "aab"] * 30),
        ("七" * 200_000, ["七七", "七八"] * 30),
        ("a-" * 200_000, ["a-a", "-a-", "a--a"] * 30),
    ],
)
def test_long_and_hostile_sources_take_no_long_time(text: str, quotes: list[str]) -> None:
    started = time.perf_counter()
    source = paragraph(text)
    for quote in quotes:
        find(quote, source)
    assert time.perf_counter() - started < 20

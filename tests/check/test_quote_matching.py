"""Quotes are found verbatim under typographic folds, and never otherwise."""

import string

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from briefing.check.index import Indexed
from briefing.check.locate import (
    Ambiguous,
    CutWord,
    Located,
    Missing,
    NotBody,
    Outcome,
    WrongContext,
    locate,
)
from briefing.model.article import Article, Block, BlockKind
from briefing.model.source import Evidence, TextQuote


def article_of(*blocks: tuple[BlockKind, str]) -> Article:
    """An article of these blocks, separated by blank lines, paragraphs numbered."""
    text, made, number = "", [], 0
    for kind, words in blocks:
        number += kind is BlockKind.PARAGRAPH
        start = len(text)
        numbered = number if kind is BlockKind.PARAGRAPH else None
        made.append(
            Block(kind=kind, text=words, start=start, end=start + len(words), number=numbered)
        )
        text += words + "\n\n"
    return Article(
        name="a.txt", media_type="text/plain", text=text, sha256="0" * 64, blocks=tuple(made)
    )


HARBOUR = article_of(
    (BlockKind.HEADLINE, "Harbour strike enters third week"),
    (BlockKind.CAPTION, "Idle cranes at the northern quay"),
    (
        BlockKind.PARAGRAPH,
        (
            "The port authority said 1,500 non-union dockers — some of them from the Baltic-Line "
            "fleet — can't return before May 12… “We counted 77 ships,” spokesman Íñigo Ruiz said."
        ),
    ),
    (BlockKind.HEADING, "What the owners want"),
    (BlockKind.PARAGRAPH, "Owners want shorter breaks. The union calls that a step back."),
    (BlockKind.PARAGRAPH, "In March, owners want shorter breaks. Talks go on until 2026–2027."),
)
SOURCE = Indexed(HARBOUR)
FIRST = HARBOUR.paragraphs[0].text


def find(
    exact: str,
    source: Indexed = SOURCE,
    *,
    prefix: str | None = None,
    suffix: str | None = None,
    locator: str | None = None,
) -> Outcome:
    quote = TextQuote(exact=exact, prefix=prefix, suffix=suffix)
    return locate(Evidence(source="s", quote=quote, locator=locator), source)


_VARIANTS = {
    " ": [" ", "\u00a0", "\n", "  ", "\u202f", " \u200b"],
    "—": ["—", "–", "-", "--", "―"],
    "…": ["…", "...", ". . ."],
    "“": ["“", '"', "„", "«"],
    "”": ["”", '"', "“", "»"],
    "'": ["'", "’", "‘"],
    "Í": ["Í", "I\u0301"],
    "ñ": ["ñ", "n\u0303"],
    "o": ["o", "o\u00ad"],
}


@given(st.data())
def test_any_typographic_variation_of_a_passage_is_found(data: st.DataObject) -> None:
    words = FIRST.split(" ")
    first = data.draw(st.integers(0, len(words) - 1))
    last = data.draw(st.integers(first + 1, len(words)))
    passage = " ".join(words[first:last])
    varied = "".join(data.draw(st.sampled_from(_VARIANTS.get(c, [c]))) for c in passage)
    assume(varied.strip())
    outcome = find(varied)
    if isinstance(outcome, Ambiguous):  # short words stand there twice
        return
    assert isinstance(outcome, Located)
    assert HARBOUR.text[outcome.start : outcome.end].strip() == passage.strip()


@given(st.data())
def test_no_changed_letter_or_digit_is_ever_found(data: st.DataObject) -> None:
    places = [n for n, c in enumerate(FIRST) if c.isalnum()]
    place = data.draw(st.sampled_from(places))
    other = data.draw(st.sampled_from(string.ascii_letters + string.digits))
    assume(other != FIRST[place])
    changed = FIRST[:place] + other + FIRST[place + 1 :]
    assert isinstance(find(changed), Missing)


@given(st.integers(0, len(FIRST) - 1))
def test_no_dropped_letter_or_digit_is_ever_found(place: int) -> None:
    assume(FIRST[place].isalnum())
    assert not isinstance(find(FIRST[:place] + FIRST[place + 1 :]), Located)


@pytest.mark.parametrize(
    "exact",
    ["7 ships", "500 non-union dockers", "union dockers", "some of them from the Baltic", "can",
     "the 1", "Talks go on until 2026", "e port authority"],
)  # fmt: skip
def test_words_numbers_and_compounds_are_not_cut(exact: str) -> None:
    assert isinstance(find(exact), CutWord | Missing)


@pytest.mark.parametrize("exact", ["spokesman Íñigo Ruiz", "77 ships", "— can't return", "Harbour"])
def test_whole_words_are_found(exact: str) -> None:
    assert isinstance(find(exact), Located)


def test_the_cut_word_is_shown_whole() -> None:
    outcome = find("500 non-union dockers")
    assert isinstance(outcome, CutWord)
    assert outcome.around == HARBOUR.text[outcome.start : outcome.end] == "1,500 non-union dockers"


@pytest.mark.parametrize(
    ("exact", "there", "here"),
    [
        ("We counted 78 ships", "77", "78"),
        ("dockers can return before May 12", "can't", "can"),
        ("The union calls that no step back.", "a", "no"),
    ],
)
def test_the_nearest_passage_shows_the_difference(exact: str, there: str, here: str) -> None:
    outcome = find(exact)
    assert isinstance(outcome, Missing)
    assert outcome.nearest is not None
    assert outcome.nearest.block in HARBOUR.paragraphs
    shown = outcome.nearest.differences
    assert any(there in a.split() and here in b.split() for a, b in shown), shown


@pytest.mark.parametrize(
    ("exact", "differences"),
    [
        ("“We counted 78 ships,” she said.", (("77", "78"),)),
        ("“We counted 78 ships,” she said", (("77", "78"),)),
        ("“We counted 77 ships,” she said!", (("said.", "said!"),)),
    ],
)
def test_marks_around_a_passage_are_no_difference(
    exact: str, differences: tuple[tuple[str, str], ...]
) -> None:
    source = Indexed(
        article_of((BlockKind.PARAGRAPH, "Then it ended. “We counted 77 ships,” she said. Later"))
    )
    outcome = find(exact, source)
    assert isinstance(outcome, Missing)
    assert outcome.nearest is not None
    assert outcome.nearest.differences == differences


@pytest.mark.parametrize(
    ("text", "exact", "there"),
    [
        ("Prices fell to -2.5% in May.", "2.5% in May", False),
        ("Prices fell to −2.5% in May.", "−2.5% in May", True),
        ("Prices fell by 2.5% in May.", "fell by 2.5", False),
        ("Prices fell by 2.5% in May.", "fell by 2", False),
        ("He paid $5m for it.", "5m for it", False),
        ("He paid $5m for it.", "$5m for it", True),
        ("It cost 10\u00a0000 francs.", "000 francs", False),
        ("It cost 10\u00a0000 francs.", "It cost 10", False),
        ("It cost 10\u00a0000 francs.", "10 000 francs", True),
        ("In 2021 300 people came.", "300 people came", True),
        ("At 12:30 it rained.", "30 it rained", False),
    ],
)
def test_numbers_keep_sign_unit_and_groups(text: str, exact: str, there: bool) -> None:
    source = Indexed(article_of((BlockKind.PARAGRAPH, text)))
    assert isinstance(find(exact, source), Located) is there


def test_nothing_near_is_said_of_an_invention() -> None:
    assert find("Penguins occupied Vienna yesterday") == Missing(None)


def test_a_passage_that_stands_twice_is_ambiguous() -> None:
    outcome = find("want shorter breaks.")
    assert isinstance(outcome, Ambiguous)
    assert [place.block.number for place in outcome.places] == [2, 3]
    assert {HARBOUR.text[p.start : p.end] for p in outcome.places} == {"want shorter breaks."}


@pytest.mark.parametrize(
    ("more", "number"),
    [
        ({"prefix": "In March, owners "}, 3),
        ({"suffix": " The union calls"}, 2),
        ({"prefix": "owners\u00a0"}, 3),
        ({"locator": "2"}, 2),
    ],
)
def test_context_or_paragraph_tells_places_apart(more: dict[str, str], number: int) -> None:
    outcome = find("want shorter breaks.", SOURCE, **more)
    assert isinstance(outcome, Located)
    assert outcome.block.number == number


def test_a_context_that_is_not_there_is_refused() -> None:
    assert isinstance(find("want shorter breaks.", prefix="In April, owners "), WrongContext)


@pytest.mark.parametrize(
    ("exact", "kind"),
    [
        ("Idle cranes at the northern quay", BlockKind.CAPTION),
        ("What the owners want", BlockKind.HEADING),
        ("calls that a step back. In March, owners", None),
    ],
)
def test_only_the_body_can_be_quoted(exact: str, kind: BlockKind | None) -> None:
    outcome = find(exact)
    assert isinstance(outcome, NotBody)
    assert (outcome.block and outcome.block.kind) == kind


@pytest.mark.parametrize(
    ("text", "exact", "there"),
    [
        ("昨日、港で七十七隻の船が見つかった。", "七十七隻", True),
        ("昨日、港で七十七隻の船が見つかった。", "七十八隻", False),
        ("קרא\u05b8 בנמל היו 77 אוניות", "77 אוניות", True),
        ("وصلت ٧٧ سفينة إلى الميناء", "٧٧ سفينة", True),
        ("وصلت ٧٧ سفينة إلى الميناء", "٧٨ سفينة", False),
        ("x\u0301 stays", "x", False),
    ],
)
def test_other_scripts(text: str, exact: str, there: bool) -> None:
    source = Indexed(article_of((BlockKind.PARAGRAPH, text)))
    assert isinstance(find(exact, source), Located) is there


@given(st.text(max_size=30), st.text(max_size=30))
def test_any_text_gives_an_outcome(text: str, exact: str) -> None:
    assume(text.strip() and exact.strip())
    find(exact, Indexed(article_of((BlockKind.PARAGRAPH, text))))

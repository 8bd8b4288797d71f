"""Parts of long sentences: the date and what happened stay, and nothing that changes the sense
goes."""

import datetime
import re
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from briefing.draft import draft_briefing
from briefing.draft.text.shorten import MOST_WORDS
from briefing.draft.timeline.excerpt_words import ENDS_NOTHING
from briefing.draft.timeline.excerpts import excerpt
from briefing.model.article import Article
from briefing.model.briefing import Event
from briefing.pipeline import read_article

Made = Callable[..., Article]
ARTICLES = sorted((Path(__file__).parents[1] / "articles").glob("*.txt"))
_WORD = re.compile(r"[^\W_]+")


@pytest.mark.parametrize(
    ("text", "keep", "wanted"),
    [
        (
            (
                "The harbour board sacked its chief engineer on Monday over the loss of the ferry "
                "Tarn in a port where no ship had sunk for a century and where pilots still learn "
                "their trade from their fathers."
            ),
            "Monday",
            "The harbour board sacked its chief engineer on Monday",
        ),
        (
            (
                "Although the town has long said that it can pay for the bridge by itself and has "
                "put the money aside, the mayor signed a loan on Tuesday with the bank of Harl."
            ),
            "Tuesday",
            "… the mayor signed a loan on Tuesday with the bank of Harl.",
        ),
        (
            (
                "The valley railway, which carried salt and timber from the hills down to the sea "
                "for most of a century in all weathers, closed in 1974 after the last mine at Orm "
                "had shut its gates."
            ),
            "1974",
            "closed in 1974",
        ),
        (
            (
                "On Friday the judge told the full court that “all who sailed that night were left "
                "alone in the dark by people who were paid to watch over them and who slept”."
            ),
            "Friday",
            "…”",
        ),
    ],
)
def test_the_date_and_its_verb_stay(text: str, keep: str, wanted: str) -> None:
    found = excerpt(text, keep=keep, limit=25)
    assert found is not None
    assert wanted in found
    assert len([word for word in found.split() if word != "…"]) <= 25


@pytest.mark.parametrize(
    ("text", "keep"),
    [
        # A condition, a limit, a contrast and a speaker reach back over all before them.
        (
            (
                "The company will close its yard at Harl in June with the loss of three hundred "
                "jobs that it brought to the town when it came unless the state lends it money."
            ),
            "June",
        ),
        (
            (
                "The council agreed on Monday to pay for the repair of the old sea wall along the "
                "whole of the north beach and its two piers but withdrew the money hours later."
            ),
            "Monday",
        ),
        (
            (
                "The tanker was sunk on Monday by a mine that had lain in the strait since the war "
                "of the islands and that nobody had looked for since, according to two fishermen."
            ),
            "Monday",
        ),
        # … and a verb of wishing forward.
        (
            (
                "The union of dock workers that has spoken for most of the men in the yard refused "
                "to believe for all of its long history that the yard was sold in 2019."
            ),
            "2019",
        ),
    ],
)
def test_what_reaches_over_a_cut_keeps_it_from_being_made(text: str, keep: str) -> None:
    found = excerpt(text, keep=keep, limit=20)
    lost = set(_words(text)) - set(_words(found or text))
    assert not lost & {"unless", "but", "according", "refused"}


def test_a_named_speaker_may_go() -> None:
    text = (
        "The tanker was sunk on Monday by a mine that had lain in the strait since the war of the "
        "islands and that nobody had looked for since, according to two fishermen."
    )
    assert excerpt(text, keep="Monday", limit=20) is None
    found = excerpt(text, keep="Monday", limit=20, speaker_named=True)
    assert found is not None
    assert "sunk on Monday" in found


def test_a_clause_that_opens_a_sentence_is_not_left_without_the_main_one() -> None:
    text = (
        "Hours after the old ferry was sold on Tuesday to a yard in the south, many of those who "
        "had sailed on it since they were young asked the mayor to buy it back for the town."
    )
    found = excerpt(text, keep="Tuesday", limit=22)
    assert found is None or "asked" in found or "many" in found


_PIECES = st.sampled_from(
    "the a council mayor , , ; — signed sold will not if may on Monday 2019 which who that said "
    '( ) “ ” " in of and but because harbour Harl its 14 killed … . : was has ferry'.split()
)


@given(st.lists(_PIECES, min_size=1, max_size=80), st.integers(6, 40))
@settings(max_examples=300, deadline=None)
def test_an_excerpt_of_anything_is_short_and_of_its_words(words: list[str], limit: int) -> None:
    text = " ".join(words)
    found = excerpt(text, keep="Monday", limit=limit)
    if found is not None:
        own = [word for word in found.split() if word.strip('…”"')]
        assert len(own) <= limit + 1  # a quotation mark or "…" of the text may stand alone
        assert _is_within(_words(found), _words(text))
        assert ("Monday" in found) == ("Monday" in text)
        assert found.endswith(("…", "…”", '…"', words[-1]))


def test_a_very_long_sentence_takes_no_time() -> None:
    text = "the ferry, which sank on Monday, and the mayor said that it " * 4000
    assert excerpt(text, keep="Monday", limit=30) is None


@pytest.mark.parametrize("path", ARTICLES, ids=lambda path: path.stem)
def test_rows_of_invented_articles_are_short_and_of_their_quotes(path: Path) -> None:
    _assert_rows(draft_briefing([read_article(path)], today=datetime.date(2026, 1, 1)).timeline)


_SUBJECTS = ("The council", "A ferry from Harl", "Ada Holm, the mayor,", "Police", "It", "The bank")
_VERBS = (
    "said the yard was closed", "signed a contract", "sank", "was not sold", "will open",
    "told reporters that nine people died", "has announced cuts", "arrested two men",
)  # fmt: skip
_DATES = ("on Monday", "in May 2019", "last year", "in 2014", "by August", "on Friday night", "")
_TAILS = (
    ", which had been planned for years by the men of the yard and their union",
    " after a storm that nobody on the coast had foreseen, although all had feared one",
    ", while the council", " because of the many debts of the town and of its bank in the south",
    ", according to the board", " and left for the islands with a crew of nine", " unless it pays",
    " — a loss for all who lived there", ", killing nine people", " in the old port of the town",
    ", but the mayor said that it would not be so", " of the whole of the harbour of the town",
)  # fmt: skip


@given(
    st.lists(
        st.tuples(
            st.sampled_from(_SUBJECTS),
            st.sampled_from(_VERBS),
            st.sampled_from(_DATES),
            st.lists(st.sampled_from(_TAILS), max_size=5),
        ),
        min_size=1,
        max_size=4,
    )
)
@settings(max_examples=150, deadline=None)
def test_rows_of_any_article_are_short_and_of_their_quotes(
    made: Made, told: list[tuple[str, str, str, list[str]]]
) -> None:
    text = " ".join(f"{who} {what} {when}{''.join(rest)}." for who, what, when, rest in told)
    article = made([" ".join(text.split())], published="2021-08-26")
    _assert_rows(draft_briefing([article], today=datetime.date(2026, 1, 1)).timeline)


def _assert_rows(rows: tuple[Event, ...]) -> None:
    for row in rows:
        assert len(row.text.split()) <= MOST_WORDS, row.text
        own = _words(re.sub(r"\[[^\[\]]*\]", " ", row.text))
        assert any(_is_within(own, _words(e.quote.exact)) for e in row.evidence), row.text
        last = row.text.rstrip(' .…”"').split()[-1]
        whole = row.evidence[0].quote.exact.rstrip(' .”"').endswith(last)
        assert whole or last.casefold() not in ENDS_NOTHING, row.text
        assert not row.text.rstrip('….”" ').endswith(",")


def _words(text: str) -> list[str]:
    return [word.casefold() for word in _WORD.findall(text)]


def _is_within(part: list[str], whole: list[str]) -> bool:
    left = iter(whole)
    return all(word in left for word in part)

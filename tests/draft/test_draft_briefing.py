"""The whole phase: any article gives a draft whose every word is the article's."""

import datetime
import re
from collections.abc import Callable

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from briefing.draft import draft_briefing
from briefing.errors import InputError
from briefing.model.article import Article
from briefing.model.briefing import Certainty, Draft, EventKind
from briefing.model.edtf import parse_edtf, sort_key

TODAY = datetime.date(2024, 5, 20)
ARTICLES = ("conflict", "economy", "science", "sport", "german")


@pytest.fixture(scope="module")
def drafts(articles: dict[str, Article]) -> dict[str, Draft]:
    """A draft of each of the invented articles."""
    return {name: draft_briefing([article], today=TODAY) for name, article in articles.items()}


@pytest.mark.parametrize("name", ARTICLES)
def test_every_item_quotes_its_article_at_true_offsets(
    articles: dict[str, Article], assert_sound: Callable[..., None], name: str
) -> None:
    article = articles[name]
    draft = draft_briefing([article], today=TODAY)
    assert draft.key_points
    assert draft.summary
    assert_sound(draft, article)


@pytest.mark.parametrize("name", ARTICLES)
def test_every_text_is_made_of_words_of_its_quote(drafts: dict[str, Draft], name: str) -> None:
    for path, claim in drafts[name].claims():
        quoted = set(re.findall(r"\w+", claim.evidence[0].quote.exact.casefold()))
        own = re.sub(r" \[\d+ \w+ \d{4}\]", "", claim.text)  # a date set beside a weekday
        assert set(re.findall(r"\w+", own.casefold())) <= quoted, path


def test_the_masthead_says_what_the_draft_is(drafts: dict[str, Draft]) -> None:
    masthead = drafts["conflict"].masthead
    assert masthead.title == "Harbour strike leaves port city in the dark"
    assert (masthead.date, masthead.as_of) == ("2024-05-20", "2024-05-17")
    assert masthead.status == "machine-draft"
    assert masthead.language == "en"


def test_dated_events_have_the_precision_of_the_words(drafts: dict[str, Draft]) -> None:
    rows = {row.text: row for row in drafts["conflict"].timeline if row.date}
    dates = {
        row.date.expression: (row.date.edtf, row.date.relation) for row in rows.values() if row.date
    }
    assert dates["Wednesday"] == ("2024-05-15", "on")
    assert dates["2016"] == ("2016", "within")
    assert dates["June 30"] == ("2024-06-30", "by")


def test_a_report_date_is_not_an_event_date(drafts: dict[str, Draft]) -> None:
    (report,) = [row for row in drafts["conflict"].timeline if row.kind is EventKind.REPORT]
    assert report.date is not None
    assert report.date.edtf == "2024-03"
    assert report.who == "UN report"


def test_what_lies_ahead_is_planned(drafts: dict[str, Draft]) -> None:
    (plan,) = [row for row in drafts["conflict"].timeline if row.kind is EventKind.PLAN]
    assert plan.certainty is Certainty.PLANNED
    assert plan.date is not None
    assert plan.date.edtf == "2024-06-30"


def test_a_torn_off_date_becomes_a_question_and_no_row(drafts: dict[str, Draft]) -> None:
    draft = drafts["conflict"]
    assert any("In the autumn of 2020." in gap.text for gap in draft.gaps)
    assert not any(
        row.date and row.date.expression == "the autumn of 2020" for row in draft.timeline
    )


def test_the_timeline_is_in_order_with_undated_rows_last(drafts: dict[str, Draft]) -> None:
    for name in ARTICLES:
        rows = drafts[name].timeline
        keys = [sort_key(parse_edtf(r.date.edtf), r.date.relation) for r in rows if r.date]
        assert keys == sorted(keys)
        dated = [row.date is not None for row in rows]
        assert dated == sorted(dated, reverse=True)


def test_certainty_and_speaker_come_from_the_sentence(drafts: dict[str, Draft]) -> None:
    claims = {claim.text: claim for _, claim in drafts["conflict"].claims()}
    claimed = next(c for t, c in claims.items() if "claimed responsibility" in t)
    blamed = next(c for t, c in claims.items() if "blamed the Front" in t)
    assert claimed.certainty is Certainty.CLAIMED
    assert claimed.who == "The Coastal Defence Front (CDF)"
    assert (blamed.certainty, blamed.who) == (Certainty.BLAMED, "The government")


def test_an_article_without_any_date_still_gives_a_draft(
    made: Callable[..., Article], assert_sound: Callable[..., None]
) -> None:
    article = made(["The lake froze over. Children skated on it on Tuesday, the mayor said."])
    draft = draft_briefing([article], today=TODAY)
    assert draft.masthead.as_of is None
    assert not [row for row in draft.timeline if row.date]
    assert any("published" in gap.text for gap in draft.gaps)
    assert_sound(draft, article)


def test_an_article_of_one_word_gives_an_almost_empty_draft(made: Callable[..., Article]) -> None:
    article = made(["Snow."], published="2024-01")
    draft = draft_briefing([article], today=TODAY)
    assert (draft.key_points, draft.timeline, draft.actors) == ((), (), ())
    assert draft.masthead.as_of == "2024-01"


def test_german_keeps_its_quotations_whole_and_gets_german_words(drafts: dict[str, Draft]) -> None:
    draft = drafts["german"]
    assert draft.masthead.language.startswith("de")
    assert draft.masthead.subtitle == "Hintergrund, entworfen aus einem Artikel"
    quotes = [e.quote.exact for _, item in draft.cited() for e in item.evidence]
    assert all(quote.count("„") == quote.count("“") for quote in quotes)
    assert not any(quote.endswith(" 2.") for quote in quotes)


def test_two_articles_become_one_draft_with_two_sources(
    articles: dict[str, Article], assert_sound: Callable[..., None]
) -> None:
    two = [articles["conflict"], articles["science"]]
    draft = draft_briefing(two, today=TODAY)
    assert len({source.id for source in draft.sources}) == 2
    cited = {e.source for claim in draft.key_points for e in claim.evidence}
    assert cited == {source.id for source in draft.sources}
    assert draft.masthead.as_of == "2024-05-17"
    assert_sound(draft, *two)


def test_the_same_article_twice_gets_two_source_ids(articles: dict[str, Article]) -> None:
    article = articles["sport"]
    draft = draft_briefing([article, article], today=TODAY)
    first, second = draft.sources
    assert second.id == f"{first.id}-2"


def test_nothing_to_draft_from_is_a_clear_error() -> None:
    with pytest.raises(InputError, match="no article"):
        draft_briefing([], today=TODAY)


def test_the_same_input_gives_the_same_draft(
    drafts: dict[str, Draft], articles: dict[str, Article]
) -> None:
    assert draft_briefing([articles["conflict"]], today=TODAY) == drafts["conflict"]


def test_a_long_article_keeps_to_the_limits(
    made: Callable[..., Article], assert_sound: Callable[..., None]
) -> None:
    body = [f"In {1900 + i} the town of Bree{i} built bridge number {i} for 5,{i:03} people." * 3
            for i in range(400)]  # fmt: skip
    article = made(body, published="2020-01-01")
    assert len(article.text) > 80_000
    draft = draft_briefing([article], today=TODAY)
    assert len([row for row in draft.timeline if row.date]) == 20
    assert_sound(draft, article)


WORDS = st.sampled_from(
    'the a of in on Tuesday May 2014 Kabul UN said claimed killed 85 people “we go” "x" Mr. '
    "U.S. (UNAMA) — , . ! ? : ; 3.5% between 500 and 1,500 scores dozens According to a July 15 "
    "report which has 26. August „ja“ « oui » \u00a0 \n by August 31 Dr. and but A plans "
    "will".split(" ")
)
PARAGRAPHS = st.lists(
    st.lists(WORDS, min_size=1, max_size=60).map(" ".join) | st.text(max_size=80), max_size=8
)


@settings(max_examples=60, suppress_health_check=[HealthCheck.too_slow])
@given(PARAGRAPHS, st.sampled_from(["", "2021", "2021-08", "2021-08-26"]), st.booleans())
def test_any_article_gives_a_sound_draft(
    made: Callable[..., Article],
    assert_sound: Callable[..., None],
    paragraphs: list[str],
    published: str,
    headed: bool,
) -> None:
    article = made(
        paragraphs,
        published=published,
        headings=[1] if headed else [],
        translated_from="German" if headed else "",
    )
    assert_sound(draft_briefing([article], today=TODAY), article)


def test_repeated_sentences_are_told_apart_by_their_surroundings(
    made: Callable[..., Article], assert_sound: Callable[..., None]
) -> None:
    twice = "The bridge collapsed on 4 May 2021."
    article = made([f"{twice} Nobody was hurt.", f"Police came. {twice}"], published="2021-06-01")
    draft = draft_briefing([article], today=TODAY)
    rows = [row for row in draft.timeline if row.date]
    assert rows
    for row in rows:
        quote = row.evidence[0].quote
        assert quote.prefix or quote.suffix
    assert_sound(draft, article)


def test_only_the_body_gives_events(drafts: dict[str, Draft]) -> None:
    assert all(row.evidence[0].locator for row in drafts["conflict"].timeline)

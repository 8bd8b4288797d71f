"""Three reports of one invented accident: what they share is said once, where they differ shows."""

import datetime
from itertools import pairwise
from pathlib import Path

import pytest

from briefing import read_article
from briefing.model.article import Article
from briefing.model.briefing import Draft, EventKind
from briefing.pipeline import check_draft, draft_briefing

ARTICLES = Path(__file__).parent.parent / "articles"
NAMES = ("courier", "post", "copy")
TODAY = datetime.date(2024, 3, 6)


@pytest.fixture(scope="module")
def read() -> tuple[Article, ...]:
    return tuple(read_article(ARTICLES / f"ferry-{name}.txt") for name in NAMES)


@pytest.fixture(scope="module")
def drafted(read) -> Draft:
    return draft_briefing(read, today=TODAY)


def cited(item) -> set[str]:
    return {evidence.source for evidence in item.evidence}


def test_an_event_that_two_sources_tell_is_one_row_with_both_quotes(drafted):
    courier, post, _ = (source.id for source in drafted.sources)
    sinkings = [row for row in drafted.timeline if "sank off Port Maren" in row.text]
    closings = [row for row in drafted.timeline if "closed" in row.text]
    assert [cited(row) for row in sinkings] == [{courier, post}]
    assert [cited(row) for row in closings] == [{courier, post}]


def test_a_row_keeps_the_date_both_give(drafted):
    [closing] = [row for row in drafted.timeline if "closed" in row.text]
    assert closing.date is not None
    assert closing.date.edtf == "2024-03-03"


def test_what_only_one_source_tells_stays_its_own(drafted):
    courier, post, copy = (source.id for source in drafted.sources)
    assert [cited(row) for row in drafted.timeline if "inquiry" in row.text] == [{post}]
    assert [cited(row) for row in drafted.timeline if "half-mast" in row.text] == [{copy}]
    assert [cited(row) for row in drafted.timeline if "failed a safety" in row.text] == [{courier}]


def test_a_plan_is_never_joined_with_what_happened(drafted):
    for row in drafted.timeline:
        if row.kind is EventKind.PLAN:
            assert "start" in row.text or "until" in row.text


def test_a_copy_is_named_and_gives_no_second_voice(drafted):
    copy = drafted.sources[2]
    assert copy.note is not None
    assert "Ferry sinks off Port Maren" in copy.note
    assert drafted.gaps[0].text.count("one voice") == 1
    said = [
        item
        for item in (*drafted.key_points, *drafted.summary, *drafted.timeline, *drafted.actors)
        if copy.id in cited(item)
    ]
    assert said, "what the copy adds is kept"
    assert all(
        "Berg" in evidence.quote.exact
        for item in said
        for evidence in item.evidence
        if evidence.source == copy.id
    )


def test_two_dates_for_one_event_are_a_dispute_with_both_quotes(drafted):
    disputes = [item for item in drafted.disputes if "divers" in item.text]
    assert len(disputes) == 1
    assert {e.quote.exact for e in disputes[0].evidence} == {
        "Rescue divers reached the wreck on 1 March.",
        "Rescue divers reached the wreck on 4 March.",
    }
    assert len([row for row in drafted.timeline if "divers" in row.text]) == 2


def test_two_counts_of_the_dead_are_a_dispute_with_both_quotes(drafted):
    disputes = [item for item in drafted.disputes if "14" in item.problem]
    assert len(disputes) == 1
    assert "17" in disputes[0].problem
    assert cited(disputes[0]) == {source.id for source in drafted.sources[:2]}


def test_a_person_of_both_articles_is_one_actor(drafted):
    olins = [actor for actor in drafted.actors if "Olin" in actor.name]
    assert [actor.name for actor in olins] == ["Petra Olin"]
    assert "Olin" in olins[0].aliases


def test_the_same_figure_of_two_sources_is_one_with_both_quotes(drafted):
    aboard = [figure for figure in drafted.key_figures if figure.value == 92]
    assert [len(cited(figure)) for figure in aboard] == [2]


def test_no_statement_stands_twice_in_the_background(drafted):
    texts = [
        claim.text
        for section in drafted.background
        for paragraph in section.paragraphs
        for claim in paragraph.claims
    ]
    assert len(texts) == len(set(texts))
    assert len({section.heading for section in drafted.background}) == len(drafted.background)


def test_a_pronoun_keeps_the_sentence_it_leans_on(read):
    minister = (
        "Harbour minister Ida Roth closed the Ostra route on 3 March. She resigned on Monday."
    )
    sober = b"The harbour ministry closed the Ostra route on 3 March, minister Ida Roth said."
    articles = [
        read_article(
            b"Route closed\n\n4 March 2024\n\nIt rained in Port Maren for a week.\n\n" + text,
            name=name,
        )
        for name, text in (("one.txt", sober), ("two.txt", minister.encode()))
    ]
    claims = [
        claim.text
        for section in draft_briefing(articles, today=TODAY).background
        for paragraph in section.paragraphs
        for claim in paragraph.claims
    ]
    for before, after in pairwise(["", *claims]):
        if after.startswith("She resigned"):
            assert "Ida Roth closed" in before


def test_the_draft_of_several_articles_passes_the_check(drafted, read):
    errors = [f for f in check_draft(drafted, read).findings if f.severity == "error"]
    assert errors == []


def test_the_order_of_the_articles_does_not_make_the_earlier_one_the_copy(read):
    drafted = draft_briefing([read[2], read[1], read[0]], today=TODAY)
    notes = [bool(source.note) for source in drafted.sources]
    assert sum(notes) == 1


def test_the_summary_is_told_below_and_nothing_in_it_twice(drafted):
    def places(claim):
        return {(evidence.source, evidence.quote.start) for evidence in claim.evidence}

    below = [
        places(claim)
        for section in drafted.background
        for paragraph in section.paragraphs
        for claim in paragraph.claims
    ]
    assert drafted.summary
    assert all(any(places(claim) & told for told in below) for claim in drafted.summary)
    told = [place for claim in drafted.summary for place in places(claim)]
    assert len(told) == len(set(told))


def test_a_denial_is_not_joined_with_another_statement_of_its_speaker(drafted):
    denials = [claim for claim in drafted.summary if "denied" in claim.text]
    assert [len(cited(claim)) for claim in denials] == [1]


SHIP = (
    "Ferry {verb} at Marel\n\nBy {author}\n{day} March 2022\n\n"
    "A ferry sank off Marel on Sunday, killing at least 40 people, {who} said.\n\n"
    "The ferry left Port Anden on {left}, according to {where}.\n"
)


def _report(**words: str) -> Article:
    return read_article(SHIP.format(**words).encode(), name="article.txt")


def test_who_tells_it_makes_no_two_events_of_one_and_hides_no_conflict_of_dates():
    one = _report(
        verb="sinks", author="Nora Quist", day="14", who="the coast guard", left="Friday evening",
        where="the harbour master of the island",
    )  # fmt: skip
    other = _report(
        verb="lost", author="Omar Reyes", day="15", who="the minister of transport on Monday",
        left="Saturday night", where="a sailor who had missed it",
    )  # fmt: skip
    draft = draft_briefing((one, other), today=datetime.date(2022, 3, 16))
    [sinking] = [row for row in draft.timeline if "sank" in row.text]
    assert len(cited(sinking)) == 2
    [differs] = [one for one in draft.disputes if "different dates" in one.problem]
    assert all("left Port Anden" in evidence.quote.exact for evidence in differs.evidence)

"""Rows that tell the same thing twice, and what is fit for a key point."""

import time
from collections.abc import Callable
from datetime import date

from briefing.draft import draft_briefing
from briefing.draft.timeline.repeats import merged
from briefing.model.article import Article
from briefing.model.briefing import Draft, Event, EventDate
from briefing.model.edtf import Relation
from briefing.model.source import Evidence, TextQuote

Maker = Callable[..., Article]


def _draft(made: Maker, *paragraphs: str, standfirst: str = "") -> Draft:
    article = made(paragraphs, published="2024-05-16", standfirst=standfirst)
    return draft_briefing([article], today=date(2024, 5, 20))


def test_a_row_told_twice_is_one_row_with_both_quotes(made: Maker) -> None:
    draft = _draft(
        made,
        "A tanker struck the harbour bridge in February 2024, and two men drowned.",
        "The tanker struck the bridge in February 2024.",
        "In February 2024 the council sold the ferry.",
    )
    assert [len(row.evidence) for row in draft.timeline] == [2, 1]


def test_one_event_with_a_coarse_and_a_fine_date_is_one_row(made: Maker) -> None:
    draft = _draft(
        made,
        "A tanker struck the bridge of Marvo in February, and two painters drowned there.",
        "The mill closed in March.",
        "The tanker struck the bridge at Marvo on 12 February, and the painters drowned.",
    )
    first = draft.timeline[0]
    assert first.date is not None
    assert first.date.edtf == "2024-02-12"
    assert len(first.evidence) == 2


def test_two_events_of_one_month_stay_two_rows(made: Maker) -> None:
    draft = _draft(
        made,
        "A tanker struck the bridge of Marvo on 12 February, and two painters drowned there.",
        "Another tanker struck the bridge of Marvo on 19 February.",
    )
    assert len([row for row in draft.timeline if row.date]) == 2


def test_the_lead_is_a_key_point_however_long(made: Maker) -> None:
    lead = (
        "A tanker with forty containers of grain on board struck the old harbour bridge early on "
        "Tuesday and tore down three of its nine spans, killing two men who were painting the "
        "rails, and the council closed the channel to all ships until divers have searched the "
        "wreck, the port office said."
    )
    draft = _draft(made, lead, "Divers from the navy reached the quay at noon.")
    assert draft.key_points[0].evidence[0].quote.exact == lead


def test_what_is_no_key_point(made: Maker) -> None:
    draft = _draft(
        made,
        "The council closed the harbour bridge to all ships.",
        "The port office of Marvo did not respond to a request for comment.",
        "(Photo by Ada Holm for the Marvo Tide)",
        "Three spans of the harbour bridge fell into the channel.",
        "Two painters drowned below the harbour wall on Monday.",
        "They were painting the rails of the harbour bridge for the council.",
    )
    told = [point.text for point in draft.key_points]
    assert len(told) == 3
    assert not [text for text in told if text.startswith(("They", "(")) or "comment" in text]


def test_thousands_of_repeats_take_linear_time() -> None:
    def seconds(count: int) -> float:
        rows = [
            Event(
                id="event",
                text="The tanker struck the bridge of Marvo in May.",
                evidence=(_quote(number),),
                date=EventDate(edtf="2024-05", relation=Relation.WITHIN, expression="May"),
            )
            for number in range(count)
        ]
        start = time.process_time()
        (row,) = merged(rows)
        assert len(row.evidence) == count
        return time.process_time() - start

    seconds(10)
    assert seconds(2_000) < 12 * seconds(500) + 0.05


def _quote(number: int) -> Evidence:
    told = "The tanker struck the bridge of Marvo in May."
    quote = TextQuote(exact=told, start=number, end=number + len(told))
    return Evidence(source="tide", quote=quote)

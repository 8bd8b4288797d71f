"""A sentence and its date → one row of the timeline with its quote."""

from briefing.draft.attribution import names_study
from briefing.draft.bracketed import with_dates
from briefing.draft.dated import Dated
from briefing.draft.forecasts import is_forecast
from briefing.draft.material import Material
from briefing.draft.sentences import Sentence, word_count
from briefing.draft.shorten import MOST_WORDS, shorten
from briefing.draft.speakers import without_speaker
from briefing.draft.voices import attribution_of
from briefing.model.briefing import Certainty, Event, EventDate, EventKind


def row(
    material: Material,
    sentence: Sentence,
    text: str,
    kind: EventKind,
    date: Dated | None,
    *,
    is_aside: bool = False,
) -> Event:
    """A row of the timeline: `text`, words of the sentence, trimmed where that changes nothing.

    An aside is told by the writer, whatever the sentence around it alleges; what a named speaker
    says stays the speaker's.
    """
    place = date.expression.start - sentence.start if date else None
    certainty, who = attribution_of(material, sentence, place)
    if is_aside and who is None:
        certainty, who = attribution_of(material, sentence, text=text)
    if kind is EventKind.PLAN:
        certainty = Certainty.PLANNED
    elif kind is EventKind.EVENT and date and who and names_study(who):
        # The date is that of what was counted, and the study is second hand for it.
        certainty = Certainty.REPORTED
    elif kind is EventKind.STATEMENT and certainty is Certainty.STATED:
        certainty = Certainty.REPORTED if is_forecast(sentence.text) else certainty
    keep = " ".join(date.expression.text.split()) if date else ""
    text = shorten(text, keep=keep)
    if who and certainty is not Certainty.CLAIMED and word_count(text) > MOST_WORDS:
        # The row names the speaker beside it.
        bare = without_speaker(text)
        text = shorten(bare, keep=keep) if keep in bare else text
    dated = with_dates(material, sentence, text)
    if word_count(dated) > MOST_WORDS >= word_count(text):
        # The date set beside a weekday counts too.
        room = MOST_WORDS - (word_count(dated) - word_count(text))
        dated = with_dates(material, sentence, shorten(text, keep=keep, limit=room))
    return Event(
        id="event",
        text=dated,
        evidence=(material.evidence(sentence),),
        certainty=certainty,
        who=who,
        kind=kind,
        date=_event_date(date) if date else None,
    )


def _event_date(date: Dated) -> EventDate:
    expression = date.expression
    reason, anchor = expression.reason.strip(), expression.anchor
    told = f"{reason}: {anchor}" if anchor and anchor not in reason else reason
    return EventDate(
        edtf=date.edtf,
        relation=date.relation,
        expression=" ".join(expression.text.split()),
        anchor=told or None,
    )

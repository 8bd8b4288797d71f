"""A sentence and its date → one row of the timeline with its quote."""

from briefing.draft.bracketed import with_dates
from briefing.draft.material import Material
from briefing.draft.mentions.dated import Dated
from briefing.draft.quotes.attribution import names_study
from briefing.draft.quotes.voices import attribution_of
from briefing.draft.text.forecasts import is_forecast
from briefing.draft.text.sentences import Sentence, word_count
from briefing.draft.text.shorten import MOST_WORDS, shorten
from briefing.draft.text.speakers import without_frame, without_speaker
from briefing.draft.timeline.excerpts import excerpt
from briefing.model.briefing import Certainty, Event, EventDate, EventKind

_PRONOUNS = frozenset("he she they it er sie il elle".split())


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
    bare = who is not None and who in _PRONOUNS
    if kind is EventKind.STATEMENT and (bare or certainty is Certainty.STATED):
        # "„…“, sagte sie am Montag": the date stands beside what is said, not in it.
        speakers = {said.speaker for said in material.said_in(sentence)}
        if len(speakers) == 1 and (speaker := speakers.pop()):
            certainty, who = Certainty.ATTRIBUTED, speaker
    if kind is EventKind.PLAN:
        certainty = Certainty.PLANNED
    elif kind is EventKind.EVENT and date and who and names_study(who):
        # The date is that of what was counted, and the study is second hand for it.
        certainty = Certainty.REPORTED
    elif kind is EventKind.STATEMENT and certainty is Certainty.STATED:
        certainty = Certainty.REPORTED if is_forecast(sentence.text) else certainty
    keep = " ".join(date.expression.text.split()) if date else ""
    dated = _short(material, sentence, text, keep, MOST_WORDS, who, certainty)
    return Event(
        id="event",
        text=dated,
        evidence=(material.evidence(sentence),),
        certainty=certainty,
        who=who,
        kind=kind,
        date=_event_date(date) if date else None,
    )


def _short(
    material: Material,
    sentence: Sentence,
    text: str,
    keep: str,
    limit: int,
    who: str | None,
    certainty: Certainty,
) -> str:
    """`text` in at most `limit` words where that is safe, with the dates of its weekdays."""
    short = shorten(text, keep=keep, limit=limit)
    # The row names the speaker beside it.
    named = bool(who) and certainty is not Certainty.CLAIMED
    if named and word_count(short) > limit:
        for bare in (without_speaker(text), without_frame(text)):
            if keep in bare and word_count(short) > limit:
                short = shorten(bare, keep=keep, limit=limit)
    if word_count(short) > limit:
        english = material.language == "en"
        least = min((text, short), key=word_count)
        for whole in dict.fromkeys((least, text)):
            cut = excerpt(whole, keep=keep, limit=limit, speaker_named=named, english=english)
            if cut is not None:
                short = cut
                break
    dated = with_dates(material, sentence, short)
    if word_count(dated) <= MOST_WORDS or limit < MOST_WORDS:
        return dated
    # The date set beside a weekday counts too; no words of the source are lost for it.
    room = MOST_WORDS - (word_count(dated) - word_count(short))
    tight = with_dates(material, sentence, shorten(text, keep=keep, limit=room))
    return tight if word_count(tight) <= MOST_WORDS else short


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

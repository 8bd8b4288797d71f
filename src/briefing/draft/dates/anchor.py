"""What underspecified expressions are counted from: the publication or the text's own dates."""

from dataclasses import dataclass, field

from briefing.draft.dates.period import Period
from briefing.draft.dates.reading import Cyclic, Fixed, Mention, Shift

# A narrative names years; news names weekdays, "yesterday" and "last week".
_NARRATIVE_LEAST = 4
_NARRATIVE_SHARE = 3.0
_OLD_YEARS = 2


@dataclass(slots=True)
class Discourse:
    """The dates known so far while a text is read from its start."""

    reference: Period | None
    narrative: bool
    previous: Period | None = None
    # The start of ``previous`` when it is an interval, and the last date of this paragraph alone.
    previous_first: Period | None = None
    recent: Period | None = None
    # Set when the last explicit date stands in the same paragraph and lies years back: a passage
    # of background inside news is counted like a narrative.
    background: Period | None = field(default=None)

    def speech_origin(self) -> Period | None:
        """What "last year", "May" and "Tuesday" count from."""
        if self.narrative and self.previous is not None:
            return self.previous
        return self.reference or self.previous

    def text_origin(self) -> Period | None:
        """What "a month later" and "the following day" count from."""
        return self.previous or self.reference

    def is_reference(self, period: Period) -> bool:
        """Whether a period is the publication date itself, not an equal date of the text."""
        return self.reference is not None and period is self.reference

    def told(self, period: Period, last: Period | None, explicit: bool) -> None:
        """Remember a date as the nearest earlier one."""
        if period.unit not in ("decade", "century"):
            self.previous = self.recent = last or period
            self.previous_first = period
            if explicit and self.reference is not None:
                old = self.reference.year - period.year >= _OLD_YEARS
                self.background = period if old else None

    def new_paragraph(self) -> None:
        """Forget what holds for one paragraph only."""
        self.background = self.recent = None


def is_narrative(mentions: list[Mention], reference: Period | None) -> bool:
    """Whether the text tells of its own past dates rather than from its publication.

    Without a publication date there is nothing else to count from.
    """
    if reference is None:
        return True
    old = spoken = 0
    for mention in mentions:
        reading = mention.reading
        if isinstance(reading, Fixed):
            old += reference.year - reading.period.year >= _OLD_YEARS
        elif isinstance(reading, Cyclic):
            spoken += reading.unit == "weekday"
        elif isinstance(reading, Shift):
            spoken += reading.origin == "speech"
    return old >= _NARRATIVE_LEAST and old >= _NARRATIVE_SHARE * spoken

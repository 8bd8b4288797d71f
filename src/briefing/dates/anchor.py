"""What underspecified expressions are counted from: the publication or the text's own dates."""

from dataclasses import dataclass

from briefing.dates.period import Period
from briefing.dates.reading import Cyclic, Fixed, Mention, Shift

# A narrative names years; news names weekdays, "yesterday" and "last week".
_NARRATIVE_LEAST = 5
_NARRATIVE_SHARE = 8
_OLD_YEARS = 2
# So far back (in years) nobody's "last year" is the writer's.
_LONG_AGO_YEARS = 5
# So many sentences after a quarter a report of results still speaks of it.
_RESULTS = 4


@dataclass(slots=True)
class Discourse:
    """The dates known so far while a text is read from its start."""

    reference: Period | None
    narrative: bool
    previous: Period | None = None
    # The start of ``previous`` when it is an interval, and the last date of this paragraph alone.
    previous_first: Period | None = None
    recent: Period | None = None
    # The last date of all, off the story too.
    named: Period | None = None
    # An explicit date years back that sets the scene ("In 2009 …"), and its sentence: background
    # inside news is counted like a narrative, in that sentence and the one after.
    background: Period | None = None
    background_sentence: int = 0
    background_leads: bool = False
    """Whether it stood at the head of its sentence, so that the passage is about its year."""
    # The last quarter told, and its sentence.
    quarter: Period | None = None
    quarter_sentence: int = 0
    sentence: int = 0
    opening: bool = False
    """Whether the mention being read stands at the head of its sentence."""
    leading: bool = False
    """Whether it does with no more than a preposition before it: "In May …"."""
    adrift: bool = False
    """Whether the scene was last set by a decade or century, from which nothing is counted."""

    def speech_origin(self) -> Period | None:
        """What "May", "Tuesday" and "the past three months" count from."""
        if self.narrative and self.previous is not None:
            return self.previous
        return self.reference or self.previous

    def unit_origin(self) -> Period | None:
        """What "last year" and "this month" count from: the writer's, unless the story is old."""
        told = self.previous
        if self.reference is None or told is None or not self.narrative:
            return self.reference or told
        return told if self.reference.year - told.year >= _LONG_AGO_YEARS else self.reference

    def text_origin(self) -> Period | None:
        """What "a month later" and "the following day" count from."""
        return None if self.adrift else self.previous

    def quarter_origin(self) -> Period | None:
        """The quarter a report of results is about, which "a year ago" is measured from."""
        near = self.sentence - self.quarter_sentence <= _RESULTS
        return self.quarter if near and not self.narrative else None

    def told_quarter(self) -> Period | None:
        """What "the quarter" means: the last one named, else the one just over."""
        if self.quarter is not None or self.narrative:
            return self.quarter or self.text_origin()
        now = self.reference.to("quarter") if self.reference else None
        return now.shift(-1) if now else None

    def scene_origin(self) -> Period | None:
        """What "later in the year" counts from: the story, its passage, or the writer."""
        if self.narrative:
            return self.previous or self.reference
        return self.passage_origin() or self.reference or self.previous

    def is_reference(self, period: Period) -> bool:
        """Whether a period is the publication date itself, not an equal date of the text."""
        return self.reference is not None and period is self.reference

    def passage_origin(self) -> Period | None:
        """The year a passage of background is set in, or None in plain news.

        Into the next sentence it is carried only by a date at its head: "In June he …".
        """
        # "Formed in 2014. A May bombing …": that May may as well be the last one.
        goes_on = self.opening and (self.leading or self.background_leads)
        near = self.sentence - self.background_sentence <= (1 if goes_on else 0)
        return self.background if near and not self.narrative else None

    def told(self, period: Period, last: Period | None, scene: bool, opens: bool = True) -> None:
        """Remember a date as the nearest earlier one."""
        self.named = period
        if period.unit == "quarter":
            self.quarter, self.quarter_sentence = period, self.sentence
        if self._is_excursion(period, opens):
            return
        if period.unit in ("decade", "century"):
            # "In the 1990s … seven years later": nothing to count from any more.
            self.adrift = self.adrift or scene
            return
        if period.unit == "year" and not scene and self.narrative and self.previous is not None:
            return  # a year in passing does not move the story
        self.adrift = False
        self.previous = self.recent = last or period
        self.previous_first = period
        if self.reference is not None and not self.is_reference(period):
            old = self.reference.year - period.year >= _OLD_YEARS
            if not old:
                self.background = None
            elif scene:
                self.background, self.background_sentence = period, self.sentence
                self.background_leads = self.leading

    def _is_excursion(self, period: Period, opens: bool) -> bool:
        """Whether a date only looks away from the story: one of another year, inside a sentence
        of a paragraph whose time is set. A story does move on into a month of the next year.
        """
        if not self.narrative or opens or self.previous is None or self.recent is None:
            return False
        years = period.year - self.previous.year
        return years != 0 and (years != 1 or period.unit == "year")

    def advance(self, passed: str) -> None:
        """Move on over the classes of the tokens passed: sentences and paragraphs end."""
        self.sentence += passed.count(".") + passed.count("¶")
        if "¶" in passed:
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

"""What an event mention is, and on what ground its date rests."""

from dataclasses import dataclass
from enum import StrEnum

from briefing.draft.text.sentences import Sentence
from briefing.model.edtf import Relation


class Ground(StrEnum):
    """Why an event has its date, surest first."""

    CLAUSE = "clause"
    """A date in the words of its own clause."""
    SENTENCE = "sentence"
    """A date elsewhere in its sentence, which nothing else takes."""
    REPEAT = "repeat"
    """The same event is told with its date in another sentence."""
    CARRIED = "carried"
    """The story goes on from a date told before."""
    PUBLICATION = "publication"
    """Told as news, with no date: about the day the article came out, or before."""
    NONE = "none"
    """Nothing dates it: a state, a habit, what is denied, supposed or had been before."""


@dataclass(frozen=True, slots=True)
class EventMention:
    """Words of an article that tell one event, and when it was.

    Offsets are code points into the article's text. `edtf` is None exactly where the ground is
    NONE. Only CLAUSE, SENTENCE and REPEAT say what the source says; the other two are guesses
    about what its writer took for granted, and date no row of a timeline.
    """

    sentence: Sentence
    start: int
    end: int
    """The trigger: the verb or noun that tells it."""
    clause_start: int
    clause_end: int
    """The clause around the trigger."""
    stem: str
    """The trigger without its ending; equal for "attacked" and "attack"."""
    edtf: str | None
    relation: Relation | None
    ground: Ground
    reason: str
    dated_by: Sentence | None = None
    """The sentence with the date; None for a guess from the publication."""
    words: str | None = None
    """The date as it stands there."""

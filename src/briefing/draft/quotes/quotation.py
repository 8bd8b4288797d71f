"""Something said in an article: the type that the search for speech gives."""

from dataclasses import dataclass

from briefing.draft.quotes.speech_tokens import Span


@dataclass(frozen=True, slots=True)
class Quotation:
    """Something said, in its speaker's words or in the reporter's. All spans are offsets into
    the article's text."""

    spans: tuple[Span, ...]
    """What is said, quotation marks included; two spans where the speaker stands between."""
    direct: bool
    """Whether quotation marks hold speech in it."""
    source: Span | None
    """The words of the source in the text with what describes it: "she"; "Ada Holm, a lawyer".
    A quotation that goes on has the source of the one before."""
    head: Span | None
    """The words that name the source alone: "Ada Holm"."""
    cue: Span | None
    """The verb, "according to" or colon; None where only the form of the text tells the source."""
    implied: bool = False
    """Whether the source is only whom the sentence, or the one before, tells of."""
    speaker: str | None = None
    """Whom the source means, as the article names them best: "Ada Holm" for "she", "Holm" or
    "the minister"; the source's own words where the article leaves it open."""

    def covers(self, start: int, end: int) -> bool:
        """Whether most of `start` to `end` is inside what is said."""
        return self.share_of(start, end) > 0.5

    def share_of(self, start: int, end: int) -> float:
        """How much of `start` to `end` is inside what is said, from 0 to 1."""
        inside = sum(max(0, min(end, b) - max(start, a)) for a, b in self.spans)
        return inside / max(1, end - start)

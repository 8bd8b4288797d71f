"""What a figure counts, in the words around the number: its clause, when that can be cut out."""

import re

from briefing.draft.figures.quantities import Quantity
from briefing.draft.names.parts import part_around
from briefing.draft.text import signals
from briefing.draft.text.shorten import MOST_WORDS, as_sentence, is_hedged, shorten
from briefing.draft.text.speakers import without_speaker

# A comma inside "50,000" is no boundary; "who" and "which" go on with what they stand beside.
_START = re.compile(
    rf"[;:](?=\s)\s*|,\s+(?!which\b|who\b|whose\b)|\s[—–]\s|—"
    rf"|\b(?:{signals.SAYING})\sthat\s|\b(?:but|while|whereas)\s"
)
_END = re.compile(r"[,;:](?=\s|$)|\s[—–](?=\s)|—|[.!?](?=\s|$)|\s(?:but|while|whereas)\s")
_JOINING = re.compile(r"(?:and|or|where|while|but|as(?!\s+well)|because)\s+")
# "quit, turn down or change a job": behind the comma the same clause goes on.
_LIST = re.compile(
    r",\s(?!(?:and|or|but|nor|according|which|who|where|when|while|with|an?|the|most|\w+ing|\w+ed)\b)"
    r"[^,;.]{1,60}\s(?:or|and)\s"
)
# "In 2022, …": the time or place of what is counted.
_SETTING = re.compile(r"(?:In|On|By|Since|During|Between|Until|At)\s[^,]{2,40},\s")
_VERB = re.compile(
    r"(?:remain|stand|account|include|cost|show|represent|amount|take|own|run|lead|hold|make|give)s|is|are|was|were|has|have|had|will|would|can|could|may|might|put|does|do"
)
_OF_WHICH = re.compile(
    r"(?:(?:in|of|at|on|by|for|with|from)\s)?(?:which|whom|whose)\b", re.IGNORECASE
)
# "Out of its 3,000 flights", "After reading the results", "to 84 months in prison"
_HANGING = re.compile(
    r"(?:to|of|than|or|into|as|after|among|amid|out|versus|with|without|despite|although|though|because|if|"
    r"unless|besides|apart|plus|including)\s",
    re.IGNORECASE,
)
_ANTECEDENT = re.compile(r"\b(?:the|its|their|an?)\s(?:(?!the\b)[\w'’-]+\s){0,4}[\w'’-]+,\s$")
_BESIDE = re.compile(r",\s(?=(?:who|which|whose|where)\s)")
# "The Roth family, which owns 70% of the firm, backs …": the family owns it.
_RELATIVE_FACT = re.compile(
    r"(?P<who>[A-Z][^,;:“”\"()]{2,80}),\s(?:which|who)\s"
    r"(?P<told>(?:is|are|was|were|has|have|had|[a-z]{2,}s|[a-z]{2,}ed)\s[^,;:“”\"()]{3,120}),\s"
)
_QUOTE_MARKS = '“”"«»„()[]'
# Where the rest of a sentence begins that can go.
_MEETING = re.compile(
    r",?\s(?:(?:as|because|when|while|after|before|since|despite|amid|according\sto|in\sthe\slatest|"
    r"following|causing|leaving|including|forcing)\s(?!well\b|many\b|much\b|of\b|part\b|a\sresult\b)"
    r"|to\s(?:create|compensate|help|protect|prevent|avoid|make|reach)\s)|,\s(?:an?|the|those|one)\s"
)
_MOST_LEFT = 28
_SHORT_SENTENCE = 16
_LONGEST_SIDE = 18
_SHORTEST = 5


def clause_of(text: str, quantity: Quantity, *, speaker_given: bool) -> str:
    """The clause around a number, as it stands, when it can be cut out of the sentence `text`
    without changing what it says; else the sentence, shortened where that is safe.

    With `speaker_given` a speaker at the sentence's end or start is left out too: the figure
    names them beside it.
    """
    number = " ".join(text[quantity.start : quantity.end].split())
    whole = " ".join(text.split())
    if speaker_given and number in (bare := without_speaker(whole)):
        whole = bare
    if len(whole.split()) <= _SHORT_SENTENCE:
        return shorten(whole, keep=number)
    before, after = text[: quantity.start], text[quantity.end :]
    begin = max((found.end() for found in _START.finditer(before)), default=0)
    end = _END.search(after)
    right = after[: end.start()] if end else after
    if _SETTING.fullmatch(before[:begin]):
        begin = 0
    left = before[begin:]
    clause = " ".join(f"{left}{text[quantity.start : quantity.end]}{right}".split())
    clause = _JOINING.sub("", clause, count=1) if _JOINING.match(clause) else clause
    left_out = before[:begin] + after[len(right) :]
    if (
        len(clause.split()) < _SHORTEST
        or max(len(left.split()), len(right.split())) > _LONGEST_SIDE
        or is_hedged(without_speaker(left_out) if speaker_given else left_out)
        or _is_torn(clause)
        or _LIST.match(after[len(right) :])
        or any(mark in clause for mark in _QUOTE_MARKS)
        or not _tells(clause)
    ):
        fact = _RELATIVE_FACT.match(whole)
        if fact and number in fact["told"] and not is_hedged(whole):
            return as_sentence(f"{fact['who']} {fact['told']}")
        return _around(without_rest(shorten(whole, keep=number), number), number)
    return as_sentence(shorten(clause, keep=number))


def _around(text: str, number: str) -> str:
    """The phrases around a number of a sentence that stays too long, with "…" where it is cut;
    the sentence when what would be cut doubts them."""
    if len(text.split()) <= MOST_WORDS or number not in text:
        return text
    start = text.index(number)
    part = part_around(text, start, start + len(number))
    if part is None or len(part.split()) < _SHORTEST + 2 or not _tells(part):
        return text
    bare = part.strip("… ")
    before = text[: text.index(bare)]
    antecedent = _ANTECEDENT.search(before) if _OF_WHICH.match(bare) else None
    if _OF_WHICH.match(bare) and antecedent is None:
        return text
    if antecedent:  # "… the trade, which was worth $3 million"
        part = f"… {antecedent[0]}{part.removeprefix('… ')}"
    return text if is_hedged(text.replace(bare, " ")) else part


def without_rest(text: str, number: str) -> str:
    """A long sentence up to where a clause or phrase begins that goes on behind the number, when
    nothing cut away doubts or conditions it and no quotation is torn; else the sentence.

    >>> text = (
    ...     "Lund lost 40 of its ships in the storm as crews who had come from the islands tried "
    ... )
    >>> text += (
    ...     "to get into the port with masts that the wind had torn from the decks of the boats."
    ... )
    >>> without_rest(text, "40")
    'Lund lost 40 of its ships in the storm.'
    """
    if len(text.split()) <= MOST_WORDS or number not in text:
        return text
    behind = text.index(number) + len(number)
    for meeting in reversed(list(_MEETING.finditer(text, behind))):
        left, rest = text[: meeting.start()], text[meeting.start() :]
        words = len(left.split())
        if words > _MOST_LEFT or is_hedged(rest) or any(m in rest for m in _QUOTE_MARKS):
            continue
        if words >= _SHORTEST and left.count("“") == left.count("”") and not left.count('"') % 2:
            return as_sentence(left)
    return text


def _is_torn(clause: str) -> bool:
    """Whether its subject or its end is missing: "has $133 million", "targeting voters who"."""
    if _OF_WHICH.match(clause) or (_HANGING.match(clause) and ", " not in _BESIDE.sub(" ", clause)):
        return True
    first, *_, last = clause.split()
    verb = _VERB.fullmatch(first) or (
        first.islower() and (first.endswith("ing") or signals.PAST.fullmatch(first))
    )
    return bool(verb) or last.casefold() in signals.FUNCTION_WORDS


def _tells(clause: str) -> bool:
    """Whether a clause says something by itself: it has a verb."""
    return bool(
        signals.PAST.search(clause)
        or signals.EVENT_VERB.search(clause)
        or re.search(r"\b(?:is|are|has|have|will|would|could|can|may|\w{3,}ing)\b", clause)
        or re.search(
            r"\b[a-z]{3,}s\s(?:the|an?|its|his|her|their|to|that|about|some|more|\W?\d)", clause
        )
    )

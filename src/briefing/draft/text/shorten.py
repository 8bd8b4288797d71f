"""Make a sentence shorter without changing what it says: only whole asides are left out."""

import re
from collections.abc import Iterator

from briefing.draft.text import signals
from briefing.draft.text.closing import closes_quotations
from briefing.draft.text.sentences import word_count
from briefing.draft.text.tails import without_tail

MOST_WORDS = 30

_QUOTE_MARKS = '"“”„«»'
_PARENTHESIS = re.compile(r"\s+\([^()]{3,200}\)")
_DASHED = re.compile(r"\s+[—–]\s[^—–\"“”]{3,200}\s[—–](?=\s)")
# Up to the next comma only: behind one the main clause may go on.
_TRAILING = re.compile(
    r",\s+(?:(?:(?:some|many|most|several|all|both|one|two|three) of )?(?:which|whose|where)\s"
    r"|adding\s|pointing out\s|noting\s|saying\s)[^\"“”,]{3,300}(?=[.!]$)"
)
_PARTICIPLE = re.compile(
    r",\s(?:including|(?!\w+ll?ing\b|wound|injur|destroy|forc|leav|mak|bring|rais|end|caus|trigger|"
    r"displac|bear|hav)[a-z]{2,}ing)\s[^,;:\d\"“”()]{10,240}(?=[.!]$)"
)
"""What else somebody did or thought meanwhile; never a result ("killing 72 people")."""
# What follows must go on with the main clause, not with a list inside the aside.
_RELATIVE = re.compile(
    r",\s+(?:which|who|whose|where)\s[^,;:\"“”()]{3,200},(?=\s(?:is|are|was|were|has|have|had|will|"
    r"would|could|can|may|might|says?|said|told|because|after|before|when|while|but|in|on|at|for|"
    r"from|to|with|by|and\s(?:is|are|was|were|has|have|had|will|would)"
    r"|(?!\w+\s[^.;]{0,80}\b(?:and|or)\b)(?:\w+ed|took|made|went|came|fell|rose|led|left|lost|met|"
    r"won|became|began|gave|held|kept|sold|sent|bought|built|found|fought|brought))\s)"
)
_APPOSITION = re.compile(
    r"(?<=[a-z]),\s(?:an?|the)\s[^,;:\"“”()]{3,200},(?=\s(?:has|have|had|is|are|was|were|will|would|"
    r"could|said|told|\w+ed)\s)"
)
_JOINT = re.compile(r";\s+|,\s+(?=(?:and|but|while|whereas)\s)")
_CLAUSE = re.compile(
    r"(?:(?:and|but|while|whereas)\s+)?"
    r"(?:[A-Z]|(?:the|a|an|its|his|her|their|it|he|she|they|we|at|in|on|by|"
    r"according to|another|some|many)\b"
    r"|(?:\w+\s){1,3}(?:later|earlier|afterwards)\s)"
)
_SAID_TWICE = re.compile(
    r"(?P<said>(?:[\w.'’-]+\s){1,8}?(?:said|says|added|announced|confirmed|reported|stated)"
    r"(?:\sthat)?)\s(?P<first>[^;:]{20,}?),?\sand\sthat\s(?P<second>[^;:]{20,})$"
)
# "Although it rained.": a clause that hangs on one that is gone.
_HALF = re.compile(
    r"(?:Although|Though|While|When|If|As|Because|Since|After|Before|Despite)\s[^,]*"
)
_CONDITION = re.compile(r"\b(?:if|unless|whether)\b")
_HEDGE = re.compile(
    r"\b(?:allegedly|reportedly|according to|(?-i:may)|might|could|not|never|no|nor|unless|if|"
    r"claimed?|alleged|denied|denies|"
    r"nicht|kein\w*|nie|ohne|laut|zufolge|angeblich|soll(?:en)?|könnten?|dürften?|sagte|erklärte|"
    r"teilten?|mitteilten?|angaben|wenn|falls|"
    r"pas|jamais|aucune?|sans|selon|d['’]après|aurai(?:en)?t|serai(?:en)?t|pourrai(?:en)?t|si|"
    r"(?:déclar|affirm|annonc|indiqu|précis|assur|estim)é|affirme|estime|assure|indique)\b",
    re.IGNORECASE,
)


def shorten(text: str, *, keep: str = "", limit: int = MOST_WORDS) -> str:
    """`text` with asides left out until it has at most `limit` words, if that can be done
    without touching `keep`, a quotation or a hedge; else `text` as it is.

    A leading "But," or "However," is always left out: it points at a sentence that is not here.
    """
    whole = _without_leading(" ".join(text.split()))
    if word_count(whole) <= limit:
        return whole
    shorter = whole
    for pattern in (_TRAILING, _DASHED, _PARENTHESIS, _RELATIVE, _APPOSITION, _PARTICIPLE):
        for match in reversed(list(pattern.finditer(shorter))):
            aside = match[0]
            if (keep and keep in aside) or is_hedged(aside):
                continue
            candidate = shorter[: match.start()] + shorter[match.end() :]
            if (
                keep not in candidate
                or not closes_quotations(candidate)
                or _HALF.fullmatch(candidate)
            ):
                continue
            shorter = candidate
            if word_count(shorter) <= limit:
                return shorter
    cut = without_tail(shorter, keep, limit)
    return cut if word_count(cut) <= limit else whole


def is_hedged(text: str) -> bool:
    """Whether words in it take back, doubt or condition what stands beside them."""
    return bool(_HEDGE.search(text))


def clause_around(sentence: str, offset: int) -> str:
    """The main clause of `sentence` around `offset`, when the sentence is two or more clauses
    that stand by themselves; else the whole sentence. White space is folded."""
    parts = list(_clauses(sentence))
    if len(parts) > 1 and not is_hedged(sentence) and not signals.ATTRIBUTED.search(sentence):
        for start, end in parts:
            if start <= offset < end:
                return as_sentence(sentence[start:end])
    return " ".join(sentence.split())


def said_beside(sentence: str, offset: int) -> str | None:
    """Of "She said A and that B", the half around `offset` with its speaker: "She said A" or
    "She said that B". None for any other sentence."""
    match = _SAID_TWICE.match(" ".join(sentence.split()))
    if not match or _CONDITION.search(sentence) or not closes_quotations(match["first"]):
        return None
    first, second = match["first"], match["second"]
    if not (_has_verb(first) and _has_verb(second)):
        return None
    if offset < match.start("second"):
        return as_sentence(f"{match['said']} {first}")
    return as_sentence(f"{match['said'].removesuffix(' that')} that {second}")


def _clauses(sentence: str) -> Iterator[tuple[int, int]]:
    start = 0
    for joint in _JOINT.finditer(sentence):
        left, right = sentence[start : joint.start()], sentence[joint.end() :]
        if (
            word_count(left) >= 5
            and word_count(right) >= 5
            and _CLAUSE.match(right)
            and closes_quotations(left)
            and _has_verb(left)
            and _has_verb(right)
        ):
            yield start, joint.start()
            start = joint.end()
    yield start, len(sentence)


def _has_verb(text: str) -> bool:
    return bool(
        signals.EVENT_VERB.search(text)
        or signals.PAST.search(text)
        or re.search(r"\b(?:is|are|was|were|has|have|had|will|would|did|\w{2,}ed)\b", text)
    )


def as_sentence(clause: str) -> str:
    """A clause as a sentence of its own: no joining word, a capital, a full stop."""
    text = re.sub(r"^(?:and|but|while|whereas)\s+", "", " ".join(clause.split()))
    text = _capitalised(text)
    return text if text.endswith((".", "!", "?", "”", '"')) else text + "."


def _without_leading(text: str) -> str:
    match = signals.LEADING.match(text)
    rest = text[match.end() :] if match else ""
    if not match or word_count(rest) < 4 or not closes_quotations(rest):
        return text
    # "So far", "And" inside a name: only before a clause with its own subject.
    if not match[0].rstrip().endswith(",") and not _CLAUSE.match(rest):
        return text
    return _capitalised(rest)


def _capitalised(text: str) -> str:
    """With a capital at its start, but for names that have one inside ("iPhone")."""
    word = text.split(" ", 1)[0]
    return text[:1].upper() + text[1:] if word.islower() else text

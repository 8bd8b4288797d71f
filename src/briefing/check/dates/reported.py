"""Whether a date tells when somebody spoke, and not when the thing told of happened."""

import re
from collections.abc import Sequence
from itertools import takewhile

from briefing.check.dates.calendar import Told
from briefing.check.dates.compare import Fit, fit
from briefing.check.dates.evidence import DatesGiven, Given
from briefing.check.dates.plan_words import IRREGULAR
from briefing.check.dates.tenses import Verb, content_words, done_verbs, tokens_of
from briefing.check.dates.words import BETWEEN_SAYING_AND_DATE, PUBLISHING, REPORTS, SAYING, SPEECH
from briefing.check.words import key

_TOKEN = re.compile(r"[^\W_]+(?:['’-][^\W_]+)*|[^\w\s]")
_FAR = 6
"""Words looked at on each side of a date."""
_DURING = re.compile(r"\b(?:is|are|was|were|been|being) (?:\w+ )?\w+ing\b", re.IGNORECASE)
_OF_REPORT = re.compile(rf"\b(?:{'|'.join(sorted(REPORTS))}) (?:of|from|dated|on) $", re.IGNORECASE)
_LISTS = frozenset("listed listing showed displayed".split())
"""Verbs of saying, where one of these comes before."""
_SPEAKERS = frozenset("police officials authorities prosecutors investigators customs".split())
_BEFORE_DATES = frozenset({"on", "late", "early", "last", "in"})
_HELD = frozenset("held given gave made sent emailed delivered shared hosted broadcast".split())
"""Done to a news conference or a speech."""
_SHORT = 4
_PARTED = frozenset("teilte teilten gab gaben kündigte kündigten".split())
"""Verbs of saying whose other half ends the clause: "teilte am Freitag mit"."""
_DEEDS = frozenset({"dismissed", "put", "ordered", "offered"})
"""Deeds as well as words."""
_TELLS = frozenset({"told", "tells"})


def only_when_reported(told: Told, given: DatesGiven, text: str) -> Given | None:
    """The evidence's date, when all that carry the one said belong to verbs of saying there, and
    the text tells of no saying at that date."""
    if told.relation not in ("on", "within") or _OF_REPORT.search(text[: told.start]):
        return None
    carrying = [one for one in given.all if fit(told, one.told) is Fit.CARRIED]
    if not carrying or not all(_is_of_saying(one) for one in carrying):
        return None
    if _DURING.search(text) or _DURING.search(carrying[0].support.sentence):
        return None  # "said on Monday that it was expelling two diplomats"
    if given.statement.is_english:
        acts = _acts(text, told, carrying[0].support.sentence)
        if acts is not None:
            return carrying[0] if acts else None
    if _told_as_said(text, told):
        return None
    return carrying[0]


def _acts(text: str, told: Told, sentence: str) -> bool | None:
    """Whether the text dates the deed itself, in the evidence's own verb; or no deed but what the
    speaker did by speaking, "Arlen ruled out a second term"; or None where neither shows."""
    tokens, around = tokens_of(text), tokens_of(sentence)
    verbs = list(done_verbs(tokens))
    if not verbs or _finds(tokens, verbs, told, text):
        return False if verbs else None
    deeds = {verb.key for verb in done_verbs(around) if verb.text not in SPEECH - _DEEDS}
    same = {verb.text for verb in verbs if verb.key in deeds}
    if same:
        return None if SPEECH.intersection(tokens) - same else True
    subject = {key(word) for word in content_words(tokens[: verbs[0].place])}
    return False if subject & _speakers(around) else None


def _finds(tokens: Sequence[str], verbs: Sequence[Verb], told: Told, text: str) -> bool:
    """Whether the date stands before "found that"."""
    if not any(list(tokens[verb.place + 1 : verb.place + 2]) == ["that"] for verb in verbs):
        return False
    return told.end < text.find(" that ")


def _speakers(tokens: Sequence[str]) -> set[str]:
    """Who speaks in the evidence, or is told: the words before a verb of saying, or behind it."""
    found: set[str] = set()
    for place, word in enumerate(tokens):
        if word in SAYING | _LISTS:
            found |= {key(each) for each in content_words(tokens[max(0, place - _FAR) : place])}
        if word in _TELLS:
            behind = takewhile(lambda each: each != "that", tokens[place + 1 : place + _FAR])
            found |= {key(each) for each in content_words(list(behind))}
    return found


def _is_of_saying(given: Given) -> bool:
    block = given.support.place.block
    text = given.support.article.text
    before = text[max(block.start, given.told.start - 120) : given.told.start]
    after = text[given.told.end : min(block.end, given.told.end + 40)]
    return beside_saying(before, after)


def beside_saying(before: str, after: str) -> bool:
    """Whether a date between these two stretches belongs to a verb of saying right beside it."""
    following = _TOKEN.findall(after.casefold())[:_FAR]
    if following and following[0] in SAYING:
        return True
    if _is_german_saying(before, following):
        return True
    seen: list[str] = []
    for token in reversed(_TOKEN.findall(before)[-_FAR:]):
        plain = token.casefold()
        if plain in _TELLS:
            return True
        if plain in SAYING or (plain in PUBLISHING and _has_report(before)):
            return all(other in BETWEEN_SAYING_AND_DATE for other in seen)
        if plain in _LISTS:
            return bool(_SPEAKERS & {*_TOKEN.findall(before.casefold())[-_FAR:]}) and seen == ["on"]
        if not token[0].isalnum():
            return False
        seen.append(plain)
    return False


def _is_german_saying(before: str, following: Sequence[str]) -> bool:
    """Whether a date stands inside a German verb of saying, or before one that ends its clause."""
    clause = list(takewhile(lambda word: word[0].isalnum(), following))
    own = _TOKEN.findall(re.split(r"[.,;:!?]", before.casefold())[-1])
    if clause and clause[-1] in ("mit", "an", "bekannt") and _PARTED & {*own}:
        return True
    return bool(clause) and clause[-1] in SAYING and own[:1] in (["wie"], ["hatte"])


def _has_report(before: str) -> bool:
    return any(word.casefold() in REPORTS for word in _TOKEN.findall(before)[-2 * _FAR :])


def _told_as_said(text: str, told: Told) -> bool:
    """Whether the text itself puts the date to a saying, or may."""
    tokens = [(found[0].casefold(), found.start()) for found in _TOKEN.finditer(text)]
    speaking = [start for word, start in tokens if word in SPEECH]
    if "put" in text.split() and " at " not in text:  # "put tags on 30 bats"
        speaking = [start for word, start in tokens if word in SPEECH and word != "put"]
    if not speaking:
        return False
    if beside_saying(text[: told.start], text[told.end :]):
        return True
    if _of_deed(text[: told.start]):
        return False  # "they reported that ash found on Monday …"
    # "Ten people were killed on Monday, the mission said."
    tail = text.rfind(",", told.end)
    if tail >= 0 and len(text[tail:].split()) <= _FAR and min(speaking) > tail:
        return False
    # "The mission said ten people were killed on Monday."
    verbs = [start for word, start in tokens if word in SAYING]
    return not (
        verbs
        and max(speaking) == verbs[0] < told.start
        and _another_verb(text[verbs[0] : told.start])
    )


def _of_deed(before: str) -> bool:
    """Whether a verb that tells of no saying stands right before a date."""
    words = [word.casefold() for word in _TOKEN.findall(before)[-_FAR:]]
    while words and words[-1] in _BEFORE_DATES:
        words.pop()
    verb = words[-1] if words else ""
    return (
        (verb in IRREGULAR or (verb.endswith("ed") and len(verb) > _SHORT))
        and verb not in SPEECH
        and verb not in _HELD
        and not _has_report(before)
    )


def _another_verb(between: str) -> bool:
    """Whether the words between a verb of saying and a date have a verb of their own."""
    words = between.casefold().split()[1:]
    return any(word in ("was", "were", "had") for word in words)

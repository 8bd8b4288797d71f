"""A text in clauses, and what shows that a clause tells of no deed that is done. English only."""

from collections.abc import Iterator, Sequence

from briefing.check.dates.plan_words import AUXILIARIES, KEEPS, MODALS
from briefing.check.dates.tenses import CLAUSE_ENDS, JOINS, Verb, done_verbs, no_infinitive
from briefing.check.dates.words import CALENDAR, SAYING
from briefing.check.words import key

_LONGEST = 120
"""Words of a clause that is looked through for more verbs."""
_LEAST = 3
"""Words of a half behind "and" that has an object of its own."""
_OPENERS = frozenset({"after", "when", "because", "although", "while", "as", "since"})
"""At the start of a text: the deed told stands behind the comma."""


def told_in(clause: Sequence[str]) -> Sequence[str]:
    """What somebody says in it, if it has "said on Monday that"."""
    speaks = False
    for place, word in enumerate(clause):
        if word == "that" and speaks:
            return clause[place + 1 :]
        if speaks and clause[place - 1] in SAYING and word[0].isupper() and "," not in clause:
            return clause[place:]  # "Doran said Lenn had won"
        if word == "according" and place > len(clause) // 2:
            return clause[:place]
        speaks = speaks or word in SAYING
    return clause


def date_words(tokens: Sequence[str]) -> set[str]:
    """Months and weekdays, the numbers beside them, and years."""
    found: set[str] = set()
    for place, word in enumerate(tokens):
        if word.casefold() in CALENDAR:
            beside = tokens[max(0, place - 1) : place + 2]
            found |= {
                key(other) for other in beside if other.casefold() in CALENDAR or other.isdigit()
            }
        elif len(word) == 4 and word.isdigit():
            found.add(key(word))
    return found


def gerunds(tokens: Sequence[str]) -> set[str]:
    """Verbs in -ing: what they are compared by, marked as such."""
    return {f"{key(word)}|ing" for word in tokens if word.endswith("ing")}


def has_infinitive(tokens: Sequence[str]) -> bool:
    """Whether "to" and a verb stand there. Words that are no verb after all only silence."""
    return any(
        word == "to" and place + 1 < len(tokens) and _may_be_verb(tokens[place + 1])
        for place, word in enumerate(tokens)
    )


def _may_be_verb(word: str) -> bool:
    return not no_infinitive(word) and not word.endswith(("s", "ing", "ern", "al", "ion", "er"))


def clauses(tokens: Sequence[str]) -> Iterator[list[str]]:
    """The text in parts that have a verb of their own, as far as marks and joints show: first each
    whole, then each verb of it that stands apart from its subject."""
    part: list[str] = []
    for place, word in enumerate(tokens):
        after = tokens[place + 1] if place + 1 < len(tokens) else ""
        if word in CLAUSE_ENDS or (word == "," and after in JOINS):
            yield from _told(part)
            part = []
        else:
            part.append(word)
    yield from _told(part)


def _told(part: list[str]) -> Iterator[list[str]]:
    if part and part[0] in _OPENERS and "," in part:
        yield part[part.index(",") + 1 :]
    yield part
    yield from _second_verbs(part)


def _second_verbs(part: Sequence[str]) -> Iterator[list[str]]:
    """The later verbs with their subject: "Halley lifted off" of "Halley, which was to fly in 2018,
    lifted off", and "Lenn sent a ship" of "Lenn pledged money and sent a ship"."""
    verbs = list(done_verbs(part)) if len(part) <= _LONGEST else []
    for verb in verbs:
        opens = verb.place - 1 if part[verb.place - 1] in AUXILIARIES else verb.place
        before = part[opens - 1] if opens else ""
        if before == ",":
            subject = part[: part.index(",")]
        elif before == "and" and len(part) - opens > _LEAST:
            subject = part[: verbs[0].place]
            if has_infinitive(part[:opens]) or MODALS.intersection(part[:opens]):
                continue
        else:
            continue
        if subject:
            yield [*subject, *part[opens:]]
    yield from _around_that(part, verbs)


def _around_that(part: Sequence[str], verbs: Sequence[Verb]) -> Iterator[list[str]]:
    """An aside without a mark, and what stands before: "Doran has beaten the time that Ruiz ran",
    "a pact that ended the war"."""
    if "that" not in part or not SAYING.isdisjoint(part):
        return
    opens = part.index("that")
    places = [verb.place for verb in verbs]
    if opens + 1 in places:
        yield list(part[opens:])
    if places and places[0] < opens - 1 and places[-1] > opens and KEEPS.isdisjoint(part):
        yield list(part[:opens])

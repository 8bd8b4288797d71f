"""The words of a source → whom they mean: "she", "Holm" and "the minister" are Ada Holm.

Everything rests on the article itself: full names in it, the offices beside them, and the
pronouns that stand in sentences about one person alone. What stays open keeps its own words.
"""

import re
from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from briefing.draft.names.find import Mention
from briefing.draft.names.types import is_given_name, may_be_person
from briefing.draft.text.sentences import Sentence
from briefing.draft.text.signals import FUNCTION_WORDS

_FULL_NAME = re.compile(
    r"\b(?:[A-Z][\w.'’-]*\s){1,6}(?:(?:de|da|del|van|von|der|bin|al|el)\s){0,2}(?:al-|el-)?[A-Z][\w-]+"
)
_TITLE = re.compile(
    r"^(?:(?:Mr|Mrs|Ms|Miss|Dr|Sens?|Reps?|Gov|Gen|Lt|Col|Capt|Sgt|Rev|Prof|St|Sir|Lord|Lady|Dame|"
    r"Herr|Frau|M|Mme|President|Senator|Professor|Chancellor|Minister|Governor|Mayor|Judge|King|"
    r"Queen|Prince|Princess|Pope|General|Captain|Colonel|Secretary|Congress(?:man|woman)|"
    r"Ambassador|Chief|Officer|Detective|Representative|Director|Prime|Vice|Deputy|Foreign|"
    r"Interior|Defen[cs]e|Finance|State|Attorney|Majority|Minority|Leader|House|Senate|Speaker|"
    r"Former|Chairman|Chairwoman|CEO|Spokes(?:man|woman|person)|Justice|Superintendent|Coun|Cllr|"
    r"Councill?or|Alderman|Hon|Maj|Brig|Adm|Cmdr|Supt|Insp|Inspector|Sheikh|Imam|Fr)\.?\s)+"
)
_BRACKETS = re.compile(r"\s*\([^()]*\)")
_TRADES = r"(?:spokes|business|chair|congress|police|fire|sports|states|fisher|camera|crew)?"
_GENDERED = (
    ("she", re.compile(rf"\b(?:[Ss]he|[Hh]ers?|herself|Ms|Mrs|Miss|Lady|Queen|{_TRADES}woman)\b")),
    ("he", re.compile(rf"\b(?:[Hh]e|[Hh]is|him|himself|Mr|Sir|Lord|King|{_TRADES}man)\b")),
)
_GENDERED_TITLE = re.compile(r"(?:(Mrs|Ms|Miss|Lady|Frau|Mme)|Mr|Sir|Lord|Herr)\b")
_ONLY_TITLED = re.compile(
    r"\b(?:Mr|Mrs|Ms|Miss|Dr|Prof|Sen|Rep|Gov|Gen|Col|Capt|Maj|Sgt|Lt|Coun|Cllr|Judge|Sheikh|Imam)"
    r"\.? ([A-Z][\w-]+)\b(?! [A-Z])"
)
_OF_PERSONS = {"he": "he", "she": "she", "er": "he", "sie": "she", "il": "he", "elle": "she"}
_SENTENCES_BACK = 4
_QUOTED = re.compile(r"“[^”]*”?|\"[^\"]*\"?|«[^»]*»?|„[^“”]*[“”]?")
_ROLE_BEFORE = re.compile(r"((?:[\w.'’-]+\s){1,2})$")
_ROLE_AFTER = re.compile(
    r"^,\s(?:who\s(?:is|was)\s)?((?:(?!(?:of|for|in|at|who)\b)[\w.'’-]+\s?){1,5})"
)
_OFFICES = frozenset(
    "minister mayor president senator governor spokesman spokeswoman spokesperson director "
    "chairman chairwoman chair chief lawyer attorney professor nominee candidate judge general "
    "secretary leader founder coach captain analyst economist researcher scientist author doctor "
    "officer ambassador king queen prince princess pope bishop archbishop premier chancellor "
    "commissioner sheriff colonel commander manager owner editor envoy prosecutor lawmaker "
    "congressman congresswoman deputy historian activist farmer teacher pilot driver singer actor "
    "actress writer journalist businessman businesswoman executive engineer expert geologist "
    "biologist physicist billionaire winner champion striker player".split()
)
_PARTY = re.compile(r"^(?:\w+(?:ian|can|ish|ese|crat|cratic)|New|Former)$")
_SPEAKS = re.compile(r"^,?\s+(?:said|says|told|wrote|tweeted|added|explained|argued|insisted)\b")
_DESCRIBED = re.compile(r"^(?:,\s(?:\d\d|an?|the|who|whose|one of)\b|\s\()")
_ARTICLE = re.compile(r"\b(?:the|an?|in|at|near|from|to|of|on|for)\s$", re.IGNORECASE)


@dataclass(slots=True)
class _Person:
    name: str
    shown: bool = True
    """Whether anything but two capitals shows a person; else a name counts as a rival only."""
    votes: Counter[str] = field(default_factory=Counter)
    roles: set[str] = field(default_factory=set)

    def may_be(self, gender: str) -> bool:
        """Whether a pronoun may stand for the person: not when the article uses the other."""
        other = "he" if gender == "she" else "she"
        return self.votes[other] <= self.votes[gender]

    @property
    def known(self) -> bool:
        """Whether the article shows that this is a person and no firm or place."""
        return bool(self.roles or self.votes)

    def clearly(self, gender: str) -> bool:
        return self.votes[gender] > 0 and self.may_be(gender)


@dataclass(frozen=True, slots=True)
class _Seen:
    """A person named in a sentence, by full name or surname."""

    person: _Person
    start: int
    end: int


class Speakers:
    """The persons of one article and where they are named."""

    def __init__(self, body: Sequence[Sentence]) -> None:
        self.body = body
        self.starts = [sentence.start for sentence in body]
        plain = [_without_speech(sentence) for sentence in body]
        named = _persons(plain)
        self.persons = {name: one for name, one in named.items() if one.shown}
        by_surname: dict[str, list[_Person]] = defaultdict(list)
        for person in sorted(named.values(), key=lambda one: not one.shown):
            by_surname[person.name.split()[-1]].append(person)
        self._named: Mapping[str, list[_Person]] = by_surname
        self.surnames = {
            word: shown
            for word, several in by_surname.items()
            if (shown := [one for one in several if one.shown])
        }
        self.seen = [self._seen(text) for text in plain]
        self._vote(plain)
        self.by_role: dict[str, set[str]] = defaultdict(set)
        for person in self.persons.values():
            for role in person.roles:
                self.by_role[role].add(person.name)

    def _seen(self, text: str) -> list[_Seen]:
        found, last = [], 0
        for match in _WORD.finditer(text):
            persons = self._named.get(match[0])
            if persons and match.start() >= last:
                found.append(_Seen(persons[0], match.start(), match.end()))
                last = match.end()
        return found

    def _vote(self, plain: Sequence[str]) -> None:
        """Learn pronouns and offices from the sentences that name one person alone."""
        before: _Person | None = None
        for text, seen in zip(plain, self.seen, strict=True):
            persons = {one.person.name for one in seen}
            if len(persons) == 1:
                person, at = seen[0].person, max(0, seen[0].start - 40)
                for gender, pattern in _GENDERED:
                    person.votes[gender] += 2 * len(pattern.findall(text, at))
            elif not seen and before:
                first = text.split(None, 1)[0].casefold() if text.strip() else ""
                if first in ("he", "she", "his", "her"):
                    before.votes["she" if first in ("she", "her") else "he"] += 1
            for one in seen:
                one.person.roles.update(_roles(text, one))
            before = seen[0].person if len(persons) == 1 else None

    def person(self, words: str) -> str | None:
        """The full name of whom a name means: "Ms. Holm" → "Ada Holm"; None when it is no
        person's name, or two persons bear it."""
        bare = _TITLE.sub("", _BRACKETS.sub("", words)).strip()
        if bare in self.persons:
            return bare
        last = bare.split()[-1] if bare else ""
        title = _GENDERED_TITLE.match(words)
        gender = ("she" if title[1] else "he") if title else None
        known = [p for p in self.surnames.get(last, []) if not gender or p.may_be(gender)]
        named = [p for p in known if bare.endswith(p.name)] or (known if bare == last else [])
        return named[0].name if len(named) == 1 else None

    def holder(self, words: str) -> str | None:
        """Whom an office means ("the minister"), when the article gives it to one person."""
        parts = words.casefold().split()
        if len(parts) < 2 or parts[0] != "the":
            return None
        names = self.by_role.get(parts[-1], set())
        return next(iter(names)) if len(names) == 1 else None

    @staticmethod
    def names_office(words: str) -> bool:
        """Whether somebody is named by an office: "the senator from Lunde"."""
        return any(word in _OFFICES for word in words.casefold().split())

    def pronoun(self, word: str, place: int, spoke: Iterable[tuple[int, str]]) -> str | None:
        """Whom "he" or "she" at `place` of the article's text means: the nearest one before who
        speaks or of whom a sentence tells first, unless another person there may be meant.

        `spoke` are places and full names of those who spoke before, the last first.
        """
        gender = _OF_PERSONS.get(word.casefold())
        if gender is None:
            return None
        here = bisect_left(self.starts, place + 1) - 1
        speakers: dict[int, str] = {}
        for at, name in spoke:
            number = bisect_left(self.starts, at + 1) - 1
            if number < here - _SENTENCES_BACK:
                break
            speakers.setdefault(number, name)
        for number in range(here, max(-1, here - _SENTENCES_BACK - 1), -1):
            sentence = self.body[number]
            seen = [one.person for one in self.seen[number] if sentence.start + one.end <= place]
            if number in speakers and sentence.start <= place:
                named = self.persons.get(speakers[number])
                seen = [*([named] if named else []), *seen]
            spoken = {speakers[number]} if number in speakers else set()
            fitting = {p.name: p for p in seen if p.may_be(gender)}
            if not any(p.known or p.name in spoken for p in fitting.values()):
                continue
            chosen = list(fitting.values())
            if len(chosen) > 1 or not chosen[0].shown:
                chosen = [p for p in chosen if p.clearly(gender)]
            if len(chosen) != 1:
                return None
            chosen[0].votes[gender] += 1
            return chosen[0].name
        return None


_WORD = re.compile(r"[^\W\d_][\w-]*")


def _without_speech(sentence: Sentence) -> str:
    return _QUOTED.sub(lambda match: " " * len(match[0]), sentence.exact)


def _persons(plain: Sequence[str]) -> dict[str, _Person]:
    """The persons the article names in full and, but for describing them, once more or as
    speakers: two capitalised words alone may be a place."""
    names: dict[str, bool] = {}
    articles: Counter[str] = Counter()
    counts: Counter[str] = Counter()
    alone: Counter[str] = Counter()
    for text in plain:
        last = 0
        for match in _FULL_NAME.finditer(text):
            _count_words(alone, text[last : match.start()])
            last = match.end()
            name, titled = _bare_name(match[0])
            if not name:
                continue
            before, after = (
                text[max(0, match.start() - 5) : match.start()],
                text[match.end() :][:20],
            )
            speaks = _SPEAKS.match(after) or _DESCRIBED.match(after)
            names[name] = names.get(name, False) or titled or bool(speaks)
            counts[name] += 1
            articles[name] += not titled and bool(_ARTICLE.search(before))
        _count_words(alone, text[last:])
    found: dict[str, _Person] = {}
    for name, shown in names.items():
        words = name.split()
        short = " ".join(words[-2:])
        if len(words) > 2 and short in names:
            continue  # "Liberal Ada Holm" is "Ada Holm"
        if 2 * articles[name] < counts[name]:
            found[name] = _Person(name, shown or alone[words[-1]] > 1)
    surnames = {name.split()[-1] for name in found}
    for text in plain:
        for match in _ONLY_TITLED.finditer(text):
            if match[1] not in surnames:
                found.setdefault(match[0], _Person(match[0]))
    return found


def _count_words(counts: Counter[str], text: str) -> None:
    counts.update(word for word in _WORD.findall(text) if word[0].isupper())


def _bare_name(run: str) -> tuple[str | None, bool]:
    """A run of capitalised words without titles, and whether it had one."""
    words = run.split()
    titled = False
    for place in range(len(words) - 2, -1, -1):
        if _TITLE.match(words[place] + " "):
            words, titled = words[place + 1 :], True
            break
    while words and (
        words[0].casefold() in FUNCTION_WORDS
        or words[0].endswith(("'s", "’s"))
        or (len(words) > 2 and _PARTY.match(words[0]))
        or (len(words) > 2 and _is_office(words[0]))
    ):
        titled = titled or _is_office(words[0])
        del words[0]
    name = " ".join(words)
    plain = len(words) > 1 and not any(
        word.endswith("day") or (word.isupper() and len(word) > 1 and "." not in word)
        for word in words
    )
    person = plain and (_is_personal(name) or (titled and is_given_name(words[0])))
    return (name if person else None), titled


def _is_office(word: str) -> bool:
    return word.casefold() in _OFFICES


def _is_personal(name: str) -> bool:
    return may_be_person(name, (Mention(name, 0, 0, "", ""),))


def _roles(text: str, one: _Seen) -> Iterable[str]:
    """The offices beside a name: "Foreign Minister Ada Holm", "Holm, the mayor of Lunde"."""
    first = max(text.rfind(one.person.name, 0, one.end), 0) or one.start
    before = _ROLE_BEFORE.search(text[max(0, first - 60) : first])
    after = _ROLE_AFTER.match(text[one.end : one.end + 90])
    words = [*(before[1].split() if before else []), *(after[1].split() if after else [])]
    return (
        word.casefold().strip(".,") for word in words if word.casefold().strip(".,") in _OFFICES
    )

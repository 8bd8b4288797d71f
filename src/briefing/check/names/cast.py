"""Who is named in an article: which names are one and the same, and what each is of."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property, lru_cache
from itertools import pairwise

from briefing.check.names import peoples
from briefing.check.names.heads import BODIES, CLASSES, PLACES, ROLES
from briefing.check.names.lexicon import Lexicon, are_akin, lexicon
from briefing.check.names.runs import Name, names
from briefing.check.names.signs import sign
from briefing.check.names.tokens import Token, is_break

Words = tuple[str, ...]
_STEM = 4
_NONE = frozenset[int]()
_BETWEEN = frozenset([" ", ", ", " in ", ", in ", "'s ", "' ", " of ", " (", " in the ", ", the "])


@dataclass(frozen=True)
class Cast:
    """The names of one text, or of several joined."""

    lexicon: Lexicon

    @cached_property
    def names(self) -> tuple[Name, ...]:
        """Every mention, in order."""
        return names(self.lexicon.text, self.lexicon)

    @cached_property
    def mentions(self) -> Counter[Words]:
        """How often each name stands there."""
        return Counter(name.words for name in self.names)

    @cached_property
    def _by_word(self) -> dict[str, set[Words]]:
        found: dict[str, set[Words]] = defaultdict(set)
        for words in self.mentions:
            for word in words:
                found[word].add(words)
        return found

    @cached_property
    def _by_initials(self) -> dict[str, set[Words]]:
        found: dict[str, set[Words]] = defaultdict(set)
        for words in self.mentions:
            if len(words) > 1:
                found["".join(p[0] for w in words for p in w.split("-") if p)].add(words)
        return found

    @cached_property
    def _aliases(self) -> dict[Words, set[Words]]:
        """Names set beside others in brackets: "Centre Union (CU)"."""
        found: dict[Words, set[Words]] = defaultdict(set)
        text = self.lexicon.text
        for left, right in zip(self.names, self.names[1:], strict=False):
            between = text[left.end : right.start]
            if between in (" (", ' ("', ' or "', " ('") and text[right.end : right.end + 2].strip(
                "\"'"
            ).startswith(")"):
                found[left.words].add(right.words)
                found[right.words].add(left.words)
        return found

    def same(self, name: Name) -> frozenset[Words]:
        """What a name may stand for: itself, longer forms of it, its acronym, its country."""
        return self._same(name.words)

    def written(self, name: Name) -> frozenset[Words]:
        """A name as it stands there and, where it is short for another, that one."""
        if not name.is_acronym:
            return frozenset({name.words})
        found = {name.words} | self._aliases.get(name.words, set())
        return frozenset(found | self._by_initials.get(name.words[0].replace("-", ""), set()))

    def _same(self, words: Words) -> frozenset[Words]:
        known = self._known
        if words in known:
            return known[words]
        found = {words}
        for form in _forms(words):
            if form not in self._aliases:  # a name with its own acronym is no short form
                found |= self._longer(form)
            if len(form) == 1:
                found |= self._by_initials.get(form[0].replace("-", ""), set())
            else:
                letters = "".join(part[0] for word in form for part in word.split("-") if part)
                if letters in self._by_word:
                    found.add((letters,))
        found |= self._akin(words)
        for form in list(found):
            found |= self._aliases.get(form, set())
        if words not in self.mentions:
            found |= self._shorter(words)
        for form in list(found):
            if len(form) <= 2:
                shown = " ".join(form)
                groups = peoples.forms().get(shown, peoples.seats().get(shown, frozenset()))
                found |= {(f"#{number}",) for number in groups}
        known[words] = frozenset(found)
        return known[words]

    @cached_property
    def _known(self) -> dict[Words, frozenset[Words]]:
        return {}

    @cached_property
    def _by_stem(self) -> dict[Words, set[Words]]:
        found: dict[Words, set[Words]] = defaultdict(set)
        for words in self.mentions:
            found[_stem(words)].add(words)
        return found

    def _akin(self, words: Words) -> set[Words]:
        """The names that differ in how the last word is made: "North American", "North America"."""
        last = words[-1]
        return {
            other
            for other in self._by_stem.get(_stem(words), ())
            if other[-1] != last
            and (
                are_akin(other[-1], last)
                or peoples.forms().get(other[-1], _NONE) & peoples.forms().get(last, _NONE)
            )
        }

    def _longer(self, words: Words) -> set[Words]:
        """The names that have all these words."""
        if not words or any(word not in self._by_word for word in words):
            return set()
        rows = sorted((self._by_word[word] for word in words), key=len)
        return set.intersection(*rows)

    def _shorter(self, words: Words) -> set[Words]:
        """The names whose words are all among these."""
        own = set(words)
        return {
            other for word in words for other in self._by_word.get(word, ()) if set(other) <= own
        }

    @cached_property
    def _signs(self) -> dict[Words, Counter[str]]:
        """For each name, how often something told what it is of."""
        found: dict[Words, Counter[str]] = defaultdict(Counter)
        said = self.lexicon.tokens
        places = {token.start: number for number, token in enumerate(said)}
        for name in self.names:
            first = places.get(name.start)
            if first is None:
                continue
            told = sign(name, said, first)
            if told:
                found[name.words][told] += 1
        return found

    def kind(self, name: Name) -> str:
        """`person`, `body`, `place`, or an empty string where nothing tells."""
        return self._kind(name.words, name.is_acronym)

    def _kind(self, words: Words, is_acronym: bool) -> str:
        if " ".join(words) in peoples.forms():
            return "place" if peoples.is_country(" ".join(words)) else "body"
        if len(words) > 1 and words[-1] in PLACES:
            return "place"
        if is_acronym or any(word in BODIES for word in words[1:]) or words[0] in BODIES:
            return "body"
        signs: Counter[str] = Counter()
        for form in self._same(words):
            signs += self._signs.get(form, Counter())
        if signs["person"]:
            return "person"
        if len(words) == 1 and not signs:
            longer = [form for form in self._same(words) if len(form) == 2 and form[1:] == words]
            if len(longer) == 1:
                return "person"
        if (
            len(words) == 2
            and not signs["body"]
            and not signs["place"]
            and words[1:] in self.mentions
        ):
            return "person"  # "Ines Carvalho", and "Carvalho" after that
        if signs["place"] and signs["place"] >= signs["body"]:
            return "place"
        return "body" if signs["body"] else ""

    def are_beside(self, one: Name, two: Name) -> bool:
        """Whether the text has two names side by side, as a place and what it is in: "Kell,
        Norland", "Kell in Norland", "Norland's Kell"."""
        return bool(
            {(a, b) for a in self._same(one.words) for b in self._same(two.words)} & self._pairs
            or {(b, a) for a in self._same(one.words) for b in self._same(two.words)} & self._pairs
        )

    @cached_property
    def _pairs(self) -> frozenset[tuple[Words, Words]]:
        text = self.lexicon.text
        return frozenset(
            (left.words, right.words)
            for left, right in pairwise(self.names)
            if text[left.end : right.start] in _BETWEEN
        )

    def classes(self, name: Name) -> frozenset[str]:
        """The nouns in small letters that stand right before it: "the comet Halley"."""
        return frozenset[str]().union(
            *(self._classes.get(words, frozenset()) for words in self.same(name))
        )

    @cached_property
    def _classes(self) -> dict[Words, set[str]]:
        found: dict[Words, set[str]] = defaultdict(set)
        text = self.lexicon.text
        starts = {name.start: name.words for name in self.names}
        for left, right in pairwise(self.lexicon.tokens):
            if (
                right.start in starts
                and left.plain in CLASSES
                and left.text[0].islower()
                and text[left.end : right.start] == " "
            ):
                found[starts[right.start]].add(left.plain)
        return found

    def roles(self, name: Name) -> frozenset[str]:
        """The offices and roles that stand beside any mention of a name, in plain letters."""
        found: set[str] = set()
        same = self.same(name)
        said = self.lexicon.tokens
        places = {token.start: number for number, token in enumerate(said)}
        for other in self.names:
            if other.words in same and other.start in places:
                first = places[other.start]
                last = first + len(other.text.split())
                found.update(token.plain for token in said[max(0, first - 1) : first])
                near = _near(self.lexicon.text, said, first, last)
                found.update(token.plain for token in near if token.plain in ROLES)
        return frozenset(found)


def _near(text: str, said: tuple[Token, ...], first: int, last: int) -> Iterator[Token]:
    """The words around a name within its sentence: six before, eight behind."""
    for place in range(first - 1, max(-1, first - 7), -1):
        if is_break(text, said[place], said[place + 1], comma=False):
            break
        yield said[place]
    for place in range(last, min(len(said), last + 8)):
        if is_break(text, said[place - 1], said[place], comma=False):
            break
        yield said[place]


def _forms(words: Words) -> Iterable[Words]:
    """A name, and the long names of the country or body that it is a short one of."""
    yield words
    if len(words) > 1 and words[0] in peoples.forms() and words[-1] not in BODIES | PLACES:
        yield words[-1:]  # "British Olympian Roe"
    for number in peoples.forms().get(" ".join(words), frozenset()):
        for form in peoples.peoples()[number][0]:
            yield tuple(form.split())


def _stem(words: Words) -> Words:
    """What names have in common that differ in the ending of the last word alone."""
    return (*words[:-1], words[-1][:_STEM])


@lru_cache(maxsize=32)
def cast(text: str) -> Cast:
    """Who is named in a text."""
    return Cast(lexicon(text))

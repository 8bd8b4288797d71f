"""What names the sources have, in every form they are written in."""

import re
from dataclasses import dataclass
from functools import cached_property, lru_cache

from briefing.check.fold import folded
from briefing.check.names import peoples
from briefing.check.names.tokens import Token, bare, is_short, plain, tokens
from briefing.check.words import key

_SMALL = frozenset("of the and for in on de des du la le les di der die das und für et y e".split())
_SHORTEST_STEM = 4
_PEOPLE = frozenset(
    "n an ans ian ians ean eans ese ish er ers ite ites ist ists ism s ns ic ites iot iots al "
    "ic ics ist ique ien ienne iens ais aise ois oise isch ische ischen ischer".split()
)
_PLACE = frozenset(["", "a", "ia", "e", "y", "o", "land", "s", "as", "ania", "en", "um", "us"])
_I = frozenset(["i", "is"])
_MOST_WORDS = 7
_SHORT_FORM = 3
_SHORT_ACRONYM = 2


def elided(word: str) -> str:
    """A plain French word without what is elided before it, else the word itself.

    >>> elided("l'espagnol"), elided("smith")
    ('espagnol', 'smith')
    """
    before, mark, after = word.partition("'")
    return after if mark and len(before) <= len("qu") and after else word


@dataclass(frozen=True)
class Lexicon:
    """The words of one text, or of several joined."""

    text: str

    @cached_property
    def tokens(self) -> tuple[Token, ...]:
        """All words, in order."""
        return tokens(self.text)

    @cached_property
    def all(self) -> frozenset[str]:
        """Every word and every part of a compound, in plain letters."""
        found = set()
        for token in self.tokens:
            found.add(token.plain)
            found.add(token.plain.replace("-", ""))
            found.update(token.plain.split("-"))
            found.update(token.plain.split("/"))
            found.add(elided(token.plain))
        return frozenset(found)

    @cached_property
    def bare(self) -> frozenset[str]:
        """The words without the e of an umlaut that is spelled out."""
        return frozenset(bare(word) for word in self.all)

    @cached_property
    def lower(self) -> frozenset[str]:
        """The words that stand there without a capital."""
        return frozenset(token.plain for token in self.tokens if token.text[0].islower())

    @cached_property
    def capital(self) -> frozenset[str]:
        """The words that stand there with a capital where no sentence begins."""
        return frozenset(t.plain for t in self.tokens if t.is_capital and not t.opens)

    @cached_property
    def spellings(self) -> dict[str, str]:
        """The words with a capital that are no common ones, in plain letters and as written."""
        return {
            token.plain: token.text.removesuffix("'s").removesuffix("'")
            for token in self.tokens
            if token.is_capital and not (token.opens and token.plain in self.lower)
        }

    @cached_property
    def upper(self) -> frozenset[str]:
        """The words in capitals, and the parts of such compounds."""
        found = set()
        for token in self.tokens:
            if token.is_acronym:
                found.add(_letters(token.text))
            found.update(part for part in token.text.split("-") if part.isupper())
        return frozenset(found)

    @cached_property
    def keys(self) -> frozenset[str]:
        """The stems of all words."""
        return frozenset(key(word) for word in self.all)

    @cached_property
    def initials(self) -> frozenset[str]:
        """The first letters of every run of capitalised words, up to seven, as acronyms."""
        found = set()
        runs: list[list[str]] = [[]]
        last: Token | None = None
        for token in self.tokens:
            gap = self.text[last.end if last else 0 : token.start]
            goes_on = not gap.strip(" -\"'") or (
                gap == ". " and last is not None and is_short(last)
            )
            if not goes_on or not (token.is_capital or token.plain in _SMALL):
                runs.append([])
            last = token
            if token.is_acronym and len(_letters(token.text)) == _SHORT_ACRONYM:
                runs[-1].extend(_letters(token.text))  # the "US Fund" is the "USF"
            elif token.is_capital:
                runs[-1].extend(part[0].upper() for part in token.text.split("-") if part)
        for letters in runs:
            for first in range(len(letters)):
                for end in range(first + 2, min(len(letters), first + _MOST_WORDS) + 1):
                    found.add("".join(letters[first:end]))
        return frozenset(found)

    @cached_property
    def stems(self) -> dict[str, set[str]]:
        """For each beginning of four letters, the words that have it."""
        found: dict[str, set[str]] = {}
        for word in self.all:
            found.setdefault(word[:_SHORTEST_STEM], set()).add(word)
        return found

    @cached_property
    def peoples(self) -> frozenset[int]:
        """The numbers of the countries and peoples that are named, in whatever form."""
        found: set[int] = set()
        forms = peoples.forms()
        spaced = " ".join(token.plain for token in self.tokens)
        for token in self.tokens:
            for part in {token.plain, *token.plain.split("-")}:
                if part in forms and (len(part) > _SHORT_FORM or not token.text.islower()):
                    found |= forms[part]
            opening = token.plain.partition("-")[0]
            if opening in peoples.OPENINGS:
                found |= forms[peoples.OPENINGS[opening]]
        for name, numbers in forms.items():
            if " " in name and name in spaced:
                found |= numbers
        return frozenset(found)

    def has(self, token: Token) -> bool:
        """Whether a name's word stands there, in this form or another of the same name."""
        return self.has_word(token.text, token.plain)

    def has_word(self, text: str, word: str) -> bool:
        """The same, for a word as written and in plain letters."""
        if word in self.all or word.replace("-", "") in self.all or bare(word) in self.bare:
            return True
        if elided(word) in self.all:
            return True
        letters = _letters(text)
        if letters.isupper() and len(letters) > 1:
            return (
                letters in self.upper
                or letters in self.initials
                or letters.removesuffix("S") in self.upper
                or bool(peoples.forms().get(word, frozenset()) & self.peoples)
            )
        if peoples.forms().get(word, frozenset()) & self.peoples:
            return True
        if peoples.parts().get(word, frozenset()) & self.peoples:
            return True
        if key(word) in self.keys:
            return True
        if "-" in text:
            return all(
                not part[:1].isupper() or self.has_word(part, plain(part))
                for part in text.split("-")
            )
        return self._derived(word)

    def _derived(self, word: str) -> bool:
        """Whether it is made from a name there, or one there from it: "Viennese", "Vienna"."""
        return any(are_akin(word, other) for other in self.stems.get(word[:_SHORTEST_STEM], ()))


def are_akin(one: str, two: str) -> bool:
    """Whether of two plain words one is made from the other: "Viennese", "Vienna".

    >>> are_akin("norlandian", "norlandia"), are_akin("norland", "norvik")
    (True, False)
    """
    same = _common(one, two)
    longer, shorter = max(one, two, key=len), min(one, two, key=len)
    if longer == f"{shorter}a" and shorter.endswith("ic"):  # "Antarctic", "Antarctica"
        return True
    return _is_derived(one[same:], two[same:], same) or _is_derived(two[same:], one[same:], same)


def _is_derived(made: str, name: str, same: int) -> bool:
    """Whether the rest of a word behind the `same` letters is that of a people or a school, and
    the rest of another that of the name it is made from."""
    if made in _PEOPLE:
        return name in _PLACE or name in _PEOPLE
    return made in _I and name in ("", "a", "e", "ia") and same > _SHORTEST_STEM


def _common(one: str, two: str) -> int:
    same = 0
    while same < min(len(one), len(two)) and one[same] == two[same]:
        same += 1
    return same


def _letters(text: str) -> str:
    return re.sub(r"[^A-Za-zÀ-ɏ0-9]", "", text.removesuffix("'s"))


@lru_cache(maxsize=8)
def lexicon(text: str) -> Lexicon:
    """The lexicon of a text; folded first."""
    return Lexicon(folded(text))

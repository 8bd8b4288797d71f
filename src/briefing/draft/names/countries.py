"""Names of states, and the adjectives made from them; country names come from CLDR by Babel."""

import functools
import re

_SHORT = {
    "us": "united states",
    "usa": "united states",
    "united states of america": "united states",
    "u.s": "united states",
    "u.s.": "united states",
    "america": "united states",
    "uk": "united kingdom",
    "u.k": "united kingdom",
    "u.k.": "united kingdom",
    "britain": "united kingdom",
    "uae": "united arab emirates",
}
_ADJECTIVES = frozenset(
    "philippine french finnish dutch spanish polish british danish greek welsh scottish english "
    "irish brit brits briton britons american european african asian arab kurdish jewish "
    "western muslim christian shiite sunni islamist islamic arabic latin nordic baltic "
    "balkan soviet swiss czech thai turkish palestinian catholic protestant hindu "
    "buddhist eastern northern southern republican republicans democratic democrat "
    "democrats conservative conservatives liberal liberals".split()
)
_DIRECTIONS = frozenset(
    "north south east west northern southern eastern western latin sub-saharan central".split()
)
_ADJECTIVE_END = re.compile(r"(?:ish|ese|ian|an|i|ic|ch)s?$")
_STEM = 4
_NO_STATES = frozenset({"EU", "EZ", "UN", "QO", "XA", "XB", "ZZ"})


@functools.cache
def states(language: str) -> frozenset[str]:
    """Names of states and territories in this language and in English, in lower case."""
    from babel import Locale, UnknownLocaleError

    names: set[str] = set(_SHORT)
    for tag in sorted({language, "en"}):
        try:
            locale = Locale.parse(tag)
        except (UnknownLocaleError, ValueError):
            continue
        names.update(
            name.casefold()
            for code, name in locale.territories.items()
            if len(code) == 2 and code not in _NO_STATES
        )
    return frozenset(names)


def full_name(name: str) -> str:
    """The long form of "US" and its like, in lower case; any other name as it is."""
    return _SHORT.get(name, name)


@functools.cache
def _stems() -> frozenset[str]:
    return frozenset(name[:_STEM] for name in states("en") if len(name) >= _STEM)


def is_adjective(word: str) -> bool:
    """Whether a word tells nationality, region or faith: "Afghan", "British", "Shiite".

    >>> is_adjective("Afghan"), is_adjective("Taliban")
    (True, False)
    """
    folded = word.casefold()
    direction, _, rest = folded.replace("-", " ").partition(" ")
    if rest:
        joined = direction in _DIRECTIONS or is_adjective(direction)
        return joined and " " not in rest and is_adjective(rest)
    if folded in _ADJECTIVES:
        return True
    return (
        folded not in states("en")
        and bool(_ADJECTIVE_END.search(folded))
        and folded[:_STEM] in _stems()
    )

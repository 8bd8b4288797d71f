"""Characters that look alike and are not the same: a Cyrillic “а” in a Latin word."""

import unicodedata
from functools import lru_cache

_LATIN = str.maketrans(
    # Cyrillic, Greek, Armenian, and some letters and signs beside the alphabets
    "асԁеһіјӏорԛѕухѵԝАВСЕНІЈКМОРԚЅТХУԜαοιτνρυκΑΒΕΖΗΙΚΜΝΟΡΤΥΧօսոհցԼՕՍɑɡıǀ∣ᴏ×⁄∕",
    "acdehijlopqsuxvwABCEHIJKMOPQSTXYWaoitvpukABEZHIKMNOPTYXounhgLOUagillox//",
)


@lru_cache(maxsize=4096)
def skeleton(text: str) -> str:
    """The text with every character that only looks like a Latin letter or a plain digit put as
    that: two texts with one skeleton are hard to tell apart by eye."""
    if text.isascii():
        return text
    plain = unicodedata.normalize("NFKC", text).translate(_LATIN)
    return "".join(str(unicodedata.digit(c, None) or c) if c.isdigit() else c for c in plain)


def named(there: str, here: str) -> str:
    """What tells two texts apart that look the same: `“а” here is U+0430 CYRILLIC SMALL LETTER A,
    there it is U+0061 LATIN SMALL LETTER A`. An empty string where an eye can see it."""
    if len(there) == len(here):
        for a, b in zip(there, here, strict=True):
            if a != b and skeleton(a) == skeleton(b):
                return f"“{b}” here is {_name(b)}, there it is {_name(a)}"
    unseen = next((c for c in here if c not in there and _is_unseen(c)), None)
    if unseen:
        return f"here is a character that cannot be seen: {_name(unseen)}"
    unseen = next((c for c in there if c not in here and _is_unseen(c)), None)
    return f"there is a character that cannot be seen: {_name(unseen)}" if unseen else ""


def mixed(text: str) -> str:
    """The first letter in a word of Latin letters that only looks like one of them, named, or an
    empty string."""
    if text.isascii():
        return ""
    for word in text.split():
        if word.isascii() or not any("a" <= c.casefold() <= "z" for c in word):
            continue
        for character in word:
            if not character.isascii() and skeleton(character).isascii():
                return f"“{character}” in “{word}” is {_name(character)}"
    return ""


def _is_unseen(character: str) -> bool:
    if character.isascii():
        return not character.isprintable()
    return unicodedata.category(character) in ("Cf", "Cc", "Cn", "Co") or "FILLER" in _name(
        character
    )


def _name(character: str) -> str:
    return f"U+{ord(character):04X} {unicodedata.name(character, 'without a name')}".strip()

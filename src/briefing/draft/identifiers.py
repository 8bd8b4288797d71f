"""Short names for sources and items: lower-case letters and digits, joined by hyphens."""

import re
import unicodedata
from collections.abc import Iterable

_LONGEST = 48
_LATIN = str.maketrans(
    {"ß": "ss", "ẞ": "SS", "æ": "ae", "Æ": "Ae", "œ": "oe", "Œ": "Oe", "ø": "o", "Ø": "O"}
    | {"ł": "l", "Ł": "L", "đ": "d", "Đ": "D", "ð": "d", "þ": "th", "Þ": "Th", "ı": "i"}
)
"""Latin letters that no decomposition turns into ASCII."""


def slug(text: str) -> str:
    """`text` as an identifier, or an empty string when it has no Latin letter or digit.

    >>> slug("Économie & Société")
    'economie-societe'
    >>> slug("Jürgen Müßig, Łódź")
    'jurgen-mussig-lodz'
    """
    plain = (
        unicodedata.normalize("NFKD", text.translate(_LATIN))
        .encode("ascii", "ignore")
        .decode()
        .lower()
    )
    plain = plain.replace("'", "")
    return re.sub(r"[^a-z0-9]+", "-", plain).strip("-")[:_LONGEST].strip("-")


def unique(wanted: str, taken: Iterable[str]) -> str:
    """`wanted`, with the first number added that makes it new.

    >>> unique("dw", {"dw", "dw-2"})
    'dw-3'
    """
    used = set(taken)
    number, candidate = 1, wanted
    while candidate in used:
        number += 1
        candidate = f"{wanted}-{number}"
    return candidate

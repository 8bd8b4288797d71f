"""The regular expressions that find one language's numbers, made from its words."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache

from briefing.draft.figures.number_words import CURRENCIES, MEASURES, NUMBER_WORDS, NumberWords


@dataclass(frozen=True, slots=True)
class NumberPatterns:
    """What finds numbers: `single` and `span` (a range) in text, `part` inside of a number."""

    words: NumberWords
    single: re.Pattern[str]
    span: re.Pattern[str]
    vague: re.Pattern[str]
    hedge: re.Pattern[str]
    between: re.Pattern[str]
    part: re.Pattern[str]
    values: Mapping[str, int]
    """Of each part written in letters, in lower case, its pieces joined by hyphens."""


@cache
def number_patterns(language: str) -> NumberPatterns:
    """The patterns of a language of `NUMBER_WORDS`."""
    words = NUMBER_WORDS[language]
    small, scale, signs = _any(words.small), _any(words.scales), _any(words.signs)
    large = _any(name for name, factor in words.scales.items() if factor > 100)
    digits = (
        rf"\d{{1,3}}(?:[{words.group}]\d{{3}}){{1,4}}(?!\d)(?:{words.decimal}\d{{1,6}})?"
        rf"|\d{{1,12}}(?:{words.decimal}\d{{1,6}})?"
    )
    below_thousand = f"(?:{words.letters.replace('{small}', small)})"
    spelt = (
        rf"{below_thousand}(?:[\s-]?(?:{large})\b(?:\s+(?:and\s+)?{below_thousand}\b)?){{0,2}}\b"
    )
    value = rf"(?:(?:{digits})(?:[\s-]?(?:{scale})\b|\s?(?:{signs})(?!\w))?|{spelt})"
    currency = "|".join(re.escape(name) for name in sorted(CURRENCIES, key=len, reverse=True))
    before = rf"(?:(?P<cur>{currency})\s?)?"
    after = (
        rf"(?:[\s-]?(?:(?P<points>{words.points}\b)|(?P<pct>%|{words.percent}\b)"
        rf"|(?P<after>[€£$](?!\d)|(?:EUR|USD|CHF)\b)|(?P<measure>(?-i:{MEASURES})(?!\w))))?"
    )
    return NumberPatterns(
        words=words,
        single=re.compile(
            rf"(?<![\w.,/:-]){before}(?P<value>{value}){after}(?![\w/:]|[.,]\d)", re.IGNORECASE
        ),
        span=re.compile(
            rf"(?<![\w.,/-]){before}(?P<low>{value})(?P<lowpct>\s?(?:%|{words.percent}\b))?"
            rf"(?:\s+(?P<joint>{words.joint})\s+|\s?[–‒-]\s?)(?:(?:{currency})\s?)?"
            rf"(?P<high>{value}){after}(?![\w/]|[.,]\d|-\d)",
            re.IGNORECASE,
        ),
        vague=re.compile(rf"\b(?:{words.vague.replace('{small}', small)})", re.IGNORECASE),
        hedge=re.compile(rf"\b(?:{words.hedge})\s+$", re.IGNORECASE),
        between=re.compile(rf"\b(?:{words.between})\s+$", re.IGNORECASE),
        part=re.compile(
            rf"(?P<digits>{digits})|(?P<scale>{_any([*words.scales, *words.signs])})|{small}",
            re.IGNORECASE,
        ),
        values={**words.small, **words.scales, **words.signs},
    )


class _Branches(dict[str, "_Branches"]):
    """What may follow a common beginning; the empty string where a word may end."""


def _any(words: Iterable[str]) -> str:
    """A pattern for any of the words, the longest first; nothing matches when there is none.

    Written as a tree of common beginnings, since it is tried at each word of a text.
    """
    tree = _Branches()
    for word in words:
        node = tree
        for char in word:
            node = node.setdefault(char, _Branches())
        node[""] = _Branches()
    return _branches(tree) if tree else "(?!)"


def _branches(node: _Branches) -> str:
    branches = [_char(char) + _branches(below) for char, below in sorted(node.items()) if char]
    if not branches:
        return ""
    if len(branches) == 1 and "" not in node:
        return branches[0]
    return f"(?:{'|'.join(branches)}){'?' if '' in node else ''}"


def _char(char: str) -> str:
    return r"[\s-]+" if char == "-" else re.escape(char)

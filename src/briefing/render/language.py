"""Interface words and number formats in the language of the document."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from functools import cache
from importlib.resources import files
from types import MappingProxyType
from typing import Any

from briefing.errors import TemplateError
from briefing.render.quotation import nested

_RIGHT_TO_LEFT = frozenset({"ar", "ckb", "dv", "fa", "he", "ps", "sd", "ug", "ur", "yi"})


@dataclass(frozen=True, slots=True)
class Language:
    """One catalogue: groups of words by name, and the CLDR locale for months and numbers."""

    tag: str
    babel: str
    groups: Mapping[str, Mapping[str, str]]

    @property
    def labels(self) -> Mapping[str, str]:
        """The interface words."""
        return self.groups["labels"]

    def say(self, group: str, key: str, **values: str) -> str:
        """A pattern of the catalogue with its values filled in."""
        return self.groups[group][key].format(**values)

    def quote(self, text: str) -> str:
        """The text in quotation marks, those inside it of the second level."""
        quotes = self.groups["quotes"]
        inside = nested(text, quotes["inner_open"], quotes["inner_close"])
        return f"{quotes['open']}{inside}{quotes['close']}"

    def month(self, number: int) -> str:
        """Name of a month, 1 to 12."""
        from babel.core import Locale

        return str(Locale.parse(self.babel).months["format"]["wide"][number])

    def number(self, value: float | Decimal) -> str:
        """A number with the language's separators, at most nine decimals."""
        from babel.numbers import format_decimal

        return format_decimal(value, format="#,##0.#########", locale=self.babel)

    def language_name(self, name: str) -> str:
        """A language's English name in this language, where the catalogue has it."""
        return self.groups.get("languages", {}).get(name, name)


def available_languages() -> tuple[str, ...]:
    """The tags that have a catalogue."""
    folder = files("briefing.render") / "locales"
    names = (entry.name for entry in folder.iterdir())
    return tuple(sorted(name[:-5] for name in names if name.endswith(".toml")))


@cache
def _load(tag: str) -> Language:
    text = (files("briefing.render") / "locales" / f"{tag}.toml").read_text(encoding="utf-8")
    data: dict[str, Any] = tomllib.loads(text)
    groups = {k: MappingProxyType(v) for k, v in data.items() if isinstance(v, dict)}
    return Language(tag, data["babel"], MappingProxyType(groups))


def load_language(tag: str) -> Language:
    """The catalogue for a BCP 47 tag, or for its language without region and script."""
    there = available_languages()
    wanted = tag.replace("_", "-")
    for candidate in (wanted, wanted.split("-")[0].lower()):
        if candidate in there:
            return _load(candidate)
    raise TemplateError(
        f"there are no interface words in the language {tag!r}",
        hint=f"use --language with one of: {', '.join(there)}",
    )


def direction(tag: str) -> str:
    """`rtl` for languages written from right to left, else `ltr`."""
    parts = tag.lower().split("-")
    if "latn" in parts:
        return "ltr"
    return "rtl" if parts[0] in _RIGHT_TO_LEFT or "arab" in parts or "hebr" in parts else "ltr"

"""The theme of a template: one set of numbers that the CSS and the Word styles share."""

import re
import tomllib
from pathlib import Path
from typing import Annotated, Any

from pydantic import AfterValidator, Field, ValidationError

from briefing.errors import TemplateError
from briefing.model.base import Model
from briefing.render.glyphs import SHIPPED_FAMILIES


def _shipped(name: str) -> str:
    if name not in SHIPPED_FAMILIES:
        raise ValueError(f"{name!r} is not shipped; use one of: {', '.join(SHIPPED_FAMILIES)}")
    return name


FontFamily = Annotated[str, AfterValidator(_shipped)]
"""A family name as the font files carry it. Fonts of the machine are never used: the same
briefing must look the same everywhere."""

Colour = Annotated[str, Field(pattern=r"^#[0-9a-fA-F]{6}$")]
"""An sRGB colour: `#1f3a5f`."""

Points = Annotated[float, Field(ge=0, le=200, strict=False)]
Millimetres = Annotated[float, Field(ge=0, le=200, strict=False)]
StyleName = Annotated[str, Field(pattern=r"^[A-Za-z0-9][A-Za-z0-9 \-]*$", max_length=60)]


class Fonts(Model):
    """Font families; all of them are shipped in `briefing/fonts`."""

    body: FontFamily
    heading: FontFamily
    arabic: FontFamily = "Noto Naskh Arabic"
    """What both fall back to for Arabic script."""


class Sizes(Model):
    """Font sizes in points."""

    body: Points
    lead: Points
    small: Points
    note: Points
    table: Points
    caption: Points
    title: Points
    subtitle: Points
    h1: Points
    h2: Points
    h3: Points
    running: Points
    """Running head and page number."""


class Colours(Model):
    """Colours; text must keep a contrast of 4.5 : 1 on white."""

    ink: Colour
    muted: Colour
    accent: Colour
    rule: Colour
    tint: Colour
    """Background of boxes and header rows."""


class Page(Model):
    """Page margins in millimetres."""

    top: Millimetres
    right: Millimetres
    bottom: Millimetres
    left: Millimetres
    indent: Millimetres = 0
    """How far running text stands in; headings and tables use the whole width."""


class Spacing(Model):
    """Space in points; `line` is a factor of the font size."""

    line: Annotated[float, Field(ge=0.8, le=3, strict=False)]
    line_table: Annotated[float, Field(ge=0.8, le=3, strict=False)]
    paragraph: Points
    item: Points
    section: Points
    """Above a main heading."""
    heading: Points
    """Below a heading."""
    cell: Points
    """Above and below the text of a table cell."""


_LAST = '"Noto Sans SC", "Noto Emoji"'
"""Families for names and quotes in other scripts, whatever the theme."""


class Theme(Model):
    """What `theme.toml` says. `word` maps an element or `element.class` of the Document to the
    name of a Word style."""

    fonts: Fonts
    sizes: Sizes
    colours: Colours
    page: Page
    spacing: Spacing
    word: dict[str, StyleName] = Field(default_factory=dict)

    def custom_properties(self) -> str:
        """The tokens as CSS custom properties on `:root`: `--size-body: 10.2pt`."""
        arabic = self.fonts.arabic
        lines = [
            f'--font-body: "{self.fonts.body}", "{arabic}", "{self.fonts.heading}", {_LAST};',
            f'--font-heading: "{self.fonts.heading}", "{arabic}", "{self.fonts.body}", {_LAST};',
            f'--font-arabic: "{arabic}", "{self.fonts.body}", {_LAST};',
        ]
        lines += [f"--size-{name}: {value:g}pt;" for name, value in self.sizes]
        lines += [f"--colour-{name}: {value};" for name, value in self.colours]
        lines += [f"--page-{name}: {value:g}mm;" for name, value in self.page]
        for name, value in self.spacing:
            unit = "" if name.startswith("line") else "pt"
            lines.append(f"--space-{name.replace('_', '-')}: {value:g}{unit};")
        return ":root {\n  " + "\n  ".join(lines) + "\n}\n"


def _line_of(text: str, location: tuple[Any, ...]) -> int | None:
    """The line of `[table]` or of `key =` in that table, for messages."""
    table, key = str(location[0]), str(location[1]) if len(location) > 1 else None
    inside, found = False, None
    for number, line in enumerate(text.splitlines(), 1):
        if heading := re.match(r"\s*\[\s*([^\]]+?)\s*\]", line):
            inside = heading[1] == table
            found = number if inside else found
        elif inside and key and re.match(rf"\s*[\"']?{re.escape(key)}[\"']?\s*=", line):
            return number
    return found


def load_theme(path: Path) -> Theme:
    """Read a `theme.toml`; TemplateError names every flaw in it with its line."""
    try:
        text = path.read_text(encoding="utf-8")
    except FileNotFoundError:
        raise TemplateError(
            "the template has no theme.toml",
            file=str(path),
            hint="copy theme.toml from the template backgrounder and change it",
        ) from None
    except (OSError, UnicodeDecodeError) as error:
        raise TemplateError(f"cannot be read: {error}", file=str(path)) from None
    try:
        data = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        place = re.search(r"line (\d+), column (\d+)", str(error))
        raise TemplateError(
            f"is not valid TOML: {error}",
            file=str(path),
            line=int(place[1]) if place else None,
            column=int(place[2]) if place else None,
        ) from None
    try:
        return Theme.model_validate(data)
    except ValidationError as error:
        flaws = [(_line_of(text, e["loc"]), e) for e in error.errors()]
        lines = [
            f"{'.'.join(map(str, e['loc']))}: {e['msg']}" + (f" (line {line})" if line else "")
            for line, e in flaws
        ]
        raise TemplateError("; ".join(lines), file=str(path), line=flaws[0][0]) from None

"""A Word file (.docx, ECMA-376) to an `Article`."""

import re
from typing import TYPE_CHECKING

from briefing.errors import InputError
from briefing.model.article import Article
from briefing.read.media_type import DOCX
from briefing.read.package_parts import Package
from briefing.read.structured import Properties, positioned, read_structured
from briefing.read.word_text import Line, attribute, lines_of

if TYPE_CHECKING:
    from lxml.etree import _Element

_HEADING = re.compile(r"heading (\d)")
_NO_NAMES = frozenset({"python-docx", "microsoft office user", "user", "unknown", "admin"})
_LANGUAGE = re.compile(r"[a-z]{2,3}(?:-[A-Za-z0-9]{2,8}){0,3}")


def read_docx(data: bytes, name: str) -> Article:
    """The article in a Word file: its paragraphs, headings, tables and notes, with tracked
    changes accepted.

    Raises:
        InputError: it is no Word file, it is damaged or too large, or holds no article.
    """
    package = Package(data, name)
    main = _main_part(package)
    document = package.xml(main)
    if document is None:
        raise InputError(
            f"this is {_other_kind(package)}, not a Word document (.docx)",
            hint="save it as .docx, or give the article's text as .txt or .html",
            file=name,
        )
    folder = main.rpartition("/")[0]
    styles = _styles(package.xml(f"{folder}/styles.xml"))
    pieces = [_piece(line, styles) for line in lines_of(document, name)]
    for part in ("footnotes", "endnotes"):
        notes = package.xml(f"{folder}/{part}.xml")
        if notes is not None:
            pieces += [("footnote", line.text) for line in lines_of(notes, name)]
    return read_structured(positioned(pieces), DOCX, _properties(package), name)


def _main_part(package: Package) -> str:
    """The part that holds the text, as the package's relationships name it."""
    relations = package.xml("_rels/.rels")
    for relation in relations if relations is not None else ():
        if str(relation.get("Type", "")).endswith("/officeDocument"):
            target = str(relation.get("Target", "")).lstrip("/")
            # A workbook or a presentation has a main part too.
            if target.startswith("word/"):
                return target
            return ""
    return "word/document.xml"


def _other_kind(package: Package) -> str:
    """What the package is by its parts (OpenDocument 1.3 part 2, ECMA-376 part 1)."""
    parts = {"content.xml": "an OpenDocument file", "xl/workbook.xml": "a workbook"}
    parts |= {"ppt/presentation.xml": "a presentation", "META-INF/container.xml": "an e-book"}
    return next((kind for part, kind in parts.items() if part in package.entries), "a zip file")


def _styles(root: "_Element | None") -> dict[str, str]:
    """For each style id the tag its paragraphs get: `title`, `h1` to `h6`, `caption` or `p`."""
    own: dict[str, str] = {}
    based: dict[str, str] = {}
    for style in root if root is not None else ():
        ident = attribute(style, "styleId")
        if not ident:
            continue
        for child in style.iter():
            tag = str(child.tag).rpartition("}")[2]
            if tag == "basedOn":
                based[ident] = attribute(child, "val")
            elif tag == "name":
                if found := _named(attribute(child, "val").casefold()):
                    own[ident] = found
            elif tag == "outlineLvl" and ident not in own:
                own[ident] = _level(attribute(child, "val"))
    return {ident: _inherited(ident, own, based) for ident in {*own, *based}}


def _named(name: str) -> str:
    """The tag of a built-in style; Word keeps their English names in every language."""
    if name in {"title", "subtitle", "caption"}:
        return {"title": "title", "subtitle": "p", "caption": "caption"}[name]
    if name.startswith(("toc ", "header", "footer")):
        return "furniture"
    found = _HEADING.fullmatch(name)
    return f"h{min(int(found[1]) or 1, 6)}" if found else ""


def _level(value: str) -> str:
    return f"h{int(value) + 1}" if value in {"0", "1", "2", "3", "4", "5"} else "p"


def _inherited(ident: str, own: dict[str, str], based: dict[str, str]) -> str:
    for _ in range(20):
        if ident in own:
            return own[ident]
        ident = based.get(ident, "")
    return "p"


def _piece(line: Line, styles: dict[str, str]) -> tuple[str, str]:
    tag = styles.get(line.style, "p")
    if line.level is not None:
        tag = _level(str(line.level))
    if line.in_table and tag == "p":
        tag = "td"
    return tag, f"• {line.text}" if line.listed and tag in {"p", "td"} else line.text


def _properties(package: Package) -> Properties:
    """Title, author, date and language of the core properties (ECMA-376 part 2)."""
    root = package.xml("docProps/core.xml")
    found: Properties = {}
    names = {"title": "title", "creator": "author", "created": "created", "language": "language"}
    for element in root if root is not None else ():
        key = names.get(str(element.tag).rpartition("}")[2])
        if key and element.text:
            found.setdefault(key, element.text[:500])
    if found.get("author", "").casefold() in _NO_NAMES:
        del found["author"]
    if not _LANGUAGE.fullmatch(found.get("language", "")):
        found.pop("language", None)
    return found

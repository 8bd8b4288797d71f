"""A draft on paper: the word across the page, and the findings in a margin wide enough for them."""

from collections.abc import Sequence, Set
from importlib.resources import files
from urllib.parse import quote

from lxml import etree

from briefing.render.blocks import EditorPoint
from briefing.render.flags import flag, insert_after
from briefing.render.page import PAGE_SIZES
from briefing.render.theme import Theme

_OUTER, _NOTES, _GAP = 7.0, 47.0, 5.0
"""Millimetres: outside the notes, of the notes themselves, between them and the text."""
_LEFT, _INDENT = 15.0, 30.0
"""At most so much on the other side, and for headings that stand beside the text."""
_LONGEST = 420
"""Characters of a note in the margin; the list at the end has all of them."""

_LINE = 40
"""Characters that surely stand on one page."""
_MOST_NUMBERS = 6
"""Numbers behind one mark; the notes beside it tell of all its findings."""
_TABLE_CELLS = ("td", "th")
_INSIDE = ("li", "dd", "td", "th", "caption", "figcaption")
"""What a note stands in and not behind: only these may be inside their parents."""
_HOSTS = (*_INSIDE, "p", "dt", "h1", "h2", "h3", "h4", "h5", "h6", "blockquote")


def draft_theme(theme: Theme) -> Theme:
    """The theme with room for notes beside the text."""
    margins = theme.page
    right = max(margins.right, _OUTER + _NOTES + _GAP)
    left, indent = min(margins.left, _LEFT), min(margins.indent, _INDENT)
    update = {"right": right, "left": left, "indent": indent}
    return theme.model_copy(update={"page": margins.model_copy(update=update)})


def draft_rules(theme: Theme, page: str, mark: str) -> str:
    """The style sheet that a draft adds; `theme` is that of `draft_theme`."""
    width, height = PAGE_SIZES[page]
    margins = theme.page
    text = width - margins.left - margins.right
    place = (
        ":root {"
        f" --margin-left: {text + _GAP:g}mm; --margin-width: {margins.right - _GAP - _OUTER:g}mm;"
        " }\n"
    )
    picture = _watermark(mark, theme, width, height)
    rules = (files("briefing.render") / "draft.css").read_text(encoding="utf-8")
    return (
        f'@page {{ background: url("data:image/svg+xml,{quote(picture)}") 0 0 / '
        f"{width:g}mm {height:g}mm no-repeat }}\n{place}{rules}"
    )


def _watermark(mark: str, theme: Theme, width: float, height: float) -> str:
    """The word in large pale letters from the lower left to the upper right."""
    size = min(62.0, 330.0 / max(1, len(mark)))
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{width}mm" height="{height}mm"'
        f' viewBox="0 0 {width} {height}"><text text-anchor="middle" font-weight="600"'
        f' font-family="{theme.fonts.heading}" font-size="{size:g}" fill="#efebe8"'
        f' transform="translate({width / 2:g} {height / 2 + size / 3:g}) rotate(-52 0'
        f' {-size / 3:g})">{_escaped(mark)}</text></svg>'
    )


def _escaped(text: str) -> str:
    return text.replace("&", "&amp;").replace("<", "&lt;")


def with_margin_notes(
    html: str, points: Sequence[EditorPoint], inside: Set[str] = frozenset()
) -> str:
    """The page with a mark around what each finding is about, a number behind the mark that
    links to the note, and the note behind the paragraph, item or row.

    The notes with a number in `inside` stand right behind their mark instead: their paragraph
    goes on overleaf, and they would stand there too.
    """
    root = etree.fromstring(
        html.encode("utf-8"), etree.HTMLParser(encoding="utf-8", huge_tree=True)
    )
    root.set("class", f"{root.get('class') or ''} draft".strip())
    body = root.find("body")
    last: dict[etree._Element, etree._Element] = {}
    flags: dict[etree._Element, list[etree._Element]] = {}
    marks = [] if body is None else flag(body, points)
    for point, mark in zip(points, marks, strict=False):
        shown = flags.setdefault(mark, [])
        if len(shown) < _MOST_NUMBERS:
            shown.append(_number(point))
            insert_after(mark if len(shown) == 1 else shown[-2], shown[-1])
        back = f"#{shown[-1].get('id')}"
        if point.number in inside:
            note, parent = _note(point, back, "span", "span"), mark.getparent()
            if len("".join(mark.itertext())) < _LINE or parent is None:
                insert_after(shown[-1], note)
            else:  # what is marked may itself go on overleaf: the note keeps to its beginning
                parent.insert(parent.index(mark), note)
            continue
        note = _note(point, back, "aside", "p")
        host, within = _host(mark)
        if host in last:
            insert_after(last[host], note)
        elif within:
            host.append(note)
        else:
            insert_after(host, note)
        last[host] = note
    _drop_repeated_ids(root)
    text: str = etree.tostring(root, method="html", encoding="unicode", doctype="<!DOCTYPE html>")
    return text


def _drop_repeated_ids(root: etree._Element) -> None:
    """Two sources or sections may have one id in a draft, and a page may not."""
    seen: set[str] = set()
    for element in root.iter("*"):
        name = element.get("id")
        if name is not None:
            if name in seen:
                del element.attrib["id"]
            seen.add(name)


def _number(point: EditorPoint) -> etree._Element:
    """The number behind the mark, which leads to the note."""
    attributes = {
        "class": f"flag {point.severity}",
        "href": f"#finding-{point.number}",
        "id": f"flagged-{point.number}",
    }
    link = etree.Element("a", attributes)
    link.text = point.number
    return link


def _note(point: EditorPoint, back: str, outer: str, inner: str) -> etree._Element:
    attributes = {
        "class": f"margin-note {point.severity}",
        "role": "note",
        "id": f"finding-{point.number}",
        "lang": "en",
        "dir": "ltr",
    }
    note = etree.Element(outer, attributes)
    head = etree.SubElement(note, inner, {"class": "finding-head"})
    number = etree.SubElement(head, "a", {"class": "number", "href": back})
    number.text = point.number
    number.tail = f" {point.severity_name}: {point.check}"
    message = etree.SubElement(note, inner, {"class": "finding-message"})
    message.text = _short(point.message)
    if point.hint:
        hint = etree.SubElement(note, inner, {"class": "finding-hint"})
        hint.text = _short(point.hint)
    return note


def _short(text: str) -> str:
    if len(text) <= _LONGEST:
        return text
    return text[:_LONGEST].rsplit(" ", 1)[0] + " …"


def _host(mark: etree._Element) -> tuple[etree._Element, bool]:
    """The block that a note on this mark belongs to, and whether it goes into the block.

    A note on a row stands in its last cell, so that it is read after the row.
    """
    host = next((e for e in mark.iterancestors() if e.tag in _HOSTS), mark)
    if host.tag == "dt":
        term = next((e for e in host.itersiblings() if e.tag == "dd"), None)
        return (host, True) if term is None else (term, True)
    if host.tag in _TABLE_CELLS:
        row = host.getparent()
        cells = [cell for cell in row if cell.tag in _TABLE_CELLS] if row is not None else []
        return (cells[-1] if cells else host), True
    return host, host.tag in _INSIDE

"""The Document's HTML as a tree, and what must be known before the walk starts."""

import re
from dataclasses import dataclass

from lxml import etree

from briefing.errors import RenderError
from briefing.render.docx.markup import require_xml_characters

SPACE = re.compile("[ \t\n\r\f]+")
"""What HTML collapses; a no-break space stays."""

BLOCKS = frozenset(
    "address article aside blockquote body caption center dd details dialog dir div dl dt fieldset"
    " figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu"
    " nav ol p pre search section summary table tbody td tfoot th thead tr ul".split()
)
"""Elements that start a paragraph of their own; all others are inline, as in HTML and CSS."""

UNPRINTED = frozenset(
    "head script style template noscript svg math iframe object audio video canvas input select"
    " textarea button datalist col colgroup hr".split()
)
"""Elements without text to print."""


@dataclass(frozen=True, slots=True)
class Note:
    """One end-note of the HTML, which becomes a footnote."""

    id: str
    number: str
    element: etree._Element


@dataclass(frozen=True, slots=True)
class Page:
    """The tree and its cross-references."""

    body: etree._Element
    notes: dict[str, Note]
    """By id of the list item."""
    targets: frozenset[str]
    """Ids that some link leads to, notes apart."""
    contents: frozenset[str]
    """Ids that the table of contents leads to."""
    elements: dict[str, etree._Element]
    """The targets by id; links to anything else are dead."""


def classes(element: etree._Element) -> list[str]:
    """The words of the class attribute."""
    return (element.get("class") or "").split()


def tag(element: etree._Element) -> str:
    """The element's name."""
    return str(element.tag)


def role(element: etree._Element) -> str:
    """The ARIA role, or an empty string."""
    return element.get("role") or ""


def has_text(element: etree._Element) -> bool:
    """Whether anything in the element prints."""
    return bool("".join(element.itertext("*")).strip()) or element.find(".//img") is not None


def plain_text(element: etree._Element) -> str:
    """The element's text with white space collapsed."""
    return SPACE.sub(" ", "".join(element.itertext("*"))).strip(" ")


def fragment(link: etree._Element) -> str:
    """The id that a link inside the page leads to, or an empty string."""
    target = link.get("href") or ""
    return target[1:] if target.startswith("#") else ""


def _parse(html: str) -> etree._Element:
    require_xml_characters(html, "the document")
    parser = etree.HTMLParser(
        encoding="utf-8", huge_tree=True, remove_comments=True, remove_pis=True
    )
    root = etree.fromstring(html.encode("utf-8"), parser) if html.strip() else None
    body = None if root is None else root.find("body")
    if body is None:
        raise RenderError(
            "the template gave no page to write", hint="briefing.html.j2 must print a <body>"
        )
    return body


def _notes(body: etree._Element) -> dict[str, Note]:
    notes: dict[str, Note] = {}
    for section in body.iter("section", "aside", "div", "ol"):
        if role(section) != "doc-endnotes":
            continue
        for position, item in enumerate(section.iter("li"), 1):
            name = item.get("id") or ""
            if name and name not in notes and role(item) in {"doc-endnote", "doc-footnote", ""}:
                notes[name] = Note(name, item.get("value") or str(position), item)
    return notes


def _in_endnotes(element: etree._Element) -> bool:
    """The section of notes does not become a part of the body: no link can lead there."""
    return role(element) == "doc-endnotes" or any(
        role(ancestor) == "doc-endnotes" for ancestor in element.iterancestors()
    )


def read_page(html: str) -> Page:
    """Parse the Document's HTML. RenderError for what cannot become a file at all."""
    body = _parse(html)
    notes = _notes(body)
    targets: set[str] = set()
    contents: set[str] = set()
    for nav in body.iter("nav"):
        if role(nav) == "doc-toc":
            contents.update(fragment(link) for link in nav.iter("a"))
    for link in body.iter("a"):
        if role(link) not in {"doc-noteref", "doc-backlink"} and (name := fragment(link)):
            targets.add(name)
    targets |= contents
    targets -= notes.keys()
    elements: dict[str, etree._Element] = {}
    for element in body.iter("*"):
        name = element.get("id") or ""
        if name in targets and name not in elements and not _in_endnotes(element):
            elements[name] = element
    return Page(body, notes, frozenset(elements), frozenset(contents), elements)

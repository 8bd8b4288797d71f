"""The visible text of an HTML page as runs, in page order. Markup itself never passes through."""

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from briefing.errors import InputError
from briefing.read.run import Run, folded

if TYPE_CHECKING:
    from lxml.html import HtmlElement

MAXIMUM_DEPTH = 400
MAXIMUM_ELEMENTS = 200_000

_HIDDEN = frozenset(
    "script style noscript template head title meta link svg math iframe object embed canvas audio"
    " video select option datalist textarea input button dialog map area param source track".split()
)
_INLINE = frozenset(
    "a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark nobr q rp"
    " rt ruby s samp small span strike strong sub sup time tt u var wbr img picture"
    " amp-img".split()
)
_LANDMARKS = frozenset(
    "nav footer aside header figure figcaption article main form blockquote h1 h2 h3 h4 h5 h6"
    " table".split()
)
_UNSEEN = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)
_ANCESTOR_HINT = re.compile(
    r"caption|credit|byline|author|standfirst|subtitle|dek|summary", re.IGNORECASE
)


@dataclass(frozen=True)
class Place:
    """Where in the page a run stood: the landmarks around it, and telling class names."""

    landmarks: frozenset[str]
    hints: frozenset[str]
    path: str = ""
    """The elements around it with their classes: paragraphs of one text share it."""


@dataclass
class Linear:
    """The visible text of a page and its runs; `places` goes with `runs` index by index."""

    text: str
    runs: list[Run]
    places: list[Place]


@dataclass
class _Piece:
    tag: str
    place: Place
    parts: list[str] = field(default_factory=list)
    linked: int = 0


def linearise(root: "HtmlElement", name: str) -> Linear:
    """The blocks of the page under `root`, joined by blank lines.

    Raises:
        InputError: the page is nested too deeply or has too many elements.
    """
    pieces: list[_Piece] = []
    _walk(root, pieces, name)
    runs: list[Run] = []
    places: list[Place] = []
    texts: list[str] = []
    position = 0
    for piece in pieces:
        text = folded("".join(piece.parts))
        if not text:
            continue
        runs.append(
            Run(
                start=position,
                end=position + len(text),
                text=text,
                tag=piece.tag,
                linked=min(1.0, piece.linked / len(text)),
            )
        )
        places.append(piece.place)
        texts.append(text)
        position += len(text) + 2
    return Linear("\n\n".join(texts), runs, places)


def _walk(root: "HtmlElement", pieces: list[_Piece], name: str) -> None:
    """Depth first with a stack of our own: a hostile page must not exhaust Python's."""
    nowhere = Place(frozenset(), frozenset())
    # (element or trailing text, depth, block tag, place, inside a link)
    stack: list[tuple[HtmlElement | str, int, str, Place, bool]] = [
        (root, 0, "body", nowhere, False)
    ]
    opened = _Piece("body", nowhere)
    pieces.append(opened)
    count = 0
    while stack:
        item, depth, tag, place, linked = stack.pop()
        if isinstance(item, str):
            if opened.tag != tag or opened.place is not place:
                opened = _Piece(tag, place)
                pieces.append(opened)
            opened.parts.append(item)
            opened.linked += len(item.strip()) if linked else 0
            continue
        count += 1
        if depth > MAXIMUM_DEPTH or count > MAXIMUM_ELEMENTS:
            raise InputError(
                "the page is nested too deeply"
                if depth > MAXIMUM_DEPTH
                else "the page is too large",
                hint="Save the page in reader view, or paste its text into a .txt file.",
                file=name,
            )
        if not isinstance(item.tag, str):
            continue
        own = item.tag.lower()
        if own == "br":
            opened.parts.append(" ")
            continue
        if own in _HIDDEN or _is_hidden(item):
            continue
        inner_tag, inner_place, inner_linked = tag, place, linked or own == "a"
        block = own not in _INLINE
        if block:
            # A new object each time: two blocks of the same kind stay two pieces.
            inner_tag, inner_place = own, _inside(place, item, own)
        children: list[tuple[HtmlElement | str, int, str, Place, bool]] = []
        if item.text:
            children.append((item.text, depth + 1, inner_tag, inner_place, inner_linked))
        for child in item:
            children.append((child, depth + 1, inner_tag, inner_place, inner_linked))
            if child.tail:
                children.append((child.tail, depth + 1, inner_tag, inner_place, inner_linked))
        stack.extend(reversed(children))


def _inside(place: Place, element: "HtmlElement", tag: str) -> Place:
    landmarks = place.landmarks | {tag} if tag in _LANDMARKS else place.landmarks
    label = (
        f"{element.get('class') or ''} {element.get('id') or ''} {element.get('itemprop') or ''}"
    )
    found = frozenset(word.lower() for word in _ANCESTOR_HINT.findall(label[:500]))
    path = f"{place.path[-600:]}/{tag}.{(element.get('class') or '')[:60]}"
    return Place(frozenset(landmarks), place.hints | found, path)


def _is_hidden(element: "HtmlElement") -> bool:
    if "hidden" in element.attrib or element.get("aria-hidden") == "true":
        return True
    style = element.get("style")
    return bool(style and _UNSEEN.search(style[:1000]))

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
_TEXT_ELEMENTS = frozenset("p li dd blockquote pre figcaption h1 h2 h3 h4 h5 h6 th".split())
"""Elements that are one text each, whatever line breaks they have."""
_UNSEEN = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)
_ANCESTOR_HINT = re.compile(
    r"caption|credit|byline|author|standfirst|subtitle|dek|summary", re.IGNORECASE
)


_HINT = "save the page in reader view, or paste its text into a .txt file"


def too_deep(name: str) -> InputError:
    """The error for a page whose elements are nested beyond what a page needs."""
    return InputError("the page is nested too deeply", hint=_HINT, file=name)


def too_many(name: str) -> InputError:
    """The error for a page of more elements than a page of text has."""
    return InputError("the page has too many elements", hint=_HINT, file=name)


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
    wrapped: bool = False
    """Whether a line break was the last thing in it."""


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


@dataclass(frozen=True)
class _Step:
    """An element or a text still to be visited, and what it stands in."""

    item: "HtmlElement | str"
    depth: int
    tag: str
    place: Place
    linked: bool


def _walk(root: "HtmlElement", pieces: list[_Piece], name: str) -> None:
    """Depth first with a stack of our own: a hostile page must not exhaust Python's."""
    stack = [_Step(root, 0, "body", Place(frozenset(), frozenset()), linked=False)]
    opened = _Piece("body", stack[0].place)
    pieces.append(opened)
    count = breaks = 0
    while stack:
        step = stack.pop()
        if isinstance(step.item, str):
            breaks = breaks if step.item.isspace() else 0
            if (
                opened.tag != step.tag
                or opened.place is not step.place
                or (opened.wrapped and _starts_line(opened, step.item))
            ):
                opened = _Piece(step.tag, step.place)
                pieces.append(opened)
            opened.parts.append(step.item)
            opened.linked += len(step.item.strip()) if step.linked else 0
            continue
        count += 1
        _refuse_excess(step.depth, count, name)
        if step.item.tag == "br":
            breaks += 1
            opened.parts.append(" ")
            opened.wrapped = True
            if breaks == 2:
                # Two line breaks in a row are how old pages part paragraphs.
                opened = _Piece(step.tag, step.place)
                pieces.append(opened)
        else:
            stack.extend(reversed(_inner_steps(step, step.item)))


def _starts_line(piece: _Piece, text: str) -> bool:
    """Whether the text after one line break is a line of its own, as below a headline; it is not
    where the break only wraps a sentence."""
    following = text.lstrip()
    if not following or piece.tag in _TEXT_ELEMENTS:
        return False
    piece.wrapped = False
    if following[0].islower() or len(piece.parts) > 12 or sum(map(len, piece.parts)) > 200:
        return False
    above = folded("".join(piece.parts))
    return bool(above) and len(above) <= 150 and above[-1].isalnum()


def _refuse_excess(depth: int, count: int, name: str) -> None:
    if depth > MAXIMUM_DEPTH:
        raise too_deep(name)
    if count > MAXIMUM_ELEMENTS:
        raise too_many(name)


def _inner_steps(step: _Step, element: "HtmlElement") -> list[_Step]:
    """What is visible inside `element`, in order; nothing for a hidden one or a comment."""
    if not isinstance(element.tag, str):
        return []
    own = element.tag.lower()
    if own in _HIDDEN or _is_hidden(element):
        return []
    tag, place, linked = step.tag, step.place, step.linked or own == "a"
    if own not in _INLINE:
        # A new object each time: two blocks of the same kind stay two pieces.
        tag, place = own, _inside(place, element, own)
    inner: list[_Step] = []
    if element.text:
        inner.append(_Step(element.text, step.depth + 1, tag, place, linked))
    for child in element:
        inner.append(_Step(child, step.depth + 1, tag, place, linked))
        if child.tail:
            inner.append(_Step(child.tail, step.depth + 1, tag, place, linked))
    return inner


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

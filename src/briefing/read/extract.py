"""The one place that calls trafilatura: which texts of a page are its article."""

import logging
from dataclasses import dataclass
from typing import TYPE_CHECKING

from briefing.read.run import folded

if TYPE_CHECKING:
    from lxml.html import HtmlElement


@dataclass(frozen=True)
class Extract:
    """The body texts trafilatura found, and those of them that it takes for headings."""

    parts: tuple[str, ...] = ()
    headings: frozenset[str] = frozenset()


def extract(root: "HtmlElement") -> Extract:
    """The article in the page under `root`, by trafilatura in precision mode."""
    from trafilatura import bare_extraction

    # Its warnings are about pages, not about our run; what was not found shows in the result.
    logging.getLogger("trafilatura").setLevel(logging.CRITICAL)
    document = bare_extraction(
        root,
        favor_precision=True,
        include_comments=False,
        include_tables=False,
        deduplicate=False,
        with_metadata=False,
    )
    body = getattr(document, "body", None)
    if body is None:
        return Extract()
    parts: list[str] = []
    headings: set[str] = set()
    for element in body.iter("p", "head", "item", "quote", "ab"):
        text = folded("".join(element.itertext()))
        if text:
            parts.append(text)
        if element.tag == "head":
            headings.add(text)
    return Extract(tuple(parts), frozenset(headings))

"""The one place that calls trafilatura: which texts of a page are its article."""

import logging
from dataclasses import dataclass
from typing import TYPE_CHECKING

from briefing.read.run import folded

if TYPE_CHECKING:
    from lxml.html import HtmlElement


@dataclass(frozen=True)
class Extract:
    """The body texts trafilatura found."""

    parts: tuple[str, ...]


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
        return Extract(())
    texts = (
        folded("".join(element.itertext()))
        for element in body.iter("p", "head", "item", "quote", "ab")
    )
    return Extract(tuple(text for text in texts if text))

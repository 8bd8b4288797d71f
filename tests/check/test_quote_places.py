"""Findings on quotes lead to the place in the article: line, column and the words there."""

import pytest

from briefing.check import check_briefing
from briefing.load import load_draft
from briefing.model.finding import Finding, Related
from briefing.read.article import read_article

ARTICLE = """\
Dockers walk out at northern port

Ada Quay
May 19, 2026

The strike at the container terminal has stopped 77 ships and divided the town.

About 1,500 dockers walked out. The port authority said the quay was closed.

Owners want shorter breaks. The port authority said the pay was fair.
"""


def finding(quote: str, article: str = ARTICLE, name: str = "article.txt") -> Finding:
    """The one finding on a quote."""
    text = f"""\
masthead: {{title: Port strike, date: 2026-05-20}}
sources: [{{id: gazette, title: Dockers, issued: 2026-05-19}}]
gaps:
  - id: g
    text: Nothing is known of it.
    evidence: [{{source: gazette, quote: {quote}}}]
"""
    draft = load_draft(text.encode(), file="b.yaml").draft
    assert draft is not None
    articles = {"gazette": read_article(article.encode(), name)}
    (found,) = [
        found
        for found in check_briefing(draft, articles).findings
        if found.check.startswith("quote-")
    ]
    return found


@pytest.mark.parametrize(
    ("quote", "check", "places"),
    [
        ("has stopped 78 ships", "quote-not-in-source",
         [("the nearest passage", 6, 38, "has stopped 77 ships")]),
        ("'500 dockers walked out'", "quote-not-in-source",
         [("the whole word", 8, 7, "1,500 dockers walked out.")]),
        ("{exact: The port authority said, prefix: No such thing}", "quote-not-in-source",
         [("the words stand here", 8, 33, "The port authority said"),
          ("the words stand here", 10, 29, "The port authority said")]),
        ("The port authority said", "quote-ambiguous",
         [("one of the places", 8, 33, "The port authority said"),
          ("one of the places", 10, 29, "The port authority said")]),
        ("Ada Quay", "quote-not-in-body", [("the words stand here", 3, 1, "Ada Quay")]),
        ("divided the town. About", "quote-not-in-body",
         [("the words stand here", 6, 63, "divided the town. About")]),
        ("no such words", "quote-not-in-source", []),
    ],
)  # fmt: skip
@pytest.mark.parametrize("line_end", ["\n", "\r\n"])
def test_where_in_the_article(
    quote: str, check: str, places: list[tuple[str, int, int, str]], line_end: str
) -> None:
    found = finding(quote, ARTICLE.replace("\n", line_end))
    assert found.check == check
    assert found.related == tuple(
        Related(message, "article.txt", line, column, words)
        for message, line, column, words in places
    )


def test_where_a_page_has_no_lines_there_are_the_words() -> None:
    page = "".join(f"<p>{line}</p>\n" for line in ARTICLE.splitlines() if line)
    found = finding("has stopped 78 ships", f"<html><body>{page}</body></html>", "article.html")
    (place,) = found.related
    assert (place.line, place.column, place.quote) == (None, None, "has stopped 77 ships")


def test_the_hint_has_the_words_of_the_article_as_they_are() -> None:
    article = ARTICLE.replace("stopped 77 ships", "stopped “77 ships” –")
    found = finding("'stopped \"78 ships\" - and divided'", article)
    assert found.hint == "paragraph 1 has “stopped “77 ships” – and divided”"
    assert found.message.endswith(": “77” there, “78” here")

"""Invented articles as they are pasted from pages of many kinds, with what must be read off them.

Each `pasted/NAME.txt` has a `pasted/NAME.toml`; a key it lacks is not asked.
"""

import tomllib
from pathlib import Path
from typing import Any

import pytest

from briefing.model.article import Article, BlockKind
from briefing.read.article import read_article

PASTED = Path(__file__).parent / "pasted"
PAGES = sorted(path.stem for path in PASTED.glob("*.txt"))
BODY = (BlockKind.STANDFIRST, BlockKind.HEADING, BlockKind.PARAGRAPH)


def _read(name: str) -> tuple[Article, dict[str, Any]]:
    expected = tomllib.loads((PASTED / f"{name}.toml").read_text(encoding="utf-8"))
    return read_article((PASTED / f"{name}.txt").read_bytes(), f"{name}.txt"), expected


def _texts(article: Article, kind: BlockKind) -> list[str]:
    return [block.text for block in article.of_kind(kind)]


@pytest.mark.parametrize("name", PAGES)
def test_head_of_a_pasted_page(name: str) -> None:
    article, expected = _read(name)
    assert article.title == expected["title"]
    assert article.standfirst == expected.get("standfirst", article.standfirst)
    assert article.published == expected["published"]
    assert list(article.authors) == expected.get("authors", list(article.authors))
    assert sorted(article.inferred) == expected.get("inferred", sorted(article.inferred))


@pytest.mark.parametrize("name", PAGES)
def test_body_of_a_pasted_page(name: str) -> None:
    article, expected = _read(name)
    assert article.paragraphs[0].text.startswith(expected.get("first", ""))
    assert article.paragraphs[-1].text.startswith(expected.get("last", ""))
    assert len(article.paragraphs) == expected.get("count", len(article.paragraphs))
    body = "\n".join(block.text for block in article.of_kind(*BODY))
    assert [words for words in expected.get("without", ()) if words in body] == []


@pytest.mark.parametrize("name", PAGES)
def test_what_stands_around_the_text_of_a_pasted_page(name: str) -> None:
    article, expected = _read(name)
    for key, kind in (
        ("headings", BlockKind.HEADING),
        ("captions", BlockKind.CAPTION),
        ("notes", BlockKind.NOTE),
    ):
        found = _texts(article, kind)
        assert found == expected.get(key, found)


@pytest.mark.parametrize("name", PAGES)
def test_dateline_of_a_pasted_page(name: str) -> None:
    article, expected = _read(name)
    first = article.paragraphs[0]
    dateline = article.text[first.start : first.start + first.dateline]
    assert dateline == expected.get("dateline", dateline)


def test_a_credit_between_lines_of_text_takes_no_paragraph_with_it() -> None:
    lines = [
        "Dam fails in Harl\n",
        "May 3, 2024\n",
        "A dam failed in Harl on Friday, officials said.",
        "The flood killed 12 people and swept away 40 houses, Governor Ada Holm said.",
        "Photo: Nordfoto",
        "Holm closed the valley roads and asked the state for help.",
        "The army sent boats to the village, a spokesman said on Saturday.",
    ]
    article = read_article("\n".join(lines).encode(), "dam.txt")
    body = [block.text for block in article.of_kind(*BODY)]
    assert "\n".join(body).split("\n") == [*lines[2:4], *lines[5:]]

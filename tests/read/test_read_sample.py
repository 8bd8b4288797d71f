from pathlib import Path

import pytest

from briefing.model.article import Article, BlockKind
from briefing.read.article import read_article

PATH = Path(__file__).parents[2] / "data" / "isis-khorasan" / "article.txt"


@pytest.fixture(scope="module")
def sample() -> Article:
    return read_article(PATH.read_bytes(), "article.txt")


def test_head(sample: Article) -> None:
    assert sample.title == "Who is ISIS Khorasan?"
    assert sample.authors == ("Matthias von Hein",)
    assert sample.published == "2021-08-26"
    assert sample.publisher == "DW"
    assert "publisher" in sample.inferred
    assert sample.translated_from == "German"
    assert sample.standfirst.startswith("The bombings at Kabul airport show")


def test_body(sample: Article) -> None:
    assert len(sample.paragraphs) == 17
    assert sample.paragraphs[15].text.endswith("In the spring of 2015.")
    assert [block.text for block in sample.of_kind(BlockKind.HEADING)] == [
        "Jihadis divided by ideology, goals",
        "The long trail of bloody attacks",
    ]


def test_around_the_body(sample: Article) -> None:
    captions = sample.of_kind(BlockKind.CAPTION)
    assert sum("Image:" in block.text for block in captions) == 4
    # Pictures were pasted as their alternative text and, below it, the credited caption.
    assert len(captions) == 8
    assert len(sample.of_kind(BlockKind.FURNITURE)) == 3
    assert len(sample.of_kind(BlockKind.NOTE)) == 1

from pathlib import Path

import pytest

from briefing.errors import InputError
from briefing.model.article import BlockKind
from briefing.read.article import read_article

ARTICLES = Path(__file__).parent / "articles"
MARKDOWN = (ARTICLES / "markdown.md").read_text(encoding="utf-8")
PAGE = (ARTICLES / "page.html").read_text(encoding="utf-8")


def test_saved_page() -> None:
    article = read_article(PAGE.encode(), "bell.html")
    assert article.title == "Museum returns bronze bell to Ostrava valley"
    assert article.authors == ("Nora Quill", "Ed Tarn")
    assert article.published == "2024-03-09"
    assert article.publisher == "Daily Lantern"
    assert article.language == "en-GB"
    assert article.url == "https://lantern.example/culture/bell"
    assert not article.inferred
    assert article.standfirst == "The bell had hung in a private garden for ninety years."
    assert [block.text for block in article.of_kind(BlockKind.HEADING)] == ["A long way home"]
    assert len(article.paragraphs) == 4
    assert "given back, the city museum said on Friday & confirmed" in article.paragraphs[0].text
    assert "his garden. His heirs" in article.paragraphs[1].text
    assert len(article.of_kind(BlockKind.CAPTION)) == 1


def test_nothing_hidden_or_scripted_is_read() -> None:
    article = read_article(PAGE.encode(), "bell.html")
    assert "hidden sentence" not in article.text
    assert "script" not in article.text
    assert "<" not in article.text


def test_page_without_metadata_is_read_from_what_it_shows() -> None:
    bare = PAGE[: PAGE.index("<meta property")] + PAGE[PAGE.index("<style>") :]
    article = read_article(bare.replace(' lang="en-GB"', "").encode(), "bell.html")
    assert article.title == "Museum returns bronze bell to Ostrava valley"
    assert article.authors == ("Nora Quill", "Ed Tarn")
    assert article.language == "en"
    assert "language" in article.inferred
    assert article.url == ""


def test_a_copyright_line_with_its_year_is_no_caption() -> None:
    article = "".join(
        f"<p>The council of Marvo met on {day} and spoke for two hours about the old bridge.</p>"
        for day in ("Monday", "Tuesday", "Friday")
    )
    lines = "<p>© 2024 The Marvo Paper</p><p>Copyright © 2024 Marvo Media</p>"
    page = f"<html><body><h1>Marvo meets</h1><article>{article}{lines}</article></body></html>"
    found = read_article(page.encode(), "page.html")
    assert [block.kind for block in found.blocks[-2:]] == [BlockKind.FURNITURE] * 2
    assert len(found.paragraphs) == 3


def test_two_line_breaks_part_paragraphs() -> None:
    first = "The mill in Tarn has been sold to a cooperative of bakers from the valley."
    second = "They paid one coin for it and will repair the wheel before the summer, they said."
    third = "The seller, an insurance firm, did not want to comment on the price on Friday."
    page = f"<html><body><h1>Mill sold</h1><div>{first}<br><br>\n{second}<br/> <br/>{third}</div>"
    article = read_article(page.encode(), "mill.html")
    assert [block.text for block in article.paragraphs] == [first, second, third]


def test_deep_nesting_is_refused() -> None:
    sentence = "<p>One sentence stands in the middle of this page.</p>"
    page = sentence + "<div>" * 300 + sentence + "</div>" * 300
    with pytest.raises(InputError, match="nested too deeply"):
        read_article(page.encode(), "deep.html")


def test_entities_of_a_document_type_are_not_expanded() -> None:
    page = '<!DOCTYPE html [<!ENTITY x SYSTEM "file:///etc/passwd">]>' + PAGE.partition("\n")[2]
    page = page.replace("bronze bell that", "bronze &x; bell that")
    article = read_article(page.encode(), "x.html")
    assert "root:" not in article.text


@pytest.mark.parametrize("page", ["<html></html>", "<html><body><nav>Home</nav></body></html>", ""])
def test_page_without_an_article(page: str) -> None:
    with pytest.raises(InputError, match=r"no article body|be parsed"):
        read_article(page.encode(), "empty.html")


def test_markdown() -> None:
    article = read_article(MARKDOWN.encode(), "orr.md")
    assert article.title == "The lighthouse keepers of Orr vote to stay"
    assert article.authors == ("Sam Oakley",)
    assert article.published == "2019-11-03"
    assert article.media_type == "text/markdown"
    assert [block.text for block in article.of_kind(BlockKind.HEADING)] == ["A cold vote"]
    assert len(article.paragraphs) == 3
    assert article.paragraphs[0].text.startswith("The last two keepers of the lighthouse on Orr")
    assert "harbour board said" in article.paragraphs[0].text
    assert "author:" not in article.text


def test_broken_front_matter_says_where() -> None:
    with pytest.raises(InputError, match="front matter") as caught:
        read_article(b"---\ntitle: [a\n---\n\nOne sentence stands here for all.\n", "a.md")
    assert caught.value.line is not None

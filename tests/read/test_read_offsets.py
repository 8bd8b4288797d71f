from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from briefing.errors import InputError
from briefing.read.article import read_article

ARTICLES = Path(__file__).parent / "articles"
AGENCY = (ARTICLES / "agency.txt").read_text(encoding="utf-8")
BROADCASTER = (ARTICLES / "broadcaster.txt").read_text(encoding="utf-8")
GERMAN = (ARTICLES / "german.txt").read_text(encoding="utf-8")
MARKDOWN = (ARTICLES / "markdown.md").read_text(encoding="utf-8")
PAGE = (ARTICLES / "page.html").read_text(encoding="utf-8")


_line = st.one_of(
    st.sampled_from(
        [*AGENCY.splitlines(), *BROADCASTER.splitlines(), *GERMAN.splitlines(), "", "*", "1. Home"]
    ),
    st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\x00"), max_size=60),
)
_text = st.builds(
    lambda lines, end: end.join(lines),
    st.lists(_line, max_size=25),
    st.sampled_from(["\n", "\r\n"]),
)


@settings(max_examples=150, deadline=None)
@given(_text)
def test_blocks_of_a_text_cover_it_in_order(text: str) -> None:
    try:
        article = read_article(text.encode(), "a.txt", media_type="text/plain")
    except InputError:
        return
    position = 0
    for block in article.blocks:
        assert position <= block.start < block.end
        assert not article.text[position : block.start].strip()
        assert " ".join(article.text[block.start : block.end].split()) == block.text
        position = block.end
    assert not article.text[position:].strip()
    numbers = [block.number for block in article.paragraphs]
    assert numbers == list(range(1, len(numbers) + 1))


@settings(max_examples=40, deadline=None)
@given(st.lists(_line, max_size=8), st.sampled_from([(PAGE, "a.html"), (MARKDOWN, "a.md")]))
def test_blocks_of_markup_have_true_offsets(lines: list[str], page: tuple[str, str]) -> None:
    source, name = page
    middle = len(source) * 2 // 3
    text = source[:middle] + "\n".join(lines) + source[middle:]
    try:
        article = read_article(text.encode(), name)
    except InputError:
        return
    position = 0
    for block in article.blocks:
        assert position <= block.start < block.end
        assert article.text[block.start : block.end] == block.text
        position = block.end

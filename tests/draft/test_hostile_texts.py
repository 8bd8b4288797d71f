"""Texts that are no articles, or odd ones: a draft or a clear refusal, never a crash."""

from datetime import date

import pytest

from briefing import draft_briefing, read_article
from briefing.draft.actors.abbreviations import long_form
from briefing.draft.text.sentences import sentences_of
from briefing.model.article import Article, Block, BlockKind


def test_a_dash_among_the_words_of_a_long_form() -> None:
    assert long_form("WHO", "the World – Health Organization") is None
    assert long_form("UN", "a – nation") is None


def test_a_run_without_spaces_is_one_sentence_with_its_stop() -> None:
    picture = "data/a.b?c!" * 60
    text = f"{picture} The harbour reopened on Monday. Ships came.\n\nSee {picture}. It was late."
    blocks = tuple(
        Block(
            kind=BlockKind.PARAGRAPH,
            text=part,
            start=text.index(part),
            end=text.index(part) + len(part),
        )
        for part in text.split("\n\n")
    )
    article = Article(
        name="a.txt", media_type="text/plain", text=text, sha256="0" * 64, blocks=blocks
    )
    found = sentences_of(article)
    assert [one.exact for one in found] == [
        picture,
        "The harbour reopened on Monday.",
        "Ships came.",
        f"See {picture}.",
        "It was late.",
    ]


def test_a_word_longer_than_any_is_in_no_sentence() -> None:
    text = f"The mill burned on Monday. Nobody was hurt there. The {'AB' * 60} came.\n"
    block = Block(kind=BlockKind.PARAGRAPH, text=text, start=0, end=len(text))
    article = Article(
        name="a.txt", media_type="text/plain", text=text, sha256="0" * 64, blocks=(block,)
    )
    assert [one.exact for one in sentences_of(article)] == [
        "The mill burned on Monday.",
        "Nobody was hurt there.",
    ]


@pytest.mark.parametrize(
    "word", ["–", "“", "(((", "\u202e", "\u0301" * 90, "９" * 90, "³ million", "\x1b[31m"]
)
def test_odd_words_in_every_place_of_a_sentence(word: str) -> None:
    text = (
        f"Mill burns\n\nThe {word} ({word}) said on {word} that 12 {word} people died.\n\n"
        f"“{word},” said {word} Holm. According to {word}, the mill at {word} burned on Monday.\n"
    )
    article = read_article(text.encode(), name="article.txt")
    draft = draft_briefing(article, today=date(2026, 1, 1))
    for item in (*draft.key_points, *draft.summary, *draft.timeline, *draft.key_figures):
        for evidence in item.evidence:
            quote = evidence.quote
            assert article.text[quote.start : quote.end] == quote.exact

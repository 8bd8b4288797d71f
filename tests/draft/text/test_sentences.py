"""Sentences: true offsets, whole quotations, ordinals and titles that end nothing."""

from collections.abc import Callable

import pytest

from briefing.draft.text.sentences import sentences_of, word_count
from briefing.model.article import Article
from briefing.read.article import read_article


def _texts(article: Article) -> list[str]:
    return [sentence.text for sentence in sentences_of(article)]


@pytest.mark.parametrize(
    ("paragraph", "expected"),
    [
        ("It rained. It snowed.", ["It rained.", "It snowed."]),
        ('"We go. We stay," he said. She left.', ['"We go. We stay," he said.', "She left."]),
        ("“No! Never!” she cried. He ran.", ["“No! Never!” she cried.", "He ran."]),
        ("Mr. Low of the U.S. Army came on Jan. 5. He spoke.", None),
        ("Am 26. August kam er. Dann ging er.", ["Am 26. August kam er.", "Dann ging er."]),
        (
            "„Wir gehen. Wir bleiben“, sagte er. Gut.",
            ["„Wir gehen. Wir bleiben“, sagte er.", "Gut."],
        ),
        ("Growth was 3.5 percent. Good.", ["Growth was 3.5 percent.", "Good."]),
    ],
)
def test_boundaries(
    made: Callable[..., Article], paragraph: str, expected: list[str] | None
) -> None:
    wanted = expected or ["Mr. Low of the U.S. Army came on Jan. 5.", "He spoke."]
    assert _texts(made([paragraph])) == wanted


def test_a_hard_wrapped_paragraph_keeps_its_offsets(made: Callable[..., Article]) -> None:
    article = made(["The bridge\nfell  down. Nobody\nwas hurt."])
    first, second = sentences_of(article)
    assert first.text == "The bridge fell down."
    assert article.text[second.start : second.end] == second.exact == "Nobody\nwas hurt."


def test_a_dateline_is_no_part_of_the_first_sentence() -> None:
    pasted = "Rain in Lund\n\nLUND, May 4 (AP) — Rain fell on Lund for days. Nobody was hurt.\n"
    sentences = sentences_of(read_article(pasted.encode(), "a.txt"))
    assert [one.text for one in sentences] == ["Rain fell on Lund for days.", "Nobody was hurt."]
    assert pasted[sentences[0].start : sentences[0].end] == sentences[0].exact


def test_a_run_without_a_stop_is_no_sentence(made: Callable[..., Article]) -> None:
    assert _texts(made(["word " * 2_000])) == []


def test_words_are_counted_as_a_word_processor_does() -> None:
    assert word_count("About 1,500 ISIS-K fighters “came”.") == 5

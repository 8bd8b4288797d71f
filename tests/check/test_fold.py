"""Folding: typography goes, letters and digits stay, and every offset leads back."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing.check.fold import fold, folded


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("a\u00a0b\u2009c\n\n d", "a b c d"),
        ("“a” „b‟ «c»", '"a" "b" "c"'),
        ("don’t ‘x’ ‹y›", "don't 'x' 'y'"),
        ("a – b — c ‑ d − e -- f", "a - b - c - d - e - f"),
        ("and so on … or. . .", "and so on ... or..."),
        ("co\u00adoper\u200bate zwj\u200dx", "cooperate zwjx"),
        ("cafe\u0301 A\u030a", "café Å"),
        ("\u200eRTL\u200f", "RTL"),
        ("a \u200b b", "a b"),
        ("\u1112\u1161\u11ab", "한"),
    ],
)
def test_typography_folds(one: str, other: str) -> None:
    assert folded(one) == folded(other)


@pytest.mark.parametrize(
    ("one", "other"),
    [("77", "78"), ("IS", "Is"), ("café", "cafe"), ("1,500", "1.500"), ("a b", "ab"), ("５", "5")],
)
def test_words_and_digits_do_not(one: str, other: str) -> None:
    assert folded(one) != folded(other)


@given(st.text(max_size=60))
def test_fold_agrees_with_folded_and_offsets_stay_inside(text: str) -> None:
    result = fold(text)
    assert result.text.strip() == folded(text)
    assert len(result.starts) == len(result.ends) == len(result.text)
    assert list(result.starts) == sorted(result.starts)
    for start, end in zip(result.starts, result.ends, strict=True):
        assert 0 <= start < end <= len(text)


@given(st.text(alphabet='ae\u0301\u0327 \u00a0.…-–“"x\u00ad', max_size=40))
def test_span_gives_back_what_was_folded(text: str) -> None:
    result = fold(text)
    for number, character in enumerate(result.text):
        start, end = result.span(number, number + 1)
        assert character in fold(text[start:end]).text


def test_heaps_of_marks_take_no_time() -> None:
    text = "e" + "\u0301\u0316" * 50_000
    assert fold(text).text == folded(text)


def test_composition_maps_to_the_whole_letter() -> None:
    text = "ne\u0301e"
    result = fold(text)
    assert result.text == unicodedata.normalize("NFC", text)
    assert result.span(1, 2) == (1, 3)

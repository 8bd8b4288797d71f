"""Texts that are no articles, or odd ones: a draft or a clear refusal, never a crash."""

from briefing.draft.abbreviations import long_form


def test_a_dash_among_the_words_of_a_long_form() -> None:
    assert long_form("WHO", "the World – Health Organization") is None
    assert long_form("UN", "a – nation") is None

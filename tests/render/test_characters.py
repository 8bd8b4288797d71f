from importlib.resources import files

import pytest
from fontTools.ttLib import TTFont
from hypothesis import given
from hypothesis import strategies as st

from briefing.errors import RenderError
from briefing.model.briefing import BY_THE_CHECK, Briefing
from briefing.render.characters import (
    character_findings,
    missing,
    sanitise,
    sanitise_briefing,
    sanitise_findings,
)
from briefing.render.glyphs import _REGULAR_FACES, printable

OPEN = "\u202a\u202b\u202d\u202e\u2066\u2067\u2068"


@pytest.mark.parametrize(
    ("text", "clean", "kinds"),
    [
        ("plain", "plain", []),
        ("a\tb\nc", "a b c", []),
        ("a\x00b\x07c", "abc", ["dropped", "dropped"]),
        ("a\ufffeb\U0001ffffc\ufdd0", "abc", ["dropped"] * 3),
        ("\ufeffa", "a", ["dropped"]),
        ("a\u2028b\x85c", "a b c", ["replaced"] * 2),
        ("a\ufe0fb", "ab", ["dropped"]),
        ("a\U000e0041b", "ab", ["dropped"]),
        ("a\u202eb", "a\u202eb\u202c", ["balanced"]),
        ("a\u2067b", "a\u2067b\u2069", ["balanced"]),
        ("a\u2069\u202cb", "ab", ["balanced"] * 2),
        ("a\u2067\u202eb\u2069c", "a\u2067\u202eb\u202c\u2069c", ["balanced"]),
        ("a\u2067b\u2069c", "a\u2067b\u2069c", []),
        ("Zoë’s “naïve” café – 1\u00a0000", "Zoë’s “naïve” café – 1\u00a0000", []),
    ],
)
def test_each_change_is_listed(text, clean, kinds):
    assert sanitise(text) == (clean, tuple(sanitise(text)[1]))
    assert sanitise(text)[0] == clean
    assert [change.kind for change in sanitise(text)[1]] == kinds


@given(st.text(st.sampled_from(f"ab {OPEN}\u202c\u2069אب"), max_size=30))
def test_direction_marks_are_always_balanced(text):
    clean, _ = sanitise(text)
    depth: list[str] = []
    for character in clean:
        if character in OPEN:
            depth.append("\u2069" if character in "\u2066\u2067\u2068" else "\u202c")
        elif character in "\u202c\u2069":
            assert depth.pop() == character
    assert depth == []


@given(st.text(st.characters(exclude_categories=["Cs"]), max_size=60))
def test_sanitising_twice_changes_nothing_more(text):
    clean, _ = sanitise(text)
    assert sanitise(clean) == (clean, ())
    assert not any(ord(c) < 32 or 0x7F <= ord(c) < 0xA0 for c in clean)


@pytest.mark.parametrize(
    "text",
    ["Ελλάδα", "Россия", "Łódź", "سندیکا", "Việt Nam", "e\u0301", "李明 東京 カナ", "🙂❤\ufe0f"],
)
def test_shipped_scripts_have_glyphs(text):
    assert missing(text) == ()


def test_other_scripts_are_missing_once_each():
    assert missing("한국한 ไ") == ("한", "국", "ไ")


def test_the_characters_are_those_that_the_font_library_finds():
    found = set()
    for name in _REGULAR_FACES:
        with TTFont(files("briefing") / "fonts" / name, lazy=True) as font:
            found |= set(font.getBestCmap())
    assert printable() == found


def test_interface_marks_have_glyphs():
    assert {ord(c) for c in "↑•–“”„‘’«»\u00a0\u202f·"} <= printable()


def test_missing_characters_stop_the_run_and_all_are_named(harbour_data):
    harbour_data["key_points"][0]["text"] = "The ship 한배"
    harbour_data["sources"][0]["title"] = "한 ไ"
    with pytest.raises(RenderError) as caught:
        sanitise_briefing(Briefing.model_validate(harbour_data, context=BY_THE_CHECK))
    message = str(caught.value)
    assert "U+D55C HANGUL SYLLABLE HAN in sources[0].title, key_points[0].text" in message
    assert "U+0E44 THAI CHARACTER SARA AI MAIMALAI in sources[0].title" in message
    assert "U+BC30" in message
    assert "Chinese" in caught.value.hint


def test_surrogates_are_refused_with_their_field(harbour):
    broken = harbour.masthead.model_copy(update={"title": "half \ud83d"})
    with pytest.raises(RenderError, match=r"U\+D83D in masthead.title"):
        sanitise_briefing(harbour.model_copy(update={"masthead": broken}))


def test_clean_briefing_is_the_same_object(harbour):
    clean, changes = sanitise_briefing(harbour)
    assert clean is harbour
    assert changes == ()


def test_changes_become_warnings_with_a_place(harbour_data):
    harbour_data["gaps"][1]["text"] = "Who\x07 knows\u202e?"
    clean, changes = sanitise_briefing(Briefing.model_validate(harbour_data, context=BY_THE_CHECK))
    assert clean.gaps[1].text == "Who knows\u202e?\u202c"
    found = list(character_findings(changes))
    assert [finding.path for finding in found] == [("gaps", 1, "text")] * 2
    assert "U+0007" in found[0].message


def test_findings_may_quote_what_cannot_be_printed(warnings_left):
    from dataclasses import replace

    finding = replace(warnings_left[0], message="odd: 한\ud800\x00")
    assert sanitise_findings([finding])[0].message == "odd: <U+D55C><U+D800>"

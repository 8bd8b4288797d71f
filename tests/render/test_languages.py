import pytest

from briefing.errors import TemplateError
from briefing.render.language import available_languages, direction, load_language


def test_every_catalogue_has_the_words_of_the_english_one():
    english = load_language("en").groups
    optional = {"languages"}
    for tag in available_languages():
        groups = load_language(tag).groups
        assert set(groups) - optional == set(english)
        for name, words in english.items():
            assert set(words) <= set(groups[name]), (tag, name)
            for key, text in words.items():
                fields = {part.split("}")[0] for part in text.split("{")[1:]}
                own = {part.split("}")[0] for part in groups[name][key].split("{")[1:]}
                assert own == fields, (tag, name, key)


@pytest.mark.parametrize(
    ("tag", "found"), [("en-GB", "en"), ("de_AT", "de"), ("fr", "fr"), ("EN", "en")]
)
def test_region_falls_back_to_the_language(tag, found):
    assert load_language(tag).tag == found


@pytest.mark.parametrize("tag", ["tlh", "../../secret", "", "x"])
def test_unknown_language_lists_what_there_is(tag):
    with pytest.raises(TemplateError) as caught:
        load_language(tag)
    assert "de, en, fr" in caught.value.hint


@pytest.mark.parametrize(
    ("tag", "way"),
    [
        ("en", "ltr"),
        ("ar", "rtl"),
        ("fa-IR", "rtl"),
        ("ps", "rtl"),
        ("az-Arab", "rtl"),
        ("ar-Latn", "ltr"),
        ("", "ltr"),
    ],
)
def test_direction(tag, way):
    assert direction(tag) == way

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing.render.language import load_language


@pytest.mark.parametrize(
    ("language", "text", "shown"),
    [
        ("en", "plain", "“plain”"),
        ("en", '"Every day we wait', "“‘Every day we wait”"),
        ("en", 'found it fit with "remarks"', "“found it fit with ‘remarks’”"),
        ("en", 'days, not weeks," she said', "“days, not weeks,’ she said”"),
        ("en", "he said “no” twice", "“he said ‘no’ twice”"),
        ("en", "er sagte „nein“ zweimal", "“er sagte ‘nein’ zweimal”"),
        ("en", '(a "b" c)', "“(a ‘b’ c)”"),
        ("en", 'a pipe of 6" length', '“a pipe of 6" length”'),
        ("en", 'the "Class of 6"', "“the ‘Class of 6’”"),
        ("en", "the crew's own", "“the crew's own”"),
        ("en", "« Oui », dit-il", "“‘Oui’, dit-il”"),
        ("de", 'fand es "in Ordnung"', "„fand es ‚in Ordnung‘“"),
        ("de", "he said “no” twice", "„he said ‚no‘ twice“"),
        ("fr", 'il dit "non"', "« il dit “non” »"),
        ("fr", "il dit « non »", "« il dit “non” »"),
    ],
)
def test_marks_inside_marks_are_of_the_second_level(language, text, shown):
    assert load_language(language).quote(text).replace("\u00a0", " ") == shown


@given(st.text(alphabet='ab 6.,"“”„(', max_size=20))
def test_nothing_but_marks_changes(text):
    shown = load_language("en").quote(text)[1:-1]
    assert len(shown) == len(text)
    marks = set('"“”„‘’')
    assert all(a == b or {a, b} <= marks for a, b in zip(shown, text, strict=True))

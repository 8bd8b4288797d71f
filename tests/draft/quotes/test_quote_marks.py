"""Quotation marks → passages: every style, nested, going on, and what is no quotation."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing.draft.quotes.marks import HIDDEN, masked, quoted_in


def _speech(line: str) -> list[str]:
    return [line[p.start : p.end] for p in quoted_in(line, 0, len(line)) if p.speech]


@pytest.mark.parametrize(
    ("line", "speech"),
    [
        ("“We stay,” he said.", ["“We stay,”"]),
        ('"We stay," he said. "All of us."', ['"We stay,"', '"All of us."']),
        ("‘We stay,’ he said.", ["‘We stay,’"]),
        ("'The workers' pay is late,' he said.", ["'The workers' pay is late,'"]),
        ("''We stay,'' he said.", ["''We stay,''"]),
        ("„Wir bleiben alle hier“, sagte er.", ["„Wir bleiben alle hier“"]),
        ("»Wir bleiben alle hier«, sagte er.", ["»Wir bleiben alle hier«"]),
        ("«Nous restons tous ici», a-t-il dit.", ["«Nous restons tous ici»"]),
        ("He said 「私たちは残る。」 and left.", ["「私たちは残る。」"]),
        ("“He said ‘no’ and “never” to us,” she said.", ["“He said ‘no’ and “never” to us,”"]),
        ("”We stay here,” he said.", ["”We stay here,”"]),
        ("The “dam” and the 'old guard' fell.", []),
        ("A 5\" pipe of the workers' union broke.", []),
        ("It's the '90s and rock 'n' roll.", []),
    ],
)
def test_styles(line: str, speech: list[str]) -> None:
    assert _speech(line) == speech


def test_an_open_quotation_goes_on_only_where_one_can_begin() -> None:
    assert quoted_in("“We stay.", 0, 9)[0].goes_on
    assert quoted_in("He said: “We stay.", 0, 18)[0].goes_on
    assert not quoted_in("A 5” pipe “ broke in the town.", 0, 30)


@given(st.text(alphabet="“”\"'‘’«»„「」 ab.,", max_size=60))
def test_passages_are_in_order_and_masks_keep_the_length(line: str) -> None:
    passages = quoted_in(line, 0, len(line))
    ends = [0, *(edge for p in passages for edge in (p.start, p.end)), len(line)]
    assert ends == sorted(ends)
    hidden = masked(line, passages, 0, len(line))
    assert len(hidden) == len(line)
    assert all(a == b for a, b in zip(line, hidden, strict=True) if b != HIDDEN)

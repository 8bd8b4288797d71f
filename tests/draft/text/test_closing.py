"""Whether what opens is closed."""

import pytest

from briefing.draft.text.closing import closes_all, closes_quotations


@pytest.mark.parametrize(
    ("text", "closed"),
    [
        ("“The dam broke, said Holm.", False),
        ("“The dam broke,” said Holm.", True),
        ('The mayor spoke of "a torrent.', False),
        ("„Der Damm brach“, sagte Holm.", True),
        ("The dam's keeper’s house stands.", True),
    ],
)
def test_a_torn_quotation_is_seen(text: str, closed: bool) -> None:
    assert closes_quotations(text) is closed


@pytest.mark.parametrize(
    ("text", "closed"),
    [
        ("The dam (built in 1931) broke.", True),
        ("The dam (built in 1931 broke.", False),
        ("The dam — old — broke.", True),
        ("The dam — old, broke.", False),
    ],
)
def test_a_torn_aside_is_seen(text: str, closed: bool) -> None:
    assert closes_all(text) is closed

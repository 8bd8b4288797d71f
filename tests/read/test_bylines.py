"""Names of authors, in the many ways pages give them."""

import pytest

from briefing.read.bylines import is_byline, names_in


@pytest.mark.parametrize(
    "line",
    [
        "By Ada Holm, Special to the Herald",
        "By Ada Holm / Staff Writer, Example News",
        "By Ada Holm - Health Correspondent",
        "By Ada Holm of the Example Herald",
        "By Ada Holm The Example Herald",
        "By Ada HolmTravel reporter",
        "By Ada Holm, Ph.D.",
        "BY: Ada Holm (Reuters)",
        "Posted By: Ada Holm",
        "Posted on August 26, 2021 by Ada Holm",
        "Ada Holm · EX News · Posted: Aug 26, 2021 4:00 AM EDT | Last Updated: August 27",
        "Ada Holm - Political Bureau",
        "Ada Holm 26 Aug 2021 Share",
        "Ein Bericht von Ada Holm",
        "Par Ada Holm avec AFP",
    ],
)
def test_one_author(line: str) -> None:
    assert names_in(line) == ("Ada Holm",)


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("By Ada Holm, Associated Press and Ole Kern, Associated Press", ("Ada Holm", "Ole Kern")),
        ("By Ada Holm, Senior Writer, and Ole Kern, Editor", ("Ada Holm", "Ole Kern")),
        ("By ADA HOLM, ASSOCIATED PRESS", ("ADA HOLM",)),
        ("By Omar al-Masri", ("Omar al-Masri",)),
        ("By Ngina wa Karanja", ("Ngina wa Karanja",)),
        ("By Agence France-Presse", ("Agence France-Presse",)),
        ("By Our Correspondent", ()),
        ("By Newsroom", ()),
        ("Download PDF", ()),
    ],
)
def test_several_special_and_no_authors(line: str, names: tuple[str, ...]) -> None:
    assert names_in(line) == names


@pytest.mark.parametrize(
    ("line", "is_one"),
    [("By our reporter", True), ("By", True), ("By the numbers", False), ("Por qué crece", False)],
)
def test_what_opens_as_a_byline_goes_on_as_one(line: str, is_one: bool) -> None:
    assert is_byline(line) is is_one

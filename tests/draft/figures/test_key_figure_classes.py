"""Key figures as a news editor wants them: unit, text, speaker and order, on invented text."""

from collections.abc import Callable
from datetime import date

import pytest

from briefing.draft import draft_briefing
from briefing.draft.figures.speakers import speaks_in
from briefing.model.article import Article
from briefing.model.briefing import Figure

Made = Callable[..., Article]


def _figures(made: Made, *paragraphs: str) -> list[Figure]:
    return list(draft_briefing([made(paragraphs)], today=date(2024, 5, 20)).key_figures)


@pytest.mark.parametrize(
    ("sentence", "told"),
    [
        ("The death count from the flood was expected to pass 75 with 300 people still missing.",
         [(75, "dead"), (300, "people")]),
        ("Power failed in 40 villages as the death toll rose to six.",
         [(40, "villages"), (6, "dead")]),
        ("The storm killed 12 and left 20 others injured.", [(12, "killed"), (20, "injured")]),
        ("More than 4,000 have fled their homes since May.", [(None, "displaced")]),
        ("The fire took 12,000 homes and left 3,000 more damaged.",
         [(12_000, "homes"), (3_000, "homes")]),
        ("Only 55 of 75 miners had been found.", [(55, "miners")]),
        ("The judge sentenced Holm to 12 years in prison.", [(12, "years in prison")]),
        ("Its daily user base grew last year to 145 million.", [(145_000_000, "daily user base")]),
    ],
)  # fmt: skip
def test_what_is_counted_has_its_name(
    made: Made, sentence: str, told: list[tuple[int | None, str]]
) -> None:
    found = [(figure.value, figure.unit) for figure in _figures(made, sentence)]
    assert [one for one in told if one not in found] == [], found


def test_the_same_money_in_brackets_is_told_once(made: Made) -> None:
    figures = _figures(made, "Lunde agreed to buy Vardo for £8.7 billion ($17.2 billion).")
    assert [figure.value for figure in figures] == [8_700_000_000]


def test_what_a_figure_is_held_against_weighs_less(made: Made) -> None:
    text = [f"Mill {name} made ${n} million, up from ${n - 1} million." for name, n in
            zip("ABCDEFGH", range(21, 29), strict=True)]  # fmt: skip
    assert [figure.value for figure in _figures(made, *text)] == [n * 10**6 for n in range(21, 29)]


FAMILY = (
    "The Roth family, which owns 70% of Lunde, backs the offer and some owners of the firm have "
    "asked the board for more time to read all the papers that the two banks sent to them."
)
FUND = (
    "The firm agreed in spring to pay $225 million to a fund for the victims of the long fraud, "
    "those who bought or sold its shares in the ten years from the first report to the last."
)
STRIKE = "Out of its 3,000 flights, the airline dropped 876 flights because of a strike at noon."


@pytest.mark.parametrize(
    ("sentence", "text"),
    [
        (FAMILY, "The Roth family owns 70% of Lunde."),
        (FUND, FUND.partition(", those")[0] + "."),
        (STRIKE, STRIKE),
    ],
)
def test_the_text_ends_where_the_figure_is_told(made: Made, sentence: str, text: str) -> None:
    assert _figures(made, sentence)[0].text == text


def test_a_share_has_no_verb_in_what_it_is_of(made: Made) -> None:
    (figure,) = _figures(
        made, "Holm will own 53% of Lunde Mills and support the plans of its crew."
    )
    assert figure.population == "Lunde Mills"


def test_what_happens_is_no_speaker() -> None:
    assert not speaks_in("The unrest continued as the mayor warned of 40 arrests.", "The unrest")
    assert speaks_in("Forty came, the mayor of Lunde said.", "mayor of Lunde")


@pytest.mark.parametrize(
    ("sentence", "told"),
    [
        ("The death toll in the 7.2 magnitude quake has risen to 264.", [(264, "dead")]),
        ("Sales fell by 2% to 55 billion kronor.", [(2, "percent"), (55 * 10**9, "kronor")]),
        ("The margin fell to 30% from 35% a year earlier.", [(30, "percent"), (35, "percent")]),
    ],
)
def test_numbers_side_by_side_keep_apart(
    made: Made, sentence: str, told: list[tuple[int, str]]
) -> None:
    assert [(figure.value, figure.unit) for figure in _figures(made, sentence)] == told


def test_a_count_that_is_denied_is_no_figure(made: Made) -> None:
    assert (
        _figures(made, "Police in Lunde denied that 30 people had been killed in the fire.") == []
    )


def test_what_is_counted_behind_a_denial_is_one(made: Made) -> None:
    [figure] = _figures(made, "Police denied the report, saying 12 people had been killed.")
    assert figure.value == 12

"""What a figure counts, in the words around it."""

import pytest

from briefing.draft.figures.quantities import find_quantities
from briefing.draft.figures.text import clause_of

LONG = (
    "The terminal, the largest of the three on the coast, handled 6.2 million tonnes of wheat in "
    "2022, about 40% of the exports, according to the Growers' Union."
)


def _clause(sentence: str, words: str, *, speaker_given: bool = False) -> str:
    start = sentence.index(words)
    quantity = next(q for q in find_quantities(sentence) if q.start <= start < q.end)
    return clause_of(sentence, quantity, speaker_given=speaker_given)


def test_a_clause_is_cut_out() -> None:
    sentence = (
        "The union met the port authority in the morning, and 77 ships waited outside the harbour, "
        "while the insurers and the growers went on with their talks about the repairs."
    )
    assert _clause(sentence, "77") == "77 ships waited outside the harbour."


def test_the_speaker_goes_only_when_named_beside_the_figure() -> None:
    sentence = "The fire killed 4 people, the port authority said."
    assert _clause(sentence, "4", speaker_given=True) == "The fire killed 4 people."
    assert _clause(sentence, "4") == sentence
    assert "Growers' Union" not in _clause(LONG, "40%", speaker_given=True)


TORN = (
    (
        "They will spend 70 million on the voters who, as the pollsters found in the last weeks of "
        "the long campaign, have not made up their minds about anyone."
    ),
    (
        "The team, by contrast with all of the other teams of the league in this year, has 133 "
        "players for the final stretch."
    ),
    (
        "The mayor of the town, who spoke on the quay at noon, said “we lost 30 boats, and nobody "
        "came to help us in all those long hours”."
    ),
)


@pytest.mark.parametrize("sentence", TORN)
def test_nothing_is_torn(sentence: str) -> None:
    number = next(word for word in sentence.split() if word.isdigit())
    assert _clause(sentence, number).endswith(sentence[-20:])
    assert _clause(sentence, number).startswith("The")


def test_time_and_lists_stay_whole() -> None:
    sentence = (
        "In 2022, more than 100 parents had to quit, turn down or change a job in the months "
        "before the school year because there was no place for a child in the valley."
    )
    assert _clause(sentence, "100") == sentence
    dated = (
        "In 2022, more than 100 parents had to change a job, while the council, which met each "
        "month in the old town hall on the quay, went on with its plans for a bridge."
    )
    assert _clause(dated, "100") == "In 2022, more than 100 parents had to change a job."

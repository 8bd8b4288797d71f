"""Who says it, how surely, shorter without another sense, and names as CSL has them."""

import pytest

from briefing.draft.actors.abbreviations import long_form
from briefing.draft.csl_names import csl_names
from briefing.draft.names.countries import is_adjective
from briefing.draft.quotes.attribution import attribute
from briefing.draft.text.shorten import clause_around, shorten
from briefing.draft.text.speakers import without_speaker
from briefing.model.briefing import Certainty


@pytest.mark.parametrize(
    ("sentence", "certainty", "who"),
    [
        ("US officials told The Tide that the raid was planned.", "attributed", "US officials"),
        ("The ministry later said that nobody was hurt.", "attributed", "The ministry"),
        ("According to a July 15 UN report, it has 500 fighters.", "attributed", "UN report"),
        ("The boat sank at noon, police said.", "attributed", "police"),
        ('"We stay," said Ana Torres, a lawyer in Lima.', "attributed", "Ana Torres"),
        ("Ana Torres, a lawyer in Lima, said the law was old.", "attributed", "Ana Torres"),
        ("Several guards were also reported to have been killed.", "reported", None),
        ("The United States blamed the group for the attack.", "blamed", "The United States"),
        ("The group claimed responsibility.", "claimed", "The group"),
        ("The storm claimed at least 20 lives.", "stated", None),
        ("The United States joined the treaty.", "stated", None),
        ("Jobless claims fell.", "stated", None),
        ("Voters are tired, according to a Tide poll conducted in May.", "attributed", "Tide poll"),
        ("Repairs take months, the union estimates; others doubt it.", "attributed", "union"),
        ("About 7 in 10 voters say the town is poor.", "attributed", None),
        ("Velbank, the valley's oldest lender, announced a loss.", "attributed", "Velbank"),
        ("In May, Velbank, Norland's oldest lender, said it lost.", "attributed", "Velbank"),
        ("The bank, a small lender, said it was safe.", "attributed", "The bank"),
        ('"We stay, whatever they say," Captain Ann Lund said.', "attributed", "Captain Ann Lund"),
        ("On Monday, the ministry said it was safe.", "attributed", "ministry"),
        ("In Lund, the capital, police said it was safe.", "attributed", "police"),
    ],
)  # fmt: skip
def test_attribution(sentence: str, certainty: str, who: str | None) -> None:
    found = attribute(sentence)
    assert (found.certainty, found.who) == (Certainty(certainty), who)


LONG = (
    "The council of the old harbour town voted on Monday to close the bridge, which had been "
    "painted only a year before, because the engineers had found cracks in two of its four piers."
)


def test_an_aside_goes_when_a_sentence_is_too_long() -> None:
    shorter = shorten(LONG, keep="Monday")
    assert "painted" not in shorter
    assert shorter.startswith("The council of the old harbour town voted on Monday")


def test_what_is_asked_for_and_what_is_hedged_stays() -> None:
    assert shorten(LONG, keep="a year before") == LONG
    hedged = LONG.replace("which had been", "which reportedly had been")
    assert shorten(hedged, keep="Monday") == hedged


def test_words_that_point_back_are_left_out_at_the_start() -> None:
    assert shorten("But according to the UN, it grew.") == "According to the UN, it grew."
    assert shorten("However, iPhone sales fell again.") == "iPhone sales fell again."
    assert shorten("So far, nobody has come here.") == "So far, nobody has come here."


def test_a_clause_that_stands_alone_is_cut_out() -> None:
    sentence = "The mayor resigned in 2019, and the council elected a new one in May 2020."
    assert clause_around(sentence, 5) == "The mayor resigned in 2019."
    assert clause_around(sentence, 40) == "The council elected a new one in May 2020."
    said = f"{sentence[:-1]}, police said."
    assert clause_around(said, 5) == said


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("Matthias von Hein", [("Matthias", "von", "Hein")]),
        ("By A. B. Smith and C. Jones", [("A. B.", None, "Smith"), ("C.", None, "Jones")]),
        ("Maria de la Cruz, Jon Low", [("Maria", "de la", "Cruz"), ("Jon", None, "Low")]),
        ("Von Petra Maas", [("Petra", None, "Maas")]),
        ("Sam Low, Jr.", [("Sam", None, "Low Jr.")]),
    ],
)
def test_author_names(line: str, expected: list[tuple[str, str | None, str]]) -> None:
    names = csl_names([line])
    assert [(n.given, n.non_dropping_particle, n.family) for n in names] == expected


@pytest.mark.parametrize("line", ["Reuters", "Tide News Staff", "AFP", "Zed"])
def test_institutions_are_literal(line: str) -> None:
    assert [name.literal for name in csl_names([line])] == [line]


def test_long_forms() -> None:
    mission = "United Nations Assistance Mission in Afghanistan"
    assert long_form("UNAMA", f"The {mission}") == mission
    assert long_form("CoT", "by the Chamber of Trade") == "Chamber of Trade"
    assert long_form("NGO", "talks with a group of friends") is None


def test_nationalities_are_no_names() -> None:
    assert is_adjective("Afghan")
    assert is_adjective("British")
    assert not is_adjective("Taliban")
    assert not is_adjective("Berlin")
    assert not is_adjective("Pakistan")


@pytest.mark.parametrize(
    ("sentence", "bare"),
    [
        ("The dam broke on Monday, the port office said.", "The dam broke on Monday."),
        ("The dam broke in May, according to a UN report.", "The dam broke in May."),
        ("According to a UN report, the dam broke in May.", "The dam broke in May."),
        ("The dam, the port office said, broke in May.", None),
    ],
)
def test_a_speaker_beside_the_statement_is_left_out(sentence: str, bare: str | None) -> None:
    assert without_speaker(sentence) == (bare or sentence)


def test_what_somebody_did_meanwhile_goes_but_no_result() -> None:
    start = (
        "The council of the old harbour town voted on Monday to close the bridge to all the "
        "lorries of the three quarries up the valley"
    )
    assert shorten(f"{start}, expressing the hope that the engineers would agree.") == f"{start}."
    result = f"{start}, killing the last trade that the people of the valley had."
    assert shorten(result) == result


def test_being_told_to_do_something_is_no_statement() -> None:
    assert attribute("Dozens of residents were told to leave.").certainty is Certainty.STATED


def test_a_cut_never_takes_the_main_clause_with_it() -> None:
    hearings = (
        "The public hearings, which began on Monday, 28 April, follow the request of the assembly "
        "to the court of the harbour towns for its opinion on the duties of the two councils "
        "towards the people of the valley."
    )
    assert "follow the request" in shorten(hearings)
    rival = (
        "The elder brother has given money to the campaign of Per Aas, who is running against "
        "Mara Lind, a former member of the council of the harbour town, from the left of the party "
        "of the workers."
    )
    assert "Per Aas a former" not in shorten(rival)
    lease = (
        "The owner of the quarry then sold the whole lease to Delta, which was told that it would "
        "have to light the villages, provide water, repair the roads and hire the people who "
        "live along the river."
    )
    assert "Delta provide" not in shorten(lease)
    towns = (
        "Although the towns of the valley have many sources of power, including gas, for the sake "
        "of the river and of those who live along it the council has turned to wind and sun."
    )
    assert shorten(towns) == towns

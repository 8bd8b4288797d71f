"""Which date an event has, and on what ground."""

import datetime
from collections.abc import Callable, Iterable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing.draft.material import prepare
from briefing.draft.mentions import EventMention, Ground, event_mentions
from briefing.draft.mentions.triggers import Form, stem, triggers_of
from briefing.model.article import Article
from briefing.model.edtf import Relation

DAY = datetime.date(2024, 9, 12)  # a Thursday
Found = Callable[..., dict[str, EventMention]]


@pytest.fixture
def told(made: Callable[..., Article]) -> Found:
    """The last mention of every trigger word of an article published on 12 September 2024."""

    def find(
        *paragraphs: str, title: str = "A headline", day: str = "2024-09-12"
    ) -> dict[str, EventMention]:
        article = made(paragraphs, title=title, published=day)
        mentions = event_mentions(prepare(article, "source", "en", DAY))
        return {article.text[m.start : m.end]: m for m in mentions}

    return find


def _dates(found: dict[str, EventMention], words: Iterable[str]) -> list[str | None]:
    return [found[word].edtf for word in words]


def test_each_clause_keeps_its_own_date(told: Found) -> None:
    found = told("The mayor said on Monday that the bridge collapsed in 2019.")
    assert _dates(found, ["said", "collapsed"]) == ["2024-09-09", "2019"]
    assert found["collapsed"].ground is Ground.CLAUSE


def test_a_leading_date_holds_for_all_that_follows(told: Found) -> None:
    found = told("In March 2021, rebels seized the port, killing nine people, and fled.")
    assert _dates(found, ["seized", "killing", "fled"]) == ["2021-03"] * 3


def test_a_clause_with_when_dates_the_main_clause(told: Found) -> None:
    found = told("When the court ruled on 5 May 2023, the union challenged it.")
    assert found["challenged"].edtf == "2023-05-05"


def test_a_date_in_an_aside_stays_there(told: Found) -> None:
    found = told("The works, begun in 2011, have been stopped.")
    assert found["begun"].edtf == "2011"
    assert found["stopped"].ground is Ground.PUBLICATION


def test_what_was_done_has_no_date_to_come(told: Found) -> None:
    found = told("The city ordered 40 trams, which will enter service in 2027.")
    assert found["enter"].edtf == "2027"
    assert found["ordered"].edtf != "2027"


def test_a_date_that_holds_no_more_dates_nothing(told: Found) -> None:
    found = told("The ferry, originally due in June 2024, will be delivered in May 2025.")
    assert found["delivered"].edtf == "2025-05"


def test_the_same_event_told_again_has_its_date(told: Found) -> None:
    found = told(
        "An explosion tore through the Harbour mill on 3 June 2024.",
        "The cause is not known.",
        "Police said the explosion killed four workers.",
    )
    assert found["explosion"].ground is Ground.REPEAT
    assert found["explosion"].edtf == "2024-06-03"
    assert found["explosion"].dated_by is not None


def test_a_new_one_of_the_same_kind_has_not(told: Found) -> None:
    found = told(
        "An explosion tore through the Harbour mill on 3 June 2024.",
        "Police were called to another explosion.",
    )
    assert found["explosion"].edtf != "2024-06-03"


def test_news_of_monday_is_not_news_of_the_paper(told: Found) -> None:
    found = told(
        "Voters in Arlen elected a new council on Monday.",
        "Turnout rose to 61 percent.",
        "The mayor has resigned.",
        title="Arlen elects council",
    )
    assert found["rose"].edtf == "2024-09-09"
    assert found["rose"].ground is Ground.CARRIED
    assert found["resigned"].ground is Ground.PUBLICATION


def test_what_is_only_taken_for_granted_says_so(told: Found) -> None:
    found = told("The ministry has closed the school. It will appeal.")
    assert found["closed"].relation is Relation.BEFORE
    assert found["appeal"].relation is Relation.AFTER
    assert {found[w].ground for w in ("closed", "appeal")} == {Ground.PUBLICATION}


def test_without_a_publication_date_nothing_is_guessed(told: Found) -> None:
    found = told("The ministry has closed the school.", day="")
    assert found["closed"].edtf is None
    assert found["closed"].ground is Ground.NONE


@pytest.mark.parametrize(
    ("sentence", "word", "form"),
    [
        ("The bank was fined.", "fined", Form.PAST),
        ("The bank has been fined.", "fined", Form.PERFECT),
        ("The bank had never been fined.", "fined", Form.PAST_PERFECT),
        ("The bank will probably be fined.", "fined", Form.AHEAD),
        ("The bank may be fined.", "fined", Form.OPEN),
        ("The bank agreed to pay.", "pay", Form.INFINITIVE),
        ("The election drew crowds.", "election", Form.NOUN),
    ],
)
def test_the_form_of_a_verb(sentence: str, word: str, form: Form) -> None:
    assert {t.word: t.form for t in triggers_of(sentence)}[word] is form


def test_verb_and_noun_share_a_stem() -> None:
    assert stem("delivered") == stem("deliveries") == stem("delivery")
    assert stem("agreed") == stem("agreement")


@given(st.text(max_size=300))
def test_any_text_has_triggers_in_order_and_inside(text: str) -> None:
    found = triggers_of(text)
    assert [t.start for t in found] == sorted(t.start for t in found)
    assert all(0 <= t.start < t.end <= len(text) for t in found)


def test_a_date_told_in_passing_is_no_other_verbs(told: Found) -> None:
    found = told("The firm, which filed for bankruptcy on 1 June, said it will sell its ships.")
    assert found["filed"].edtf == "2024-06-01"
    assert found["said"].edtf != "2024-06-01"


def test_the_quarter_is_that_of_the_loss(told: Found) -> None:
    found = told("The firm reported a loss of 3 million crowns in the second quarter.")
    assert found["loss"].edtf == "2024-04/2024-06"
    assert found["reported"].ground is Ground.PUBLICATION


def test_an_older_year_told_in_passing_lends_no_month_its_year(told: Found) -> None:
    found = told("The group was formed in 2014. A May car bombing killed 85; on Monday it struck.")
    assert _dates(found, ["killed", "struck"]) == ["2024-05", "2024-09-09"]


def test_a_passage_about_an_older_year_keeps_it(told: Found) -> None:
    found = told(
        "The mayor resigned on Monday.", "In 2014 he was elected. In May he sold the port."
    )
    assert found["sold"].edtf == "2014-05"


@pytest.mark.parametrize(
    ("sentence", "word"),
    [
        ("The council has not signed the contract.", "signed"),
        ("No one has ever crossed the strait in winter.", "crossed"),
        ("The bank had warned of losses.", "warned"),
        ("The union could call a strike.", "call"),
        ("If the court rejects the plan, the port goes to the bank.", "rejects"),
        ("The yard is owned by a bank.", "owned"),
        ("The yard has delivered forty ferries so far.", "delivered"),
    ],
)
def test_what_is_denied_supposed_or_a_state_has_no_date(
    told: Found, sentence: str, word: str
) -> None:
    mention = told("The ferry sank today.", sentence)[word]
    assert mention.edtf is None
    assert mention.ground is Ground.NONE


def test_what_had_been_done_before_is_not_of_the_day_it_was_told(told: Found) -> None:
    found = told("The yard said on Monday that it had signed a contract.")
    assert found["said"].edtf == "2024-09-09"
    assert found["signed"].edtf is None


def test_what_a_dated_verb_speaks_of_is_not_of_its_day(told: Found) -> None:
    found = told("The senate rejected the plan in May, although experts feared the strike.")
    assert found["rejected"].edtf == "2024-05"
    assert found["strike"].edtf is None


def test_what_has_been_done_in_the_lead_is_the_news_of_its_day(told: Found) -> None:
    found = told("The yard launched a ferry on Monday.", "The state has paid for the works.")
    assert _dates(found, ["launched", "paid"]) == ["2024-09-09", "2024-09-09"]

"""Which date dates what: events, reports, statements, plans, comparisons, fragments."""

from collections.abc import Callable
from datetime import date

import pytest

from briefing.draft import draft_briefing
from briefing.model.article import Article
from briefing.model.briefing import Event, EventKind
from briefing.model.edtf import Relation

Maker = Callable[..., Article]


def _rows(article: Article) -> list[Event]:
    draft = draft_briefing([article], today=date(2024, 5, 20))
    return [row for row in draft.timeline if row.date]


def _only(made: Maker, sentence: str) -> Event:
    (row,) = _rows(made([sentence], published="2024-05-16"))
    return row


@pytest.mark.parametrize(
    ("sentence", "kind", "edtf", "relation"),
    [
        ("The dam broke on 3 March 2021.", "event", "2021-03-03", "on"),
        ("A May 2020 landslide buried two farms.", "event", "2020-05", "within"),
        ("The mayor said on Tuesday that the dam was old.", "statement", "2024-05-14", "on"),
        ("On Tuesday, the mayor told a crowd to stay calm.", "statement", "2024-05-14", "on"),
        ("According to a March 2023 UN report, the dam leaked.", "report", "2023-03", "within"),
        ("A study published in June 2022 warned of cracks.", "report", "2022-06", "within"),
        ("The new dam will open in September 2026.", "plan", "2026-09", "within"),
        ("All houses must be sold by August 31, 2024.", "plan", "2024-08-31", "by"),
        ("They moved here following the 7 April 2019 flood.", "event", "2019-04-07", "after"),
    ],
)  # fmt: skip
def test_kinds_of_row(made: Maker, sentence: str, kind: str, edtf: str, relation: str) -> None:
    row = _only(made, sentence)
    assert row.date is not None
    assert (row.kind, row.date.edtf, row.date.relation) == (kind, edtf, relation)
    assert row.date.expression
    assert row.date.expression in sentence


@pytest.mark.parametrize(
    "sentence",
    [
        "That was twice as many as in 2019.",
        "In the spring of 2015.",
        "Will the dam hold until 2030?",
        "At the time, the lake was full.",
        "In winter the lake froze over.",
    ],
)
def test_what_gives_no_row(made: Maker, sentence: str) -> None:
    assert not _rows(made(["The lake is deep.", sentence], published="2024-05-16"))


def test_a_relative_date_says_what_it_was_counted_from(made: Maker) -> None:
    row = _only(made, "The wall fell two weeks ago.")
    assert row.date is not None
    assert row.date.edtf == "2024-05-02~"
    assert row.date.anchor is not None
    assert "2024-05-16" in row.date.anchor


def test_a_date_inside_a_report_dates_the_event(made: Maker) -> None:
    row = _only(made, "According to a March 2023 UN report, the gate broke in July 2021.")
    assert row.date is not None
    assert (row.kind, row.date.edtf) == ("event", "2021-07")


def test_an_attribution_reaches_over_its_own_clause_only(made: Maker) -> None:
    row = _only(
        made, "On July 4, 2022, a rock fall killed eleven climbers; local media had reported nine."
    )
    assert (row.certainty, row.who) == ("stated", None)
    row = _only(made, "On May 4, 2022, nine drowned, but twelve were saved, the mayor said.")
    assert (row.certainty, row.who) == ("attributed", "mayor")


@pytest.mark.parametrize(
    ("sentence", "kind", "certainty", "who", "edtf"),
    [
        ("The study found 300 frogs in 2022.", "event", "reported", "study", "2022"),
        ("A 2019 survey found cracks in every dam.", "report", "attributed", "survey", "2019"),
        ("A similar claim in 1998 was retracted.", "event", "stated", None, "1998"),
        (
            "The panel was expected to report by 30 June.",
            "plan", "planned", None, "2024-06-30",
        ),
        (
            "A report due in July 2024 will list the faults.",
            "plan", "planned", None, "2024-07",
        ),
        (
            "The fund estimated in January that trade would shrink this year.",
            "statement", "attributed", "The fund", "2024-01",
        ),
        (
            "The bank forecasts growth of 3 percent in 2026.",
            "statement", "attributed", "The bank", "2026",
        ),
        ("Prices are expected to fall in 2025.", "statement", "reported", None, "2025"),
        ("The town expects to open a dam in 2026.", "plan", "planned", None, "2026"),
        (
            "The lakes lost 12 percent between 2010 and 2023, a survey published Monday found.",
            "event", "reported", "survey", "2010/2023",
        ),
        (
            "According to a study released in March, 300 boats sank in 2022.",
            "event", "reported", "study", "2022",
        ),
    ],
)  # fmt: skip
def test_claims_plans_forecasts_and_surveys(
    made: Maker, sentence: str, kind: str, certainty: str, who: str | None, edtf: str
) -> None:
    row = _only(made, sentence)
    assert (row.kind, row.certainty, row.who) == (kind, certainty, who)
    assert row.date is not None
    assert row.date.edtf == edtf


def test_two_clauses_give_two_rows(made: Maker) -> None:
    article = made(
        ["The mayor resigned in 2019, and the council elected a new one in May 2020."],
        published="2024-05-16",
    )
    assert [(row.date.edtf, row.text) for row in _rows(article) if row.date] == [
        ("2019", "The mayor resigned in 2019."),
        ("2020-05", "The council elected a new one in May 2020."),
    ]


def test_the_plan_inside_a_statement_is_a_row_of_its_own(made: Maker) -> None:
    article = made(
        ["When the mayor declared on Tuesday that pumps would be gone by August 31, all sighed."],
        published="2024-05-16",
    )
    assert [row.kind for row in _rows(article)] == ["statement", "plan"]


def test_rows_keep_to_thirty_words_or_the_whole_sentence(articles: dict[str, Article]) -> None:
    for article in articles.values():
        for row in _rows(article):
            short = len(row.text.split()) <= 30
            assert short or row.text in " ".join(row.evidence[0].quote.exact.split())


def test_captions_and_furniture_date_nothing(made: Maker) -> None:
    article = made(["The dam is old."], title="Dam broke on 3 March 2021", published="2024-05-16")
    assert not _rows(article)


def test_what_is_counted_from_a_torn_off_date_stays_undated(made: Maker) -> None:
    article = made(
        [
            "The lake is deep. In the autumn of 2020.",
            "Two weeks later, gunmen seized the old dam at Pell.",
        ],
        published="2024-05-16",
    )
    assert not _rows(article)
    draft = draft_briefing([article], today=date(2024, 5, 20))
    assert [row.text for row in draft.timeline] == [
        "Two weeks later, gunmen seized the old dam at Pell."
    ]


def test_a_limit_is_not_when_it_happened(made: Maker) -> None:
    report = (
        "A report published last June listed faults and gave the owner until the end of the year."
    )
    row = _only(made, report)
    assert (row.kind, row.date and row.date.edtf) == ("report", "2023-06")


def test_what_did_not_happen_until_a_date_happened_then(made: Maker) -> None:
    row = _only(made, "Divers did not search the lake until October 2023.")
    assert row.date is not None
    assert (row.date.edtf, row.date.relation) == ("2023-10", "within")


def test_each_half_of_what_was_said_has_its_row(made: Maker) -> None:
    said = "A clerk said the pumps were changed in May 2022 and that a test in July 2023 failed."
    rows = _rows(made([said], published="2024-05-16"))
    assert [row.text for row in rows] == [
        "A clerk said the pumps were changed in May 2022.",
        "A clerk said that a test in July 2023 failed.",
    ]


def test_a_title_in_quotation_marks_dates_nothing(made: Maker) -> None:
    assert not _rows(made(["The town cinema showed “Summer of 1942” and sold out."]))


def test_what_is_set_for_a_day_is_a_row_beside_the_news(made: Maker) -> None:
    rows = _rows(
        made(["The party chiefs met on Tuesday ahead of the June 27 vote."], published="2024-05-16")
    )
    told = {row.text: (row.kind, row.date and (row.date.edtf, row.date.relation)) for row in rows}
    assert told["The June 27 vote."] == (EventKind.PLAN, ("2024-06-27", Relation.ON))
    assert ("2024-05-14", Relation.ON) in {date for _, date in told.values()}
    assert len(told) == 2


@pytest.mark.parametrize(
    ("sentence", "kind"),
    [
        ("On Tuesday, the head of the port, Ada Holm, said the quay was shut.", "statement"),
        ("On Tuesday, the head of the port, who said little, left for Marvo.", "event"),
        ("On Tuesday, the port of Marvo reopened, its head said.", "event"),
    ],
)
def test_words_or_deeds_of_a_day(made: Maker, sentence: str, kind: str) -> None:
    assert _only(made, sentence).kind is EventKind(kind)


def test_the_year_in_the_name_of_a_law_dates_nothing(made: Maker) -> None:
    assert not _rows(made(["The judge ruled that the mill broke the Clean Rivers Act of 1970."]))
    assert not _rows(made(["She opposed the Quiet Harbours Bill, 2023 and left."]))


def test_what_is_told_is_no_passing_remark(made: Maker) -> None:
    text = "The mayor said that the old mill had stood empty since 1998."
    assert _only(made, text).text == text


@pytest.mark.parametrize(
    "sentence",
    [
        "Unemployment in Varland rose from 2.2 percent in 2022 to 3.6 percent in 2023.",
        "Sales fell to $3 million in 2023 from $4 million in 2022.",
    ],
)
def test_a_rise_has_the_date_it_ends_at(made: Maker, sentence: str) -> None:
    row = _only(made, sentence)
    assert row.date is not None
    assert row.date.edtf == "2023"


def test_the_day_after_an_event_is_counted_from_it(made: Maker) -> None:
    text = [
        "A blast killed nine people at the port of Harl on 3 May 2019.",
        "The day after the blast, the mayor of Harl resigned.",
    ]
    _, row = _rows(made(text, published="2024-05-16"))
    assert row.date is not None
    assert (row.date.edtf, row.date.relation) == ("2019-05-04", Relation.ON)
    assert len(row.evidence) == 2


def test_a_week_before_an_event_is_about_a_week_before(made: Maker) -> None:
    text = [
        "A raid on the port of Harl on 20 May 2019 freed nine sailors.",
        "A week before the raid, two men hired a boat in the port of Orm.",
    ]
    row = _rows(made(text, published="2024-05-16"))[0]
    assert row.date is not None
    assert row.date.edtf == "2019-05-13~"


def test_a_vote_on_the_weekday_of_printing_is_of_today(made: Maker) -> None:
    row = _only(made, "The council will vote on Thursday on the sale of the port.")
    assert row.date is not None
    assert row.date.edtf == "2024-05-16"


def test_a_year_before_killed_is_a_year(made: Maker) -> None:
    row = _only(made, "A quake there in May 2008 killed almost 700 people.")
    assert row.date is not None
    assert row.date.edtf == "2008-05"


def test_what_is_said_on_one_day_was_done_on_another(made: Maker) -> None:
    text = "The mayor said Tuesday the chief of police offered to leave on April 16."
    said, done = _rows(made([text], published="2024-05-16"))[::-1]
    assert (said.date and said.date.edtf, done.date and done.date.edtf) == (
        "2024-05-14",
        "2024-04-16",
    )
    assert done.text.startswith("The chief of police offered to leave on April 16")
    assert (done.who or "").endswith("mayor")


def test_a_dated_speaker_at_the_end_keeps_what_is_said(made: Maker) -> None:
    text = (
        "A ferry struck a reef off the northern coast of the island of Orm in the dark, drowning "
        "nineteen people, among them eight children, and leaving forty others in the cold water "
        "for most of the night, the coast guard and the owners of the ferry said on Tuesday."
    )
    row = _only(made, text)
    assert row.text.startswith("A ferry struck a reef")
    assert row.text.endswith("said on Tuesday.")


def test_a_court_that_upheld_a_sentence_is_the_row(made: Maker) -> None:
    row = _only(made, "The Harl appeals court on Wednesday upheld the sentence of a former mayor.")
    assert row.text.startswith("The Harl appeals court on Wednesday [15 May 2024] upheld")
    assert row.date
    assert row.date.edtf == "2024-05-15"


def test_a_dated_verdict_of_something_is_dated(made: Maker) -> None:
    row = _only(made, "The mayor was convicted in 2021 of trying to bribe a judge.")
    assert row.date
    assert row.date.edtf == "2021"


def test_a_long_statement_keeps_its_speaker_before_the_day(made: Maker) -> None:
    row = _only(
        made,
        "Police in a northern town said Tuesday that they have filed murder complaints against "
        "the owner and the crew of a ferry that capsized shortly after it pulled out of port, "
        "leaving more than 50 people dead.",
    )
    assert row.text.startswith("Police in a northern town said Tuesday")


def test_a_dated_pronoun_speaks_for_whom_it_means(made: Maker) -> None:
    article = made(
        [
            "Prime Minister Olaf Berg was among those to blame the rain.",
            "“It was a very good idea to look at the rain,” he told Harl Radio on Wednesday.",
        ],
        published="2024-05-16",
    )
    assert [row.who for row in _rows(article)] == ["Olaf Berg"]


def test_news_that_only_the_standfirst_tells_is_a_row(made: Maker) -> None:
    article = made(
        ["Critics fear that the law will bring arrests of farmers in the valley."],
        standfirst="The assembly of Norland on Tuesday passed a ban on river dams.",
        published="2024-05-16",
    )
    (row,) = _rows(article)
    assert row.date
    assert row.date.edtf == "2024-05-14"

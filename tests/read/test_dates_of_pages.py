"""The day of publication: forms, labels, order of day and month, and where else it may stand."""

import pytest

from briefing.model.article import Article
from briefing.read.article import read_article
from briefing.read.day_order import writes_month_first
from briefing.read.publication_date import chosen_date, dates_in, is_date_line

BODY = (
    "The old bridge over the harbour of Marvo fell on Tuesday, and two men drowned in the channel "
    "below it, the port office said in the evening.\n\n"
    "Divers searched the channel until the morning, and found a boat that had been missing since "
    "the storm, according to the port office.\n\n"
    "The bridge was built by the railway and given to the town in a year of floods.\n"
)


GERMAN = (
    "Der Hafen der Stadt ist nach dem Sturm noch immer gesperrt, und das Amt sagt, dass es nicht "
    "vor dem Herbst wird."
)


def pasted(line: str, *, below: str = "", lead: str = "") -> Article:
    text = f"Harbour bridge falls in Marvo\n\n{line}\n\n{lead}{BODY}\n{below}\n"
    return read_article(text.encode(), "article.txt")


@pytest.mark.parametrize(
    "line",
    [
        "Thu 26 Aug 2021 18.04 BST",
        "18:04, 26 Aug 2021Updated 18:10, 27 Aug 2021",
        "Published Thu, Aug 26 20216:04 PM EDTUpdated Fri, Aug 27 20217:10 AM EDT",
        "08/26/21 6:04 PM ET",
        "26/08/21",
        "08.26.2021",
        "Thu, 26/08/2021",
        "Last Updated: Aug 27, 2021, 09:00 AM IST | First Published: Aug 26, 2021",
        "Publicado em 26/08/2021 às 18h04 Atualizado em 27/08/2021 às 9h",
        "26 AGO 2021 - 18:04 CEST",
        "26 Ağustos 2021",
        "26 sierpnia 2021",
        "26 Agustus 2021",
        "2021년 8월 26일",
    ],
)
def test_forms_in_which_pages_print_dates(line: str) -> None:
    assert chosen_date(dates_in(line)) == "2021-08-26"
    assert is_date_line(line)


@pytest.mark.parametrize(
    "line", ["Version 3.5.21", "It ended 3/4/21 and so on", "9/11/01 families", "4.5.21.7", "12/31"]
)
def test_figures_that_are_no_dates(line: str) -> None:
    assert dates_in(line, month_first=True) == []


@pytest.mark.parametrize(
    ("line", "published"),
    [("Thursday 09/08/2022", ""), ("Tuesday 09/08/2022", "2022-08-09"), ("Mon 05/07/2021", "")],
)
def test_the_day_of_the_week_decides_the_order(line: str, published: str) -> None:
    found = {"Thursday 09/08/2022": "2022-09-08", "Mon 05/07/2021": "2021-07-05"}
    assert pasted(line).published == (published or found[line])


@pytest.mark.parametrize(
    ("page", "month_first"),
    [
        ("08/09/2021 and 26/08/2021", False),
        ("08/09/2021 and 08/26/2021", True),
        ("08/09/2021\nSeptember 8, 2021", False),
        ("08/09/2021\nAugust 10, 2021", True),
        ("08/09/2021 4:15 PM EDT", True),
        ("08/09/2021\nwrite to us at desk@example.co.uk", False),
        (f"08/09/2021\n{GERMAN}", False),
        ("08/09/2021", None),
        ("No date at all", None),
    ],
)
def test_what_else_a_page_shows_decides_the_order(page: str, month_first: bool | None) -> None:
    assert writes_month_first(page) is month_first


def test_a_date_that_could_be_two_days_is_left_out() -> None:
    assert pasted("08/09/2021").published == ""


def test_only_the_date_of_an_update_is_an_inference() -> None:
    found = pasted("Updated 27 August 2021")
    assert found.published == "2021-08-27"
    assert "published" in found.inferred
    assert pasted("Updated 3 hours ago").published == ""


def test_a_date_below_the_article_counts_when_it_says_so() -> None:
    found = pasted("By Ada Holm", below="Published: 26 August 2021")
    assert found.published == "2021-08-26"
    assert "published" not in found.inferred
    assert pasted("By Ada Holm", below="Storm in Lund\n26 August 2021").published == ""


@pytest.mark.parametrize(
    ("lead", "below"),
    [
        ("MARVO (26 August 2021) – ", ""),
        ("MARVO, 26 August 2021 – ", ""),
        ("MARVO, Aug 26 (Reuters) - ", "© 2021 Example. All rights reserved."),
        ("", "https://www.example.org/news/2021/08/26/harbour-bridge"),
    ],
)
def test_datelines_and_addresses_are_the_last_hope(lead: str, below: str) -> None:
    found = pasted("By Ada Holm", lead=lead, below=below)
    assert found.published == "2021-08-26"
    assert "published" in found.inferred


@pytest.mark.parametrize(
    ("line", "below"),
    [
        ("Thu 26 Aug 18.04", "© 2021 Example"),
        ("26 August", "Copyright © 2004-2021 Example"),
    ],
)
def test_a_day_without_a_year_is_of_the_year_of_the_page(line: str, below: str) -> None:
    found = pasted(line, below=below)
    assert found.published == "2021-08-26"
    assert "published" in found.inferred


@pytest.mark.parametrize(
    ("line", "below"),
    [("Mon 26 Aug", "© 2021 Example"), ("26 August", ""), ("Aug 26", "© Example")],
)
def test_a_day_without_a_year_stays_undated_when_nothing_gives_it(line: str, below: str) -> None:
    assert pasted(line, below=below).published == ""

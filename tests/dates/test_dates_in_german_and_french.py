"""Dates in German and French: one sentence, one date, with its relation, value and reason."""

import datetime
from pathlib import Path

import pytest

from briefing import find_dates
from briefing.dates.locales import LOCALES
from briefing.dates.recognise import RULES
from briefing.errors import BriefingError
from briefing.model.edtf import parse_edtf

PUBLISHED = datetime.date(2021, 8, 26)  # a Thursday


def _by_hand(language: str) -> list[list[str]]:
    table = Path(__file__).with_name(f"by_hand_{language}.txt").read_text(encoding="utf-8")
    rows = [line for line in table.splitlines() if not line.startswith("#")]
    return [[language, *row.split(" | ")] for row in rows]


@pytest.mark.parametrize(
    ("language", "text", "expression", "edtf", "relation", "timex", "reason"),
    _by_hand("de") + _by_hand("fr"),
)
def test_dates_tried_by_hand(
    language: str, text: str, expression: str, edtf: str, relation: str, timex: str, reason: str
) -> None:
    (found,) = [one for one in find_dates(text, PUBLISHED, language) if one.edtf is not None]
    assert (found.text, found.edtf, found.relation) == (expression, edtf, relation)
    assert found.timex == timex
    assert reason in found.reason
    parse_edtf(edtf)


NO_DATES = {
    "de": [
        "Rund 1.500 Menschen kamen und 2.021 gingen.",
        "Der Mai-Film lief im Kino.",
        "Die Montags-Demo zog durch die Stadt.",
        "Er ist 45 Jahre alt, sie starb im Alter von 30 Jahren.",
        "Sie siegten 3:2 und 21:14.",
        "Nach § 1631 und Paragraf 1906 gilt das.",
        "Artikel 2020 und Nr. 1999 der Liste fehlen.",
        "Version 2.0.21 von Python 3.11 ist da.",
        "Es kostete 2021 Euro, 1999 Dollar oder 2000 Franken.",
        "Mehr als 2000 Soldaten und 1900 Polizisten kamen.",
        "Die Agenda 2010 und die Vision 2030 sind umstritten.",
        "Windows 2000 läuft noch.",
        "Die Straße ist 1984 Meter lang.",
        "Der Morgen graut, der Abend naht.",
        "Am Ende gewann sie.",
        "Sie war zweite in der zweiten Liga.",
        "Rufen Sie 0800 2021 1999 an.",
        "Das 26. Mal war das letzte.",
        "Er hat im April-Heft geschrieben.",
    ],
    "fr": [
        "Quelque 1 500 personnes sont venues.",
        "Plus de 2000 soldats et 1900 policiers sont venus.",
        "Mars (planète) est rouge.",
        "La sonde a atteint Mars.",
        "La surface de Mars est froide.",
        "Il a été blessé et elle a été sauvée.",
        "Il marche et il est mort.",
        "Il a 45 ans, elle est morte à l'âge de 30 ans.",
        "Ils ont gagné 3-2 et 21-14.",
        "L'article 2020 et le n° 1999 manquent.",
        "La version 2.0.21 de Python 3.11 est là.",
        "Cela coûte 2021 euros ou 1999 dollars.",
        "La route fait 1984 mètres.",
        "Le Printemps arabe a commencé.",
        "À la fin, elle a gagné.",
        "Une journée d'été suffit.",
        "Le Black Friday et le vendredi noir.",
        "Appelez le 0800 2021 1999.",
        "Elle a passé une année.",
    ],
}


@pytest.mark.parametrize(
    ("language", "text"), [(code, text) for code, texts in NO_DATES.items() for text in texts]
)
def test_what_is_no_date(language: str, text: str) -> None:
    assert [one for one in find_dates(text, PUBLISHED, language) if one.edtf is not None] == []


IN_CONTEXT = [
    ("de", "Er starb am 3. Juni 2020. Am folgenden Tag begannen Unruhen.", "2020-06-04"),
    ("de", "Er starb am 3. Juni 2020. Am nächsten Tag begannen Unruhen.", "2020-06-04"),
    ("de", "Er starb am 3. Juni 2020. Am Tag darauf begannen Unruhen.", "2020-06-04"),
    ("de", "Er starb am 3. Juni 2020. Am Vortag sprach er noch.", "2020-06-02"),
    ("de", "Er starb am 3. Juni 2020. Drei Tage zuvor sprach er noch.", "2020-05-31"),
    ("de", "Er starb am 3. Juni 2020. Einen Monat später begannen Unruhen.", "2020-07"),
    ("de", "Er starb am 3. Juni 2020. Ein Jahr später starb sie.", "2021"),
    ("de", "Er starb am 3. Juni 2020. Im selben Jahr starb sie.", "2020"),
    ("de", "Er starb am 3. Juni 2020. Im Jahr darauf starb sie.", "2021"),
    ("de", "Er wurde 1995 Bürgermeister. Im Vorjahr hatte er geheiratet.", "1994"),
    ("de", "Er erkrankte am Dienstag. Um 5.34 Uhr starb er.", "2021-08-24"),
    ("de", "Drei Tage nach dem 4. Mai fiel die Stadt.", "2021-05-07"),
    ("de", "Zwei Wochen vor Weihnachten 2020 schloss das Werk.", "2020-12-11~"),
    ("fr", "Il est mort le 3 juin 2020. Le lendemain, la ville a brûlé.", "2020-06-04"),
    ("fr", "Il est mort le 3 juin 2020. Le jour suivant, la ville a brûlé.", "2020-06-04"),
    ("fr", "Il est mort le 3 juin 2020. La veille, il parlait encore.", "2020-06-02"),
    ("fr", "Il est mort le 3 juin 2020. Trois jours plus tôt, il parlait.", "2020-05-31"),
    ("fr", "Il est mort le 3 juin 2020. Un mois plus tard, la ville a brûlé.", "2020-07"),
    ("fr", "Il est mort le 3 juin 2020. Un an plus tard, elle est morte.", "2021"),
    ("fr", "Il est mort le 3 juin 2020. La même année, elle est morte.", "2020"),
    ("fr", "Il est mort le 3 juin 2020. Cette année-là, elle est morte.", "2020"),
    ("fr", "Il est né en 1995. L'année précédente, ils étaient partis.", "1994"),
    ("fr", "Il est tombé malade mardi. À 5 h 34, il est mort.", "2021-08-24"),
]


@pytest.mark.parametrize(("language", "text", "edtf"), IN_CONTEXT)
def test_dates_counted_from_what_was_told(language: str, text: str, edtf: str) -> None:
    assert find_dates(text, PUBLISHED, language)[-1].edtf == edtf


WITHOUT_A_DATE = [
    ("de", "Das dauerte rund ein Jahr.", "ein Jahr", "duration", "P1Y"),
    ("de", "Sie demonstrieren jeden Montag.", "jeden Montag", "set", "XXXX-WXX-1"),
    ("de", "Sie demonstrieren montags.", "montags", "set", "XXXX-WXX-1"),
    ("de", "Das geschah um 14.30 Uhr.", "14.30 Uhr", "time", "2021-08-26T14:30"),
    ("fr", "Cela a duré environ un an.", "un an", "duration", "P1Y"),
    ("fr", "Ils défilent chaque lundi.", "chaque lundi", "set", "XXXX-WXX-1"),
    ("fr", "Ils défilent tous les ans.", "tous les ans", "set", "P1Y"),
    ("fr", "C'était à 14 h 30.", "14 h 30", "time", "2021-08-26T14:30"),
]


@pytest.mark.parametrize(("language", "text", "expression", "kind", "timex"), WITHOUT_A_DATE)
def test_lengths_sets_and_times(
    language: str, text: str, expression: str, kind: str, timex: str
) -> None:
    (found,) = find_dates(text, PUBLISHED, language)
    assert (found.text, found.kind, found.timex, found.edtf) == (expression, kind, timex, None)


def test_a_list_shares_its_year() -> None:
    german = find_dates("Im April, Mai und Juni 2020 sanken die Preise.", PUBLISHED, "de")
    french = find_dates("En avril, mai et juin 2020, les prix ont baissé.", PUBLISHED, "fr")
    assert [one.edtf for one in german] == [one.edtf for one in french]
    assert [one.edtf for one in german] == ["2020-04", "2020-05", "2020-06"]


@pytest.mark.parametrize("code", sorted(LOCALES))
def test_a_language_adds_orders_only_for_rules_the_engine_has(code: str) -> None:
    known = {rule.name for rule in RULES}
    assert {name for name, _ in LOCALES[code].orders} <= known


def test_a_region_is_of_its_language() -> None:
    (found,) = find_dates("Am 3. Jänner 2020 fiel Schnee.", PUBLISHED, "de-AT")
    assert found.edtf == "2020-01-03"


def test_another_language_than_the_known_has_only_dates_in_digits() -> None:
    text = "El 26/08/2021 y el 2021-08-27 llegaron 2015 personas en mayo."
    assert [one.edtf for one in find_dates(text, PUBLISHED, "und")] == ["2021-08-26", "2021-08-27"]


def test_an_unknown_language_is_refused_with_the_known_ones() -> None:
    with pytest.raises(BriefingError, match="es") as caught:
        find_dates("El 3 de mayo.", PUBLISHED, "es")
    assert "de, en, fr" in str(caught.value.hint)

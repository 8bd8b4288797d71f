"""Drafts of what has errors: marked as drafts whatever they say, and proving nothing falsely."""

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest
from pydantic import ValidationError

from briefing.errors import ContentError
from briefing.model.briefing import BY_THE_CHECK, Briefing, Draft
from briefing.model.finding import Finding, Severity
from briefing.model.flawed import Flawed
from briefing.render.document import Document, render_document


def flawed(data: dict[str, Any], **more: Any) -> Flawed:
    return Flawed.model_validate(data | more, context=BY_THE_CHECK)


def error(*path: str | int, check: str = "quote-not-in-source", message: str = "wrong") -> Finding:
    return Finding(check, Severity.ERROR, message, "mend it", path=path)


def draft(data: dict[str, Any], findings: Sequence[Finding] = (), **more: Any) -> Document:
    return render_document(flawed(data, **more), findings, draft=True)


def test_nobody_but_the_check_makes_a_flawed_briefing(harbour_data: dict[str, Any]) -> None:
    with pytest.raises(ValidationError, match="made by the check"):
        Flawed.model_validate(harbour_data)
    assert not isinstance(flawed(harbour_data), Briefing)


def test_what_has_errors_becomes_only_a_draft(harbour_data: dict[str, Any]) -> None:
    with pytest.raises(ContentError):
        render_document(flawed(harbour_data))
    with pytest.raises(ContentError):
        render_document(Draft.model_validate(harbour_data), draft=True)  # type: ignore[arg-type]


def test_a_draft_says_so_even_when_it_is_clean_and_approved(harbour: Briefing) -> None:
    approved = harbour.masthead.model_copy(update={"status": "approved"})
    document = render_document(harbour.model_copy(update={"masthead": approved}), draft=True)
    assert document.draft == "Draft"
    assert "Draft – not released" in document.html
    assert "Approved" not in document.html
    assert "approved by a person" not in document.html
    assert ">Draft<" in document.style_sheet.replace("%3E", ">").replace("%3C", "<")


@pytest.mark.parametrize(
    ("language", "mark", "status"),
    [
        ("de", "Entwurf", "Entwurf – offen: 2 Fehler und 1 Warnung"),
        ("fr", "Ébauche", "2 erreurs et 1 avertissement"),
        ("en", "Draft", "Draft – 2 errors and 1 warning open"),
    ],
)
def test_the_mark_speaks_the_language_of_the_document(
    harbour_data: dict[str, Any], language: str, mark: str, status: str
) -> None:
    harbour_data["masthead"]["language"] = language
    warning = Finding("a-check", Severity.WARNING, "odd")
    document = draft(harbour_data, [error("timeline"), error("gaps"), warning])
    assert document.draft == mark
    assert status in document.html.replace("\u00a0", " ")


def test_waived_findings_are_no_points(harbour_data: dict[str, Any]) -> None:
    told = Finding("a-check", Severity.WARNING, "odd", path=("gaps",), waived="known")
    assert draft(harbour_data, [told]).points == ()


def test_a_quote_that_was_not_found_is_never_a_proven_note(harbour_data: dict[str, Any]) -> None:
    first, second = harbour_data["key_points"][:2]
    for number, claim in enumerate((first, second)):
        claim["evidence"][0]["quote"] = {"exact": f"nobody said this {number}"}
    findings = [error("key_points", 0, "evidence", 0, "quote")]
    html = draft(harbour_data, findings).html.replace("\u00a0", " ")
    # Two passages, two notes, although neither has a place in the source.
    assert "not found in the source: <bdi" in html
    assert "not proven by the source: <bdi" in html
    assert html.count("nobody said this") == 2


def test_evidence_without_a_source_or_none_at_all(harbour_data: dict[str, Any]) -> None:
    harbour_data["key_points"][0]["evidence"][0] |= {"source": "ghost", "quote": {"exact": "boo"}}
    harbour_data["timeline"][0] |= {"evidence": [], "who": None}
    html = draft(harbour_data).html
    assert "unknown source “ghost”" in html
    assert "nobody named" in html


def test_what_stands_in_for_something_unread_is_not_printed_as_written(
    harbour_data: dict[str, Any],
) -> None:
    harbour_data["masthead"]["date"] = "9999-12-31"
    html = draft(harbour_data, aside=[("masthead", "date")]).html
    assert "9999" not in html
    assert "could not be read" in html


def test_points_are_numbered_in_the_order_of_the_page(harbour_data: dict[str, Any]) -> None:
    told = [error("timeline", 2), error("key_points", 1), error("timeline", 0), error()]
    points = draft(harbour_data, told).points
    assert [point.path for point in points] == [
        told[3].path,
        told[1].path,
        told[2].path,
        told[0].path,
    ]
    assert [point.number for point in points] == ["1", "2", "3", "4"]


def test_a_template_of_ones_own_gets_all_of_it(
    harbour_data: dict[str, Any], tmp_path: Path
) -> None:
    """It knows nothing of drafts: the mark, the notes and the doubt come to it from outside."""
    shipped = Path(__file__).parents[2] / "templates" / "backgrounder"
    (tmp_path / "theme.toml").write_text((shipped / "theme.toml").read_text())
    (tmp_path / "briefing.html.j2").write_text(
        "<html lang=en><body><p>{{ masthead.status }}</p>{% for s in key_points %}"
        '<p><span data-field="{{ s.field }}">{{ s.text }}</span></p>{% endfor %}'
        "{% for note in notes %}<p>{{ note.locator }} {{ note.quote }}</p>{% endfor %}"
        "</body></html>"
    )
    harbour_data["key_points"][0]["evidence"][0]["quote"] = {"exact": "nobody said this"}
    findings = [error("key_points", 0, "evidence", 0, "quote")]
    document = render_document(flawed(harbour_data), findings, template=tmp_path, draft=True)
    assert 'class="margin-note error"' in document.page_html
    assert "not found in the source “nobody said this”" in document.page_html
    assert "@page { background: url" in document.style_sheet


def test_without_draft_the_page_is_as_it_was(
    harbour: Briefing, warnings_left: Sequence[Finding]
) -> None:
    document = render_document(harbour, warnings_left)
    assert document.page_html is document.html
    assert "margin-note" not in document.html + document.style_sheet
    assert len(document.points) == 3

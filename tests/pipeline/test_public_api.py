"""The functions that `briefing` exports, used as a library user would."""

from datetime import date
from pathlib import Path

import pytest

import briefing
from briefing.errors import ContentError, InputError
from briefing.model.briefing import Status
from briefing.model.finding import Severity

ARTICLE = """\
Glacier lake drains overnight

Mira Holt
June 3, 2025

A lake on the glacier above Talm emptied on Monday night, flooding two farms.

The lake had grown since 2019, the survey office said. "Nobody was hurt," said mayor Ole Brandt.

The office plans to lower the outlet by August 15, 2025. It counted 14 such floods in the valley \
between 1990 and 2024.
"""


def test_from_bytes_to_documents_without_a_file(tmp_path: Path) -> None:
    article = briefing.read_article(ARTICLE.encode(), name="glacier.txt")
    assert (article.title, article.published) == ("Glacier lake drains overnight", "2025-06-03")
    draft = briefing.draft_briefing(article, today=date(2025, 6, 4))
    assert draft.masthead.status is Status.MACHINE_DRAFT
    checked = briefing.check_briefing(draft, {draft.sources[0].id: article})
    assert checked.errors == 0
    assert checked.briefing is not None
    document = briefing.render_document(checked.briefing, checked.findings)
    data = briefing.render_docx(document)
    (path,) = briefing.write_outputs({"glacier.docx": data}, tmp_path / "out")
    assert path.read_bytes() == data


def test_from_a_folder(tmp_path: Path) -> None:
    (tmp_path / "glacier.txt").write_text(ARTICLE)
    (tmp_path / "b.yaml").write_text(
        "masthead: {title: Lake, date: 2025-06-04, as_of: 2025-06-03}\n"
        "sources: [{id: s, title: Lake, file: glacier.txt}]\n"
        "summary: [{id: a, text: Wet., evidence: [{source: s, quote: flooding two farms}]}]\n"
    )
    checked = briefing.check_briefing(tmp_path / "b.yaml")
    assert checked.findings == ()
    assert checked.briefing is not None
    (evidence,) = checked.briefing.summary[0].evidence
    assert evidence.quote.start == ARTICLE.index("flooding two farms")
    assert briefing.read_article(tmp_path / "glacier.txt").text == ARTICLE


def test_a_draft_without_its_article_is_no_briefing() -> None:
    article = briefing.read_article(ARTICLE.encode())
    draft = briefing.draft_briefing([article])
    checked = briefing.check_briefing(draft)
    assert checked.briefing is None
    assert {found.check for found in checked.findings if found.severity is Severity.ERROR} == {
        "source-without-text"
    }


def test_an_unchecked_draft_is_not_rendered() -> None:
    draft = briefing.draft_briefing(briefing.read_article(ARTICLE.encode()))
    with pytest.raises(ContentError, match="checked"):
        briefing.render_document(draft)  # type: ignore[arg-type]


def test_what_has_errors_is_rendered_as_a_draft_alone() -> None:
    draft = briefing.draft_briefing(briefing.read_article(ARTICLE.encode()))
    checked = briefing.check_briefing(draft)
    assert checked.briefing is None
    content = checked.flawed()
    assert content is not None
    with pytest.raises(ContentError, match="checked"):
        briefing.render_document(content, checked.findings)
    document = briefing.render_document(content, checked.findings, draft=True)
    assert document.draft == "Draft"
    assert len(document.points) == len(checked.findings)


def test_what_cannot_be_read_says_so(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="no such file"):
        briefing.read_article(tmp_path / "gone.txt")
    with pytest.raises(InputError):
        briefing.draft_briefing([])


def test_an_article_that_nothing_can_be_drafted_from_says_so() -> None:
    """A script without spaces is read, but its sentences cannot be told apart yet."""
    text = "台风过后港口重新开放\n\n2024年9月3日\n\n" + "周二，港口在关闭三天后重新开放。" * 3
    with pytest.raises(InputError, match="no sentence was found"):
        briefing.draft_briefing(briefing.read_article(text.encode(), name="port.txt"))


def test_dates_of_a_text() -> None:
    (found,) = briefing.find_dates("The lake emptied on June 2, 2025.")
    assert found.edtf == "2025-06-02"


def test_every_export_is_there_and_documented() -> None:
    for name in briefing.__all__:
        assert name == "__version__" or getattr(briefing, name).__doc__
    assert set(briefing.__all__) <= set(dir(briefing))
    with pytest.raises(AttributeError):
        getattr(briefing, "no_such_name")  # noqa: B009 - mypy would see the plain form

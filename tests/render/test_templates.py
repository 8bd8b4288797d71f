from pathlib import Path
from typing import Any

import pytest

from briefing.errors import TemplateError
from briefing.render.document import render_document
from briefing.render.template import find_template, shipped_templates
from briefing.render.theme import load_theme


@pytest.fixture
def own(tmp_path: Path) -> Path:
    """A user's template folder with the shipped theme."""
    theme = find_template("backgrounder") / "theme.toml"
    (tmp_path / "theme.toml").write_bytes(theme.read_bytes())
    return tmp_path


def fill(folder: Path, page: str, briefing: Any) -> str:
    (folder / "briefing.html.j2").write_text(page, encoding="utf-8")
    return render_document(briefing, template=folder).html


def test_shipped_names_are_found() -> None:
    assert "backgrounder" in shipped_templates()
    assert (find_template("backgrounder") / "theme.toml").is_file()


def test_unknown_name_lists_what_there_is() -> None:
    with pytest.raises(TemplateError) as caught:
        find_template("nonesuch")
    assert "nonesuch" in str(caught.value)
    assert "backgrounder" in caught.value.hint


def test_folder_without_a_page_is_told_so(tmp_path: Path) -> None:
    with pytest.raises(TemplateError, match=r"has no briefing\.html\.j2"):
        find_template(tmp_path)


def test_own_template_prints_fields(own: Path, harbour: Any) -> None:
    page = "<p>{{ masthead.title }}</p>{% for s in key_points %}<p>{{ s.text }}</p>{% endfor %}"
    html = fill(own, page, harbour)
    assert html.startswith("<p>Why does the ferry to Halvorn keep failing?</p>")
    assert html.count("<p>") == 1 + len(harbour.key_points)


@pytest.mark.parametrize(
    "attack",
    [
        "{{ ().__class__.__mro__ }}",
        "{{ masthead.__class__ }}",
        "{{ labels.__init__.__globals__ }}",
        "{{ ''.__class__ }}",
        "{{ [] | attr('__class__') }}",
        "{{ '{0.__class__}'.format(masthead) }}",
        "{{ self.__init__ }}",
        "{{ cycler.__init__ }}",
        "{% include '../../../../etc/passwd' %}",
        "{% include '/etc/passwd' %}",
        "{% import 'os' as os %}",
        "{% do labels.update({}) %}",
        "{{ key_points.append(1) }}",
        "{{ labels.pop('notes') }}",
        "{% for i in range(10**9) %}{% endfor %}",
        "{% for i in range(999999999) %}{% endfor %}",
        "{{ 'a' * 999999999 }}",
        "{{ 9 ** 9 ** 9 }}",
        "{{ masthead.title | safe }}",
        "{% autoescape false %}{{ masthead.title }}{% endautoescape %}",
        "{{ 1 / 0 }}",
        "{% if %}",
        "{{ open('/etc/passwd').read() }}",
        "{{ request.environ }}",
        "{{ masthead.titel }}",
        "{{ nothing }}",
        "{{ nothing.at.all }}",
        "{% macro again() %}{{ again() }}{% endmacro %}{{ again() }}",
    ],
)
def test_flaws_and_attacks_stop_with_file_and_line(own: Path, harbour: Any, attack: str) -> None:
    with pytest.raises(TemplateError) as caught:
        fill(own, f"<!DOCTYPE html>\n<title>x</title>\n{attack}\n", harbour)
    assert caught.value.line == 3
    assert caught.value.file == str(own / "briefing.html.j2")
    assert caught.value.message


def test_flaw_in_a_part_names_the_part(own: Path, harbour: Any) -> None:
    (own / "part.j2").write_text("\n\n{{ missing_field }}", encoding="utf-8")
    with pytest.raises(TemplateError) as caught:
        fill(own, "{% include 'part.j2' %}", harbour)
    assert caught.value.place == f"{own / 'part.j2'}:3"


def test_text_never_becomes_markup(own: Path, harbour_data: Any) -> None:
    from briefing.model.briefing import BY_THE_CHECK, Briefing

    hostile = "<script>alert(1)</script> {{ 7 * 7 }} {% raw %} &amp; \"'</p><img src=file:///x>"
    harbour_data["masthead"]["title"] = hostile
    html = fill(
        own,
        "<p title='{{ masthead.title }}'>{{ masthead.title }}</p>",
        Briefing.model_validate(harbour_data, context=BY_THE_CHECK),
    )
    assert "<script" not in html
    assert "<img" not in html
    assert "{{ 7 * 7 }}" in html
    assert "&amp;amp;" in html


def test_theme_flaws_are_all_named_with_their_lines(own: Path) -> None:
    path = own / "theme.toml"
    text = path.read_text(encoding="utf-8")
    text = text.replace('ink = "#1a1a1a"', 'ink = "black"').replace("top = ", "tpo = ")
    path.write_text(text, encoding="utf-8")
    with pytest.raises(TemplateError) as caught:
        load_theme(path)
    for flaw in ("colours.ink", "page.top", "page.tpo"):
        assert flaw in caught.value.message
    lines = text.splitlines()
    for wrong in ('ink = "black"', "tpo = "):
        number = next(n for n, line in enumerate(lines, 1) if line.startswith(wrong))
        assert f"(line {number})" in caught.value.message


@pytest.mark.parametrize(
    ("text", "part"),
    [
        ("[fonts\n", "not valid TOML"),
        ("", "fonts: Field required"),
    ],
)
def test_broken_theme(tmp_path: Path, text: str, part: str) -> None:
    path = tmp_path / "theme.toml"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(TemplateError, match=part) as caught:
        load_theme(path)
    assert caught.value.file == str(path)


def test_theme_names_shipped_fonts_only(own: Path) -> None:
    path = own / "theme.toml"
    text = path.read_text(encoding="utf-8").replace('"Source Serif 4"', '"Comic Sans MS"')
    path.write_text(text, encoding="utf-8")
    with pytest.raises(TemplateError, match="Comic Sans MS") as caught:
        load_theme(path)
    assert "Source Serif 4" in caught.value.message


def test_missing_theme_says_where_to_get_one(tmp_path: Path, harbour: Any) -> None:
    with pytest.raises(TemplateError, match=r"no theme\.toml") as caught:
        fill(tmp_path, "<p>", harbour)
    assert "backgrounder" in caught.value.hint

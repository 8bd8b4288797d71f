from briefing.render.fit import NEARLY_EMPTY, last_page_is_nearly_empty, tighter
from briefing.render.pdf import load_weasyprint
from briefing.render.template import find_template
from briefing.render.theme import load_theme


def pages(last: float):
    """A laid out page of text, and one filled to this part of its height."""
    html = (
        f"<p style='height: 200mm'>a</p><p style='height: {last * 200}mm; margin: 0'>&nbsp;</p><p>b"
    )
    sheet = "@page { size: 100mm 220mm; margin: 10mm } body, p { margin: 0; font-size: 4pt }"
    engine = load_weasyprint()
    return engine.HTML(string=html).render(stylesheets=[engine.CSS(string=sheet)]).pages


def test_last_page_is_measured_by_its_text():
    assert last_page_is_nearly_empty(pages(NEARLY_EMPTY - 0.1))
    assert not last_page_is_nearly_empty(pages(NEARLY_EMPTY + 0.1))
    assert not last_page_is_nearly_empty(pages(0.1)[:1])


def test_space_shrinks_and_letters_do_not():
    theme = load_theme(find_template("backgrounder") / "theme.toml")
    before, after = theme.custom_properties(), tighter(theme)
    assert f"--size-body: {theme.sizes.body:g}pt" in after
    assert f"--space-line: {theme.spacing.line:g};" in before
    assert f"--space-line: {theme.spacing.line:g};" not in after
    assert f"--space-section: {theme.spacing.section * 0.75:g}pt" in after

"""render_docx: the Document becomes the bytes of a Word file."""

from lxml import etree

from briefing.errors import RenderError
from briefing.render.document import Document
from briefing.render.docx import parts
from briefing.render.docx.assembly import Assembly, Relationships
from briefing.render.docx.blocks import write_block
from briefing.render.docx.comments import comments_xml
from briefing.render.docx.fonts import embedded_fonts
from briefing.render.docx.ink import RIGHT_TO_LEFT, Ink, Inkwell, culture
from briefing.render.docx.markup import (
    DECLARATION,
    NAMESPACES,
    RELATIONSHIPS,
    paragraph,
    require_xml_characters,
    twips_from_millimetres,
)
from briefing.render.docx.notes import footnotes_xml, write_unreferenced
from briefing.render.docx.package import zip_package
from briefing.render.docx.page import Page, read_page
from briefing.render.docx.palette import theme_xml
from briefing.render.docx.selectors import Selectors
from briefing.render.docx.story import Frame, Story
from briefing.render.docx.styles import style_sheet
from briefing.render.flags import flag


def render_docx(document: Document) -> bytes:
    """Write the Document as a Word file (ECMA-376 transitional, mode of Word 2013 and later).

    The same Document gives the same bytes. RenderError when it cannot become a file.
    """
    page = read_page(document.html)
    flag(page.body, document.points)
    assembly = _assembly(document, page)
    relationships = assembly.relationships
    related = {
        name: relationships.id(f"{RELATIONSHIPS}/{kind}", name)
        for kind, name in (
            ("styles", "styles.xml"),
            ("numbering", "numbering.xml"),
            ("settings", "settings.xml"),
            ("fontTable", "fontTable.xml"),
            ("theme", "theme/theme1.xml"),
            ("footnotes", "footnotes.xml"),
            ("header", "header1.xml"),
            ("header", "header2.xml"),
            ("footer", "footer1.xml"),
        )
    }
    body = _body(assembly)
    section = parts.section_properties(
        document,
        first_head=related["header1.xml"],
        head=related["header2.xml"],
        foot=related["footer1.xml"],
    )
    words = len(" ".join(page.body.itertext("*")).split())
    arabic = document.direction == "rtl" or bool(RIGHT_TO_LEFT.search(document.html))
    font_table, font_relations, font_parts = embedded_fonts(document.theme, arabic=arabic)
    texts = {
        "_rels/.rels": parts.package_relationships(),
        "word/document.xml": (
            f"{DECLARATION}<w:document {NAMESPACES}><w:body>{body}{section}</w:body></w:document>"
        ),
        "word/_rels/document.xml.rels": _relations(relationships),
        "word/footnotes.xml": footnotes_xml(assembly),
        "word/_rels/footnotes.xml.rels": _relations(assembly.note_relationships),
        "word/header1.xml": parts.header_xml(assembly, first=True),
        "word/header2.xml": parts.header_xml(assembly, first=False),
        "word/footer1.xml": parts.footer_xml(assembly, words),
        "word/numbering.xml": assembly.numbering.xml(
            twips_from_millimetres(document.theme.page.indent)
        ),
        "word/settings.xml": parts.settings_xml(document),
        "word/theme/theme1.xml": theme_xml(document.theme),
        "word/fontTable.xml": font_table,
        "word/_rels/fontTable.xml.rels": parts.relationships_xml(font_relations),
        "docProps/core.xml": parts.core_properties(document),
        "docProps/app.xml": parts.app_properties(),
        # Last: writing the others may add styles.
        "word/styles.xml": assembly.styles.xml(),
    }
    if assembly.commented:
        texts["word/comments.xml"] = comments_xml(assembly)
        relationships.id(f"{RELATIONSHIPS}/comments", "comments.xml")
        texts["word/_rels/document.xml.rels"] = _relations(relationships)
        texts["word/styles.xml"] = assembly.styles.xml()
    content = {name: _checked(name, text) for name, text in texts.items()}
    content |= {f"word/{name}": blob for name, blob in assembly.pictures.items()}
    content |= font_parts
    types = _checked("[Content_Types].xml", parts.content_types(list(content)))
    return zip_package({"[Content_Types].xml": types, **content}, document.created)


def _assembly(document: Document, page: Page) -> Assembly:
    width, height = parts.text_area(document)
    if width <= 0 or height <= 0:
        raise RenderError(
            f"the page margins leave no room for text on {document.page}",
            hint="make the margins under [page] in theme.toml smaller",
        )
    language = culture(document.language) or "en-GB"
    bidi = f'w:bidi="{language if document.direction == "rtl" else "ar-SA"}"'
    styles = style_sheet(
        document.theme,
        f'w:val="{language}" w:eastAsia="{language}" {bidi}',
        text_width=width,
        direction=document.direction,
        comments=bool(document.points),
    )
    mixed = document.direction == "rtl" or bool(
        RIGHT_TO_LEFT.search("".join(page.body.itertext("*")))
    )
    return Assembly(
        document=document,
        page=page,
        styles=styles,
        selectors=Selectors(document.theme.word),
        inkwell=Inkwell(styles, bidi=mixed),
        text_width=width,
        text_height=height,
    )


def _body(assembly: Assembly) -> str:
    rtl = assembly.document.direction == "rtl"
    story = Story(assembly, assembly.relationships)
    try:
        write_block(story, assembly.page.body, Frame(rtl=rtl), Ink(rtl=rtl))
        write_unreferenced(story)
    except RecursionError:
        raise RenderError(
            "the template nests elements too deep",
            hint="close the elements that the template opens",
        ) from None
    if not story.blocks or not story.blocks[-1].endswith("</w:p>"):
        # A document must end with a paragraph.
        story.blocks.append(paragraph(assembly.style("Source Note"), ""))
    return "".join(story.blocks)


def _relations(relationships: Relationships) -> str:
    return parts.relationships_xml(parts.relationship_elements(relationships))


def _checked(name: str, text: str) -> bytes:
    """The part as bytes, once it has been read back: nothing broken leaves here."""
    require_xml_characters(text, name)
    data = text.encode("utf-8")
    try:
        etree.fromstring(data, etree.XMLParser(resolve_entities=False, huge_tree=True))
    except etree.XMLSyntaxError as error:
        raise RenderError(
            f"the part {name} of the Word file came out broken: {error}",
            hint="this is a flaw in briefing; please report it with the briefing.yaml",
        ) from None
    return data

"""The small parts of the package: settings, header, footer, properties, relationships."""

from datetime import UTC

from briefing.render.document import Document
from briefing.render.docx.assembly import Assembly, Relationships
from briefing.render.docx.ink import HYPHENATED, Ink, culture, primary
from briefing.render.docx.markup import (
    DECLARATION,
    NAMESPACES,
    RELATIONSHIPS,
    escape,
    field,
    paragraph,
    run,
    twips_from_millimetres,
)
from briefing.render.docx.page import plain_text
from briefing.render.docx.watermark import WATERMARK_NAMESPACES, watermark

_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_OFFICE = "application/vnd.openxmlformats-officedocument"
_WORD = f"{_OFFICE}.wordprocessingml"
_PAGES = {"A4": (210.0, 297.0), "letter": (215.9, 279.4)}
"""Width and height in millimetres."""
_WORDS_PER_PAGE = 450

CONTENT_TYPES = {
    "word/document.xml": f"{_WORD}.document.main+xml",
    "word/styles.xml": f"{_WORD}.styles+xml",
    "word/numbering.xml": f"{_WORD}.numbering+xml",
    "word/footnotes.xml": f"{_WORD}.footnotes+xml",
    "word/comments.xml": f"{_WORD}.comments+xml",
    "word/settings.xml": f"{_WORD}.settings+xml",
    "word/fontTable.xml": f"{_WORD}.fontTable+xml",
    "word/theme/theme1.xml": f"{_OFFICE}.theme+xml",
    "word/header1.xml": f"{_WORD}.header+xml",
    "word/header2.xml": f"{_WORD}.header+xml",
    "word/footer1.xml": f"{_WORD}.footer+xml",
    "docProps/core.xml": "application/vnd.openxmlformats-package.core-properties+xml",
    "docProps/app.xml": f"{_OFFICE}.extended-properties+xml",
}


def content_types(names: list[str]) -> str:
    """[Content_Types].xml for the parts with these names."""
    overrides = "".join(
        f'<Override PartName="/{name}" ContentType="{CONTENT_TYPES[name]}"/>'
        for name in names
        if name in CONTENT_TYPES
    )
    defaults = {
        "rels": "application/vnd.openxmlformats-package.relationships+xml",
        "xml": "application/xml",
        "odttf": f"{_OFFICE}.obfuscatedFont",
        "png": "image/png",
        "jpeg": "image/jpeg",
    }
    used = {name.rpartition(".")[2] for name in names} | {"rels", "xml"}
    extensions = "".join(
        f'<Default Extension="{extension}" ContentType="{kind}"/>'
        for extension, kind in defaults.items()
        if extension in used
    )
    return f'{DECLARATION}<Types xmlns="{_PACKAGE}/content-types">{extensions}{overrides}</Types>'


def relationships_xml(inner: str) -> str:
    """A relationships part."""
    return f'{DECLARATION}<Relationships xmlns="{_PACKAGE}/relationships">{inner}</Relationships>'


def relationship_elements(relationships: Relationships) -> str:
    """The Relationship elements, in order of their ids."""
    mode = {False: "", True: ' TargetMode="External"'}
    return "".join(
        f'<Relationship Id="{name}" Type="{kind}" Target="{escape(target)}"{mode[external]}/>'
        for name, kind, target, external in relationships.items()
    )


def package_relationships() -> str:
    """_rels/.rels."""
    kinds = (
        (f"{RELATIONSHIPS}/officeDocument", "word/document.xml"),
        (f"{_PACKAGE}/relationships/metadata/core-properties", "docProps/core.xml"),
        (f"{RELATIONSHIPS}/extended-properties", "docProps/app.xml"),
    )
    return relationships_xml(
        "".join(
            f'<Relationship Id="rId{number}" Type="{kind}" Target="{target}"/>'
            for number, (kind, target) in enumerate(kinds, 1)
        )
    )


def page_size(document: Document) -> tuple[int, int]:
    """Width and height of the paper in twips."""
    width, height = _PAGES.get(document.page, _PAGES["A4"])
    return twips_from_millimetres(width), twips_from_millimetres(height)


def text_area(document: Document) -> tuple[int, int]:
    """Width and height between the margins in twips."""
    width, height = page_size(document)
    margins = document.theme.page
    return (
        width - twips_from_millimetres(margins.left) - twips_from_millimetres(margins.right),
        height - twips_from_millimetres(margins.top) - twips_from_millimetres(margins.bottom),
    )


def section_properties(document: Document, *, first_head: str, head: str, foot: str) -> str:
    """w:sectPr: paper, margins, and the relationship ids of the heads and the foot."""
    width, height = page_size(document)
    margins = {side: twips_from_millimetres(value) for side, value in document.theme.page}
    edge = round(min(margins["top"], margins["bottom"]) / 2)
    return (
        f'<w:sectPr><w:headerReference w:type="default" r:id="{head}"/>'
        f'<w:headerReference w:type="first" r:id="{first_head}"/>'
        f'<w:footerReference w:type="default" r:id="{foot}"/>'
        f'<w:footerReference w:type="first" r:id="{foot}"/>'
        f'<w:pgSz w:w="{width}" w:h="{height}"/>'
        f'<w:pgMar w:top="{margins["top"]}" w:right="{margins["right"]}"'
        f' w:bottom="{margins["bottom"]}" w:left="{margins["left"]}"'
        f' w:header="{edge}" w:footer="{edge}" w:gutter="0"/>'
        f"<w:titlePg/>{'<w:bidi/>' if document.direction == 'rtl' else ''}</w:sectPr>"
    )


def header_xml(assembly: Assembly, *, first: bool) -> str:
    """The head of the page: short title and marking; on the first page only the marking, since
    the title stands below it."""
    document = assembly.document
    inner = _pieces(assembly, "" if first else document.running_head)
    if document.marking:
        inner += _TAB + _marking(assembly)
    names = NAMESPACES
    if document.draft:
        inner += watermark(document.draft, document.theme.fonts.heading, first=first)
        names += f" {WATERMARK_NAMESPACES}"
    style = assembly.style("Header")
    return f"{DECLARATION}<w:hdr {names}>{paragraph(style, inner)}</w:hdr>"


_TAB = "<w:r><w:tab/></w:r>"


def _marking(assembly: Assembly) -> str:
    return run(assembly.document.marking, assembly.inkwell.properties(("Page Marking",)))


def _pieces(assembly: Assembly, text: str) -> str:
    ink = Ink(rtl=assembly.document.direction == "rtl")
    return "".join(
        run(piece, properties) for piece, properties in assembly.inkwell.pieces(text, ink) if piece
    )


def footer_xml(assembly: Assembly, words: int) -> str:
    """The foot of the page: status, "Page 1 of 5", marking.

    The page numbers are fields that Word counts when it lays out; until then the number of pages
    is estimated from the number of words. The status follows the paragraph with that style.
    """
    status = next(
        (
            element
            for element in assembly.page.body.iter("p")
            if (match := assembly.selectors.match(element)) and match.style == "Status"
        ),
        None,
    )
    shown = "" if status is None else plain_text(status)
    inner = field('STYLEREF "Status"', shown) + _TAB
    # In the middle beside a marking, which belongs on the right (Traffic Light Protocol 2.0).
    inner += "" if assembly.document.marking else _TAB
    pattern = assembly.document.labels.get("page_of", "{page} / {pages}")
    numbers = {
        "page": field("PAGE", "1"),
        "pages": field("NUMPAGES", str(max(1, -(-words // _WORDS_PER_PAGE)))),
    }
    for index, part in enumerate(pattern.replace("}", "{").split("{")):
        is_field = index % 2 and part in numbers
        inner += numbers[part] if is_field else _pieces(assembly, part)
    if assembly.document.marking:
        inner += _TAB + _marking(assembly)
    style = assembly.style("Footer")
    return f"{DECLARATION}<w:ftr {NAMESPACES}>{paragraph(style, inner)}</w:ftr>"


def settings_xml(document: Document) -> str:
    """word/settings.xml: the mode of today's Word, and nothing that asks a question on opening."""
    language = culture(document.language) or "en-GB"
    hyphens = (
        (
            '<w:autoHyphenation/><w:consecutiveHyphenLimit w:val="2"/>'
            '<w:hyphenationZone w:val="360"/>'
        )
        if primary(language) in HYPHENATED
        else ""
    )
    bidi = f' w:bidi="{language}"' if document.direction == "rtl" else ""
    return (
        f'{DECLARATION}<w:settings {NAMESPACES}><w:zoom w:percent="100"/>'
        f'<w:embedTrueTypeFonts/><w:defaultTabStop w:val="720"/>{hyphens}'
        '<w:characterSpacingControl w:val="doNotCompress"/>'
        '<w:footnotePr><w:footnote w:id="-1"/><w:footnote w:id="0"/></w:footnotePr><w:compat>'
        '<w:compatSetting w:name="compatibilityMode"'
        ' w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat>'
        f'<w:themeFontLang w:val="{language}"{bidi}/><w:decimalSymbol w:val="."/>'
        '<w:listSeparator w:val=","/></w:settings>'
    )


def core_properties(document: Document) -> str:
    """docProps/core.xml: title, author and the rest, all times those of the Document."""
    moment = document.created.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
    values = {
        "dc:title": document.title,
        "dc:subject": document.subject,
        "dc:creator": document.author,
        "cp:keywords": ", ".join(
            [*([document.draft] if document.draft else []), *document.keywords]
        ),
        "cp:contentStatus": document.draft,
        "dc:language": document.language,
        "cp:lastModifiedBy": document.author,
    }
    inner = "".join(f"<{name}>{escape(value)}</{name}>" for name, value in values.items() if value)
    times = "".join(
        f'<dcterms:{name} xsi:type="dcterms:W3CDTF">{moment}</dcterms:{name}>'
        for name in ("created", "modified")
    )
    return (
        f'{DECLARATION}<cp:coreProperties xmlns:cp="{_PACKAGE}/metadata/core-properties"'
        ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"'
        f' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">{inner}{times}'
        "</cp:coreProperties>"
    )


def app_properties() -> str:
    """docProps/app.xml."""
    return (
        f'{DECLARATION}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/'
        'extended-properties"><Application>briefing</Application></Properties>'
    )

"""Findings as comments of Word (ECMA-376 part 1, 17.13.4), anchored on the words they are about.

The marks that `briefing.render.flags` sets tell where; a mark may carry several findings.
"""

from datetime import UTC

from briefing.render.blocks import EditorPoint
from briefing.render.docx.assembly import Assembly
from briefing.render.docx.ink import Ink
from briefing.render.docx.markup import DECLARATION, NAMESPACES, paragraph, run
from briefing.render.docx.story import Story

AUTHOR, INITIALS = "briefing", "b"
TEXT_STYLE, REFERENCE_STYLE = "annotation text", "annotation reference"


def open_comments(story: Story, numbers: list[str]) -> None:
    """Begin the range of the comments with these numbers."""
    if not numbers:
        return
    ids = (_id(story.assembly, number) for number in numbers)
    story.line.mark("".join(f'<w:commentRangeStart w:id="{ident}"/>' for ident in ids))


def close_comments(story: Story, numbers: list[str]) -> None:
    """End the range, and refer to the comments."""
    if not numbers:
        return
    assembly = story.assembly
    look = assembly.inkwell.properties((REFERENCE_STYLE,))
    assembly.commented.update(dict.fromkeys(numbers))
    story.line.mark(
        "".join(
            f'<w:commentRangeEnd w:id="{ident}"/>'
            f'<w:r>{look}<w:commentReference w:id="{ident}"/></w:r>'
            for ident in (_id(assembly, number) for number in numbers)
        )
    )


def _id(assembly: Assembly, number: str) -> int:
    """Above the ids of the footnotes: LibreOffice 7.4 mixes up the texts of footnotes when a
    comment has the id of one."""
    return len(assembly.page.notes) + int(number)


def comments_xml(assembly: Assembly) -> str:
    """The part comments.xml: every comment that the body refers to."""
    points = {point.number: point for point in assembly.document.points}
    comments = "".join(_comment(assembly, points[number]) for number in assembly.commented)
    return f"{DECLARATION}<w:comments {NAMESPACES}>{comments}</w:comments>"


def _comment(assembly: Assembly, point: EditorPoint) -> str:
    moment = assembly.document.created.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
    look = assembly.inkwell.properties((REFERENCE_STYLE,))
    strong = _runs(assembly, f"{point.severity_name}: {point.check}", Ink(("Strong",), "en"))
    texts = [
        point.message,
        f"Evidence: {point.quote}" if point.quote else "",
        f"To do: {point.hint}" if point.hint else "",
    ]
    blocks = [_paragraph(assembly, f"<w:r>{look}<w:annotationRef/></w:r>{strong}")]
    blocks += [_paragraph(assembly, _runs(assembly, text, Ink((), "en"))) for text in texts if text]
    return (
        f'<w:comment w:id="{_id(assembly, point.number)}" w:author="{AUTHOR}" w:date="{moment}"'
        f' w:initials="{INITIALS}">{"".join(blocks)}</w:comment>'
    )


def _runs(assembly: Assembly, text: str, ink: Ink) -> str:
    return "".join(run(piece, look) for piece, look in assembly.inkwell.pieces(text, ink) if piece)


def _paragraph(assembly: Assembly, content: str) -> str:
    """What the check says is English, also in a document written from right to left."""
    rtl = assembly.document.direction == "rtl"
    return paragraph(assembly.style(TEXT_STYLE), content, '<w:bidi w:val="0"/>' if rtl else "")

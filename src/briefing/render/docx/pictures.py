"""Pictures: only those that the Document itself carries, as `data:` addresses."""

import base64
import binascii
import hashlib
import io
import re

from lxml import etree

from briefing.render.docx.ink import Ink
from briefing.render.docx.markup import RELATIONSHIPS, escape
from briefing.render.docx.story import Frame, Story

_DATA = re.compile(r"data:image/(png|jpeg);base64,([A-Za-z0-9+/=\s]+)$")
_EMU_PER_TWIP = 635
_EMU_PER_INCH = 914_400
_WEB_DPI = 96
"""Pixels per inch of a picture that does not say, as in CSS."""
_PICTURE = "http://schemas.openxmlformats.org/drawingml/2006/picture"
_DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/main"
_PLACE = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"


def write_picture(story: Story, element: etree._Element, frame: Frame, ink: Ink) -> None:
    """Write an `img`. What is not a PNG or JPEG inside the Document prints as its description:
    nothing is fetched because an input says so."""
    del frame
    description = (element.get("alt") or "").strip()
    found = _DATA.match(element.get("src") or "")
    size = None if story.in_note or found is None else _placed(story, found[1], found[2])
    if size is None:
        story.text(description, ink)
        return
    relation, width, height = size
    number = story.assembly.names.number()
    name = escape(description[:60]) or f"Picture {number}"
    story.line.atom(
        f'<w:r><w:drawing><wp:inline xmlns:wp="{_PLACE}" distT="0" distB="0" distL="0" distR="0">'
        f'<wp:extent cx="{width}" cy="{height}"/>'
        f'<wp:docPr id="{number}" name="{name}" descr="{escape(description)}"/>'
        f'<a:graphic xmlns:a="{_DRAWING}"><a:graphicData uri="{_PICTURE}">'
        f'<pic:pic xmlns:pic="{_PICTURE}"><pic:nvPicPr><pic:cNvPr id="{number}" name="{name}"/>'
        f'<pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:embed="{relation}"/>'
        "<a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm>"
        f'<a:off x="0" y="0"/><a:ext cx="{width}" cy="{height}"/></a:xfrm>'
        '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData>'
        "</a:graphic></wp:inline></w:drawing></w:r>"
    )


def _placed(story: Story, kind: str, data: str) -> tuple[str, int, int] | None:
    """Store the picture; its relationship and its size on the page in EMU."""
    from docx.image.exceptions import InvalidImageStreamError, UnrecognizedImageError
    from docx.image.image import Image

    try:
        blob = base64.b64decode("".join(data.split()), validate=True)
        image = Image.from_file(io.BytesIO(blob))
        width_pixels, height_pixels = image.px_width, image.px_height
    except (binascii.Error, InvalidImageStreamError, UnrecognizedImageError, EOFError):
        return None
    if width_pixels <= 0 or height_pixels <= 0:
        return None
    dpi = max(_WEB_DPI, image.horz_dpi)
    width = width_pixels * _EMU_PER_INCH / dpi
    height = height_pixels * _EMU_PER_INCH / dpi
    assembly = story.assembly
    room = min(
        1.0,
        assembly.text_width * _EMU_PER_TWIP / width,
        assembly.text_height * 0.8 * _EMU_PER_TWIP / height,
    )
    part = f"media/{hashlib.sha256(blob).hexdigest()[:16]}.{kind}"
    assembly.pictures[part] = blob
    relation = story.relationships.id(f"{RELATIONSHIPS}/image", part)
    return relation, max(1, round(width * room)), max(1, round(height * room))

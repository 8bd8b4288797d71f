"""A gold text without a page around it → an Article whose paragraphs are all body."""

import hashlib
import re
from datetime import date

from briefing.draft.material import Material, prepare
from briefing.model.article import Article, Block, BlockKind

_PARAGRAPH = re.compile(r"\S(?:.*?\S)??(?=\s*\Z|\s*\n[^\S\n]*\n)", re.DOTALL)


def material_of(
    text: str, published: str | None, *, title: str = "", lines: bool = False
) -> Material:
    """Prepare a bare text for drafting. Paragraphs are parted by blank lines, or, with `lines`,
    by every line break."""
    pattern = re.compile(r"\S(?:.*\S)?") if lines else _PARAGRAPH
    blocks = tuple(
        Block(
            kind=BlockKind.PARAGRAPH,
            text=" ".join(match[0].split()),
            start=match.start(),
            end=match.end(),
            number=number,
        )
        for number, match in enumerate(pattern.finditer(text), 1)
    )
    article = Article(
        name="gold.txt",
        media_type="text/plain",
        text=text,
        sha256=hashlib.sha256(text.encode()).hexdigest(),
        language="en",
        title=title,
        published=(published or "")[:10],
        blocks=blocks,
    )
    return prepare(article, "gold", "en", date.fromisoformat((published or "2026-01-01")[:10]))

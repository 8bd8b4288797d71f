"""What stands before the first word of a paragraph and is no part of it: the hour of a live report
with its small heading, the "Q" and "A" of questions and answers."""

import re

from briefing.model.article import Article, Block

_CLOCK = re.compile(
    r"\s*\d{1,2}(?:[:.]\d{2})?\s?(?:a\.m\.|p\.m\.|[ap]m\b|[AP]M\b|GMT\b|UTC\b|Uhr\b|h\b)"
    r"(?:\s(?:GMT|UTC|[A-Z]{1,2}[SD]?T)\b)?"
    r"(?:\s*(?:[:|]|[–—-]\s)\s*|\s(?=[A-Z0-9]))"
)
_HEADING = re.compile(r"(?:[^\s:;,“”\"?!]+\s){0,8}[^\s:;,“”\"?!]+:\s+(?=[“\"A-Z0-9])")
_ASKED = re.compile(r"Q(?:[:.]\s*|\s)(?=[“\"‘A-Z])")
_ANSWERED = re.compile(r"\s*(?:A|Q)(?:[:.]\s*|\s)(?=[“\"‘A-Z])")
_FEWEST_ASKED = 2


def asks_and_answers(article: Article) -> bool:
    """Whether paragraphs or headings of the article are marked as questions with a "Q"."""
    asked = sum(bool(_ASKED.match(block.text)) for block in article.blocks)
    return asked >= _FEWEST_ASKED


def label_end(block: Block, paragraph: str, *, marked: bool) -> int:
    """Where the paragraph itself begins; 0 without a label. `marked` is whether the article marks
    its questions and answers."""
    clock = _CLOCK.match(paragraph)
    if clock:
        heading = _HEADING.match(paragraph, clock.end())
        bare = paragraph[clock.end() - 2 : clock.end()].strip() in (":", "|", "–", "—", "-")
        # "6 p.m. Monday is the deadline" goes on with its sentence.
        return heading.end() if heading else clock.end() if bare else block.dateline
    found = _ANSWERED.match(paragraph) if marked else None
    return found.end() if found else block.dateline

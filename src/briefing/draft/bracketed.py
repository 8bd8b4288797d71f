"""The date a weekday or "last month" means, set beside it in square brackets as an editor would.

"On Sunday" is clear only in the week it was written; "on Sunday [12 March 2023]" for good.
Square brackets are the accepted way to add to quoted words, so the words stay the source's.
"""

import re

from briefing.dates.expression import DateExpression
from briefing.dates.locale_en import MONTHS
from briefing.draft.material import Material
from briefing.draft.text.sentences import Sentence

_DAY = re.compile(r"(\d{4})-(\d\d)-(\d\d)")
_RELATIVE = re.compile(
    r"\b(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|today|tonight|yesterday|tomorrow"
    r"|days? ago)\b",
    re.IGNORECASE,
)
_SPAN = re.compile(
    r"(?:(?:earlier|later) )?(?:last|next|this) (?P<unit>week|month|year)", re.IGNORECASE
)
_OF_UNIT = {
    "week": re.compile(r"(\d{4})-(\d\d)-(\d\d)/(\d{4})-(\d\d)-(\d\d)"),
    "month": re.compile(r"(\d{4})-(\d\d)"),
    "year": re.compile(r"(\d{4})"),
}
_NAMED_DAY = re.compile(r"\d")
_POSSESSIVE = re.compile(r"['’]s?\b")


def with_dates(material: Material, sentence: Sentence, text: str) -> str:
    """`text`, made of words of `sentence`, with the date behind each weekday, "today" or
    "yesterday" that was resolved to one day, and behind "last week", "this month", "next year".
    A word that stands in `text` twice, or inside a quotation there, is left alone."""
    if material.language != "en":
        return text
    for expression in material.dates_of(sentence):
        date = _day_meant(expression) or _span_meant(expression)
        words = " ".join(expression.text.split())
        if not date or text.count(words) != 1 or _names_its_day(words):
            continue
        at = text.index(words)
        end = at + len(words)
        if not _stands_alone(text, at, end) or _quoted(text, at):
            continue
        possessive = _POSSESSIVE.match(text, end)
        end = possessive.end() if possessive else end
        if not text.startswith(" [", end):
            text = f"{text[:end]} [{date}]{text[end:]}"
    return text


def _day_meant(expression: DateExpression) -> str | None:
    """The day as printed, for an expression that is one day and does not name it itself."""
    if expression.anchor is None or expression.edtf is None or expression.kind == "set":
        return None
    # "since Sunday" and "until Sunday" are intervals with one end.
    day = _DAY.fullmatch(expression.edtf.removeprefix("../").removesuffix("/.."))
    if not day or not _RELATIVE.search(expression.text):
        return None
    return f"{int(day[3])} {MONTHS[int(day[2]) - 1].capitalize()} {day[1]}"


def _span_meant(expression: DateExpression) -> str | None:
    """The week, month or year as printed, for "last week", "this month", "next year"."""
    words = _SPAN.fullmatch(" ".join(expression.text.split()))
    unit = words["unit"].lower() if words else ""
    date = _OF_UNIT[unit].fullmatch(expression.edtf or "") if words else None
    if date is None:
        return None
    if unit != "week":
        month = f"{MONTHS[int(date[2]) - 1].capitalize()} " if unit == "month" else ""
        return f"{month}{date[1]}"
    first, last = (MONTHS[int(date[group]) - 1].capitalize() for group in (2, 5))
    year = "" if date[1] == date[4] else f" {date[1]}"
    begin = f"{int(date[3])}" + (f" {first}{year}" if first != last else "")
    return f"{begin}–{int(date[6])} {last} {date[4]}"


def _names_its_day(words: str) -> bool:
    """Whether the words give a day of the month themselves ("Sunday, 12 March")."""
    return bool(_NAMED_DAY.search(words)) and "ago" not in words


def _stands_alone(text: str, start: int, end: int) -> bool:
    """Whether the words are no part of a longer word or a name ("Bloody Sunday Inquiry")."""
    if text[start - 1 : start].isalnum() or text[end : end + 1].isalnum():
        return False
    return text[end : end + 1] != "-"


def _quoted(text: str, at: int) -> bool:
    before = text[:at]
    return before.count('"') % 2 == 1 or before.count("“") > before.count("”")

"""The day an article was published, from the lines around its headline.

Whole dates only, as pages print them; a date that could be read two ways is taken only if the
page shows which way it writes dates (`day_order`).
"""

import re
from dataclasses import dataclass
from datetime import date

from briefing.read.months import MONTHS, WEEKDAYS


def any_of(names: dict[str, int]) -> str:
    """The names as one alternative of a regular expression, the longest first."""
    return "(?:" + "|".join(sorted(names, key=len, reverse=True)) + ")"


_MONTH = rf"({any_of(MONTHS)})\.?"
# Pages glue the time of day, a counter or the next word to the year: "20232:23 PM", "20250 1747".
_YEAR = r"((?:19|20)\d\d)(?=\D|$|\d{1,2}[:.]\d\d|\d\s)"
_DAY = r"(\d{1,2})(?:st|nd|rd|th|er|º|ª)?\.?"
# A capital begins a word also where a page glued it to what stood before: "CESTUpdated".
_BEGIN = r"(?:(?<![^\W\d_])|(?-i:(?<=[a-z])(?=[A-Z]))|(?-i:(?<=[A-Z])(?=[A-Z][a-z])))"
_FORMS: tuple[tuple[str, re.Pattern[str]], ...] = (
    ("ymd", re.compile(r"(?<!\d)((?:19|20)\d\d)-(\d{2})-(\d{2})(?!\d)")),
    ("ymd", re.compile(r"(?<!\d)((?:19|20)\d\d)[/.]\s?(\d{1,2})[/.]\s?(\d{1,2})(?!\d)")),
    ("ymd", re.compile(r"((?:19|20)\d\d)\s?[年년]\s?(\d{1,2})\s?[月월]\s?(\d{1,2})\s?[日일]")),
    (
        "mdy",
        re.compile(rf"{_BEGIN}{_MONTH}\s{_DAY}\s?,?\s{{1,2}}{_YEAR}", re.IGNORECASE),
    ),
    (
        "dmy",
        re.compile(
            rf"(?<!\d){_DAY}\s?(?:de\s|of\s|-)?\s?{_MONTH},?\s?(?:de\s|-)?\s?{_YEAR}", re.IGNORECASE
        ),
    ),
    ("dotted", re.compile(rf"(?<![\d.])(\d{{1,2}})\.\s?(\d{{1,2}})\.\s?{_YEAR}")),
    ("slashed", re.compile(rf"(?<![\d/])(\d{{1,2}})[/-](\d{{1,2}})[/-]{_YEAR}")),
    ("short", re.compile(r"(?<![\d/.])(\d{1,2})([/.])(\d{1,2})\2(\d\d)(?![\d/.])")),
)
_MAY_BE = re.compile(r"(?:19|20)\d\d|\d[/.]\d{1,2}[/.]\d\d")
"""What every form has in it, so that most lines are passed over quickly."""
_UPDATED = re.compile(
    _BEGIN + r"(?:last )?(?:updated?|modified|edited|amended|corrected|revised|aktualisiert"
    r"|geändert|stand|mis à jour|modifié|actualizado|aggiornato|atualizado|bijgewerkt)\b",
    re.IGNORECASE,
)
_PUBLISHED = re.compile(
    _BEGIN + r"(?:(?:first |originally )?published|posted|issued|created|date|released|uploaded"
    r"|veröffentlicht|erstellt|erschienen|publié|publicado|pubblicato|gepubliceerd|filed)\b",
    re.IGNORECASE,
)
_CLOCK = re.compile(r"\b\d{1,2}[:.h]\d\d\b|\b\d{1,2}\s?[ap]\.?m\b", re.IGNORECASE)
_WEEKDAY = re.compile(rf"{_BEGIN}({any_of(WEEKDAYS)})\b\.?,?\s{{0,2}}$", re.IGNORECASE)
_TIME_WORDS = re.compile(
    rf"\b(?:{any_of(WEEKDAYS)}|[ap]\.?m\.?|gmt|utc|[a-z]{{2,4}}t|ist"
    r"|uhr|at|on|um|à|the|le|el|am|first|last|by|time|date|min(?:ute)?s?|read|hours?|ago|day|days"
    r"|de|of)\b"
    r"|\d{1,2}[:.h]\d{2}(?::\d{2})?|[+-]\d{1,2}(?::\d{2})?|[\W_]",
    re.IGNORECASE,
)


@dataclass(frozen=True)
class FoundDate:
    """A calendar day as found in a line; `label` is `published`, `updated` or empty."""

    day: date
    start: int
    end: int
    label: str


def dates_in(line: str, *, month_first: bool | None = None) -> list[FoundDate]:
    """The whole dates in `line`, in order.

    `month_first` says how this page writes `3/4/2025`; None leaves out what could be both,
    unless a day of the week beside it decides.
    """
    found: list[FoundDate] = []
    text = line[:1000]
    if not _MAY_BE.search(text):
        return found
    for form, pattern in _FORMS:
        for match in pattern.finditer(text):
            if any(one.start < match.end() and match.start() < one.end for one in found):
                continue
            day = _day(form, match, month_first)
            if form == "short" and not _stands_as_date(text, match):
                day = None
            if day is not None:
                label = _label(text, match.start(), match.end())
                found.append(FoundDate(day, match.start(), match.end(), label))
    return sorted(found, key=lambda one: one.start)


def is_date_line(line: str) -> bool:
    """Whether `line` holds a date and next to nothing else."""
    if len(line) > 160:
        return False
    found = dates_in(line, month_first=True)
    if not found:
        return False
    rest = line
    for one in reversed(found):
        rest = rest[: one.start] + " " + rest[one.end :]
    rest = _UPDATED.sub("", _PUBLISHED.sub("", rest))
    rest = _TIME_WORDS.sub("", rest)
    rest = re.sub(r"\d", "", rest)
    return len(rest) <= 12


def chosen_date(found: list[FoundDate]) -> str:
    """EDTF of the publication date among `found`: one labelled so, then one without a label,
    and a date of update only if there is no other.
    """
    for label in ("published", "", "updated"):
        for one in found:
            if one.label == label:
                return one.day.isoformat()
    return ""


def _day(form: str, match: re.Match[str], month_first: bool | None) -> date | None:
    if form == "ymd":
        return calendar_day(*(int(part) for part in match.groups()))
    if form == "mdy":
        return calendar_day(int(match[3]), MONTHS[match[1].casefold()], int(match[2]))
    if form == "dmy":
        return calendar_day(int(match[3]), MONTHS[match[2].casefold()], int(match[1]))
    if form == "short":
        one, two, year = int(match[1]), int(match[3]), 2000 + int(match[4])
    else:
        one, two, year = int(match[1]), int(match[2]), int(match[3])
    dotted = form == "dotted" or (form == "short" and match[2] == ".")
    if two > 12:
        return calendar_day(year, one, two)
    if dotted or one > 12 or one == two:
        return calendar_day(year, two, one)
    readings = [calendar_day(year, one, two), calendar_day(year, two, one)]
    weekday = _WEEKDAY.search(match.string[max(0, match.start() - 20) : match.start()])
    if weekday:
        number = WEEKDAYS[weekday[1].casefold()]
        fitting = [day for day in readings if day and day.weekday() == number]
        if len(fitting) == 1:
            return fitting[0]
    if month_first is None:
        return None
    return readings[0] if month_first else readings[1]


def calendar_day(year: int, month: int, day: int) -> date | None:
    """The day, or None when no calendar has it."""
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _stands_as_date(text: str, match: re.Match[str]) -> bool:
    """Whether two digits for a year are believable: a label or clock stands beside, or nothing."""
    if len(text) > 160:
        return False
    rest = text[: match.start()] + " " + text[match.end() :]
    if _CLOCK.search(rest) or _PUBLISHED.search(rest) or _UPDATED.search(rest):
        return True
    return not _TIME_WORDS.sub("", rest)


def _label(text: str, start: int, end: int) -> str:
    """The nearest label before the date, or else directly after it."""
    before = text[max(0, start - 60) : start]
    updated = [match.end() for match in _UPDATED.finditer(before)]
    published = [match.end() for match in _PUBLISHED.finditer(before)]
    if updated or published:
        return "updated" if max(updated, default=0) > max(published, default=0) else "published"
    return "published" if _PUBLISHED.match(text[end : end + 20].strip()) else ""

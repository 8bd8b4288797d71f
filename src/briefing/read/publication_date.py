"""The day an article was published, from the lines around its headline.

Only whole dates with a year count, and only as pages print them; a date that could be read two
ways is taken only if the page shows which way it writes dates.
"""

import re
from dataclasses import dataclass
from datetime import date

_MONTHS: dict[str, int] = {
    name: number
    for number, names in enumerate(
        (
            "january jan januar jänner janvier janv enero ene gennaio gen janeiro januari",
            "february feb februar feber février févr fév febrero febbraio fevereiro fev februari",
            "march mar märz mrz mars marzo março maart mrt",
            "april apr avril avr abril abr aprile",
            "may mai mayo maggio mag maio mei",
            "june jun juni juin junio giugno giu junho",
            "july jul juli juillet juil julio luglio lug julho",
            "august aug août agosto ago augustus",
            "september sept sep septembre septiembre settembre set setembro",
            "october oct oktober okt octobre octubre ottobre ott outubro out",
            "november nov novembre noviembre novembro",
            "december dec dezember dez décembre déc diciembre dic dicembre dezembro",
        ),
        start=1,
    )
    for name in names.split()
}
_MONTH = "(" + "|".join(sorted(_MONTHS, key=len, reverse=True)) + r")\.?"
# Pages glue the time of day or a counter to the year: "20232:23 PM", "20250 1747".
_YEAR = r"((?:19|20)\d\d)(?=\D|$|\d{1,2}[:.]\d\d|\d\s)"
_DAY = r"(\d{1,2})(?:st|nd|rd|th|er|º|ª)?\.?"
_FORMS: tuple[tuple[str, re.Pattern[str]], ...] = (
    ("ymd", re.compile(r"(?<!\d)((?:19|20)\d\d)-(\d{2})-(\d{2})(?!\d)")),
    ("ymd", re.compile(r"(?<!\d)((?:19|20)\d\d)[/.](\d{1,2})[/.](\d{1,2})(?!\d)")),
    ("ymd", re.compile(r"((?:19|20)\d\d)\s?年\s?(\d{1,2})\s?月\s?(\d{1,2})\s?日")),
    (
        "mdy",
        re.compile(
            rf"(?:(?<![^\W\d_])|(?-i:(?<=[a-z])(?=[A-Z]))){_MONTH}\s{_DAY}\s?,?\s{{1,2}}{_YEAR}",
            re.IGNORECASE,
        ),
    ),
    (
        "dmy",
        re.compile(
            rf"(?<!\d){_DAY}\s?(?:de\s|of\s|-)?\s?{_MONTH},?\s?(?:de\s|-)?\s?{_YEAR}", re.IGNORECASE
        ),
    ),
    ("dotted", re.compile(rf"(?<![\d.])(\d{{1,2}})\.\s?(\d{{1,2}})\.\s?{_YEAR}")),
    ("slashed", re.compile(rf"(?<![\d/])(\d{{1,2}})[/-](\d{{1,2}})[/-]{_YEAR}")),
)
_SLASHED = _FORMS[-1][1]
_UPDATED = re.compile(
    r"\b(?:last )?(?:updated?|modified|edited|amended|corrected|revised|aktualisiert|geändert|stand"
    r"|mis à jour|modifié|actualizado|aggiornato|atualizado|bijgewerkt)\b",
    re.IGNORECASE,
)
_PUBLISHED = re.compile(
    r"\b(?:(?:first |originally )?published|posted|issued|created|date|released|veröffentlicht"
    r"|erstellt|erschienen|publié|publicado|pubblicato|gepubliceerd|filed)\b",
    re.IGNORECASE,
)
_AMERICAN = re.compile(r"\b(?:[ECMP][SD]T|ET|PT|U\.S\.)\b")
_TIME_WORDS = re.compile(
    r"\b(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?|(?:montag|dienstag"
    r"|mittwoch"
    r"|donnerstag|freitag|samstag|sonntag)|(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)"
    r"|(?:lunes|martes|miércoles|jueves|viernes|sábado|domingo)|[ap]\.?m\.?|gmt|utc|[a-z]{2,4}t|ist"
    r"|uhr|at|on|um|à|the|le|el|first|last|by|time|date|min(?:ute)?s?|read|hours?|ago|day|days|de"
    r"|of)\b"
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

    `month_first` says how this page writes `3/4/2025`; None leaves out what could be both.
    """
    found: list[FoundDate] = []
    text = line[:1000]
    for form, pattern in _FORMS:
        for match in pattern.finditer(text):
            day = _day(form, match, month_first)
            taken = any(one.start < match.end() and match.start() < one.end for one in found)
            if day is not None and not taken:
                label = _label(text, match.start(), match.end())
                found.append(FoundDate(day, match.start(), match.end(), label))
    return sorted(found, key=lambda one: one.start)


def writes_month_first(text: str) -> bool | None:
    """Whether the page `text` writes 3/4/2025 for 4 March; None when nothing shows it."""
    for match in _SLASHED.finditer(text):
        first, second = int(match.group(1)), int(match.group(2))
        if first > 12 >= second:
            return False
        if second > 12 >= first:
            return True
    return True if _AMERICAN.search(text[:5000]) else None


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
    first, second, third = match.group(1), match.group(2), match.group(3)
    if form == "ymd":
        return _checked(int(first), int(second), int(third))
    if form == "mdy":
        return _checked(int(third), _MONTHS[first.casefold()], int(second))
    if form == "dmy":
        return _checked(int(third), _MONTHS[second.casefold()], int(first))
    one, two = int(first), int(second)
    if form == "dotted" or one > 12:
        return _checked(int(third), two, one)
    if two > 12 or one == two:
        return _checked(int(third), one, two)
    if month_first is None:
        return None
    return _checked(int(third), one, two) if month_first else _checked(int(third), two, one)


def _checked(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _label(text: str, start: int, end: int) -> str:
    """The nearest label before the date, or else directly after it."""
    before = text[max(0, start - 60) : start]
    updated = [match.end() for match in _UPDATED.finditer(before)]
    published = [match.end() for match in _PUBLISHED.finditer(before)]
    if updated or published:
        return "updated" if max(updated, default=0) > max(published, default=0) else "published"
    return "published" if _PUBLISHED.match(text[end : end + 20].strip()) else ""

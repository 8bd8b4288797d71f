"""Patterns that name calendar periods: days, months, seasons, quarters, years, decades."""

import datetime
import re

from briefing.dates.period import Period
from briefing.dates.reading import Cyclic, Fixed, Inside, Origin, Reading, Shift
from briefing.dates.rule import Rule, Slots, rule

STEPS = {"l": -1, "r": -1, "k": -1, "t": 0, "S": 0, "H": 0, "N": 1, "C": 1, "f": 1}
# "The previous", "the following", "that" and "the same" count from the text, not the speaker.
FROM_TEXT = "rfSH"


def _day(slots: Slots) -> Reading | None:
    month, day = slots.integer("m"), slots.integer("d")
    last_day = slots.integer("d2") if slots.has("d2") else None
    if day > 31 or (last_day is not None and not day < last_day <= 31):
        return None
    if not slots.has("y"):
        return Cyclic("monthday", month, day, last_day)
    year = _year_written(slots)
    if year < 1:
        return Fixed(Period.of_month(year, month))  # no calendar here counts days before Christ
    first = Period.of_day(year, month, day)
    last = Period.of_day(year, month, last_day) if last_day else None
    if first is None or (last_day and last is None):
        return None
    return Fixed(first, last)


def year_of(slots: Slots) -> int:
    """The astronomical year of group ``y``, with ``bc`` turning 44 into -43."""
    year = slots.integer("y")
    return 1 - year if slots.has("bc") else year


def _iso(slots: Slots) -> Reading | None:
    written = slots.token("iso").text[:10].replace("/", "-")
    try:
        return Fixed(Period.of_date(datetime.date.fromisoformat(written)))
    except ValueError:
        return None


def _numeric(slots: Slots) -> Reading | None:
    """9/11/2001. Only one reading may be possible, else month first, as written with slashes in
    American English; with full stops the day comes first. Two-digit years are read as 1950–2049.
    """
    found = slots.token("j").text
    dotted = "." in found
    first, second, year = (int(part) for part in re.split("[/.-]", found))
    if year < 100:
        if dotted:
            return None  # 1.2.10 is a version or a section
        year += 2000 if year < 50 else 1900
    day_first = dotted or first > 12 or slots.tokens.locale.writing.day_before_month
    day, month = (first, second) if day_first else (second, first)
    period = Period.of_day(year, month, day)
    return Fixed(period) if period else None


def _month(slots: Slots) -> Reading | None:
    month = slots.integer("m")
    if slots.has("y"):
        return Fixed(Period.of_month(year_of(slots), month))
    return Cyclic("month", month)


def _part(slots: Slots) -> Cyclic | None:
    """The named month, season, quarter or half of a match."""
    if slots.has("m"):
        if slots.has("d"):
            return Cyclic("monthday", slots.integer("m"), slots.integer("d"))
        return Cyclic("month", slots.integer("m"))
    if slots.has("s"):
        return Cyclic("season", slots.integer("s"))
    if slots.has("Q"):
        return Cyclic("quarter", slots.integer("Q"))
    if slots.has("w"):
        return Cyclic("weekday", slots.integer("w"))
    unit = slots.value("j")
    final = 4 if unit == "quarter" else 2
    index = final if slots.letter("o") == "l" else slots.integer("o")
    if unit == "quarter" and index <= 4:
        return Cyclic("quarter", index)
    if unit == "half" and index <= 2:
        return Cyclic("half", index)
    return None


def _part_of_year(slots: Slots) -> Reading | None:
    part = _part(slots)
    if part is None:
        return None
    year = _year_written(slots)
    if part.unit == "month":
        return Fixed(Period.of_month(year, part.index))
    if part.unit == "season":
        return Fixed(Period("season", year * 4 + part.index - 1))  # winter 2010–11 is 2010's
    if part.unit == "quarter":
        return Fixed(Period("quarter", year * 4 + part.index - 1))
    return Fixed(Period("half", year * 2 + part.index - 1))


def _part_inside(slots: Slots) -> Reading | None:
    part = _part(slots)
    if part is None:
        return None
    letter = slots.letter("k")
    unit = slots.value("u")
    if unit != ("week" if part.unit == "weekday" else "year"):
        return None
    step = STEPS[letter]
    text = letter in FROM_TEXT
    return Inside(part, Shift(unit, step, "text" if text else "speech"))


def _part_of_the_year(slots: Slots) -> Reading | None:
    """The second half of the year: the year the passage is in."""
    part = _part(slots)
    if part is None or slots.value("u") != "year":
        return None
    return Inside(part, Shift("year", 0, "scene"))


def _stepped(slots: Slots) -> Reading | None:
    """Last May, next Tuesday, this summer, that winter."""
    part = _part(slots)
    if part is None:
        return None
    letter = slots.letter("k") or "f"
    origin: Origin = "text" if letter in FROM_TEXT else "speech"
    return Cyclic(part.unit, part.index, step=STEPS[letter], origin=origin)


def _weekday_week(slots: Slots) -> Reading | None:
    """Sunday week: a week after the Sunday to come."""
    week = slots.value("u") == "week"
    return Cyclic("weekday", slots.integer("w"), step=2) if week else None


def _plain(slots: Slots) -> Reading | None:
    return _part(slots)


def _year(slots: Slots) -> Reading | None:
    if slots.has("u") and slots.value("u") != "year":
        return None
    year = year_of(slots)
    if slots.has("y2"):
        end = slots.integer("y2")
        span = 1 if end > 100 else 10 if end < 10 else 100  # 1791–2, 1914–18
        last = end if span == 1 else year - year % span + end
        if not year < last <= year + 60:
            return None
        return Fixed(Period("year", year), Period("year", last))
    return Fixed(Period("year", year))


def _years_bc(slots: Slots) -> Reading | None:
    """499–493 BC, 396 and 395 BC: both years are before Christ."""
    begin, end = 1 - slots.integer("y"), 1 - slots.integer("y2")
    return Fixed(Period("year", begin), Period("year", end)) if begin < end else None


def _spelled_year(slots: Slots) -> Reading | None:
    """Nineteen ninety-six, as speech is written down; the year two thousand ten."""
    if slots.has("h"):
        thousand = slots.integer("c") * slots.integer("h")
        rest = slots.amount("y") if slots.has("y") else 0
        return Fixed(Period("year", thousand + (rest or 0))) if thousand == 2000 else None
    century, rest = slots.integer("c"), slots.amount("y")
    if century not in (17, 18, 19) or rest is None or rest < 10:
        return None
    year = century * 100 + rest
    if slots.has("m"):
        return Fixed(Period.of_month(year, slots.integer("m")))
    return Fixed(Period("year", year))


def _short_year(slots: Slots) -> Reading | None:
    return Fixed(Period("year", _full_year(slots.integer("y"))))


def _decade(slots: Slots) -> Reading | None:
    value = slots.integer("D")
    if slots.has("bc"):
        # The 470s BC are 479 to 470 BC, one year less in astronomical years.
        first, last = Period("year", -value - 8), Period("year", 1 - value)
        return Fixed(first, last, f"BC{value // 10:03d}") if value >= 100 else None
    if 100 <= value < 1000:
        return None
    if value >= 1000:
        if value % 100 == 0 and value < 1900:
            return Fixed(Period("century", value // 100))
        return Fixed(Period("decade", value // 10))
    return Cyclic("decade", value if value < 10 else value // 10)


def _century(slots: Slots) -> Reading | None:
    if slots.value("u") != "century":
        return None
    number = slots.integer("o")
    if slots.has("bc"):
        # EDTF counts centuries from astronomical year 0, people do not: their years are written.
        first, last = Period("year", 1 - 100 * number), Period("year", 100 - 100 * number)
        return Fixed(first, last, f"BC{number - 1:02d}") if number < 60 else None
    return Fixed(Period("century", number - 1)) if 2 <= number <= 22 else None


def _year_written(slots: Slots) -> int:
    return year_of(slots) if slots.letter("y") != "2" else _full_year(slots.integer("y"))


def _full_year(short: int) -> int:
    return short + (2000 if short < 50 else 1900)


def _stepped_day(slots: Slots) -> Reading | None:
    """Last Oct. 23: the latest before today."""
    day = slots.integer("d")
    step = STEPS[slots.letter("k")]
    return Cyclic("monthday", slots.integer("m"), day, step=step) if day <= 31 else None


_DATE_HEAD = r"(?:[Ww] ,?)? T?"
RULES: tuple[Rule, ...] = (
    rule("iso date", r"(?P<iso>I)", _iso),
    rule("numeric date", r"(?P<j>J)", _numeric),
    rule(
        "day month",
        _DATE_HEAD + r"(?P<d>[do]) (?:[-&/](?P<d2>[do]))? O? T? (?P<m>[Mmb]) (?:,?(?P<y>[Y2]))?",
        _day,
    ),
    rule("day month", r"T? (?P<d>[do]) O? (?P<m>[Mmb]) (?P<y>[dnY]) (?P<bc>B)", _day),
    rule("day month", r"(?P<d>d) - (?P<m>[Mmb]) - (?P<y>Y)", _day),
    rule(
        "month day",
        r"(?:[Ww] ,?)? (?P<m>[Mmb]) T? (?P<d>[do]) (?:[-&](?P<d2>[do])(?![Mmb:]))?"
        r"(?:,?(?P<y>[Y2]))?",
        _day,
    ),
    rule("month day", r"(?P<m>[Mmb]) T? (?P<d>[do]) ,? (?P<y>[dnY]) (?P<bc>B)", _day),
    rule("month year", r"(?P<m>[Mmb]) (?:,|O|OT?u)? (?P<y>[Y]|[dn](?=B)) (?P<bc>B)?", _month),
    rule("part of year", r"T? (?P<s>s) (?:,|O)? (?P<y>[Y2]) (?:[-/][dn])?", _part_of_year),
    rule("part of year", r"T? (?P<s>s) (?:,|O)? (?P<y>[dnY]) (?P<bc>B)", _part_of_year),
    rule("last date", r"T? (?P<k>[lN]) (?P<m>[Mmb]) (?P<d>[do])", _stepped_day),
    rule("part of year", r"T? F? (?P<o>[ol]) -? (?P<j>j) (?:,|O)? F? (?P<y>Y)", _part_of_year),
    rule("part of year", r"T? (?P<y>Y) F? (?P<o>o) - ?(?P<j>j)", _part_of_year),
    rule("part of year", r"(?P<Q>Q) (?:,|O)? (?P<y>Y)", _part_of_year),
    rule(
        "part of a told year",
        r"(?P<m>[Mmb]) (?P<d>[do]) ,?O? T? (?P<k>[ltNrHSf])S? (?P<u>u)",
        _part_inside,
    ),
    rule(
        "part of a told year",
        r"(?P<d>[do]) (?P<m>[Mmb]) ,?O? T? (?P<k>[ltNrHSf])S? (?P<u>u)",
        _part_inside,
    ),
    rule("part of a told year", r"(?P<m>[Mmb]) O? T? (?P<k>[ltNrHSf])S? (?P<u>u)", _part_inside),
    rule("part of a told year", r"T? (?P<s>s) O? T? (?P<k>[ltNrHSf])S? (?P<u>u)", _part_inside),
    rule(
        "part of a told year",
        r"T? F? (?P<o>o) -? (?P<j>j) O? T? (?P<k>[ltNrHSf])S? F? (?P<u>u)",
        _part_inside,
    ),
    rule(
        "part of a told year",
        r"T? (?P<k>[ltNrH])S? F? (?P<u>u) ' F? (?:(?P<o>o) -? (?P<j>j)|(?P<m>[Mmb])|(?P<s>s))",
        _part_inside,
    ),
    rule("part of the year", r"T? F? (?P<o>[ol]) -? (?P<j>j) O T F? (?P<u>u)", _part_of_the_year),
    rule("part of a told week", r"(?P<w>W) O? T? (?P<k>[ltNrHSf])S? (?P<u>u)", _part_inside),
    rule("last month name", r"(?:T?(?P<k>[ltNrCH])|T(?P<k2>f)) (?P<m>[Mmb])", _stepped),
    rule("last weekday", r"(?:T?t?(?P<k>[ltNrCHk])|T(?P<k2>f)) (?P<w>[W])", _stepped),
    rule("last season", r"(?:T?(?P<k>[ltNrCHkS])S?|T(?P<k2>f)) (?P<s>s)", _stepped),
    rule("weekday", r"(?P<w>W)", _plain),
    rule("weekday week", r"(?P<w>W) (?P<u>u)", _weekday_week),
    rule("month", r"(?P<m>[Mmb])", _month),
    rule("season", r"T? (?P<s>s)", _plain),
    rule("quarter", r"T? F? (?P<o>o) -? (?P<j>j)", _plain),
    rule("quarter", r"(?P<Q>Q)", _plain),
    rule("year", r"(?P<y>Y) (?: [-/] (?P<y2>[dn]) )?", _year),
    rule("year", r"(?P<y>Y)", _year),
    rule("named year", r"(?: F | T? F? (?P<u>u) ) (?P<y>Y) (?: [-/] (?P<y2>[dn]) )?", _year),
    rule("year BC", r"(?P<y>[dnY]) (?P<bc>B)", _year),
    rule("years BC", r"(?P<y>[dnY]) [-&] (?P<y2>[dnY]) B", _years_bc),
    rule("year AD", r"V (?P<y>[dnY])", _year),
    rule("year AD", r"(?P<y>[dnY]) V", _year),
    rule("spelled year", r"(?:T? u)? (?P<c>c) (?P<y>c -? c?)", _spelled_year),
    rule("spelled year", r"(?P<m>[Mmb]) ,? (?P<c>c) (?P<y>c -? c?)", _spelled_year),
    rule("spelled year", r"T? u (?P<c>c) (?P<h>h) &? (?P<y>c -? c?)?", _spelled_year),
    rule("short year", r"(?P<y>2)", _short_year),
    rule("decade", r"T? (?P<D>D) (?P<bc>B)?", _decade),
    rule("century", r"T? (?P<o>o) -? (?P<u>u) (?P<bc>B)?", _century),
)

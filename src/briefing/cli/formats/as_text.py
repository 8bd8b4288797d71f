"""Findings as a good compiler shows them: the line with a caret, the passage meant, a hint.

Text is styled with the escape sequences of terminals (ECMA-48); where no colour is wanted, the
console takes them out again.
"""

import re
import unicodedata
from collections.abc import Callable, Iterator, Sequence

from briefing.cli.formats.report import Report
from briefing.errors import BriefingError
from briefing.model.finding import Finding, Related, Severity, dotted

Lines = Callable[[str], Sequence[str]]
"""Gives the lines of a file by its name, or nothing where it cannot be shown."""

WIDEST = 110
"""Columns of a file's line that are shown."""
_BEFORE = 16
"""Columns before a place that are always shown."""
_NEAR = 5 * WIDEST
"""Characters to either side among which those shown are: some take no room."""
MANY = 10
"""More findings than that are followed by a table of the checks."""
_CONTROL = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u200e\u200f\u202a-\u202e\u2066-\u2069]")
_STYLES = {"bold": "1", "dim": "2", "red": "31", "yellow": "33", "blue": "34", "cyan": "36"}
_STYLED = re.compile("\x1b\\[[0-9;]*m")


def style(text: str, *names: str) -> str:
    """Text in the given styles: bold, dim, red, yellow, blue, cyan."""
    return f"\x1b[{';'.join(_STYLES[name] for name in names)}m{text}\x1b[0m"


def unstyled(text: str) -> str:
    """Text without the escape sequences that `style` puts in."""
    return _STYLED.sub("", text)


def plain(text: str) -> str:
    """Text from a file, made safe for a terminal: control characters shown as escapes."""
    return _CONTROL.sub(lambda found: f"\\x{ord(found[0]):02x}", text)


def _on_one_line(place: str) -> str:
    """A place whose file may have any name."""
    return plain(place).replace("\n", "\\n")


def counted(counts: dict[str, int]) -> str:
    """`1 error, 2 warnings`."""
    return ", ".join(f"{n} {word}{'' if n == 1 else 's'}" for word, n in counts.items())


def write(report: Report) -> str:
    """The report for a file: every finding, then the summary, without colours."""
    told = [
        described(finding, lambda name: report.sources.get(name, ())) for finding in report.findings
    ]
    return unstyled("\n".join([*told, *summary(report)]))


def summary(report: Report) -> list[str]:
    """How much was found; by check where it is much."""
    lines: list[str] = []
    if len(report.standing) > MANY:
        rows = report.by_check()
        widest = max(len(check) for check, _, _ in rows)
        lines += ["", *(_row(check, severity, count, widest) for check, severity, count in rows)]
    counts = {"error": report.errors, "warning": report.warnings}
    found = counted(counts) if report.standing else "no findings"
    waived = f" ({len(report.waived)} waived)" if report.waived else ""
    return [*lines, f"{counted({'briefing': len(report.files)})} checked: {found}{waived}"]


def _row(check: str, severity: Severity, count: int, widest: int) -> str:
    from briefing import pages

    page = pages.page(check)
    head = style(f"{severity:<7}", _shade(severity))
    return f"{count:>6}  {head}  {check:<{widest}}  {page.summary if page else ''}".rstrip()


def described(finding: Finding, lines_of: Lines) -> str:
    """One finding: place, ident and message, the line with carets under the words meant, places
    that explain it, and the hint or why it may stand."""
    shade = _shade(finding.severity)
    head = style(f"{finding.severity}[{finding.check}]", shade, "bold")
    if finding.waived:
        head = style(f"waived[{finding.check}]", "dim")
    # A machine's draft lies in no file; there the path in the model says where.
    where = finding.place or dotted(finding.path)
    place = style(f"{_on_one_line(where)}: ", "bold") if where else ""
    shown = (finding.line, finding.column, 1)
    if finding.file and finding.line and finding.column:
        from briefing.cli.formats.pointing import words_at  # most runs show nothing

        lines = lines_of(finding.file)
        shown = words_at(finding.message, lines, finding.line, finding.column) or shown
    margin = _margin(shown[0], *(one.line for one in finding.related))
    return "\n".join(
        [
            f"{place}{head}: {plain(finding.message)}",
            *_marked(lines_of, finding.file, *shown[:2], margin, shade, shown[2]),
            *(line for one in finding.related for line in _related(one, lines_of, margin)),
            *_closing("because", finding.waived),
            *_closing("hint", "" if finding.waived else finding.hint),
        ]
    )


def failure(error: BriefingError, lines_of: Lines) -> str:
    """What a run that cannot go on says."""
    where = error.place.replace("-", "<stdin>", 1) if error.file == "-" else error.place
    place = style(f"{_on_one_line(where)}: ", "bold") if where else ""
    margin = _margin(error.line)
    return "\n".join(
        [
            f"{place}{style('error', 'red', 'bold')}: {plain(error.message)}",
            *_marked(lines_of, error.file or "", error.line, error.column, margin, "red"),
            *_closing("hint", error.hint),
        ]
    )


def _shade(severity: Severity) -> str:
    return "red" if severity is Severity.ERROR else "yellow"


def _closing(word: str, text: str) -> Iterator[str]:
    if text:
        yield f"  {style(f'{word}:', 'cyan')} {plain(text)}"


def _margin(*lines: int | None) -> int:
    return max(len(str(line or "")) for line in lines)


def _related(place: Related, lines_of: Lines, margin: int) -> Iterator[str]:
    """A place in an article: its line with the passage underlined, or else its words."""
    where = ":".join(str(part) for part in (place.file, place.line, place.column) if part)
    head = f"  {' ' * margin} {style('=', 'blue')} {style(_on_one_line(where), 'bold')}: "
    shown = []
    if _stands(place, lines_of):
        long = len(place.quote) or 1
        shown = list(_marked(lines_of, place.file, place.line, place.column, margin, "blue", long))
    words = f": “{plain(place.quote)}”" if place.quote and not shown else ""
    yield f"{head}{plain(place.message)}{words}"
    yield from shown


def _stands(place: Related, lines_of: Lines) -> bool:
    """Whether the words can be seen where they are said to be: an article may be in an encoding
    of its own."""
    if place.line is None or place.column is None:
        return False
    lines = lines_of(place.file)
    first = place.quote.split(maxsplit=1)[:1] or [""]
    return place.line <= len(lines) and lines[place.line - 1].startswith(first[0], place.column - 1)


def _marked(
    lines_of: Lines,
    file: str,
    line: int | None,
    column: int | None,
    margin: int,
    shade: str,
    length: int = 1,
) -> Iterator[str]:
    """A line of a file with carets under `length` characters, cut to a width that fits."""
    if not file or line is None or column is None:
        return
    lines = lines_of(file)
    if not 1 <= line <= len(lines):
        return
    # Of a line of megabytes, only what is near is looked at.
    left = max(0, column - 1 - _NEAR)
    text, at = lines[line - 1][left : column + _NEAR].replace("\t", " "), column - 1 - left
    first, last = _window(text, at, length)
    end = min(at + length, last)
    before = ("…" if left + first else "") + plain(text[first:at])
    marked = plain(text[at:end])
    after = plain(text[end:last]) + ("…" if left + last < len(lines[line - 1]) else "")
    yield style(f"  {line:>{margin}} | ", "blue") + before + marked + after
    carets = "^" * (max(1, _width(marked)) if length > 1 else 1)
    yield style(f"  {'':{margin}} | ", "blue") + " " * _width(before) + style(carets, shade, "bold")


def _window(text: str, at: int, length: int) -> tuple[int, int]:
    """The part of a line around a place that fits: all of a short passage, and words before."""
    first = at = min(at, len(text))
    room = max(_BEFORE, min(WIDEST // 3, WIDEST - length))
    while first > 0 and room > 0:
        first -= 1
        room -= _width(text[first])
    last, room = at, WIDEST - _width(text[first:at])
    while last < len(text) and room > 0:
        room -= _width(text[last])
        last += 1
    while first > 0 and room > 0:
        first -= 1
        room -= _width(text[first])
    return first, last


def _width(text: str) -> int:
    """Columns that a text takes on a terminal."""
    if text.isascii():
        return len(text)
    return sum(
        0
        if unicodedata.category(character) in ("Mn", "Me", "Cf")
        else 2
        if unicodedata.east_asian_width(character) in "WF"
        else 1
        for character in text
    )

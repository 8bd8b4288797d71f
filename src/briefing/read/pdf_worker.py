"""Reads the words of a PDF; run as a script in a process of its own, never imported.

PDFium is native code, and a PDF of five kilobytes can unpack to gigabytes. In a process with
limits a hostile file ends that process and nothing else. Standard input is the PDF, standard
output is JSON: `{"error": kind}`, or `pages` of words and `properties`. The script imports only
PDFium's binding and the standard library, so that it starts fast.

A word is `[text, left, bottom, right, top, size, bold, breaks]` in points from the page's lower
left corner; `breaks` says that it ends in a hyphen which only the end of the line put there.
"""

import ctypes
import json
import resource
import sys
from typing import Any

MAXIMUM_PAGES = 300
MAXIMUM_CHARACTERS = 2_000_000
MAXIMUM_MEMORY = 1_000_000_000
MAXIMUM_SECONDS = 20

_SPACES = frozenset({0, 9, 10, 13, 32, 0xA0})
_LINE_ENDS = frozenset({0x02, 0xFFFE})
"""What PDFium gives for a hyphen at the end of a line."""
_HYPHENS = _LINE_ENDS | {0xAD, 0x2010}
_BOLD = 600
_DEMI = ("bold", "black", "heavy", "semibold", "demi")


def main() -> None:
    """Standard input to standard output, under limits."""
    resource.setrlimit(resource.RLIMIT_CPU, (MAXIMUM_SECONDS, MAXIMUM_SECONDS + 1))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    if sys.platform != "darwin":  # which does not keep to this limit, and may refuse to set it
        resource.setrlimit(resource.RLIMIT_AS, (MAXIMUM_MEMORY, MAXIMUM_MEMORY))
    json.dump(read(sys.stdin.buffer.read()), sys.stdout)


def read(data: bytes) -> dict[str, object]:
    """The words of every page, or which kind of error keeps them from being read."""
    try:
        import pypdfium2  # type: ignore[import-untyped]  # it has no types
        from pypdfium2 import raw
    except ImportError:
        return {"error": "library"}

    try:
        document = pypdfium2.PdfDocument(data)
    except pypdfium2.PdfiumError as error:
        locked = getattr(error, "err_code", None) == raw.FPDF_ERR_PASSWORD
        return {"error": "password" if locked else "damaged"}
    if len(document) > MAXIMUM_PAGES:
        return {"error": "pages"}
    pages: list[dict[str, object]] = []
    left = MAXIMUM_CHARACTERS
    for number in range(len(document)):
        try:
            page = document[number]
            text = page.get_textpage()
        except pypdfium2.PdfiumError:
            return {"error": "damaged"}
        count = text.count_chars()
        left -= count
        if left < 0:
            return {"error": "characters"}
        width, height = page.get_size()
        pages.append({"width": width, "height": height, "words": words_of(text.raw, count, raw)})
        text.close()
        page.close()
    return {"pages": pages, "properties": document.get_metadata_dict(skip_empty=True)}


def words_of(text: Any, count: int, raw: Any) -> list[list[object]]:
    """The words of a page in the order in which the page draws them."""
    words: list[list[object]] = []
    letters: list[int] = []
    first = last = -1
    for index in range(count + 1):
        code = raw.FPDFText_GetUnicode(text, index) if index < count else 32
        if code not in _SPACES:
            first = index if first < 0 else first
            last = index
            letters.append(code)
        # PDFium runs a word on into the next line where it sees a hyphen at the line's end.
        if letters and (code in _LINE_ENDS or code in _SPACES):
            words.append(_word(text, letters, first, last, raw))
            letters, first = [], -1
    return words


def _word(text: Any, codes: list[int], first: int, last: int, raw: Any) -> list[object]:
    start, end = _box(text, first, raw), _box(text, last, raw)
    breaks = codes[-1] in _HYPHENS and len(codes) > 1
    letters = "".join(
        chr(code) for code in (codes[:-1] if breaks else codes) if code not in _LINE_ENDS
    )
    return [
        letters.encode("utf-16", "surrogatepass").decode("utf-16", "replace"),
        round(min(start[0], end[0]), 1),
        round(min(start[1], end[1]), 1),
        round(max(start[2], end[2]), 1),
        round(max(start[3], end[3]), 1),
        round(abs(raw.FPDFText_GetFontSize(text, first)) * _scale(text, first, raw), 1),
        _is_bold(text, first, raw),
        breaks,
    ]


def _box(text: Any, index: int, raw: Any) -> tuple[float, float, float, float]:
    box = raw.FS_RECTF()
    raw.FPDFText_GetLooseCharBox(text, index, ctypes.byref(box))
    return box.left, box.bottom, box.right, box.top


def _scale(text: Any, index: int, raw: Any) -> float:
    """How much the page enlarges the font: some programs set everything in size 1."""
    matrix = raw.FS_MATRIX()
    if not raw.FPDFText_GetMatrix(text, index, ctypes.byref(matrix)):
        return 1.0
    return float((matrix.c**2 + matrix.d**2) ** 0.5) or 1.0


def _is_bold(text: Any, index: int, raw: Any) -> bool:
    if raw.FPDFText_GetFontWeight(text, index) >= _BOLD:
        return True
    name = ctypes.create_string_buffer(120)
    flags = ctypes.c_int()
    raw.FPDFText_GetFontInfo(text, index, name, len(name), ctypes.byref(flags))
    known = name.value.decode("utf-8", "replace").lower()
    return any(word in known for word in _DEMI)


if __name__ == "__main__":
    main()

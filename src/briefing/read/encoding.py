"""From bytes to text: UTF-8, or what a byte order mark or the user says. Nothing is guessed."""

import codecs
import re

from briefing.errors import InputError

_MARKS = (
    # UTF-32 first: its little-endian mark begins with the mark of UTF-16.
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)

_SIGNATURES = (
    (b"%PDF-", "a PDF", "give it without `--type` and `--encoding`"),
    (b"PK\x03\x04", "a Word or zip file", "give it without `--type` and `--encoding`"),
    (
        b"\xd0\xcf\x11\xe0",
        "an old Word file (.doc), or one with a password",
        "save it as .docx without a password",
    ),
    (b"{\\rtf", "an RTF file", "save it as .docx or as plain text first"),
    (b"\x1f\x8b", "a gzip file", "unpack it first"),
    (b"\x89PNG", "a PNG picture", "give the text of the article"),
    (b"\xff\xd8\xff", "a JPEG picture", "give the text of the article"),
    (b"GIF8", "a GIF picture", "give the text of the article"),
    (b"bplist00", "a Safari web archive", "save the page as page source (.html) instead"),
)

_DECLARED = re.compile(
    rb"<(?:meta|\?xml)[^>]{0,200}?(?:charset|encoding)=[\"']?([\w-]{1,40})", re.IGNORECASE
)


def is_foreign(data: bytes) -> bool:
    """Whether the first bytes are those of a known kind of file that is not text."""
    return any(data.startswith(signature) for signature, _, _ in _SIGNATURES)


def is_encoding(name: str) -> bool:
    """Whether `name` is an encoding of text that can be decoded."""
    try:
        codec = codecs.lookup(name)
    except (LookupError, ValueError):
        return False
    # A codec such as `zlib` or `rot13` is known to Python but is no encoding of text.
    return bool(getattr(codec, "_is_text_encoding", True))


def decode(data: bytes, name: str, encoding: str | None = None) -> str:
    """The text of `data`, without a byte order mark; line ends stay as they are.

    Raises:
        InputError: the bytes are not text in that encoding; says at which byte and line.
    """
    for signature, what, hint in _SIGNATURES:
        if data.startswith(signature):
            raise InputError(f"this looks like {what}, not like text", hint=hint, file=name)
    chosen, body, skipped = _chosen(data, name, encoding)
    try:
        text = body.decode(chosen)
    except UnicodeDecodeError as error:
        if b"\x00" in body and chosen == "utf-8" and not _wide(body):
            raise InputError(
                "this is a binary file, not text", hint="give the text of the article", file=name
            ) from None
        before = body[: error.start]
        line = before.decode(chosen, "replace").count("\n") + 1
        offset = error.start + skipped
        message = f"byte {offset} (line {line}) is not valid {chosen.upper()}"
        if _may_be_surrogate(chosen, body, error.start):
            message = f"byte {offset} (line {line}) is half of a surrogate pair, not a character"
        raise InputError(
            message,
            hint=_encoding_hint(data),
            file=name,
            line=line,
        ) from None
    return _checked(text.removeprefix("\ufeff"), name)


def _wide(data: bytes) -> str:
    """`utf-16-le` or `utf-16-be` for what looks like it: every other byte is often zero."""
    start = data[:4000]
    even, odd = start[::2].count(0), start[1::2].count(0)
    if max(even, odd) < len(start) // 8 or min(even, odd) > max(even, odd) // 10:
        return ""
    return "utf-16-le" if odd > even else "utf-16-be"


def _encoding_hint(data: bytes) -> str:
    """What to do about bytes that are no UTF-8; what the file says of itself is passed on."""
    if wide := _wide(data):
        return f"it looks like UTF-16: give `--encoding {wide}`"
    declared = _DECLARED.search(data[:4000])
    if declared and declared[1].lower() not in (b"utf-8", b"utf8"):
        says = declared[1].decode("ascii")
        return f"the page says that it is {says}: give `--encoding {says}`"
    return "save the file as UTF-8, or say what it is, such as `--encoding windows-1252`"


def _chosen(data: bytes, name: str, encoding: str | None) -> tuple[str, bytes, int]:
    """The codec to use, the bytes after any byte order mark, and how many bytes that is."""
    if encoding is not None:
        if not is_encoding(encoding):
            raise InputError(
                f"“{encoding}” is not an encoding",
                hint="use a name such as utf-8, windows-1252, iso-8859-15 or utf-16",
                file=name,
            )
        codec = codecs.lookup(encoding).name
        # Bytes of an even number are nearly always "valid", but line ends have zero bytes.
        if codec.startswith(("utf-16", "utf-32")) and b"\x00" not in data:
            raise InputError(
                f"this is not {codec.upper()}: it has no zero byte",
                hint="leave out `--encoding` if the file is UTF-8",
                file=name,
            )
        return codec, data, 0
    for mark, codec_name in _MARKS:
        if data.startswith(mark):
            return codec_name, data[len(mark) :], len(mark)
    return "utf-8", data, 0


def _may_be_surrogate(codec: str, body: bytes, at: int) -> bool:
    if codec.startswith("utf-16"):
        return True
    return codec == "utf-8" and body[at : at + 1] == b"\xed" and body[at + 1 : at + 2] >= b"\xa0"


def _checked(text: str, name: str) -> str:
    """Refuses what is no text although it can be decoded: NUL characters, lone surrogates."""
    for position in (text.find("\x00"), _surrogate(text)):
        if position < 0:
            continue
        line = text.count("\n", 0, position) + 1
        if text[position] == "\x00":
            message = f"character {position} (line {line}) is NUL: this is a binary file"
            hint = "give the text of the article; UTF-16 needs `--encoding utf-16-le`"
        else:
            message = f"character {position} (line {line}) is half of a surrogate pair"
            hint = "save the file again as UTF-8"
        raise InputError(message, hint=hint, file=name, line=line)
    return text


def _surrogate(text: str) -> int:
    try:
        text.encode("utf-8")
    except UnicodeEncodeError as error:
        return error.start
    return -1

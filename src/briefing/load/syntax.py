"""What the YAML parser could not read, told to an editor: where it began and what to type."""

from typing import Any

import yaml

from briefing.errors import InputError

_EXPLAINED = (  # a part of what the parser says: what is wrong, what to do
    (
        "mapping values are not allowed",
        "a `: ` stands where no key can stand",
        "put text that holds `: ` in quotes, or mend the indentation",
    ),
    (
        "expected key",
        "this is neither a key nor the end of what stands above",
        "mend the indentation, or put the text in quotes",
    ),
    (
        "expected '-' indicator",
        "this is neither an item nor the end of the list above",
        "mend the indentation of this list",
    ),
    (
        "could not find expected ':'",
        "a key without `:`",
        "write `key: value`, or put the text in quotes",
    ),
    (
        "block sequence entries are not allowed",
        "a list starts here, where only text can stand",
        "start the list on a new line, indented; text that starts with `- ` goes in quotes",
    ),
    (
        "expected node content",
        "a value is missing here",
        "write one, or mend the brackets and commas before",
    ),
    (
        "unknown escape character",
        "an unknown escape in double quotes",
        "write `\\\\` for a backslash, or use single quotes",
    ),
    (
        "alphabetic or numeric",
        "`*` and `&` have a meaning of their own at the start of text",
        "put the text in quotes",
    ),
)


def explain_syntax(error: Any, text: str, file: str, last: Any = None) -> InputError:
    """An InputError for what PyYAML raised; `last` is the event it gave before that."""
    mark = error.problem_mark or error.context_mark
    problem, context = error.problem or "cannot be read", error.context or ""
    opened = error.context_mark
    message = f"not YAML: {problem}"
    hint = "text that holds signs of YAML's own goes in quotes"
    character = _at(text, mark)
    if opened and "quoted scalar" in context and "end of stream" in problem:
        mark, message = opened, "this quotation mark is never closed"
        hint = "close it; inside single quotes write '' for an apostrophe"
    elif opened and "flow" in context and ("expected ','" in problem or "stream" in problem):
        message = f"the `{_at(text, opened)}` in line {opened.line + 1} is not closed before this"
        hint = "a comma or a closing bracket is missing"
    elif character == "\t" or "tab" in problem:
        message, hint = "a tab stands where only spaces can", "indent with spaces"
    elif "cannot start any token" in problem:
        message, hint = f"text cannot start with `{character}`", "put the text in quotes"
    elif _runs_on(last, mark) and _after_quote(text, mark):
        # Quoted text that runs on to a quotation mark far below was not closed where it began.
        message = f"this quotation mark is closed only in line {mark.line + 1}"
        hint = "close it where the text ends; inside single quotes write '' for an apostrophe"
        mark = last.start_mark
    elif _after_quote(text, mark):
        message = "something follows after the closing quotation mark"
        hint = "quote the whole text; inside single quotes write '' for an apostrophe"
    else:
        for sign, told, advice in _EXPLAINED:
            if sign in problem:
                message, hint = told, advice
                break
    line, column = (mark.line + 1, mark.column + 1) if mark else (None, None)
    return InputError(message, hint=hint, file=file, line=line, column=column)


def _runs_on(event: Any, mark: Any) -> bool:
    """Whether an event is quoted text that began in a line above a mark and ended in its line."""
    quoted = isinstance(event, yaml.ScalarEvent) and event.style in ("'", '"')
    return quoted and event.start_mark.line < event.end_mark.line == mark.line


def _lines(text: str) -> list[str]:
    return text.replace("\r\n", "\n").replace("\r", "\n").split("\n")


def _at(text: str, mark: Any) -> str:
    """The character at a mark, or nothing at the end."""
    lines = _lines(text)
    return (
        lines[mark.line][mark.column : mark.column + 1] if mark and mark.line < len(lines) else ""
    )


def _after_quote(text: str, mark: Any) -> bool:
    """Whether a mark stands right behind a closing quotation mark in its line."""
    if mark is None or not _at(text, mark):
        return False
    before: str = _lines(text)[mark.line][: mark.column].rstrip()
    return before.endswith(("'", '"'))

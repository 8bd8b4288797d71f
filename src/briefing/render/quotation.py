"""Quotation marks inside quotation marks.

Only the marks change, and only in print: the model keeps the source's characters, and the check
takes marks of any shape for each other.
"""

import re

_DOUBLE = frozenset('"“”„‟')
_BEFORE_OPENING = frozenset("([{—–-/‘‚")


def nested(text: str, opening: str, closing: str) -> str:
    """The text with its double quotation marks turned into marks of the second level.

    Which of a pair a mark is follows from where it stands, because languages use “ for either.
    A mark that may be a sign for inches or seconds stays as it is.
    """
    if opening != "‹":
        # Guillemets that contain guillemets; the spaces inside them go as well.
        text = re.sub(r"«[\s\u202f]*([^«»]*?)[\s\u202f]*»", rf"{opening}\1{closing}", text)
    out: list[str] = []
    depth = 0
    for index, character in enumerate(text):
        if character not in _DOUBLE:
            out.append(character)
            continue
        before = text[index - 1] if index else " "
        after = text[index + 1] if index + 1 < len(text) else " "
        opens = (before.isspace() or before in _BEFORE_OPENING) and not after.isspace()
        if opens:
            out.append(opening)
            depth += 1
        elif before.isspace() or (depth == 0 and before.isdigit()):
            out.append(character)
        else:
            out.append(closing)
            depth = max(0, depth - 1)
    return "".join(out)

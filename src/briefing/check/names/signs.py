"""What the words beside a name tell that it is of."""

from collections.abc import Sequence

from briefing.check.names.heads import BODIES, ROLES
from briefing.check.names.runs import Name
from briefing.check.names.tokens import Token

LOCATIVE = frozenset("in near at into across around outside inside towards toward".split())
_SPEAKS = frozenset(
    "said says told tells added warned denied wrote who admitted insisted argued explained".split()
)
_LONGEST_PERSON = 4


def sign(name: Name, said: Sequence[Token], first: int) -> str:
    """What the words beside a mention tell that it is of: `person`, `body`, `place`, or nothing."""
    before = said[first - 1] if first else None
    last = first + len(name.text.split()) - 1
    after = said[last + 1] if last + 1 < len(said) else None
    has_body = any(word in BODIES for word in name.words)
    if name.titles and not has_body:
        return "person"
    if (
        before
        and before.plain in ROLES
        and not before.is_capital
        and name.start - before.end == 2  # "her former deputy, Lia Soren"
        and len(name.words) > 1
        and not has_body
    ):
        return "person"
    if before and before.start + len(before.text) + 1 == name.start and not has_body:
        if before.plain in ROLES and before.plain not in ("major", "chief"):
            return "person"
        if before.plain.endswith("-year-old"):
            return "person"
        if before.text in ("the", "The"):
            return "body"
        if before.plain in LOCATIVE:
            return "place"
    if after and len(name.words) < _LONGEST_PERSON and not has_body:
        if after.text.isdecimal() and len(after.text) == 2:
            return "person"
        if after.plain in _SPEAKS and len(name.words) == 2 and not name.is_acronym:
            return "person"
    return ""

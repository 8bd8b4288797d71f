"""How much a reader can take: words in a block, items in a list."""

from collections.abc import Iterable, Iterator

from briefing.check.rule import Flaw
from briefing.check.subject import Subject
from briefing.model.briefing import Claim
from briefing.model.finding import Path

_KEY_POINT, _SUMMARY, _SECTION, _ACTOR = 25, 150, 120, 25
_ITEMS = (("key_points", 3, 5), ("key_figures", 0, 8), ("actors", 0, 12), ("gaps", 0, 6))


def _words(claims: Iterable[Claim]) -> int:
    return sum(len(claim.text.split()) for claim in claims)


def over_long(subject: Subject) -> Iterator[Flaw]:
    """A key point, the summary, a section or an actor has too many words."""
    draft = subject.draft
    blocks: list[tuple[Path, str, int, int]] = [
        *(
            (("key_points", n, "text"), "this key point", _words([claim]), _KEY_POINT)
            for n, claim in enumerate(draft.key_points)
        ),
        (("summary",), "the summary", _words(draft.summary), _SUMMARY),
        *(
            (
                ("background", n),
                f"section “{section.heading}”",
                _words(claim for paragraph in section.paragraphs for claim in paragraph.claims),
                _SECTION,
            )
            for n, section in enumerate(draft.background)
        ),
        *(
            (("actors", n, "text"), f"the entry on {actor.name}", _words([actor]), _ACTOR)
            for n, actor in enumerate(draft.actors)
        ),
    ]
    for path, name, words, most in blocks:
        if words > most:
            yield Flaw(path, f"{name} has {words} words", f"at most {most} are read")


def item_count(subject: Subject) -> Iterator[Flaw]:
    """Three to five key points, and lists that fit a page."""
    for name, least, most in _ITEMS:
        count = len(getattr(subject.draft, name))
        label = name.replace("_", " ")
        label = label.removesuffix("s") if count == 1 else label
        if count > most:
            yield Flaw((name,), f"{count} {label}", f"keep the {most} that matter most")
        elif 0 < count < least:
            yield Flaw((name,), f"only {count} {label}", f"a reader expects {least} to {most}")

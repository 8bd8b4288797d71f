"""Waivers: findings that the author of a briefing lets stand, each with the reason.

A waiver speaks of the part it is written on: of a statement with its evidence, of a section but
not of the statements in it, of a source; on the masthead, also of blocks as a whole.
"""

import difflib
from collections.abc import Iterable, Iterator
from functools import partial

from briefing.check.quotes import short
from briefing.check.rule import Flaw, Rule, error, warning
from briefing.check.subject import Subject
from briefing.model.always_on import ALWAYS_ON, is_always_on
from briefing.model.finding import Path
from briefing.model.source import Waiver

_ABOUT_WAIVERS = frozenset({"unknown-check", "not-waivable", "unused-waiver"})
_ELSEWHERE = frozenset({"character-not-printable", "proposal-dropped"})
"""Found while printing, and while a language model is asked."""


def about_waivers(rules: Iterable[Rule]) -> tuple[Rule, ...]:
    """The rules on the waivers of these other rules."""
    by_ident = {rule.ident: rule for rule in rules}
    return (
        error(
            "unknown-check",
            "a waiver names a check that does not exist",
            partial(unknown_check, known=ALWAYS_ON | _ABOUT_WAIVERS | _ELSEWHERE | set(by_ident)),
        ),
        error(
            "not-waivable",
            "a waiver is about something that documents rest on",
            not_waivable,
        ),
        warning(
            "unused-waiver",
            "a waiver waives nothing",
            partial(unused_waiver, rules=by_ident),
        ),
    )


def waived(subject: Subject, ident: str, flaw: Flaw) -> str:
    """Why the author of the briefing lets this flaw stand, or an empty string."""
    if not _can_be_waived(ident) or not subject.waivers:
        return ""
    holder = _holder(flaw.path, subject)
    written = subject.waivers.get(holder, ()) if holder else ()
    return next((waiver.because for waiver in written if waiver.check == ident), "")


def unknown_check(subject: Subject, *, known: frozenset[str]) -> Iterator[Flaw]:
    """A waiver names a check that does not exist."""
    for path, waiver in _written(subject):
        if waiver.check not in known:
            close = difflib.get_close_matches(waiver.check, known, n=1)
            meant = f"; did you mean `{close[0]}`?" if close else ""
            yield Flaw(
                (*path, "check"),
                f"there is no check `{waiver.check}`{meant}",
                "a waiver names a check as its findings do; `briefing explain` lists all",
            )


def not_waivable(subject: Subject) -> Iterator[Flaw]:
    """A waiver is about a check without which nobody could trust a document."""
    for path, waiver in _written(subject):
        if waiver.check not in _ELSEWHERE | _ABOUT_WAIVERS and not is_always_on(waiver.check):
            continue
        yield Flaw(
            (*path, "check"),
            f"`{waiver.check}` cannot be waived",
            "every statement of a document rests on a quote that stands in its source: mend what "
            "the check finds, and remove the waiver"
            if is_always_on(waiver.check)
            else "it is not found on a part of the briefing: remove the waiver",
        )


def unused_waiver(subject: Subject, *, rules: dict[str, Rule]) -> Iterator[Flaw]:
    """The check that is waived finds nothing there (any more), or is waived twice."""
    if not subject.waivers:
        return
    seen: set[tuple[Path, str]] = set()
    for path, waiver in _written(subject):
        holder, check = path[:-2], waiver.check
        if check not in rules or not _can_be_waived(check):
            continue
        message = f"`{check}` finds nothing here that could be waived"
        hint = f"remove the waiver (“{short(waiver.because)}”)"
        if (holder, check) in seen:
            yield Flaw(path, f"`{check}` is waived twice here", hint)
            continue
        seen.add((holder, check))
        flaws = subject.flaws(rules[check])
        if any(_holder(flaw.path, subject) == holder for flaw in flaws):
            continue
        inside = next((flaw for flaw in flaws if flaw.path[: len(holder)] == holder), None)
        if inside:
            hint = "a waiver stands on the very statement that the finding is about"
        yield Flaw(path, message, hint)


def _can_be_waived(ident: str) -> bool:
    return not is_always_on(ident) and ident not in _ABOUT_WAIVERS


def _written(subject: Subject) -> Iterator[tuple[Path, Waiver]]:
    """Every waiver with its path."""
    for holder, waivers in subject.waivers.items():
        for number, waiver in enumerate(waivers):
            yield (*holder, "allow", number), waiver


def _holder(path: Path, subject: Subject) -> Path | None:
    """The part whose waivers speak of what is found at `path`."""
    if len(path) < 2:
        return ("masthead",)
    return next(
        (path[:length] for length in range(len(path), 0, -1) if path[:length] in subject.holders),
        None,
    )

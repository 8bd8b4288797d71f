"""Causes: what only came after is not told as caused."""

from collections.abc import Iterator

from briefing.check.english import MONTHS
from briefing.check.meaning.compared import Compared, compared
from briefing.check.meaning.reading import Found, Reach, Reading, Signs
from briefing.check.rule import Flaw
from briefing.check.subject import Subject

_C = Reach.CLAUSE
_CAUSES = Signs(
    (
        (
            "cause",
            _C,
            """
                because of, because, due to, owing to, as a result of, as a result, caus~,
                cause~, led to, leads to, leading to, result~ in, resulted from, trigger~,
                prompt~, spark~, in response to, as a consequence, thanks to, driven by,
                brought about, on account of, forced, in retaliation for, in protest at,
                consequently, provok~, provoke~, attributable to
            """,
        ),
        (
            "cause",
            _C,
            "for not, for failing, for having, for refusing, fuelled by, made him, made her",
        ),
        (
            "cause",
            _C,
            """
                made them, blamed on, as punishment for, in reaction to, over its,,
                in connection with, stemmed from, induced, the reason, drove
            """,
        ),
    ),
    not_these="""
        due to open, due to be, due to begin, due to start, due to meet, due to take,
        due to vote, due to arrive, due to appear, due to leave, due to expire, due to end,
        due to decide, due to speak, due to report, due to return, due to hear, due to run,
        due to go, due to come, due to reopen, due to visit, due to hold, due to finish,
        out of the, out of a, common cause, good cause, out of control, out of office,
        armed forces, out of work, out of court
    """,
)
_MAY_CAUSE = Signs(
    (
        ("cause", _C, "because, due, owing, result, results, resulted, resulting, caus~, cause~"),
        (
            "cause",
            _C,
            "led to, leads, lead, leading, trigger~, prompt~, spark~, response, reaction",
        ),
        (
            "cause",
            _C,
            "consequence, thanks, driven, drove, drive~, account, forc~, force~, so, why",
        ),
        (
            "cause",
            _C,
            "provok~, provoke~, since, reason, reasons, blam~, blame~, fault, thus, hence",
        ),
        ("cause", _C, "therefore, responsible, responsibility, attribut~, attribute~, contribut~"),
        (
            "cause",
            _C,
            "contribute~, made, make~, left, leav~, leave~, from, by, for, effect, affected",
        ),
        (
            "cause",
            _C,
            """
                impact, stem~, stemmed, fuel~, fuell~, fuelled, bring~, brought, retaliat~,
                retaliation, protest at, given, means, meant, mean~, over, helped, help~
            """,
        ),
        (
            "cause",
            _C,
            "down to, behind, explain~, factor, factors, owed, creates, created, give rise",
        ),
        (
            "cause",
            _C,
            """
                thereby, order~, kill~, destroy~, damag~, damage~, devastat~, wip~, wreck~,
                to avoid, to prevent, in order, accus~, accuse~, accused, in the face of, cut,
                cutting, knock~, disrupt~, push~, pull~, out of, in view of, with
            """,
        ),
    )
)
_NOTS = frozenset({"not", "no", "never", "nobody", "nothing", "denied", "without"})
_THEN = frozenset("after when as amid following while and once later then".split())
_AHEAD = frozenset("expected will would due scheduled planned plans set".split())
_SMALL = frozenset({"for", "from", "with", "over", "so", "since", "and", "made", "left", "cut"})


def cause_added(subject: Subject) -> Iterator[Flaw]:
    """The statement tells a cause where its evidence tells what came before or beside it."""
    for pair in compared(subject):
        found = next(_added(pair), None)
        if found:
            link = next(t.plain for t in pair.given.tokens if t.plain in _THEN)
            yield pair.flaw(
                f"“{pair.said.words(found.first, found.last)}” is a cause; the source has "
                f"“{link}”, and no cause",
                f"the source has “{pair.given.text[:160]}”",
            )


def _added(pair: Compared) -> Iterator[Found]:
    said = pair.said.signs(_CAUSES)
    if not said or not _THEN & pair.given.plain:
        return
    same = {found.sign.words for found in said}
    if any(
        found.sign.words in same or _is_told(pair.given, found)
        for found in pair.given.signs(_CAUSES)
    ):
        return
    if any(
        found.sign.words[0] not in _SMALL
        and found.first in pair.quoted
        and not _is_measure(pair.given, found)
        and _is_told(pair.given, found)
        for found in pair.given.signs(_MAY_CAUSE)
    ):
        return
    for found in said:
        if found.sign.words == ("due", "to") and _AHEAD & pair.given.plain:
            continue  # "was due to sail"
        part = pair.said.part(found.first)
        sides = (range(part.start, found.first), range(found.last, part.stop))
        if not sides[0]:  # "Because it froze, the pipes burst."
            own = pair.said.clause_behind(found.last)
            sides = (own, range(own.stop, part.stop))
        if all(_shares(pair.said, side, pair.given) for side in sides):
            yield found


def _is_told(reading: Reading, found: Found) -> bool:
    """Whether the cause is told, and not denied: "has not shown that the ash drove them out"."""
    part = reading.part(found.first)
    before = {reading.tokens[place].plain for place in range(part.start, found.first)}
    return not before & _NOTS


def _is_measure(reading: Reading, found: Found) -> bool:
    """Whether it is the "by" of "by 4 percent" or "by June"."""
    if found.sign.words != ("by",) or found.last >= len(reading.tokens):
        return False
    after = reading.tokens[found.last].plain
    return after[0].isdecimal() or after in ("a", "about", "nearly", "up") or after in MONTHS


def _shares(reading: Reading, places: range, other: Reading) -> bool:
    return any(
        reading.tokens[place].is_content and reading.tokens[place].root in other.roots
        for place in places
    )

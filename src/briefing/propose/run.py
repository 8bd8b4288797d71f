"""From a draft to the draft with what a model proposed and the gate let through."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from briefing.errors import InputError
from briefing.model.article import Article
from briefing.model.briefing import Claim, Draft, Event
from briefing.model.edtf import parse_edtf, sort_key
from briefing.model.finding import Finding, Severity
from briefing.propose.answer import Dropped, read_answer
from briefing.propose.ask import Model, ask
from briefing.propose.candidates import Candidate, candidates
from briefing.propose.gate import Check, let_through
from briefing.propose.prompt import question
from briefing.propose.rows import FindDates

_SHOWN = 100


@dataclass(frozen=True, slots=True)
class Proposed:
    """The draft with the proposals taken over, and those that were not, each with its reason."""

    draft: Draft
    taken: tuple[str, ...]
    """Ids of the items whose text a model worded."""
    dropped: tuple[Finding, ...]
    left_out: int = 0
    """Paragraphs that were not sent, because the articles are too long."""


def improve(
    draft: Draft,
    articles: Mapping[str, Article],
    model: Model,
    *,
    check: Check,
    find_dates: FindDates,
) -> Proposed:
    """Ask a model for wording, key points and rows, and take over what the gate lets through.

    `check` and `find_dates` are the check and the date engine. Nothing of the draft is removed.

    Raises ModelError when the model gives no usable answer, InputError for articles that are not
    in English, before anything is sent.
    """
    for source in draft.sources:
        language = source.language or articles[source.id].language
        if language and not language.casefold().startswith("en"):
            raise InputError(
                f"a model's wording is judged in English only; this article is in “{language}”",
                hint="draft it without --model",
                file=articles[source.id].name,
            )
    asked = question(draft, articles)
    answer = ask(model, asked)
    found = list(candidates(read_answer(answer), draft, model.title))
    offered = [one for one in found if isinstance(one, Candidate)]
    dropped = [one for one in found if isinstance(one, Dropped)]
    passed: list[Candidate] = []
    for one in let_through(offered, draft, articles, check=check, find_dates=find_dates):
        if isinstance(one, Dropped):
            dropped.append(one)
        elif repeated := _repeated(one, passed):
            dropped.append(one.dropped(f"it rests on the same words as “{repeated}”"))
        else:
            passed.append(one)
    merged, passed, late = _merge(draft, passed, check)
    return Proposed(
        merged,
        tuple(one.claim.id for one in passed),
        tuple(_finding(one) for one in [*dropped, *late]),
        asked.left_out,
    )


def _repeated(one: Candidate, passed: Sequence[Candidate]) -> str:
    """The text of a new item let through already that rests on the same words."""
    if one.path is not None:
        return ""
    mine = one.claim.evidence[0]
    for other in passed:
        theirs = other.claim.evidence[0]
        if (
            other.path is None
            and isinstance(other.claim, Event) is isinstance(one.claim, Event)
            and mine.source == theirs.source
            and (mine.quote.start or 0) < (theirs.quote.end or 0)
            and (theirs.quote.start or 0) < (mine.quote.end or 0)
        ):
            return other.claim.text
    return ""


def _merge(
    draft: Draft, passed: list[Candidate], check: Check
) -> tuple[Draft, list[Candidate], list[Dropped]]:
    """The merged draft, checked as a whole: what is wrong only there is taken out again."""
    before = {(found.check, found.message) for found in _errors(draft, check)}
    late: list[Dropped] = []
    while True:
        merged = _merged(draft, passed)
        new = [one for one in _errors(merged, check) if (one.check, one.message) not in before]
        if not new:
            return merged, passed, late
        idents = {path: claim.id for path, claim in merged.claims()}
        whose = {idents.get(one.path[:length]): one for one in new for length in (2, 6)}
        blamed = [one for one in passed if one.claim.id in whose] or passed
        for one in blamed:
            reason = whose.get(one.claim.id, new[0])
            late.append(one.dropped(f"{reason.message} ({reason.check})"))
        passed = [one for one in passed if one not in blamed]


def _errors(draft: Draft, check: Check) -> list[Finding]:
    return [found for found in check(draft).findings if found.severity is Severity.ERROR]


def _merged(draft: Draft, passed: Sequence[Candidate]) -> Draft:
    reworded = {one.claim.id: one.claim for one in passed if one.path is not None}
    new = [one.claim for one in passed if one.path is None]
    points = tuple(claim for claim in new if not isinstance(claim, Event))
    rows = [*draft.timeline, *(claim for claim in new if isinstance(claim, Event))]
    rows = [_same_kind(row, reworded) for row in rows]
    dated = sorted(
        (row for row in rows if row.date),
        key=lambda row: sort_key(parse_edtf(row.date.edtf), row.date.relation) if row.date else (),
    )
    background = tuple(
        section.model_copy(
            update={
                "paragraphs": tuple(
                    paragraph.model_copy(update={"claims": _replaced(paragraph.claims, reworded)})
                    for paragraph in section.paragraphs
                )
            }
        )
        for section in draft.background
    )
    return draft.model_copy(
        update={
            "key_points": (*_replaced(draft.key_points, reworded), *points),
            "summary": _replaced(draft.summary, reworded),
            "background": background,
            "timeline": (*dated, *(row for row in rows if not row.date)),
        }
    )


def _replaced(claims: Sequence[Claim], reworded: Mapping[str, Claim]) -> tuple[Claim, ...]:
    return tuple(reworded.get(claim.id, claim) for claim in claims)


def _same_kind(row: Event, reworded: Mapping[str, Claim]) -> Event:
    found = reworded.get(row.id, row)
    return found if isinstance(found, Event) else row


def _finding(one: Dropped) -> Finding:
    text = " ".join(one.text.split())
    shown = f" “{text if len(text) <= _SHOWN else text[: _SHOWN - 1].rstrip() + '…'}”"
    return Finding(
        "proposal-dropped",
        Severity.WARNING,
        f"{one.what}{shown if text else ''}: {one.why}",
    )

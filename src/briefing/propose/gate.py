"""The gate: the check on each candidate by itself, then what only the articles can tell."""

import re
from collections.abc import Callable, Mapping, Sequence
from typing import Protocol

from briefing.model.article import Article
from briefing.model.briefing import Briefing, Certainty, Claim, Draft, Event, EventKind
from briefing.model.finding import Finding, Severity
from briefing.propose.answer import Dropped
from briefing.propose.candidates import Candidate
from briefing.propose.rows import Calendar, FindDates, Refused

_AHEAD = re.compile(
    r"\b(?:will|shall|plan(?:s|ned)? to|intends? to|due to|expected to|scheduled|set to|going to)\b"
)


class Checked(Protocol):
    """What the check gives back."""

    @property
    def findings(self) -> tuple[Finding, ...]:
        """All flaws."""

    @property
    def briefing(self) -> Briefing | None:
        """The draft with its quotes located, when no flaw is an error."""


Check = Callable[[Draft], Checked]


def let_through(
    candidates: Sequence[Candidate],
    draft: Draft,
    articles: Mapping[str, Article],
    *,
    check: Check,
    find_dates: FindDates,
) -> list[Candidate | Dropped]:
    """Each candidate, with its quotes located and its row dated, or why it was dropped."""
    outcome = _checked(candidates, draft, check)
    calendars = {ident: Calendar(article, find_dates) for ident, article in articles.items()}
    sure: list[Candidate | Dropped] = []
    for found in outcome:
        if isinstance(found, Dropped) or found.path is not None:
            sure.append(found)
        else:
            sure.append(_fitting(found, draft, calendars, articles))
    return sure


def _checked(
    candidates: Sequence[Candidate], draft: Draft, check: Check
) -> list[Candidate | Dropped]:
    """The candidates alone, in a draft of their own: each finding is one candidate's."""
    outcome: list[Candidate | Dropped] = list(candidates)
    findings = check(_alone(draft, [candidate.claim for candidate in candidates])).findings
    for finding in findings:
        if finding.severity is not Severity.ERROR or len(finding.path) < 2:
            continue
        number = finding.path[1]
        if finding.path[0] != "summary" or not isinstance(number, int):
            continue
        if not isinstance(outcome[number], Dropped):
            why = f"{finding.message} ({finding.check})"
            outcome[number] = candidates[number].dropped(why)
    left = [(number, found) for number, found in enumerate(outcome) if isinstance(found, Candidate)]
    briefing = check(_alone(draft, [found.claim for _, found in left])).briefing
    for place, (number, found) in enumerate(left):
        if briefing is None:
            # An error that belongs to no candidate: nothing can be said for any of them.
            outcome[number] = found.dropped("the draft itself does not check")
            continue
        evidence = briefing.summary[place].evidence
        outcome[number] = found.checked(found.claim.model_copy(update={"evidence": evidence}))
    return outcome


def _alone(draft: Draft, claims: Sequence[Claim]) -> Draft:
    plain = tuple(
        Claim.model_validate({name: getattr(claim, name) for name in Claim.model_fields})
        for claim in claims
    )
    return Draft(masthead=draft.masthead, sources=draft.sources, summary=plain)


def _fitting(
    found: Candidate,
    draft: Draft,
    calendars: Mapping[str, Calendar],
    articles: Mapping[str, Article],
) -> Candidate | Dropped:
    """A new item whose speaker, kind and date its source carries, and which the draft lacks."""
    claim, evidence = found.claim, found.claim.evidence[0]
    article = articles[evidence.source]
    start, end = evidence.quote.start or 0, evidence.quote.end or 0
    if claim.who and not _speaks(claim.who, article, start, end):
        return found.dropped(f"“{claim.who}” is not named in the paragraph of its quote")
    known = draft.timeline if isinstance(claim, Event) else draft.key_points
    if not isinstance(claim, Event):
        same = _overlapping(known, evidence.source, start, end, articles)
        return found.dropped(f"`{same[0].id}` tells this already") if same else found
    if (
        claim.kind is EventKind.EVENT
        and claim.certainty is not Certainty.PLANNED
        and _AHEAD.search(claim.text)
    ):
        return found.dropped("a plan is told as an event")
    row = found.row
    try:
        date = calendars[evidence.source].date(
            row.when if row else None, row.date if row else None, start, end
        )
    except Refused as refused:
        return found.dropped(str(refused))
    for other in _overlapping(known, evidence.source, start, end, articles):
        assert isinstance(other, Event)
        if other.date is None or date is None or other.date.edtf == date.edtf:
            return found.dropped(f"`{other.id}` tells this already")
        return found.dropped(f"`{other.id}` has the same passage with the date {other.date.edtf}")
    return found.dated(date)


def _speaks(who: str, article: Article, start: int, end: int) -> bool:
    """Whether the words of `who` stand together in the paragraph of a passage."""
    said = " ".join(who.split()).casefold().removeprefix("the ")
    return any(
        re.search(rf"(?<!\w){re.escape(said)}(?!\w)", block.text.casefold())
        for block in article.blocks
        if block.start <= start and end <= block.end
    )


def _overlapping(
    known: Sequence[Claim],
    source: str,
    start: int,
    end: int,
    articles: Mapping[str, Article],
) -> list[Claim]:
    """Items of the draft that rest on the same words."""
    text = articles[source].text
    return [
        claim
        for claim in known
        for evidence in claim.evidence
        if evidence.source == source
        and (
            place := evidence.quote.start
            if evidence.quote.start is not None
            else text.find(evidence.quote.exact)
        )
        >= 0
        and place < end
        and start < place + len(evidence.quote.exact)
    ]

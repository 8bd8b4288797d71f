"""A proposal → a statement of the briefing that can be checked, or the reason why it cannot."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from briefing.model.briefing import Certainty, Claim, Draft, Event, EventDate
from briefing.model.finding import Path
from briefing.model.source import Evidence, TextQuote
from briefing.propose.answer import NAMES, Dropped, KeyPoint, Proposal, Rewording, Row
from briefing.propose.prompt import rewordable

_BRACKETED = re.compile(r"\[[^\[\]]*\]")
_LONGEST_POINT, _LONGEST_ROW = 25, 30


@dataclass(frozen=True, slots=True)
class Candidate:
    """A proposal as a statement. `path` is the item it rewords, None for a new one."""

    what: str
    claim: Claim
    path: Path | None = None
    row: Row | None = None

    def dropped(self, why: str) -> Dropped:
        """The same, turned down."""
        return Dropped(self.what, self.claim.text, why)

    def dated(self, date: EventDate | None) -> "Candidate":
        """The same row with its date."""
        claim = self.claim.model_copy(update={"date": date})
        return Candidate(self.what, claim, self.path, self.row)

    def checked(self, claim: Claim) -> "Candidate":
        """The same with the statement as the check gave it back, its quotes located."""
        return Candidate(self.what, claim, self.path, self.row)


def candidates(
    proposals: Iterable[Proposal | Dropped], draft: Draft, model: str
) -> Iterator[Candidate | Dropped]:
    """Each proposal as a candidate, in order; what fits no item or source comes as `Dropped`."""
    items = {claim.id: (path, claim) for path, claim in rewordable(draft)}
    sources = {source.id for source in draft.sources}
    taken = {claim.id for _, claim in draft.claims()}
    reworded: set[str] = set()
    for proposal in proposals:
        if isinstance(proposal, Dropped):
            yield proposal
        elif isinstance(proposal, Rewording):
            found = _rewording(proposal, items, reworded, model)
            reworded.add(proposal.id)
            yield found
        elif proposal.source not in sources:
            what = NAMES["timeline" if isinstance(proposal, Row) else "key_points"]
            yield Dropped(what, proposal.text, f"there is no source `{proposal.source}`")
        else:
            yield _new(proposal, taken, model)


def _rewording(
    proposal: Rewording, items: dict[str, tuple[Path, Claim]], reworded: set[str], model: str
) -> Candidate | Dropped:
    what, text = f"{NAMES['rewordings']} of `{proposal.id}`", proposal.text
    if proposal.id not in items:
        return Dropped(what, text, "the draft has no such item to reword")
    if proposal.id in reworded:
        return Dropped(what, text, "the item was reworded already")
    path, claim = items[proposal.id]
    if text == claim.text:
        return Dropped(what, text, "the text is the same")
    if not set(_BRACKETED.findall(text)) <= set(_BRACKETED.findall(claim.text)):
        return Dropped(what, text, "it puts something else into square brackets than the draft")
    if len(text.split()) > max(_LONGEST_ROW, len(claim.text.split())):
        return Dropped(what, text, f"{len(text.split())} words are more than before")
    claim = claim.model_copy(update={"text": text, "worded_by": model})
    return Candidate(what, claim, path)


def _new(proposal: KeyPoint, taken: set[str], model: str) -> Candidate | Dropped:
    row = proposal if isinstance(proposal, Row) else None
    what = NAMES["timeline" if row else "key_points"]
    most = _LONGEST_ROW if row else _LONGEST_POINT
    if len(proposal.text.split()) > most:
        return Dropped(what, proposal.text, f"{len(proposal.text.split())} words; at most {most}")
    if "[" in proposal.text:
        return Dropped(what, proposal.text, "square brackets are for dates that a draft adds")
    name, number = "event" if row else "key", 1
    while (ident := f"{name}-model-{number}") in taken:
        number += 1
    taken.add(ident)
    fields = {
        "id": ident,
        "text": proposal.text,
        "certainty": proposal.certainty,
        "who": proposal.who,
        "worded_by": model,
        "evidence": (Evidence(source=proposal.source, quote=TextQuote(exact=proposal.quote)),),
    }
    if proposal.who and proposal.certainty is Certainty.STATED:
        return Dropped(what, proposal.text, "it names who says so, and states it all the same")
    claim = (
        Event.model_validate(fields | {"kind": row.kind}) if row else Claim.model_validate(fields)
    )
    return Candidate(what, claim, None, row)

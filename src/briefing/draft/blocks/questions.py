"""Findings of the check on a draft → gaps in it: what an editor should ask first."""

import re
from collections.abc import Iterable, Iterator

from briefing.draft.blocks.gaps import MOST
from briefing.draft.identifiers import unique
from briefing.draft.language import primary
from briefing.draft.phrases import phrase
from briefing.model.briefing import Claim, Draft, Gap
from briefing.model.finding import Finding

_MOST_OF_DEIXIS = 2
_NAMED_WORDS = re.compile(r"“([^“”]+)”")


def with_questions(draft: Draft, findings: Iterable[Finding]) -> Draft:
    """The draft with a gap for each open question, as far as six gaps leave room.

    A time that is told by the day of reading ("currently") is asked for once, where the source has
    no date that tells it; a date of publication that was inferred is asked for by its source's
    title.
    """
    found = list(findings)
    taken = {item.id for _, item in draft.cited() if isinstance(item, Claim | Gap)}
    gaps = list(draft.gaps)
    for gap in (*_inferred(draft, found), *_deixis(draft, found)):
        if len(gaps) >= MOST:
            break
        ident = unique(f"gap-{len(gaps) + 1}", taken)
        taken.add(ident)
        gaps.append(gap.model_copy(update={"id": ident}))
    return draft.model_copy(update={"gaps": tuple(gaps)})


def _deixis(draft: Draft, findings: Iterable[Finding]) -> Iterator[Gap]:
    claims = dict(draft.claims())
    dated = {source.id for source in draft.sources if source.issued}
    asked: set[str] = set()
    for finding in findings:
        words = _NAMED_WORDS.search(finding.message)
        claim = claims.get(finding.path[:-1])
        if finding.check != "surviving-deixis" or claim is None or not words:
            continue
        if words[1].casefold() in asked or len(asked) == _MOST_OF_DEIXIS:
            continue
        if all(evidence.source in dated for evidence in claim.evidence):
            continue
        asked.add(words[1].casefold())
        text = phrase("deixis", primary(draft.masthead.language), words=words[1])
        yield Gap(id="gap", text=text, evidence=claim.evidence[:1])


def _inferred(draft: Draft, findings: Iterable[Finding]) -> Iterator[Gap]:
    asking = {f.path[1] for f in findings if f.check == "inferred-metadata" and len(f.path) > 1}
    for number, source in enumerate(draft.sources):
        if number in asking and "issued" in source.inferred:
            language = primary(draft.masthead.language)
            yield Gap(id="gap", text=phrase("inferred_date", language, title=source.title))

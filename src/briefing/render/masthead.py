"""Who a briefing says it is: the title block, and the sentences on how it was made."""

from briefing import __version__
from briefing.model.briefing import Content
from briefing.model.edtf import Relation
from briefing.model.flawed import Flawed
from briefing.render.blocks import Masthead
from briefing.render.dates import DateWords
from briefing.render.draft_state import DraftState
from briefing.render.language import Language


def masthead(
    content: Content, language: Language, dates: DateWords, draft: DraftState | None
) -> Masthead:
    """The title block; that of a draft says so, whatever status its author gave it."""
    head = content.masthead
    unread = isinstance(content, Flawed) and content.stands_in(("masthead", "date"))
    return Masthead(
        title=head.title,
        subtitle=head.subtitle or "",
        status=draft.status if draft else language.groups["status"][head.status.value],
        status_key="draft" if draft else head.status.value,
        marking=head.marking or "",
        date=language.groups["draft"]["unread"] if unread else dates.show(head.date),
        as_of=dates.show(head.as_of, Relation.ON) if head.as_of else "",
        version=head.version,
        prepared_by=head.prepared_by or "",
        worded_by=", ".join(sorted(content.worded_by)),
    )


def method(content: Content, language: Language, draft: DraftState | None) -> tuple[str, ...]:
    """How the briefing was made, and what its check does not show, as sentences."""
    words = language.groups["method"]
    texts = [words[key] for key in ("evidence", "limits", "dates", "certainty")]
    texts[:0] = draft.method if draft else (words[content.masthead.status.value],)
    worded = content.worded_by
    if worded:
        count, models = sum(worded.values()), ", ".join(sorted(worded))
        key = "worded_one" if count == 1 else "worded"
        texts.insert(1, language.say("method", key, count=str(count), models=models))
    return (*texts, language.say("method", "tool", version=__version__))

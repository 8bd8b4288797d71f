"""An article → its event mentions, each with its anchor."""

from dataclasses import replace

from briefing.draft.material import Material
from briefing.draft.mentions.anchor import Placed, is_superseded, own_date, placed
from briefing.draft.mentions.clauses import Clauses
from briefing.draft.mentions.dated import dates_told
from briefing.draft.mentions.discourse import with_discourse
from briefing.draft.mentions.mention import EventMention, Ground
from briefing.draft.mentions.triggers import Trigger, triggers_of
from briefing.draft.text.sentences import Sentence, sentences_of
from briefing.model.article import BlockKind


def event_mentions(material: Material) -> tuple[EventMention, ...]:
    """The event mentions of headline and body in order, each with the best date that can be had.

    See `Ground` for what the date rests on.
    """
    today = (material.horizon.year, material.horizon.month, material.horizon.day)
    found: list[tuple[EventMention, Trigger]] = []
    headline = sentences_of(material.article, BlockKind.HEADLINE)
    for sentence in (*headline, *material.body):
        triggers = triggers_of(sentence.exact)
        clauses = Clauses(sentence.exact)
        dates = [
            placed(date, sentence.start)
            for date in dates_told(material, sentence)
            if not date.is_report and not is_superseded(date)
        ]
        for trigger in triggers:
            mine = own_date(trigger, triggers, dates, clauses, today)
            found.append((_mention(sentence, trigger, clauses, mine), trigger))
    return with_discourse(material, found)


def _mention(
    sentence: Sentence, trigger: Trigger, clauses: Clauses, mine: tuple[Placed, bool] | None
) -> EventMention:
    begin, end = clauses.around(trigger.start)
    mention = EventMention(
        sentence=sentence,
        start=sentence.start + trigger.start,
        end=sentence.start + trigger.end,
        clause_start=sentence.start + begin,
        clause_end=sentence.start + end,
        stem=trigger.stem,
        edtf=None,
        relation=None,
        ground=Ground.NONE,
        reason="nothing dates it",
    )
    if mine is None:
        return mention
    date, own = mine
    words = " ".join(date.date.expression.text.split())
    return replace(
        mention,
        edtf=date.date.edtf,
        relation=date.date.relation,
        ground=Ground.CLAUSE if own else Ground.SENTENCE,
        reason=f"“{words}”: {date.date.expression.reason}",
        dated_by=sentence,
        words=words,
    )

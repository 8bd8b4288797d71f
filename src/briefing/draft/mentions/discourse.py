"""Events whose own sentence has no date: told again, gone on with, or news of the day."""

import datetime
import re
from collections.abc import Sequence
from dataclasses import replace

from briefing.draft.material import Material
from briefing.draft.mentions import words
from briefing.draft.mentions.mention import EventMention, Ground
from briefing.draft.mentions.triggers import Form, Trigger
from briefing.draft.mentions.untold import is_untold
from briefing.model.article import BlockKind
from briefing.model.edtf import Relation

Pair = tuple[EventMention, Trigger]

_NAME = re.compile(r"(?<![\w.])[A-Z][\w&'’-]+")
_DAY = re.compile(r"\d{4}-\d\d-\d\d")
_HANGING = re.compile(
    r"[\s,]*(?:which|who|whose|where|after|before|since|until|than)\b", re.IGNORECASE
)
_NEWS_DAYS = 31
_LEAD = 2


def with_discourse(material: Material, found: Sequence[Pair]) -> tuple[EventMention, ...]:
    """The mentions, those without a date of their own given the best other one."""
    told = _Told(found, material.horizon.isoformat())
    news = _news_day(material, found)
    story = _Story(material, news)
    made: list[EventMention] = []
    for mention, trigger in found:
        dated = mention
        if mention.edtf is None:
            dated = told.repeat_of(mention, trigger) or story.place(mention, trigger)
        story.went_on(dated, trigger)
        made.append(dated)
    return tuple(made)


class _Told:
    """The events told with a date, to know them again."""

    def __init__(self, found: Sequence[Pair], today: str) -> None:
        self._today = today
        self._by_stem: dict[str, list[EventMention]] = {}
        seen: set[str] = set()
        for mention, trigger in found:
            # Brought in anew ("a deal"), it is not what was spoken of before.
            noun = trigger.form is Form.NOUN
            known = trigger.stem not in seen or (noun and not trigger.is_new)
            if mention.sentence.block.kind is BlockKind.HEADLINE:
                continue
            seen.add(trigger.stem)
            if mention.ground is Ground.CLAUSE and trigger.stem not in words.SAYING_STEMS and known:
                self._by_stem.setdefault(trigger.stem, []).append(mention)
        self._names: dict[int, frozenset[str]] = {}

    def repeat_of(self, mention: EventMention, trigger: Trigger) -> EventMention | None:
        """The mention with the date of the same event told elsewhere, where there is one such."""
        if trigger.form in (Form.OPEN, Form.INFINITIVE):
            return None
        same = [
            other
            for other in self._by_stem.get(trigger.stem, ())
            if other.sentence is not mention.sentence
            and (trigger.form is Form.NOUN or self._share(other, mention))
            and not (trigger.is_new and other.start < mention.start)
            and _fits(trigger, other.edtf or "", self._today)
        ]
        if not same or len({other.edtf for other in same}) > 1:
            return None
        other = same[0]
        return replace(
            mention,
            edtf=other.edtf,
            relation=other.relation,
            ground=Ground.REPEAT,
            reason=f"the same event is dated elsewhere, {other.reason}",
            dated_by=other.sentence,
            words=other.words,
        )

    def _share(self, left: EventMention, right: EventMention) -> bool:
        return bool(self._names_of(left) & self._names_of(right))

    def _names_of(self, mention: EventMention) -> frozenset[str]:
        start = mention.sentence.start
        if start not in self._names:
            self._names[start] = frozenset(_NAME.findall(mention.sentence.exact[1:]))
        return self._names[start]


def _fits(trigger: Trigger, edtf: str, today: str) -> bool:
    """Whether the form of a verb allows the date of what it seems to tell again."""
    ahead = edtf[:10] > today[: len(edtf[:10])]
    if trigger.form is Form.AHEAD:
        return ahead
    return not ahead or trigger.form in (Form.NOUN, Form.PRESENT, Form.PARTICIPLE)


class _Story:
    """What the telling has come to, from sentence to sentence."""

    def __init__(self, material: Material, news: EventMention | None) -> None:
        self._published = material.published
        self._lead = {sentence.start for sentence in material.body[:_LEAD]}
        self._news = news
        self._last: EventMention | None = None
        self._governor: EventMention | None = None
        self._sentence = -1
        self._ahead: EventMention | None = None
        """The last plan with a date, for two sentences."""
        self._since_ahead = 0

    def place(self, mention: EventMention, trigger: Trigger) -> EventMention:
        """The mention with a date taken for granted, or as it is."""
        governor = self._governor if mention.sentence.start == self._sentence else None
        if is_untold(mention, trigger):
            return mention
        match trigger.form:
            case Form.AHEAD if self._ahead is not None:
                return _like(mention, self._ahead)
            case Form.AHEAD:
                return self._about(mention, governor, Relation.AFTER)
            case Form.INFINITIVE | Form.PARTICIPLE if governor is not None:
                return _like(mention, governor)
            case Form.NOUN if governor is not None:
                # What a dated verb only speaks of was at a time of its own.
                return _like(mention, governor) if _is_of_day(governor) else mention
            case Form.PERFECT if mention.sentence.start in self._lead and self._news is not None:
                return _like(mention, self._news)
            case Form.PAST | Form.NOUN:
                if self._news is not None:
                    return _like(mention, self._news)
            case _:
                headline = mention.sentence.block.kind is BlockKind.HEADLINE
                if self._news is not None and headline:
                    return _like(mention, self._news)
        return self._as_news(mention)

    def went_on(self, mention: EventMention, trigger: Trigger) -> None:
        """Remember where the telling is now."""
        if mention.sentence.start != self._sentence:
            self._sentence, self._governor = mention.sentence.start, None
            self._since_ahead += 1
            if self._since_ahead > 1:
                self._ahead = None
        if trigger.form in (Form.PAST, Form.PERFECT, Form.PRESENT) and mention.edtf:
            self._governor = mention
        if trigger.form is Form.AHEAD and mention.edtf:
            self._ahead, self._since_ahead = mention, 0

    def _about(
        self, mention: EventMention, governor: EventMention | None, relation: Relation
    ) -> EventMention:
        """Before or after what the sentence tells, or else the publication."""
        base = _like(mention, governor) if governor else self._as_news(mention)
        return replace(base, relation=relation if base.edtf else None)

    def _as_news(self, mention: EventMention) -> EventMention:
        if self._published is None:
            return mention
        return replace(
            mention,
            edtf=self._published.isoformat(),
            relation=Relation.BEFORE,
            ground=Ground.PUBLICATION,
            reason="told as news, without a date",
        )


def _is_of_day(governor: EventMention) -> bool:
    return governor.ground is Ground.PUBLICATION


def _like(mention: EventMention, other: EventMention) -> EventMention:
    ground = other.ground if other.ground is Ground.PUBLICATION else Ground.CARRIED
    return replace(
        mention,
        edtf=other.edtf,
        relation=other.relation,
        ground=ground,
        reason=f"told along with {other.reason}",
        dated_by=other.dated_by,
        words=other.words,
    )


def _news_day(material: Material, found: Sequence[Pair]) -> EventMention | None:
    """The event of the first sentences that has a day shortly before publication."""
    if material.published is None:
        return None
    lead = {sentence.start for sentence in material.body[:_LEAD]}
    earliest = (material.published - datetime.timedelta(days=_NEWS_DAYS)).isoformat()
    for mention, trigger in found:
        if mention.sentence.start not in lead or mention.edtf is None:
            continue
        if trigger.form not in (Form.PAST, Form.PERFECT, Form.NOUN) or _is_aside(mention):
            continue
        if mention.ground in (Ground.CLAUSE, Ground.SENTENCE) and _DAY.fullmatch(mention.edtf):
            told = earliest <= mention.edtf < material.published.isoformat()
            return mention if told else None
    return None


def _is_aside(mention: EventMention) -> bool:
    """Whether the event is told only in passing, in a clause that hangs on another."""
    sentence = mention.sentence
    clause = sentence.exact[
        mention.clause_start - sentence.start : mention.clause_end - sentence.start
    ]
    return bool(_HANGING.match(clause))

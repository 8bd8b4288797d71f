"""Sentences of the article → claims that carry their own quote."""

from collections.abc import Iterable

from briefing.draft.bracketed import with_dates
from briefing.draft.material import Material
from briefing.draft.quotes.voices import attribution_of
from briefing.draft.text.sentences import Sentence
from briefing.draft.text.trimming import trimmed
from briefing.model.briefing import Claim


def claims(
    material: Material, sentences: Iterable[Sentence], ident: str, *, limit: int | None = None
) -> tuple[Claim, ...]:
    """Each sentence as a claim with its quote; trimmed to `limit` words where that is safe."""
    made = []
    for sentence in sentences:
        certainty, who = attribution_of(material, sentence)
        text = trimmed(sentence.text, limit) if limit else sentence.text
        made.append(
            Claim(
                id=ident,
                text=with_dates(material, sentence, text),
                evidence=(material.evidence(sentence),),
                certainty=certainty,
                who=who,
            )
        )
    return tuple(made)

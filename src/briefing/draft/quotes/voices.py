"""Who says a sentence of the article, also when only a pronoun or its neighbours say who."""

from briefing.draft.material import Material
from briefing.draft.quotes.attribution import Attribution, attribute, speaking_pronoun
from briefing.draft.quotes.quotation import Quotation
from briefing.draft.text.doubts import names_doubt
from briefing.draft.text.reach import clause_at
from briefing.draft.text.sentences import Sentence
from briefing.model.briefing import Certainty


def attribution_of(
    material: Material, sentence: Sentence, offset: int | None = None, *, text: str | None = None
) -> Attribution:
    """Certainty and speaker of what stands at `offset` of the sentence's exact words, or of its
    main clause; `text` is judged in its stead where it is given.

    The verb in the clause tells how sure it is; whom its source means, and whose a quotation
    without a verb is, the article tells. Somebody who stays "she" keeps the pronoun, so that
    nobody takes the statement for the publisher's.
    """
    turn = material.turn(sentence)
    if turn and turn.speaker and not turn.asks:
        return Attribution(Certainty.ATTRIBUTED, turn.speaker)
    found = attribute(clause_at(sentence.exact, offset) if text is None else text)
    return with_pronoun(material, sentence, found, offset)


def with_pronoun(
    material: Material, sentence: Sentence, found: Attribution, offset: int | None = None
) -> Attribution:
    """The attribution with whom the article means by its source."""
    said = _said_at(material, sentence, offset)
    if said is None and found.certainty in _OF_DOUBT and not found.who:
        found = found._replace(who=_claimant(material, sentence))
    if said is None and found.who:
        found = found._replace(who=_fuller(material, sentence, found.who))
    if said is None:
        return _with_pronoun(sentence, found)
    if found.certainty is Certainty.STATED:
        return Attribution(Certainty.ATTRIBUTED, said.speaker or found.who)
    if said.speaker is None or (found.who and said.speaker.endswith(f" {found.who}")):
        # "The study" is no better than "study"; "Ada Holm" is better than "Holm".
        better = said.speaker and not said.speaker.startswith(("The ", "the "))
        return found._replace(who=said.speaker if better else found.who)
    return found._replace(who=said.speaker)


def _said_at(material: Material, sentence: Sentence, offset: int | None) -> Quotation | None:
    """What somebody says at an offset, the innermost; else what makes up most of the sentence."""
    said = [one for one in material.said_in(sentence) if one.source is not None]
    if offset is not None:
        place = sentence.start + offset
        said = [one for one in said if any(a <= place < b for a, b in one.spans)]
        return said[-1] if said else None
    shares = [(one.share_of(sentence.start, sentence.end), one) for one in said]
    told = [
        (share, one)
        for share, one in shares
        if share > _MOST or share + _share_of_source(one, sentence) > _ALMOST_ALL
    ]
    return max(told, key=lambda pair: pair[0], default=(0.0, None))[1]


def _share_of_source(one: Quotation, sentence: Sentence) -> float:
    spans = [span for span in (one.source, one.cue) if span and span[0] >= sentence.start]
    return sum(end - start for start, end in spans) / max(1, len(sentence.exact))


_OF_DOUBT = (Certainty.CLAIMED, Certainty.BLAMED)
_ALMOST_ALL = 0.8
_MOST = 0.4
"""Share of a sentence that must be said by somebody for the sentence to be theirs."""


def _fuller(material: Material, sentence: Sentence, who: str) -> str:
    """The speaker whose words end in `who`: the army, for the last of its names."""
    text = material.article.text
    for said in material.said_in(sentence):
        if said.speaker and said.source and text[slice(*said.source)].endswith(f" {who}"):
            return said.speaker
    return who


def _claimant(material: Material, sentence: Sentence) -> str | None:
    """Who claims, denies or blames in a part of the sentence: "five villages who claim …"."""
    text = material.article.text
    for said in material.said_in(sentence):
        if said.speaker and said.cue and names_doubt(text[slice(*said.cue)]):
            return said.speaker
    return None


def _with_pronoun(sentence: Sentence, found: Attribution) -> Attribution:
    if found.who or found.certainty is Certainty.STATED:
        return found
    return found._replace(who=speaking_pronoun(sentence.text))

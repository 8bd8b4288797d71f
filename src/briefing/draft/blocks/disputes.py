"""Sentences one should doubt: counts that differ, claims, denials, blame, what nobody could check,
unnamed sources, second-hand reports, translated speech; a claim beside the denial that answers it.
Seeds for an editor, few and plain."""

from itertools import islice

from briefing.draft.blocks.answers import answered
from briefing.draft.bracketed import with_dates
from briefing.draft.figures.conflicts import count_disputes
from briefing.draft.material import Material
from briefing.draft.phrases import phrase
from briefing.draft.quotes.attribution import attribute, speaker
from briefing.draft.quotes.voices import with_pronoun
from briefing.draft.text.doubts import ORDER, SPEECH, SPEECH_WORDS_FROM, doubt
from briefing.draft.text.sentences import Sentence, word_count
from briefing.draft.text.shorten import shorten
from briefing.draft.text.standing import stands_alone
from briefing.model.briefing import Certainty, Dispute

MOST = 6
_MOST_OF_A_SORT = 2
_SHARED = 2
"""Words a sentence of the body shares with the standfirst that announces it."""
_OPEN_PRONOUNS = frozenset("he she they it we i".split())
_WITH_NOBODY = frozenset({"claimed", "blamed"})
"""Sorts that are put another way when the article does not say who claims or blames."""


def disputes(material: Material) -> tuple[Dispute, ...]:
    """At most six: counts that contradict each other, then doubtful statements in the order of
    the source."""
    counts_differ = count_disputes([material])[:_MOST_OF_A_SORT]
    pairs = list(islice(answered(material), _MOST_OF_A_SORT)) if material.language == "en" else []
    both = [_two_versions(material, *pair) for pair in pairs]
    told = {sentence.start for claim, denial, _ in pairs for sentence in (claim, denial)}
    first = (*counts_differ, *both)
    found: list[tuple[int, Dispute]] = []
    counts: dict[str, int] = {}
    for sentence in (*material.standfirst, *material.body):
        if sentence.start in told:
            continue
        sort = _problem(material, sentence)
        if sort is None or counts.get(sort, 0) >= _MOST_OF_A_SORT:
            continue
        if sentence in material.standfirst and _is_told_below(material, sentence, sort):
            continue
        dispute = _dispute(material, sentence, sort)
        if stands_alone(sentence) or (dispute.who and dispute.who not in _OPEN_PRONOUNS):
            counts[sort] = counts.get(sort, 0) + 1
            found.append((ORDER.index(sort), dispute))
    kept = sorted(range(len(found)), key=lambda i: (found[i][0], i))[: MOST - len(first)]
    return (*first, *(found[i][1] for i in sorted(kept)))


def _is_told_below(material: Material, sentence: Sentence, sort: str) -> bool:
    """Whether the body tells at length what a standfirst only names."""
    return any(
        len(other.stems & sentence.stems) >= _SHARED and _problem(material, other) == sort
        for other in material.body
    )


def _two_versions(material: Material, claim: Sentence, denial: Sentence, who: str) -> Dispute:
    """A claim and its denial, with the quotes of both."""
    certainty, claimant = with_pronoun(material, claim, attribute(claim.text))
    return Dispute(
        id="dispute",
        text=with_dates(material, claim, shorten(claim.text)),
        evidence=(material.evidence(claim), material.evidence(denial)),
        certainty=certainty,
        who=claimant,
        problem=phrase("answered", material.language, name=who),
        action=phrase("answered_action", material.language),
    )


def _problem(material: Material, sentence: Sentence) -> str | None:
    """The weightiest reason to doubt a sentence, as the name of a phrase."""
    text = sentence.text
    if word_count(text) < SPEECH_WORDS_FROM or text.endswith("?"):
        return None
    found = doubt(text) if material.language == "en" else None
    if found != "reported" and found is not None:
        return found
    if material.article.translated_from and any(
        word_count("".join(match.groups(""))) >= SPEECH_WORDS_FROM
        for match in SPEECH.finditer(text)
    ):
        return "speech"
    return found


def _dispute(material: Material, sentence: Sentence, sort: str) -> Dispute:
    certainty, who = with_pronoun(material, sentence, attribute(sentence.text))
    language = material.language
    if sort == "speech" and certainty is Certainty.STATED:
        who = speaker(sentence.text)
    name = f"{sort}_by_nobody" if sort in _WITH_NOBODY and who is None else sort
    problem = phrase(
        "speech_unknown" if sort == "speech" and not _named(material) else name,
        language,
        language=material.article.translated_from,
    )
    return Dispute(
        id="dispute",
        text=with_dates(material, sentence, shorten(sentence.text)),
        evidence=(material.evidence(sentence),),
        certainty=certainty,
        who=who,
        problem=problem,
        action=phrase(f"{name}_action", language),
    )


def _named(material: Material) -> bool:
    return material.article.translated_from[:1].isalpha()

"""Sentences one should doubt: claims, blame, second-hand reports, unnamed sources, speech that
went through a translation. Seeds for an editor, few and plain."""

import re

from briefing.draft import signals
from briefing.draft.attribution import attribute, speaker
from briefing.draft.bracketed import with_dates
from briefing.draft.figure_conflicts import count_disputes
from briefing.draft.material import Material
from briefing.draft.phrases import phrase
from briefing.draft.sentences import Sentence, word_count
from briefing.draft.shorten import shorten
from briefing.draft.voices import with_pronoun
from briefing.model.briefing import Certainty, Dispute

MOST = 6
_MOST_OF_A_SORT = 2
_SPEECH = re.compile(r"“([^“”]+)”|„([^“”„]+)[“”]|\"([^\"]+)\"|«\s?([^«»]+)\s?»")
_SHORTEST_SPEECH = 6
_STRONG_CLAIM = re.compile(r"\b(?:claim(?:s|ed)?|alleg\w+|accus\w+|denie[sd])\b", re.IGNORECASE)


def disputes(material: Material) -> tuple[Dispute, ...]:
    """At most six: counts that contradict each other, then doubtful statements in the order of
    the source."""
    counts_differ = count_disputes([material])[:_MOST_OF_A_SORT]
    found: list[tuple[int, Dispute]] = []
    counts: dict[str, int] = {}
    for sentence in material.body:
        sort = _problem(material, sentence)
        if sort and counts.get(sort, 0) < _MOST_OF_A_SORT:
            counts[sort] = counts.get(sort, 0) + 1
            found.append((_ORDER.index(sort), _dispute(material, sentence, sort)))
    kept = sorted(range(len(found)), key=lambda i: (found[i][0], i))[: MOST - len(counts_differ)]
    return (*counts_differ, *(found[i][1] for i in sorted(kept)))


_ORDER = ("blamed", "claimed", "unnamed", "speech", "reported")


def _problem(material: Material, sentence: Sentence) -> str | None:
    """The weightiest reason to doubt a sentence, as the name of a phrase."""
    text = sentence.text
    if word_count(text) < _SHORTEST_SPEECH:
        return None
    if material.language == "en":
        if signals.BLAMED.search(text):
            return "blamed"
        if _STRONG_CLAIM.search(text) and signals.tells_claim(text):
            return "claimed"
        if signals.UNNAMED.search(text):
            return "unnamed"
    if material.article.translated_from and any(
        word_count("".join(match.groups(""))) >= _SHORTEST_SPEECH
        for match in _SPEECH.finditer(text)
    ):
        return "speech"
    if material.language == "en" and re.search(r"\breportedly\b|\breported to\b", text):
        return "reported"
    return None


def _dispute(material: Material, sentence: Sentence, sort: str) -> Dispute:
    certainty, who = with_pronoun(material, sentence, attribute(sentence.text))
    language = material.language
    problem = phrase(
        "speech_unknown" if sort == "speech" and not _named(material) else sort,
        language,
        language=material.article.translated_from,
    )
    if sort == "speech" and certainty is Certainty.STATED:
        who = speaker(sentence.text)
    return Dispute(
        id="dispute",
        text=with_dates(material, sentence, shorten(sentence.text)),
        evidence=(material.evidence(sentence),),
        certainty=certainty,
        who=who,
        problem=problem,
        action=phrase(f"{sort}_action", language),
    )


def _named(material: Material) -> bool:
    return material.article.translated_from[:1].isalpha()

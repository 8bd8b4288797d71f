"""Words that judge: a briefing leaves them to those it quotes."""

import re
from collections import defaultdict
from collections.abc import Iterator

from briefing.check.english import word_set
from briefing.check.fold import folded
from briefing.check.prose.texts import printed, unquoted
from briefing.check.quotes import short
from briefing.check.rule import Flaw
from briefing.check.subject import Subject
from briefing.model.finding import Path

LOADED = word_set(
    "terrorist terrorists regime regimes thug thugs strongman strongmen henchman henchmen "
    "warmonger warmongers bloodbath bloodthirsty barbaric barbarian barbarians heinous "
    "despicable cowardly vile evil sinister brutal brutally ruthless ruthlessly savage "
    "savagely merciless shocking shockingly outrageous outrageously horrific horrifying "
    "horrendous appalling disgraceful shameful notorious notoriously infamous fanatic "
    "fanatics fanatical zealot zealots stooge stooges puppet crony cronies hordes illegals "
    "cripple crippled draconian orwellian witch-hunt bombshell skyrocketed slammed blasted "
    "miraculous miraculously heroic heroically tragic tragically sadly unfortunately "
    "fortunately thankfully luckily obviously clearly undoubtedly unquestionably admittedly "
    "surprisingly predictably ironically"
)
"""English. Agency handbooks keep these for quotation, or for no use at all."""
_WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")


def loaded_word(subject: Subject) -> Iterator[Flaw]:
    """A word that judges stands outside quotation marks. Each word is told once."""
    if not subject.draft.masthead.language.lower().startswith("en"):
        return
    places: dict[str, list[tuple[Path, str]]] = defaultdict(list)
    for path, text in printed(subject):
        for found in _WORD.finditer(unquoted(text)):
            word = found[0].casefold()
            # A capital inside a sentence is a name: Counter Terrorist Unit, Notorious B.I.G.
            if word in LOADED and (found.start() == 0 or found[0][0].islower()):
                places[word].append((path, text))
    for word, where in places.items():
        path, text = where[0]
        more = f", and in {len(where) - 1} more" if len(where) > 1 else ""
        origin = "the source's word" if _in_sources(word, subject) else "no source has it"
        yield Flaw(
            path,
            f"“{word}” in “{short(text)}”{more} judges; {origin}",
            "use a plain word, or say whose judgement it is, in quotation marks",
        )


def _in_sources(word: str, subject: Subject) -> bool:
    return any(
        re.search(rf"\b{re.escape(word)}\b", folded(source.text), re.IGNORECASE)
        for source in subject.articles.values()
    )

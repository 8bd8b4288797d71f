"""What an editor marks in the margin: inferred data, translated speech, words tied to a day."""

import re
from collections.abc import Iterator

from briefing.check.quotes import short
from briefing.check.rule import Flaw
from briefing.check.subject import Subject
from briefing.model.briefing import Claim, Dispute, Figure, Gap
from briefing.model.finding import Path

QUOTED = re.compile(r"“[^“”]*”|\"[^\"]*\"|„[^„“”]*[“”]|«[^«»]*»|‘[^‘’]{3,}’(?!\w)")
"""Words inside quotation marks: not the briefing's own."""

_SPEECH_WORDS = 3

_MONTHS = "January|February|March|April|May|June|July|August|September|October|November|December"
_DEIXIS = re.compile(
    r"\b(?:currently|presently|nowadays|at present|at the moment|as of late|lately|recently"
    r"|today|tonight|yesterday|tomorrow|so far|until now|to date|these days"
    r"|(?:a|an|one|two|three|four|five|six|several|some|a few|\d+) "
    r"(?:minute|hour|day|week|month|year|decade)s? ago"
    r"|(?:last|next|this|past|coming) (?:night|morning|week|weekend|month|year|decade|spring"
    r"|summer|autumn|fall|winter|mon|tues|wednes|thurs|fri|satur|sun)(?:day)?"
    # A weekday is a date only for readers of that week; "Thursday, 26 August" is one for all.
    r"|(?:on|since|until|by|before|after) (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day"
    rf"(?!,? (?:the )?(?:\d|{_MONTHS})))\b",
    re.IGNORECASE,
)

# "on Sunday [12 March 2023]", "last Friday's [3 May 2024] vote": an editor has named the date.
_DATED_BESIDE = re.compile(
    r"(?:['’]s)?(?: (?:morning|afternoon|evening|night))?(?:['’]s)?"
    rf" \[(?:\d{{1,2}}(?: (?:{_MONTHS})(?: \d{{4}})?)?–)?"
    rf"(?:(?:\d{{1,2}} )?(?:{_MONTHS}) )?\d{{4}}\]"
)


def inferred_metadata(subject: Subject) -> Iterator[Flaw]:
    """Something about a source was concluded and not read off it."""
    for number, source in enumerate(subject.draft.sources):
        if source.inferred:
            names = ", ".join(f"`{name}`" for name in source.inferred)
            yield Flaw(
                ("sources", number, "inferred"),
                f"source `{source.id}`: {names} inferred, not given in the article",
                "confirm it, then take it off the list",
            )


def own_texts(subject: Subject) -> Iterator[tuple[Path, str]]:
    """Every text of the briefing's own, with its path."""
    draft = subject.draft
    for path, claim in draft.claims():
        yield (*path, "text"), claim.text
        if isinstance(claim, Dispute):
            yield (*path, "problem"), claim.problem
            if claim.action:
                yield (*path, "action"), claim.action
        if isinstance(claim, Figure) and claim.population:
            yield (*path, "population"), claim.population
    for number, section in enumerate(draft.background):
        yield ("background", number, "heading"), section.heading
    for number, gap in enumerate(draft.gaps):
        yield ("gaps", number, "text"), gap.text


def direct_speech_in_translation(subject: Subject) -> Iterator[Flaw]:
    """Direct speech from a translated article: the speaker's own words may have been others."""
    translated = {
        source.id: source.translated_from or article.translated_from
        for source in subject.draft.sources
        if (article := subject.articles.get(source.id))
    }
    for path, item in subject.draft.cited():
        origin = next(
            (translated.get(e.source) for e in item.evidence if translated.get(e.source)), ""
        )
        if not origin:
            continue
        spoken = isinstance(item, Claim) and _speech(item.text)
        quoted = any(
            translated.get(evidence.source)
            and (
                _speech(evidence.quote.exact)
                or _inside(subject, evidence.source, place.start, place.block.start)
            )
            for evidence, place in subject.located(path, item)
        )
        if spoken or quoted:
            yield Flaw(
                (*path, "text") if isinstance(item, Claim) else path,
                f"“{short(item.text if isinstance(item, Claim | Gap) else item.long)}” rests on "
                f"direct speech in an article translated from {origin}",
                "look for the speaker's original words, or report the speech indirectly",
            )


def _speech(text: str) -> bool:
    return any(len(quoted[0].split()) >= _SPEECH_WORDS for quoted in QUOTED.finditer(text))


def _inside(subject: Subject, source: str, start: int, block_start: int) -> bool:
    """Whether a quotation mark is open at `start` of the article's text."""
    before = subject.articles[source].text[block_start:start]
    opened = before.count("“") + before.count("„") - before.count("”")
    return before.count('"') % 2 == 1 or opened > 0


def deixis(subject: Subject) -> Iterator[Flaw]:
    """Words such as “last year” that change their meaning after publication.

    Not in somebody's direct speech, and not where the date column of a row says what they mean.
    """
    if not subject.draft.masthead.language.lower().startswith("en"):
        return
    spoken = _spoken(subject)
    for path, text in own_texts(subject):
        if path in spoken:
            continue
        plain = QUOTED.sub(lambda quoted: " " * len(quoted[0]), text)
        dated = _dated_by_row(subject, path)
        words = list(
            dict.fromkeys(
                found[0]
                for found in _DEIXIS.finditer(plain)
                if not _DATED_BESIDE.match(plain, found.end())
                and not (dated and _same_words(dated, found[0]))
            )
        )
        if words:
            shown = ", ".join(f"“{word}”" for word in words)
            yield Flaw(
                path,
                f"{shown} in “{short(text)}” depends on the day it is read",
                "name the date, or put the source's words in quotation marks",
            )


def _dated_by_row(subject: Subject, path: Path) -> str:
    """The words of time that the date of a row was read from."""
    if path[0] != "timeline" or not isinstance(path[1], int):
        return ""
    date = subject.draft.timeline[path[1]].date
    return (date.expression or "").casefold() if date else ""


def _same_words(expression: str, words: str) -> bool:
    plain = words.casefold()
    return plain in expression or expression in plain


def _spoken(subject: Subject) -> set[Path]:
    """The texts that are a piece of somebody's direct speech, copied."""
    return {
        (*path, "text")
        for path, item in subject.draft.claims()
        for evidence, place in subject.located(path, item)
        if item.text.rstrip(". …") in evidence.quote.exact
        and _inside(subject, evidence.source, place.start, place.block.start)
    }

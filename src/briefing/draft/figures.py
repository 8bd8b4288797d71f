"""Numbers that matter → key figures, with what is counted and who says so."""

import re
from collections.abc import Iterable
from dataclasses import dataclass

from briefing.draft import signals
from briefing.draft.bracketed import with_dates
from briefing.draft.figure_text import clause_of
from briefing.draft.material import Material
from briefing.draft.quantities import Quantity, find_quantities
from briefing.draft.sentences import Sentence
from briefing.draft.voices import attribution_of
from briefing.model.briefing import Figure

MOST = 8
_LEAST_WEIGHT = 1.5

_CASUALTY = re.compile(
    r"\b(?:kill\w*|dead|died|dies|deaths?|wound\w*|injur\w*|casualt\w+|victims?|missing|"
    r"displaced|homeless|infected|hospitali[sz]ed|arrested|detained|evacuated|fled|lives)\b",
    re.IGNORECASE,
)
_PEOPLE = re.compile(
    r"\b(?:people|persons|civilians|soldiers|troops|fighters|children|women|men|girls|boys|"
    r"residents|students|workers|employees|jobs|refugees|migrants|households|families|patients|"
    r"voters|votes|seats|members|cases|attacks|homes|houses|schools|companies|countries|"
    r"participants|passengers)\b",
    re.IGNORECASE,
)
_HARMED_BEFORE = re.compile(
    r"\b(?P<harm>kill(?:ed|ing)|wound(?:ed|ing)|injur(?:ed|ing)|displac(?:ed|ing)|arrested|detained)"
    r"\s+"
    r"(?:(?:at least|more than|over|nearly|about|around|some|almost|up to|an estimated)\s+)?$"
)
_AGE = re.compile(r"^[\s-]*years?[\s-]old|^\s*-year-old|^-year\b")
_NOT_COUNTED = re.compile(
    r"^(?:\s*(?:a\.m|p\.m|am\b|pm\b|o'clock|GMT)|-?(?:st|nd|rd|th)\b|\s*°|[-–]\w|\s+(?:years?|"
    r"months?|weeks?|days?|hours?|minutes?|seconds?|decades?|times?)\b|\s*[:/]\d)",
    re.IGNORECASE,
)
_DURATION = re.compile(r"\s+(?:years|months|weeks|days|hours)\b(?!\s+old)")
_TAKES = re.compile(
    r"\b(?:takes?|took|last|lasts|lasted|delay(?:s|ed)?|within)\s(?:[a-z]+\s){1,3}$"
)
_LABEL_BEFORE = re.compile(
    r"(?:\b(?:[Nn]o\.?|[Nn]umber|[Aa]rticle|[Ss]ection|[Cc]hapter|[Pp]age|[Rr]oute|[Hh]ighway|"
    r"[Rr]oom|[Ff]light|[Gg]rade|[Tt]itle|[Pp]art|[Vv]ersion|[Tt]ype|[Gg]ate|[Aa]ged?|[Pp]hase|"
    r"[Ll]evel|[Cc]ategory|G|Covid|COVID|[Cc]ovid)[\s-]*|#|[A-Z][A-Za-z]*[A-Z]\s?|\b[A-Z]\w+\s)$"
)
_NAME_BEFORE = re.compile(r"(?<![.!?]\s)\b[A-Z][a-z]+\s$")
_STOP = re.compile(
    r"[,;:.](?=\s|$)|[!?“”\"()—–]|\b(?:and|or|but|that|which|who|whose|where|when|while|after|before|since|"
    r"because|as|than|with|was|were|are|is|has|have|had|will|would|can|could|during|working|"
    r"according)\b"
)
_WHEN = re.compile(r"\s(?:between|from|until|by|in|on)\s(?:[^\W\d]\w*\s){0,2}\d")
"""The time behind what is counted: "of their volume between 2010 and 2023"."""
_OF = re.compile(r"^\s*(?:of|among|in)\s+(?:(?:the|all|its|their|his|her)\s+)?")
_MODIFIER = re.compile(
    r"\b(?:at least|at most|more than|fewer than|less than|nearly|almost|about|around|roughly|"
    r"some|up to|over|under|as many as|as much as|an estimated|approximately|between|from|only|"
    r"just|another|a further|an additional)\s+$",
    re.IGNORECASE,
)
_ADVERBS = frozenset("currently now still already alone more others additional".split())


@dataclass(frozen=True)
class _Counted:
    weight: float
    order: int
    figure: Figure


def key_figures(material: Material) -> tuple[Figure, ...]:
    """The weightiest quantities of the body, in the order of the source."""
    if material.language != "en":
        return ()
    found: list[_Counted] = []
    for position, sentence in enumerate(material.body):
        for quantity in _quantities(material, sentence):
            weight = _weight(sentence, quantity, position)
            if weight >= _LEAST_WEIGHT:
                found.append(_Counted(weight, len(found), _figure(material, sentence, quantity)))
    return tuple(counted.figure for counted in _best(found))


def counts_people(text: str, quantity: Quantity) -> bool:
    """Whether people, or harm to them, are what the quantity of this text counts."""
    near = text[max(0, quantity.start - 40) : quantity.end + 50]
    return bool(_CASUALTY.search(near) or _PEOPLE.match(text[quantity.end :].lstrip(" of")))


def _best(found: Iterable[_Counted]) -> list[_Counted]:
    chosen: list[_Counted] = []
    seen: set[tuple[object, ...]] = set()
    for counted in sorted(found, key=lambda c: (-c.weight, c.order)):
        figure = counted.figure
        same = (figure.value, figure.low, figure.high, figure.words, figure.unit)
        if same not in seen and len(chosen) < MOST:
            seen.add(same)
            chosen.append(counted)
    return sorted(chosen, key=lambda c: c.order)


def _quantities(material: Material, sentence: Sentence) -> Iterable[Quantity]:
    taken = [
        (e.start - sentence.start, e.end - sentence.start)
        for e in material.dates_of(sentence)
        if e.edtf or e.kind not in ("set", "duration") or any(c.isdigit() for c in e.text)
    ]
    for quantity in find_quantities(sentence.exact):
        overlaps = any(start < quantity.end and quantity.start < end for start, end in taken)
        lasting = _lasts(sentence.exact, quantity)
        if lasting or (not overlaps and _counts(sentence.exact, quantity)):
            yield quantity


def _lasts(text: str, quantity: Quantity) -> bool:
    """Whether the quantity is how long something may take at least or at most."""
    before, after = text[: quantity.start], text[quantity.end :]
    return bool(quantity.hedge and _TAKES.search(before) and _DURATION.match(after))


def _counts(text: str, quantity: Quantity) -> bool:
    """Whether the quantity counts or measures something, and is no age, label, score or year."""
    before, after = text[: quantity.start], text[quantity.end :]
    if quantity.words or quantity.unit:
        return True
    if _AGE.match(after) or _NOT_COUNTED.match(after):
        return False
    if _LABEL_BEFORE.search(before[-24:]) and not _MODIFIER.search(before[-24:]):
        sentence_start = not before.strip() or before.rstrip()[-1:] in ".!?"
        if not sentence_start:
            return False
    value = quantity.value
    if value is not None:
        if quantity.spelt and value <= 2:
            return False
        if 1500 <= value <= 2199 and re.fullmatch(
            r"\d{4}", text[quantity.start : quantity.end].strip()
        ):
            return False  # a year, whoever found it or not
    if _HARMED_BEFORE.search(before[-60:]):
        return True
    return bool(_noun_after(after)) or bool(re.match(r"\s+(?:more|others)\b", after))


def _noun_after(after: str) -> str:
    """The words that name what is counted: "foreign fighters"."""
    run = _STOP.split(re.sub(r"^\s*of\s+", " ", after), maxsplit=1)[0]
    kept: list[str] = []
    for word in run.split()[:4]:
        plain = word.strip("'’")
        if plain.casefold() in signals.FUNCTION_WORDS or plain.casefold() in _ADVERBS:
            break
        kept.append(word)
        # The counted noun is the first plural, or the first after the adjectives.
        if plain.casefold() in ("people", "men", "women", "children") or (
            plain.endswith("s") and not plain.endswith(("ss", "'s", "’s", "us"))
        ):
            break
    else:
        kept = kept if len(kept) == 1 else []
    return " ".join(kept)


def _figure(material: Material, sentence: Sentence, quantity: Quantity) -> Figure:
    text = sentence.exact
    certainty, who = attribution_of(material, sentence, quantity.start)
    after = text[quantity.end :]
    counted = _noun_after(after)
    unit, population = quantity.unit, None
    if unit:
        population = _population(after)
    elif counted:
        unit = counted
    else:
        unit = _harm(text[: quantity.start])
    words = quantity.words
    if quantity.hedge and quantity.low is None:
        words = _hedged(text, quantity)
        # "about 40%", "over $2 million": the words have the unit in them.
        unit = None if quantity.unit else unit
    return Figure(
        id="figure",
        text=with_dates(material, sentence, clause_of(text, quantity, speaker_given=bool(who))),
        evidence=(material.evidence(sentence),),
        certainty=certainty,
        who=who,
        value=quantity.value if words is None else None,
        low=quantity.low,
        high=quantity.high,
        words=words,
        unit=unit,
        population=population,
        as_of=_as_of(material, sentence),
    )


def _hedged(text: str, quantity: Quantity) -> str:
    """The number with its "at least" or "about", as they stand."""
    number = " ".join(text[quantity.start : quantity.end].split())
    return f"{quantity.hedge} {number}"


def _harm(before: str) -> str | None:
    """What was done to those counted, when no noun follows: "injured at least 19"."""
    match = _HARMED_BEFORE.search(before[-60:])
    return match["harm"] if match and match["harm"].endswith("ed") else None


def _population(after: str) -> str | None:
    """What a share is a share of: "of voters"."""
    match = _OF.match(after)
    if not match or not after[: match.end()].strip().startswith("of"):
        return None
    run = _WHEN.split(_STOP.split(after[match.end() :], maxsplit=1)[0], maxsplit=1)[0]
    verb = signals.PAST.search(run) or signals.ATTRIBUTED.search(run)
    words = run[: verb.start() if verb else len(run)].split()[:6]
    while words and words[-1].casefold() in signals.FUNCTION_WORDS:
        words.pop()
    return " ".join(words) or None


def _as_of(material: Material, sentence: Sentence) -> str | None:
    """The one date of the sentence when it says "as of"; else unknown."""
    dates = [e for e in material.dates_of(sentence) if e.edtf and e.relation == "as_of"]
    return dates[0].edtf if len(dates) == 1 else None


def _weight(sentence: Sentence, quantity: Quantity, position: int) -> float:
    text = sentence.exact
    near = text[max(0, quantity.start - 40) : quantity.end + 50]
    weight = 0.0
    if _CASUALTY.search(near):
        weight += 3
    if quantity.unit:
        weight += 2
    if _PEOPLE.search(text[quantity.end : quantity.end + 40]):
        weight += 1.5
    if quantity.low is not None or _lasts(text, quantity):
        weight += 1.5
    if quantity.words:
        weight += 1.5 if "times" in quantity.words or "twice" in quantity.words else 0.75
    largest = max(float(quantity.value or 0), float(quantity.high or 0))
    if largest >= 1000:
        weight += 1
    elif largest >= 20:
        weight += 0.75
    if quantity.spelt:
        weight -= 0.5
    return weight + max(0.0, 0.75 - 0.05 * position)

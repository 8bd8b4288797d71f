"""Where an article says what an actor is: set beside the name, in a defining sentence, as an
office in front of it; else where the actor first acts."""

import re

from briefing.draft import signals
from briefing.draft.actor_types import ActorType
from briefing.draft.material import Material
from briefing.draft.names import Mention, Named
from briefing.draft.sentences import Sentence, word_count
from briefing.draft.shorten import shorten

_DEFINED = re.compile(
    r"^(?:,\s+(?:an?|which|whose|who|known|formed|founded|led|one of)\b|,\s+the\s[^,;]{4,60},|"
    r"\s+\(|\s+(?:is|was|are|were)\s+(?:the|an?|founded|formed)\b|,?\s+(?:also |better )?known as)"
)
_DEFINED_BEFORE = re.compile(r"\b(?:known as|called|named)\s(?:the\s)?[\"“]?$")
_AFTER_PREPOSITION = re.compile(
    r"(?:^(?:For|In|At|From|On|To|With|By|Of|Like)|\b[Aa]ccording to)\s(?:the\s)?$"
)
# What follows the name up to the next comma or stop: ", a British charity formed in 1988".
_BESIDE = (
    r"(?:[^,;:.—–“”\"()]|[.,](?=\d)|(?<=[A-Z])\.|(?<=\b(?:Sen|Gov|Rep|Gen|Col))\."
    r"|(?<=\b(?:Dr|Mr|Ms|St|Lt))\.)+(?=[,.;—–])"
)
_APPOSITION = re.compile(rf"(?:,\s\d\d)?,\s(?:an?|one of the)\s{_BESIDE}")
_PERSONAL_APPOSITION = re.compile(
    rf"(?:,\s\d\d)?,\s(?:an?|one of the|the|his|her|their|[A-Z][\w.]+['’]s)\s{_BESIDE}"
)
_ROLES = (
    r"minister|president|leader|director|chief|chair(?:man|woman|person)?|secretary|operator|"
    r"spokes(?:man|woman|person)|officer|lawyer|solicitor|analyst|professor|researcher|scientist|"
    r"pollster|governor|mayor|senator|lawmaker|judge|prosecutor|journalist|photographer|reporter|"
    r"cameraman|editor|economist|strategist|farmer|resident|villager|owner|founder|coach|captain|"
    r"manager|advis[eo]r|ambassador|envoy|diplomat|commander|general|challenger|candidate|activist|"
    r"author|writer|expert|engineer|teacher|doctor|head|deputy|councillor|rival|activist|singer|actor|"
    r"actress|player|striker|goalkeeper|midfielder|defender|bishop|priest|historian|organi[sz]er"
)
_ROLE = re.compile(
    rf"\b(?:{_ROLES}|member|son|daughter|wife|husband|mother|father)\b", re.IGNORECASE
)
_INDEFINITE = re.compile(r"(?:,\s\d\d)?,\s(?:an?|one of the)\s")
_RELATIVE = re.compile(r"\s(?:who|which|that)\s")
_OFFICE_WORD = r"[A-Z][\w.&’'-]*|[a-z]+(?:-[a-z]+)*"
_OFFICE_BEFORE = re.compile(rf"(?P<office>(?:(?:{_OFFICE_WORD})\s){{0,8}}(?i:{_ROLES}))\s$")
_SUBJECT_AFTER = re.compile(
    r"(?:,\s[^,]{3,60},)?\s(?:\w+ly\s)?(?:has|have|had|is|was|are|were|will|would|plans?|[a-z]{2,}ed|"
    r"said|says|told|took|led|left|won|lost|began|made|held|gave|runs|owns|leads)\b"
)
_SHORTEST_APPOSITION = 4
_LONGEST_TEXT = 25
_FEWEST_WORDS = 5
_MENTIONS_READ = 20


def description(group: Named, kind: ActorType, material: Material) -> tuple[Sentence, str]:
    """The sentence that tells most about an actor, and the words of it that do."""
    mentions = group.mentions[:_MENTIONS_READ]
    for mention in mentions:
        sentence = material.body[mention.sentence]
        apposition = _apposition(mention, sentence, kind)
        if apposition:
            return sentence, apposition
    wanted = (
        [m for m in mentions if defines(m) and not _in_speech(material, m)],
        [mention for mention in mentions if kind == "person" and _office(mention)],
        [mention for mention in mentions if _is_subject(mention)],
        [mention for mention in mentions if not _in_speech(material, mention)],
        mentions,
    )
    for place, some in enumerate(wanted):
        for mention in some:
            sentence = material.body[mention.sentence]
            if place == 1:
                return sentence, f"{_office(mention)} {mention.text}"
            text = shorten(sentence.text, limit=_LONGEST_TEXT, keep=mention.text)
            if _FEWEST_WORDS <= word_count(text) <= _LONGEST_TEXT:
                return sentence, text
    sentences = [material.body[mention.sentence] for mention in mentions]
    texts = [
        shorten(sentence.text, limit=_LONGEST_TEXT, keep=mention.text)
        for sentence, mention in zip(sentences, mentions, strict=True)
    ]
    best = min(range(len(texts)), key=lambda i: (word_count(texts[i]), i))
    return sentences[best], texts[best]


def defines(mention: Mention) -> bool:
    """Whether the words around a name say what it is."""
    if _DEFINED_BEFORE.search(mention.before):
        return True
    return bool(_DEFINED.match(mention.after)) and not _AFTER_PREPOSITION.search(mention.before)


def _apposition(mention: Mention, sentence: Sentence, kind: ActorType) -> str | None:
    """The name with the words set beside it, or None."""
    # ", the …" may as well go on with the sentence or a list, but for a person's full name.
    personal = " " in mention.text and not _AFTER_PREPOSITION.search(mention.before)
    pattern = _PERSONAL_APPOSITION if personal and kind == "person" else _APPOSITION
    match = pattern.match(sentence.text, mention.start + len(mention.text))
    if not match or word_count(match[0]) < _SHORTEST_APPOSITION:
        return None
    if not _INDEFINITE.match(match[0]) and not _ROLE.search(match[0]):
        return None
    phrase = sentence.text[mention.start : match.end()].strip()
    if word_count(phrase) > _LONGEST_TEXT:
        phrase = _RELATIVE.split(phrase, maxsplit=1)[0]
    return phrase if word_count(phrase) <= _LONGEST_TEXT else None


def _office(mention: Mention) -> str | None:
    """The office in front of a name: "FBI Director", "former government minister"."""
    match = _OFFICE_BEFORE.search(mention.before)
    words = match["office"].split() if match else []
    for place in range(len(words) - 1, -1, -1):
        verb = words[place].islower() and (
            signals.PAST.fullmatch(words[place]) or signals.ATTRIBUTED.fullmatch(words[place])
        )
        small = words[place].casefold() in signals.FUNCTION_WORDS
        if small and _joins_name(words, place):
            continue  # "Party for the People leader"
        if small or verb:
            words = words[place + 1 :]
            break
    while words and words[0].endswith("ing"):
        words.pop(0)  # "visiting", "outgoing"
    office = max(" ".join(words), mention.title, key=word_count)
    # "Chief Sol" says little more than the name.
    return office if " " in office or (office and " " in mention.text) else None


def _joins_name(words: list[str], place: int) -> bool:
    """Whether a small word stands inside an institution's name."""
    if words[place] == "the":
        place -= 1
    return place > 0 and words[place] in ("of", "for") and words[place - 1][0].isupper()


def _in_speech(material: Material, mention: Mention) -> bool:
    return material.body[mention.sentence].text[0] in '“"„«‘'


def _is_subject(mention: Mention) -> bool:
    return bool(_SUBJECT_AFTER.match(mention.after))

"""German and French: what a statement leaves out or turns, by tables of the strongest signs.

A sign that is gone is found where the statement tells its clause and has no sign of the kind at
all; what a milder word might carry is let through.
"""

from collections.abc import Iterator, Mapping, Set
from dataclasses import dataclass

from briefing.check.english import word_set
from briefing.check.meaning import french, german
from briefing.check.meaning.compared import Compared
from briefing.check.meaning.reading import Found, Grammar, Reading
from briefing.check.meaning.scope import tells
from briefing.check.meaning.stems import Stems, bare
from briefing.check.statement import Statement
from briefing.check.subject import Subject

_SPEAKING = ("angaben", "bericht", "berichten", "berichts", "kreisen", "aussagen")
_INDIRECT = word_set("sei seien habe hätte hätten werde würde würden könne müsse solle")
_RULED_OUT = ("exclu", "écart", "ausgeschlossen", "ausschließ", "auszuschließ")
_SHUTS = word_set("schloss schlossen schließt schließen")
_RELATIVE = word_set("der die das den dem dessen deren qui que dont où")
_SHORT = 5
_BESIDE = 3
_KEPT = "read in its language"
_LIKELY = 0.7
"""How much of a statement the evidence must have for a "not" to be the one word that is new."""


@dataclass(frozen=True)
class Language:
    """What is known of one language."""

    code: str
    grammar: Grammar
    signs: Stems
    softer: Stems
    """The families of `signs`; these only excuse."""
    ladders: tuple[Stems, ...]
    opposites: Stems
    amounts: Stems


LANGUAGES: Mapping[str, Language] = {
    "de": Language(
        "de",
        german.GRAMMAR,
        german.SIGNS,
        german.SOFTER,
        german.LADDERS,
        german.OPPOSITES,
        german.AMOUNTS,
    ),
    "fr": Language(
        "fr",
        french.GRAMMAR,
        french.SIGNS,
        french.SOFTER,
        french.LADDERS,
        french.OPPOSITES,
        french.AMOUNTS,
    ),
}
_HEDGES = ("possible", "hearsay", "suspect")
_CARRIED: Mapping[str, tuple[str, ...]] = {
    "possible": ("possible", "plan"),
    "hearsay": ("hearsay", "possible", "speech"),
    "suspect": ("suspect", "hearsay"),
    "speech": ("speech", "hearsay"),
    "negation": ("negation",),
}
"""Family → the families whose signs may stand in its place."""


@dataclass(frozen=True)
class Abroad(Compared):
    """One statement in German or French beside the sentences its quotes are from."""

    language: Language

    def carries(self, family: str) -> bool:
        """Whether the statement has any sign that may stand for one of a family."""
        if family == "negation" and _has_prefix(self.said, self.given, self.language.code):
            return True
        if family in ("hearsay", "speech") and _opens_with_judge(self.said):
            return True
        if family in ("hearsay", "speech") and self.names_speaker:
            return True
        if family in ("hearsay", "speech") and any(
            token.plain.endswith(_SPEAKING) for token in self.printed.tokens
        ):
            return True
        carried = _CARRIED[family]
        return any(
            found.sign.family in carried
            and (table is self.language.signs or found.sign.family != "plan")
            for table in (self.language.signs, self.language.softer)
            for found in self.printed.signs(table)
            if not (family == "hearsay" and _is_no_doubt(self, found))
        )


def hedges_lost(subject: Subject) -> Iterator[tuple[Abroad, Found]]:
    """Doubts of the evidence that the statement tells as facts."""
    for pair in pairs(subject):
        found = next(_lost(pair, _HEDGES), None)
        if found:
            yield pair, found


def speech_lost(subject: Subject) -> Iterator[tuple[Abroad, Found]]:
    """What somebody says in the evidence, and nobody in the statement."""
    for pair in pairs(subject):
        if pair.is_plan or next(_lost(pair, _HEDGES), None):
            continue
        found = next(_lost(pair, ("speech",)), None) or next(_layer_lost(pair), None)
        if found:
            yield pair, found


def negation_lost(subject: Subject) -> Iterator[tuple[Abroad, Found]]:
    """A negation of the evidence whose words the statement has without any."""
    for pair in pairs(subject):
        found = next(_lost(pair, ("negation",)), None) or next(_twice(pair), None)
        if found:
            yield pair, found


def negation_added(subject: Subject) -> Iterator[tuple[Abroad, Found]]:
    """Statements with a negation that their evidence does not have."""
    for pair in pairs(subject):
        tables = (pair.language.signs, pair.language.softer)
        if _has_prefix(pair.given, pair.said, pair.language.code) or any(
            pair.given.has(one, "negation") for one in tables
        ):
            continue
        found = next(
            (one for one in pair.said.signs(tables[0]) if one.sign.family == "negation"), None
        )
        roots = pair.said.roots
        if found and len(roots) > 1 and len(roots & pair.given.roots) >= _LIKELY * len(roots):
            yield pair, found


def pairs(subject: Subject) -> Iterator[Abroad]:
    """The statements in German or French on evidence in the same language."""
    for statement in subject.statements:
        found = pair_of(statement)
        if found:
            yield found


def pair_of(statement: Statement) -> Abroad | None:
    """A statement with its evidence, both read once; None in another language."""
    language = LANGUAGES.get(statement.language)
    if not language or statement.source_language not in ("", statement.language):
        return None
    kept = vars(statement)
    if _KEPT not in kept:
        grammar = language.grammar
        said, given = Reading(statement.text, grammar), Reading(statement.sentences, grammar)
        kept[_KEPT] = Abroad(statement, said, given, language)
    found: Abroad = kept[_KEPT]
    return found


def _has_prefix(reading: Reading, other: Reading, code: str) -> bool:
    """Whether a word is denied by how it begins, where the other text has it without."""
    starts = ("un",) if code == "de" else ("in", "im", "ir", "il", "dé", "n'")
    return any(
        token.plain.startswith(starts)
        and len(token.plain) > _SHORT
        and reading.grammar.root(token.plain[2:]) in other.roots
        for token in reading.tokens
    )


def _opens_with_judge(reading: Reading) -> bool:
    """Whether a text begins with whose view it tells: "Pour le ministre Paul Roux, …"."""
    tokens = reading.tokens
    if not tokens or tokens[0].plain not in ("pour", "für"):
        return False
    own = [token for token in tokens[1:8] if token.clause == tokens[0].clause]
    return len(own) + 1 < len(tokens) and len(own) < 7 and any(token.is_name for token in own)


def _lost(pair: Abroad, families: tuple[str, ...]) -> Iterator[Found]:
    if pair.is_description:
        return
    carried: dict[str, bool] = {}
    for found in pair.given.signs(pair.language.signs):
        family = kind(pair, found)
        if family not in families:
            continue
        if family not in carried:
            carried[family] = pair.carries(family)
        if carried[family] or (family == "negation" and _rules_out(pair, found)):
            continue
        if _tells(pair, found, family):
            yield found


def kind(pair: Abroad, found: Found) -> str:
    """The family of a sign where it stands: "soll" is hearsay before "haben", else a plan."""
    word = pair.given.tokens[found.first].plain
    if pair.language.code == "de" and word in ("soll", "sollen", "will", "wollen"):
        clause = [pair.given.tokens[at].plain for at in pair.given.part(found.first)]
        is_past = {"haben", "sein"} & set(clause[-4:])
        return "hearsay" if is_past else "plan"
    if found.sign.family == "hearsay" and word in ("serait", "seraient"):
        before = [
            token.plain for token in pair.given.tokens[max(0, found.first - 12) : found.first]
        ]
        if {"que", "qu'il", "qu'elle", "si"} & set(before):
            return "plan"  # "il a promis que l'état serait déclaré"
    if word == "sei" and found.first and pair.given.tokens[found.first - 1].plain == "es":
        return ""
    return found.sign.family


def _is_no_doubt(pair: Abroad, found: Found) -> bool:
    """Whether a sign of the statement only names a suspect, as the evidence does beside it."""
    return found.sign.family == "suspect" and pair.given.has(pair.language.signs, "suspect")


def _tells(pair: Abroad, found: Found, family: str) -> bool:
    """Whether the statement tells what a sign governs."""
    tokens = pair.given.tokens
    if family == "suspect":
        beside = _beside(pair, found)
        return bool(beside) and beside <= pair.said.roots
    part = set(pair.given.part(found.first)) - set(range(found.first, found.last))
    here = tokens[found.first].clause
    if family == "speech":
        return (
            pair.is_quoted(found)
            and not pair.is_beyond_quotes(found)
            and tells(pair.said.roots, pair.given, _without_asides(pair, part))
        )
    clause = {place for place in part if tokens[place].clause == here}
    if family == "negation":
        denied = _denied(pair, found, clause)
        if denied and not denied & pair.said.roots:
            return False
    return tells(pair.said.roots, pair.given, clause)


def _beside(pair: Abroad, found: Found) -> Set[str]:
    """The noun that "mutmaßlich" or "présumé" stands with; behind "soupçonné de" what one did."""
    tokens = pair.given.tokens
    here = tokens[found.first].clause
    behind = [
        token.root
        for token in tokens[found.last : found.last + 6]
        if token.is_content and token.clause == here
    ]
    if pair.language.code == "de":
        return frozenset(behind[:1])
    if tokens[found.first].plain.startswith(("soupç", "accus")):
        return frozenset(behind[:2])
    before = [token.root for token in tokens[max(0, found.first - 2) : found.first]]
    return frozenset(before[-1:])


def _denied(pair: Abroad, found: Found, clause: Set[int]) -> Set[str]:
    """Words that stand close to a negation: one of them it denies."""
    tokens = pair.given.tokens
    return {
        tokens[at].root
        for at in clause
        if (tokens[at].is_content and abs(at - found.first) <= _BESIDE)
        or at == max(clause, default=-1)
    }


def _without_asides(pair: Abroad, places: Set[int]) -> Set[int]:
    """What is said, without what a writer adds: ", die 1979 gebaut wurde"."""
    kept = set(places)
    for place, token in enumerate(pair.given.tokens):
        if token.plain in _RELATIVE and "," in pair.given.gap(place):
            aside = pair.given.clause_behind(place + 1)
            plain = [pair.given.tokens[at].plain for at in aside]
            if "zu" not in plain[-3:] and not _INDIRECT & {*plain}:
                kept -= set(aside)
    return kept


def _layer_lost(pair: Abroad) -> Iterator[Found]:
    """One who is only cited by another, told without whoever cites: "cité par la radio"."""
    if pair.names_speaker or pair.is_description:
        return
    for found in pair.given.signs(pair.language.signs):
        if found.sign.family != "layer" or not pair.is_quoted(found):
            continue
        behind = [pair.given.tokens[at] for at in pair.given.clause_behind(found.last)][:4]
        names = {token.root for token in behind if token.is_name}
        part = set(pair.given.part(found.first))
        whole = _without_asides(pair, part)
        if names and not names & pair.said.roots and tells(pair.said.roots, pair.given, whole):
            yield found


def _twice(pair: Abroad) -> Iterator[Found]:
    """What is not ruled out, told as ruled out."""
    if pair.said.has(pair.language.signs, "negation") or not _ruling_out(pair.said, 0):
        return
    for found in pair.given.signs(pair.language.signs):
        if found.sign.family == "negation" and _rules_out(pair, found):
            yield found


def _rules_out(pair: Abroad, found: Found) -> bool:
    """Whether a negation denies that something is ruled out."""
    return _ruling_out(pair.given, found.first)


def _ruling_out(reading: Reading, place: int) -> bool:
    plain = {bare(reading.tokens[at].plain) for at in reading.part(place)}
    return any(word.startswith(_RULED_OUT) for word in plain) or (
        "aus" in plain and bool(plain & _SHUTS)
    )

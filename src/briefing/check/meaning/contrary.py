"""German and French: what a statement tells as more, as the opposite, or as done already."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from briefing.check.english import word_set
from briefing.check.meaning import french, german
from briefing.check.meaning.abroad import Abroad, kind, pair_of, pairs
from briefing.check.meaning.reading import Found, Reading, Token
from briefing.check.meaning.stems import bare
from briefing.check.rule import Flaw
from briefing.check.statement import Statement
from briefing.check.subject import Subject

_NEAR = 6
_HEADS = 3
_ALL = "5"
_TOLD = 2
_GERMAN_JOINED = (
    "ab", "an", "auf", "aus", "bei", "ein", "mit", "nach", "vor", "zu", "zurück", "fest", "nieder",
    "weg", "her", "hin", "los", "um", "frei", "wieder", "statt", "teil", "bekannt", "still", "tot",
    "zusammen", "weiter", "heraus", "hinzu", "durch", "voran", "herein", "vorbei", "dar", "wahr",
)  # fmt: skip
_UNJOINED = ("be", "ver", "ent", "er", "zer", "über", "unter", "wider", "miss")
_PLANNED = (
    "geplant", "vorgesehen", "beabsichtigt", "angekündigt", "erwartet", "gefordert",
    "angesetzt", "anberaumt", "terminiert", "prévu", "annonc", "promis", "propos", "fixé",
    "programm", "attendu", "demandé", "réclamé",
)  # fmt: skip
_MOVING = ("mort", "venu", "revenu", "arriv", "parti", "entré", "devenu", "allé", "sorti", "tomb")
_FRENCH_ENDINGS = tuple(
    "é ée és ées i ie is ies u ue us ues it ite its ites ert erte ertes".split()
)
_CLITICS = word_set("en y le la les lui leur se être ensuite bientôt aussi également")
_BETWEEN = word_set("été pas déjà également aussi ensuite finalement enfin plus jamais bien donc")


@dataclass(frozen=True)
class Turned:
    """A sign of a statement and the one of its evidence that says something else."""

    pair: Abroad
    said: Found
    given: Found

    @property
    def here(self) -> str:
        """The words of the statement."""
        return self.pair.said.words(self.said.first, self.said.last)

    @property
    def there(self) -> str:
        """The words of the evidence."""
        return self.pair.given.words(self.given.first, self.given.last)

    def flaw(self, message: str) -> Flaw:
        """The flaw, with the sentence of the evidence."""
        hint = f"the source has “{self.pair.sentence(self.given)}”"
        return self.pair.flaw(message, hint, self.given)


def statuses(subject: Subject) -> Iterator[Turned]:
    """Signs of the statement that go beyond what the evidence has of the same ladder."""
    for pair in pairs(subject):
        for ladder in pair.language.ladders:
            given, said = pair.given.signs(ladder), pair.said.signs(ladder)
            highest = max((found.sign.family[0] for found in given), default="")
            further = [
                found
                for found in said
                if found.sign.family > highest and not found.sign.family.endswith("~")
            ]
            if highest and further:
                yield Turned(pair, further[0], given[-1])
                break


def directions(subject: Subject) -> Iterator[Turned]:
    """Signs of the statement that say the opposite of one of the evidence, of the same."""
    for pair in pairs(subject):
        table = pair.language.opposites
        signs = pair.language.signs
        if pair.said.has(signs, "negation") or pair.given.has(signs, "negation"):
            continue
        said, given = pair.said.signs(table), pair.given.signs(table)
        ends = {found.sign.family for found in given}
        own = {found.sign.family for found in said}
        for found in said:
            end = found.sign.family
            other = _other(end)
            if end in ends or other in own or other not in ends:
                continue
            there = next(one for one in given if one.sign.family == other)
            if _around(pair.said, found) & _around(pair.given, there):
                yield Turned(pair, found, there)
                break


def _other(end: str) -> str:
    return end[:-1] + ("-" if end.endswith("+") else "+")


def _around(reading: Reading, found: Found) -> set[str]:
    part = reading.part(found.first)
    near = range(max(part.start, found.first - _NEAR), min(part.stop, found.last + _NEAR))
    return {
        reading.tokens[at].root
        for at in near
        if reading.tokens[at].is_content and not found.first <= at < found.last
    }


def amounts(subject: Subject) -> Iterator[Turned]:
    """Words for how many that tell more than those of the evidence, of the same."""
    for pair in pairs(subject):
        table = pair.language.amounts
        said, given = pair.said.signs(table), pair.given.signs(table)
        ranks = {found.sign.family for found in given}
        for found in said:
            if found.sign.family in ranks or found.sign.family == "2":
                continue
            heads = _heads(pair.said, found)
            there = next(
                (
                    one
                    for one in given
                    if one.sign.family < found.sign.family and heads & _heads(pair.given, one)
                ),
                None,
            )
            if there:
                yield Turned(pair, found, there)
                break


def _heads(reading: Reading, found: Found) -> set[str]:
    """The first words with a sense behind a sign."""
    part = reading.part(found.first)
    behind = [
        reading.tokens[at].root
        for at in range(found.last, min(part.stop, found.last + _NEAR))
        if reading.tokens[at].is_content and not reading.tokens[at].plain[0].isdecimal()
    ]
    return set(behind[:_HEADS])


def plan_done(statement: Statement) -> Flaw | None:
    """What is wrong with a statement that tells as done what its evidence only plans."""
    pair = pair_of(statement)
    if pair is None or pair.is_plan or _looks_ahead(pair):
        return None
    plans = [one for one in pair.given.signs(pair.language.signs) if _is_plan(pair, one)]
    if not plans:
        return None
    done = {token.root for token in _done(pair.given, pair.language.code)}
    for verb in _done(pair.said, pair.language.code):
        found = next((one for one in plans if _is_done(pair, one, verb, done)), None)
        if found:
            sign = pair.given.words(found.first, found.last)
            return pair.flaw(
                f"“{verb.plain}” tells as done what the evidence puts ahead (“{sign}”)",
                f"the evidence is “{pair.sentence(found)}”",
                found,
            )
    return None


def _looks_ahead(pair: Abroad) -> bool:
    """Whether the statement has a word that leaves a plan a plan, other than the verb planned."""
    families = ("plan", "possible", "negation", "hearsay")
    verbs = {verb.start for verb in _done(pair.said, pair.language.code)}
    return (
        pair.printed.has(pair.language.signs, *families)
        or any(
            found.sign.family in ("plan", "negation")
            and pair.printed.tokens[found.first].start not in verbs
            for found in pair.printed.signs(pair.language.softer)
        )
        or (pair.language.code == "fr" and any(_is_future(token) for token in pair.said.tokens))
    )


def _is_future(token: Token) -> bool:
    return token.plain.endswith(("era", "eront", "ira", "iront", "dra", "dront", "rait", "raient"))


def _is_plan(pair: Abroad, found: Found) -> bool:
    """Whether a sign puts its verb ahead: "wird gebaut" does not, "wird bauen" does."""
    if kind(pair, found) != "plan":
        return False
    word = found.sign.words[0]
    tokens = pair.given.tokens
    behind = pair.given.clause_behind(found.last)
    if word in ("wird", "werden"):
        last = tokens[behind[-1]].plain if behind else ""
        return last.endswith("en") and not _is_german_participle(last) and last != "worden"
    if len(found.sign.words) == 1 and pair.language.code == "fr":
        at = found.last
        while at < len(tokens) and tokens[at].plain in _CLITICS:
            at += 1
        after = tokens[at].plain if at < len(tokens) else ""
        return after.endswith(("er", "ir", "re", "oir"))
    return True


def _is_done(pair: Abroad, found: Found, verb: Token, done: set[str]) -> bool:
    tokens = pair.given.tokens
    part = pair.given.part(found.first)
    scope = {tokens[at].root for at in part if tokens[at].is_content}
    if verb.root in done:
        return False
    if verb.root in scope:
        return True
    if done:
        return False
    about = {
        token.root
        for token in pair.said.tokens
        if token.part == verb.part and token.is_content and token.root != verb.root
    }
    shared = about & scope
    return len(shared) >= _TOLD and 2 * len(shared) >= len(about)


def _done(reading: Reading, code: str) -> list[Token]:
    """The participles that a verb in the past or perfect stands with."""
    return list(_german_done(reading) if code == "de" else _french_done(reading.tokens))


def _german_done(reading: Reading) -> Iterator[Token]:
    for place, token in enumerate(reading.tokens):
        if token.plain in german.DONE_BY:
            near = [reading.tokens[at] for at in reading.part(place)]
            same = [one for one in near if one.clause == token.clause]
            yield from (
                one
                for one in same
                if not one.is_name
                and _is_german_participle(one.plain)
                and not one.plain.startswith(_PLANNED)
            )


def _is_german_participle(plain: str) -> bool:
    if not plain.endswith(("t", "en")) or len(plain) < 5:
        return False
    if plain.startswith("ge") or plain.endswith("iert"):
        return True
    joined = next((one for one in _GERMAN_JOINED if plain.startswith(one + "ge")), "")
    return bool(joined) or (plain.startswith(_UNJOINED) and plain.endswith(("t", "en")))


def _french_done(tokens: Sequence[Token]) -> Iterator[Token]:
    for place, token in enumerate(tokens):
        last = bare(token.plain)
        if last not in french.DONE_BY:
            continue
        at = place + 1
        while at < len(tokens) and tokens[at].plain in _BETWEEN:
            at += 1
        if at == len(tokens) or not tokens[at].plain.endswith(_FRENCH_ENDINGS):
            continue
        plain = tokens[at].plain
        # "la réunion est fixée" tells how things stand.
        is_state = last in ("est", "sont") and tokens[at - 1].plain != "été"
        if not (is_state and not plain.startswith(_MOVING)) and not plain.startswith(_PLANNED):
            yield tokens[at]

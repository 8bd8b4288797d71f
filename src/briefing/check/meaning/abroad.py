"""German and French: the strongest hedges, attributions and negations, in compact tables.

A sign that is gone is found where the statement tells its clause and has no sign of the kind at
all; what a milder word might carry is let through.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache

from briefing.check.english import word_set
from briefing.check.meaning.compared import Compared
from briefing.check.meaning.reading import Found, Grammar, Reach, Reading, Signs
from briefing.check.meaning.scope import tells
from briefing.check.subject import Subject

_C = Reach.CLAUSE
_ROOT = 6
_RELATIVE = word_set("der die das den dem dessen deren qui que dont où")


@dataclass(frozen=True)
class Language:
    """What is known of one language: the signs, and the words that may stand for them."""

    grammar: Grammar
    signs: Signs
    """Families `hedge`, `speech` and `negation`."""
    milder: Signs
    """The same families; these only excuse."""


@lru_cache(maxsize=4096)
def _german_root(plain: str) -> str:
    for ending in ("en", "er", "es", "em", "e", "n", "s"):
        if plain.endswith(ending) and len(plain) - len(ending) >= _ROOT - 2:
            plain = plain.removesuffix(ending)
            break
    return plain[:_ROOT]


@lru_cache(maxsize=4096)
def _french_root(plain: str) -> str:
    _, elided, rest = plain.partition("'")
    plain = rest if elided else plain
    for ending in ("ées", "ée", "és", "er", "es", "é", "e", "s"):
        if plain.endswith(ending) and len(plain) - len(ending) >= _ROOT - 2:
            plain = plain.removesuffix(ending)
            break
    return plain[:_ROOT]


_GERMAN = Language(
    Grammar(
        word_set(
            "der die das den dem des ein eine einen einem einer eines und oder aber in im an am "
            "auf aus bei beim mit nach von vom zu zum zur für über unter um durch gegen ist sind "
            "war waren wird werden wurde wurden worden hat haben hatte hatten sein seine seiner "
            "ihr ihre ihrer es er sie wir sich auch noch nur als wie dass daß wenn weil vor seit "
            "bis so dort hier dann mehr sehr etwa rund nicht kein keine"
        ),
        word_set("aber während doch sondern"),
        word_set("während nachdem weil obwohl wenn"),
        _german_root,
    ),
    Signs(
        (
            (
                "hedge",
                _C,
                """
                angeblich, angebliche, angeblichen, angeblicher, mutmaßlich, mutmaßliche,
                mutmaßlichen, mutmaßlicher, mutmasslich, mutmassliche, vermutlich, vermutliche,
                vermutlichen, soll, sollen, wohl, womöglich, möglicherweise, wahrscheinlich,
                offenbar, anscheinend, könnte, könnten, dürfte, dürften, verdächtige, verdächtigen,
                unbestätigten, beschuldigt, beschuldigte, beschuldigen, vermutet, befürchtet
                """,
            ),
            (
                "speech",
                _C,
                """
                laut, zufolge, nach angaben, sagte, sagten, sagt, erklärte, erklärten, teilte,
                teilten, berichtete, berichteten, berichtet, meldete, meldeten, betonte, warnte,
                behauptete, behaupteten, hieß es, zitierte, so der, nach einschätzung, gab an,
                gaben an
                """,
            ),
            (
                "negation",
                _C,
                "nicht, kein, keine, keinen, keinem, keiner, keines, nie, niemals, niemand, ohne",
            ),
        ),
        not_these="nicht nur, nicht zuletzt, ohne weiteres, wohl aber, laut und, nicht mehr als",
    ),
    Signs(
        (
            (
                "hedge",
                _C,
                """
                laut, zufolge, angaben, behauptet, vorgeworfen, vorwurf, vorwürfe, verdacht, unter
                verdacht, möglich, mögliche, möglichen, sei, seien, habe, hätte, hätten, würde,
                würden, scheint, scheinen, gilt, gelten, eventuell, vielleicht, kann, können,
                sagte, sagt, sagten, angenommen, verdächtig, verdächtigt, gerüchten, will, wollen,
                anklage, angeklagt, droht, drohen, gefahr, schätzungen, geschätzt, plant, planen
                """,
            ),
            (
                "speech",
                _C,
                """
                angaben, aussage, aussagen, bericht, berichten, angeblich, sei, seien, habe, hätten,
                sprach, spricht, sprachen, nannte, nennt, bezeichnete, bezifferte, schätzt,
                schätzte,
                aus sicht, ansicht, meinung, kritisierte, forderte, bestätigte, kündigte,
                mitteilung,
                erklärung, meldet, melden, meldung, erklärt, zitiert, zitiert wird, soll, sollen,
                vorwurf, warf, wirft, gibt an, geben an, mitgeteilt, beklagte, stellte fest, studie
                """,
            ),
            (
                "negation",
                _C,
                """
                weder, noch, kaum, weigert, weigerte, weigerten, lehnt, lehnte, lehnten, bestreitet,
                bestritt, bestritten, dementierte, dementiert, verweigert, verweigerte, fehlt,
                fehlen, fehlte, fehlten, scheiterte, scheitern, gescheitert, unterblieb, blieb aus,
                verzichtet, verzichtete, verzichteten, nichts, nein, leer, aus, frei, verhindert,
                verhinderte, ausgeschlossen, bleibt, blieb, blieben, abgelehnt, abgewiesen, wies,
                zurück, erst, nur, lediglich, ausstehend, steht, offen, unterlassen, versäumt,
                versäumte, unklar, unbekannt, unverletzt, vermeiden, verboten, untersagt, stoppte
                """,
            ),
        )
    ),
)

_FRENCH = Language(
    Grammar(
        word_set(
            "le la les un une des du de d et ou mais dans en au aux à par pour sur sous avec est "
            "sont était étaient a ont avait avaient été être avoir qui que ce cette ces son sa ses "
            "leur leurs il elle ils elles on nous se ne pas plus y comme où si dont lors après "
            "avant depuis l'on qu'il qu'elle c'est n'a n'ont n'est s'est"
        ),
        word_set("mais tandis alors"),
        word_set("qui quand lorsque après avant tandis"),
        _french_root,
    ),
    Signs(
        (
            (
                "hedge",
                _C,
                """
                présumé, présumée, présumés, présumées, soupçonné, soupçonnée, soupçonnés,
                soupçonnées, aurait, auraient, serait, seraient, pourrait, pourraient, devrait,
                devraient, prétendument, prétendu, prétendue, probablement, sans doute, peut-être,
                apparemment, semble, semblent, semblait, accusé de, accusée de, accusés de,
                supposé, supposée, supposés, vraisemblablement
                """,
            ),
            (
                "speech",
                _C,
                """
                selon, d'après, a dit, a déclaré, a affirmé, ont affirmé, ont déclaré, a annoncé,
                ont annoncé, a indiqué, ont indiqué, a rapporté, ont rapporté, a expliqué, affirme,
                affirment, assure, assurent, estime, estiment, indique, déclare, a assuré, a estimé,
                a précisé, a-t-il dit, a-t-elle dit, a-t-il déclaré, rapporte, rapportent
                """,
            ),
            ("negation", _C, "pas, jamais, aucun, aucune, sans, nul, nulle, ni"),
        ),
        not_these="pas seulement, sans doute, sans cesse, sans précédent, pas moins, sans compter",
    ),
    Signs(
        (
            (
                "hedge",
                _C,
                """
                selon, d'après, peut, peuvent, possible, possibles, possibilité, éventuel,
                éventuelle, éventuellement, probable, risque, risquent, soupçon, soupçons, accusé,
                accusée, accusés, accusation, accusations, accuse, accusent, allégations, crainte,
                craintes, craint, craignent, dit, dirait, estimé, estimée, estimation, pense,
                croit, croient, jugé, rumeur, rumeurs, affirme, affirment, menace, prévu, prévue,
                prévoit, passe, envisage, avait pu, paraît, paraissent, semblerait, suspect
                """,
            ),
            (
                "speech",
                _C,
                """
                déclaré, déclarés, affirmé, annoncé, annonce, annoncent, indiqué, précisé, cité,
                cité par, citant, dit, disent, disait, rapport, étude, parle, parlent, évoque,
                évoqué, chiffre, avance, avancent, fait état, font état, aurait, auraient, dénonce,
                dénoncé, confirme, confirmé, prétend, juge, soutient, reconnu, reconnaît, croit,
                aux yeux, déclaration, communiqué, témoignage, explique, racontent, raconte
                """,
            ),
            (
                "negation",
                _C,
                """
                refuse, refusé, refusent, rejeté, rejette, dément, démenti, nie, nié, exclu, exclut,
                échoué, échec, manque, manqué, absence, absent, rien, personne, guère, plus,
                renonce,
                renoncé, interdit, évité, épargné, impossible, incapable, indemne, toujours, encore,
                seul, seulement, non, faute, dépourvu, empêché, empêche, décliné, hors, privé, prive
                """,
            ),
        )
    ),
)

LANGUAGES: Mapping[str, Language] = {"de": _GERMAN, "fr": _FRENCH}


def lost(subject: Subject, family: str) -> Iterator[tuple[Compared, Found]]:
    """Statements in German or French that tell a clause of their evidence without its sign."""
    for pair, language in _pairs(subject):
        if pair.is_description or (pair.names_speaker and family != "negation"):
            continue
        if pair.is_plan and family != "negation":
            continue
        if _has(pair.printed, language, family):
            continue
        for found in pair.given.signs(language.signs):
            if found.sign.family == family and _tells(pair, found):
                yield pair, found
                break


def added(subject: Subject) -> Iterator[tuple[Compared, Found]]:
    """Statements in German or French with a negation that their evidence does not have."""
    for pair, language in _pairs(subject):
        if _has(pair.given, language, "negation"):
            continue
        found = next(
            (one for one in pair.said.signs(language.signs) if one.sign.family == "negation"), None
        )
        if found and pair.said.roots and pair.said.roots <= pair.given.roots:
            yield pair, found


def _pairs(subject: Subject) -> Iterator[tuple[Compared, Language]]:
    for statement in subject.statements:
        language = LANGUAGES.get(statement.language)
        if language and statement.source_language in ("", statement.language):
            grammar = language.grammar
            yield (
                Compared(
                    statement,
                    _read(statement.text, grammar),
                    given=_read(statement.sentences, grammar),
                ),
                language,
            )


@lru_cache(maxsize=1024)
def _read(text: str, grammar: Grammar) -> Reading:
    return Reading(text, grammar)


def _has(reading: Reading, language: Language, family: str) -> bool:
    prefix = family == "negation" and any(
        token.plain.startswith(("un", "in", "n'")) for token in reading.tokens
    )
    return prefix or reading.has(language.signs, family) or reading.has(language.milder, family)


def _tells(pair: Compared, found: Found) -> bool:
    """Whether the statement tells the clause of a sign; of speech, the part of the sentence."""
    tokens = pair.given.tokens
    places = set(pair.given.part(found.first)) - set(range(found.first, found.last))
    if found.sign.family != "speech":
        here = tokens[found.first].clause
        places = {place for place in places if tokens[place].clause == here}
    elif not pair.is_quoted(found):
        return False
    else:  # what a writer adds, ", die 1979 gebaut wurde", is not said by anybody
        for place, token in enumerate(tokens):
            if token.plain in _RELATIVE and "," in pair.given.gap(place):
                places -= set(pair.given.clause_behind(place + 1))
    return tells(pair.said.roots, pair.given, places)

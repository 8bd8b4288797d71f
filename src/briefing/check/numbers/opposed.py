"""Words of which one cannot stand for another beside a number: revenue is no profit."""

from collections.abc import Mapping, Sequence

from briefing.check.numbers.amount import Amount, Reading
from briefing.check.numbers.given import Given

_GROUPS = (
    {
        "revenue": "revenue revenues sales turnover takings sold",
        "profit": "profit profits earnings income earned earn earning made",
        "loss": "loss losses lost deficit",
        "costs": "cost costs expenses spending expenditure spent outlay",
        "exports": "exports export exported exporting",
        "imports": "imports import imported importing",
        "debt": "debt debts borrowing liabilities owes owed",
        "dividend": "dividend dividends",
        "orders": "orders bookings ordered",
        "output": "output production produced produces produce",
    },
    {
        "eligible": "eligible registered entitled asked called invited summoned can may could able "
        "right allowed",
        "voted": "voted polls turnout cast ballots",
    },
    {"maximum": "maximum max", "minimum": "minimum min"},
    {"net": "net", "gross": "gross"},
    {"female": "female females women women's girls", "male": "male males men men's boys"},
    {"adults": "adult adults", "children": "child children minors juveniles infants toddlers"},
    {"public": "public publicly", "private": "private privately"},
    {"domestic": "domestic domestically", "foreign": "foreign overseas abroad"},
    {"wholesale": "wholesale", "retail": "retail"},
    {"temporary": "temporary temporarily", "permanent": "permanent permanently"},
    {"vaccinated": "vaccinated", "unvaccinated": "unvaccinated"},
    {"insured": "insured", "uninsured": "uninsured"},
    {"armed": "armed", "unarmed": "unarmed"},
    {"employed": "employed", "unemployed": "unemployed jobless"},
    {"indoor": "indoor indoors", "outdoor": "outdoor outdoors"},
    {"primary": "primary", "secondary": "secondary"},
    {"freight": "freight cargo", "passenger": "passenger passengers"},
    {"slightly": "lightly minor", "seriously": "seriously severely critically gravely badly"},
    {
        "breast": "breast",
        "ovarian": "ovarian",
        "endometrial": "endometrial",
        "lung": "lung",
        "prostate": "prostate",
        "bowel": "bowel colorectal colon",
        "pancreatic": "pancreatic",
    },
    {
        "solar": "solar photovoltaic",
        "wind": "wind",
        "nuclear": "nuclear",
        "coal": "coal",
        "water": "hydro hydroelectric hydropower",
    },
    {
        "cocaine": "cocaine",
        "heroin": "heroin",
        "cannabis": "cannabis marijuana hashish",
        "methamphetamine": "methamphetamine meth crystal",
        "fentanyl": "fentanyl",
        "opium": "opium",
        "ecstasy": "ecstasy mdma",
    },
    {
        "wheat": "wheat",
        "maize": "maize corn",
        "rice": "rice",
        "barley": "barley",
        "soya": "soya soy soybeans soybean",
        "oats": "oats",
        "potatoes": "potatoes",
    },
    {
        "beef": "beef",
        "pork": "pork",
        "lamb": "lamb mutton",
        "chicken": "chicken poultry",
        "fish": "fish",
    },
    {"gold": "gold", "silver": "silver", "bronze": "bronze"},
    {"headline": "headline overall", "core": "core underlying"},
    {"high": "high higher", "moderate": "moderate medium", "low": "low lower"},
    {"confirmed": "confirmed", "suspected": "suspected probable presumed"},
    {"urban": "urban", "rural": "rural"},
    {"direct": "direct directly", "indirect": "indirect indirectly"},
    {
        "for": "favour favor backed supported approve approved",
        "against": "against opposed rejected",
    },
    {
        "Umsatz": "umsatz umsätze erlöse erlösen",
        "Gewinn": "gewinn gewinne überschuss nettogewinn ergebnis",
        "Verlust": "verlust verluste verlor fehlbetrag",
        "Kosten": "kosten ausgaben",
        "Schulden": "schulden verbindlichkeiten",
    },
    {
        "chiffre": "chiffre ventes recettes",
        "bénéfice": "bénéfice bénéfices résultat",
        "perte": "perte pertes perdu",
        "coûts": "coût coûts dépenses",
        "dette": "dette dettes",
    },
)


def _by_word() -> Mapping[str, tuple[int, str]]:
    return {
        word: (place, sense)
        for place, group in enumerate(_GROUPS)
        for sense, words in group.items()
        for word in words.split()
    }


_SENSES = _by_word()


def opposed(amount: Amount, said: Reading, one: Given, given: Sequence[Given]) -> str:
    """A word in the clause of the statement's number whose sense its source never has, where the
    clause of the evidence's number has an opposed sense that the statement never has; or nothing.
    """
    words = said.clause(amount).words & _SENSES.keys()
    if not words:
        return ""
    lost = senses_in(one.reading.clause(one.amount).words) - senses_in(said.words)
    groups = {group for group, _ in lost}
    there = None
    for word in sorted(words):
        if _SENSES[word][0] in groups:
            there = there or frozenset[tuple[int, str]]().union(
                *(senses_in(words) for words in _own_words(one)),
                *(
                    senses_in(other)
                    for other in {rival.reading.words for rival in given} - {one.reading.words}
                ),
            )
            if _SENSES[word] not in there:
                return word
    return ""


def _own_words(one: Given) -> list[frozenset[str]]:
    """The words of a number's sentence, without the clauses that are told of other numbers."""
    mine = one.amount.clause
    taken = {amount.clause for amount in one.reading.amounts} - {mine}
    return [clause.words for place, clause in enumerate(one.reading.clauses) if place not in taken]


def senses_in(words: frozenset[str]) -> frozenset[tuple[int, str]]:
    """The senses that some words have, each with its group."""
    return frozenset(_SENSES[word] for word in words & _SENSES.keys())

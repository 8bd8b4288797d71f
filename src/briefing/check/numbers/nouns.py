"""What English counts: nouns that may stand for each other, and what is more general than what.

A number of children is a number of people too; a number of people is none of children. Nouns that
stand in no row are not judged.
"""

from collections.abc import Mapping

from briefing.check.numbers.nouns_abroad import ABROAD

_ROWS: Mapping[str, tuple[str, str]] = {
    # concept: (what it is a kind of, its plurals)
    "people": ("", ("people persons individuals victims dead deaths fatalities lives casualties "
               "injured wounded missing bodies souls humans others killed folk ones adults names "
               "respondents interviewees participants members interviewed citizens")),
    "inhabitants": ("people", ("residents inhabitants locals villagers townspeople islanders "
                    "townsfolk population citizens")),
    "children": ("people", ("children kids minors infants babies toddlers newborns "
                 "youngsters under-fives")),
    "teenagers": ("children", "teenagers adolescents youths teens"),
    "boys": ("children men", "boys"),
    "girls": ("children women", "girls"),
    "students": ("people children", "students pupils schoolchildren undergraduates learners"),
    "men": ("people", "men males"),
    "women": ("people", "women females mothers"),
    "parents": ("people", "parents"),
    "elderly": ("people", "pensioners retirees seniors"),
    "civilians": ("people", "civilians noncombatants non-combatants"),
    "troops": ("people men", ("troops soldiers servicemen servicewomen personnel infantrymen "
               "conscripts recruits paratroopers servicemembers reservists marines")),
    "police": ("people officers men", "police policemen policewomen constables"),
    "officers": ("people police troops", "officers"),
    "fighters": ("people men", ("fighters militants insurgents gunmen rebels guerrillas jihadists "
                 "terrorists extremists combatants militiamen attackers assailants")),
    "workers": ("people", ("workers employees staff labourers laborers staffers personnel "
                "workforce staffs hands posts")),
    "miners": ("workers", "miners"),
    "nurses": ("medics", "nurses midwives"),
    "doctors": ("medics", "doctors physicians surgeons"),
    "medics": ("workers", "medics paramedics"),
    "teachers": ("workers", "teachers"),
    "firefighters": ("workers rescuers", "firefighters firemen"),
    "rescuers": ("workers", "rescuers"),
    "farmers": ("workers", "farmers growers"),
    "fishermen": ("workers", "fishermen fishers"),
    "drivers": ("workers", "drivers"),
    "crew": ("workers", "crew crewmen sailors seamen"),
    "guards": ("workers", "guards"),
    "researchers": ("workers", "researchers scientists"),
    "engineers": ("workers", "engineers technicians"),
    "passengers": ("people", "passengers travellers travelers commuters"),
    "visitors": ("people", ("visitors tourists holidaymakers guests attendees spectators fans "
                 "supporters attendance onlookers audience viewers crowd museumgoers "
                 "concertgoers")),
    "protesters": ("people", ("protesters demonstrators marchers crowd activists rioters "
                   "protestors")),
    "refugees": ("people", "refugees migrants displaced evacuees asylum-seekers"),
    "homeless": ("people", "homeless"),
    "patients": ("people cases", "patients sufferers"),
    "cases": ("infections patients people", "cases infections"),
    "prisoners": ("people", "prisoners inmates detainees captives"),
    "hostages": ("people", "hostages captives abductees"),
    "suspects": ("people", "suspects defendants accused"),
    "witnesses": ("people", "witnesses"),
    "lawmakers": ("people seats", "lawmakers deputies mps parliamentarians legislators"),
    "senators": ("lawmakers", "senators"),
    "ministers": ("people", "ministers"),
    "journalists": ("workers", "journalists reporters"),
    "lawyers": ("people", "lawyers attorneys"),
    "judges": ("people", "judges"),
    "jurors": ("people", "jurors"),
    "candidates": ("people", "candidates applicants"),
    "voters": ("people", "voters electors"),
    "households": ("", "families households homes"),
    "players": ("people", "players athletes"),
    "customers": ("people", "customers clients consumers subscribers"),
    "volunteers": ("people", "volunteers"),
    "pilgrims": ("people", "pilgrims worshippers"),
    "investors": ("people", "investors shareholders"),
    "houses": ("buildings", "houses homes dwellings residences flats apartments"),
    "buildings": ("", "buildings structures"),
    "schools": ("buildings", "schools"),
    "hospitals": ("buildings", "hospitals clinics"),
    "shops": ("buildings", "shops stores outlets branches"),
    "mosques": ("buildings", "mosques"),
    "churches": ("buildings", "churches"),
    "shelters": ("buildings", "shelters"),
    "factories": ("buildings", "factories plants mills"),
    "hotels": ("buildings", "hotels"),
    "bridges": ("", "bridges"),
    "roads": ("", "roads"),
    "villages": ("places", "villages hamlets"),
    "towns": ("places", "towns"),
    "cities": ("places towns", "cities"),
    "places": ("", "places communities municipalities settlements"),
    "countries": ("", "countries nations states"),
    "provinces": ("", "provinces regions"),
    "islands": ("", "islands"),
    "vehicles": ("", "vehicles"),
    "cars": ("vehicles", "cars automobiles"),
    "trucks": ("vehicles", "trucks lorries"),
    "buses": ("vehicles", "buses coaches"),
    "trains": ("", "trains"),
    "ships": ("", "ships boats vessels ferries trawlers"),
    "aircraft": ("", "aircraft planes jets airplanes aeroplanes warplanes"),
    "helicopters": ("aircraft", "helicopters"),
    "drones": ("aircraft", "drones"),
    "tanks": ("vehicles", "tanks"),
    "flights": ("", "flights"),
    "attacks": ("", "attacks assaults strikes raids bombings"),
    "doses": ("", "doses jabs vaccinations shots"),
    "goals": ("", "goals"),
    "points": ("", "points"),
    "matches": ("", "matches games fixtures appearances outings"),
    "wins": ("", "wins victories"),
    "defeats": ("", "defeats losses"),
    "titles": ("", "titles trophies cups championships"),
    "medals": ("", "medals"),
    "seasons": ("", "seasons"),
    "votes": ("", "votes ballots"),
    "seats": ("lawmakers", "seats mandates"),
    "jobs": ("", "jobs posts positions workers employees staff"),
    "animals": ("", "animals"),
    "cows": ("animals", "cattle cows"),
    "sheep": ("animals", "sheep lambs"),
    "pigs": ("animals", "pigs"),
    "dogs": ("animals", "dogs"),
    "birds": ("animals", "birds"),
    "trees": ("", "trees"),
    "coins": ("", "coins"),
    "paintings": ("", "paintings"),
    "books": ("", "books"),
    "weapons": ("", "weapons"),
    "guns": ("weapons", "guns rifles"),
    "missiles": ("weapons", "missiles rockets"),
    "shells": ("weapons", "shells"),
    "earthquakes": ("", "earthquakes quakes tremors aftershocks"),
    "fires": ("", "fires blazes wildfires"),
    "wells": ("", "wells"),
    "farms": ("", "farms"),
    "companies": ("", "companies firms businesses"),
    "banks": ("companies", "banks"),
    "restaurants": ("", "restaurants"),
    "shares": ("", "shares"),
    "species": ("", "species"),
    "samples": ("", "samples"),
    "tests": ("", "tests"),
    "suppliers": ("people", "suppliers"),
    "traders": ("people", "traders merchants dealers"),
    "dockers": ("workers", "dockers stevedores longshoremen"),
    "herders": ("farmers", "herders shepherds"),
    "hikers": ("people", "hikers climbers mountaineers"),
    "pedestrians": ("people", "pedestrians"),
    "cyclists": ("people", "cyclists"),
    "tenants": ("people", "tenants"),
    "donors": ("people", "donors sponsors"),
    "delegates": ("people", "delegates"),
    "diplomats": ("people", "diplomats envoys ambassadors"),
    "mayors": ("people", "mayors"),
    "peacekeepers": ("troops", "peacekeepers"),
    "observers": ("people", "observers inspectors"),
    "leaders": ("people", "leaders chiefs bosses"),
    "footballers": ("players", "footballers"),
    "defenders": ("players", "defenders"),
    "midfielders": ("players", "midfielders"),
    "forwards": ("players", "forwards strikers attackers"),
    "finals": ("", "finals"),
    "authors": ("people", "authors co-authors writers"),
    "beekeepers": ("people", "beekeepers"),
    "managers": ("workers", "managers executives"),
    "pilots": ("workers", "pilots"),
    "priests": ("people", "priests monks nuns imams clerics clergymen"),
    "musicians": ("people", "musicians singers dancers actors artists"),
    "graves": ("", "graves tombs"),
    "skeletons": ("", "skeletons"),
    "containers": ("", "containers"),
    "silos": ("", "silos"),
    "turbines": ("", "turbines"),
    "airports": ("", "airports"),
    "stations": ("", "stations"),
    "accounts": ("", "accounts"),
    "documents": ("", "documents"),
    "films": ("", "films movies"),
    "songs": ("", "songs"),
    "cameras": ("", "cameras"),
    "generators": ("", "generators"),
    "tents": ("", "tents"),
    "horses": ("animals", "horses"),
    "chickens": ("animals", "chickens hens poultry"),
    "goats": ("animals", "goats"),
}  # fmt: skip
_IRREGULAR = {
    "person": "people", "man": "men", "woman": "women", "child": "children", "life": "lives",
    "body": "bodies", "baby": "babies", "city": "cities", "country": "countries",
    "family": "families", "lorry": "lorries", "ferry": "ferries", "factory": "factories",
    "policeman": "police", "soldier": "troops", "fisherman": "fishermen", "casualty": "casualties",
    "fatality": "fatalities", "match": "matches", "bus": "buses", "church": "churches",
    "company": "companies", "trophy": "trophies", "victory": "victories", "loss": "losses",
}  # fmt: skip


def _by_word() -> dict[str, frozenset[str]]:
    found: dict[str, set[str]] = {}
    for concept, (_, words) in _ROWS.items():
        for word in words.split():
            found.setdefault(word, set()).add(concept)
    for concept, words in ABROAD.items():
        for word in words.split():
            found.setdefault(word, set()).add(concept)
    return {word: frozenset(concepts) for word, concepts in found.items()}


CONCEPTS: Mapping[str, frozenset[str]] = _by_word()
"""Plural → the concepts that it may stand for."""


def words_of(concepts: frozenset[str]) -> frozenset[str]:
    """The plurals of some concepts."""
    return frozenset(
        word
        for concept in concepts
        for word in (*_ROWS[concept][1].split(), *ABROAD.get(concept, "").split())
    )


def _all_above(concept: str) -> frozenset[str]:
    seen: set[str] = set()
    waiting = [concept]
    while waiting:
        one = waiting.pop()
        if one not in seen and one in _ROWS:
            seen.add(one)
            waiting.extend(_ROWS[one][0].split())
    return frozenset(seen)


ABOVE: Mapping[str, frozenset[str]] = {concept: _all_above(concept) for concept in _ROWS}
"""Concept → itself and whatever is more general."""


_ROLES = frozenset("visitors protesters inhabitants participants".split())
"""What people are by what they do there: a crowd at a match are its spectators."""
_NO_MEN = frozenset("women girls children people".split())


def groups_in(words: frozenset[str]) -> frozenset[str]:
    """The groups of people that some words name, without the words that may name any of them."""
    found: set[str] = set()
    for word in words:
        concepts = CONCEPTS.get(word, frozenset())
        if len(concepts) == 1:
            found |= {one for one in concepts if one != "people" and "people" in ABOVE[one]}
    return frozenset(found)


STATES = frozenset(
    "wounded injured dead missing displaced homeless elderly accused hurt killed others".split()
)


def concepts_of(words: tuple[str, ...], *, is_one: bool = False) -> frozenset[str]:
    """The concepts that the first known plural among some words may stand for."""
    for place, word in enumerate(words):
        plain = word.casefold().removesuffix("'s")
        if plain in STATES and any(other.casefold() in CONCEPTS for other in words[place + 1 :]):
            continue  # "wounded soldiers" are soldiers
        if is_one:
            plain = _IRREGULAR.get(plain) or (plain if plain in CONCEPTS else f"{plain}s")
        if plain in CONCEPTS:
            return CONCEPTS[plain]
    return frozenset()


def is_carried(said: frozenset[str], given: frozenset[str]) -> bool:
    """Whether what is said is the same as what is given, or more general."""
    if any(ABOVE[one] & said for one in given):
        return True
    if "people" in given and said <= _ROLES:
        return True
    return "men" in said and any("people" in ABOVE[one] for one in given - _NO_MEN)


IDENTITY = frozenset(
    "foreign domestic local native international national military civilian government rebel "
    "opposition male female young elderly adult private public state federal regional allied "
    "coalition armed unarmed new old active retired former".split()
)
"""Words before a noun that say which of them are counted."""

"""French words around a date as data: what they tell of it. The fields of Locale say what."""

from briefing.dates.expression import Relation
from briefing.dates.locale import Signal


def _either(signals: dict[str, Signal]) -> dict[str, Signal]:
    """With either apostrophe."""
    return signals | {words.replace("'", "’"): signal for words, signal in signals.items()}


RELATION_BEFORE: dict[str, Signal] = _either({
    "avant": "before", "après": "after", "depuis": "since",
    "jusqu' au": "until", "jusqu' en": "until", "jusqu' à": "until", "jusqu'": "until",
    "d' ici": "by", "d' ici à": "by", "d' ici au": "by", "d' ici le": "by", "d' ici en": "by",
    "au plus tard": "by", "au plus tard en": "by", "au plus tard à": "by",
    "avant la": "before", "au": "within",
    "pendant tout": "throughout", "tout au long de": "throughout", "durant": "throughout",
})  # fmt: skip
RANGE_JOINTS: dict[str, tuple[frozenset[str], Relation]] = {
    "entre": (frozenset({"et"}), "within"),
    "du": (frozenset({"-", "–", "au", "jusqu' au", "jusqu’ au"}), "throughout"),
    "de": (
        frozenset({"-", "–", "à", "jusqu' à", "jusqu’ à", "jusqu' en", "jusqu’ en"}),
        "throughout",
    ),
    "d'": (frozenset({"à"}), "throughout"),
    "d’": (frozenset({"à"}), "throughout"),
    "": (frozenset({"-", "–"}), "within"),
}
PAST = frozenset(
    "a ont est sont était étaient avait avaient fut furent eut eurent fit firent prit prirent vit "
    "virent mit mirent dit dirent tint tinrent vint vinrent devint devinrent mort morte morts né "
    "née nés arrivé arrivée arrivés parti partie partis tombé tombée tombés venu venue venus "
    "devenu devenue resté restée restés décédé décédée décédés survenu survenue entré entrée "
    "entrés sorti sortie "
    "revenu revenue mourut parut vécut reçut disparut apparut conclut courut voulut fallut tua "
    "intervenu intervenue".split()
)
PAST_ENDINGS = (
    "sait", "tait", "nait", "dait", "lait", "chait", "vait", "gait", "eait", "çait", "mait",
    "bait", "pait", "aient", "èrent", "irent", "urent", "na", "ta", "da", "la", "va", "sa", "ya",
    "ça", "ua", "ia", "gea", "cha", "tra", "rra", "ara", "rma", "mma", "ama", "pa", "qua", "fa",
    "ba", "vrit", "ndit", "rdit", "ssit", "blit", "gnit", "quit",
)  # fmt: skip
FUTURE = frozenset(
    "va vont doit doivent devra devront devrait devraient sera seront aura auront prévu prévue "
    "prévus prévues attendu attendue attendus attendues compte comptent prévoit prévoient "
    "envisage prochain prochaine programmé programmée fixé fixée "
    "commence commencent débute débutent ouvre ouvrent s'ouvre entre entrera".split()
) - {"entre"}
FUTURE_ENDINGS = ("era", "eront", "ira", "iront", "dra", "dront", "vra", "vront", "ttra", "ttront")
OPEN = frozenset(
    "peut peuvent pourrait pourraient pourra pourront serait seraient aurait auraient".split()
)
PREPOSITIONS = frozenset(
    "en de du des d' d’ l' l’ le la les à au aux dans depuis avant après entre et ou jusqu' jusqu’ "
    "jusqu'en pendant durant dès vers par pour fin début mi milieu année an cet ce cette même "
    "ici".split()
)
COUNTED = frozenset(
    "personnes hommes femmes enfants soldats militaires civils combattants membres morts mortes "
    "blessés victimes euros dollars livres francs couronnes % pour points voix sièges emplois "
    "salariés employés ouvriers maisons logements détenus prisonniers élèves étudiants policiers "
    "agents passagers réfugiés migrants familles participants manifestants visiteurs spectateurs "
    "habitants citoyens entreprises foyers patients cas décès attaques frappes navires avions "
    "véhicules voitures chars missiles drones hectares mètres kilomètres km degrés tonnes "
    "kilogrammes kg pages exemplaires milliards millions mille cents ans années mois "
    "semaines jours heures minutes secondes fois unités arbres animaux vaches villages communes "
    "lits places "
    "pompiers secouristes watts mégawatts barils".split()
)
NO_PLURAL = frozenset(
    "dans sans sous vers mais alors puis depuis après lors avons dès jamais toujours plusieurs "
    "ailleurs dehors nous vous ils elles leurs certains certaines trois moins plus tous "
    "toutes deux autres cependant hors selon tandis quelques parmi très près ensuite".split()
)
AMOUNT_BEFORE = frozenset(
    "que,plus de,plus d',moins de,moins d',environ,presque,quelque,quelques,près,numéro,n°,°,"
    "no,vol,ligne,chambre,page,chapitre,paragraphe,§,article,articles,art.,alinéa,résolution,"
    "version,isbn,"
    "route,loi,les,ces,des,aux,ses,leurs".split(",")
)
MONTH_BEFORE = frozenset(
    "en de du d' d’ le la à au depuis avant après entre et ou dès jusqu' jusqu’ fin début mi "
    "ce cet dernier prochain mois".split()
)
ZONES = frozenset("gmt utc".split())

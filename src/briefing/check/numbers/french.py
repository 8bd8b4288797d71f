"""How French tells numbers. Data only."""

from briefing.check.english import word_set
from briefing.check.numbers.speech import Phrases, Speech, spelt, word_map
from briefing.check.numbers.units import FRENCH as UNITS

BOUNDS = {
    "about": "environ|quelque|quelques|près d' environ|aux alentours de|à peu près|autour de|~",
    "least": "au moins|au minimum|pas moins de|pas moins d'|un minimum de",
    "over": "plus de|plus d'|au - dessus de|au - delà de|supérieur à|dépassant|dépassé|dépassent"
    "|dépasse|dépassait|excédant|un peu plus de",
    "most": "au plus|au maximum|jusqu' à|pas plus de|un maximum de|tout au plus",
    "under": "moins de|moins d'|en dessous de|inférieur à",
    "nearly": "près de|près d'|presque|quasiment|pas loin de|un peu moins de",
}
BOUNDS_AFTER = {"least": "ou plus|au moins|au minimum", "most": "ou moins|au maximum|tout au plus"}
VAGUE = {
    "few": "plusieurs|quelques|une poignée de|une poignée d'|un petit nombre de",
    "many": "de nombreux|de nombreuses|beaucoup de|beaucoup d'|nombre de|un grand nombre de",
    "tens": "des dizaines de|des dizaines d'|plusieurs dizaines de|dizaines de",
    "hundreds": "des centaines de|des centaines d'|plusieurs centaines de|centaines de",
    "thousands": "des milliers de|des milliers d'|plusieurs milliers de|milliers de",
    "tens of thousands": "des dizaines de milliers de|dizaines de milliers de",
    "hundreds of thousands": "des centaines de milliers de|centaines de milliers de",
    "millions": "des millions de|plusieurs millions de|des millions d'",
}
HARM = {
    "killed": "tué tués tuée tuées mort morts mortes décès décédés assassinés abattus exécutés "
    "cadavres tuant",
    "injured": "blessé blessés blessée blessées blessant",
    "missing": "disparu disparus disparue disparues",
    "arrested": "arrêté arrêtés arrêtée arrêtées interpellés interpellées arrestations détenus",
    "abducted": "enlevé enlevés enlevées otage otages kidnappés",
    "displaced": "déplacés déplacées évacués évacuées réfugiés sans-abri fui",
    "rescued": "sauvés secourus survivants survécu",
    "freed": "libérés libérées relâchés",
}
_ORDINALS = spelt(
    range(2, 11),
    "deuxième troisième quatrième cinquième sixième septième huitième neuvième dixième",
)

FRENCH = Speech(
    small=spelt(
        [0, 1, 1, *range(2, 17)],
        "zéro un une deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze "
        "quinze seize",
    )
    | spelt([20, 20, 30, 40, 50, 60], "vingt vingts trente quarante cinquante soixante"),
    scales={
        "cent": 100, "cents": 100, "mille": 1000, "million": 10**6, "millions": 10**6,
        "milliard": 10**9, "milliards": 10**9, "douzaine": 12, "dizaine": 10, "vingtaine": 20,
        "quinzaine": 15, "trentaine": 30, "cinquantaine": 50, "centaine": 100, "millier": 1000,
    },
    signs={"m": 10**6, "md": 10**9, "mds": 10**9},
    ordinals={"premier": 1, "première": 1, "second": 2, "seconde": 2} | _ORDINALS,
    ordinal_endings=word_set("e er ère ème eme"),
    articles=word_set("un une"),
    joiner="et",
    half=word_set("moitié demi demie"),
    parts=spelt([3, 4, 5, 10, 4], "tiers quart cinquième dixième quarts"),
    of=word_set("de des du d' de"),
    after_part=word_set("de des du d' plus moins"),
    multiples={
        "doublé": 2, "double": 2, "triplé": 3, "triple": 3, "quadruplé": 4,
        "doublée": 2, "doublés": 2, "triplée": 3,
    },
    times=word_set("fois"),
    fold="",
    groups={"couple": 2, "paire": 2, "trio": 3, "aucun": 0, "aucune": 0, "décennie": 10,
            "jumeaux": 2, "seul": 1, "seule": 1},
    every=frozenset(),
    opening=word_set("premier premiers premières"),
    known=word_set("les ces leurs ses"),
    between=word_set("entre"),
    come_from=word_set("de"),
    to=word_set("à ou"),
    change=word_set(
        "augmenté augmente passé passer passe passant monté baissé baisse chuté reculé relevé "
        "abaissé porté relever"
    ),
    per=word_set("par le la chaque l' au"),
    months=word_set(
        "janvier février mars avril mai juin juillet août septembre octobre novembre décembre"
    ),
    when=word_set("auparavant avant après"),
    clock=word_set("heures h heure"),
    era=word_set("siècle trimestre semestre"),
    his=frozenset(),
    decades={},
    filler=word_set("autres autre les des supplémentaires total seulement les de d'"),
    breaks=word_set(
        "est sont était étaient a ont avait avaient a été dans en au aux à avec par pour sur sous "
        "après avant depuis entre et ou mais qui que dont où plus ne pas se il elle ils elles ce "
        "cette ces selon lors"
    ),
    splits=word_set("et mais ou tandis après avant dont ainsi"),
    bounds=Phrases(BOUNDS),
    bounds_after=Phrases(BOUNDS_AFTER),
    vague=Phrases(VAGUE),
    units=Phrases(UNITS),
    harm=word_map(HARM),
    digits="fr",
)  # fmt: skip

"""German words around a date as data: what they tell of it. The fields of Locale say what."""

from briefing.dates.expression import Relation
from briefing.dates.locale import Signal

RELATION_BEFORE: dict[str, Signal] = {
    "vor": "before", "nach": "after", "seit": "since", "ab": "within",
    "bis": "limit", "bis zum": "limit", "bis zur": "limit", "bis in": "limit", "bis ins": "limit",
    "bis einschließlich": "limit",
    "spätestens": "by", "bis spätestens": "by", "spätestens am": "by", "spätestens bis": "by",
    "spätestens im": "by", "bis spätestens zum": "by", "spätestens bis zum": "by",
    "stand": "as_of", "während": "throughout", "das ganze": "throughout",
}  # fmt: skip
RANGE_JOINTS: dict[str, tuple[frozenset[str], Relation]] = {
    "zwischen": (frozenset({"und", "und dem"}), "within"),
    "von": (frozenset({"bis", "bis zum", "bis zur", "-", "–"}), "throughout"),
    "vom": (frozenset({"bis", "bis zum", "bis zur", "-", "–"}), "throughout"),
    "": (frozenset({"bis", "bis zum", "-", "–"}), "within"),
}
LASTING = frozenset(
    "bleibt bleiben bleibe gilt gelten dauert dauern läuft laufen geschlossen gesperrt "
    "andauern geöffnet verlängert verlängern".split()
)
PAST = frozenset(
    "war waren wurde wurden hat haben hatte hatten habe hätten sei "
    "gab gaben ging gingen kam kamen nahm nahmen fand fanden stand standen trat traten traf "
    "trafen begann begannen sprach sprachen schrieb schrieben starb starben fiel fielen stieg "
    "stiegen sank sanken gewann gewannen verlor verloren schoss schossen schloss schlossen "
    "beschloss beschlossen floh flohen ließ ließen hieß hießen hielt hielten lief liefen rief "
    "riefen zog zogen brach brachen entschied entschieden erschien erschienen blieb blieben "
    "schlug schlugen trug trugen lag lagen bat baten sah sahen betrug betrugen wuchs wuchsen "
    "musste mussten wusste wussten konnte konnten durfte durften brachte brachten "
    "gestorben gekommen gegangen geblieben geworden gewesen gefahren geflogen gefallen gestiegen "
    "gesunken zurückgetreten eingetroffen angekommen gescheitert verunglückt explodiert "
    "abgestürzt ausgebrochen geflohen geflüchtet gelandet".split()
)
PAST_ENDINGS = (
    "rte", "rten", "gte", "gten", "lte", "lten", "kte", "kten", "zte", "zten", "hte", "hten",
    "ete", "eten", "pte", "pten", "ßte", "ßten", "mte", "mten", "fte", "ften",
    "hnte", "hnten", "nnte", "nnten", "rnte", "rnten", "lante", "lanten", "öste", "sste", "ssten",
)  # fmt: skip
FUTURE = frozenset(
    "wird werden werde soll sollen solle sollten will wollen wolle muss müssen müsse plant planen "
    "geplant vorgesehen erwartet angekündigt anberaumt voraussichtlich demnächst künftig "
    "beginnt beginnen startet starten endet enden öffnet öffnen eröffnet tritt treten "
    "findet finden wählt wählen entscheidet stimmt stimmen läuft steht ansteht".split()
)
OPEN = frozenset("kann können könnte könnten dürfte dürften möchte möchten".split())
PREPOSITIONS = frozenset(
    "im in am an um ab seit von vom vor nach bis zu zum zur zwischen während gegen und oder als "
    "der die das den dem des jahr jahre jahres anfang ende mitte beginn noch erst bereits schon "
    "spätestens dann auch wieder zuletzt erstmals".split()
)
COUNTED = frozenset(
    "menschen männer frauen kinder soldaten soldatinnen truppen zivilisten kämpfer mitglieder "
    "tote toten verletzte verletzten opfer todesopfer euro dollar pfund mark franken kronen "
    "prozent prozentpunkte meilen kilometer km meter metern zentimeter tonnen barrel aktien "
    "punkte stimmen sitze stellen jobs arbeiter beschäftigte mitarbeiter häuser wohnungen "
    "häftlinge gefangene schüler studenten studierende polizisten beamte passagiere flüchtlinge "
    "migranten familien personen teilnehmer demonstranten besucher zuschauer einwohner bewohner "
    "bürger unternehmen betriebe gäste fans haushalte patienten fälle fällen todesfälle anschläge "
    "angriffe schiffe flugzeuge fahrzeuge autos panzer raketen drohnen hektar quadratmeter "
    "quadratkilometer grad watt megawatt kilogramm kg seiten exemplare milliarden millionen "
    "tausend hundert jahre jahren monate wochen tage stunden minuten sekunden mal einheiten "
    "bäume tiere kühe dörfer gemeinden betten plätze helfer einsatzkräfte feuerwehrleute".split()
)
AMOUNT_BEFORE = frozenset(
    "mehr als,weniger als,über,rund,etwa,fast,knapp,circa,ca,nahezu,mindestens,höchstens,"
    "insgesamt,nummer,nr.,nr,flug,linie,zimmer,seite,kapitel,paragraf,paragraph,§,§§,artikel,"
    "art.,abs.,absatz,satz,resolution,version,isbn,um rund,je,jeweils,nur,rechnung,akte".split(",")
)
NAME_BEFORE = frozenset(
    "agenda vision expo windows strategie horizont projekt programm plan modell typ boeing audi "
    "raum office".split()
)
MONTH_BEFORE = frozenset(
    "im in am an seit ab bis vom von vor nach zum zu zwischen und oder anfang ende mitte beginn "
    "letzten vergangenen kommenden nächsten diesen diesem jeden den der dem des noch erst".split()
)
ZONES = frozenset("gmt utc mez mesz".split())

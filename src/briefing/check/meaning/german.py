"""German words that make a doubt, a speaker, a negation or a plan of a clause. Data only."""

from functools import lru_cache

from briefing.check.english import word_set
from briefing.check.meaning.reading import Grammar
from briefing.check.meaning.stems import Stems

_ROOT = 6
_SEPARABLE = (
    "zusammen", "zurück", "wieder", "weiter", "heraus", "hinzu", "durch", "fest", "nieder",
    "unter", "weg", "ab", "an", "auf", "aus", "bei", "ein",
    "mit", "nach", "vor", "zu", "her", "hin", "los", "um", "über", "frei",
)  # fmt: skip
_INSEPARABLE = ("er", "be", "ver", "ent", "zer")
_STRONG = {
    "nahm": "nehm", "nahmen": "nehm", "nommen": "nehm", "nimmt": "nehm", "ging": "geh",
    "gingen": "geh", "gangen": "geh", "geht": "geh", "gab": "geb", "gaben": "geb", "gibt": "geb",
    "kam": "komm", "kamen": "komm", "schloss": "schließ", "schlossen": "schließ",
    "traf": "treff", "trafen": "treff", "troffen": "treff", "trifft": "treff",
    "schrieb": "schreib", "schrieben": "schreib", "stieg": "steig", "stiegen": "steig",
    "sank": "sink", "sanken": "sink", "sunken": "sink", "fiel": "fall", "fielen": "fall",
    "fallen": "fall", "fällt": "fall", "starb": "sterb", "starben": "sterb", "storben": "sterb",
    "fand": "find", "fanden": "find", "funden": "find", "brach": "brech", "brachen": "brech",
    "brochen": "brech", "hielt": "halt", "hielten": "halt", "halten": "halt", "hält": "halt",
    "ließ": "lass", "ließen": "lass", "lassen": "lass", "lässt": "lass", "trat": "tret",
    "traten": "tret", "treten": "tret", "tritt": "tret", "bot": "biet", "boten": "biet",
    "zog": "zieh", "zogen": "zieh", "verlor": "verlier", "verloren": "verlier",
    "gewann": "gewinn", "gewannen": "gewinn", "gewonnen": "gewinn", "wies": "weis",
    "wiesen": "weis", "hob": "heb", "hoben": "heb", "trug": "trag", "trugen": "trag",
    "schlug": "schlag", "schlugen": "schlag", "brachte": "bring", "brachten": "bring",
    "bracht": "bring", "wuchs": "wachs", "wuchsen": "wachs", "wachsen": "wachs",
    "standen": "steh", "stand": "steh", "steht": "steh", "sprach": "sprech",
    "sprachen": "sprech", "sprochen": "sprech", "floh": "flieh", "flohen": "flieh",
    "flohn": "flieh", "schoss": "schieß", "schossen": "schieß", "wurf": "werf", "warf": "werf",
    "warfen": "werf", "worfen": "werf",
}  # fmt: skip


@lru_cache(maxsize=4096)
def root(plain: str) -> str:
    """What a German word is compared by.

    >>> root("abgebaut") == root("abbauen") == root("abzubauen")
    True
    """
    prefix = next((one for one in _SEPARABLE if plain.startswith(one)), "")
    rest = plain[len(prefix) :]
    for joint in ("ge", "zu"):
        if rest.startswith(joint) and rest.endswith(("t", "en")) and len(rest) > 5 and prefix:
            rest = rest[2:]
            break
    is_weak = not prefix and rest.startswith("ge") and rest.endswith("t") and len(rest) > 5
    if is_weak or (rest[:2] == "ge" and rest[2:] in _STRONG):
        rest = rest[2:]
    if rest not in _STRONG:
        fixed = next((one for one in _INSEPARABLE if rest.startswith(one)), "")
        if fixed and rest[len(fixed) :] in _STRONG:
            prefix, rest = prefix + fixed, rest[len(fixed) :]
    rest = _STRONG.get(rest, rest)
    for ending in ("en", "er", "es", "em", "et", "te", "e", "n", "s", "t"):
        if (
            rest.endswith(ending)
            and len(rest) - len(ending) >= 3
            and len(prefix + rest) > _ROOT - 1
        ):
            rest = rest.removesuffix(ending)
            break
    return (prefix + rest)[:_ROOT]


GRAMMAR = Grammar(
    word_set(
        "der die das den dem des ein eine einen einem einer eines und oder aber in im an am "
        "auf aus bei beim mit nach von vom zu zum zur für über unter um durch gegen ist sind "
        "war waren wird werden wurde wurden worden hat haben hatte hatten sein seine seiner "
        "seinen ihr ihre ihrer ihren es er sie wir sich auch noch nur als wie dass daß wenn weil "
        "vor seit bis so dort hier dann mehr sehr etwa rund nicht kein keine keinen habe hätte "
        "sei seien würde würden gewesen geworden worden dieser diese dieses diesen bereits schon "
        "beide beiden zwei drei vier fünf sechs sieben acht neun zehn prozent soll sollen will "
        "wollen kann"
    ),
    word_set("aber während doch sondern"),
    word_set("während nachdem weil obwohl wenn"),
    root,
)
SAYING = """
    laut|zufolge|nach angaben|nach informationen|nach einschätzung|nach ansicht|nach darstellung
    |nach aussage|nach aussagen|nach worten|aus sicht|hieß es|heißt es|so der|so die|gab _
    an|gaben _ an
    |gibt _ an|unter berufung|nach berechnungen|nach schätzung|nach schätzungen|nach erkenntnissen
    |nach überzeugung|nach auffassung|nach meinung|im bericht|einem bericht|den angaben|berichten
    der
    |= sagte sagten sagt sagen erklärte erklärten erklärt teilte teilten mitteilte mitteilten
    berichtete berichteten berichtet berichten meldete meldeten meldet melden betonte betonten
    betont
    warnte warnten warnt behauptete behaupteten behauptet behaupten zitierte zitiert angaben*
    demnach
    beteuerte beteuert schrieb schreibt schreiben schrieben äußerte kritisierte kritisiert räumte
    beklagte vermutet vermutete vermuten verlautete vorgeworfen beschuldigt beschuldigte bezichtigt
    |dem verdacht|den verdacht|der verdacht|warf _ vor|wirft _ vor|warfen _ vor|werfen _ vor
"""
SIGNS = Stems(
    {
        "possible": """
            = möglicherweise womöglich vielleicht eventuell könnte könnten dürfte dürften
            wahrscheinlich voraussichtlich befürchtet befürchten
        """,
        "hearsay": "= angeblich* vermutlich* offenbar anscheinend wohl|soll|sollen",
        "suspect": "= mutmaßlich* mutmasslich* verdächtige verdächtigen verdächtiger",
        "speech": SAYING + "|= sei seien gebe",
        "layer": "unter berufung auf|nach informationen",
        "negation": """
            = nicht kein keine keinen keinem keiner keines nie niemals niemand niemanden ohne nichts
        """,
        "plan": """
            = plant planen geplant beabsichtigt beabsichtigen|will|wollen|soll|sollen|ist vorgesehen
            |sind vorgesehen|ist geplant|sind geplant|kündigte _ an|kündigten _ an|hat _
            vor|strebt _ an
            |in aussicht gestellt|wird|werden|rechnet|erwartet|angekündigt
        """,
        "": """
            nicht nur|nicht zuletzt|ohne weiteres|wohl aber|laut und|nicht mehr als|es sei denn
            |sei es|nicht weniger als|wohl und|zum wohl|am wohl|nicht einmal|so die|ohne hin|wohl
            der
            |einmal mehr|letzter wille|den willen
        """,
    }
)
SOFTER = Stems(
    {
        "possible": """
            = möglich* kann können könn* droht drohen gefahr risiko schätz* geschätzt* erwart* würde
            würden soll sollen prognos* scheint hypothe* denkbar* gilt potenziell* potentiell*
            chance*
            rechnen rechnet befürcht* hofft hoffen wahrschein* wohl angeblich* vermutlich* vermut*
            offenbar fürcht* voraussicht* option* aussicht*|in frage|für möglich
        """,
        "hearsay": """
            = soll sollen möglich* könn* dürfte dürften verdacht* vorwurf vorwürfe* vorgeworfen
            vorgehalten wirft werfen scheint gilt gelten will wollen anklage* angeklagt* beschuldig*
            gerücht* spekul* unbestätigt* anschein* sei seien habe hätte hätten
            |unter verdacht|= wahrschein* vermut* bezichtigt*
        """,
        "suspect": """
            = mutmaß* mutmass* verdächtig* verdacht* angeblich* beschuldig* vermutlich* vorgeworfen
            vorwurf vorwürfe* wirft angeklagt* soll sollen anklage* wegen tatverdächtig*
            unterstellt*
            zugeschrieben* offenbar möglich* wohl sei
        """,
        "speech": """
            = aussage* prüf* ob bericht* angeblich* sprach spricht sprachen sprechen nannte nennt
            nennen
            bezeichne* beziffer* schätz* ansicht* meinung* einschätzung* forder* fordert bestätig*
            kündig* angekündigt mitteil* mitgeteilt meld* gemeldet erklär* zitier* soll sollen
            vorwurf* vorwürf* warf wirft werfen vorgeworfen angibt angegeben beklag* studie*
            umfrage*
            untersuchung untersuchungen gutachten hält halten sieht sehen rechnet rechnen rechnete
            erwart* verantwortlich* warnt* sagt* gesagt beton* räum* eingeräumt
            versicher* beschuldig* anklage* kritisier* kritik* spekul* behaupt* beteuer* schreib*
            schrieb* geschrieben äußer* geäußert zitat* urteil*|gibt _ an|gab _ an|gab _
            bekannt|gab _ zu|geht davon aus|ging davon aus|gehen davon aus|= dokument* mitteilung*
            begründe* lob* rief ruft appell* verweis* gesteh* gestand zufolge wertet* bewert* laut
            glaub* vermut* überzeugt* dementi* bestreite* bestritt* weist wies stuf*
            beschreib* angaben* demnach|nach den|= fürcht* befürcht* hofft* plan* prognos* bilanz*
            unterrichte* informier* drohte droht verlangt* verlangen verteidig* erläuter* wies
            protokoll* statistik* ermittel* bezweifel* zweifel* attestier* empfehl*
            empfahl* bekannt* feststell* festgestellt prangert* angeprangert moniert* vorschlag*
            schlug verspr* versprochen verkünd* präzisier* pocht* bezeug* sei seien habe hätten
            könne müsse werde ergab ergibt ergeben
        """,
        "negation": """
            = weder noch kaum weiger* geweigert lehn* abgelehnt abgewiesen ablehn* bestreit*
            bestritt*
            dementi* verweiger* fehl* scheiter* gescheitert unterblieb* ausblieb* ausgeblieben
            verzicht* nein leer* frei verhinder* ausgeschlossen ausschl* bleib* blieb*
            zurückgewiesen
            erst nur lediglich allein ausstehend* offen* unterlass* versäum* vermeid* vermied*
            verbot* untersag* stopp* gestoppt lücke* mangel* mangels abseits seltener selten platzt*
            geplatzt platzte entfäll* entfiel* entfallen wegfall* verpasst* verfehlt* vergeblich*
            erfolglos* null fern verwahrt* außer abgesagt* absage* unmöglich* verschont* heil
            wies weist abbrech* abgebrochen abbruch ausfall* ausgefallen fiel gescheut spurlos
            ergebnislos* folgenlos* straflos* statt anstatt weitgehend keinerlei versag* verwehr*
            abstritt abgestritten streitet stritt verneint* verneinen
            schweig* schwieg* offenge* unverletzt* ergebnislos* wartet warten aussteh* ausgesetzt
        """,
        "plan": """
            = soll sollen sollte sollten will wollen wollte wollten plan* geplant* beabsichtig*
            absicht*
            wird werden würde würden vorgesehen* vorhaben* künftig* möchte möchten könn* dürfte*
            ankündig* angekündigt kündigt* kündigen strebt* streben angestrebt* ziel* bevorsteh*
            bevorstand* bevor wolle wolle* solle werde zugesagt* sag* versprach* versprochen*
            versprech*
            vorschlag* schlägt schlug vorgeschlagen* verlang* forder* erwart* rechnet rechnen hofft
            aussicht entwurf* muss müssen müsse prüf* erwäg* frist* termin* anstehen* ansteh*
            vertagt* verschob* verschoben* vorhat* beschloss* beschlossen* entschied* entschieden*
            bewillig* genehmig* vereinbar* einig* vorbereit* prognos* aufgefordert* gebeten bat
            bittet
            beantrag* angesetzt* nächst* kommend* demnächst bald möglich* noch ausgeschrieben*
        """,
    }
)
DONE_BY = word_set("hat haben hatte hatten ist sind war waren wurde wurden")
LADDERS = (
    Stems(
        {
            "1": """
                = verdächtig* tatverdächtig* befragt* vernommen vernehm* gesucht* ermittl*
                ermittelt*
            """,
            "2": """
                = festgenommen* festnahm* festnehm* verhaft* inhaftier* untersuchungshaft u-haft
                gewahrsam festgesetzt* haftbefehl
            """,
            "3": "= angeklagt* anklag* beschuldigt* prozess*|vor gericht|= klagt* verhandl*",
            "4": """
                = verurteil* strafhaft schuldspruch gefängnisstrafe freiheitsstrafe haftstrafe*
                schuldig* strafgefangen*
            """,
            "4~": "= urteil* freigesprochen* freispruch* gericht richter* haft gefängnis*",
            "3~": "= staatsanwalt* vorwurf vorwürfe* vorgeworfen",
            "": "= unschuldig*|vor ort|vor dem",
        }
    ),
    Stems(
        {
            "1": "= kandidat* bewerb* bewirbt anwärter* nominier* kandidier*",
            "2": "= gewählt* ernannt* ernenn* vereidigt* wahlsieg* wiedergewählt*",
            "2~": "= gewann gewonnen sieger* sieg* gewinn* amtsinhaber* wurde neue* berufen*",
        }
    ),
    Stems(
        {
            "1": """
                = vorschlag* vorgeschlagen* entwurf* entwürf* gesetzentwurf* vorlage* antrag*
                anträge*
                beantrag* beraten* beratung* debatt* erwäg* prüf* gefordert* forder* fordert plan*
                geplant*
            """,
            "2": "= beschlossen* verabschiedet* ratifizier* kraft erlassen* angenommen* beschloss*",
            "2~": "= gebilligt* billig* zugestimmt* stimm* genehmig* beschluss* beschlüsse* gilt",
        }
    ),
    Stems(
        {
            "1": "= vorläufig* provisorisch*",
            "2": "= endgültig* amtlich* abschließend*",
            "2~": "= bestätigt* offiziell*",
        }
    ),
)
OPPOSITES = Stems(
    {
        "level+": """
            = stieg stiegen steig* gestiegen* anstieg* angestiegen* gewachsen wuchs wuchsen wächst
            wachs* zunahm* zugenommen* zunehm* zunahme* zulegt* zugelegt kletter* geklettert erhöh*
            verdoppel* verdreifach* zuwachs* zuwächs* angezogen teurer aufwärts plus
            |legte _ zu|legten _ zu|nahm _ zu|nahmen _ zu|nimmt _ zu|nehmen _ zu|legt _ zu|legen _
            zu
        """,
        "level-": """
            = sank sanken sink* gesunken* gesenkt* senk* schrumpf* geschrumpft verringer* rückgang*
            zurückgegangen* zurückging* reduzier* abnahm* abgenommen* abnehm* abnahme* halbier*
            eingebrochen* einbruch einbrach* gefallen verminder* billiger abwärts minus
            |fiel|fielen|fällt|ging _ zurück|gingen _ zurück|geht _ zurück|gehen _ zurück|nahm _
            ab|nahmen _ ab
        """,
        "assent+": """
            = zustimm* zugestimmt billig* gebilligt bewillig* genehmig* befürwort* unterstütz*
            annahm annahmen angenommen* begrüß*|stimmte _ zu|stimmten _ zu|stimmt _ zu|stimmen _ zu
        """,
        "assent-": """
            = ablehn* abgelehnt* verwarf* verworfen* zurückgewiesen* zurückwies* zurückweis* verbot*
            untersag* kritisier*|lehnte _ ab|lehnten _ ab|lehnt _ ab|lehnen _ ab|wies _
            zurück|wiesen _ zurück
            |weist _ zurück
        """,
        "win+": "= gewann gewannen gewonnen gewinnt gewinnen siegt* gesiegt sieg siege* sieger*",
        "win-": "= verlor verloren verliert verlieren unterlag* unterlegen* niederlage* verlierer*",
        "open+": "= geöffnet öffnet* öffnen öffnung eröffn* wiedereröffn* wiedereröffnung",
        "open-": """
            = geschlossen* schließ* schloss schlossen schließung* gesperrt* sperrt* sperrung*
        """,
        "profit+": "= gewinn gewinne gewinns nettogewinn* überschuss überschüsse reingewinn*",
        "profit-": "= verlust verluste verlusts fehlbetrag defizit*",
        "guilt+": "= verurteilt* schuldig schuldspruch",
        "guilt-": "= freigesprochen* freispruch* unschuldig",
        "lift+": "= verläng* ausgeweitet* ausweit* verschärf* verstärk*",
        "lift-": "= verkürz* aufgehoben* aufheb* gelockert* locker* entschärf*",
        "near+": "= norden nördlich* nordosten nordwesten",
        "near-": "= süden südlich* südosten südwesten",
        "side+": "= osten östlich*",
        "side-": "= westen westlich*",
    }
)
AMOUNTS = Stems(
    {
        "2": """
            einige der|mehrere der|manche|zwei der|zwei von|drei der|drei von|vier der|vier
            von|fünf der
            |eine von|einer der|eine der|eines der|ein teil der|teile der|teilweise|zum teil|die
            hälfte der
            |viele der|zahlreiche|viele|einige|mehrere|ein drittel der|ein viertel der|einzelne
        """,
        "4": """
            die meisten|den meisten|der meisten|= mehrheit* meist meistens überwiegend* großteil
            mehrheitlich fast nahezu größtenteils hauptsächlich beinahe|der größte teil|ein großteil
        """,
        "5": """
            = alle allen aller sämtlich* jeder jede jedes jeden jedem ausnahmslos einstimmig*
            gesamt*
            vollständig* ganz ganze ganzen komplett* immer stets beide beiden beider
        """,
        "": """
            alle zwei|vor allem|alle tage|aller voraussicht|in aller|bei allem|aller zeiten|ganz
            besonders
            |aller art|immer mehr|immer wieder|immer noch|noch immer|ganz oben|jedes jahr|jeden tag
            |alle jahre|alles in allem|trotz allem|fast alle|nahezu alle|beinahe alle|nicht alle
            |im ganzen|in der ganzen|auf der ganzen|immer größer|ganz in
        """,
    }
)

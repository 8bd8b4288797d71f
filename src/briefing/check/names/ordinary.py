"""Words that are no names although a capital may stand before them. Data only."""

import re

from briefing.check.english import MONTHS, WEEKDAYS, word_set

OFFICES = word_set(
    "president vice prime minister premier chancellor governor mayor senator congressman "
    "congresswoman representative ambassador secretary undersecretary judge justice attorney "
    "prosecutor commissioner commander general colonel major captain lieutenant sergeant admiral "
    "marshal chief chairman chairwoman chair director king queen prince princess emperor sultan "
    "emir sheikh shah pope cardinal bishop archbishop imam ayatollah mullah rabbi reverend father "
    "professor doctor officer inspector superintendent constable detective deputy speaker "
    "spokesman spokeswoman spokesperson leader head founder coach captain manager goalkeeper "
    "defender midfielder striker referee editor treasurer lawyer economist scientist researcher "
    "author lord lady sir dame baron duke duchess count countess mr mrs ms mx miss dr prof gen col "
    "lt sgt capt maj adm sen rep gov rev hon st saint sister brother monsieur madame ceo cfo coo "
    "former acting interim outgoing incoming opposition national state federal regional local "
    "presiding senior junior foreign finance interior defence defense health energy economy "
    "education transport environment agriculture trade labour labor culture sports justice home "
    "affairs internal security development housing planning industry tourism science research "
    "minister-president co-founder co-chair co-leader vice-president ex-president"
)
"""Offices and titles, and what stands before them."""

GENERIC = word_set(
    "government parliament congress senate house assembly council cabinet ministry department "
    "office court supreme constitutional high appeal tribunal army navy force forces police "
    "republic kingdom state states province region county district city town village island "
    "islands isle lake river sea ocean gulf bay strait mount mountain mountains valley desert "
    "airport station port harbour harbor bridge street road square avenue park stadium university "
    "college school hospital church mosque cathedral museum theatre theater hall palace castle "
    "tower centre center north south east west northern southern eastern western central "
    "northeast northwest southeast southwest northeastern northwestern southeastern southwestern "
    "middle upper lower greater new old grand world earth moon sun mars internet web god bible "
    "koran quran constitution treaty act bill law article section chapter part volume number "
    "paragraph figure table appendix annex easter christmas ramadan eid lent advent passover "
    "hanukkah diwali carnival thanksgiving pentecost whitsun epiphany halloween boxing new year "
    "years day eve week weekend spring summer autumn winter fall century ages war wars cold great "
    "second first third i ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi xvii xviii xix xx "
    "ok tv cd dvd pdf id am pm gmt utc cet cest bst est edt pst pdt celsius fahrenheit kelvin "
    "euro euros eur usd gbp chf jpy gdp vat co2 mph kph km kg mw gw gwh mwh kwh hz mhz ghz ph dna "
    "rna q1 q2 q3 q4 h1 h2 ai it ceo cfo ngo ngos pc pcs ad bc a.d b.c bce ce no nos vs etc"
)
"""Capitalised by style or by rule, and too general to be anybody's name alone."""

WORDS = word_set(
    "a an the this that these those here there it its he she they we you i his her hers their our "
    "my your one ones some any all both each every either neither none no not nobody nothing "
    "someone somebody something anyone anything everyone everything who whom whose which what when "
    "where why how whether if unless until till since because as while whereas although though "
    "despite in on at by for from to of off with without within into onto upon over under above "
    "below between among amid around about across along after before during behind beside besides "
    "beyond near next past per than through throughout toward towards up down out inside outside "
    "against except including excluding concerning regarding following according due owing thanks "
    "instead rather also too again already still yet just only even ever never always often "
    "sometimes soon later earlier now then today tomorrow yesterday tonight once twice thrice and "
    "or but nor so such same other others another more most much many few fewer less least several "
    "enough half quarter third double triple dozen dozens scores score hundred hundreds thousand "
    "thousands million millions billion billions zero two three four five six seven eight nine ten "
    "eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty "
    "forty fifty sixty seventy eighty ninety first second last final latest previous recent new "
    "old young big small large little great long short high low early late good bad better best "
    "worse worst right wrong left full empty open free hard soft easy heavy light dark strong weak "
    "rich poor hot cold warm cool dry wet fast slow clear sure true false main key major minor "
    "public private local foreign domestic official military civil social human male female "
    "is are was were be been being am has have had do does did can could may might must shall "
    "should will would let make made take took taken give gave given get got go went gone come "
    "came see saw seen say said tell told ask asked think thought know knew known find found show "
    "showed shown put set run ran keep kept hold held call called work worked need needs help "
    "people man men woman women child children boy girl boys girls baby family wife husband "
    "son daughter mother father parent brother sister friend neighbour neighbor crew staff team "
    "club side crowd group gang band board bank firm company business trade market price tax wage "
    "pay money cash cost debt loan bond share stock oil gas coal gold silver iron steel copper "
    "wheat grain corn rice sugar salt milk meat fish beef pork water air fire ice snow rain wind "
    "storm flood heat drought smoke dust ash mud sand stone rock wood tree forest field farm land "
    "soil ground hill coast beach shore sea river lake ship boat ferry plane train bus car truck "
    "lorry road rail bridge tunnel port gate door wall roof room house home school shop store "
    "plant mill mine dam well pipe tank power light energy fuel food drug drink beer wine tea "
    "coffee bread health death life birth age time day night week month year hour minute noon "
    "midnight morning evening afternoon spring summer autumn winter war peace truce fight attack "
    "raid bomb blast gun shot fire army troop troops navy guard police court judge jury law crime "
    "theft fraud murder trial appeal verdict sentence jail prison vote poll seat talk talks deal "
    "pact plan bid offer call claim charge demand request reply answer question doubt fear hope "
    "risk threat danger harm damage loss gain rise fall growth drop cut increase decrease change "
    "shift move step start end stop halt break pause delay wait return visit trip tour march rally "
    "strike protest walkout riot unrest chaos panic anger joy grief pain blood body head hand eye "
    "heart foot leg arm back face news report study survey research paper book letter note list "
    "map chart photo film video film music song play game match goal win draw defeat cup title "
    "prize medal race season league coach player fan fans ball pitch field track record number "
    "figure rate level total sum share part piece bit lot rest half majority minority average "
    "output input supply demand sales profit revenue turnover income spending budget surplus "
    "deficit inflation interest capital credit trust aid support relief rescue search help care "
    "work job jobs labour labor union wage strike school class course test exam degree science "
    "data proof evidence fact truth lie error mistake fault blame cause reason effect result aim "
    "target focus role task duty right rule order ban limit block barrier border line edge side "
    "top bottom centre center middle front rear north south east west nearly almost roughly "
    "approximately around just barely hardly scarcely mostly mainly partly fully about perhaps "
    "maybe however moreover furthermore meanwhile nevertheless nonetheless otherwise therefore "
    "thus hence indeed instead likewise similarly afterwards thereafter beforehand overall "
    "altogether together apart alone asked like unlike given seen born aged based located led "
    "run owned named dubbed known former current present future past ex pro anti non "
    "whoever whatever whichever wherever whenever however bird dog cat horse cow pig sheep "
    "virus flu disease cancer fever cough patient nurse doctor drug vaccine dose jab clinic ward "
    "volcano quake earthquake eruption lava cyclone hurricane typhoon tornado wave tide current "
    "climate weather forecast satellite rocket space planet star moon sun telescope robot phone "
    "computer software internet website app chip battery solar nuclear reactor waste carbon "
    "president minister mayor king queen prince bishop pope priest monk rebel rebels army militia "
    "fighter fighters soldier soldiers civilian hostage hostages refugee migrant migrants worker "
    "expert critic critics rival ally allies aide envoy spy agent thief victim witness suspect "
    "defendant lawyer lender borrower buyer seller owner tenant landlord farmer miner driver "
    "pilot sailor teacher student pupil parliament government cabinet opposition coalition bloc "
    "state nation country city town village region province capital district community society "
    "electricity attendance ticket tickets tourism traffic travel transport freight cargo "
    "consumer customer product factory industry manufacturer retailer investor analyst economist "
    "shareholder chairman executive boss chief head leader member deputy colleague successor "
    "ceasefire ambush shelling bombing explosion explosives missile drone tank artillery convoy "
    "peacekeepers casualty casualties dead injured wounded missing survivor survivors"
)

_ENDINGS = re.compile(
    r"(?:ing|ed|ly|ion|ions|ment|ments|ness|ity|ities|ance|ence|ances|ences|ism|ship|ure|ures|"
    r"able|ible|ful|less|ous|ive|al|ary|ory|ers|ors|ists|ees|ants|ents|ages|ics|ists|ties|"
    r"cies|gies|ries|nies|[^aeiou]s|[^aiou]es|ist|hood|dom|ward|wards|wise|wide|teen|teenth|th)$"
)


def is_word(plain: str) -> bool:
    """Whether a word is among the common ones of English, by itself or by the parts of it."""
    if plain in WORDS or plain in OFFICES or plain in GENERIC or is_calendar(plain):
        return True
    parts = plain.split("-")
    return len(parts) > 1 and all(is_word(part) or part in _PREFIXES for part in parts)


def is_like_word(plain: str) -> bool:
    """Whether a word has an ending that many words have and few names do."""
    return len(plain) > 4 and _ENDINGS.search(plain) is not None


def is_calendar(plain: str) -> bool:
    """Whether a word names a month or a day of the week."""
    return plain in MONTHS or plain in WEEKDAYS or plain.removesuffix("s") in WEEKDAYS


_PREFIXES = word_set("pre post mid co re un sub super inter intra multi semi self over under all")

FRENCH = word_set(
    "m mme mlle mm me mgr dr pr le la les l un une des du de d au aux a à en et ou mais donc "
    "or ni car que qui quoi dont où "
    "ce cet cette ces il elle ils elles on nous vous je tu son sa ses leur leurs notre nos votre "
    "mon ma mes ton ta tes dans sur sous par pour avec sans chez entre vers depuis pendant avant "
    "après selon malgré contre lors si quand comme plus moins très trop peu beaucoup tout tous "
    "toute toutes aucun aucune chaque plusieurs quelques certains autre autres même deux trois "
    "quatre cinq six sept huit neuf dix cent cents mille environ près ainsi alors aussi cependant "
    "pourtant enfin ensuite puis déjà encore toujours jamais ici là hier aujourd demain"
)

"""Countries and regions beside the words made from them: "France", "French", "Frenchman".

One line for each: its names and forms, separated by commas, and behind a bar the capital or the
seat that stands for its government ("Moscow said"). Forms that a plain ending makes ("Iraqi",
"Chilean", "Viennese") need no line.
"""

from functools import cache

from briefing.check.names.tokens import plain

_LINES = """
afghanistan, afghan, afghans | kabul
albania, albanian | tirana
algeria, algerian | algiers
antarctica, antarctic
argentina, argentine, argentines, argentinian | buenos aires
armenia, armenian | yerevan
australia, australian, aussie | canberra
austria, austrian | vienna
azerbaijan, azerbaijani, azeri | baku
bangladesh, bangladeshi | dhaka
belarus, belarusian, belarussian | minsk
belgium, belgian | brussels
bolivia, bolivian | la paz
bosnia, bosnian, bosnia-herzegovina, bosnia and herzegovina | sarajevo
botswana, batswana, motswana
brazil, brazilian | brasilia
britain, uk, united kingdom, british, briton, britons, brit, brits | london, whitehall
bulgaria, bulgarian | sofia
burkina faso, burkinabe, burkina | ouagadougou
burma, myanmar, burmese | naypyidaw
cambodia, cambodian | phnom penh
canada, canadian | ottawa
chile, chilean | santiago
china, chinese, people's republic of china, prc | beijing
colombia, colombian | bogota
congo, congolese, drc, democratic republic of congo, democratic republic of the congo | kinshasa
croatia, croatian, croat, croats | zagreb
cuba, cuban | havana
cyprus, cypriot, cypriots | nicosia
czech, czechs, czech republic, czechia | prague
denmark, danish, dane, danes | copenhagen
ecuador, ecuadorian, ecuadorean | quito
egypt, egyptian | cairo
england, english, englishman, englishmen, englishwoman
el salvador, salvadoran, salvadorean
estonia, estonian | tallinn
ethiopia, ethiopian | addis ababa
europe, european, europeans
eu, european union, europeans, european | brussels
finland, finnish, finn, finns | helsinki
france, french, frenchman, frenchmen, frenchwoman | paris, elysee
georgia, georgian | tbilisi
germany, german, germans | berlin
ghana, ghanaian | accra
greece, greek, greeks, hellenic | athens
guatemala, guatemalan
haiti, haitian | port-au-prince
hungary, hungarian | budapest
iceland, icelandic, icelander, icelanders | reykjavik
india, indian | new delhi, delhi
indonesia, indonesian | jakarta
iran, iranian, persian | tehran
iraq, iraqi, iraqis | baghdad
ireland, irish, irishman, irishwoman | dublin
israel, israeli, israelis | jerusalem
italy, italian | rome
ivory coast, ivorian, ivorians, cote d'ivoire | abidjan
japan, japanese | tokyo
jordan, jordanian | amman
kazakhstan, kazakh, kazakhs | astana
kenya, kenyan | nairobi
kosovo, kosovar, kosovan | pristina
kurdistan, kurdish, kurd, kurds
kuwait, kuwaiti
kyrgyzstan, kyrgyz | bishkek
laos, lao, laotian
latvia, latvian | riga
lebanon, lebanese | beirut
lesotho, basotho, mosotho | maseru
libya, libyan | tripoli
lithuania, lithuanian | vilnius
luxembourg, luxembourger
madagascar, malagasy | antananarivo
malaysia, malaysian, malay | kuala lumpur
mali, malian | bamako
maldives, maldivian
malta, maltese | valletta
mexico, mexican | mexico city
moldova, moldovan | chisinau
monaco, monegasque
mongolia, mongolian
morocco, moroccan | rabat
mozambique, mozambican | maputo
nepal, nepali, nepalese | kathmandu
netherlands, the netherlands, dutch, dutchman, dutchwoman, holland | the hague, amsterdam
new zealand, new zealander, kiwi, zealanders | wellington
niger, nigerien | niamey
nigeria, nigerian | abuja
north korea, north korean, dprk, democratic people's republic of korea | pyongyang
norway, norwegian | oslo
oman, omani | muscat
pakistan, pakistani | islamabad
panama, panamanian
palestine, palestinian, palestinians | ramallah
peru, peruvian | lima
philippines, the philippines, philippine, filipino, filipinos, filipina | manila
poland, polish, pole, poles | warsaw
portugal, portuguese | lisbon
qatar, qatari | doha
romania, romanian | bucharest
russia, russian, russian federation | moscow, kremlin
rwanda, rwandan | kigali
saudi arabia, saudi, saudis, saudi arabian, ksa | riyadh
scotland, scottish, scot, scots | edinburgh
senegal, senegalese | dakar
serbia, serbian, serb, serbs | belgrade
sicily, sicilian
singapore, singaporean
slovakia, slovak, slovaks | bratislava
slovenia, slovenian, slovene, slovenes | ljubljana
somalia, somali, somalis | mogadishu
south africa, south african | pretoria
south korea, south korean, republic of korea, rok | seoul
south sudan, south sudanese | juba
soviet union, soviet, soviets, ussr
spain, spanish, spaniard, spaniards | madrid
sri lanka, sri lankan | colombo
sudan, sudanese | khartoum
sweden, swedish, swede, swedes | stockholm
switzerland, swiss | bern, berne
syria, syrian | damascus
taiwan, taiwanese | taipei
tajikistan, tajik, tajiks | dushanbe
tanzania, tanzanian | dodoma
togo, togolese
thailand, thai, thais | bangkok
tibet, tibetan | lhasa
tunisia, tunisian | tunis
turkey, turkish, turk, turks, turkiye | ankara
turkmenistan, turkmen | ashgabat
uae, united arab emirates, emirates, emirati, emiratis | abu dhabi
uganda, ugandan | kampala
ukraine, ukrainian | kyiv, kiev
un, united nations | new york
united states, us, usa, america, american, americans | washington, white house, pentagon
uruguay, uruguayan | montevideo
uzbekistan, uzbek, uzbeks | tashkent
vatican, holy see
venezuela, venezuelan | caracas
vietnam, vietnamese | hanoi
wales, welsh, welshman, welshwoman | cardiff
yemen, yemeni, yemenis | sanaa, sana'a
zambia, zambian | lusaka
zimbabwe, zimbabwean | harare
africa, african, africans
asia, asian, asians
arab, arabs, arabia, arabian, arabic
islam, islamic, islamist, islamists, muslim, muslims
isis, islamic state, is, isil, daesh
isis-k, is-k, isis-khorasan, islamic state khorasan, islamic state khorasan province, iskp, is-kp
judaism, jewish, jew, jews
christianity, christian, christians
catholicism, catholic, catholics
hinduism, hindu, hindus
buddhism, buddhist, buddhists
shia, shiite, shiites, shi'ite, shias
sunni, sunnis
taliban, talib, taleban
covid-19, covid, coronavirus, sars-cov-2
bavaria, bavarian, bavarians
california, californian, californians
catalonia, catalan, catalans
corsica, corsican
crimea, crimean, crimeans
flanders, flemish
basque, basques
brittany, breton
hong kong, hongkonger, hongkongers
quebec, quebecker, quebecois
texas, texan, texans
bundeswehr, german army, german armed forces
vienna, viennese
naples, neapolitan
venice, venetian
florence, florentine
geneva, genevan
moscow, muscovite, muscovites
liverpool, liverpudlian
manchester, mancunian
glasgow, glaswegian
milan, milanese
kyiv, kiev
"""


_NO_COUNTRIES = frozenset(
    "eu un isis isis-k taliban covid-19 bundeswehr islam judaism christianity catholicism hinduism "
    "buddhism shia sunni".split()
)


@cache
def peoples() -> tuple[tuple[tuple[str, ...], tuple[str, ...]], ...]:
    """For each country or people: its names and forms, and its seats of government; all plain."""
    made = []
    for line in _LINES.strip().splitlines():
        forms, _, seats = line.partition("|")
        made.append((_forms(forms), _forms(seats)))
    return tuple(made)


def _forms(listed: str) -> tuple[str, ...]:
    return tuple(
        " ".join(plain(word) for word in form.split()) for form in listed.split(",") if form.strip()
    )


@cache
def is_country(name: str) -> bool:
    """Whether a plain name is that of a country or region, in whatever form."""
    return any(peoples()[number][0][0] not in _NO_COUNTRIES for number in forms().get(name, ()))


@cache
def forms() -> dict[str, frozenset[int]]:
    """The numbers of the groups that a form of one word, or of several, belongs to."""
    found: dict[str, set[int]] = {}
    for number, (names, _) in enumerate(peoples()):
        for name in names:
            found.setdefault(name, set()).add(number)
            if " " not in name:
                found.setdefault(f"{name}s", set()).add(number)
    return {name: frozenset(numbers) for name, numbers in found.items()}


@cache
def seats() -> dict[str, frozenset[int]]:
    """The numbers of the groups whose government sits at a place: "moscow"."""
    found: dict[str, set[int]] = {}
    for number, (_, places) in enumerate(peoples()):
        for place in places:
            found.setdefault(place, set()).add(number)
    return {name: frozenset(numbers) for name, numbers in found.items()}


@cache
def parts() -> dict[str, frozenset[int]]:
    """The numbers of the groups that have a word in one of their longer names: "states"."""
    found: dict[str, set[int]] = {}
    for number, (names, _) in enumerate(peoples()):
        for part in (part for name in names if " " in name for part in name.split()):
            found.setdefault(part, set()).add(number)
    return {name: frozenset(numbers) for name, numbers in found.items()}


OPENINGS = {
    "franco": "france", "sino": "china", "anglo": "britain", "russo": "russia", "indo": "india",
    "italo": "italy", "greco": "greece", "austro": "austria", "euro": "europe", "luso": "portugal",
    "hispano": "spain", "afro": "africa", "serbo": "serbia", "israelo": "israel",
}  # fmt: skip
"""What opens a compound ("Sino-Indian") beside the country it stands for."""

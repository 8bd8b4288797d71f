"""Words that stand inside names, in front of them, or only look like them."""

INSIDE = frozenset(
    "of for es d de du des da di la le van von der den del bin ibn al el ten ter dos das y "
    "the".split()
)
"""Small words that a name may contain between two capitalised ones."""
MONTHS_AS_NAMES = frozenset("jan april may june august".split())
NOT_NAMES = frozenset(
    "january february march april may june july august september october november "
    "december jan feb mar apr jun jul aug sep sept oct nov dec monday tuesday wednesday "
    "thursday friday saturday sunday mon tue wed thu fri sat sun spring summer autumn "
    "fall winter christmas easter i i'm i've i'd i'll i’m i’ve i’d i’ll mr mrs ms mx dr "
    "am pm gmt utc est edt pst pdt cst cet cest bst image photo read also god allah internet ok "
    "yes no ngo ngos ceo cfo cto gdp tv ai dna hiv aids mp mps mep meps cctv ceos covid "
    "covid-19 q1 q2 q3 q4 pr hr it gps sms usb pdf faq vip diy ad bc bce ce id iq pc pcs "
    "suv suvs dj usd eur gbp vat ramadan eid hanukkah celsius fahrenheit one two three "
    "four five six seven eight nine ten first second third part brexit halloween "
    "thanksgiving janvier février mars avril mai juin juillet août septembre octobre "
    "novembre décembre lundi mardi mercredi jeudi vendredi samedi dimanche montag "
    "dienstag mittwoch donnerstag freitag samstag sonntag januar februar märz juni juli "
    "oktober dezember".split()
)
TITLES = frozenset(
    "mr mrs ms miss mx dr adv advocate head sens reps actress actor singer prof professor "
    "sir dame lord lady president vice prime minister chancellor king queen prince "
    "princess pope cardinal bishop archbishop rabbi imam senator sen rep representative "
    "congressman congresswoman governor gov mayor general gen colonel col major maj "
    "captain capt lieutenant lt sergeant sgt admiral cmdr commander judge justice secretary "
    "ambassador chief director chairman chairwoman chairperson chair ceo cfo cto spokesman "
    "spokeswoman spokesperson premier sheikh sheik ayatollah mullah maulana editor "
    "editor-in-chief foreign finance defence defense interior deputy former leader coach "
    "manager commissioner speaker sheriff officer detective inspector constable "
    "superintendent attorney councillor councilman councilwoman cllr executive emir "
    "sultan emperor father sister brother reverend rev pastor doctor analyst economist "
    "author novelist writer moderator journalist reporter lawyer activist herr frau "
    "monsieur madame mme m bundeskanzler bundeskanzlerin präsident präsidentin ministerin "
    "kanzler kanzlerin bürgermeister ministerpräsident außenminister innenminister "
    "président présidente ministre maire".split()
)
"""Titles and offices in front of a person's name, in lower case and without a stop."""
TITLE_STOPS = (
    "Mr",
    "Mrs",
    "Ms",
    "Mx",
    "Dr",
    "Prof",
    "Sen",
    "Sens",
    "Rep",
    "Reps",
    "Gov",
    "Gen",
    "Col",
    "Lt",
    "Sgt",
    "Capt",
    "Maj",
    "Rev",
    "Hon",
    "St",
    "Adm",
    "Cmdr",
    "Cllr",
    "M",
    "Mme",
)
"""Abbreviations whose stop ends no sentence when a name follows."""
BEFORE_NUMBER = frozenset(
    "Unit Brigade Battalion Squadron Radio Channel Studio Force Group".split()
)
"""A number behind one of these belongs to the name: "Unit 8200"."""
INSTITUTIONS = frozenset(
    "Agency Authority Office Department Ministry Council Committee Commission Court Assembly "
    "Directorate Bureau Service Services Board Hospital Union Election Elections Secretariat "
    "Group Association Federation Institute Foundation Academy School College University "
    "Party Alliance Fund Bank Army Guard Society".split()
)
"""In front of one of these a title is a word of the institution's own name."""
OFFICES = frozenset(
    "manager director minister officer president secretary chairman chairwoman ceo cfo spokesman "
    "spokeswoman spokesperson editor commissioner ambassador governor senator analyst economist "
    "administrator coordinator judge sheriff cmdr attorney inspector detective sergeant lieutenant "
    "spokesmen lawmaker".split()
)
"""A run that ends in one of these is an office, not a name."""
OWNERS = frozenset(
    "attorney sheriff governor mayor coroner ombudsman prosecutor president king queen prince "
    "people children women men workers farmers teachers writers doctors nurses students veterans "
    "citizens peasants seamen lord master girls boys employers taxpayers residents players".split()
)
"""Behind the 's of one of these an institution's name goes on: "Attorney's Office"."""
NO_HALVES_OF_NAMES = frozenset(
    "led run built born wide style like era owned made bound held based backed type sized class "
    "area only free ready hit day month year old friendly linked driven nation member grown "
    "shot worn torn cut sent paid sea ward side man men turned faced level "
    "scale tier first long".split()
)
"""Behind a hyphen these make an adjective of a name ("Texas-grown"); else a short word there
belongs to a given name ("Mei-ling")."""
OPENERS = frozenset(
    "whether like unlike perhaps today yesterday tomorrow meanwhile whatever whenever "
    "whoever wherever including despite besides except inside outside behind beyond "
    "suspected alleged beside toward towards following according because unless via per amid "
    "given maybe "
    "yet nor another several many most few much both either neither dear former formerly "
    "once twice thus hence indeed even ever never always often sometimes soon then thanks "
    "let see watch read how why when where what who".split()
)
"""Words that open a sentence and are no part of the name that follows."""

"""Words that tell what a name is of. Data only."""

from briefing.check.english import word_set

BODIES = word_set(
    "agency alliance army assembly association authority bank board brigade broadcaster bureau "
    "cabinet centre center chamber church club coalition college commission committee company "
    "confederation congress consortium cooperative corporation corps council court department "
    "directorate federation force forces foundation front fund group guard guards holding holdings "
    "house inc industries institute institution insurance laboratory league limited ltd mission "
    "ministry movement museum nations network observatory office organisation organization "
    "parliament party police press programme program senate service services survey society state "
    "syndicate systems team times trust tribunal union unions university bloc democrats unionists "
    "socialists liberals greens conservatives republicans post daily herald tribune gazette news "
    "radio television airlines airways motors energy pharma partners capital school hospital "
    "academy orchestra choir theatre theater gallery archive library hotel bundesbank re plc llc "
    "gmbh ag sa co collective workers fighters brigades militia mutual dairies foods mills "
    "chemicals systems electric petroleum software logistics shipping telecom "
    "studios clinic trust ventures securities communications minerals metals mining cement plc "
    "laboratories technologies city united rovers town athletic rangers wanderers albion"
)
"""The head word of the name of an organisation, or a part of it that gives it away."""

PLACES = word_set(
    "airport bay beach bridge canal cape coast county desert district forest gulf harbour harbor "
    "hill hills island islands lake mount mountain mountains ocean park peninsula port province "
    "region reservoir river road sea square stadium strait street valley volcano village"
)
"""The head word of the name of a place."""

TITLES = word_set(
    "president minister premier chancellor governor mayor senator congressman congresswoman "
    "ambassador secretary judge justice attorney prosecutor commissioner commander general colonel "
    "major captain lieutenant sergeant admiral marshal chief chairman chairwoman chair director "
    "king queen prince princess sultan emir sheikh pope cardinal bishop archbishop imam ayatollah "
    "mullah rabbi professor doctor officer inspector superintendent constable speaker spokesman "
    "spokeswoman spokesperson leader coach goalkeeper defender midfielder striker referee editor "
    "mr mrs ms miss dr prof gen col lt sgt capt maj adm sen rep gov rev sir dame lord lady ceo "
    "representative father sister brother emperor duke baron"
)
"""A person's name follows."""

ROLES = TITLES | word_set(
    "lawyer treasurer economist scientist researcher author farmer driver pilot guard owner "
    "founder winger forward keeper engineer analyst expert volunteer witness resident survivor "
    "teacher student nurse surgeon physician epidemiologist volcanologist geologist biologist "
    "historian activist candidate negotiator aide deputy manager trainer skipper rival colleague "
    "husband wife son daughter mother father brother sister suspect defendant client dealer "
    "collector fisherman trader broker banker investor boss head singer actor actress writer "
    "journalist reporter photographer artist musician composer sportswoman sprinter cyclist swimmer"
)
"""Who a person is, in small letters before or behind the name."""

PARTICLES = word_set("de von van bin al el la du del della der den dos da di ibn ben le zu ter y e")
"""Small words inside a person's or a place's name."""

JOINING = word_set("of for and the in on")
"""Small words inside the name of an organisation."""

PERSON_PRONOUNS = word_set("he she him her his hers they them their himself herself")
BODY_PRONOUNS = word_set("it its they them their itself themselves")

BODY_NOUNS = word_set(
    "group company party bloc club agency bank league union ministry government army militia "
    "movement organisation organization firm newspaper daily weekly magazine broadcaster paper "
    "station insurer lender maker manufacturer operator airline carrier retailer producer supplier "
    "watchdog regulator authority commission committee council court body charity foundation "
    "society association federation institute university museum team side hosts visitors champions "
    "rebels militants insurgents fighters guerrillas alliance coalition cooperative co-operative "
    "utility dairy brewer chain giant network terrorists jihadists islamists offshoot affiliate "
    "force forces department office branch subsidiary parent owner buyer seller "
    "opposition rivals rival faction"
)
"""What an organisation named before is called in small letters."""

PLACE_NOUNS = word_set(
    "city town village country capital island region province district area port state nation "
    "there here where republic territory municipality enclave county"
)
"""What a place named before is called in small letters."""

CLASSES = (
    BODY_NOUNS
    | PLACE_NOUNS
    | word_set(
        "asteroid comet planet star galaxy moon crater telescope observatory spacecraft probe "
        "satellite rocket rover mission river stream lake sea island mountain peak volcano "
        "glacier valley forest park reserve bridge dam reservoir canal tunnel road motorway "
        "street square district suburb neighbourhood neighborhood commune hamlet plant mill mine "
        "factory refinery shipyard port airport station stadium arena ground hospital school "
        "college church mosque temple castle palace prison camp base barracks ship vessel tanker "
        "ferry freighter trawler yacht submarine frigate destroyer carrier aircraft jet "
        "helicopter drone missile tank storm cyclone hurricane typhoon drug vaccine virus "
        "bacterium variant species breed brand model product app website platform film novel book "
        "album song opera play painting series show festival prize award cup tournament race "
        "marathon horse startup start-up supermarket hotel restaurant bar theatre orchestra band "
        "tribe clan gang cartel sect order brigade battalion regiment fund trust"
    )
) - word_set("there here where")
"""What stands in small letters right before the name of one of its kind: "the comet Halley"."""

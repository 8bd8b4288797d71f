"""Words that tell what sort of thing a name names, or what somebody is. English first; the most
usual German and French ones beside them."""

ORGANIZATION_HEADS = frozenset(
    # the state and its parts
    "Ministry Department Agency Authority Office Bureau Commission Committee Council Parliament "
    "Congress Senate Assembly Court Courts Tribunal Police Army Navy Force Forces Guard Guards "
    "Administration Government Cabinet Treasury Reserve Directorate Secretariat Embassy Consulate "
    "Legislature Judiciary Knesset Kremlin Pentagon Bundestag Bundesrat Duma Capitol Supreme House "
    "Inspectorate Ombudsman Corps Command Battalion Brigade Regiment Division Squadron Militia "
    "Caucus Delegation Presidency Directory Registry Survey Mission "
    # firms and banks
    "Inc Ltd LLC LP LLP plc PLC Corp Corporation Company Companies Co Group Holdings Holding "
    "Partners Capital Exchange Bank Banks Airlines Airline Airways Motors Motor "
    "Technologies Technology Systems Industries Industry Enterprises Ventures Solutions Services "
    "Service Labs Laboratories Laboratory Pharmaceuticals Pharma Energy Petroleum Oil Gas Steel "
    "Electric Electronics Entertainment Studios Studio Pictures Records Media Communications "
    "Telecom Software Networks Network Insurance Securities Investments Advisors Advisers "
    "Consulting Associates Logistics Foods Brewery Stores Supermarkets NV AG SE SA GmbH BV AB Oy "
    "Platinum Metals Minerals Resources Diamonds Chemicals Cement Newswires Newswire "
    "Aerospace Aviation Construction Mining Railways Railway Trains Bus Shipping Retail Hotels "
    # knowledge, faith, society
    "University College School Schools Academy Institute Institution Hospital Clinic Museum "
    "Library Centre Center Observatory Church Synagogue Archdiocese Diocese Trust Foundation Fund "
    "Association Federation Confederation Organization Organisation Society Union Unions League "
    "Alliance Coalition Front Movement Party Parties Club Team United FC AFC SC Rovers Wanderers "
    "Athletic Orchestra Philharmonic Opera Theatre Theater Ballet Gallery Chamber Board Forum "
    "Initiative Project Program Programme Campaign Watch International Nations "
    "Charity Taskforce Brotherhood Jihad Resistance Brigades Militias "
    # the press
    "Times Post News Press Journal Herald Tribune Guardian Telegraph Gazette Chronicle Magazine "
    "Radio Television TV Broadcasting Newspaper Review Mail Citizen Observer Independent "
    # German and French
    "Universität Ministerium Verband Verein Gesellschaft Partei Bundesbank Polizei Gericht Amt "
    "Bundesamt Landtag Regierung Stiftung Zeitung Université Ministère Société Parti Banque Cour "
    "Conseil Assemblée Sénat Fédération Syndicat Préfecture Gendarmerie "
    "Staatsanwaltschaft Bundeswehr Reederei Verkehrsministerium Innenministerium Außenministerium "
    "Verteidigungsministerium Finanzministerium Gesundheitsministerium Umweltministerium "
    "Justizministerium Landeskriminalamt Bundeskriminalamt Kreistag Stadtrat Gemeinderat "
    "Bundesgerichtshof Landgericht Amtsgericht Oberlandesgericht Verwaltungsgericht "
    "Bundesverfassungsgericht Feuerwehr Krankenhaus Klinik Klinikum Hochschule Institut "
    "Gewerkschaft Stadtwerke Konzern Behörde Bündnis Kommission Landesregierung Bundesregierung "
    "Stadtverwaltung Landratsamt Compagnie Parquet Mairie Gouvernement Fondation Académie Armée "
    "Observatoire Agence Confédération".split()
)
PLACE_HEADS = frozenset(
    "Airport Province Region District County City Town Township Village River Lake Mountain "
    "Mountains Mount Island Islands Isle Sea Ocean Bay Gulf Strait Straits Valley Desert Peninsula "
    "Street Road Avenue Square Park Bridge Coast Stadium Station Port Harbour Harbor Beach Forest "
    "Border Canal Creek Falls Hill Hills Heights Cape Canyon Plateau Plain Plains Delta Lagoon "
    "Reef Terminal Highway Boulevard Lane Plaza Palace Castle Cathedral Basilica Mosque Temple "
    "Tower Prison Jail Camp Base Territory Territories Republic Kingdom Emirate Prefecture Oblast "
    "Raion Governorate Municipality Borough Suburb Neighbourhood Neighborhood Quarter Area Zone "
    "Crossing Arena Garden Gardens Cemetery Mine Dam Reservoir Alps Springs Basin Glacier Volcano "
    "Glen Fluss See Straße Platz Brücke Flughafen Bahnhof Aéroport Gare Rue Place Pont "
    "Région Île Mont Lac".split()
)
FIRST_WORDS_OF_PLACES = frozenset(
    "Lake Mount Mt Cape Fort Port San Santa Saint St St. Los Las El La Le New North South East "
    "West Northern Southern Eastern Western Central Upper Lower Greater Inner Outer Downtown "
    "Bad Sankt Camp".split()
)
THINGS = frozenset(
    "Weltkrieg Weltkriegs Krieg Kriegs Gesetz Gesetzes Vertrag Vertrags Abkommen Abkommens "
    "Guerre Traité Loi "
    "II III Day Days Week Month Year Eve Award Awards Prize Medal Cup Trophy Championship "
    "Championships Olympics Paralympics Open Marathon Act Law Laws Bill Amendment "
    "War Wars Agreement Treaty Deal Pact Accord Accords Convention Protocol Constitution Charter "
    "Declaration Resolution Plan Strategy Summit Games Festival Report Article Index Survey Debate "
    "Election Elections Referendum Revolution Uprising Crisis Pandemic Hurricane Storm Typhoon "
    "Earthquake Operation Battle Attack Massacre Flight Internet Bible Koran Quran "
    "Edition Version Windows Phone Code Rule Rules Principle Theory Effect Syndrome Disease Virus "
    "Gold Language Age Era Century Budget Tax Fee License Visa Order Directive "
    "Regulation Memorandum Memo Letter Book Movie Film Album Song Show Series Season Round Final "
    "Finals Race Tour Weekend Conference Exhibition Expo Fair Ceremony Ball Gala "
    "Concert Memoir Story Stories Journey Experience".split()
)
FIRST_WORDS_OF_THINGS = frozenset(
    "Hurricane Typhoon Cyclone Storm Operation Flight USS HMS HMAS INS SS MV MS MT RMS".split()
)
"""Behind one of these comes the name of a storm, ship, flight or undertaking."""
ROLES = (
    r"minister|president|leader|director|chief|chair(?:man|woman|person)?|secretary|operator|"
    r"spokes(?:man|woman|person)|officer|lawyer|solicitor|analyst|professor|researcher|scientist|"
    r"pollster|governor|mayor|senator|lawmaker|judge|prosecutor|journalist|photographer|reporter|"
    r"cameraman|editor|economist|strategist|farmer|resident|villager|owner|founder|co-founder|coach|"
    r"captain|manager|advis[eo]r|ambassador|envoy|diplomat|commander|general|challenger|candidate|"
    r"activist|author|writer|novelist|expert|engineer|teacher|doctor|head|deputy|councillor|rival|"
    r"singer|actor|actress|player|striker|goalkeeper|midfielder|defender|bishop|priest|historian|"
    r"organi[sz]er|executive|entrepreneur|billionaire|businessman|businesswoman|attorney|detective|"
    r"inspector|sergeant|astronaut|pilot|poet|philosopher|biologist|physicist|chemist|astronomer|"
    r"psychologist|sociologist|filmmaker|producer|designer|architect|artist|musician|composer|"
    r"comedian|presenter|broadcaster|columnist|blogger|nurse|surgeon|congress(?:man|woman)|"
    r"representative|premier|chancellor|king|queen|prince|princess|pope|imam|rabbi|sheikh|colonel|"
    r"major|lieutenant|admiral|warlord|dictator|dissident|whistleblower|suspect|defendant|victim|"
    r"plaintiff|commissioner|liaison|negotiator|driver|midwife|official|employee|worker|\w{3,}ologist|student|graduate|fellow|specialist|consultant|trader|investor|CEO|CFO|CTO|coordinator"
)
"""What a person may be, as alternatives of a regular expression."""
ORGANIZATION_NOUNS = (
    r"charity|company|agency|think[- ]tank|NGO|maker|firm|broadcaster|newspaper|magazine|party|"
    r"bank|manufacturer|organi[sz]ation|group|union|airline|carrier|club|team|university|school|"
    r"hospital|retailer|chain|start-?up|consultancy|publisher|operator|producer|insurer|lender|developer|"
    r"contractor|supplier|watchdog|regulator|body|institute|foundation|association|federation|"
    r"alliance|bloc|coalition|network|studio|label|brand|website|platform|service|app|ministry|"
    r"department|council|committee|commission|court|outlet|daily|weekly|tabloid|giant|automaker|"
    r"carmaker|planemaker|airframer|brewer|utility|partnership|subsidiary|parent|conglomerate|"
    r"consortium|cooperative|lobby|militia|movement|sect|church"
)
GROUP_NOUNS = (
    r"(?:militant|armed|rebel|terror(?:ist)?|insurgent|extremist|jihadist|guerrilla|paramilitary)\s"
    r"(?:group|organi[sz]ation|movement|network)|militia|movement|offshoot|affiliate|gang|cartel|"
    r"faction|guerrillas|rebels|militants"
)
PLACE_NOUNS = (
    r"city|cities|counties|provinces|districts|regions|towns|villages|suburbs|neighbou?rhoods|town|village|hamlet|suburb|district|province|region|county|state|territory|island|"
    r"islands|peninsula|river|lake|sea|port|resort|neighbou?rhood|borough|municipality|capital|"
    r"valley|mountain|country|nation|republic|kingdom|enclave|prefecture|area|airport"
)

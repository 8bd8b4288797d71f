"""Cities and regions that newspapers name without saying that they are places.

Compiled by hand: capitals and the largest or most reported cities of each continent, first-level
regions of the large federations, seas and continents. States come from CLDR (`countries`). Names
that are as often a word's or a person's ("Nice", "Lincoln") are left out: there the text decides.
"""

import functools

_CONTINENTS_AND_SEAS = """
Africa; Antarctica; the Arctic; Asia; Australasia; Central America; Central Asia; East Africa;
East Asia; Eastern Europe; Eurasia; Europe; Latin America; North Africa; North America; Oceania;
Scandinavia; South America; South Asia; Southeast Asia; Southern Africa; the Balkans; the Baltics;
the Caribbean; the Caucasus; the Far East; the Horn of Africa; the Maghreb; the Middle East;
the Sahel; the Sahara; Siberia; West Africa; Western Europe; Adriatic; Aegean; Arabian Sea;
Atlantic; Atlantic Ocean; Baltic Sea; Bay of Bengal; Black Sea; Caspian Sea; English Channel;
Gulf of Aden; Gulf of Mexico; Gulf of Oman; Indian Ocean; Mediterranean; Mediterranean Sea;
North Sea; Pacific; Pacific Ocean; Persian Gulf; Red Sea; South China Sea; Strait of Hormuz;
Suez Canal; Panama Canal; Alps; Andes; Himalayas; Pyrenees; Rhine; Danube; Nile; Amazon Basin;
Gaza; Gaza Strip; West Bank; Crimea; Donbas; Kashmir; Kurdistan; Tibet; Xinjiang; Darfur; Tigray;
Punjab; Sindh; Balochistan; Khyber Pakhtunkhwa; Kosovo; Transnistria; Abkhazia; South Ossetia;
Nagorno-Karabakh; Chechnya; Dagestan; Bavaria; Catalonia; Andalusia; Basque Country; Galicia;
Brittany; Normandy; Provence; Corsica; Sardinia; Sicily; Tuscany; Lombardy; Crete; Flanders;
Wallonia; Tyrol; Silesia; Transylvania; Lapland; Patagonia; Okinawa; Hokkaido; Java; Sumatra;
Borneo; Mindanao; Luzon; Holy Land; Palestine; Korea; Manhattan; Brooklyn; Queens; the Bronx;
Harlem; Hollywood; Silicon Valley; Long Island; Wall Street; Downing Street; Westminster
"""

_REGIONS_OF_STATES = """
Alabama; Alaska; Arizona; Arkansas; California; Colorado; Connecticut; Delaware; Florida; Hawaii;
Idaho; Illinois; Indiana; Iowa; Kansas; Kentucky; Louisiana; Maine; Maryland; Massachusetts;
Michigan; Minnesota; Mississippi; Missouri; Montana; Nebraska; Nevada; New Hampshire; New Jersey;
New Mexico; New York; New York City; North Carolina; North Dakota; Ohio; Oklahoma; Oregon;
Pennsylvania; Rhode Island; South Carolina; South Dakota; Tennessee; Texas; Utah; Vermont;
West Virginia; Wisconsin; Wyoming; District of Columbia; Washington, D.C.; Washington D.C.;
Washington DC; Washington; Alberta; British Columbia; Manitoba; New Brunswick; Newfoundland;
Nova Scotia; Nunavut; Ontario; Prince Edward Island; Quebec; Québec; Saskatchewan; Yukon;
New South Wales; Queensland; South Australia; Tasmania; Western Australia; England; Scotland;
Wales; Northern Ireland; Cornwall; Devon; Essex; Kent; Sussex; Yorkshire; Lancashire; Midlands;
Baden-Württemberg; Bayern; Brandenburg; Hessen; Niedersachsen; Nordrhein-Westfalen; Sachsen;
Rheinland-Pfalz; Saarland; Sachsen-Anhalt; Schleswig-Holstein; Thüringen; Mecklenburg-Vorpommern;
Lower Saxony; North Rhine-Westphalia; Saxony; Thuringia; Île-de-France; Occitanie; Bretagne;
Andhra Pradesh; Assam; Bihar; Goa; Gujarat; Haryana; Jharkhand; Karnataka; Kerala; Maharashtra;
Madhya Pradesh; Manipur; Odisha; Rajasthan; Tamil Nadu; Telangana; Uttar Pradesh; Uttarakhand;
West Bengal; Gauteng; KwaZulu-Natal; Limpopo; Mpumalanga; Eastern Cape; Western Cape; Free State;
Borno; Kaduna; Lagos State; Zamfara; Cabo Delgado; North Kivu; Oromia; Amhara; Jubaland; Puntland;
Somaliland; Helmand; Kandahar; Nangarhar; Kunduz; Herat; Idlib; Guangdong; Sichuan; Hubei; Hunan;
Henan; Fujian; Yunnan; Zhejiang; Jiangsu; Hainan; Aceh; Rakhine; Chiapas; Sinaloa; Oaxaca; Jalisco
"""

_CITIES = """
Aberdeen; Abidjan; Abu Dhabi; Abuja; Acapulco; Accra; Addis Ababa; Adelaide; Aden; Ahmedabad;
Albuquerque; Aleppo; Alexandria; Algiers; Almaty; Amman; Amsterdam; Anchorage; Ankara; Antwerp;
Arlington; Asmara; Astana; Asunción; Athens; Atlanta; Auckland; Avignon; Baghdad; Baku; Bali;
Baltimore; Bamako; Bangalore; Bangkok; Bangui; Barcelona; Basel; Basra; Beersheba; Beijing;
Beirut; Belfast; Belgrade; Bengaluru; Benghazi; Bergen; Berlin; Bern; Bilbao; Birmingham; Bishkek;
Bogota; Bogotá; Bologna; Bonn; Bordeaux; Boston; Bradford; Brasilia; Brasília; Bratislava; Bremen;
Brighton; Brisbane; Bristol; Brussels; Bruxelles; Brüssel; Bucharest; Budapest; Buenos Aires;
Buffalo; Bujumbura; Busan; Cairo; Calais; Calgary; Cali; Canberra; Cannes; Cape Canaveral;
Cape Town; Caracas; Cardiff; Casablanca; Catania; Charleston; Charlottesville; Chengdu; Chennai;
Chicago; Chisinau; Chișinău; Chongqing; Christchurch; Cincinnati; Cleveland; Cologne; Colombo;
Columbus; Conakry; Copenhagen; Cork; Coventry; Córdoba; Dakar; Dallas; Damascus; Dar es Salaam;
Davos; Delhi; Den Haag; Denver; Detroit; Dhaka; Doha; Donetsk; Dortmund; Douala; Dover; Dresden;
Dubai; Dublin; Dubrovnik; Dundee; Dunedin; Durban; Dushanbe; Düsseldorf; East Jerusalem;
Edinburgh; Edmonton; Eindhoven; El Paso; Entebbe; Erbil; Erfurt; Fallujah; Florence; Fort Worth;
Frankfurt; Freetown; Fukushima; Gaborone; Gaza City; Gdansk; Gdańsk; Geneva; Genf; Genoa; Genève;
Ghent; Glasgow; Goma; Gothenburg; Granada; Graz; Grenoble; Grozny; Guadalajara; Guangzhou;
Guatemala City; Guayaquil; Haifa; Halifax; Hamburg; Hangzhou; Hannover; Hanoi; Hanover; Harare;
Havana; Hebron; Heidelberg; Helsinki; Hiroshima; Ho Chi Minh City; Hobart; Homs; Hong Kong;
Honolulu; Houston; Hyderabad; Ibadan; Incheon; Indianapolis; Innsbruck; Ipswich; Islamabad;
Istanbul; Izmir; Jacksonville; Jaffna; Jakarta; Jalalabad; Jeddah; Jerusalem; Johannesburg; Juba;
Kabul; Kampala; Kano; Kansas City; Karachi; Karlsruhe; Kathmandu; Kaunas; Kazan; Khan Younis;
Kharkiv; Kharkov; Khartoum; Kherson; Kiel; Kiev; Kiew; Kigali; Kingston; Kinshasa; Kolkata;
Krakow; Kraków; Kuala Lumpur; Kuwait City; Kyiv; Kyoto; Köln; La Haye; La Paz; Lagos; Lahore;
Las Vegas; Lausanne; Le Caire; Leeds; Leicester; Leipzig; Libreville; Lille; Lilongwe; Lima; Linz;
Lisbon; Lisbonne; Liverpool; Liège; Ljubljana; London; Londres; Los Angeles; Louisville; Luanda;
Lucknow; Luhansk; Lusaka; Lviv; Lyon; Lyons; Madrid; Mailand; Malmo; Malmö; Managua; Manchester;
Manila; Mannheim; Maputo; Marbella; Mariupol; Marrakech; Marrakesh; Marseille; Marseilles; Maseru;
Mazar-i-Sharif; Mecca; Medellín; Medina; Melbourne; Memphis; Mexico City; Miami; Milan; Milwaukee;
Minneapolis; Minsk; Mogadishu; Mombasa; Monrovia; Monterrey; Montevideo; Montpellier; Montreal;
Montréal; Moscou; Moscow; Moskau; Mosul; Mumbai; Munich; Murmansk; Muscat; München; Nagasaki;
Nagoya; Nairobi; Nanjing; Nantes; Naples; Nashville; Nassau; New Delhi; New Orleans; Newark;
Niamey; Nicosia; Norwich; Nottingham; Nouakchott; Novosibirsk; Nuremberg; Nürnberg; Oakland;
Odesa; Odessa; Oklahoma City; Omaha; Omdurman; Orlando; Osaka; Oslo; Ottawa; Ouagadougou; Oxford;
Palermo; Palma; Palmyra; Palo Alto; Panama City; Paris; Pasadena; Peking; Perth; Peshawar;
Philadelphia; Phnom Penh; Phuket; Pisa; Pittsburgh; Plymouth; Podgorica; Port Moresby;
Port-au-Prince; Portsmouth; Potsdam; Prag; Prague; Pretoria; Pristina; Punta Arenas; Pyongyang;
Pékin; Quetta; Quito; Rabat; Rafah; Raleigh; Ramallah; Rangoon; Raqqa; Rawalpindi; Reykjavik;
Riga; Rio de Janeiro; Riyadh; Rom; Rome; Rostock; Rotterdam; Sacramento; Saint Petersburg;
Salisbury; Salt Lake City; Salzburg; Samarkand; San Antonio; San Diego; San Francisco; San Jose;
San José; San Juan; San Salvador; Sana'a; Sanaa; Santa Fe; Santa Monica; Santo Domingo; Sao Paulo;
Sapporo; Sarajevo; Savannah; Seattle; Seoul; Sevastopol; Seville; Shanghai; Sheffield; Shenzhen;
Skopje; Sochi; Sofia; Soweto; Srebrenica; Srinagar; St Andrews; St Louis; St Petersburg;
St. Louis; St. Petersburg; Stanford; Stockholm; Strasbourg; Stuttgart; Suez; Surabaya; Swansea;
Sydney; São Paulo; Tabriz; Taipei; Tallinn; Tampa; Tampere; Tangier; Tashkent; Tbilisi;
Tegucigalpa; Tehran; Tel Aviv; The Hague; Thessaloniki; Tianjin; Tijuana; Timbuktu; Tirana; Tokyo;
Toronto; Toulouse; Trieste; Tripoli; Trondheim; Tucson; Tunis; Turin; Turku; Téhéran; Ulaanbaatar;
Uppsala; Utrecht; Valencia; Valparaíso; Vancouver; Varsovie; Vatican; Venice; Verona; Vienna;
Vienne; Vientiane; Vilnius; Vladivostok; Volgograd; Warsaw; Warschau; Wellington; Wien; Windhoek;
Winnipeg; Wolverhampton; Wuhan; Yangon; Yaoundé; Yekaterinburg; Yerevan; Yokohama; Zagreb;
Zaporizhzhia; Zurich; Zürich
"""


@functools.cache
def places() -> frozenset[str]:
    """Their names in lower case, without "the"."""
    entries = ";".join((_CONTINENTS_AND_SEAS, _REGIONS_OF_STATES, _CITIES)).split(";")
    return frozenset(" ".join(entry.split()).removeprefix("the ").casefold() for entry in entries)

"""German and French nouns that numbers count, under the concepts of `nouns`. Data only.

A word stands here only where it can hardly mean anything else; what is missing is not judged.
"""

from collections.abc import Mapping

ABROAD: Mapping[str, str] = {
    "people": "menschen personen leute todesopfer opfer tote toten verletzte verletzten mitglieder "
    "teilnehmer befragte befragten betroffene insassen personnes gens victimes blessés morts "
    "membres disparus interrogées sondés",
    "inhabitants": "einwohner bewohner anwohner einwohnern bewohnern bürger bürgern habitants "
    "riverains résidents villageois citoyens",
    "children": "kinder kindern säuglinge enfants mineurs nourrissons bébés",
    "teenagers": "jugendliche jugendlichen adolescents",
    "boys": "jungen jungs garçons",
    "girls": "mädchen filles fillettes",
    "students": "schüler schülern schülerinnen studenten studierende studierenden studentinnen "
    "élèves étudiants écoliers lycéens collégiens",
    "men": "männer männern hommes",
    "women": "frauen femmes",
    "elderly": "rentner rentnern senioren pensionäre retraités",
    "civilians": "zivilisten civils",
    "troops": "soldaten soldatinnen militaires soldats casques",
    "police": "polizisten polizistinnen policiers gendarmes",
    "officers": "beamte beamten beamtinnen",
    "fighters": "kämpfer kämpfern rebellen aufständische combattants rebelles insurgés djihadistes "
    "assaillants",
    "workers": "arbeiter arbeitern beschäftigte beschäftigten mitarbeiter mitarbeitern "
    "mitarbeiterinnen angestellte angestellten arbeitnehmer stellen arbeitsplätze arbeitsplätzen "
    "salariés employés ouvriers travailleurs emplois postes agents collaborateurs",
    "doctors": "ärzte ärzten ärztinnen médecins",
    "nurses": "pflegekräfte krankenschwestern infirmiers infirmières",
    "teachers": "lehrer lehrern lehrkräfte lehrerinnen enseignants professeurs",
    "firefighters": "feuerwehrleute feuerwehrleuten pompiers",
    "farmers": "bauern landwirte landwirten agriculteurs paysans éleveurs",
    "fishermen": "fischer fischern pêcheurs",
    "guards": "wachleute wachleuten wächter gardiens vigiles",
    "researchers": "forscher forschern forschende wissenschaftler wissenschaftlern chercheurs "
    "scientifiques",
    "drivers": "fahrer fahrern conducteurs chauffeurs",
    "passengers": "fahrgäste fahrgästen passagiere passagieren reisende reisenden passagers "
    "voyageurs",
    "visitors": "besucher besuchern besucherinnen zuschauer zuschauern gäste gästen touristen "
    "visiteurs spectateurs touristes supporters supporteurs festivaliers",
    "protesters": "demonstranten demonstrierende aktivisten manifestants",
    "refugees": "flüchtlinge flüchtlingen geflüchtete geflüchteten migranten réfugiés migrants",
    "patients": "patienten patientinnen malades patientes",
    "prisoners": "häftlinge häftlingen gefangene gefangenen détenus prisonniers",
    "hostages": "geiseln otages",
    "suspects": "verdächtige verdächtigen tatverdächtige suspects prévenus accusés angeklagte",
    "witnesses": "zeugen zeuginnen témoins",
    "lawmakers": "abgeordnete abgeordneten parlamentarier députés élus parlementaires",
    "senators": "senatoren sénateurs",
    "ministers": "minister ministres",
    "mayors": "bürgermeister maires",
    "voters": "wähler wählern électeurs",
    "households": "haushalte haushalten familien foyers ménages familles",
    "players": "spieler spielern joueurs joueuses",
    "customers": "kunden kundinnen abonnenten clients abonnés",
    "volunteers": "freiwillige freiwilligen bénévoles volontaires",
    "investors": "anleger anlegern aktionäre aktionären kleinaktionäre investisseurs actionnaires",
    "houses": "häuser häusern wohnungen wohnhäuser maisons logements appartements",
    "buildings": "gebäude gebäuden bâtiments immeubles",
    "schools": "schulen écoles collèges lycées",
    "hospitals": "kliniken krankenhäuser krankenhäusern hôpitaux cliniques",
    "shops": "geschäfte läden filialen magasins boutiques",
    "bridges": "brücken ponts",
    "villages": "dörfer dörfern villages hameaux",
    "cities": "städte städten villes",
    "countries": "länder ländern staaten pays états",
    "vehicles": "fahrzeuge fahrzeugen véhicules",
    "cars": "autos voitures automobiles",
    "trucks": "lastwagen camions",
    "buses": "busse bussen",
    "trains": "züge zügen",
    "ships": "schiffe schiffen boote booten navires bateaux",
    "aircraft": "flugzeuge flugzeugen avions",
    "helicopters": "hubschrauber hubschraubern hélicoptères",
    "drones": "drohnen",
    "goals": "tore toren treffer",
    "votes": "stimmen voix",
    "seats": "sitze sitzen mandate sièges",
    "wins": "siege siegen victoires",
    "defeats": "niederlagen défaites",
}

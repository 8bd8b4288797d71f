"""Words around what a number counts: data for `counted`."""

from collections.abc import Mapping

NO_S_PLURALS = frozenset(
    "people men women children police personnel troops staff cattle dead wounded injured "
    "missing policemen policewomen gunmen businessmen fishermen servicemen firemen "
    "congressmen seamen countrymen clergymen clergy youths percent feet folk livestock sheep "
    "aircraft spacecraft media hertz yen yuan renminbi baht won rand dong ringgit kroner "
    "kronor zloty naira euro fish species homeless unemployed poor hostages".split()
)
"""Plurals of English, or words that count many, that do not end in s."""

NO_PLURALS = frozenset(
    "this its his hers theirs ours always perhaps sometimes besides across afterwards towards "
    "regards whereas unless yes plus less news us gas class mass press business access success "
    "process crisis basis analysis glass boss loss cross progress congress address chaos series "
    "paris texas kansas illinois arkansas massachusetts christmas as is was has does says arms "
    "sports human-rights rights".split()
)
"""Words that end in s and end no count: verbs, adverbs and nouns that stand before another."""

PERSONS = frozenset(
    "people persons members employees residents victims soldiers civilians troops policemen police "
    "fighters guerrillas rebels militants children women men girls boys students workers refugees "
    "migrants households families patients voters passengers bodyguards officials officers "
    "prisoners hostages peasants farmers citizens inhabitants demonstrators protesters supporters "
    "teachers doctors nurses journalists priests nuns leaders politicians judges lawyers "
    "participants customers users investors adults teenagers parents mothers fathers others "
    "survivors players agents relatives friends foreigners tourists villagers "
    "personnel staff crew miners drivers pilots shareholders subscribers followers fans "
    "spectators generals delegates lawmakers engineers dockers sailors firefighters rescuers "
    "subversives terrorists extremists insurgents escorts guards".split()
)
"""Whoever is counted by these is a group of persons, so that "of …" names which."""

NOT_OF_IT = frozenset("currently now still already alone today yesterday per".split())
"""Words that part the number from what comes behind."""

MANY = frozenset(
    "dozens scores hundreds thousands millions billions half most many several".split()
)
"""Words that begin to count something else: "the two pour millions into it"."""

MORE = frozenset("other others more new additional further".split())

THINGS = frozenset(
    "vehicles cars trucks buses motorcycles ships boats vessels planes aircraft flights trains "
    "houses homes buildings schools shops weapons rifles bombs dollars euros pounds cases tonnes "
    "tons kilograms animals cattle sheep pigs birds dogs trees fahrzeuge autos häuser schiffe "
    "voitures maisons véhicules".split()
)
"""What may be seized, lost or killed, but is no one harmed."""

TIMES = frozenset(
    "years months weeks days nights weekends hours minutes seconds decades centuries jahre jahren "
    "monate monaten wochen tage tagen stunden minuten ans années mois semaines jours "
    "heures".split()
)
"""How long something lasts is no count of it."""

PRENOMINAL_FRENCH = frozenset(
    "autres jeunes nouveaux nouvelles grands grandes petits petites anciens anciennes premiers "
    "premières derniers dernières prochains prochaines bons bonnes".split()
)

STOP_WORDS: Mapping[str, frozenset[str]] = {
    "de": frozenset(
        "der die das den dem des ein eine einen einem einer und oder aber in im an am auf aus bei "
        "mit nach seit von vom zu zum zur für um über unter vor wegen während ist sind war waren "
        "wird werden wurde wurden hat haben hatte hatten als wie auch noch nicht sich es er sie "
        "dass mehr".split()
    ),
    "fr": frozenset(
        "le la les un une des du de d l et ou mais dans en au aux à avec par pour sur sous après "
        "avant depuis entre est sont était étaient ont a avait été qui que dont où plus ne pas se "
        "il elle ils elles ce cette ces".split()
    ),
}
"""Words that end the name of what is counted, in languages other than English."""

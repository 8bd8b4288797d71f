"""Words that set speech off from narration, by language."""

from collections.abc import Mapping
from dataclasses import dataclass


def _set(words: str) -> frozenset[str]:
    return frozenset(words.split())


@dataclass(frozen=True)
class SpeechWords:
    """The words of one language."""

    saying: frozenset[str]
    """Finite verbs with what is said behind or before them."""
    inverting: frozenset[str]
    """Those that may stand before their subject: "…, said the mayor"."""
    quoting: frozenset[str]
    """Verbs that report words only when quotation marks are there too: "called it “a farce”"."""
    participles: frozenset[str]
    """"…, adding that …"."""
    nouns: frozenset[str]
    """Those of the verbs that are nouns too: "reports", "states"."""
    planning: frozenset[str]
    """Verbs that say nothing before an infinitive: "expects to open"."""
    needing_that: frozenset[str]
    """Verbs that say something only before "that" or a quotation: "maintained that"."""
    bare: frozenset[str]
    """Present plurals, the same as the infinitive: "Critics say"."""
    helping: frozenset[str]
    """What may stand between subject and verb."""
    passive: frozenset[str]
    """Before a participle these make it passive: "was told"."""
    infinitive: frozenset[str]
    """What makes a bare verb an infinitive or a mere possibility: "to say"."""
    pronouns: frozenset[str]
    relative: frozenset[str]
    joining: frozenset[str]
    """Words that begin a clause."""
    leading: frozenset[str]
    """What may stand before a subject and is no part of it."""
    prepositions: frozenset[str]
    finite: frozenset[str]
    """Verbs that show that a run of words is no name of somebody."""
    according: tuple[tuple[str, ...], ...]
    """"according to X", as tokens."""
    capital_nouns: bool
    """Whether a noun is known by its capital."""
    that: frozenset[str]
    articles: frozenset[str]
    times: frozenset[str] = frozenset()
    """Nouns of time: one before an inverting verb is no subject: "Im Mai warnte der Rat"."""


ENGLISH = SpeechWords(
    saying=_set(
        "said says told tells stated states announced announces declared declares added adds noted "
        "notes warned warns explained explains confirmed confirms admitted admits acknowledged "
        "acknowledges argued argues believes believed suggested suggests insisted insists "
        "estimated estimates tweeted tweets wrote writes reported reports claimed claims alleged "
        "alleges asserted asserts denied denies vowed vows pledged pledges promised promises urged "
        "urges predicted predicts concluded concludes revealed reveals recalled recalls testified "
        "testifies complained complains asked asks replied replies responded responds quipped "
        "joked jokes continued continues observed observes remarked remarks commented comments "
        "contended contends maintained maintains demanded demands agreed agrees disagreed "
        "countered counters shouted shouts cried whispered yelled exclaimed answered answers "
        "concurred mused lamented laments boasted boasts conceded concedes cautioned cautions "
        "stressed stresses emphasised emphasized emphasizes reiterated reiterates repeated "
        "repeats disclosed proposed proposes posted opined speculated hinted swore swears thinks "
        "hopes fears feared wondered wonders expects worries worried recounted relayed "
        "indicated indicates found finds showed shows learned advised advises "
        "interjected retorted"
    ),
    inverting=_set(
        "said says added adds explained explains wrote writes warned warns argued argues noted "
        "notes insisted insists recalled recalls tweeted commented asked asks replied replies "
        "continued declared observed remarked quipped joked concluded stated answered shouted "
        "claims claimed "
        "announced admitted responded cautioned complained lamented reported reports exclaimed"
    ),
    quoting=_set(
        "called calls described describes criticized criticised criticizes blasted slammed praised "
        "praises mocked dismissed dismisses labelled labeled denounced condemned dubbed branded "
        "characterized characterised accused accuses accusing blamed blames cited cites rejected "
        "rejects likened compared hailed derided ridiculed attacked defended encouraged "
        "referred refers vowing spoke speaks talked sang sings read reads questioned boasted "
        "apologized apologised thanked discussed shouted touted scolded invoked quoted "
        "voiced expressed issued gave"
    ),
    participles=_set(
        "saying adding noting arguing claiming warning insisting telling asking explaining stating "
        "suggesting writing tweeting declaring asserting alleging stressing calling urging "
        "predicting promising vowing joking acknowledging admitting describing recalling citing "
        "announcing complaining pledging concluding contending accusing"
    ),
    nouns=_set(
        "states reports claims comments tweets hopes fears estimates shows notes finds answers "
        "demands worries promises pledges vows urges replies remarks laments boasts show cites "
        "claim estimate report hope fear worry calls attacks reads talks"
    ),
    needing_that=_set(
        "maintained maintains learned found finds recorded recounted worried "
        "feared disclosed proposed "
        "repeated repeats indicated demanded demands"
    ),
    planning=_set(
        "expects expected hopes hoped agreed agrees fears claims proposed proposes swore swears "
        "worries learned continued continues answers expect hope agree"
    ),
    bare=_set(
        "say tell argue believe claim insist suggest estimate warn note fear add allege contend "
        "think hope expect worry report agree predict acknowledge admit deny show complain"
    ),
    helping=_set(
        "also later then has have had once previously recently first even now still already again "
        "just soon has since however herself himself themselves itself both all often never "
        "did does do will would is are was were been further too always long"
    ),
    passive=_set("is are was were be been being gets got"),
    infinitive=_set("to can could may might must should cannot not n't would"),
    pronouns=_set("he she they it i we you"),
    relative=_set("who which"),
    joining=_set(
        "that when while as because although though if whether since after before until but where "
        "whereas than so yet once unless which who what how why nor"
    ),
    leading=_set(
        "but and so yet then now still meanwhile however when while as although though after "
        "because if since instead later earlier today yesterday again finally indeed or also "
        "monday tuesday wednesday thursday friday saturday sunday"
    ),
    prepositions=_set("in on at by during after before since for from with within under over"),
    finite=_set(
        "is are was were be been has have had will would could can may might did does do shall "
        "should must not says said"
    ),
    according=(("according", "to"), ("in", "the", "words", "of")),
    capital_nouns=False,
    that=_set("that"),
    articles=_set("the a an"),
)
GERMAN = SpeechWords(
    saying=_set(
        "sagte sagt sagten erklärte erklärt erklärten betonte betont teilte teilten warnte warnt "
        "schrieb schreibt berichtete berichtet berichteten kündigte forderte fordert meinte meint "
        "kritisierte fügte bestätigte bestätigt behauptete behauptet räumte wies mitteilte "
        "mitteilten ankündigte ankündigten bekanntgab hinzufügte einräumte verlautete urteilte "
        "beklagte beklagt bemängelte verlangte verlangt erzählte erzählt versicherte versichert "
        "versprach verspricht hofft fürchtet räumten warnten forderten betonten"
    ),
    inverting=_set(
        "sagte sagt sagten erklärte erklärt betonte betont warnte warnt schrieb schreibt "
        "berichtete meinte meint kritisierte fügte teilte so forderte kündigte erzählte erzählt "
        "beklagte urteilte versicherte bestätigte warnten forderten räumte"
    ),
    quoting=_set("nannte nennt bezeichnete"),
    participles=frozenset(),
    nouns=frozenset(),
    needing_that=frozenset(),
    planning=frozenset(),
    bare=frozenset(),
    helping=_set(
        "auch dann hat haben hatte später zuvor am gestern heute montag dienstag mittwoch "
        "donnerstag freitag samstag sonntag"
    ),
    passive=_set("wurde wird werden wurden worden"),
    infinitive=_set("zu"),
    pronouns=_set("er sie es wir ich"),
    relative=_set("der die das"),
    joining=_set("wie dass wenn als weil obwohl ob während aber und denn"),
    leading=_set("aber und doch dann auch"),
    prepositions=_set("in im am bei nach vor seit auf aus mit von zu"),
    finite=_set("ist sind war waren hat haben wird werden wurde wurden kann soll"),
    according=(("laut",), ("nach", "angaben", "von"), ("nach", "angaben", "der")),
    capital_nouns=True,
    that=_set("dass"),
    articles=_set("der die das ein eine den dem"),
    times=_set(
        "jahr jahre jahren monat monate monaten woche wochen tag tage tagen abend morgen nacht "
        "stunde stunden januar februar märz april mai juni juli august september oktober november "
        "dezember montag dienstag mittwoch donnerstag freitag samstag sonntag wochenende frühjahr "
        "sommer herbst winter anfang ende mitte gestern heute damals"
    ),
)
FRENCH = SpeechWords(
    saying=_set(
        "dit déclaré affirmé expliqué ajouté assuré annoncé estimé indiqué précisé souligné averti "
        "déclare affirme explique ajoute assure annonce estime indique précise souligne écrit "
        "raconté raconte promis promet confirmé confirme conteste contesté rappelé rappelle "
        "souvient reconnu reconnaît regretté regrette dénoncé dénonce prévenu prévient répondu "
        "répond martelé résume résumé"
    ),
    inverting=_set(
        "déclaré affirmé expliqué ajouté assuré annoncé estimé indiqué précisé déclare affirme "
        "explique ajoute assure estime indique précise dit souligne raconté raconte promis promet "
        "confirmé confirme rappelé rappelle souvient reconnu reconnaît regretté regrette dénoncé "
        "dénonce prévenu prévient répondu répond martelé résume résumé"
    ),
    quoting=_set("qualifié qualifie"),
    participles=_set("ajoutant affirmant expliquant précisant"),
    nouns=frozenset(),
    needing_that=frozenset(),
    planning=frozenset(),
    bare=frozenset(),
    helping=_set(
        "a ont avait avaient aussi également ensuite lui l se s lundi mardi mercredi jeudi "
        "vendredi samedi dimanche hier"
    ),
    passive=_set("est sont été était"),
    infinitive=_set("à de"),
    pronouns=_set("il elle ils elles on je nous"),
    relative=_set("qui"),
    joining=_set("que quand lorsque car mais si comme et où"),
    leading=_set("mais et or puis alors"),
    prepositions=_set("en dans à sur par pour avec depuis lors après avant"),
    finite=_set("est sont était étaient a ont avait sera peut doit"),
    according=(("selon",), ("d'après",), ("d’après",)),
    capital_nouns=False,
    that=_set("que qu'il qu’il"),
    articles=_set("le la les un une des l"),
    times=_set(
        "hier lundi mardi mercredi jeudi vendredi samedi dimanche matin soir année an mois semaine"
    ),
)
SPEECH_WORDS: Mapping[str, SpeechWords] = {"en": ENGLISH, "de": GERMAN, "fr": FRENCH}

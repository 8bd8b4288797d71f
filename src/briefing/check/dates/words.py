"""Words that can be, or belong to, a date; and words by which somebody speaks. Data only."""

from briefing.check.english import MONTHS, WEEKDAYS, word_set

FOREIGN_MONTHS = word_set(
    "januar jänner februar märz april mai juni juli august september oktober november dezember "
    "janvier février mars avril mai juin juillet août septembre octobre novembre décembre"
)
FOREIGN_WEEKDAYS = word_set(
    "montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag "
    "lundi mardi mercredi jeudi vendredi samedi dimanche"
)
WEEKDAY_NUMBERS = {
    name: number
    for names in (
        "monday tuesday wednesday thursday friday saturday sunday",
        "montag dienstag mittwoch donnerstag freitag samstag sonntag",
        "lundi mardi mercredi jeudi vendredi samedi dimanche",
    )
    for number, name in enumerate(names.split())
}
"""Monday is 0."""

SHORT_MONTHS = word_set("jan feb mar apr jun jul aug sep sept oct nov dec")

CALENDAR = MONTHS | WEEKDAYS | FOREIGN_MONTHS | FOREIGN_WEEKDAYS
"""A word that is a date, or a part of one, by itself."""

NAMED_DAYS = word_set(
    "easter christmas ramadan eid ostern weihnachten pfingsten pâques noël pentecôte whitsun "
    "thanksgiving hanukkah passover nowruz diwali midsummer ashura lent advent"
)
NEAR = word_set(
    "spring summer autumn fall winter yesterday today tomorrow tonight overnight midnight noon "
    "midday morning afternoon evening night week weeks weekend month months year years decade "
    "decades century day days ago later earlier last next previous following season "
    "frühling frühjahr sommer herbst winter gestern heute morgen woche wochen monat monate jahr "
    "jahre jahren jahrzehnt jahrhundert tag tage vor nacht abend mittag mitternacht "
    "printemps été automne hiver hier demain semaine mois an ans année années décennie siècle "
    "jour jours nuit matin soir midi minuit fortnight quarter a.m p.m am pm"
)
IN_DATES = CALENDAR | SHORT_MONTHS | NAMED_DAYS | NEAR
"""Where a text has none of these and no year or clock time, the date engine is not asked."""

SAYING = word_set(
    "said says say saying told tells reported reports announced announces confirmed confirms "
    "stated states wrote writes tweeted posted testified added warned conceded admitted estimated "
    "acknowledged claimed alleged disclosed revealed declared insisted quoted "
    "sagte sagten erklärte erklärten berichtete berichteten meldete meldeten mitteilte mitteilten "
    "mitgeteilt bekanntgab bekanntgegeben gesagt "
    "savoir annoncé déclaré indiqué affirmé précisé rapporté confirmé assuré révélé publié dit"
)
"""Verbs that a date beside them belongs to: it is when somebody spoke."""

PUBLISHING = word_set("published released issued dated aired")
"""What is done to a report."""

REPORTS = word_set(
    "report reports poll survey study data figures statement letter findings document video paper "
    "analysis footage book interview article forecast indictment"
)
"""What is published; prisoners are released too."""

SPEECH = (
    SAYING
    | PUBLISHING
    | word_set(
        "according report statement announcement warning claim claims accusation allegation "
        "interview speech letter poll survey study data figures toll count tally estimate "
        "estimates told accused blamed accuse blame denied deny denies rejected dismissed "
        "vowed promised pledged threatened demanded demand urged called call appealed "
        "offered offer proposed agreed decided praised criticised criticized condemned "
        "thanked asked ordered stood put counted totalled identified named listed cited "
        "citing expressed welcomed spoke hinted suggested argued explained described "
        "commented complained apologised apologized forecast predicted expected briefed "
        "informed recalled noted presented unveiled known newly figure number latest "
        "commission blames accuses calls urges warns public publicly light emerged surfaced "
        "learned learnt knew aware notified alerted"
    )
)
"""A text with one of these may itself tell of the saying, or of the count as it stood."""

BETWEEN_SAYING_AND_DATE = word_set(
    "on late early in a an the at to by last this statement interview report briefing letter "
    "speech reporters journalists parliament lawmakers television radio news conference press "
    "tweet post online state us them him her again also writing "
    "am der die das dem auf einer pressekonferenz vor journalisten noch "
    "le la ce dans un une communiqué lors conférence presse soir matin"
)

VAGUE_TIMES = word_set("PRESENT_REF PAST_REF FUTURE_REF")
"""TIMEX3 values of "now", "recently" and "soon": no calendar date at all."""

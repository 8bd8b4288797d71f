"""English: small words, the signs of speech, and what a doubt may be told as. Data only.

`~` after a verb stands for its regular endings. Entries under `NOT_…` and `NO_…` look like
signs and are none.
"""

from briefing.check.english import word_set
from briefing.check.meaning.doubts import DOUBTS, NOT_THESE
from briefing.check.meaning.reading import Grammar, Reach, Signs
from briefing.check.meaning.roots import english_root
from briefing.check.meaning.softer import SOFT

EMPTY = word_set(
    """
        a an the and but or nor of in on at to for with as by from into onto out up down off over
        under between among through during within about around against than then that which who whom
        whose this these those there here it its he she they them him her his hers their theirs we
        us our i me my you your one ones is are was were be been being am has have had having do
        does did done doing will would shall should can also where when while what how why so if not
        no very more most less least such own same other another some any all both each every only
        just even still yet already again too ever never now new after before since until because mr
        mrs ms dr s t re ll ve n't per several many few much said says say told tells according
        saying added adds
    """
)
_PARTING = word_set("but while whereas although though yet")
_OPENING = word_set(
    """
        who whom whose which where when while whereas after before because since although though
        until unless if whether
    """
)

GRAMMAR = Grammar(EMPTY, _PARTING, _OPENING, english_root)

_S, _P = Reach.SPEECH, Reach.SENTENCE

SPEECH = (
    (
        "saying",
        _P,
        """
            according to, in the words of, in the view of, in the eyes of, citing, quoting,
            as quoted by, quoted by, cited by, as reported by, reported by, as told by,
            by the account of
        """,
    ),
    ("saying", _S, "said, say, says, saying, told, tells, stated, states that, state that"),
    (
        "saying",
        _S,
        "announce~ that, declare~ that, warned, warns, warned that, explained, explains",
    ),
    (
        "saying",
        _S,
        """
            confirmed, confirm~ that, confirms, admitted, admits, admitted that, acknowledged,
            acknowledges, argue~, argue~ that, tweeted, wrote, writes, reported, reported that,
            reports that, testified, testifies, concluded that, concludes that, concluded, noted,
            notes that, added that, adds that, he added, she added, it added, they added,
            complained, complains, stressed, predicted, predicts, forecasts that, forecast that,
            institute forecast, bank forecast, ministry forecast, analysts forecast,
            economists forecast, agency forecast, find that, finds that, found that, show that,
            shows that, showed that, reveals that, revealed that, estimated, estimates that,
            estimates, recalled, commented, quoted as saying, quoted, quoted him as saying,
            quoted her as saying, cited as saying, spoke of, speaks of, maintain~ that,
            indicated that, indicates that, suggest~ that, put it at, puts it at, put them at,
            remarked, emphasised, emphasized, insisted, insists, asserted, asserts, contended,
            contends
        """,
    ),
)
NO_SPEECH = """
        nothing suggests, nothing indicates, were told, was told, is told, are told,
        by some estimates, by most estimates, by one estimate, by any estimate, citing an example,
        citing health, citing security, citing concerns, admitted to, been admitted, was admitted,
        were admitted, been reported, was reported, were reported, is reported, are reported,
        be reported, being reported, reported cases, to report, an estimated, is estimated,
        are estimated, was estimated, were estimated, estimated to, confirmed cases, been confirmed,
        was confirmed, were confirmed, confirmed dead, is said to, are said to, was said to,
        were said to, that is to say, to say the, needless to say, say goodbye, no say, have a say,
        a say, would say, could say, should say, might say, not reported, asked to say, final say,
        have argued, be told, told off, been told
    """

ACCEPTS = {
    "claim": ("claim", "blame", "suspicion", "belief", "hearsay", "saying", "spoken"),
    "blame": ("blame", "claim", "suspicion", "belief", "hearsay", "saying", "spoken"),
    "suspicion": ("suspicion", "claim", "belief", "hearsay", "possibility", "appearance", "fear"),
    "belief": (
        *(
            "belief",
            "suspicion",
            "claim",
            "hearsay",
            "saying",
            "spoken",
            "possibility",
            "appearance",
        ),
        *("estimate", "fear"),
    ),
    "hearsay": ("hearsay", "claim", "belief", "suspicion", "saying", "spoken", "appearance"),
    "possibility": (
        *(
            "possibility",
            "appearance",
            "belief",
            "suspicion",
            "fear",
            "condition",
        ),
        "hearsay",
    ),
    "appearance": (
        "appearance",
        "belief",
        "possibility",
        "suspicion",
        "hearsay",
        "saying",
        "spoken",
    ),
    "estimate": ("estimate", "possibility", "belief", "saying", "spoken", "hearsay"),
    "condition": ("condition", "possibility"),
    "attempt": ("attempt", "fear", "possibility"),
    "fear": ("fear", "possibility", "suspicion", "belief", "condition"),
}
"""What a doubt of the source may be told as: the same, or a weaker one of another kind."""

RECORDS = word_set(
    """
        statistics statistical bureau weather meteorological geological seismological survey census
        observatory timetable registry register results website programme organisers organizers
    """
)
"""Speakers who tell what they count or run themselves."""

CONTESTED = word_set(
    """
        die killed dead injur wound casual victim missin hostag toll kill hurt attack blame cause
        respon fault fraud bribe steal corrup crime crimin murder tortur abuse rape violat illega
        secret lie threat deman accuse suspec guilty warnin ignore fail neglig crisis unfair wrong
        should must might could would will expect likely danger risk fear motive
    """
)
"""Roots of words that need their speaker whoever it is."""

DOUBT_SIGNS = Signs(DOUBTS, not_these=NOT_THESE)
SPEECH_SIGNS = Signs(SPEECH, not_these=NO_SPEECH)
SOFT_SIGNS = Signs(SOFT)

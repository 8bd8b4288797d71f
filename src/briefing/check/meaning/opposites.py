"""English words that say the opposite of each other, and the words of denial. Data only.

Each axis has two ends. The first list of an end are words that say it plainly; the second are words
that may say it too: these never show an opposite, they only excuse one.
"""

from dataclasses import dataclass

from briefing.check.meaning.reading import Reach, Signs

_C, _N = Reach.CLAUSE, Reach.NEXT


@dataclass(frozen=True, slots=True)
class Axis:
    """Two ends that exclude each other, each as (plain words, words that may say it)."""

    name: str
    ends: tuple[tuple[str, str], tuple[str, str]]
    is_converse: bool = False
    """Whether both ends tell one event from its two sides: "won against", "lost to"."""


AXES = (
    Axis(
        "more or less",
        (
            (
                """
                    rise~, rose, risen, increas~, increase~, grow~, grew, grown, growth, climb~,
                    higher, larger, bigger, jump~, surge~, soar~, raise~, doubled, tripled, up
                """,
                """
                    greater, swell~, expand~, boost~, accelerat~, accelerate~, strengthen~,
                    upward, more, gain~, upturn, exceed~, most, extra, add~, improv~, improve~,
                    upwards, over, widen~, heavier, stronger, rally, recover~, recovery, record,
                    top~, topped, above, worse~, outstrip~, lift~, multiply, triple, double,
                    fold, times, better, longer
                """,
            ),
            (
                """
                    fall~, fell, fallen, drop~, dropped, dropping, decline, declines, declined,
                    declining, decreas~, decrease~, sink~, sank, sunk, slump~, plunge~, tumble~,
                    shrink~, shrank, shrunk, lower, lowered, smaller, fewer, reduc~, reduce~,
                    reduction, halv~, halve~, down
                """,
                """
                    cut, cuts, cutting, less, slide~, slid, dip~, dipped, downturn, diminish~,
                    downward, slow~, weaken~, under, below, minus, narrow~, recede~, ease~,
                    shorter, weaker, shorten~, deficit, worse~, contract~, contraction, slower,
                    decelerat~, negative, crash~, collapse~, deplet~
                """,
            ),
        ),
    ),
    Axis(
        "gained or lost",
        (("gain~", "won, win, rose, up"), ("lose~, lost, losing", "fell, down, loss")),
        is_converse=True,
    ),
    Axis(
        "gained or fell",
        (
            ("gain~", "rise~, rose, up, grew"),
            ("fall~, fell, drop~, dropped, lower, down", "lost, loss, less"),
        ),
        is_converse=True,
    ),
    Axis(
        "kept or broken",
        (
            ("respect~, observed, honoured, complied", "kept, keep, comply~, honour~, observ~"),
            ("breach~, violat~, violate~, broke, flouted", "broken, break~, ignor~, ignore~"),
        ),
    ),
    Axis(
        "ahead or behind",
        (
            ("ahead, lead, leads, led, leading", "in front, up, advantage, top"),
            ("behind, trail~, trailed", "down, deficit, back"),
        ),
        is_converse=True,
    ),
    Axis(
        "won or lost",
        (
            (
                "win~, won, winning, victory, triumph~",
                "beat, beats, defeated, prevail~, take, took",
            ),
            ("lose~, lost, losing, defeat", "beaten, loss, defeats, knocked out"),
        ),
        is_converse=True,
    ),
    Axis(
        "bought or sold",
        (
            ("buy~, bought, purchase~, acquire~", "purchaser, buyer, take over, acquisition"),
            ("sell~, sold", "sale, seller, dispose~"),
        ),
        is_converse=True,
    ),
    Axis(
        "accepted or rejected",
        (
            (
                """
                    accept~, agreed to, agree to, agrees to, approv~, approve~, endors~,
                    endorse~, backed, backs, welcome~, upheld, embrace~, supported, supports,
                    granted, allowed
                """,
                """
                    yes, favour, favor, permit~, pass~, support, adopt~, passed, acceptance,
                    agree~, approval, consent~, ratif~, ratified, won, clear~, cleared, sign~,
                    green light
                """,
            ),
            (
                """
                    reject~, turned down, turns down, oppos~, oppose~, refused, refuses, veto~,
                    vetoed, rebuff~, dismiss~, spurned, overturned, threw out, thrown out,
                    overruled
                """,
                """
                    declin~, decline~, against, resist~, no, block~, denied, deny, denies,
                    disapprov~, disagree~, veto, rejection, opposition, object~, opponents,
                    condemn~, fail~
                """,
            ),
        ),
    ),
    Axis(
        "open or closed",
        (
            ("open, opens, opened, opening, reopen~, reopened", "reopening, resume~"),
            ("close, closes, closed, closing, shut, shuts, closure", "seal~, blocked, off"),
        ),
    ),
    Axis(
        "before or after",
        (
            ("ahead of, prior to, earlier than", "before, until, previously, preced~, precede~"),
            (
                "following, in the wake of, later than",
                "after, since, once, afterwards, when, follow~",
            ),
        ),
    ),
    Axis(
        "above or below",
        (
            ("above, exceed~", "over, more, higher, top~, surpass~, beyond, up, better, beat"),
            ("below, short of", "under, less, lower, beneath, fewer, miss~, down, fell, worse"),
        ),
    ),
    Axis(
        "better or worse",
        (
            ("improv~, improve~, improvement", "better, recover~, gain~, progress, rise~, rose"),
            (
                "worsen~, deteriorat~, deteriorate~",
                "worse, decline~, fell, fall~, weaken~, damage~",
            ),
        ),
    ),
    Axis(
        "stronger or weaker",
        (
            ("strengthen~, stronger, intensif~, intensified, tighten~, widen~, widened", "grow~"),
            ("weaken~, weaker, loosen~, narrow~, narrowed, relaxed, eased", "lost strength, ease~"),
        ),
    ),
    Axis(
        "imports or exports",
        (("import, imports, imported, importing", ""), ("export, exports, exported", "")),
    ),
    Axis(
        "arrived or left",
        (
            ("arriv~, arrive~, arrival, enter~, joined, joins", "come, came, return~, landed"),
            ("depart~, departure, left, leaves, quit, quits, withdrew", "leave, flee, fled, exit~"),
        ),
    ),
    Axis(
        "began or ended",
        (
            ("begin~, began, begun, start~, launch~", "open~, resume~, set off, kick~ off"),
            (
                "end~, ended, finish~, halt~, stopp~, stopped, ceas~",
                "conclude~, over, close~, last",
            ),
        ),
    ),
    Axis(
        "allowed or banned",
        (
            ("allow~, permit~, permitted, legalis~, legalise~, legalize~", "may, can, let"),
            ("ban, bans, banned, forbid~, forbade, forbidden, prohibit~, outlaw~", "bar~, barred"),
        ),
    ),
    Axis(
        "lifted or imposed",
        (
            ("impos~, impose~, introduced, introduce~", "set, place~, order~, tighten~"),
            ("lift~, scrap~, scrapped, abolish~, repeal~", "remove~, end~, ease~"),
        ),
    ),
    Axis(
        "profit or loss",
        (("profit, profits, surplus", "gain~, earn~"), ("loss, losses, deficit", "lost, negative")),
    ),
    Axis("majority or minority", (("majority", "most"), ("minority", "few"))),
    Axis(
        "hired or dismissed",
        (
            ("hire~, hired, appoint~, recruit~, promoted", "name~, add~, took on, create~"),
            ("fire~, fired, sack~, dismiss~, laid off, demoted, relegated", "cut~, lost, resign~"),
        ),
    ),
    Axis(
        "admitted or denied",
        (
            ("admit~, admitted, confess~, acknowledg~, acknowledge~, confirmed", "plead~ guilty"),
            (
                "deny, denies, denied, denying, denial",
                "dismiss~, reject~, not, never, no, dispute~",
            ),
        ),
    ),
    Axis(
        "for or against",
        (
            ("in favour of, in favor of, supporters, supporter, voted for", "for, back~, support~"),
            ("voted against, opponents, opponent, critics, vote against", "against, oppose~"),
        ),
    ),
    Axis("guilty or innocent", (("guilty, convict~", ""), ("innocent, not guilty, acquit~", ""))),
    Axis(
        "northern or southern",
        (
            ("north, northern, north-east", "northwest, northeast"),
            ("south, southern, south-east", "southwest, southeast"),
        ),
    ),
    Axis(
        "eastern or western",
        (
            ("east, eastern", "northeast, southeast, north-east, south-east"),
            ("west, western", "northwest, southwest"),
        ),
    ),
    Axis(
        "lived or died",
        (
            ("survive~, survivors, rescued, alive", "saved, unhurt, unharmed"),
            ("die, dies, died, killed, perished, drowned", "dead, deaths, death"),
        ),
    ),
    Axis(
        "longer or shorter",
        (("longer, extend~, lengthen~", "more"), ("shorter, shorten~, curtail~", "less, cut~")),
    ),
    Axis("older or younger", (("older, oldest, elder", "senior"), ("younger, youngest", ""))),
    Axis(
        "faster or slower",
        (
            ("faster, quicker, accelerat~, accelerate~", "more quickly, soon~"),
            ("slower, slowed, slows, decelerat~", "slow, more slowly"),
        ),
    ),
    Axis(
        "cheap or dear",
        (("cheap, cheaper, cheapest", "less"), ("expensive, dearer, costlier", "more, costly")),
    ),
    Axis(
        "early or late",
        (("early, earliest", "beginning, start, first"), ("late, latest", "end, later, last")),
    ),
    Axis(
        "freed or held",
        (
            ("freed, released, set free", "bail, let go, free"),
            ("jailed, detained, imprisoned, arrested", "held, custody, prison"),
        ),
    ),
    Axis("upstream or downstream", (("upstream", "above"), ("downstream", "below"))),
    Axis(
        "optimistic or pessimistic",
        (("optimistic, confident", "hope~"), ("pessimistic, gloomy", "doubt~")),
    ),
)

NOT_OPPOSITES = """
        declined to, decline to, declines to, declining to, close to, closed doors,
        closing statement, close ally, close allies, close friend, close associate, close call,
        opening day, opening match, opening hours, opening ceremony, opened fire, opens fire,
        open fire, open letter, open to, shut down, opened an inquiry, opened an investigation,
        open question, opening statement, lead to, leads to, led to, leading to, leading figure,
        led by, lead by, leading up to, was led, left behind, behind bars, behind the attack,
        behind the, lower house, higher education, high court, higher court, lower court,
        raised concerns, raise concerns, raised questions, raised the alarm, raised doubts,
        raise money, raised money, raising money, grew up, fell ill, fell silent, fell in love,
        fall in love, drop out, dropped out, drop-out, dropped charges, dropped the charges,
         rise to power, rose to prominence, left for dead, was left, were left,
        left wing, left-wing, on the left, left him, left her, left them, left it, left at least,
        left the country with, ended up, end up, by the end, at the end, in the end, the end of,
        the start of, the beginning of, under fire, fire at, on fire, fires broke out,
        caught fire, set fire, fired at, fired on, fired into, shots fired, fired shots, fired a,
        fired two, fired missiles, fired rockets, fire on, to close ranks, close quarters,
        at close range, falling out, open air, the open, lost contact, lost control,
        lost his life, lost her life, lost their lives, lost lives, confirmed cases, launch pad,
        launch vehicle, launcher, rocket launcher, won the right, the lead, take the lead,
        leading to the, growing number, growing up, following the, following a, of late,
        too late, later, surplus to, dropped by, larger than life, won over, middle east,
        far east, west bank, east timor, south africa, north korea, south korea, north macedonia,
        south sudan, north carolina, south carolina, north dakota, south dakota, west virginia,
        west africa, east africa, southern africa, western sahara
    """

_END_NAMES = "+-"


def _lines(part: int) -> list[tuple[str, Reach, str]]:
    return [
        (axis.name + sign, _C, end[part])
        for axis in AXES
        for sign, end in zip(_END_NAMES, axis.ends, strict=True)
        if end[part]
    ]


PLAIN = Signs(_lines(0), not_these=NOT_OPPOSITES)
ANY = Signs([*_lines(0), *_lines(1)])

NEGATIONS = (
    (
        "verb",
        _C,
        """
            not, cannot, never, no longer, not yet, didn't, doesn't, don't, isn't, wasn't,
            weren't, aren't, won't, wouldn't, can't, couldn't, shouldn't, hasn't, haven't
        """,
    ),
    (
        "verb",
        _C,
        "hadn't, fail~ to, failed to, refus~ to, refuse~ to, unable to, yet to, ceased to",
    ),
    (
        "verb",
        _C,
        """
            declin~ to, decline~ to, denied that, denies that, deny that, denying that,
            denied having, denies having, denied being, denies being, ruled out, rules out,
            denied he, denied she, denied it, denied they, denies he, denies she, denies it,
            denied ever, incapable of, stopped short of,  prevented from, far from,
            refrain~ from, abstain~ from, held back from
        """,
    ),
    (
        "noun",
        _C,
        """
            no, neither, nor, none of, none, nobody, no one, nothing, without, denied any,
            denies any, lack~,
            lack of, lacked, absence of, free of, nor any
        """,
    ),
)
NO_NEGATIONS = """
        not only, not just, no later than, no fewer than, no less than, no more than, no doubt,
        not least, not to mention, no matter, or not, not until, not before, no sooner,
        not more than, not less than, not-for-profit, nothing but, not necessarily, not far from,
        not alone, not merely, not simply, not long after, not long ago, if not, why not,
        whether or not, not all, not every, no wonder, not even, not so much, no time,
        without question, no small, no mean
    """
DENIALS = """
        not open no never none nobody nothing neither nor without cannot deny denies denied denying
        denial reject rejects rejected rejecting rejection refuse refuses refused refusing refusal
        fail fails failed failing failure failures decline declines declined declining lack lacks
        lacked lacking absence absent unable unaware avoid avoids avoided avoiding prevent
        prevents prevented preventing stop stops stopped stopping dismiss dismisses dismissed
        ruled hardly barely scarcely rarely few little only yet still instead rather except unless
        until missing missed miss misses spared escaped escape intact survived survive ban banned
        block blocked halt halted cancel cancelled canceled abandon abandoned scrap scrapped
        withheld withhold withdrew withdrawn remain remains remained stay stays stayed kept keep
        keeps silent unchanged false contrary rebut rebutted refute refuted dispute disputed
        unclear unknown unlikely impossible incapable zero nil outside non minus free lost against
        stood held oppose opposes opposed opposing vain short ignorant disagree disagrees
        disagreed contradict contradicts contradicted insufficient inadequate exempt off out waive
        shun shuns shunned skip skipped boycott boycotted forgo forwent abstain abstained empty
        void defied defy resisted ignored ignore neglected neglect untrue wrong doubtful doubt
        doubts elusive pending awaiting awaits await awaited unresolved outstanding overdue sole
        nowhere cut disconnected cleared acquitted barred excluded exclude excludes excluding
        loses lose losing gone vanished last-minute stalled suspended far less loath reluctant
        delayed held-up averted avert foiled thwarted resist declin
    """
"""Words that may tell a negation in their own way."""

PREFIXED = frozenset(
    """
        legal logical possible probable dependent adequate accurate active capable complete
        correct direct effective efficient formal secure stable sufficient valid visible voluntary
        regular relevant responsible mature moral perfect personal proper agree agreed agrees
        approve approved approves honest loyal obey obeyed satisfied qualified able connected
        continued allowed proportionate significant convenient consistent experienced convinced
        compatible eligible replaceable reversible separable tolerant
    """.split()
)
"""Words whose "in-", "il-", "im-", "ir-" or "dis-" says the opposite."""

NOT_PREFIXED = (
    "under",
    "unif",
    "unil",
    "union",
    "uniq",
    "unit",
    "univ",
    "discu",
    "disea",
    "dist",
    "discl",
    "miss",
    "mister",
    "display",
    "dispat",
    "disast",
)
"""Beginnings of words that only look as if they began with "un-", "dis-" or "mis-"."""

DONE_OR_NOT = (
    (
        Signs((("not", _C, "could not, couldn't, unable to, not able to, cannot, can't"),)),
        Signs((("done", _C, "able to, manag~ to, manage~ to, succeeded in, succeed in"),)),
    ),
    (
        Signs((("not", _C, "nobody, no one, no group, no-one"),)),
        Signs((("done", _C, "someone, somebody, everyone, everybody, a group"),)),
    ),
)
"""What a text may have for the words of another, and turns them round."""

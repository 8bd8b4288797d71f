"""English words that say the opposite of each other. Data only.

Each axis has two ends. The first list of an end are words that say it plainly; the second are words
that may say it too: these never show an opposite, they only excuse one.
"""

from briefing.check.meaning.axis import Axis
from briefing.check.meaning.movements import MOVEMENTS

AXES = (
    *MOVEMENTS,
    Axis(
        "kept or broken",
        (
            ("respect~, observed, honoured, complied", "kept, keep, comply~, honour~, observ~"),
            ("breach~, violat~, violate~, broke, flouted", "broken, break~, ignor~, ignore~"),
        ),
    ),
    Axis(
        "won or lost",
        (
            (
                """
                    win~, won, winning, victory, triumph~, beat, beats, defeated, thrashed, edged,
                    outplayed, overcame, trounced, routed, hammered, saw off, knocked out
                """,
                "prevail~, take, took, overcome, beating, defeats, champion, through, knock~ out",
            ),
            (
                """
                    lose~, lost, losing, defeat, beaten by, defeated by,
                    went down to, succumbed, was beaten, were beaten, was defeated, were defeated
                """,
                "beaten, loss, knocked out by, exit, out, defeated",
            ),
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
                    granted, allowed, okayed, waved through, nodded through, signed off on,
                    gave the green light, gave its blessing, greenlit, rubber-stamped, ratif~,
                    ratified, voted through, gave its assent, authoris~, authorise~, authorize~
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
                    overruled, voted down, struck down, knocked back, shot down, blocked, blocks,
                    torpedoed, scuppered, nixed, rebuffed, snubbed, repudiated, said no to
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
            (
                "above, exceed~, surpass~, topped, tops, beat, beats, broke, smashed, eclipsed",
                "over, more, higher, top~, beyond, up, better, outstrip~, break~, broken, past",
            ),
            (
                "below, short of, missed, misses, undershot",
                "under, less, lower, beneath, fewer, miss~, down, fell, worse",
            ),
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
            (
                """
                    begin~, began, begun, starts, started, starting, launch~, commenc~, commence~,
                    kicked off, kicks off, got under way, got underway
                """,
                "start, open~, resume~, set off, kick~ off, inaugurat~, inaugurate~, under way",
            ),
            (
                """
                    end~, ended, finish~, halt~, stopp~, stopped, ceas~, ceased, ceases,
                    wound up, winds up, wrapped up, wraps up, terminat~, terminate~
                """,
                "conclude~, over, close~, last, complete~",
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
    Axis(
        "remembered or forgotten",
        (("remember~, recall~", "know, knew"), ("forgot, forgotten, forget, forgets", "unaware")),
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

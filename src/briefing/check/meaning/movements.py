"""English words for what goes up or down, or is ahead or behind. Data only."""

from briefing.check.meaning.axis import Axis

MOVEMENTS = (
    Axis(
        "more or less",
        (
            (
                """
                    rise~, rose, risen, increas~, increase~, grow~, grew, grown, growth, climb~,
                    higher, larger, bigger, jump~, surge~, soar~, raise~, doubled, tripled, up,
                    leapt, leaped, leaps, rocketed, rockets, skyrocket~, spiked, spikes,
                    spiking, balloon~, mushroomed, mushrooming, shot up, shoots up, inched up,
                    edged up, ticked up, crept up, went up, goes up, going up, inched higher,
                    edged higher, ticked higher, swelled, swollen, swelling, mounted, mounting,
                    quadrupled, trebled, uptick, upswing, upturn, rebound~, multiplied, snowballed,
                    piled up, escalated, escalating
                """,
                """
                    greater, swell~, expand~, boost~, accelerat~, accelerate~, strengthen~,
                    upward, more, gain~, upturn, exceed~, most, extra, add~, improv~, improve~,
                    upwards, over, widen~, heavier, stronger, rally, recover~, recovery, record,
                    top~, topped, above, worse~, outstrip~, lift~, multiply, triple, double,
                    fold, times, better, longer, gained, advanc~, advance~, build~ up,
                    built up, hike~, enlarge~, inflat~, inflate~, pick~ up, bounce~, tick~,
                    mount~, spike, leap
                """,
            ),
            (
                """
                    fall~, fell, fallen, drop~, dropped, dropping, decline, declines, declined,
                    declining, decreas~, decrease~, sink~, sank, sunk, slump~, plunge~, tumble~,
                    shrink~, shrank, shrunk, lower, lowered, smaller, fewer, reduc~, reduce~,
                    reduction, halv~, halve~, down, slip~, slipped, slipping, dipped, dipping, dips,
                    slid, slides, sliding, dwindle~, plummet~, nosedived, nosedives, nosediving,
                    nosedive, cratered, inched down, edged down, ticked down, crept down,
                    went down, goes down, going down, came down, coming down, inched lower,
                    edged lower, ticked lower, diminish~, downturn, downswing, tailed off,
                    fell off, falling off, fell away, waned, waning, receded, receding, shrinkage,
                    tapered off, dropped off, dried up, shrivelled, thinned out, contracted
                """,
                """
                    cut, cuts, cutting, less, slide, dip, shed, sheds, shedding, retreat~,
                    ebb~, trim~, trimmed, pared, slash~, axed, depress~, deflat~,
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
            (
                """
                    gain~, rally, rallied, rallies, advanced, advances, firmed, rebounded,
                    recovered, recouped, strengthened, climbed, jumped, up, widened, widens
                """,
                "rise~, rose, grew, higher, growth, more, add~, improv~, improve~",
            ),
            (
                """
                    fall~, fell, drop~, dropped, lower, down, slip~, slipped, slid, slides, dipped,
                    dips, shed, sheds, shedding, retreated, retreats, eased, eases, weakened,
                    weakens, tumbled, tumbles, sank, sinks, slumped, slumps, plunged, plunges,
                    plummeted, declined, narrowed, narrows
                """,
                "lost, loss, less, losing",
            ),
        ),
        is_converse=True,
    ),
    Axis(
        "ahead or behind",
        (
            ("ahead, lead, leads, led, leading", "in front, up, advantage, top, clear"),
            ("behind, trail~, trailed, adrift", "down, deficit, back"),
        ),
        is_converse=True,
    ),
    Axis(
        "sooner or later",
        (
            (
                """
                    hours ahead, days ahead, weeks ahead, months ahead, week ahead, day ahead,
                    month ahead, year ahead, years ahead, hour ahead, minutes ahead,
                    hours before, days before, weeks before, months before, week before,
                    day before, month before, year before, years before, hour before,
                    minutes before, weeks earlier than, days earlier than
                """,
                "before, ahead, earlier, previous",
            ),
            (
                """
                    hours behind, days behind, weeks behind, months behind, week behind,
                    day behind, month behind, year behind, years behind, hour behind,
                    minutes behind, weeks later than, days later than
                """,
                "after, later, following",
            ),
        ),
    ),
)

"""More English opposites, a line each. Data only.

`plain words; words that may say it | plain words; words that may say it`: as in `axes.py`, the
plain words show an opposite, the others only excuse one. Verbs in full where an ending is not
regular; `~` after a verb stands for its regular endings. A line that is set in belongs to the one
above.
"""

from briefing.check.meaning.axis import Axis

_LINES = """
hot, hotter, hottest, warm, warmer, warmest, warming; heat, higher | cold, colder, coldest, cool,
    cooler, cooling; lower, chill
hotter, warmer; heat | lower temperatures, lower, cooler; cold
lower temperatures, cooler; cold | hotter, warmer; higher, heat
dry, drier, driest, drought; arid | wet, wetter, wettest, humid, flooding; rain, rains
calm, calmer; quiet | stormy, rough, violent; tense
heavy, heavier, heaviest; thick, much | light, lighter, lightest; slight, little
deep, deeper, deepest; low | shallow, shallower, shallowest; high
thicker, thickest; thick, heavy | thinner, thinnest, thinning; thin
wider, widest, broader, widened, widening; broad | narrower, narrowest, narrowed, narrowing;
    narrow
rich, richer, richest, wealthy, wealthier; well off | poor, poorer, poorest; badly off
tall, taller, tallest; high | short, shorter, shortest; small
largest, biggest, greatest; main, top, first | smallest, tiniest, least; minor
highest; top, record, peak, most | lowest; bottom, least, bottomed
fastest, quickest; quick | slowest; slow
nearest, closest; near | farthest, furthest, most distant; far
youngest; junior | oldest, eldest; senior
busiest, busier; busy | quietest, quieter; quiet
best; top, first | worst; bottom, last
better; improved, best | worse, worst, more badly, more severely, more heavily; badly
good, excellent; well | bad, terrible; poorly
easier, easiest; easy, simple | harder, hardest, tougher; difficult, hard
safe, safer, safest; secure | dangerous, hazardous, unsafe, riskier; danger, risk
receded, receding, recede, subsided, subsiding, ebbing; fell, falling, dropping, lower, going
    down, down | rising, rose, swelling, swelled; rise, higher, up
expanded, expanding, expansion, expand, expands; grow | contracted, contracting, contraction,
    shrank, shrinking; smaller
beat expectations, beat forecasts, exceeded, exceeds, exceed, topped, surpassed, outperformed,
    above expectations, better than expected; beat, beats, above, more than, better, over | fell
    short of, fell short, falls short of, missed expectations, missed forecasts, undershot, below
    expectations, worse than expected; short, below, missed, less than, under
spared, unaffected, untouched, unscathed; intact | affected, hit, damaged; struck, suffered
surpasses, surpassed, exceeds; more, above, over | below, short of; less, under
beat; beats, exceeded, exceeds, topped, above, better | fell short of, fell short, falls short of,
    fall short of, below; missed, worse, under
outnumber~; more | outnumbered by; fewer
ahead of schedule, early; sooner | behind schedule, delayed; late
sooner, earlier; early | later; late
inflow, inflows; in | outflow, outflows; out
appreciated, appreciating; gained | depreciated, depreciating; lost, fell
surplus; profit | deficit, shortfall, shortage; loss
creditor, creditors; lender | debtor, debtors; borrower
lent, lending, lend, lends; loan | borrowed, borrowing, borrow, borrows; loan
income, revenue, revenues; earnings, sales | spending, expenditure, costs; cost
raised, raises, raise, raising; lifted, up, hiked | lowered, lowers, lowering, cut, cuts, cutting,
    reduced; down
hiked, hike; raised, higher | cut, cuts, cutting; lowered, lower
loosened, eased, relaxed, easing; lifted | tightened, tightening, toughened; stricter
stricter, tougher, harsher; strict | laxer, looser, milder, more lenient; lax, lenient
added, adds; more, new | removed, removes, deleted; less
unlocked; open | locked; lock
appeared, emerged; seen | disappeared, vanished, vanishes; gone
entered, enters, entering; came in, into | left, leaves, exited, exits, leaving; out
joined, joining, joins; member | left, leaves, quit, quits, leaving; resigned
stayed, stays, staying, remained; stay | left, leaves, leaving, quit, quits, fled; moved
boarded, boarding; on | disembarked, got off; off
ascended, climbed, climbing; up | descended, descending, descent; down
uphill, upwards, upward; up | downhill, downwards, downward; down
inside; within, in | outside; out
indoor, indoors; inside | outdoor, outdoors; outside
onshore; land | offshore; sea
inland; interior | coastal; coast
urban; city, cities, town | rural; country, village
domestic, home; local | foreign, abroad, overseas; international
private, privately; company | public, publicly; state
privatis~, privatise~; sold | nationalis~, nationalise~; state
civilian, civilians; resident | military, soldiers, soldier, troops, combatants, fighters; army
male, men, man, boys; male | female, women, woman, girls; female
husband; man | wife; woman
majority; most, more than half | minority; few, less than half
left-wing, leftist; left | right-wing, rightist; right
conservative, conservatives; right | liberal, liberals, progressive; left
ruling; government, power | opposition; opponent
supporter, supporters, backers, allies, ally, proponents; support, back | opponent, opponents,
    critics, rivals, rival, foes, detractors; critic
ally, allies; friend, partner | enemy, enemies, foe, foes, rival, rivals; opponent
pro-government, loyalist, loyalists; loyal | anti-government, rebel, rebels, insurgents;
    opposition
endorsed, endorses, endorsing; backed | rejected, rejects, rejecting, disowned, repudiated;
    against
praised, praises, praising, lauded, hailed, commended; praise | criticised, criticises,
    criticized, criticizes, condemned, condemns, denounced, blasted, slammed; critical
welcomed, welcomes, welcoming; hailed | condemned, condemns, condemning, deplored, denounced,
    regretted; criticised
agreed, agrees, agreeing; agreement, accepted, accord, yes | disagreed, disagrees, refused,
    refuses, refusing; rejected, not
upheld, upholds, confirmed; kept | overturned, overturns, quashed, annulled, reversed, struck
    down, voided; cancelled
issued, issues; gave | revoked, withdrawn, withdrew, cancelled; ended
legal, lawful, legally; allowed | illegal, unlawful, illegally, outlawed; banned
mandatory, compulsory, obligatory; must, required | voluntary, optional; free
voluntarily, voluntary, willingly, of his own free will; chose | forced, forcibly, involuntarily,
    against his will, under duress; coerced
deliberate, deliberately, intentional, intentionally, on purpose; planned | accidental,
    accidentally, unintentional, unintentionally, inadvertently, by accident, by mistake; accident
temporary, temporarily, provisional, provisionally; for now, interim | permanent, permanently, for
    good, lifetime, lifelong; lasting, final
suspended sentence, suspended sentences, suspended; probation | unconditional, immediate jail,
    actual prison; jail
conditional, conditionally; condition | unconditional, unconditionally, without conditions; no
    conditions
partial, partially, partly, in part; some | complete, completely, full, fully, total, totally,
    entirely, wholly; whole
preliminary, initial; early, first | final; last, end
peaceful, peacefully; calm | violent, violently; violence
ceasefire, truce; peace | offensive, fighting; war
attacked, attacking, attacks; attack | defended, defending, defends; defence
advanced, advancing, advances; gained | retreated, retreating, retreats, withdrew, pulled back;
    fell back
captured, captures, seized, seizes, conquered; took | lost control of, abandoned, surrendered,
    ceded; lost
hostage, captive; held | freed, released; free
unhurt, unharmed, uninjured, safe; safely | injured, wounded, hurt; injury
recovered, recovers, recovering, healthy; better, well | sickened, fell ill, deteriorated; worse,
    ill
cured; well | infected; ill
positive; good | negative; bad
vaccinated, immunised; jab | unvaccinated; without
armed; weapon, weapons, gun | unarmed; without
crewed, manned; crew | uncrewed, unmanned; drone, robot
successful, successfully, succeeded, succeeds, success; managed | unsuccessful, unsuccessfully,
    failed, fails, failure; not
scored, scores, scoring; goal | conceded, concedes, conceding; let in
promoted, promotion; up | relegated, relegation, demoted; down
winner, winners, champion; won | loser, losers, runner-up; lost
first leg, first half; first | second leg, second half; second
starter, starting; start | substitute, bench; sub
qualified, qualifies, qualify; reached, advance | eliminated, knocked out, crashed out; out
kept, keeps, retained, retains, retain, keep; still | lost, loses, dropped, gave up, surrendered,
    dropped; no longer
found, finds, located, discovered; recovered | missing, lost, misplaced; not
remembered, recalled; memory | forgot, forgotten; forget
known, knows; familiar | unknown, unaware; not
identified, identifies; known, named | unidentified, anonymous; unknown
confirmed, confirms, confirming; verified | denied, denies, refuted, refutes, disproved; not
admitted, admits, admitting, confessed, confesses, acknowledged; plead | denied, denies, denying,
    disputed; not
true, genuine, authentic, real; right | false, fake, forged, bogus; wrong, untrue
prosecution, prosecutors, prosecutor; charge | defence, defense, defenders; lawyer
plaintiff, plaintiffs, accuser; sued | defendant, defendants, accused; suspect
honest; truth | dishonest; lie
hopeful, optimistic, upbeat, confident; hope | pessimistic, gloomy, downbeat, bleak, doubtful;
    fear
happy, pleased, delighted, satisfied, glad; welcome | unhappy, disappointed, dissatisfied,
    dismayed, angry; regret
increase his, extended, extends, prolonged, prolongs, lengthened; longer | shortened, shortens,
    curtailed, cut short; shorter
postponed, delayed, put off, deferred; later | brought forward, advanced, hastened; earlier
continued, continues, continuing, went on; still | stopped, stops, stopping, halted, ended,
    ceased, ends, halts, broke off; over
resumed, resumes, resuming, restarted; again | halted, suspended, stopped, interrupted, paused;
    pause
signed, signs; deal | rescinded, tore up; ended
maintained, preserved, retained; kept | abolished, scrapped, dropped; ended
built, builds, building, constructed; new | demolished, demolishes, dismantled, tore down, torn
    down, razed, destroyed; pulled down
repaired, repairs, restored, mended; fixed | damaged, destroyed, wrecked; broken
gained access, connected, connects; linked | disconnected, cut off; off
included, includes, including; with, part | excluded, excludes, excluding, omitted, left out;
    without, except
united, unified, unites; together | divided, split, divides; apart
similar, same, identical; like, alike | different, opposite, unlike; differ, other
equal, equally; level, draw | unequal, uneven; gap
simple, simpler; easy | complex, complicated; difficult
rare, rarely, seldom, unusual, unusually; uncommon, few | common, commonly, frequent, frequently,
    often, usual, usually; many
always; every | never, rarely, seldom; sometimes, not
previously, earlier; before | subsequently, afterwards, later; after
old, older, ancient; former, aged | new, newer, modern, young; recent
cheap, cheaper, cheapest; low, less | expensive, costlier, dearer, pricier; high, more
strong, robust, solid; good, stronger | weak, feeble, sluggish; poor, weaker
plentiful, abundant, ample; plenty, enough | scarce, insufficient, limited, short; lack
clean; pure | dirty, polluted, contaminated; pollution
full, packed; crowded | empty, half-empty, deserted; vacant
visible, seen; see | invisible, hidden; obscured
majority-owned; most | minority-owned; part
senior, top, high-ranking; leading | junior, low-ranking, minor; lower
mother; parent | father; parent
son, sons; child | daughter, daughters; child
brother, brothers; sibling | sister, sisters; sibling
uncle; relative | aunt; relative
morning; early, dawn | evening, night, afternoon; late
dawn, sunrise; morning | dusk, sunset, nightfall; evening
winter; cold | summer; hot
spring | autumn
already; has | still needs, still need, still needed, still waiting, still awaiting, still awaits,
    still await, still lacks, still seeking, has yet to, have yet to, is yet to, are yet to, had
    yet to, still to, still pending, remains to be; not, yet, expected, pending
left bank; left | right bank; right
clockwise; | anticlockwise, counterclockwise;
maximum, at most; up to, most | minimum, at least; least
upper; top | lower; bottom
widened, widening | narrowed, narrowing, fell; declined, narrow
"""

_CONVERSE = frozenset("boarded lent scored attacked captured found outnumber~".split())
"""First words of the lines whose ends may tell one event from its two sides."""


def _axis(number: int, line: str) -> Axis:
    ends = []
    for end in line.split("|"):
        plain, _, may = end.partition(";")
        ends.append((plain.strip(), may.strip()))
    first = ends[0][0].split(",")[0].strip()
    return Axis(f"{first} {number}", (ends[0], ends[1]), first in _CONVERSE)


CONTRASTS = tuple(
    _axis(*one) for one in enumerate(_LINES.strip().replace("\n    ", " ").splitlines())
)

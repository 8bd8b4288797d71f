"""Signs of an opposite: made of the axes, without what only looks like one."""

from briefing.check.meaning.axes import AXES
from briefing.check.meaning.contrasts import CONTRASTS
from briefing.check.meaning.reading import Reach, Signs

_C = Reach.CLAUSE

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
        record fell, records fell, record would fall, record will fall, record to fall,
        missed out, missed out on, was missed, be missed, broke out, breaks out, broke down,
        broke up, broke off, broke into, broke away, beat up, beat him, beat her, beat them,
        eased sanctions, shed light, shed tears, sheds light, shedding light, slip of, slips of,
        slipped away, slipped out, slipped into, slipped through, added that, added in, he added,
        she added, it added, they added, mounted police, mounted on, mounting a, mounted a,
        led a rally, mass rally, held a rally, election rally, campaign rally, rallies in,
        rallied in, rallied to, rallied behind, rallied around, rallied against, dried up in,
        edged out, spikes in, edged closer, up to, came down with, came down to, came down on,
        went down in, went down with, goes down in, plane went down, helicopter went down,
        moving up, starts at, blocked road, blocked roads, blocked the road, blocked streets,
        west africa, east africa, southern africa, western sahara
    """

_END_NAMES = "+-"


def _lines(part: int) -> list[tuple[str, Reach, str]]:
    return [
        (axis.name + sign, _C, end[part])
        for axis in (*AXES, *CONTRASTS)
        for sign, end in zip(_END_NAMES, axis.ends, strict=True)
        if end[part]
    ]


PLAIN = Signs(_lines(0), not_these=NOT_OPPOSITES)
ANY = Signs([*_lines(0), *_lines(1)])

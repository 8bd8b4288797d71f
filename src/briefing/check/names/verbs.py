"""Verbs that one does to another, by what they tell. Data only."""

from functools import cache

_LINES = """
beat: beat beats beaten beating defeat defeats defeated defeating overcome overcame thrashed
lose < lost loses losing
sue: sue sues sued suing
replace: replace replaces replaced replacing succeed succeeds succeeded succeeding
buy: buy buys bought buying acquire acquires acquired acquiring purchase purchased
hire: hire hires hired hiring
dismiss: dismiss dismisses dismissed dismissing sack sacks sacked fired
accuse: accuse accuses accused accusing
blame: blame blames blamed blaming
criticise: criticise criticises criticised criticize criticizes criticized condemned
attack: attack attacks attacked attacking
kill: kill kills killed killing murder murders murdered assassinated
shoot: shoot shoots shot shooting
stab: stab stabs stabbed
injure: injure injures injured wound wounds wounded
hit: hit hits hitting struck strikes
arrest: arrest arrests arrested detain detains detained
convict: convict convicts convicted
sentence: sentenced
charge: charged
foul: foul fouls fouled fouling
tackle: tackle tackles tackled
invade: invade invades invaded invading
bomb: bomb bombs bombed bombing
shell: shell shells shelled shelling
warn: warn warns warned warning
tell: tell tells told
urge: urge urges urged
thank: thank thanks thanked
praise: praise praises praised
fund: fund funds funded finance finances financed
pay: pay pays paid
owe: owe owes owed
own: own owns owned
control: control controls controlled
run: runs ran
back: back backs backed support supports supported endorse endorses endorsed
oppose: oppose opposes opposed
reject: reject rejects rejected
ban: ban bans banned
fine: fine fines fined
rescue: rescue rescues rescued save saves saved
protect: protect protects protected
elect: elect elects elected
appoint: appoint appoints appointed appointing nominate nominates nominated
host: host hosts hosted
visit: visit visits visited visiting
invite: invite invites invited
overtake: overtake overtakes overtook overtaken overtaking overhauled
follow: follow follows followed
lead: leads led
threaten: threaten threatens threatened threatening
help: help helps helped
rob: rob robs robbed
chase: chase chases chased
push: push pushes pushed
betray: betray betrays betrayed
cheat: cheat cheats cheated
lend: lend lends lent
absorb: absorb absorbs absorbed
occupy: occupy occupies occupied
besiege: besiege besieges besieged
ambush: ambush ambushes ambushed
expel: expel expels expelled
block: block blocks blocked
sanction: sanction sanctions sanctioned
outnumber: outnumber outnumbers outnumbered
trail: trail trails trailed
outsell: outsell outsold
marry: married
interview: interview interviewed
question: questioned questions
supply: supply supplies supplied
employ: employ employs employed
represent: represent represents represented
contradict: contradict contradicts contradicted
recognise: recognise recognises recognised recognize recognizes recognized
pledge: pledged
intercept: intercept intercepted
drive: drove driven
oust: oust ousts ousted topple toppled overthrow overthrew overthrown depose deposed
extradite: extradite extradited
demand: demanded demands
disarm: disarm disarms disarmed disarming
capture: capture captures captured capturing seize seizes seized seizing
kidnap: kidnap kidnaps kidnapped kidnapping abduct abducts abducted abducting
evacuate: evacuate evacuates evacuated
encircle: encircle encircled surround surrounds surrounded surrounding
repel: repel repels repelled repulsed
shadow: shadow shadowed
escort: escort escorts escorted escorting
raid: raided raids
execute: execute executed executes
torture: torture tortures tortured torturing
rape: raped
poison: poison poisoned poisons
bribe: bribe bribes bribed bribing
blackmail: blackmail blackmailed blackmails
deceive: deceive deceived deceives misled misleads mislead
insult: insult insults insulted insulting
mock: mock mocks mocked
rebuke: rebuke rebukes rebuked reprimanded
defend: defend defends defended defending
contact: contacted
consult: consulted
brief: briefed
inform: inform informs informed
instruct: instructed instructs
advise: advise advises advised
convince: convince convinced convinces persuade persuaded persuades
forbid: forbid forbids forbade forbidden
compel: compel compels compelled
prosecute: prosecute prosecutes prosecuted indict indicts indicted
acquit: acquit acquits acquitted
pardon: pardon pardons pardoned
deport: deport deports deported
suspend: suspend suspends suspended
promote: promote promotes promoted
demote: demote demoted
recruit: recruit recruits recruited
loan: loaned
audit: audit audited audits
regulate: regulate regulates regulated
license: licensed
outbid: outbid
outscore: outscored outscores outplayed outclassed
eliminate: eliminate eliminates eliminated
vaccinate: vaccinated vaccinates
bite: bit bitten
ram: rammed rams
sink: sank sunk sinks
assault: assault assaults assaulted assaulting
"""

CONVERSE = {"lose": "beat", "trail": "lead"}
"""A verb whose agent is the other's patient: "A lost to B", "B beat A"."""

BEFORE_OF = frozenset({"accuse", "convict", "rob", "cheat"})
"""Verbs whose patient ends before "of"."""

AFTER_TO = frozenset({"lose"})
"""Verbs whose patient stands behind "to"."""


PHRASES = {
    "took over from": "replace", "takes over from": "replace", "taken over from": "replace",
    "taking over from": "replace", "knocked out": "beat", "knocks out": "beat",
    "knocking out": "beat", "brought down": "foul", "lost out to": "lose", "saw off": "beat",
    "walked out on": "betray", "finished ahead of": "beat", "finishing ahead of": "beat",
    "came ahead of": "beat", "won against": "beat", "wins against": "beat",
    "prevailed over": "beat", "triumphed over": "beat",
}  # fmt: skip
"""Verbs of more than one word, whose patient stands behind the last."""


@cache
def verbs() -> dict[str, str]:
    """What each form of a verb tells: "fouled" → "foul"."""
    found = {}
    for line in _LINES.strip().splitlines():
        name, _, forms = line.replace("<", ":").partition(":")
        for form in (name.strip(), *forms.split()):
            if form not in {"fine", "back"}:  # mostly no verbs
                found[form] = name.strip()
    return found

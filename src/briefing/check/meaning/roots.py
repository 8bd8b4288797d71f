"""What words of one family are compared by, roughly."""

from collections.abc import Mapping
from functools import lru_cache

from briefing.check.words import key

_ENDINGS = (
    "ations ation itions ition ingly edly ments ment ness ially ically ically ally ions ion "
    "ities ity ance ence ants ant ents ent ers er ors or ives ive als al ly ist ists ism y"
).split()
_SHORTEST, _LONGEST_ROOT = 4, 6
_IRREGULAR: Mapping[str, str] = {
    form: group.split()[0]
    for group in (
        "die died dies dead death deaths dying",
        "shoot shot shooting shootings",
        "steal stole stolen stealing theft thefts",
        "flee fled fleeing flight",
        "hit hits hitting",
        "lose lost losing loss losses",
        "sell sold selling sale sales",
        "buy bought buying",
        "arrest arrested arrests",
        "think thought",
        "fight fought fighting",
        "find found finds finding",
        "get got gotten",
        "pay paid payment pays",
        "meet met meeting",
        "bring brought",
        "hold held",
        "give gave given",
        "hide hid hidden",
        "spread spreading",
        "begin began begun",
        "speak spoke spoken speech",
        "know knew known knowledge",
        "grow grew grown growth",
        "choose chose chosen choice",
        "fail failed failure failures",
        "able unable ability",
        "free freed freedom",
        "believe belief beliefs",
        "high height",
        "strong strength strengthen strengthened",
        "sue sued suing lawsuit",
        "decide decided decision decisions decides",
        "receive received receipt",
        "apply applied application applications",
        "poison poisoned poisoning",
        "rule ruled ruling",
        "succeed succeeds succeeded succeeding success successful successfully",
        "proceed proceeds proceeded",
        "exceed exceeds exceeded",
        "agree agrees agreed agreeing agreement",
        "need needs needed",
        "admit admits admitted admitting admission admissions",
        "conclude concluded concludes conclusion",
        "refuse refused refuses refusal",
        "destroy destroyed destroys destruction",
        "explode exploded explodes explosion explosions",
    )
    for form in group.split()
}


@lru_cache(maxsize=8192)
def english_root(plain: str) -> str:
    """What English words of one family have in common, roughly: "explosion", "exploded"."""
    known = _IRREGULAR.get(plain)
    stem = key(known or plain)
    if known:
        return stem
    if stem.endswith("=") or not stem.isalpha():
        return stem
    for ending in _ENDINGS:
        if stem.endswith(ending) and len(stem) - len(ending) >= _SHORTEST:
            stem = stem[: -len(ending)]
            break
    return stem[:_LONGEST_ROOT]

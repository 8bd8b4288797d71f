"""Which names are one actor, as far as the article itself shows it."""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence

from briefing.draft.actors.abbreviations import expansions
from briefing.draft.material import Material
from briefing.draft.names.actor_words import ORGANIZATION_HEADS
from briefing.draft.names.countries import full_name, is_adjective, states
from briefing.draft.names.find import Mention, Named
from briefing.draft.names.places import places
from briefing.draft.names.types import ActorType, actor_type, is_given_name, may_be_person

_NAME = r"[A-Z][\w.'’&-]*(?:\s+(?:(?:of|the|for|and|al|bin|von|de)\s+)?[A-Z][\w.'’&-]*){0,6}"
_KNOWN = re.compile(
    rf"(?:^(?:The\s)?(?P<whole>{_NAME}),\s(?:also\s)?)?"
    r"\b(?:known|referred to)\s+(?:(?:also|simply|formally|better|variously|commonly|widely)\s+)?"
    r"as\s+(?:the\s+)?[\"“]?"
    rf"(?P<first>{_NAME})[\"”]?(?:,\s+(?P<second>{_NAME}))?(?:,?\s+or\s+(?P<third>{_NAME}))?"
)
# "ABC-Lunde, AB-L or ABC-L": codes that begin alike are one, a list of bodies has no hyphens.
_CODES = re.compile(
    r"\b(?P<first>(?P<begin>[A-Z]{2})[A-Z]{0,4}-[A-Z][\w-]{0,40}),\s"
    r"(?P<second>(?P=begin)[A-Z]{0,4}-[A-Z]\w{0,40}),?\sor\s"
    r"(?P<third>(?P=begin)[A-Z]{0,4}-[A-Z]\w{0,40})"
)
_BRACKETED = re.compile(rf"\b(?P<name>{_NAME})\s+\((?P<short>[A-Z][A-Za-z-]*[A-Z][A-Za-z-]*)\)")
_OWNED = re.compile(r"(?:(?<!\w)|(?<=\w))(?:['’]s|(?<=s)['’])\s(?=[A-Z])")
_SEAT = re.compile(r"[DRI]-")
_SHORT_AFTER = re.compile(r"\s\((?:the\s)?(?P<short>[A-Z][A-Za-z-]*[A-Z])\)")
_POSSESSIVE = re.compile(r"(?:['’]s|(?<=s)['’])$")
_SMALL = frozenset("of the for and on in de la du des und der die et".split())
_FEWEST_INITIALS = 2
_LONGEST_NAME = 12
"""Words above which a run is no name with short forms."""
_SOON = 3
"""Sentences in which a person called by the last name is told in full."""
_FIRM_ENDINGS = frozenset("inc ltd plc corp corporation co ag sa se gmbh llc lp llp nv".split())
_LONGEST_STATE = 3
_COURTESY = frozenset("Mr Mrs Ms Dr".split())


def group_names(mentions: Sequence[Mention], material: Material) -> list[Named]:
    """Mentions grouped by actor: by alias lists, expansions, and the short forms of a name."""
    forms: dict[str, Named] = {}
    for mention in mentions:
        forms.setdefault(_key(mention.text), Named(mention.text)).mentions.append(mention)
    same = _told_equal(material, mentions)
    _drop_families(forms)
    for short, long in _shortened(forms, same, material):
        same.setdefault(short, long)
    groups: dict[str, Named] = {}
    for key, form in forms.items():
        group = groups.setdefault(_last(same, key), Named(form.name))
        group.mentions.extend(form.mentions)
    for group in groups.values():
        group.mentions.sort(key=lambda mention: (mention.sentence, mention.start))
        _name(group)
    return sorted(groups.values(), key=lambda g: (g.mentions[0].sentence, g.mentions[0].start))


def _key(name: str) -> str:
    bare = re.sub(r"^the\s+", "", _POSSESSIVE.sub("", name).casefold())
    return full_name(re.sub(r"[-‑–]", " ", bare).replace("’", "'"))


def _shown(name: str) -> str:
    """Forms that differ only so are one alias to a reader."""
    return re.sub(r"^the\s+", "", name.casefold()).replace(".", "")


def _last(same: Mapping[str, str], key: str) -> str:
    """The key at the end of a chain of equal names."""
    passed = {key}
    while (key := same.get(key, key)) not in passed:
        passed.add(key)
    return key


def _told_equal(material: Material, mentions: Sequence[Mention]) -> dict[str, str]:
    """Alias key → key of the first name of its list, where the article says so."""
    same: dict[str, str] = {}
    longs = {_key(expansion.short): expansion.long for expansion in expansions(material)}
    for mention in mentions:
        short = _SHORT_AFTER.match(mention.after)
        if short and mention.text.endswith(longs.get(_key(short["short"]), "\n")):
            _put(same, _key(short["short"]), _key(mention.text))
    for expansion in expansions(material):
        _put(same, _key(expansion.short), _key(expansion.long))
    for sentence in (*material.standfirst, *material.body):
        for match in _KNOWN.finditer(sentence.text):
            listed = match.group("whole", "first", "second", "third")
            _join(same, [_key(name) for name in listed if name])
        for match in _CODES.finditer(sentence.text):
            _join(same, [_key(name) for name in match.group("first", "second", "third")])
        for match in _BRACKETED.finditer(sentence.text):
            state = _key(match["name"]) in states(material.language)
            inner = sentence.text[: match.start()].endswith(" in ")  # "Front in Lunde (FL)"
            if not state and not inner and not _SEAT.match(match["short"]):
                # what a state owns is its own: the "CNB" of Angola's National Boat Commission
                _put(same, _key(match["short"]), _key(_OWNED.split(match["name"])[-1]))
    return same


def _join(same: dict[str, str], names: Iterable[str]) -> None:
    first, *others = names
    for other in others:
        _put(same, other, first)


def _put(same: dict[str, str], alias: str, key: str) -> None:
    if alias != key:
        same.setdefault(alias, key)


def _shortened(
    forms: Mapping[str, Named], same: Mapping[str, str], material: Material
) -> Iterator[tuple[str, str]]:
    """Key of a short form → key of the one full name it is short for."""
    language = material.language
    kinds = {key: actor_type(form.name, form.mentions, language) for key, form in forms.items()}
    for key, form in forms.items():
        # who is called by the last word of the name is a person
        last = key.rpartition(" ")[2]
        called = last != key and last in forms and kinds[key] in ("organization", "other")
        if called and may_be_person(form.name, form.mentions):
            kinds[key] = "person"
    fuller = _fuller_forms(forms, kinds)
    title = f" {_key(material.article.title)} "
    for key, form in forms.items():
        if key in same or (is_adjective(form.name) and not _courtesy(form)):
            continue
        known_place = key in states(language) or key in places() or kinds[key] in ("place", "state")
        found = [
            long
            for long in fuller.get(key, ())
            if long != key and _introduced(forms[long], form, known_place)
        ]
        if len(found) > 1:
            found = _foremost(found, forms, title)
        if found:
            yield key, found[0]


def _drop_families(forms: dict[str, Named]) -> None:
    """Take out "the Holms" where somebody is called Holm: neither one of them nor another."""
    last = {key.rpartition(" ")[2] for key in forms}
    for key, form in tuple(forms.items()):
        single = {key.removesuffix("s"), key.removesuffix("es")} - {key}
        if " " not in key and single & last and form.mentions[0].before.casefold().endswith("the "):
            del forms[key]


def _courtesy(form: Named) -> bool:
    return any(mention.title in _COURTESY for mention in form.mentions)


def _introduced(long: Named, short: Named, known_place: bool) -> bool:
    """Whether the full name comes first, as news introduces who is later called by one word;
    what is a place by itself needs a "Mr" to be a person."""
    if known_place:
        return _courtesy(short)
    if long.name.casefold().removeprefix(short.name.casefold()).strip(" .,") in _FIRM_ENDINGS:
        return True
    first, later = long.mentions[0], short.mentions[0]
    if is_given_name(long.name.split()[0]) or _courtesy(short):
        return first.sentence <= later.sentence + _SOON
    return (first.sentence, first.start) < (later.sentence, later.start)


def _foremost(found: Sequence[str], forms: Mapping[str, Named], title: str) -> list[str]:
    """Of several full names the one in the headline, else the one most often given in full;
    two people of one surname otherwise stay apart from it."""
    named = [key for key in found if f" {key} " in title]
    if len(named) == 1:
        return named
    often = sorted(found, key=lambda key: -len(forms[key].mentions))
    first, second = (len(forms[key].mentions) for key in often[:2])
    return often[:1] if first >= 2 * second else []


def _fuller_forms(
    forms: Mapping[str, Named], kinds: Mapping[str, ActorType]
) -> Mapping[str, list[str]]:
    """Key of every possible short form → keys of the names it may be short for."""
    fuller: dict[str, list[str]] = defaultdict(list)
    firsts: dict[str, list[str]] = defaultdict(list)
    for key, form in forms.items():
        words = key.split()
        if not 2 <= len(words) <= _LONGEST_NAME:
            continue
        if kinds[key] == "person":
            for short in _short_persons(words):
                fuller[short].append(key)
            firsts[words[0]].append(key)
        elif kinds[key] == "organization":
            for short in _short_organizations(form.name, words):
                fuller[short].append(key)
    # "Kamala", "Xi": only where it is nobody's last name.
    for first, keys in firsts.items():
        if len(keys) == 1:
            fuller.setdefault(first, keys)
    return fuller


def _short_persons(words: Sequence[str]) -> Iterator[str]:
    """A last name with and without its particles, and the name without middle names."""
    for size in range(1, min(len(words), 4)):
        yield " ".join(words[-size:])
    if len(words) > 2:
        yield f"{words[0]} {words[-1]}"


def _short_organizations(name: str, words: Sequence[str]) -> Iterator[str]:
    """Its first words, its name without the state's, and its initials."""
    spaced = name.split()
    for size in range(1, len(spaced)):
        if spaced[size].casefold() not in _SMALL and spaced[size - 1].casefold() not in _SMALL:
            yield _key(" ".join(spaced[:size]))
    for size in range(1, min(len(words) - 1, _LONGEST_STATE + 1)):
        if " ".join(words[:size]) in states("en") or (size == 1 and is_adjective(words[0])):
            yield " ".join(words[size:])
    # "Founders Trust Company" of "Lunde Founders Trust Company"
    if len(words) > 3 and spaced[-1] in ORGANIZATION_HEADS and not _SMALL.intersection(words):
        yield " ".join(words[1:])
    initials = "".join(word[0] for word in re.split(r"[\s‑-]", name) if word[:1].isupper())
    if len(initials) >= _FEWEST_INITIALS:
        yield initials.casefold()


def _name(group: Named) -> None:
    """The fullest form that is no abbreviation leads; what stays are its aliases."""
    forms: dict[str, str] = {}
    for mention in group.mentions:
        forms.setdefault(_shown(mention.text), mention.text)
    shown = list(forms.values())
    best = max(shown, key=lambda form: (len(form.split()), not form.isupper(), -shown.index(form)))
    group.name = best
    group.aliases = [form for form in shown if form != best]

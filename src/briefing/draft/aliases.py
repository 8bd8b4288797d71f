"""Which names are one actor, as far as the article itself says so."""

import re
from collections.abc import Iterable, Sequence

from briefing.draft.abbreviations import expansions
from briefing.draft.actor_types import may_be_person
from briefing.draft.countries import full_name, states
from briefing.draft.material import Material
from briefing.draft.names import Mention, Named

_NAME = r"[A-Z][\w.'’&-]*(?:\s+(?:(?:of|the|for|and|al|bin|von|de)\s+)?[A-Z][\w.'’&-]*){0,6}"
_KNOWN = re.compile(
    r"\b(?:known|referred to)\s+(?:also\s+)?as\s+(?:the\s+)?[\"“]?"
    rf"(?P<first>{_NAME})[\"”]?(?:,\s+(?P<second>{_NAME}))?(?:,?\s+or\s+(?P<third>{_NAME}))?"
)
_BRACKETED = re.compile(rf"(?P<name>{_NAME})\s+\((?P<short>[A-Z][A-Za-z-]*[A-Z][A-Za-z-]*)\)")
_SHORT_AFTER = re.compile(r"\s\((?:the\s)?(?P<short>[A-Z][A-Za-z-]*[A-Z])\)")


def group_names(mentions: Sequence[Mention], material: Material) -> list[Named]:
    """Mentions grouped by actor: by alias lists, expansions, and a person's last name."""
    same = _equal_names(material, mentions)
    surnames = _surnames(mentions, material.language)
    groups: dict[str, Named] = {}
    for mention in mentions:
        key = _key(mention.text)
        key = same.get(key, key)
        if " " not in key and key in surnames:
            key = surnames[key]
            key = same.get(key, key)
        group = groups.setdefault(key, Named(mention.text))
        group.mentions.append(mention)
        shown = {_shown(form) for form in (group.name, *group.aliases)}
        if _shown(mention.text) not in shown:
            group.aliases.append(mention.text)
    for group in groups.values():
        _choose_name(group)
    return list(groups.values())


def _key(name: str) -> str:
    bare = re.sub(r"^the\s+", "", re.sub(r"(?:['’]s|(?<=s)['’])$", "", name).casefold())
    return full_name(bare)


def _shown(name: str) -> str:
    """Forms that differ only so are one alias to a reader."""
    return re.sub(r"^the\s+", "", name.casefold()).replace(".", "")


def _equal_names(material: Material, mentions: Sequence[Mention]) -> dict[str, str]:
    """Alias key → key of the first name of its list."""
    same: dict[str, str] = {}
    longs = {_key(expansion.short): expansion.long for expansion in expansions(material)}
    for mention in mentions:
        short = _SHORT_AFTER.match(mention.after)
        if short and mention.text.endswith(longs.get(_key(short["short"]), "\n")):
            same.setdefault(_key(short["short"]), _key(mention.text))
    for expansion in expansions(material):
        same.setdefault(_key(expansion.short), _key(expansion.long))
    for sentence in (*material.standfirst, *material.body):
        for match in _KNOWN.finditer(sentence.text):
            names = [_key(n) for n in (match["first"], match["second"], match["third"]) if n]
            _join(same, names)
        for match in _BRACKETED.finditer(sentence.text):
            if _key(match["name"]) not in states(material.language):
                same.setdefault(_key(match["short"]), _key(match["name"]))
    return same


def _join(same: dict[str, str], names: Iterable[str]) -> None:
    first, *others = names
    for other in others:
        if other != first:
            same.setdefault(other, first)


def _surnames(mentions: Sequence[Mention], language: str) -> dict[str, str]:
    """Last word → the one person's full name that ends with it; ambiguous ones are left out."""
    of_name: dict[str, list[Mention]] = {}
    for mention in mentions:
        of_name.setdefault(mention.text, []).append(mention)
    full: dict[str, set[str]] = {}
    for name, places in of_name.items():
        words = name.split()
        if not 2 <= len(words) <= 4 or _key(words[-1]) in states(language):
            continue
        if may_be_person(name, places):
            full.setdefault(_key(words[-1]), set()).add(_key(name))
    return {last: next(iter(keys)) for last, keys in full.items() if len(keys) == 1}


def _choose_name(group: Named) -> None:
    """The fullest form that is no abbreviation leads; what stays are its aliases."""
    forms = [group.name, *group.aliases]
    best = max(forms, key=lambda form: (len(form.split()), not form.isupper(), -forms.index(form)))
    group.name = best
    group.aliases = [form for form in forms if form != best]

"""Which Word style an element takes: the [word] table of theme.toml.

A key is a small CSS selector: `p`, `p.lead`, `.lead`, `nav li`, `ul > li`. The most specific one
wins (classes before elements); of equals, the later.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass

from lxml import etree

from briefing.errors import TemplateError
from briefing.render.docx.page import classes, tag

_COMPOUND = re.compile(r"(?P<tag>[A-Za-z][A-Za-z0-9-]*|\*)?(?P<classes>(?:\.[A-Za-z_][\w-]*)*)$")


@dataclass(frozen=True, slots=True)
class _Compound:
    tag: str
    classes: frozenset[str]

    def matches(self, element: etree._Element) -> bool:
        if self.tag and element.tag != self.tag:
            return False
        return not self.classes or self.classes.issubset(classes(element))


@dataclass(frozen=True, slots=True)
class _Rule:
    subject: _Compound
    ancestors: tuple[tuple[str, _Compound], ...]
    """Nearest first; with the combinator that leads there: ` ` or `>`."""
    style: str
    weight: tuple[int, int, int]

    def has_ancestors(self, element: etree._Element) -> bool:
        here: etree._Element | None = element
        for combinator, compound in self.ancestors:
            here = None if here is None else here.getparent()
            while here is not None and not compound.matches(here):
                if combinator == ">":
                    return False
                here = here.getparent()
            if here is None:
                return False
        return True


def _compound(text: str, selector: str) -> _Compound:
    found = _COMPOUND.match(text)
    if not text or found is None:
        raise TemplateError(
            f"[word] cannot use the selector {selector!r}",
            hint='use an element, a class, or both, inside others if need be: "aside p.lead"',
        )
    tag = "" if found["tag"] in {None, "*"} else found["tag"].lower()
    return _Compound(tag, frozenset(found["classes"].split(".")[1:]))


def _rule(selector: str, style: str, position: int) -> _Rule:
    words = selector.replace(">", " > ").split()
    if not words or words[0] == ">" or words[-1] == ">":
        _compound("", selector)
    compounds: list[tuple[str, _Compound]] = []
    combinator = " "
    for word in words:
        if word == ">":
            combinator = ">"
            continue
        compounds.append((combinator, _compound(word, selector)))
        combinator = " "
    compounds.reverse()
    ancestors = tuple(
        (compounds[index][0], compound) for index, (_, compound) in enumerate(compounds[1:])
    )
    weight = (
        sum(len(compound.classes) for _, compound in compounds),
        sum(bool(compound.tag) for _, compound in compounds),
        position,
    )
    return _Rule(compounds[0][1], ancestors, style, weight)


@dataclass(frozen=True, slots=True)
class Match:
    """The style of an element; `plain` when only its element name asked for it."""

    style: str
    plain: bool


class Selectors:
    """The rules, found by element and class without trying them all."""

    def __init__(self, rules: Mapping[str, str]) -> None:
        ordered = [_rule(key, style, index) for index, (key, style) in enumerate(rules.items())]
        self._rules = sorted(ordered, key=lambda rule: rule.weight, reverse=True)
        self._candidates: dict[tuple[str, str], list[_Rule]] = {}

    def match(self, element: etree._Element) -> Match | None:
        """The rule that wins for this element, if any."""
        key = (tag(element), element.get("class") or "")
        candidates = self._candidates.get(key)
        if candidates is None:
            candidates = [rule for rule in self._rules if rule.subject.matches(element)]
            self._candidates[key] = candidates
        for rule in candidates:
            if not rule.ancestors or rule.has_ancestors(element):
                return Match(rule.style, not rule.ancestors and not rule.subject.classes)
        return None

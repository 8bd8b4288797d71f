"""From the bytes of a `briefing.yaml` to a `Draft`, with a finding for every flaw on the way."""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from pydantic import ValidationError

from briefing.errors import InputError
from briefing.load.decode import decode
from briefing.load.explain import explain, meant_key
from briefing.load.salvage import concerns, set_aside
from briefing.load.tree import Tree, parse_tree, value_at
from briefing.model.briefing import Draft
from briefing.model.finding import Finding, Path, Places, Severity

_ROUNDS = 4
"""How often flawed parts are set aside; some flaws show only when others are gone."""


@dataclass(frozen=True, slots=True)
class Loaded:
    """What reading a briefing file gave.

    `draft` is None when the findings leave nothing to check. Otherwise it holds what is sound,
    so that the check can go on and all flaws are told at once; `aside` says what it lacks.
    """

    draft: Draft | None
    findings: tuple[Finding, ...]
    places: Places
    files: tuple[tuple[Path, str], ...] = ()
    """Every source's `file` as written, with its path in the model."""
    aside: tuple[Path, ...] = ()
    """Flawed parts that the draft does not hold, or holds something else for."""


def load_draft(data: bytes, *, file: str) -> Loaded:
    """Read a draft from YAML 1.2 (or JSON, which is YAML); `file` is its name for messages.

    Raises InputError where the bytes are no YAML at all: wrong encoding, wrong syntax, too large
    or too deep. Everything else is a finding.
    """
    tree = parse_tree(decode(data, file), file)
    places = Places(file, tree.values)
    if tree.data is None and not tree.findings:
        raise InputError(
            "the file is empty",
            hint="`briefing draft ARTICLE -o FILE` writes a first one",
            file=file,
        )
    if not isinstance(tree.data, dict):
        found = Finding(
            "wrong-type",
            Severity.ERROR,
            "a briefing is a mapping of keys and values",
            "start with `masthead:` and `sources:`",
            file,
            *places.find(()),
        )
        return Loaded(None, _sorted([*tree.findings, found]), places)
    files = tuple(_files(tree.data))
    draft, findings, aside = _validate(tree, file)
    return Loaded(draft, _sorted([*tree.findings, *findings]), places, files, tuple(aside))


def _validate(tree: Tree, file: str) -> tuple[Draft | None, list[Finding], list[Path]]:
    findings: list[Finding] = []
    aside: list[Path] = []
    seen: set[Path] = set()
    for _ in range(_ROUNDS):
        try:
            return _model(tree.data), findings, aside
        except ValidationError as error:
            flaws = error.errors(include_url=False, include_input=False)
        found = explain(flaws, tree, file)
        findings += [f for f in found if f.path not in seen and not concerns(f.path, aside)]
        seen |= {flaw["loc"] for flaw in flaws} | {f.path for f in found}
        unknown = [flaw["loc"] for flaw in flaws if flaw["type"] == "extra_forbidden"]
        for *parents, key in unknown:
            holder, _ = value_at(tree.data, tuple(parents))
            holder.pop(key)
            meant = meant_key((*parents, key))
            if meant and meant not in holder:
                aside.append((*parents, meant))
        flawed = [flaw["loc"] for flaw in flaws if flaw["type"] != "extra_forbidden"]
        more = set_aside(tree.data, flawed)
        if not more and not unknown:
            break
        aside += more
    return None, findings, aside


def _model(data: Any) -> Draft:
    """Validated as JSON, because only there a strict reading takes lists and words for enums."""
    return Draft.model_validate_json(json.dumps(data, ensure_ascii=False), strict=True)


def _files(data: dict[str, Any]) -> Iterator[tuple[Path, str]]:
    sources = data.get("sources")
    for index, source in enumerate(sources if isinstance(sources, list) else []):
        if isinstance(source, dict) and isinstance(source.get("file"), str):
            yield ("sources", index, "file"), source["file"]


def _sorted(findings: list[Finding]) -> tuple[Finding, ...]:
    return tuple(sorted(findings, key=lambda found: (found.line or 0, found.column or 0)))

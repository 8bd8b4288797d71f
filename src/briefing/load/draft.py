"""From the bytes of a `briefing.yaml` to a `Draft`, with a finding for every flaw on the way."""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from pydantic import ValidationError

from briefing.errors import InputError
from briefing.load.decode import decode
from briefing.load.explain import explain
from briefing.load.tree import Tree, parse_tree
from briefing.model.briefing import Draft
from briefing.model.finding import Finding, Path, Places, Severity


@dataclass(frozen=True, slots=True)
class Loaded:
    """What reading a briefing file gave.

    `draft` is None when the findings leave nothing to check. It is there when only unknown keys
    or flaws of the YAML itself were found, so that the check can go on and all flaws are told at
    once.
    """

    draft: Draft | None
    findings: tuple[Finding, ...]
    places: Places
    files: tuple[tuple[Path, str], ...] = ()
    """Every source's `file` as written, with its path in the model."""


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
    draft, findings = _validate(tree, file)
    return Loaded(draft, _sorted([*tree.findings, *findings]), places, tuple(_files(tree.data)))


def _validate(tree: Tree, file: str) -> tuple[Draft | None, list[Finding]]:
    try:
        return _model(tree.data), []
    except ValidationError as error:
        flaws = error.errors(include_url=False, include_input=False)
    findings = explain(flaws, tree, file)
    for flaw in flaws:
        if flaw["type"] == "extra_forbidden":
            *parents, key = flaw["loc"]
            inside = tree.data
            for part in parents:
                inside = inside[part]
            inside.pop(key)
    try:
        return _model(tree.data), findings
    except ValidationError:
        return None, findings  # more was wrong than unknown keys


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

"""The JSON Schema: a valid one, which accepts what loads and refuses what does not."""

import copy
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from briefing.load.schema import draft_schema
from briefing.load.tree import parse_tree
from briefing.pipeline import draft_briefing, read_article

ROOT = Path(__file__).parents[2]
SAMPLE = ROOT / "data/isis-khorasan/briefing.yaml"


@pytest.fixture(scope="module")
def schema() -> Draft202012Validator:
    Draft202012Validator.check_schema(draft_schema())
    return Draft202012Validator(draft_schema())


@pytest.fixture(scope="module")
def sample() -> Any:
    return parse_tree(SAMPLE.read_text(encoding="utf-8"), SAMPLE.name).data


def test_the_sample_and_a_draft_are_valid(schema: Draft202012Validator, sample: Any) -> None:
    assert [error.message for error in schema.iter_errors(sample)] == []
    draft = draft_briefing(read_article(ROOT / "tests/articles/grain-terminal.txt"))
    plain = draft.model_dump(mode="json", by_alias=True, exclude_defaults=True)
    assert [error.message for error in schema.iter_errors(plain)] == []


@pytest.mark.parametrize(
    ("spoil", "place"),
    [
        (lambda data: data.update(sumary=[]), "$"),
        (lambda data: data["key_points"][0].update(wo="IS-K"), "$.key_points[0]"),
        (lambda data: data["key_points"][0].update(id="Airport Attack"), "$.key_points[0].id"),
        (lambda data: data["sources"][0].update(URL="www.dw.com"), "$.sources[0].URL"),
        (lambda data: data["masthead"].pop("title"), "$.masthead"),
        (lambda data: data["masthead"].update(status="final"), "$.masthead.status"),
    ],
)
def test_what_is_wrong_is_refused_at_its_place(
    schema: Draft202012Validator, sample: Any, spoil: Callable[[Any], Any], place: str
) -> None:
    data = copy.deepcopy(sample)
    spoil(data)
    assert [error.json_path for error in schema.iter_errors(data)] == [place]


def test_the_schema_that_the_sample_names_is_there_and_up_to_date() -> None:
    first = SAMPLE.read_text(encoding="utf-8").splitlines()[0]
    assert first.startswith("# yaml-language-server: $schema=")
    file = SAMPLE.parent / first.partition("=")[2]
    told = json.loads(file.read_text(encoding="utf-8"))
    assert told == draft_schema(), "run: briefing schema > data/briefing.schema.json"

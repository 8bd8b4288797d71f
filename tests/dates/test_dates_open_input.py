"""The engine on any text at all: it answers, its offsets are true, its work grows with length."""

import ast
import datetime
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing import dates
from briefing.dates import find_dates
from briefing.dates.locales import LOCALES
from briefing.dates.recognise import RULES
from briefing.dates.tokens import tokenise
from briefing.model.edtf import parse_edtf

WORDS = (
    "May March Aug. August Tuesday Sun. the of on in since until by before after between from and "
    "to early mid- late end first last next this that same following year years month weeks day "
    "days quarter century decade weekend two a several ago later earlier 2021 1999 31 0 26th 1990s "
    "'98 490 BC 10:35 a.m. morning today yesterday now each daily spring Q3 2021-08-26 9/11/2001 "
    "period time about will said , . - – ( $ % \n\n \u00a0 hundred half fiscal 9999 29 February"
).split(" ")
TEXTS = st.one_of(
    st.text(max_size=200),
    st.lists(st.sampled_from(WORDS), max_size=40).map(" ".join),
    st.lists(st.sampled_from(WORDS), max_size=40).map("".join),
)
REFERENCES = st.one_of(st.none(), st.dates())


@given(TEXTS, REFERENCES)
def test_any_text_gets_true_ordered_expressions(text: str, reference: datetime.date | None) -> None:
    reached = 0
    for found in find_dates(text, reference):
        assert reached <= found.start < found.end
        assert text[found.start : found.end] == found.text
        assert found.timex
        assert found.reason
        if found.edtf is not None:
            parse_edtf(found.edtf)
        if found.anchor is not None:
            parse_edtf(found.anchor)
        reached = found.end


@given(TEXTS, REFERENCES)
def test_equal_input_gives_equal_output(text: str, reference: datetime.date | None) -> None:
    assert find_dates(text, reference) == find_dates(text, reference)


@given(TEXTS)
def test_tokens_are_in_order_and_inside_the_text(text: str) -> None:
    tokens = tokenise(text, LOCALES["en"])
    assert len(tokens.items) == len(tokens.classes)
    reached = 0
    for token in tokens.items:
        assert reached <= token.start < token.end <= len(text)
        reached = token.end


def test_no_pattern_can_repeat_without_bound() -> None:
    # The longest match is a fixed number of tokens, so the work for each starting point is too.
    unbounded = [rule.name for rule in RULES if set("*+{") & set(rule.expression.pattern)]
    assert unbounded == []


HOSTILE = ["between May and ", "the first ", "a year ", "2001-", "May 1-2,", "Mar.", "a.a.", "\n "]


@pytest.mark.parametrize("unit", HOSTILE)
def test_repeats_give_as_many_expressions_as_they_have_room_for(unit: str) -> None:
    # Counted, not timed: twice the text gives twice the tokens and at most twice the finds.
    once, twice = unit * 400, unit * 800
    few, many = len(tokenise(once, LOCALES["en"]).items), len(tokenise(twice, LOCALES["en"]).items)
    assert many <= 2 * few + 2
    reference = datetime.date(2021, 8, 26)
    assert len(find_dates(twice, reference)) <= 2 * len(find_dates(once, reference)) + 2


def test_the_engine_imports_only_what_is_light() -> None:
    light = {"collections", "dataclasses", "datetime", "functools", "re", "typing"}
    for path in Path(dates.__file__).parent.glob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            names = [alias.name for alias in node.names] if isinstance(node, ast.Import) else []
            if isinstance(node, ast.ImportFrom):
                names = [node.module or ""]
            for name in names:
                own = name.startswith(("briefing.dates", "briefing.errors"))
                assert own or name.split(".")[0] in light, (path.name, name)

"""YAML 1.2 as plain data with places, and everything hostile refused with its place."""

import time
from contextlib import suppress
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing.errors import InputError
from briefing.load.decode import decode
from briefing.load.tree import parse_tree


def data_of(text: str) -> Any:
    tree = parse_tree(text, "f.yaml")
    assert not tree.findings
    return tree.data


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("NO", "NO"),
        ("yes", "yes"),
        ("on", "on"),
        ("12:30:45", "12:30:45"),
        ("2021-08-26", "2021-08-26"),
        ("0o17", 15),
        ("017", 17),
        ("0x1F", 31),
        ("1_000", "1_000"),
        ("1e3", 1000.0),
        (".5", 0.5),
        (".inf", ".inf"),
        ("1e999", "1e999"),
        ("true", True),
        ("False", False),
        ("~", None),
        ("null", None),
        ("", None),
        ("'1'", "1"),
        ('"true"', "true"),
        ('"\\u00e9\\x41"', "éA"),
        ("=", "="),
        ("9" * 400, "9" * 400),
    ],
)
def test_core_schema(written: str, meant: object) -> None:
    value = data_of(f"k: {written}\n")["k"]
    assert value == meant
    assert type(value) is type(meant)


def test_places_count_code_points_from_one() -> None:
    tree = parse_tree('é𝄞: {a: "𝄞", b: [x, y]}\nc:\n  - d: 1\n', "f.yaml")
    assert tree.data == {"é𝄞": {"a": "𝄞", "b": ["x", "y"]}, "c": [{"d": 1}]}
    assert tree.keys["é𝄞", "b"] == (1, 14)
    assert tree.values["é𝄞", "b", 1] == (1, 21)
    assert tree.values["c", 0, "d"] == (3, 8)


@pytest.mark.parametrize("mark", ["\x85", "\u2028", "\u2029"])
def test_old_line_breaks_are_ordinary_characters(mark: str) -> None:
    tree = parse_tree(f'a: "x{mark}y"\nb: 1\n', "f.yaml")
    assert tree.data == {"a": f"x{mark}y", "b": 1}
    assert tree.values[("b",)] == (2, 4)


@pytest.mark.parametrize(
    ("text", "check", "line", "column", "data"),
    [
        ("a: 1\nb: 2\na: {x: [1]}\nc: 3\n", "duplicate-key", 3, 1, {"a": 1, "b": 2, "c": 3}),
        ("a: &x 1\n", "yaml-alias", 1, 4, {"a": 1}),
        ("a: [*x, 2]\n", "yaml-alias", 1, 5, {"a": [None, 2]}),
        ("<<: {a: 1}\nb: 2\n", "yaml-alias", 1, 1, {"b": 2}),
        ("a: !!python/object:os.system x\n", "yaml-tag", 1, 4, {"a": "x"}),
        ("a: !!binary aGk=\n", "yaml-tag", 1, 4, {"a": "aGk="}),
        ("a: 1\n---\nb: 2\n", "second-document", 2, 1, {"a": 1}),
        ("1: a\nb: 2\n", "wrong-type", 1, 1, {"b": 2}),
    ],
)
def test_features_of_yaml_that_mislead_are_findings(
    text: str, check: str, line: int, column: int, data: object
) -> None:
    tree = parse_tree(text, "f.yaml")
    assert [(f.check, f.line, f.column) for f in tree.findings] == [(check, line, column)]
    assert tree.findings[0].hint
    assert tree.data == data


@pytest.mark.parametrize(
    ("text", "line", "column"),
    [
        ("a: 1\n\tb: 2\n", 2, 1),
        ("a: [\n", 2, 1),
        ('a: "open\nb: 1\nc: the "end" of it\n', 1, 4),
        ('a: "closed\n  here" but not now\n', 1, 4),
        ("a: b: c\n", 1, 5),
        ('a: "open\nb: 1\n', 1, 4),
        ("a: 'it's so'\n", 1, 8),
        ("a: [1, 2\nb: 3\n", 2, 1),
        ("a: 1\n b: 2\n", 2, 3),
        ("a: @x\n", 1, 4),
        ("? [a]\n: b\n", 1, 3),
        ("*x : 1\n", 1, 1),
    ],
)
def test_syntax_errors_have_a_place(text: str, line: int, column: int) -> None:
    with pytest.raises(InputError) as caught:
        parse_tree(text, "f.yaml")
    assert caught.value.line == line
    assert caught.value.column is not None
    assert abs(caught.value.column - column) <= 4
    assert caught.value.hint
    assert not caught.value.message.startswith("not YAML")


def bomb(levels: int = 9) -> str:
    lines = ["a0: &a0 [x, x, x, x, x, x, x, x, x]"]
    lines += [f"a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 9)}]" for n in range(1, levels)]
    return "\n".join(lines)


@pytest.mark.parametrize(
    "text",
    ["[" * 50_000, "{a: " * 50_000, "- " * 50_000],
    ids=["lists", "mappings", "dashes"],
)
def test_depth_is_refused_at_once(text: str) -> None:
    started = time.perf_counter()
    with pytest.raises(InputError, match="levels deep"):
        parse_tree(text, "f.yaml")
    assert time.perf_counter() - started < 5


def test_an_alias_bomb_is_only_findings() -> None:
    tree = parse_tree(bomb(), "f.yaml")
    assert {f.check for f in tree.findings} == {"yaml-alias"}


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "utf-32"])
def test_byte_order_marks_are_believed(encoding: str) -> None:
    assert decode("a: é\n".encode(encoding), "f") == "a: é\n"


def test_big_endian_mark() -> None:
    assert decode(b"\xfe\xff" + "a: é".encode("utf-16-be"), "f") == "a: é"


@pytest.mark.parametrize(
    ("data", "says", "line", "column"),
    [
        (b"a: 1\nb: caf\xe9\n", "0xE9 at offset 11", 2, 7),
        ("a: 1".encode("utf-16-le"), "U+0000", 1, 2),
        (b"a: 1\nb: \x1b[2J", "U+001B", 2, 4),
        (b"a: \xed\xa0\x80", "not UTF-8", 1, 4),
    ],
)
def test_other_bytes_are_refused_with_their_place(
    data: bytes, says: str, line: int, column: int
) -> None:
    with pytest.raises(InputError) as caught:
        decode(data, "f")
    assert says in caught.value.message
    assert (caught.value.line, caught.value.column) == (line, column)


def test_size_is_capped() -> None:
    with pytest.raises(InputError, match="too large"):
        decode(b"#" * 5_000_001, "f")


@given(st.text(max_size=200))
def test_any_text_is_data_findings_or_an_input_error(text: str) -> None:
    with suppress(InputError):
        parse_tree(decode(text.encode("utf-8", "surrogatepass"), "f"), "f")

"""Edits change what they are told to, and no other byte of the file."""

import codecs
import json
from contextlib import suppress

import pytest
import yaml
from hypothesis import assume, given
from hypothesis import strategies as st

from briefing.errors import InputError
from briefing.load.edits import edit
from briefing.load.layout import survey
from briefing.load.tree import parse_tree, value_at
from briefing.model.finding import Fix, MoveItem, SetValue


def edited(text: str, *fixes: Fix) -> str:
    made = edit(text.encode(), fixes)
    assert made.left == ()
    return made.data.decode()


@pytest.mark.parametrize(
    ("before", "value", "after"),
    [
        ("k: old # why\n", "new", "k: new # why\n"),
        ("k:   'it''s' # why\n", "it’s", "k:   'it’s' # why\n"),
        ("k: 'he said ’no’'\n", "he said 'no'", "k: 'he said ''no'''\n"),
        ('k: "he said “no”\\u2026"\n', 'he said "no"...', 'k: "he said \\"no\\"..."\n'),
        ('k: "a\\\n   b"\n', "a b", 'k: "a b"\n'),
        ("k: >-\n  two “lines”\n  of it\n\nl: 1\n", 'two "lines" of it',
         'k: >-\n  two "lines"\n  of it\n\nl: 1\n'),
        ("k: plain over\n  two — lines\n", "plain over two - lines",
         "k: plain over\n  two - lines\n"),
        ("k: wait . . . there\n", "wait … there", "k: wait … there\n"),
        ("k: — so\n", "- so", 'k: "- so"\n'),
        ("k: '12'\n", 13, "k: '13'\n"),
        ("k: 12\n", 13, "k: 13\n"),
        ("k:\n", "x", "k: x\n"),
        ("k: {a: 1}\n", "x", None),
        ("k: &anchor old\n", "new", "k: &anchor new\n"),
        ("a: &x {b: 1}\nc: *x\nk: old\n", "new", "a: &x {b: 1}\nc: *x\nk: new\n"),
        ("k: &x\n  old\nc: *x\n", "new", "k: &x\n  new\nc: *x\n"),
        ("k: !!str 12\n", "13", "k: !!str 13\n"),
        ("? k\n: old\n", "new", "? k\n: new\n"),
        ("%YAML 1.2\n---\nk: old\n...\n", "new", "%YAML 1.2\n---\nk: new\n...\n"),
        ("k: >2+\n    old\n\n\nl: 1\n", "new", "k: new\n\n\nl: 1\n"),
        ("k: old\n", "a\nb", 'k: "a\\nb"\n'),
        ("k: old\n", "true", 'k: "true"\n'),
        ("k: old\n", None, "k: null\n"),
        ('{"k":"old","l":[1]}', "it's \"new\"", '{"k":"it\'s \\"new\\"","l":[1]}'),
    ],
)  # fmt: skip
def test_a_value_is_set_in_its_own_style(
    before: str, value: str | int | None, after: str | None
) -> None:
    made = edit(before.encode(), [SetValue(("k",), value)])
    assert made.data.decode() == (after or before)
    assert bool(made.done) is bool(after)


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("s:\n- source: a # c\n  quote: b\n", "s:\n- source: a # c\n  locator: 3\n  quote: b\n"),
        ("s:\n  - quote: b\n    source: a", "s:\n  - quote: b\n    source: a\n    locator: 3"),
        ("s:\r\n  - source: a\r\n", "s:\r\n  - source: a\r\n    locator: 3\r\n"),
        ("s: [{source: a, quote: b}]\n", "s: [{source: a, locator: 3, quote: b}]\n"),
        ('{"s":[{"source":"a","quote":"b"}]}', '{"s":[{"source":"a","locator":3,"quote":"b"}]}'),
        ('{"s": [{\n  "source": "a"\n}]}', '{"s": [{\n  "source": "a",\n  "locator": 3\n}]}'),
        ("s:\n  - ? source\n    : a\n", None),
        ("s:\n  - source: >-\n      a\n    quote: b\n",
         "s:\n  - source: >-\n      a\n    quote: b\n    locator: 3\n"),
    ],
)  # fmt: skip
def test_a_key_is_added_beside_its_like(before: str, after: str | None) -> None:
    made = edit(before.encode(), [SetValue(("s", 0, "locator"), 3)])
    assert made.data.decode() == (after or before)
    assert bool(made.done) is bool(after)


def test_a_quote_may_be_its_words_alone() -> None:
    fix = SetValue(("e", "quote", "exact"), "“x”")
    assert edited("e: {quote: '\"x\"'}\n", fix) == "e: {quote: '“x”'}\n"
    assert edited("e: {quote: {exact: '\"x\"'}}\n", fix) == "e: {quote: {exact: '“x”'}}\n"


LIST = """\
rows: # all
  # of 2021
  - id: a   # first
    text: >-
      words

      # no comment
    # below a

  # between

  # of b
  - id: b

  - {id: c}
  # end
after: 1
"""


def test_items_move_with_their_comments_and_the_gaps_stay() -> None:
    up = MoveItem(("rows", 2), ("rows", 0))
    assert edited(LIST, up) == """\
rows: # all
  - {id: c}

  # between

  # of 2021
  - id: a   # first
    text: >-
      words

      # no comment
    # below a

  # of b
  - id: b
  # end
after: 1
"""  # fmt: skip


def test_several_moves_see_what_those_before_them_did() -> None:
    moves = [MoveItem(("r", 1), ("r", 0)), MoveItem(("r", 2), ("r", 1))]
    assert edited("r: [5, 3, 2]\n", *moves) == "r: [2, 3, 5]\n"
    assert edited("r:\r\n- 5\r\n- 3 # c\r\n- 2", *moves) == "r:\r\n- 2\r\n- 3 # c\r\n- 5"


def test_a_value_in_an_item_that_moves() -> None:
    fixes = [MoveItem(("r", 1), ("r", 0)), SetValue(("r", 1, "x"), "new")]
    assert edited("r:\n  - x: a\n  - x: b # c\n", *fixes) == "r:\n  - x: new # c\n  - x: a\n"


@pytest.mark.parametrize(
    "fix",
    [
        SetValue(("absent", "k"), 1),
        SetValue(("r", "k"), 1),
        SetValue((), 1),
        MoveItem(("r", 5), ("r", 0)),
        MoveItem(("k", 0), ("k", 1)),
        MoveItem(("r", 0), ("r", 0)),
    ],
)
def test_what_cannot_be_changed_is_left(fix: Fix) -> None:
    text = b"r: [1, 2]\nk: 1\n"
    made = edit(text, [fix])
    assert (made.data, made.done, made.left) == (text, (), (fix,))


def test_one_that_cannot_be_changed_does_not_keep_the_others_back() -> None:
    fixes = [SetValue(("a",), 2), SetValue(("b", "c"), 2), SetValue(("d",), 2)]
    made = edit(b"a: 1\nb: 1\nd: 1\n", fixes)
    assert made.data == b"a: 2\nb: 1\nd: 2\n"
    assert made.left == (fixes[1],)


@pytest.mark.parametrize(
    ("mark", "encoding"),
    [
        (codecs.BOM_UTF8, "utf-8"),
        (codecs.BOM_UTF16_LE, "utf-16-le"),
        (codecs.BOM_UTF32_BE, "utf-32-be"),
    ],
)
def test_encoding_and_byte_order_mark_stay(mark: bytes, encoding: str) -> None:
    before, after = (mark + f"é: 𝄞\r\nk: {v} # ü".encode(encoding) for v in ("old", "new"))
    assert edit(before, [SetValue(("k",), "new")]).data == after


_NAMES = st.sampled_from(["id", "text", "quote", "locator", "sha256", "x y", "é"])
_WORDS = st.one_of(
    st.text(alphabet="ab “”\"'’—-:#…,[]{}&*é\n\u00a0", max_size=24),
    st.sampled_from(["true", "12", "null", "- x", "a: b", "it's", " x", "x ", "…", "# c", ""]),
)
_SCALARS = st.one_of(_WORDS, st.integers(-99, 99), st.booleans(), st.none())
_DATA = st.recursive(
    _SCALARS,
    lambda inner: st.one_of(
        st.lists(inner, max_size=4), st.dictionaries(_NAMES, inner, max_size=4)
    ),
    max_leaves=16,
)


@st.composite
def written(draw: st.DrawFn) -> str:
    """A mapping as YAML or JSON in some style, with comments, blank lines and some line end."""
    data = draw(st.dictionaries(_NAMES, _DATA, min_size=1, max_size=4))
    if draw(st.integers(0, 4)) == 0:
        text = json.dumps(data, ensure_ascii=draw(st.booleans()),
                          indent=draw(st.sampled_from([None, 2])))  # fmt: skip
    else:
        text = yaml.safe_dump(
            data,
            allow_unicode=draw(st.booleans()),
            default_flow_style=draw(st.sampled_from([None, True, False])),
            default_style=draw(st.sampled_from([None, None, '"', "'", "|", ">"])),
            width=draw(st.sampled_from([12, 80])),
            indent=draw(st.sampled_from([2, 4])),
        )
    lines = text.split("\n")
    for _ in range(draw(st.integers(0, 4))):
        at = draw(st.integers(0, len(lines)))
        comment = draw(st.sampled_from(["# c", "    # deep: 'c'", "", "  # 𝄞"]))
        before = "\n".join([*lines[:at], comment, *lines[at:]])
        with suppress(InputError):
            if parse_tree(before, "").data == parse_tree(text, "").data:
                lines.insert(at, comment)
    text = "\n".join(lines)
    return text.replace("\n", draw(st.sampled_from(["\n", "\r\n"])))


def paths(data: object, path: tuple = ()) -> list[tuple]:
    inner = (
        data.items()
        if isinstance(data, dict)
        else enumerate(data)
        if isinstance(data, list)
        else ()
    )
    return [path, *(deep for key, value in inner for deep in paths(value, (*path, key)))]


@given(written(), st.data())
def test_any_value_can_be_set_and_nothing_else_changes(text: str, data: st.DataObject) -> None:
    tree = parse_tree(text, "")
    assume(not tree.findings)
    path = data.draw(st.sampled_from([p for p in paths(tree.data) if p and isinstance(p[-1], str)]))
    old, _ = value_at(tree.data, path)
    value = data.draw(st.one_of(_WORDS, st.integers(0, 99)))
    made = edit(text.encode(), [SetValue(path, value)])
    if isinstance(old, dict | list):
        assert made.data.decode() == text
        return
    assert made.done
    after = parse_tree(made.data.decode(), "")
    assert value_at(after.data, path)[0] in (value, str(value))
    unchanged(text, made.data.decode(), path)


def unchanged(before: str, after: str, path: tuple) -> None:
    """Everything before the value and behind it is the same."""
    spot = survey(before).spots[path]
    assert after.startswith(before[: spot.start].rstrip())
    behind = before[spot.end :]
    assert after.endswith(behind)


@given(written(), st.data())
def test_any_key_can_be_added_and_no_line_is_lost(text: str, data: st.DataObject) -> None:
    tree = parse_tree(text, "")
    assume(not tree.findings)
    holders = [p for p in paths(tree.data) if isinstance(value_at(tree.data, p)[0], dict)]
    holder = data.draw(st.sampled_from(holders))
    assume("new" not in value_at(tree.data, holder)[0])
    made = edit(text.encode(), [SetValue((*holder, "new"), 7)])
    after = made.data.decode()
    if made.done:
        assert value_at(parse_tree(after, "").data, (*holder, "new"))[0] == 7
        at = next(n for n in range(len(after)) if after[:n] + text[n:] != after[:n] + after[n:]
                  and after[n : n + 1] != text[n : n + 1])  # fmt: skip
        added = len(after) - len(text)
        assert any(
            after[:n] + after[n + added :] == text for n in range(max(0, at - added), at + 1)
        )
    else:
        assert after == text


@given(written(), st.data())
def test_items_of_any_list_move_and_no_line_is_lost(text: str, data: st.DataObject) -> None:
    tree = parse_tree(text, "")
    assume(not tree.findings)
    held = [(p, value_at(tree.data, p)[0]) for p in paths(tree.data)]
    lists = [p for p, value in held if isinstance(value, list) and len(value) > 1]
    assume(lists)
    path = data.draw(st.sampled_from(lists))
    items = value_at(tree.data, path)[0]
    number = data.draw(st.integers(1, len(items) - 1))
    above = data.draw(st.integers(0, number - 1))
    made = edit(text.encode(), [MoveItem((*path, number), (*path, above))])
    after = made.data.decode()
    if not made.done:
        assert after == text
        return
    expected = [*items[:above], items[number], *items[above:number], *items[number + 1 :]]
    assert value_at(parse_tree(after, "").data, path)[0] == expected
    assert sorted(after) == sorted(text)

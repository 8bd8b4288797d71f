"""A briefing.yaml becomes a Draft, or every flaw at once with its place and what would be right."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing.errors import InputError
from briefing.load import load_draft
from briefing.load.schema import draft_schema
from briefing.model.finding import Finding, dotted

GOOD = """\
masthead:
  title: Harbour strike
  date: 2026-05-20
  as_of: 2026-05-19
sources:
  - id: gazette
    title: Strike enters third week
    author: [Ada Quay, {family: Hein, given: Matthias, non-dropping-particle: von}]
    container-title: Gazette
    issued: 2026-05-19
    file: article.txt
key_points:
  - id: k1
    text: Dockers are on strike.
    evidence:
      - {source: gazette, locator: 3, quote: "the dockers struck"}
      - source: gazette
        quote: {exact: struck, prefix: "dockers "}
key_figures:
  - {id: f1, text: ships, value: 77, evidence: [{source: gazette, quote: 77 ships}]}
timeline:
  - id: e1
    text: Something.
    date: {edtf: 2026, relation: by}
"""


def load(text: str) -> tuple[Finding, ...]:
    return load_draft(text.encode(), file="b.yaml").findings


def change(old: str, new: str) -> str:
    assert GOOD.count(old) == 1
    return GOOD.replace(old, new)


def test_a_good_briefing_loads() -> None:
    loaded = load_draft(GOOD.encode(), file="b.yaml")
    assert loaded.findings == ()
    assert loaded.draft is not None
    assert [name.full for name in loaded.draft.sources[0].author] == [
        "Ada Quay",
        "Matthias von Hein",
    ]
    assert loaded.draft.key_points[0].evidence[0].locator == "3"
    assert loaded.draft.key_figures[0].value == 77
    assert loaded.draft.timeline[0].date is not None
    assert loaded.draft.timeline[0].date.edtf == "2026"
    assert loaded.places.find(("key_points", 0, "evidence", 1, "quote", "exact")) == (18, 24)
    assert loaded.files == ((("sources", 0, "file"), "article.txt"),)


@pytest.mark.parametrize(
    ("old", "new", "check", "place", "says"),
    [
        ("  title: Harbour strike\n", "", "missing-key", (2, 3), "`masthead.title` is missing"),
        ("    evidence:\n", "    evidance:\n", "unknown-key", (15, 5), "did you mean `evidence`"),
        ("    text: Dock", "    txet: a\n    text: Dock", "unknown-key", (14, 5), "`text`"),
        ("date: 2026-05-20", "date: 2026-02-30", "invalid-date", (3, 9), "not in the calendar"),
        ("date: 2026-05-20", "date: soon", "invalid-date", (3, 9), "is not a date"),
        ("title: Harbour strike", "title: 2026", "wrong-type", (2, 10), "found the number 2026"),
        ("title: Harbour strike", "title: true", "wrong-type", (2, 10), "found `true`"),
        ("title: Harbour strike", "title:", "missing-key", (2, 9), "has no value"),
        ("title: Harbour strike", "title: '  '", "invalid-value", (2, 10), "is empty"),
        ("value: 77", 'value: "77"', "wrong-type", (20, 34), "number, found the text `77`"),
        ("value: 77", "low: 77", "invalid-value", (20, 5), "needs one quantity"),
        ("relation: by", "relation: bye", "invalid-value", (24, 34), "did you mean `by`"),
        ("- id: gazette", "- id: The Gazette", "invalid-value", (6, 9), "not a short name"),
        ("quote: 77 ships", "quote: []", "wrong-type", (20, 74), "expected text, found a list"),
        ("author: [Ada Quay, ", "author: [1, ", "wrong-type", (8, 14), "the number 1"),
    ],
)  # fmt: skip
def test_each_flaw_has_its_place_and_a_hint(
    old: str, new: str, check: str, place: tuple[int, int], says: str
) -> None:
    (found,) = load(change(old, new))
    assert (found.check, (found.line, found.column)) == (check, place)
    assert says in found.message
    assert found.hint
    assert found.file == "b.yaml"


def test_all_flaws_are_told_at_once_and_in_order() -> None:
    text = change("date: 2026-05-20", "date: 2026-13-01").replace("relation: by", "relation: x")
    text = text.replace("    text: Dockers are on strike.\n", "").replace("evidence:\n", "proof:\n")
    checks = [(f.check, dotted(f.path)) for f in load(text)]
    assert checks == [
        ("invalid-date", "masthead.date"),
        ("missing-key", "key_points[0].text"),
        ("unknown-key", "key_points[0].proof"),
        ("invalid-value", "timeline[0].date.relation"),
    ]


def test_with_unknown_keys_alone_the_check_can_go_on() -> None:
    loaded = load_draft(change("    issued:", "    isued:").encode(), file="b.yaml")
    assert [f.check for f in loaded.findings] == ["unknown-key"]
    assert loaded.draft is not None


def test_an_alias_is_told_once_and_not_as_a_missing_value() -> None:
    (found,) = load(change("title: Harbour strike", "title: *name"))
    assert found.check == "yaml-alias"


@pytest.mark.parametrize("text", ["", "# only a comment\n", "---\n"])
def test_an_empty_file_is_refused(text: str) -> None:
    with pytest.raises(InputError, match="empty"):
        load(text)


@pytest.mark.parametrize("text", ["- a\n", "just words\n", "42\n"])
def test_something_else_than_a_briefing(text: str) -> None:
    (found,) = load(text)
    assert "mapping" in found.message


def test_json_is_read_as_well() -> None:
    assert load('{"masthead": {"title": "x", "date": "2026", "as_of": "2026"},'
                ' "sources": [{"id": "a", "title": "t"}]}') == ()  # fmt: skip


@given(
    st.recursive(
        st.none() | st.booleans() | st.integers() | st.text(max_size=5),
        lambda inner: (
            st.lists(inner, max_size=3)
            | st.dictionaries(
                st.sampled_from(["masthead", "sources", "timeline", "id", "date", "quote", "x"]),
                inner,
                max_size=4,
            )
        ),
        max_leaves=12,
    )
)
def test_any_data_gives_findings_with_places(data: object) -> None:
    try:
        findings = load(json.dumps(data, ensure_ascii=False))
    except InputError:
        return
    assert all(found.line and found.column and found.message for found in findings)


def test_the_schema_allows_the_short_forms() -> None:
    schema = draft_schema()
    evidence = schema["$defs"]["Evidence"]["properties"]
    assert {"type": "string"} in evidence["quote"]["anyOf"]
    assert {"type": "integer"} in evidence["locator"]["anyOf"]
    assert "container-title" in schema["$defs"]["Source"]["properties"]
    assert schema["additionalProperties"] is False


@pytest.mark.parametrize(
    ("old", "new", "hint"),
    [
        ("quote: 77 ships", "quote: []", "write the text alone"),
        ("quote: 77 ships", "quote: 77", "put it in quotes"),
        ("title: Harbour strike", "title:", "write one"),
        ("value: 77", "value: 77, words: many", "value, or low with high, or words"),
        ("value: 77", "low: 78, high: 77", "swap them"),
        ("date: {edtf: 2026, relation: by}", "date: 2026", "edtf, relation, expression, anchor"),
    ],
)
def test_a_hint_says_what_belongs_there(old: str, new: str, hint: str) -> None:
    found = load(change(old, new))[0]
    assert hint in found.hint
    assert "remove" not in found.hint


@pytest.mark.parametrize(
    ("old", "new"),
    [("masthead:\n", "Masthead:\n"), ("title: Harbour", "titel: Harbour"), ("quote:", "qoute:")],
)
def test_a_misspelt_key_is_not_told_as_missing_too(old: str, new: str) -> None:
    text = GOOD.replace(old, new, 1)
    assert [found.check for found in load(text)] == ["unknown-key"]


def test_a_second_document_is_told_once() -> None:
    assert [f.check for f in load(change("sources:\n", "---\nsources:\n"))] == ["second-document"]


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("date: 2026-05-20", "date: soon"),
        ("  title: Harbour strike\n", ""),
        ("issued: 2026-05-19", "issued: soon"),
        ("    title: Strike enters third week\n", ""),
        ("  - id: k1", "  - id: K 1"),
        ("    text: Dockers are on strike.\n", ""),
        ("value: 77", "value: many"),
        ("date: {edtf: 2026, relation: by}", "date: {edtf: x, relation: y}"),
        ("key_figures:\n", "key_figures:\n  - nothing\n"),
        ("evidence: [{source: gazette, quote: 77 ships}]", "evidence: [{quote: 77 ships}]"),
    ],
)
def test_what_is_sound_can_still_be_checked(old: str, new: str) -> None:
    loaded = load_draft(change(old, new).encode(), file="b.yaml")
    assert loaded.findings
    assert loaded.draft is not None
    assert len(loaded.draft.timeline) == 1
    assert len(loaded.draft.key_points) == 1
    assert loaded.aside


def test_a_flaw_that_cannot_be_set_aside_is_told_once() -> None:
    text = change("  - id: gazette", "  - id: The Gazette").replace("key_points:", "key_pionts:")
    assert [found.check for found in load(text)] == ["invalid-value", "unknown-key"]

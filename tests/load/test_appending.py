"""Items put at the end of a list leave everything else as it was."""

from typing import Any

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from briefing.errors import InputError
from briefing.load.appending import append

ITEM = {"id": "c1", "text": 'A "b": c # d', "evidence": [{"source": "a", "quote": "12 - 14"}]}

FILES = [
    "a: 1\n",
    "a: 1",
    "a: 1  # kept\r\nrows:\r\n- {id: x}  # kept\r\nb: []",
    "a: 1\nrows:\n  - id: x\n    text: >-\n      long\n      text\n\n# kept\nb: []\n",
    "rows:\n    - id: x\n      text: |\n        two\n        lines\n",
    "\ufeffa: 1\nrows:\n  - id: x\n",
]


@pytest.mark.parametrize("text", FILES)
def test_the_item_is_there_and_every_line_that_was(text: str) -> None:
    before = text.encode()
    after = append(before, "rows", [ITEM])
    told: Any = yaml.safe_load(after.decode("utf-8-sig"))
    assert told["rows"][-1] == ITEM
    lines = after.decode().splitlines()
    kept = iter(lines)
    assert all(line in kept for line in text.splitlines()), "lines in their order"
    assert ("\r\n" in text) == ("\r\n" in after.decode())


@pytest.mark.parametrize("end", ["\n# kept\r\nb: []\r\n", "\n", ""])
@pytest.mark.parametrize(
    "empty", ["rows: []", "rows: [] # none", "rows:", "rows: ~", "rows:\n  []"]
)
def test_a_list_without_rows_gets_them(empty: str, end: str) -> None:
    after = append(f"a: 1\n{empty}{end}".encode(), "rows", [ITEM]).decode()
    assert yaml.safe_load(after)["rows"] == [ITEM]
    assert ("# none" in after, "# kept\r\nb: []" in after) == ("#" in empty, "#" in end)


@pytest.mark.parametrize("text", ['{"a": 1}', "a: 1\nrows: {}\n", "rows: [{id: x}]\n"])
def test_where_no_line_can_be_added_it_says_so(text: str) -> None:
    with pytest.raises(InputError, match="no rows can be added"):
        append(text.encode(), "rows", [ITEM])


@given(st.lists(st.text(st.characters(codec="utf-8", exclude_categories=("Cc", "Cs"))), min_size=1))
def test_any_words_come_back(words: list[str]) -> None:
    items = [{"id": str(number), "text": word} for number, word in enumerate(words)]
    after = append(b"rows:\n  - id: x\n", "rows", items)
    told = yaml.safe_load(after)
    assert [row["id"] for row in told["rows"]] == ["x", *(item["id"] for item in items)]

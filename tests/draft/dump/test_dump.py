"""The YAML of a draft: made for a person, read back as the same draft."""

from collections.abc import Callable
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing.draft import draft_briefing, dump_draft
from briefing.load import load_draft
from briefing.model.article import Article
from briefing.model.briefing import Claim, Draft
from briefing.model.source import Evidence, TextQuote

TODAY = date(2024, 5, 20)


def _without_offsets(draft: Draft) -> object:
    data = draft.model_dump(mode="json")

    def strip(value: object) -> object:
        if isinstance(value, dict):
            drop = ("start", "end") if "exact" in value else ()
            return {key: strip(inner) for key, inner in value.items() if key not in drop}
        return [strip(inner) for inner in value] if isinstance(value, list) else value

    return strip(data)


def _read_back(text: str) -> Draft:
    loaded = load_draft(text.encode(), file="briefing.yaml")
    assert not loaded.findings
    assert loaded.draft is not None
    return loaded.draft


@pytest.mark.parametrize("name", ["conflict", "economy", "science", "sport", "german"])
def test_a_draft_reads_back_as_itself(articles: dict[str, Article], name: str) -> None:
    draft = draft_briefing([articles[name]], today=TODAY)
    assert _without_offsets(_read_back(dump_draft(draft))) == _without_offsets(draft)


def test_editors_find_the_schema_and_every_block_is_explained(
    articles: dict[str, Article],
) -> None:
    text = dump_draft(draft_briefing([articles["conflict"]], today=TODAY), schema="my.json")
    lines = text.splitlines()
    assert lines[0] == "# yaml-language-server: $schema=my.json"
    for block in ("masthead:", "sources:", "timeline:", "gaps:", "abbreviations:"):
        index = next(i for i, line in enumerate(lines) if line.startswith(block))
        assert lines[index - 1].startswith("# ")
    assert "null" not in text
    assert "start:" not in text
    assert max(map(len, lines)) <= 110


def test_no_schema_line_when_none_is_wanted(articles: dict[str, Article]) -> None:
    draft = draft_briefing([articles["sport"]], today=TODAY)
    assert "yaml-language-server" not in dump_draft(draft, schema=None)


TRICKY = [
    "no", "yes", "on", "null", "~", "2014", "2021-08-26", "0x1F", "1e3", "12:30:45", "- item",
    "a: b", "a #b", "#tag", "key:", "'quoted'", '"Every day," he said: "no"', "{x}", "[x, y]",
    "@me", "`x`", "%x", "!x", "&x", "*x", "| x", "> x", "? x", "a\nb", "tab\there", "two  spaces",
    "non\u00a0breaking", "line\u2028sep", "nel\x85x", "bidi\u202ex", "soft\u00adhyphen",
    "emoji 🌊", "\ufeffbom", "back\\slash", "long " * 40 + "end", "long: " * 40 + "# end",
    "word" * 60, "a\u00a0b " * 30 + "c", "true", "1,500", "=", "<<", "---", "...", "e\u0301",
]  # fmt: skip


@pytest.mark.parametrize("words", TRICKY)
def test_no_word_is_changed_by_yaml(made: Callable[..., Article], words: str) -> None:
    _assert_kept(made, words)


@given(st.text(st.characters(blacklist_categories=["Cs"]), min_size=1, max_size=300))
def test_no_text_is_changed_by_yaml(made: Callable[..., Article], words: str) -> None:
    if words.strip():
        _assert_kept(made, words)


def _assert_kept(made: Callable[..., Article], words: str) -> None:
    draft = draft_briefing([made(["One."])], today=TODAY)
    claim = Claim(
        id="key-1",
        text=words,
        who=words,
        evidence=(
            Evidence(
                source=draft.sources[0].id,
                locator="1",
                quote=TextQuote(exact=words, prefix=words, suffix=words),
            ),
            Evidence(source=draft.sources[0].id, quote=TextQuote(exact=words)),
        ),
    )
    draft = draft.model_copy(
        update={
            "key_points": (claim,),
            "sources": (draft.sources[0].model_copy(update={"inferred": (claim.text, "b")}),),
        }
    )
    assert _without_offsets(_read_back(dump_draft(draft))) == _without_offsets(draft)

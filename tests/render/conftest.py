from pathlib import Path
from typing import Any

import pytest
import yaml

from briefing.model.briefing import BY_THE_CHECK, Briefing
from briefing.model.finding import Finding, Severity

HERE = Path(__file__).parent


def _expanded(item: Any, start: int) -> Any:
    """The short forms of harbour.yaml: p is the paragraph, q the quote, edtf the date."""
    if isinstance(item, list):
        ident, text, paragraph, quote = item
        item = {"id": ident, "text": text, "p": paragraph, "q": quote}
    item = dict(item)
    if "q" in item:
        quote = item.pop("q")
        position = {"start": start, "end": start + len(quote)}
        passage = {"exact": quote, **position}
        item["evidence"] = [{"source": "gazette", "locator": str(item.pop("p")), "quote": passage}]
    if "edtf" in item:
        keys = ("edtf", "relation", "expression")
        item["date"] = {key: item.pop(key) for key in keys if key in item}
    return item


def load_harbour() -> dict[str, Any]:
    text = (HERE / "harbour.yaml").read_text(encoding="utf-8")
    data: dict[str, Any] = yaml.load(text, Loader=yaml.BaseLoader)  # noqa: S506 - our own, strings only
    offsets: dict[str, int] = {}

    def expanded(items: list[Any]) -> list[Any]:
        out = []
        for item in items:
            quote = item[3] if isinstance(item, list) else item.get("q", "")
            out.append(_expanded(item, offsets.setdefault(quote, 100 * len(offsets))))
        return out

    for name in ("key_points", "summary", "key_figures", "timeline", "actors", "disputes"):
        data[name] = expanded(data[name])
    for name in ("gaps", "abbreviations"):
        data[name] = expanded(data[name])
    for section in data["background"]:
        section["paragraphs"] = [{"claims": expanded(claims)} for claims in section["paragraphs"]]
    for figure in data["key_figures"]:
        for key in ("value", "low", "high"):
            if key in figure:
                figure[key] = float(figure[key])
    return data


@pytest.fixture
def harbour_data() -> dict[str, Any]:
    """A fresh mapping for tests that change the briefing before validating it."""
    return load_harbour()


@pytest.fixture(scope="session")
def harbour() -> Briefing:
    return Briefing.model_validate(load_harbour(), context=BY_THE_CHECK)


@pytest.fixture(scope="session")
def warnings_left() -> tuple[Finding, ...]:
    return (
        Finding(
            check="direct-speech-in-translation",
            severity=Severity.WARNING,
            message="“a matter of days, not of weeks” is direct speech in a translated article",
            hint="look up the original before quoting it",
            path=("background", 2, "paragraphs", 0, "claims", 1, "text"),
        ),
        Finding(
            check="metadata-inferred",
            severity=Severity.WARNING,
            message="the publisher was inferred",
            path=("sources", 0, "publisher"),
        ),
        Finding(
            check="conflicting-counts",
            severity=Severity.WARNING,
            message="four failures here, three and one elsewhere",
            path=("key_figures", 2),
        ),
    )

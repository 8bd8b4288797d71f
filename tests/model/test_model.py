import pytest
from pydantic import ValidationError

from briefing.model.briefing import BY_THE_CHECK, Briefing, Draft, Figure
from briefing.model.finding import Places, dotted
from briefing.model.source import Name, Source

MASTHEAD = {"title": "Floods in Elmsworth", "date": "2024-05-03", "as_of": "2024-05-02"}
SOURCE = {"id": "herald", "title": "River bursts its banks", "file": "herald.txt"}


def draft(**blocks):
    return Draft.model_validate({"masthead": MASTHEAD, "sources": [SOURCE], **blocks})


def test_a_quote_may_be_plain_text_or_a_mapping():
    plain = {"source": "herald", "quote": "the river"}
    full = {"source": "herald", "quote": {"exact": "the river", "prefix": "saw "}, "locator": 3}
    claims = draft(
        key_points=[{"id": "a", "text": "A river.", "evidence": [plain, full]}]
    ).key_points
    assert [evidence.quote.exact for evidence in claims[0].evidence] == ["the river", "the river"]
    assert claims[0].evidence[1].quote.prefix == "saw "
    assert claims[0].evidence[1].locator == "3"


@pytest.mark.parametrize(
    "quantity",
    [{}, {"value": 3, "words": "three"}, {"low": 3}, {"high": 3}, {"low": 5, "high": 3}],
)
def test_a_figure_has_exactly_one_quantity(quantity):
    with pytest.raises(ValidationError, match="low"):
        Figure.model_validate({"id": "f", "text": "Houses flooded", **quantity})


def test_names_read_forwards_and_invert_for_a_bibliography():
    name = Name.model_validate(
        {"given": "Ada", "non-dropping-particle": "van der", "family": "Meer"}
    )
    assert name.full == "Ada van der Meer"
    assert name.inverted == "van der Meer, Ada"
    literal = Source.model_validate({**SOURCE, "author": ["Elmsworth Herald"]}).author[0]
    assert literal.full == literal.inverted == "Elmsworth Herald"


@pytest.mark.parametrize("address", ["javascript:alert(1)", "file:///x", "//x.org", "ftp://x.org"])
def test_only_web_addresses_are_addresses(address):
    with pytest.raises(ValidationError):
        Source.model_validate({**SOURCE, "URL": address})


def test_a_briefing_is_made_by_the_check_alone():
    quote = {"exact": "the river", "start": 0, "end": 9}
    claim = {"id": "a", "text": "A.", "evidence": [{"source": "herald", "quote": quote}]}
    content = {"masthead": MASTHEAD, "sources": [SOURCE], "key_points": [claim]}
    assert Briefing.model_validate(content, context=BY_THE_CHECK).key_points
    for make in (Briefing.model_validate, lambda data: Briefing(**data)):
        with pytest.raises(ValidationError, match="made by the check"):
            make(content)
    del quote["end"]
    with pytest.raises(ValidationError, match="locates every quote"):
        Briefing.model_validate(content, context=BY_THE_CHECK)


def test_models_are_frozen_and_errors_do_not_echo_the_input():
    with pytest.raises(ValidationError, match="frozen"):
        draft().masthead.title = "x"
    with pytest.raises(ValidationError) as caught:
        draft(key_points="secret words")
    assert "secret words" not in str(caught.value)


def test_every_statement_is_walked_in_printing_order():
    claim = {"id": "a", "text": "A."}
    paths = [
        dotted(path)
        for path, _ in draft(
            key_points=[claim],
            background=[{"id": "s", "heading": "S", "paragraphs": [{"claims": [claim, claim]}]}],
            timeline=[claim],
            gaps=[{"id": "g", "text": "G."}],
        ).cited()
    ]
    assert paths == [
        "key_points[0]",
        "background[0].paragraphs[0].claims[0]",
        "background[0].paragraphs[0].claims[1]",
        "timeline[0]",
        "gaps[0]",
    ]


def test_a_place_is_that_of_the_nearest_known_part():
    places = Places("b.yaml", {(): (1, 1), ("timeline", 0): (9, 5)})
    assert places.find(("timeline", 0, "date", "edtf")) == (9, 5)
    assert places.find(("masthead",)) == (1, 1)
    assert Places().find(("masthead",)) == (None, None)

"""Key points, summary and background: what stands alone, what is trimmed, what is below what."""

from collections.abc import Callable
from datetime import date

import pytest

from briefing.draft import draft_briefing
from briefing.draft.text.sentences import Sentence, word_count
from briefing.draft.text.standing import speaks_to_reader, stands_alone
from briefing.draft.text.trimming import is_sentence, trimmed
from briefing.model.article import Article, Block, BlockKind
from briefing.model.briefing import Draft

NEWS = [
    "The Lunde dam broke on Monday after a week of rain and flooded forty farms in the valley.",
    "It was the worst flood in the valley since 1931. Do you live near the dam? Tell us.",
    "“Nobody warned us and nobody came,” said farmer Eva Dahl, who lost her house.",
    "The ministry had found cracks in the dam in 2022 and closed the road below it for a month.",
    "Luckily, the cows of the valley were already on the mountain when the water came down.",
    "Engineers of the Nord Institute said the gates of the dam had not been opened in time.",
    "He had never seen so much water. This move surprised many.",
    "Forty farms in the valley were flooded after the dam at Lunde broke on Monday after rain.",
    "Insurers expect to pay 40 million crowns for houses, roads and bridges in three towns.",
]


def _draft(article: Article) -> Draft:
    return draft_briefing([article], today=date(2024, 5, 20))


def _sentence(text: str) -> Sentence:
    block = Block(kind=BlockKind.PARAGRAPH, text=text, start=0, end=len(text), number=1)
    return Sentence(block, 0, 0, len(text), text)


@pytest.mark.parametrize(
    ("text", "alone"),
    [
        ("The dam broke on Monday.", True),
        ("Ada Holm said she lost her house.", True),
        ("Residents say they were told of it.", True),
        ("A woman lost her house on Monday.", True),
        ("She lost a house on Monday.", False),
        ("In May she lost a house.", False),
        ("In this village the dam broke.", False),
        ("That night the dam broke.", False),
        ("The move came late for the town.", False),
        ("Some have left the town for good.", False),
        ("This year the dam broke twice.", False),
    ],
)
def test_standing_alone(text: str, alone: bool) -> None:
    assert stands_alone(_sentence(text)) is alone


@pytest.mark.parametrize(
    ("text", "to_reader"),
    [
        ("Book your holiday in the valley today.", True),
        ("You should see the dam in spring.", True),
        ("Unfortunately, the dam broke.", True),
        ("“You should see it,” said Ada Holm.", False),
        ("The US closed the dam.", False),
    ],
)
def test_speaking_to_the_reader(text: str, to_reader: bool) -> None:
    assert speaks_to_reader(_sentence(text)) is to_reader


@pytest.mark.parametrize(
    ("text", "short"),
    [
        (
            (
                "The Lunde dam broke on Monday, flooding forty farms in the valley below it, after "
                "a week of rain that had already closed the only road to the south."
            ),
            "The Lunde dam broke on Monday",
        ),
        (
            (
                "The council closed the old bridge to all traffic on Friday – engineers had found "
                "cracks in both of its stone piers and in the deck above the river."
            ),
            "The council closed the old bridge to all traffic on Friday.",
        ),
    ],
)
def test_trimming(text: str, short: str) -> None:
    found = trimmed(text, 25)
    assert word_count(found) <= 25
    assert found.startswith(short)


@pytest.mark.parametrize(
    "text",
    [
        (
            "The council closed the bridge to all traffic, although the mayor said that nobody had "
            "ever found a crack in the piers and that it would stand for a century."
        ),
        (
            "The bridge in the old town will be closed to all heavy traffic from Monday if the "
            "council does not find the money for two new piers before then."
        ),
    ],
)
def test_the_other_side_and_a_condition_are_never_trimmed(text: str) -> None:
    assert trimmed(text, 20) == text


def test_a_fragment_is_no_sentence() -> None:
    assert not is_sentence("A test flight of the new airship Lunde Star.")
    assert not is_sentence("The offers are just one way to save, however, as even.")
    assert is_sentence("The new airship Lunde Star was late on Monday.")


def test_key_points_tell_the_news_and_nothing_twice(made: Callable[..., Article]) -> None:
    points = [claim.text for claim in _draft(made(NEWS, published="2024-05-15")).key_points]
    assert points[0].startswith("The Lunde dam broke on Monday")
    assert 3 <= len(points) <= 5
    assert not any(text.startswith(("He ", "It ", "This ", "Luckily", "Do you")) for text in points)
    assert sum("forty farms" in text.casefold() for text in points) == 1
    assert all(word_count(text) <= 25 for text in points[1:])


def test_the_summary_is_below_in_the_background(made: Callable[..., Article]) -> None:
    for headings in ((), (3,)):
        draft = _draft(made(NEWS, headings=headings, published="2024-05-15"))
        below = {
            (claim.evidence[0].quote.start, claim.evidence[0].quote.end)
            for section in draft.background
            for paragraph in section.paragraphs
            for claim in paragraph.claims
        }
        told = {(c.evidence[0].quote.start, c.evidence[0].quote.end) for c in draft.summary}
        assert told
        assert told <= below
        assert sum(word_count(claim.text) for claim in draft.summary) <= 160


def test_sections_of_an_article_without_headings(made: Callable[..., Article]) -> None:
    sections = _draft(made(NEWS, published="2024-05-15")).background
    assert [section.heading for section in sections] == [
        "What happened",
        "What is said",
        "Background",
    ]
    (paragraph,) = sections[1].paragraphs
    assert paragraph.claims[0].who == "farmer Eva Dahl"


FEATURE = [
    "She woke before dawn and lit the lamp, and then the letter came through the door.",
    "The lamp was her grandmother's and the table under it was blue and very old.",
    "“What shall I do?” Eva Dahl asked as she left the house in Harbour Street that day.",
    "The harbour company has sued tenants in Lunde 900 times since 2021 over rents of small sums.",
    "In March, a judge approved the eviction of forty tenants of the company.",
]


def test_the_news_of_a_feature_stands_behind_its_scene(made: Callable[..., Article]) -> None:
    article = made(
        FEATURE, title="Harbour company sues tenants over small sums", published="2024-05-15"
    )
    points = [claim.text for claim in _draft(article).key_points]
    assert points[0].startswith("The harbour company has sued tenants")
    assert not any("lamp" in text for text in points)


@pytest.mark.parametrize(
    ("text", "alone"),
    [
        ("Any day now, the Harbour Guard could come and leave her homeless.", False),
        ("Any day now, the Harbour Guard's chief could lose his post.", True),
        ("In the 1950s, it was a dream of many.", False),
        ("In May, it was announced that the dam would close.", True),
        ("After the council closed the bridge, it opened a ferry.", True),
        ("Details will be told in June.", False),
        ("Subsequently, in April, the price of bread rose to two crowns.", True),
        ("In this interview, Eva Dahl explains why the dam broke.", True),
    ],
)
def test_standing_alone_without_what_it_points_at(text: str, alone: bool) -> None:
    assert stands_alone(_sentence(text)) is alone


def test_a_road_is_no_writer() -> None:
    assert not speaks_to_reader(_sentence("The road links the I-95 with the port of Lunde."))


@pytest.mark.parametrize(
    "text",
    [
        (
            "The council announced in May that it would close the pool for good because of falling "
            "numbers of bathers, rising costs and a lack of money for a new roof of the hall."
        ),
        (
            "Exports of timber have entirely offset the loss that the mills of the valley made in "
            "the first quarter of the year with their paper, the Courier reports."
        ),
        (
            "The accused—Mayor Jon Low, the clerk Ada Holm and the treasurer Eva Dahl, as well as "
            "six former officials of the town of Lunde and its port—are appealing the ruling."
        ),
    ],
)
def test_trimming_tears_no_list_no_speaker_and_no_main_clause(text: str) -> None:
    short = trimmed(text, 20)
    assert "costs." not in short
    assert not short.endswith(("bathers.", "paper.", "Dahl.", "officials."))
    assert ("Courier" in short) == ("Courier" in text)
    assert ("appealing" in short) == ("appealing" in text)


def test_a_reason_is_cut_whole_but_not_from_a_denial() -> None:
    told = (
        "The parish council announced two weeks ago that it would close the village pool due to "
        "falling numbers, rising costs and a lack of money for a new roof."
    )
    assert trimmed(told, 20).endswith("would close the village pool.")
    denied = told.replace("would close", "would not close")
    assert trimmed(denied, 20) == denied


def test_what_else_a_subject_did_may_go() -> None:
    told = (
        "The former mayor was found guilty of two counts of fraud and sentenced to 12 years in "
        "prison and banned from holding any public office in the province for life."
    )
    assert trimmed(told, 20).endswith("sentenced to 12 years in prison.")
    bound = told.replace("was found", "was never found")
    assert trimmed(bound, 20) == bound


def test_a_fragment_with_being_is_no_sentence() -> None:
    assert not is_sentence("Eva being a member of the club, which was then looking for a house.")


def test_a_clause_that_hangs_on_nothing_is_no_sentence() -> None:
    assert not is_sentence("According to a slideshow obtained by the Courier through the Act.")
    assert is_sentence("According to the mayor, the dam broke after a week of rain.")


def test_a_verb_keeps_its_as() -> None:
    told = (
        "In the heart of Lunde, where stories of struggle are part of everyday life, one young "
        "lawyer stands as a beacon of hope to all who have lost their houses."
    )
    assert not trimmed(told, 22).endswith("lawyer stands.")


def test_the_news_is_told_however_long_it_is(made: Callable[..., Article]) -> None:
    news = (
        "A crew of the coast guard fired two shots at a clearly marked boat of fishermen off Lunde "
        "in May and then probably opened fire on those who swam from it in a chase that lasted 10 "
        "minutes and 45 seconds, according to a report on the shooting that was published on "
        "Thursday in Ostra."
    )
    draft = _draft(made([news, *NEWS[1:]], published="2024-05-17"))
    assert draft.key_points[0].text.startswith("A crew of the coast guard")


@pytest.mark.parametrize("text", ["Which is why the dam broke.", "Looking at them may be dull."])
def test_what_hangs_on_the_sentence_before_stands_not_alone(text: str) -> None:
    assert not stands_alone(_sentence(text))


@pytest.mark.parametrize(
    ("text", "alone"),
    [
        ("The newspaper said he could not repeat the errors of May.", False),
        ("The minister said he could not repeat the errors of May.", True),
        ("A hired man came to the new house, he said.", False),
        ("The first two had tried to leave the valley.", False),
        ("Meanwhile, at least nine people have been hurt in Ostra.", True),
    ],
)
def test_nobody_is_meant_by_a_newspaper(text: str, alone: bool) -> None:
    assert stands_alone(_sentence(text)) is alone


def test_trimming_leaves_no_but_also() -> None:
    told = (
        "Accidents are common in the valley, in part because of lax checks on the roads but also "
        "because of the steep ground of the valley, with its many sharp bends."
    )
    assert not trimmed(told, 20).endswith("also.")


def test_speech_of_nobody_is_not_told(made: Callable[..., Article]) -> None:
    told = [
        NEWS[0],
        "“Sadly, the men of the valley had to leave forty of their farms to the water that came.",
        "“The ministry promises all of them new farms before the winter of this year.”",
    ]
    draft = _draft(made(told, published="2024-05-15"))
    for section in draft.background:
        for paragraph in section.paragraphs:
            assert all(claim.who for claim in paragraph.claims if claim.text.startswith("“"))

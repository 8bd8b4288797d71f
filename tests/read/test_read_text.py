from pathlib import Path

import pytest

from briefing.errors import InputError
from briefing.model.article import Article, BlockKind
from briefing.read.article import read_article

ARTICLES = Path(__file__).parent / "articles"
NEWSPAPER = (ARTICLES / "newspaper.txt").read_text(encoding="utf-8")
FRENCH = (ARTICLES / "french.txt").read_text(encoding="utf-8")
AGENCY = (ARTICLES / "agency.txt").read_text(encoding="utf-8")
BROADCASTER = (ARTICLES / "broadcaster.txt").read_text(encoding="utf-8")
GERMAN = (ARTICLES / "german.txt").read_text(encoding="utf-8")
ONE_LINE_EACH = (ARTICLES / "one-line-each.txt").read_text(encoding="utf-8")
WRAPPED = (ARTICLES / "wrapped.txt").read_text(encoding="utf-8")


def article(text: str, name: str = "article.txt") -> Article:
    return read_article(text.encode(), name)


def texts(found: Article, *kinds: BlockKind) -> list[str]:
    return [block.text for block in found.of_kind(*kinds)]


def test_agency_report() -> None:
    found = article(AGENCY)
    assert found.title == "Harbour fire in Valmora kills nine, ministry says"
    assert found.authors == ("Ines Corral", "Tom Aldous")
    assert found.published == "2023-03-07"
    assert found.publisher == "Reuters"
    assert found.language == "en"
    assert found.inferred == {"publisher", "language"}
    assert [block.number for block in found.paragraphs] == [1, 2, 3]
    assert found.paragraphs[0].text.startswith("VALMORA, March 7 (Reuters)")
    assert found.paragraphs[0].text.endswith("since 1998.")
    assert "Skip to main content" in texts(found, BlockKind.FURNITURE)
    assert not any("Reporting by" in block.text for block in found.paragraphs)


def test_broadcaster_page_with_captions_and_related_links() -> None:
    found = article(BROADCASTER)
    assert found.title == "Lake Ondera: Ferry operator admits life jackets were locked away"
    assert found.published == "2024-05-12"
    assert texts(found, BlockKind.HEADING) == ["Who had the key?"]
    body = " ".join(texts(found, BlockKind.PARAGRAPH, BlockKind.STANDFIRST))
    assert "At least 31 people drowned" in body
    assert "whether it will pay damages" in body
    for stray in ("Image source", "Photo:", "Locked door", "Ferry sinks", "Weather", "comments"):
        assert stray not in body
    captions = texts(found, BlockKind.CAPTION)
    assert "Locked door" in captions
    assert any("Lena Abara" in caption for caption in captions)


def test_german_page() -> None:
    found = article(GERMAN)
    assert found.title == "Regierung in Norland verschiebt die Wahl auf den Herbst"
    assert found.authors == ("Jana Hölzer",)
    assert found.published == "2022-06-14"
    assert found.language == "de"
    assert found.standfirst.startswith("Die Parteien konnten")
    assert len(found.paragraphs) == 3
    assert texts(found, BlockKind.HEADING) == ["Streit um die Wahlkreise"]
    assert texts(found, BlockKind.CAPTION) == ["Foto: Mika Sund/dpa"]


def test_newspaper_page_with_an_offer_in_the_middle() -> None:
    found = article(NEWSPAPER)
    assert found.title == "Peru's glacier farmers sue power firm over drying springs"
    assert found.authors == ("Carla Benavides",)
    assert found.published == "2023-01-14"
    assert found.standfirst.startswith("Villagers above Huaranca")
    assert texts(found, BlockKind.HEADING) == ["‘We have papers’"]
    assert texts(found, BlockKind.CAPTION) == [
        "A farmer stands on a dry terrace above Huaranca.",
        "A farmer on a terrace above Huaranca. Photograph: Luis Ore/The Example",
    ]
    assert len(found.paragraphs) == 7
    assert not any("newsletter" in block.text.lower() for block in found.paragraphs)


def test_french_page() -> None:
    found = article(FRENCH)
    assert found.title == "À Port-Silence, la grève des dockers entre dans sa troisième semaine"
    assert found.authors == ("Claire Dumont",)
    assert found.published == "2022-04-12"
    assert found.language == "fr"
    assert texts(found, BlockKind.HEADING) == ["Une caisse fermée"]
    assert len(found.paragraphs) == 4


@pytest.mark.parametrize(
    ("line", "authors"),
    [
        ("By Edith Varn and Tom Aldous, Example News, in Selmark", ("Edith Varn", "Tom Aldous")),
        ("By EDITH VARN, TOM ALDOUS and MAY LIN", ("EDITH VARN", "TOM ALDOUS", "MAY LIN")),
        ("Edith Varn | Diplomatic correspondent", ("Edith Varn",)),
        ("By Edith Varn Political Editor", ("Edith Varn",)),
        ("Author: Edith Varn", ("Edith Varn",)),
        ("Edith Varn in Selmark and Tom Aldous in Rome", ("Edith Varn", "Tom Aldous")),
        (
            "By Edith Varn in New York, Tom Aldous in Rome and May Lin in Hong Kong",
            ("Edith Varn", "Tom Aldous", "May Lin"),
        ),
        ("By Edith Varn in Selmark and San Marin", ("Edith Varn",)),
        ("NEW YORK", ()),
        ("Hong Kong", ()),
        ("By our correspondent", ()),
    ],
)
def test_bylines(line: str, authors: tuple[str, ...]) -> None:
    assert article(WRAPPED.replace("By Edith Varn", line)).authors == authors


@pytest.mark.parametrize(
    "line",
    ["Chart: terraces in use since 2010. Source: Land office", "Karte: Terrassen. Quelle: Amt"],
)
def test_a_chart_with_its_source_is_a_caption_and_no_heading(line: str) -> None:
    before = article(WRAPPED)
    last = WRAPPED.rindex("\n\n", 0, WRAPPED.index(before.paragraphs[-1].text[:20]))
    found = article(f"{WRAPPED[:last]}\n\n{line}{WRAPPED[last:]}")
    assert line in texts(found, BlockKind.CAPTION)
    for kind in (BlockKind.HEADING, BlockKind.PARAGRAPH):
        assert texts(found, kind) == texts(before, kind)


QUESTIONS = """\
What we know about the Benn ferry strike

BENN (dpa) - Ferry crews in Benn have been on strike since Monday. Here is what we know.

What do the crews want?

They want 9% more pay and two more rest days a month, according to their union.

The main demands are:

- 9% more pay
- two more rest days
- new life jackets for every crew member

How long will it last?

The union has called the strike until Friday, 12 May. Talks will resume on Thursday.

dpa/ab/cd
"""


def test_questions_are_headings_and_announced_lists_are_body() -> None:
    found = article(QUESTIONS)
    assert found.title == "What we know about the Benn ferry strike"
    assert texts(found, BlockKind.HEADING) == ["What do the crews want?", "How long will it last?"]
    assert "- two more rest days" in texts(found, BlockKind.PARAGRAPH)
    assert len(found.paragraphs) == 7
    assert texts(found, BlockKind.NOTE) == ["dpa/ab/cd"]


def test_headline_that_ends_in_a_full_stop() -> None:
    found = article(
        "Storm closes two ports.\n\n"
        "A storm closed the ports of Arl and Benn on Monday. Nobody was hurt.\n"
    )
    assert found.title == "Storm closes two ports."
    assert len(found.paragraphs) == 1


def test_script_without_spaces() -> None:
    found = article("政府宣布新的港口计划\n\n政府周一宣布，将在三年内投资二十亿元扩建北部港口。\n")
    assert [block.text[:4] for block in found.paragraphs] == ["政府周一"]


def test_consent_dialogue_is_no_body() -> None:
    dialogue = "We and our partners store cookies on your device and use personal data for ads."
    found = article(f"{dialogue}\n\n{QUESTIONS}")
    assert found.title == "What we know about the Benn ferry strike"
    assert dialogue in texts(found, BlockKind.FURNITURE)


def test_hard_wrapped_lines_are_joined() -> None:
    found = article(WRAPPED)
    assert found.title == "A Bridge Too Narrow for the Trucks of Selmark"
    assert found.authors == ("Edith Varn",)
    assert found.published == "2021-10-04"
    assert len(found.paragraphs) == 3
    assert "with a brass band and three speeches" in found.paragraphs[0].text


def test_one_line_per_paragraph_without_blank_lines() -> None:
    found = article(ONE_LINE_EACH)
    assert found.title == "Three villages share one well after the drought in Karsa"
    assert found.authors == ("Amina Dale",)
    assert found.published == "2020-08-02"
    assert len(found.paragraphs) == 5
    assert texts(found, BlockKind.HEADING) == ["The old quarrel"]


@pytest.mark.parametrize(
    "text", [AGENCY, BROADCASTER, GERMAN, WRAPPED, ONE_LINE_EACH, NEWSPAPER, FRENCH]
)
def test_line_ends_do_not_matter_and_are_kept(text: str) -> None:
    unix, windows = article(text), article(text.replace("\n", "\r\n"))
    assert "\r\n" in windows.text
    assert [(b.kind, b.text) for b in unix.blocks] == [(b.kind, b.text) for b in windows.blocks]
    for block in windows.blocks:
        assert " ".join(windows.text[block.start : block.end].split()) == block.text


def test_no_break_spaces_fold_in_blocks_but_stay_in_the_text() -> None:
    text = AGENCY.replace("nine dock", "nine\u00a0dock")
    found = article(text)
    assert "nine\u00a0dock" in found.text
    assert "killed nine dock workers" in found.paragraphs[0].text


@pytest.mark.parametrize(
    "credit",
    [
        "Cars on the quay at nightImage: AFP",
        "Cars on the quay at night Image: REUTERS",
        "Cars on the quay at night. (Photo by Lee Park/Getty Images)",
        "Cars on the quay at night. (AP Photo/Lee Park)",
        "Cars on the quay at night Credit: Lee Park",
        "Cars on the quay at night | Lee Park/EPA",
        "Cars on the quay at night Foto: Lee Park/dpa",
    ],
)
def test_credited_lines_are_captions(credit: str) -> None:
    lines = ONE_LINE_EACH.splitlines()
    found = article("\n\n".join([*lines[:5], credit, *lines[5:]]))
    assert texts(found, BlockKind.CAPTION) == [credit]
    assert len(found.paragraphs) == 5


@pytest.mark.parametrize(
    ("note", "language"),
    [
        ("This article was translated from German.", "German"),
        ("This article was originally published in Spanish on Monday.", ""),
        ("This story was adapted from Portuguese", "Portuguese"),
        ("Editor's note: An earlier version misspelled the name of the village.", ""),
    ],
)
def test_notes_are_no_body(note: str, language: str) -> None:
    found = article(ONE_LINE_EACH + "\n" + note)
    assert texts(found, BlockKind.NOTE) == [note]
    assert found.translated_from == language
    assert len(found.paragraphs) == 5


@pytest.mark.parametrize(
    ("line", "published"),
    [
        ("Published 26 August 2021, 14:02 GMT", "2021-08-26"),
        ("Thursday, August 26, 2021", "2021-08-26"),
        ("Updated 28 August 2021 · First published 26 August 2021", "2021-08-26"),
        ("2021-08-26T14:02:00Z", "2021-08-26"),
        ("26.08.2021", "2021-08-26"),
        ("26/08/2021", "2021-08-26"),
        ("08/26/2021", "2021-08-26"),
        ("08/09/2021", ""),
        ("08/09/2021 4:15 PM EDT", "2021-08-09"),
        ("le 26 août 2021 à 14h02", "2021-08-26"),
        ("26 de agosto de 2021", "2021-08-26"),
        ("Updated 3 hours ago", ""),
        ("31 February 2021", ""),
    ],
)
def test_publication_dates(line: str, published: str) -> None:
    found = article(ONE_LINE_EACH.replace("2 August 2020", line))
    assert found.published == published


@pytest.mark.parametrize("text", ["Home\nNews\nSport\n", "* A\n* B\n* C"])
def test_text_without_an_article(text: str) -> None:
    with pytest.raises(InputError, match="no article body was found") as caught:
        article(text, "menu.txt")
    assert caught.value.file == "menu.txt"
    assert caught.value.hint


def test_a_headline_alone_above_the_text_is_enough() -> None:
    found = article("Rain at last\n\nIt rained in Karsa on Monday, for the first time since May.\n")
    assert [block.kind for block in found.blocks][-1] is BlockKind.PARAGRAPH


@pytest.mark.parametrize(
    "text",
    [
        "(" * 200_000,
        "Image: " * 40_000,
        "a, " * 60_000 + ".",
        "A. " * 80_000,
        "a@b." * 50_000,
        "word\n" * 10_000,
        "Related\n\nThe title of another article\n\n" * 2_000,
        "By Ada Holm and Ole Kern\n26 August 2021\n" * 2_000,
        "The port was closed, said the office.\n\n" * 2_000,
    ],
)
def test_hostile_text_ends(text: str) -> None:
    sentence = "The one sentence of this article stands behind a heap of nothing at all."
    found = article(f"A title of this text\n\n{text}\n\n{sentence}\n")
    assert sentence in texts(found, BlockKind.PARAGRAPH)


def test_sign_in_lines_are_no_headings_and_rights_no_publisher() -> None:
    text = (
        "Harbour bridge falls\n\nBy Ada Holm\n\n"
        "The old bridge over the harbour of Marvo fell on Tuesday, and two men drowned in the "
        "channel below it, the port office said in the evening.\n\n"
        "Sign In or Create an Account\n\n"
        "Divers searched the channel until the morning, and found a boat that had been missing "
        "since the storm in March, according to the port office.\n\n"
        "© 2024 All Rights Reserved\n"
    )
    found = article(text)
    assert texts(found, BlockKind.HEADING) == []
    assert len(found.paragraphs) == 2
    assert found.publisher == ""


LINKED = (
    "Marvo closes its bridge\n\nBy Ada Holm\n\nMay 4, 2024\n\n"
    "The council of Marvo voted on Friday to close the old bridge after engineers had found cracks "
    "in two of its four piers, which were built of river stone a century ago.\n\n"
    "Lorries from the three quarries must take the northern road, which is longer by an hour and "
    "runs through two villages.\n\n"
    "{box}\n\n"
    "A road too narrow\n\n"
    "The mayor said that the repairs would take a year at least, and that the town could not pay "
    "for them alone, whatever the quarries might give.\n\n"
    "People in both villages fear for their children, and have asked for a crossing with lights "
    "in front of each of their schools.\n\n"
    "The council will meet again in June, when the engineers are to say what the piers can bear, "
    "and for how long.\n"
)


@pytest.mark.parametrize(
    ("box", "is_heading"),
    [
        ("Recommended\n\nHarbour fire kills nine\nNew ferry for the lake", True),
        ("Related\nHarbour fire kills nine\nNew ferry for the lake", True),
        (
            "Recommended Stories\n\nlist 1 of 2\nHarbour fire\nlist 2 of 2\nNew ferry\nend of list",
            True,
        ),
        ("Recommended\n\nHarbour fire kills nine\n\nNew ferry for the lake", False),
    ],
)
def test_a_subheading_below_a_box_of_links(box: str, is_heading: bool) -> None:
    found = article(LINKED.format(box=box))
    expected = ["A road too narrow"] if is_heading else []
    assert texts(found, BlockKind.HEADING) == expected
    assert len(found.paragraphs) == 5


def test_words_below_the_headline_that_describe_a_picture_are_a_caption() -> None:
    text = (
        "Seven parties argue over the bridge\n\n"
        "The leaders of seven parties, including Ada Holm, center, argue on a stage in Marvo.\n\n"
        "By Tom Aldous\nMay 4, 2024\n\n"
        "The leaders of seven parties met in Marvo on Saturday and argued over the harbour bridge "
        "for two hours, in front of a crowd that had come from all parts of the valley.\n\n"
        "They agreed on one thing, that the bridge must be built, and on nothing else at all, as "
        "those who had come to hear them said in the evening.\n\n"
        "Rita Sol shows her ticket to a guard May 4, 2024, in Marvo, Lund.\n\n"
        "The council will vote on the bridge in June, and the work may begin in the autumn.\n"
    )
    found = article(text)
    assert texts(found, BlockKind.STANDFIRST) == []
    assert len(found.paragraphs) == 3
    assert len(texts(found, BlockKind.CAPTION)) == 2


def test_newsletters_offered_below_the_text_are_no_sections() -> None:
    offers = (
        "Morning Tide\n\nThe news of the ports before breakfast, every day.\n\n"
        "Harbour Weekly\n\nThe best of our writing on ships and fish, on Saturdays.\n\n"
        "Deep Water\n\nWhat moves the owners of the fleets, once a month.\n\n"
    )
    found = article(LINKED.format(box="Register to unlock this article, it is free.") + offers)
    assert len(found.paragraphs) == 5
    assert found.paragraphs[-1].text.startswith("The council will meet again")
    assert texts(found, BlockKind.HEADING) == ["A road too narrow"]


def test_a_paragraph_with_a_dateline_is_no_standfirst_although_a_picture_follows() -> None:
    found = article(
        "Ferries stop at Lunde after engine fire\n\nMay 3, 2024\n\n"
        "LUNDE (Agency) - Ferries between Lunde and the islands stopped on Friday after a fire in "
        "an engine room, the harbour master said.\n\n"
        "A ferry lies at the quay in Lunde, May 3, 2024. AGENCY/Ida Holm\n\n"
        "The fire broke out shortly before noon and was put out by the crew, he told reporters.\n\n"
        "About 400 passengers were taken ashore in boats, and nobody was hurt in the fire.\n"
    )
    assert found.standfirst == ""
    assert found.paragraphs[0].text.startswith("LUNDE (Agency)")
    assert len(found.paragraphs) == 3

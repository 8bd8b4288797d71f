"""What a report opens with, and where its first sentence begins."""

import pytest

from briefing.read.article import read_article
from briefing.read.dateline import dateline_end


@pytest.mark.parametrize(
    "dateline",
    [
        "KABUL, Aug 26 (Reuters) – ",
        "MEXICO CITY (AP) — ",
        "BEIRUT/THE HAGUE, March 7 (Reuters) - ",
        "SEOUL, South Korea, Aug. 26 (Yonhap) -- ",
        "ST. PAUL, Minn. (AP) — ",
        "Dublin (dpa) - ",
        "Frankfurt am Main (dpa/lhe) - ",
        "Port Louis, 26 août (AFP) – ",
        "DUBLIN — ",
        "LAGOS, Nigeria — ",
        "Geneva, 26 August 2021 – ",
        "GENEVA (26 August 2021) – ",
        "KYJIW, 26.08.2021 – ",
        "Aug 26 (Reuters) - ",
        "(AP) — ",
        "MOSCOW, August 26. /TASS/. ",
        "NEW DELHI: ",
        "KAMPALA | ",
    ],
)
def test_datelines(dateline: str) -> None:
    assert dateline_end(f"{dateline}The port of Arl was closed.") == len(dateline)
    assert dateline_end(f"{dateline}“We closed it,” she said.") == len(dateline)


@pytest.mark.parametrize(
    "sentence",
    [
        "UNAMA counted 77 attacks — more than ever.",
        "The US – and others – agreed.",
        "NATO – the alliance – agreed.",
        "Ada Holm (Labour) said it rained.",
        "The Port Authority – Arl's largest employer – is closed.",
        "On 26 August 2021 – A day of rain.",
        "Ada Holm: “We closed it.”",
    ],
)
def test_sentences_that_open_with_no_dateline(sentence: str) -> None:
    assert dateline_end(sentence) == 0


def test_the_paragraph_keeps_its_words_and_says_where_they_begin() -> None:
    pasted = (
        "Rain closes the port of Arl\n\n"
        "ARL, May 4\u00a0(Reuters) - The port of Arl was closed on Monday after nine days.\n\n"
        "LUND (AP) - is how the other report began, the harbour master said in the evening.\n"
    )
    first, second = read_article(pasted.encode(), "a.txt").paragraphs
    assert first.text.startswith("ARL, May 4 (Reuters) - The port")
    assert pasted[first.start + first.dateline : first.end].startswith("The port of Arl")
    assert second.dateline == 0


def test_datelines_are_found_in_linear_time() -> None:
    for text in ("A" * 100_000, "A. " * 50_000, "A-" * 50_000, "(A " * 50_000):
        assert dateline_end(text) == 0

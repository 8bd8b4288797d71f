"""How long reading and drafting take, warm, and how they grow. Never a test.

    .venv/bin/python bench/draft_speed.py

The articles are those of the repository; long texts are made of their sentences in a fixed
shuffle, and hostile ones of a short piece over and over. Read the last column: time for four
times the text, over the time for the text. About 4 is linear, 16 would be quadratic.
"""

import functools
import gc
import random
import re
import statistics
import time
from datetime import date
from pathlib import Path

from briefing import draft_briefing, read_article
from briefing.errors import BriefingError

ROOT = Path(__file__).parent.parent
ARTICLES = ("data/isis-khorasan/article.txt", "tests/articles/grain-terminal.txt")
TODAY = date(2026, 1, 1)
ROUNDS = 9
HOSTILE = {
    "one line without an end": "word ",
    "short lines": "A line\n",
    "paragraphs of one word": "Word.\n\n",
    "quotation marks": 'He said "',
    "capitals": "Abel Baker Carter ",
    "commas": "on Monday, ",
    "brackets": "Group (G) ",
    "digits": "12 people, ",
    "marks without a space": "![a",
    "quoted sentences": "“He came,” said John Smith. ",
    "sentences in capitals": "THE ARMY SAID ON MONDAY THAT 12 PEOPLE WERE KILLED. ",
    "dates": "It fell on 15 July 2021. ",
    "abbreviations": "The Harbour Trust Group (HTG) was founded in 2001. ",
}


def drafted(data: bytes) -> None:
    """Read and draft; a clear refusal is an answer too."""
    try:
        draft_briefing(read_article(data, name="article.txt"), today=TODAY)
    except BriefingError:
        return


def forget() -> None:
    """Empty the caches of texts, so that no round profits from the one before; tables stay."""
    for cache in gc.get_objects():
        if not isinstance(cache, functools._lru_cache_wrapper):
            continue
        if str(cache.__module__).startswith("briefing.") and cache.cache_parameters()["maxsize"]:
            cache.cache_clear()


def seconds(data: bytes) -> float:
    """One run on the process's own clock."""
    forget()
    begin = time.process_time()
    drafted(data)
    return time.process_time() - begin


def main() -> None:
    """Print the articles' times, then the growth on long and hostile texts."""
    texts = [ROOT.joinpath(name).read_bytes() for name in ARTICLES]
    for name, data in zip(ARTICLES, texts, strict=True):
        words = len(data.split())
        drafted(data)
        times = [seconds(data) for _ in range(ROUNDS)]
        middle = statistics.median(times) * 1000
        print(f"{name}: {words} words, {middle:.0f} ms, {middle / words * 1000:.0f} per 1,000")
    sentences = re.findall(r"[A-Z][^.\n]+\.", "\n".join(data.decode() for data in texts))
    shuffled = random.Random(1)  # noqa: S311 - the same long text every time
    long = "\n\n".join(" ".join(shuffled.sample(sentences, 4)) for _ in range(1500))
    for name, unit in {"sentences of articles": long + "\n\n", **HOSTILE}.items():
        texts_of = [(unit * (size // len(unit) + 1))[:size] for size in (250_000, 1_000_000)]
        small, large = (seconds(text.encode()) for text in texts_of)
        growth = f"{large / small:.1f} times"
        print(f"{name}: {small:.2f} s for 250 kB, {large:.2f} s for 1 MB, {growth}")


if __name__ == "__main__":
    main()

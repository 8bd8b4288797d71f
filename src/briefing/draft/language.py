"""Which language an article is in, from its tag or its most frequent small words."""

import re
from collections import Counter

from briefing.model.article import Article

_SMALL_WORDS = {
    "en": "the of and to in that was for on with is as by said from at his her have has",
    "de": "der die das und den von zu mit ist im nicht ein eine auf für dem des sich auch",
    "fr": "le la les de des et en du une est dans pour que qui sur au par pas plus",
    "es": "el la los de que y en las del una por con para se su es al como más",
    "it": "il di che la e in per una del con non sono della alla dei gli ha più",
    "pt": "o de que e do da em um para com uma os não no na dos as ao mais",
    "nl": "de het een van en in is dat op te zijn voor met niet aan er door ook",
    "zu": "ukuthi futhi ngoba kodwa lo le kanye uma nje",
    "xh": "ukuba kwaye kuba kodwa oku le ngokuba xa",
}
_TAG = re.compile(r"[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*")
_SAMPLE = 20_000
_LEAST_SHARE = 0.06
_FEW_WORDS = 60


def language_tag(article: Article) -> str:
    """The BCP 47 tag: the article's own, else a guess, else "en"."""
    tag = article.language.strip().replace("_", "-")
    return tag if _TAG.fullmatch(tag) else guess_language(article) or "en"


def rules_language(article: Article) -> str:
    """The language whose rules apply: "und" for a text that is clearly in none we know."""
    tag = article.language.strip()
    if _TAG.fullmatch(tag):
        return primary(tag)
    guessed = guess_language(article)
    words = sum(len(block.text.split()) for block in article.paragraphs)
    return guessed or ("und" if words > _FEW_WORDS else "en")


def primary(tag: str) -> str:
    """The language of a tag without region or script: "en" of "en-GB"."""
    return tag.split("-", maxsplit=1)[0].casefold()


def guess_language(article: Article) -> str | None:
    """The language whose small words are most frequent, or None when none stands out."""
    text = " ".join(block.text for block in article.paragraphs)[:_SAMPLE].casefold()
    words = Counter(re.findall(r"[^\W\d_]+", text))
    total = sum(words.values())
    if not total:
        return None
    shares = {
        language: sum(words[word] for word in small.split()) / total
        for language, small in _SMALL_WORDS.items()
    }
    best = max(shares, key=lambda language: shares[language])
    return best if shares[best] >= _LEAST_SHARE else None

"""The language of a text, by a vote of its commonest words."""

import re
from collections import Counter

_WORD = re.compile(r"[^\W\d_]+")
_COMMON: dict[str, frozenset[str]] = {
    tag: frozenset(words.split())
    for tag, words in {
        "en": (
            "the of and to in that is was for on with as by at from it are were his their has "
            "have said but not they this which an be who will after"
        ),
        "de": (
            "der die und das den von zu mit sich des auf für ist im dem nicht ein eine als "
            "auch es an werden aus er hat dass sie nach wird bei einer um"
        ),
        "fr": (
            "le la les des et en un une du dans que est pour qui pas sur au par plus avec ce "
            "il sont se ont été cette aux mais ses leur nous elle"
        ),
        "es": (
            "el los las del que y en un una por con se para su al es como más lo pero sus le "
            "ha este sobre fue entre desde está también han no"
        ),
        "it": (
            "il di che la e un una per non sono con del della le si da gli ha al alla dei nel "
            "più anche ma come suo delle questo è"
        ),
        "pt": (
            "o os as do da dos das que em um uma para com não por se na no mais como ao foi "
            "sua seu pela pelo são também à é mas"
        ),
        "nl": (
            "de het een van en in is dat op te zijn voor met die niet aan er om ook als bij "
            "door naar maar uit wordt heeft werd hij"
        ),
        "pl": (
            "w i na z do się nie że to jest o jak po co ale przez od za dla są był oraz które "
            "który tym przed także"
        ),
        "sv": (
            "och att det som en på är av för med den till inte om ett har de var jag från han "
            "men sig så efter kan"
        ),
        "da": (
            "og at det en er den til af på som med for ikke de der har et han var jeg fra kan "
            "om men sig efter vil"
        ),
        "tr": (
            "ve bir bu da de için ile olarak çok daha olan gibi en ne kadar sonra ancak değil "
            "olduğu ya göre her"
        ),
        "id": (
            "yang dan di untuk dengan dari pada ini itu dalam tidak akan oleh juga telah ke "
            "adalah sebagai mereka"
        ),
    }.items()
}


def language_of(text: str) -> str:
    """The BCP 47 tag of the language `text` is written in, or empty when it is not clear."""
    counts = Counter(word.casefold() for word in _WORD.findall(text[:20_000]))
    total = sum(counts.values())
    if total < 12:
        return ""
    votes = sorted(
        ((sum(counts[word] for word in words), tag) for tag, words in _COMMON.items()), reverse=True
    )
    (best, tag), (second, _) = votes[0], votes[1]
    return tag if best >= 0.12 * total and best >= 1.15 * second else ""

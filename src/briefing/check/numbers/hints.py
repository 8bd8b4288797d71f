"""What the words around a number say of the people it counts. Data, and its look-up."""

from collections.abc import Mapping

_HINTS: Mapping[str, str] = {
    "workers": "employ employs employed employing hire hires hired hiring job jobs worked works "
    "factory company firm union strike",
    "passengers": "aboard board carrying flight ferry train bus plane",
    "voters": "voted vote votes turnout election referendum ballot",
    "protesters": "protest protests protested demonstrated demonstration march marched rally riot",
    "visitors": "visited visit visits match stadium game concert audience attended watched",
    "prisoners": "arrested detained jailed prison jail custody",
    "patients": "treated hospital hospitals hospitalised hospitalized clinic infected",
    "cases": "infected infections tested outbreak",
    "refugees": "fled flee fleeing camp camps displaced border",
    "inhabitants": "live lives living lived population town towns village villages city "
    "cities district districts island islands houses homes",
    "troops": "army military troop deployed base",
    "students": "school schools university enrolled class pupils",
    "customers": "accounts subscribers users power electricity",
    "crew": "aboard board ship vessel crew",
    "fighters": "militia group rebel insurgent militant attack",
    "suspects": "suspected suspicion arrested accused",
    "respondents": "poll polled survey surveyed",
    "players": "team squad club side",
    "wins": "won win winning beat beaten beating defeated",
    "defeats": "lost lose losing beaten beat",
    "goals": "scored scoring scorer netted goal",
    "votes": "voted vote voting ballot",
}


def hinted(words: frozenset[str]) -> frozenset[str]:
    """What a text's other words say of the people in it: who is employed is a worker."""
    return frozenset(
        concept for concept, hints in _HINT_WORDS.items() if not hints.isdisjoint(words)
    )


_HINT_WORDS = {concept: frozenset(hints.split()) for concept, hints in _HINTS.items()}

"""Actors that several articles name → one actor with the names and quotes of all."""

from collections.abc import Iterable, Sequence

from briefing.model.briefing import Actor


def join_actors(found: Iterable[Actor]) -> list[Actor]:
    """One actor per name; a later article adds its aliases and its quote.

    Two are one when they share a name of several words or an abbreviation. A bare last name
    ("Keane") is the one person of that name, and nobody's when two persons have it.
    """
    every = list(found)
    joined: list[Actor] = []
    by_name: dict[str, int] = {}
    by_last: dict[str, set[int]] = {}
    for actor in every:
        place = next((by_name[key] for key in _keys(actor) if key in by_name), None)
        if place is None:
            place = _only(by_last.get(actor.name.casefold(), set()))
        if place is None and (short := _only(_bearers(joined, actor, every))) is not None:
            # "Holm" of one article is the "Ada Holm" that another names in full
            joined[short] = _with(actor, joined[short])
            place = short
        elif place is None:
            place = len(joined)
            joined.append(actor)
        else:
            joined[place] = _with(joined[place], actor)
        for key in _keys(actor):
            by_name.setdefault(key, place)
        if actor.type == "person" and " " in actor.name:
            by_last.setdefault(actor.name.split()[-1].casefold(), set()).add(place)
    return joined


def _bearers(joined: Sequence[Actor], actor: Actor, every: Sequence[Actor]) -> set[int]:
    """Where somebody stands who is called by nothing but the last name of the actor, when no
    other person has that name."""
    last = actor.name.casefold().split()[-1]
    named = {one.name.casefold() for one in every if one.name.casefold().endswith(f" {last}")}
    if actor.type != "person" or named != {actor.name.casefold()}:
        return set()
    return {i for i, known in enumerate(joined) if known.name.casefold() == last}


def _keys(actor: Actor) -> list[str]:
    """The names that are nobody else's: the actor's own, and aliases that are long or capitals."""
    sure = [name for name in actor.aliases if " " in name or (name.isupper() and len(name) > 1)]
    return [name.casefold() for name in (actor.name, *sure)]


def _only(places: set[int]) -> int | None:
    return next(iter(places)) if len(places) == 1 else None


def _with(known: Actor, other: Actor) -> Actor:
    names = dict.fromkeys((*known.aliases, other.name, *other.aliases))
    names.pop(known.name, None)
    kind = known.type if known.type != "other" else other.type
    return known.model_copy(
        update={
            "aliases": tuple(names),
            "type": kind,
            "evidence": (*known.evidence, *other.evidence),
        }
    )

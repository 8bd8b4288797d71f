"""Titles and offices in front of a name: where they end, and whether a person follows."""

from collections.abc import Sequence

from briefing.draft.names.actor_words import ORGANIZATION_HEADS, PLACE_HEADS, THINGS
from briefing.draft.names.countries import is_adjective, states
from briefing.draft.names.first_names import first_names
from briefing.draft.names.places import places
from briefing.draft.names.runs import Token, holds_institution, is_capital
from briefing.draft.names.words import TITLES


def is_title(word: str) -> bool:
    """Whether a word is a title or office in front of a person's name."""
    return word.casefold().rstrip(".") in TITLES


def behind_titles(tokens: Sequence[Token], first: int, last: int) -> tuple[int, list[str]]:
    """Where a name begins behind titles, offices and where somebody comes from; the titles."""
    titles: list[str] = []
    # "Harbour Board News Director Ada Holm": what stands before a title belongs to it.
    for place in range(last - 2, first - 1, -1):
        if is_title(tokens[place][0]) and all(is_capital(t[0]) for t in tokens[place : last + 1]):
            titles = [token[0] for token in tokens[first : place + 1]]
            first = place + 1
            break
    # "General Audit Office", "Justice Department": a word of the institution's own name.
    # Behind "of" it is where a person serves.
    head = next((p for p in range(first + 2, last) if tokens[p][0] == "of"), last + 1)
    institution = not titles and holds_institution(tokens[first + 1 : head])
    while first < last and is_title(tokens[first][0]) and not institution:
        titles.append(tokens[first][0])
        first += 1
    first = _after_office(tokens, first, last, titles)
    # "Norwegian Ada Holm": where she comes from is not her name.
    if (
        last - first > 1
        and is_adjective(tokens[first][0])
        and tokens[first + 1][0] in first_names()
    ):
        first += 1
    return first, titles


def is_person_of(tokens: Sequence[Token], titles: Sequence[str]) -> bool:
    """Whether the words before "of" name a person by themselves, and not half an institution."""
    words = [token[0] for token in tokens]
    if holds_institution(tokens) or not all(is_capital(word) for word in words[:1] + words[-1:]):
        return False
    if words[-1] in ORGANIZATION_HEADS | PLACE_HEADS | THINGS:
        return False
    given = len(words) > 1 and words[0] in first_names()
    return given or (bool(titles) and len(words) > 1)


def _after_office(tokens: Sequence[Token], first: int, last: int, titles: Sequence[str]) -> int:
    """Behind "President of", where the run is an office and where it is held ("Minister of Trade"
    has no such place)."""
    small = next((p for p in range(first, last) if tokens[p][0] in ("of", "for")), None)
    if small is None or not (titles if small == first else is_title(tokens[small - 1][0])):
        return first
    office = [*titles, *(token[0] for token in tokens[first:small])]
    if not all(is_title(word) or word in ("Managing", "Executive", "General") for word in office):
        return first
    rest = " ".join(token[0] for token in tokens[small + 1 : last + 1]).casefold()
    placed = rest in states("en") or rest in places()
    departmental = office[-1].casefold() in ("minister", "secretary", "king", "queen", "duke")
    return small + 1 if placed and not (departmental and rest not in states("en")) else small

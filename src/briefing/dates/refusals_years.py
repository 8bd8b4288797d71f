"""Four digits that are no year: amounts, hours and minutes, parts of names and designations."""

from briefing.dates.tokens import Tokens

_NEAR = 200
"""Tokens on each side in which a text shows what centuries it tells of."""


def is_no_year(
    tokens: Tokens,
    first: int,
    last: int,
    before: str,
    after: str,
    letter_before: str,
) -> bool:
    """Whether the words around a match ending in four digits show that they are no year."""
    letters = tokens.classes[first:last]
    if letters not in ("Y", "TY"):
        # "In March 2000 people marched", but "the quake of 12 January 2010 killed ten"
        day = any(letter in letters for letter in "do★")
        counted = after in tokens.locale.counted and not _acts(tokens, last)
        return letters[-1] == "Y" and not day and counted
    locale = tokens.locale
    if (
        (after in locale.counted and not _acts(tokens, last))
        or (after in locale.amount_after and not _in_that_year(tokens, first, last))
        or before in locale.amount_before
    ):
        return True
    year = tokens.items[last - 1].value
    if tokens.classes[last : last + 1] == "Z":
        return True  # "1300 GMT"
    if not isinstance(year, int) or _ends_a_name(tokens, first):
        return True
    if _time_of_day(tokens, first, year, before, after):
        return True
    if letter_before in "dncYh" or _in_a_designation(tokens, first):
        return True
    # "2100 files", "of 1500 villages": a plural after it is counted, unless an article or a
    # preposition shows a year ("the 2014 elections"); round numbers are amounts even then.
    plural = len(after) > 3 and after.endswith("s") and not after.endswith("ss")
    plural = plural and after not in locale.no_plural
    signalled = before in tokens.locale.prepositions or letter_before in "(,T~"
    if plural and letter_before != "T" and (not signalled or year % 100 == 0 or year < 1700):
        return True
    if signalled or 1800 <= year <= 2100:
        return False
    return not (joined_years(tokens, first) or _of_its_century(tokens, first, year))


def _in_that_year(tokens: Tokens, first: int, last: int) -> bool:
    """Whether a year stands between a verb and its "of": "was convicted in 2021 of fraud", but
    not "in 2000 of the villages"."""
    if first < 2 or tokens.items[first - 1].text not in tokens.locale.prepositions:
        return False
    year, verb = tokens.items[last - 1].value, tokens.items[first - 2].text
    round_number = isinstance(year, int) and year % 100 == 0
    return not round_number and (verb in tokens.locale.past or verb.endswith("ed"))


def _acts(tokens: Tokens, index: int) -> bool:
    """Whether a word such as "killed" is a verb with its object: "the quake in 2008 killed ten"."""
    following = tokens.items[index + 1 : index + 2]
    if not following or not tokens.items[index].text.endswith("ed"):
        return False
    return following[0].text in tokens.locale.object_begins or isinstance(following[0].value, int)


def joined_years(tokens: Tokens, first: int) -> bool:
    """Whether a year is the end of a run of years: 1914–1918."""
    if first < 2:
        return False
    begin, end = tokens.items[first - 2].value, tokens.items[first].value
    years = tokens.classes[first - 2] == tokens.classes[first] == "Y"
    return years and isinstance(begin, int) and isinstance(end, int) and 0 < end - begin <= 300


def _ends_a_name(tokens: Tokens, first: int) -> bool:
    """A year glued to a name by nothing but a blank: "Vision 2030", "Expo 2020"."""
    return (
        first > 0
        and tokens.classes[first - 1] == "_"
        and tokens.classes[first] == "Y"
        and _in_a_name(tokens, first - 1)
        and not _begins_years(tokens, first)
        and tokens.items[first - 1].text not in tokens.locale.prepositions
        and tokens.items[first - 1].text not in tokens.locale.year_after
    )


def _in_a_name(tokens: Tokens, index: int) -> bool:
    word = tokens.items[index].text
    if tokens.locale.writing.nouns_capitalised:
        return word in tokens.locale.name_before
    return capitalised(tokens, index) and len(word) > 2


def _in_a_designation(tokens: Tokens, first: int) -> bool:
    """U-1999: joined to a capital letter by a hyphen."""
    return (
        first > 1
        and tokens.classes[first - 2 : first] == "_-"
        and tokens.glued(first)
        and capitalised(tokens, first - 2)
    )


def _begins_years(tokens: Tokens, first: int) -> bool:
    """1861–1863 under a heading is no part of the name before it."""
    return tokens.classes[first + 1 : first + 2] == "-" and tokens.glued(first + 2)


def _time_of_day(tokens: Tokens, first: int, year: int, before: str, after: str) -> bool:
    """Hours and minutes ("closed from 1530"), unless the text tells of those centuries."""
    hour, minute = divmod(year, 100)
    if hour > 23 or minute % 15 or minute > 45 or before not in tokens.locale.clock_before:
        return False
    if after in tokens.locale.clock_after or before in tokens.locale.clock_always:
        return True
    others = (value for value in _years_near(tokens, first) if value < 1800)
    return year < 1800 and all(value % 100 in (0, 15, 30, 45) for value in others)


def _of_its_century(tokens: Tokens, first: int, year: int) -> bool:
    """Whether the text around tells of that time: another year within fifty, neither round."""
    return year % 50 != 0 and any(
        value != year and value % 50 != 0 and abs(value - year) < 50
        for value in _years_near(tokens, first)
    )


def _years_near(tokens: Tokens, first: int) -> list[int]:
    near = slice(max(0, first - _NEAR), first + _NEAR)
    return [
        item.value
        for letter, item in zip(tokens.classes[near], tokens.items[near], strict=True)
        if letter == "Y" and isinstance(item.value, int)
    ]


def capitalised(tokens: Tokens, index: int) -> bool:
    """Whether a token begins with a capital."""
    return index < len(tokens.items) and tokens.source[tokens.items[index].start].isupper()

"""What looks like a date and is none: amounts, names, verbs, ages, scores, numbers of things.

A missing date costs a row, a wrong one costs trust: in doubt these refuse.
"""

from briefing.draft.dates import locale_en as locale
from briefing.draft.dates.reading import Cyclic, Fixed, Length, Reading, Recurring, Shift, Stretch
from briefing.draft.dates.tokens import Tokens


def refused(tokens: Tokens, first: int, last: int, reading: Reading) -> bool:
    """Whether the words around a match show that it is not an expression of time."""
    before = tokens.items[first - 1].text if first else ""
    after = tokens.items[last].text if last < len(tokens.items) else ""
    letter_before = tokens.classes[first - 1] if first else "¶"
    letter_after = tokens.classes[last] if last < len(tokens.items) else "¶"
    if letter_before == "$" or letter_after in "$%":
        return True
    if letter_before in "-/" and tokens.glued(first) and first > 1:
        # 202-555-2001, 4-3-2021: a number joined to a number on the left
        if tokens.items[first - 2].text[-1:].isdigit() and tokens.classes[first] in "dnY":
            return True
    letters = tokens.classes[first:last]
    match reading:
        case Fixed() if letters.endswith("Y") or letters in ("Y", "YB", "D"):
            return _no_year(tokens, first, last, before, after, letter_before)
        case Cyclic(unit="month"):
            return _no_month(tokens, first, last, before, letter_before, letter_after)
        case Cyclic(unit="monthday"):
            return after in locale.COUNTED or letters.startswith("o") and not _capital_o(tokens, first)
        case Cyclic(unit="season"):
            return _no_season(tokens, first, letters, before, letter_after)
        case Cyclic(unit="weekday"):
            return False
        case Cyclic(unit="half"):
            return True  # "the first half" is mostly a match's, not a year's
        case Cyclic(unit="decade"):
            return letters[0] != "T"  # "in his seventies" is an age
        case Length() | Stretch():
            return _no_length(tokens, first, last, before, after, letter_after)
        case Shift():
            return _no_shift(tokens, first, last, before, after)
        case Recurring():
            return False
    return False


def _no_year(
    tokens: Tokens, first: int, last: int, before: str, after: str, letter_before: str
) -> bool:
    letters = tokens.classes[first:last]
    if letters not in ("Y", "TY"):
        return letters[-1] == "Y" and after in locale.COUNTED
    if after in locale.COUNTED or before in locale.AMOUNT_BEFORE:
        return True
    year = tokens.items[last - 1].value
    if not isinstance(year, int):
        return True
    if before in locale.PREPOSITIONS or letter_before in "(¶.":
        return not 1000 <= year <= 2199 if before else not 1700 <= year <= 2100
    if letter_before in "dncYh":
        return True
    return not 1800 <= year <= 2100


def _capital_o(tokens: Tokens, first: int) -> bool:
    """Digits in an ordinal before a month ("26th August"); "first May" is rather a verb."""
    return tokens.items[first].text[:1].isdigit()


def _no_month(
    tokens: Tokens, first: int, last: int, before: str, letter_before: str, letter_after: str
) -> bool:
    if last - first > 1:
        return False
    letter = tokens.classes[first]
    token = tokens.items[first]
    if letter == "b":
        # "Sen. Jan Smith", "Mar-a-Lago": an abbreviation alone wants a stop and a preposition
        return not (token.text.endswith(".") and before in locale.PREPOSITIONS)
    if letter == "m":
        if letter_after == "_" and letter_before in "¶.":
            return True
        return not (before in locale.PREPOSITIONS or letter_before in "aTeLR-&")
    if letter_after == "_" and _capitalised(tokens, last) and before not in locale.PREPOSITIONS:
        return True  # "April Jones", "August Wilson"
    return False


def _capitalised(tokens: Tokens, index: int) -> bool:
    return index < len(tokens.items) and tokens.source[tokens.items[index].start].isupper()


def _no_season(
    tokens: Tokens, first: int, letters: str, before: str, letter_after: str
) -> bool:
    """A season alone wants "in", "since", "the" …; "fall" and "spring" are verbs besides."""
    if len(letters) > 1 and letters[0] != "T":
        return False
    word = tokens.items[first + len(letters) - 1].text
    signalled = before in locale.PREPOSITIONS and before not in ("to", "for", "from", "and", "as")
    if word in ("fall", "spring"):
        return not signalled or letter_after == "O"
    return not (signalled or letters[0] == "T")


def _no_length(
    tokens: Tokens, first: int, last: int, before: str, after: str, letter_after: str
) -> bool:
    if after in locale.AGE_AFTER or before in ("aged", "age"):
        return True
    if letter_after == "O" and last + 1 < len(tokens.items):
        if tokens.items[last + 1].text == "age":
            return True
    if letter_after == "-" and last + 1 < len(tokens.items):
        if tokens.items[last + 1].text in locale.AGE_AFTER:
            return True
    letters = tokens.classes[first:last]
    if letters in ("au", "Yu", "YU"):
        # "$5 a year", "a new day": only as a length of something
        return letters != "au" or before not in locale.LENGTH_BEFORE
    # "two minute", "three second": a unit in the singular wants the hyphen or the count of one
    return False


def _no_shift(tokens: Tokens, first: int, last: int, before: str, after: str) -> bool:
    words = [token.text for token in tokens.items[first:last]]
    if last < len(tokens.items) and tokens.classes[last] == "O" and "l" in tokens.classes[first:last]:
        return True  # "the last week of the war"
    # "this day and age", "the last day of", "this decade's": superlatives and idioms
    if words[-1] in ("day", "hour") and words[-2:-1] == ["last"]:
        return True
    if words == ["past"] or words[:1] == ["past"] and before != "the":
        return True
    return words[-1] == "day" and words[0] == "this" and after == "and"

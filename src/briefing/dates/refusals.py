"""What looks like a date and is none: amounts, names, verbs, ages, scores, numbers of things.

A missing date costs a row, a wrong one costs trust: in doubt these refuse.
"""

from briefing.dates.reading import Cyclic, Fixed, Length, Reading, Shift, Stretch
from briefing.dates.refusals_years import capitalised, is_no_year, joined_years
from briefing.dates.tokens import Tokens


def refused(tokens: Tokens, first: int, last: int, reading: Reading) -> bool:
    """Whether the words around a match show that it is not an expression of time."""
    before = tokens.items[first - 1].text if first else ""
    after = tokens.items[last].text if last < len(tokens.items) else ""
    letter_before = tokens.classes[first - 1] if first else "¶"
    letter_after = tokens.classes[last] if last < len(tokens.items) else "¶"
    if letter_before == "$" or letter_after in "$%" or _joined_number(tokens, first):
        return True
    if isinstance(reading, Cyclic):
        return _in_a_compound(tokens, last) or _no_turn(tokens, first, last, reading)
    letters = tokens.classes[first:last]
    if letters == "2":
        return before not in tokens.locale.prepositions and letter_before != "T"
    match reading:
        case Fixed() if letters.endswith("Y"):
            return is_no_year(tokens, first, last, before, after, letter_before)
        case Fixed() if "★" in letters:
            return _no_feast(tokens, first, last)
        case Stretch(1) if letter_after == "O" and letters[-2:] == "lu":
            return True  # "the last week of July"
        case Length() | Stretch():
            return _no_length(tokens, first, last, before, after, letter_after)
        case Shift():
            return _no_shift(tokens, first, last)
        case _:
            return False


def _no_turn(tokens: Tokens, first: int, last: int, reading: Cyclic) -> bool:
    before = tokens.items[first - 1].text if first else ""
    after = tokens.items[last].text if last < len(tokens.items) else ""
    letter_before = tokens.classes[first - 1] if first else "¶"
    letter_after = tokens.classes[last] if last < len(tokens.items) else "¶"
    letters = tokens.classes[first:last]
    match reading:
        case Cyclic(unit="month"):
            return _no_month(tokens, first, last, before, letter_before, letter_after)
        case Cyclic(unit="monthday"):
            # "In May 26 people died", but "the attack on May 26 killed ten"
            counts = after in tokens.locale.counted and before in tokens.locale.counted_before
            return counts or (letters[0] == "o" and not _in_digits(tokens, first))
        case Cyclic(unit="season"):
            return _no_season(tokens, first, letters, before, letter_after)
        case Cyclic(unit="feast"):
            return _no_feast(tokens, first, last)
        case Cyclic(unit="half"):
            return True  # "the first half" is mostly a match's, not a year's
        case Cyclic(unit="decade"):
            # "in his seventies", "in her 70s" are ages
            return (
                letters[0] == "D"
                and tokens.items[first].text[0] not in "'’"
                and not (letter_before == "e" and tokens.classes[max(0, first - 2)] == "T")
            )
        case Cyclic(unit="weekday"):
            if letter_before == "T" and letter_after == "_" and capitalised(tokens, last):
                return True  # "the Tuesday Group"
            if letter_before == "T" and letter_after in "qz":
                return True  # "the Friday before Easter"
            if letter_after == "u" or _names_a_thing(tokens, last, before):
                return True
            return before in tokens.locale.feast_before or after in tokens.locale.paper_after
        case _:
            return False


def _names_a_thing(tokens: Tokens, last: int, before: str) -> bool:
    """Saturday Night Live; "in Monday Bay", where no day stands after that preposition."""
    capitals = capitalised(tokens, last) and len(tokens.items[last].text) > 1
    if tokens.classes[last : last + 1] == "p":
        return (
            capitals
            and tokens.classes[last + 1 : last + 2] == "_"
            and capitalised(tokens, last + 1)
        )
    return capitals and tokens.classes[last] == "_" and before in tokens.locale.no_day_before


def _in_a_compound(tokens: Tokens, last: int) -> bool:
    """Mai-Film, Montags-Demo: one noun, and no date."""
    return (
        tokens.locale.writing.compounds
        and tokens.classes[last : last + 2] == "-_"
        and tokens.glued(last)
        and tokens.glued(last + 1)
    )


def _no_feast(tokens: Tokens, first: int, last: int) -> bool:
    """Nothing is dated to the day by "Easter Island", "White Christmas", "the Christmas season"."""
    before = (
        first > 0
        and tokens.classes[first] == "★"  # "last Easter" belongs to no name before it
        and tokens.classes[first - 1] == "_"
        and capitalised(tokens, first - 1)
    )
    if last >= len(tokens.items):
        return before
    after = tokens.classes[last] == "_" and capitalised(tokens, last)
    belongs = tokens.items[last].text in tokens.locale.feast_after
    return before or after or belongs or tokens.classes[last] in "uUsp"


def _joined_number(tokens: Tokens, first: int) -> bool:
    """202-555-2001, 4-3-2021: a number joined to a number on its left, but not 1914-1918."""
    return (
        first > 1
        and not joined_years(tokens, first)
        and tokens.classes[first - 1] in "-/"
        and tokens.classes[first] in "dnY"
        and tokens.glued(first)
        and tokens.items[first - 2].text[-1:].isdigit()
    )


def _in_digits(tokens: Tokens, first: int) -> bool:
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
        return not (token.text.endswith(".") and before in tokens.locale.prepositions)
    if letter == "m":
        if letter_after == "_" and letter_before in "¶.":
            return True
        if letter_before == "T":
            return letter_after != "_"  # "the May vote", but "the March to the sea"
        joined = tokens.classes[last + 1 : last + 2]
        if letter_after and letter_after in "-&" and joined and joined in "Mmb":
            return False  # "(May–August 1950)"
        return not (before in tokens.locale.prepositions or letter_before in "aeLR-&")
    # "April Jones", "August Wilson"
    named = letter_after == "_" and capitalised(tokens, last) and len(tokens.items[last].text) > 1
    return named and before not in tokens.locale.month_before


def _is_name(tokens: Tokens, first: int, last: int) -> bool:
    """A capital where English writes none: the last word, unless it opens the sentence."""
    word = tokens.source[tokens.items[last - 1].start : tokens.items[last - 1].end]
    opens = last - 1 == first and (first == 0 or tokens.classes[first - 1] in ".¶:_")
    within = (
        first > 0 and tokens.classes[first - 1] == "_" and tokens.items[first - 1].text.isalpha()
    )
    return word[:1].isupper() and not word.isupper() and (not opens or within)


def _no_season(tokens: Tokens, first: int, letters: str, before: str, letter_after: str) -> bool:
    """A season alone wants "in", "since", "the" …; "fall" and "spring" are verbs besides."""
    if len(letters) > 1 and letters[0] != "T":
        return False
    if tokens.classes[max(0, first - 2) : first] in ("s&", "s-"):
        return False  # "the spring and summer"
    word = tokens.items[first + len(letters) - 1].text
    signalled = before in tokens.locale.prepositions - tokens.locale.no_season_before
    if word in tokens.locale.season_verbs:
        thing = letters[0] == "T" and word not in tokens.locale.season_nouns
        return not (signalled or thing) or letter_after == "O"
    return not (signalled or letters[0] == "T")


def _no_length(
    tokens: Tokens, first: int, last: int, before: str, after: str, letter_after: str
) -> bool:
    ages = tokens.locale.age_before
    if after in tokens.locale.age_after or before in ages:
        return True
    if first > 1 and f"{tokens.items[first - 2].text} {before}" in ages:
        return True
    second = tokens.items[last + 1].text if last + 1 < len(tokens.items) else ""
    if letter_after in "-O" and second in tokens.locale.age_after:
        return True
    letters = tokens.classes[first:last]
    if letters in ("Yu", "YU"):
        return True
    # "three-quarters of the voters"
    quarters = tokens.items[last - 1].value == "quarter" and letters[-1] == "U"
    three = tokens.items[first].value == 3 and letter_after == "O"
    return quarters and ("-" in letters or three)


def _no_shift(tokens: Tokens, first: int, last: int) -> bool:
    letters = tokens.classes[first:last]
    letter_before = tokens.classes[first - 1 : first]
    if letter_before in ("j", "O") and letters.endswith("g"):
        return True  # "half a century ago"
    nouns = tokens.locale.writing.nouns_capitalised
    if letters[-1] in "ux" and not nouns and _is_name(tokens, first, last):
        return True  # "This Week", "USA Today"
    if tokens.classes[last : last + 1] == "O" and "l" in letters:
        return True  # "the last week of the war"
    # "this day and age", "the last day of", "this decade's": superlatives and idioms
    unit = tokens.items[last - 1].value
    if unit in ("day", "hour") and letters[-2:-1] == "l":
        return True
    if letters[0] == "k" and letter_before != "T":
        return True
    return unit == "day" and letters[0] == "t" and tokens.classes[last : last + 1] == "&"

"""The languages the engine knows, by their code; "und" stands for any other."""

from briefing.dates.locale import Locale, Writing
from briefing.dates.locale_de import GERMAN
from briefing.dates.locale_en import ENGLISH
from briefing.dates.locale_fr import FRENCH

_NEVER = "(?!)"
# Without a language's words only dates and years in digits are sure.
DIGITS = Locale(
    code="und",
    words={},
    writing=Writing(
        ordinal=_NEVER,
        clock=_NEVER,
        decade=_NEVER,
        short_year=_NEVER,
        possessive=_NEVER,
        quarter=_NEVER,
        day_before_month=True,
    ),
    phrases={},
    range_joints={"": (frozenset("-–"), "within")},
)
LOCALES: dict[str, Locale] = {locale.code: locale for locale in (ENGLISH, GERMAN, FRENCH, DIGITS)}

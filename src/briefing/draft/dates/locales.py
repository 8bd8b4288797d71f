"""The languages the engine knows, by their code."""

from briefing.draft.dates.locale import Locale
from briefing.draft.dates.locale_en import ENGLISH

LOCALES: dict[str, Locale] = {locale.code: locale for locale in (ENGLISH,)}

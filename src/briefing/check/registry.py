"""All rules, one line each, in the order of the briefing's life: names, quotes, dates, style."""

from briefing.check import citations, copying, ids, lengths, quotes, wording
from briefing.check.between import conflicts, days, origins
from briefing.check.carried import wording as carried_wording
from briefing.check.dates import order, rows, statements
from briefing.check.meaning import (
    attribution,
    causes,
    direction,
    hedges,
    negation,
    quantifiers,
    status,
)
from briefing.check.names import acronyms, invented, other, roles, speakers
from briefing.check.numbers import rules as numbers
from briefing.check.prose import loaded, placeholders, standing, tokens
from briefing.check.rule import Rule, error, warning
from briefing.check.waivers import about_waivers

RULES: tuple[Rule, ...] = (
    error("duplicate-id", "two parts have the same id", ids.duplicate_id),
    error("unknown-source", "evidence cites a source that is not listed", ids.unknown_source),
    error("source-without-text", "a source has no text to check", ids.source_without_text),
    error("source-changed", "a source is not the text written from", quotes.source_changed),
    error("quote-not-in-source", "a quote is not verbatim", quotes.not_in_source),
    error("quote-ambiguous", "a quote stands in its source more than once", quotes.ambiguous),
    error("quote-not-in-body", "a quote is from a caption, heading or menu", quotes.not_in_body),
    warning("locator-mismatch", "a quote is not in the paragraph cited", quotes.locator_mismatch),
    error(
        "claim-without-evidence",
        "a statement rests on no quote",
        citations.claim_without_evidence,
    ),
    error("empty-section", "a heading stands over nothing", citations.empty_section),
    error("timeline-order", "the chronology is out of order", rows.timeline_order),
    error("plan-told-as-done", "what lies ahead is told as done", statements.plan_told_as_done),
    error(
        "date-expression-not-in-source",
        "the words of a date are not near its evidence",
        rows.expression_not_in_source,
    ),
    error(
        "date-not-in-evidence",
        "a date is not the one its evidence gives",
        statements.not_in_evidence,
    ),
    error("date-too-precise", "a date is finer than its evidence", statements.too_precise),
    error(
        "report-date-as-event-date",
        "the day of a report stands for the day of the event",
        statements.report_date,
    ),
    error("order-turned", "what came before comes after", order.order_turned),
    error(
        "number-not-in-evidence",
        "a number is nowhere in the evidence",
        numbers.number_not_in_evidence,
    ),
    error(
        "vague-quantity-changed",
        "a vague quantity was made exact, or another one",
        numbers.vague_quantity_changed,
    ),
    error("range-cut", "a range lost one of its ends", numbers.range_cut),
    error("bound-changed", "“at least” is gone, was added or turned", numbers.bound_changed),
    error("unit-changed", "a number has another unit", numbers.unit_changed),
    error("population-changed", "a number counts something else", numbers.population_changed),
    error("derivation-wrong", "a derived number is not what comes out", numbers.derivation_wrong),
    error("name-not-in-source", "no source has a name", invented.name_not_in_source),
    error("entity-changed", "a statement is about another than its evidence", other.entity_changed),
    error("roles-swapped", "who did it and to whom are swapped", roles.roles_swapped),
    error("speaker-changed", "words are put into another's mouth", speakers.speaker_changed),
    error("hedge-dropped", "a doubt of the source is told as a fact", hedges.hedge_dropped),
    error(
        "attribution-dropped",
        "nobody says what somebody says in the source",
        attribution.attribution_dropped,
    ),
    error("negation-changed", "a “not” of the source is gone, or added", negation.negation_changed),
    error("direction-changed", "a word says the opposite", direction.direction_changed),
    error(
        "quantifier-changed", "“some” became “most”, or the like", quantifiers.quantifier_changed
    ),
    error("status-changed", "somebody stands further than in the source", status.status_changed),
    error("cause-added", "what came after is told as caused", causes.cause_added),
    # These look at what a language model worded (`worded_by`), and at nothing else yet.
    error(
        "wording-not-carried",
        "a text says other words than its evidence",
        carried_wording.wording_not_carried,
    ),
    error("placeholder-text", "a text was never filled in", placeholders.placeholder),
    error(
        "dangling-note",
        "a text points at a note by a number written by hand",
        placeholders.dangling_note,
    ),
    warning("approximation-dropped", "an “about” is gone", numbers.approximation_dropped),
    warning("odd-name-spelling", "a name is spelled in another way", invented.odd_name_spelling),
    warning(
        "acronym-not-expanded",
        "an acronym comes before its long form",
        acronyms.acronym_not_expanded,
    ),
    warning(
        "speaker-left-out",
        "who tells of their own doings is not named",
        attribution.speaker_left_out,
    ),
    warning("sentence-fragment", "a sentence begins or ends torn", tokens.sentence_fragment),
    warning("stray-token", "a doubled word, or characters left over", tokens.stray_token),
    warning("loaded-word", "a word that judges, outside quotation marks", loaded.loaded_word),
    warning("unnamed-source", "a statement rests on nobody with a name", standing.unnamed_source),
    warning(
        "casualty-without-source",
        "nobody stands behind a toll",
        standing.casualty_without_source,
    ),
    warning(
        "casualty-same-day",
        "a toll is of the day it was reported",
        standing.casualty_same_day,
    ),
    warning(
        "conflicting-counts",
        "a count is another one elsewhere",
        conflicts.conflicting_counts,
    ),
    warning("conflicting-dates", "a day is another one in another source", days.conflicting_dates),
    warning(
        "reprints-as-agreement",
        "sources that are cited together are one voice",
        origins.reprints_as_agreement,
    ),
    warning("inferred-metadata", "a source's data was inferred", wording.inferred_metadata),
    warning(
        "direct-speech-in-translation",
        "words in quotation marks may be translated back",
        wording.direct_speech_in_translation,
    ),
    warning("surviving-deixis", "“last year” depends on the reader's day", wording.deixis),
    warning("over-long-block", "a block has more words than its reader has", lengths.over_long),
    warning("item-count", "a block has too many or too few items", lengths.item_count),
    warning("long-copy", "a text repeats the source at length", copying.long_copy),
)
RULES += about_waivers(RULES)

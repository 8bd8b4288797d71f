"""The dates of a sentence as words in it: a report's, a comparison's, or an event's own."""

import re
from dataclasses import dataclass

from briefing.dates import DateExpression
from briefing.draft.material import Material
from briefing.draft.text import signals
from briefing.draft.text.sentences import Sentence
from briefing.model.edtf import Relation, parse_edtf

_REPORT_AFTER = re.compile(
    r"(?:'s|’s)?,?\s+(?:[A-Z][\w.&'’-]*\s+){0,4}"
    r"(?:(?!an?\b|the\b|its\b|their\b|that\b|this\b)[a-z-]+\s+)?"
    rf"(?:{signals.REPORT_NOUN})\b"
)
_DETERMINER_BEFORE = re.compile(
    r"(?:\b(?:[Aa]|[Aa]n|[Tt]he|[Tt]his|[Tt]hat|[Ii]ts|their|his|her|our)|'s|’s)\s+(?:[A-Za-z.-]+\s+){0,2}$"
)
# "The study found 300 frogs in 2022" tells when the frogs were; "it said in May" is its own date.
_FINDS = (
    r"(?:found|finds|counts|counted|lists|listed|shows?|showed|says?|said|reveals?|revealed|"
    r"suggests?|suggested|concludes?|concluded)\s+(?!in\b|on\b)"
)
_REPORT_BEFORE = re.compile(
    r"(?<!\bto )(?<!\bwill )(?<!\bwould )(?<!\bmust )(?<!\bshould )(?<!\bmay )(?<!\bnot )"
    rf"\b(?:{signals.REPORT_NOUN})\b(?:\s+(?!{_FINDS})[\w'’-]+){{0,3}}?,?\s+"
    r"(?:published|released|issued|dated|out|from|of|in|on|by)(?:\s+[\w'’-]+){0,3}?\s*$"
)
_COMPARISON_BEFORE = re.compile(
    r"(?<!no later )(?<!not later )(?<!no earlier )"
    r"\b(?:than|compared (?:to|with)|as (?:during|in|many|much)|versus|vs\.?|up from|down from)\s+"
    r"(?:[\w'’-]+\s+){0,5}$",
    re.IGNORECASE,
)
# "The highest turnout since 1994", "for the first time since 2019"
_RECORD_BEFORE = re.compile(
    r"\b(?:[a-z]{3,}est|most|least|worst|best|first|only|last)\b[^.;:]{0,40}?\s(?:since|in)\s(?:the\s)?$",
    re.IGNORECASE,
)
# "Rose from 2.2 percent in 2023 to 3.6 in 2024": only the second says when it had risen.
_FROM_NUMBER = re.compile(
    r"\bfrom\s(?:about\s|around\s|nearly\s|some\s)?[$£€]?\d(?:(?!\sto\s)[^,;()]){0,40}?"
    r"\s(?:in|on)\s(?:the\s)?$"
)
_TO_NUMBER = re.compile(r"\bto\s(?:about\s|around\s|nearly\s|some\s)?[$£€]?\d")
_AFTER_EVENT = re.compile(r"\b(?:following|after|in the wake of)\s+(?:the\s+)?$", re.IGNORECASE)
_BEFORE_EVENT = re.compile(r"\b(?:prior to|before|ahead of)\s+(?:the\s+)?$", re.IGNORECASE)
_NAMES_EVENT = re.compile(r"(?:'s|’s)?,?\s+(?:[a-z-]+\s+){0,2}[a-z]+s?\b")
_NEAR = 80
_NOT_UNTIL = re.compile(r"(?:n['’]t|\bnot|\bnever)\b[^.;:]{0,80}\buntil\s(?:\w+\s)?$")
_TITLE = re.compile(r"[“\"‘](?P<title>[A-Z0-9][^“”\"‘’.,;]{2,60})[”\"’]")
_SMALL = frozenset("of the a an in on and for to at from by or with".split())
_ANAPHORA = re.compile(
    r"(?:at )?(?:the|that|this) (?:same )?(?:time|point|moment|period)", re.IGNORECASE
)
# „So“ in German, »so« in its books, « so » in French; » with a word behind it opens.
_MARK = re.compile(r"[„“”\"«]|»\w?")
_CLOSING = {"„": "“”", "“": "”", '"': '"', "«": "»"}
_ANY_YEAR = re.compile(r"(?:the )?(?:spring|summer|autumn|fall|winter)", re.IGNORECASE)


@dataclass(frozen=True)
class Dated:
    """One date of a sentence, with what stands before and after it there."""

    expression: DateExpression
    edtf: str
    before: str
    after: str
    stated: Relation
    """The relation its own signal word gives."""

    @property
    def is_report(self) -> bool:
        """Whether it is a report's date: "a July 15 UN report"."""
        if _REPORT_BEFORE.search(self.before):
            return True
        return bool(
            (_REPORT_AFTER.match(self.after) and _DETERMINER_BEFORE.search(self.before + " "))
            or (
                _REPORT_AFTER.match(self.after)
                and re.match(r"(?:a|an|the)\s", self.expression.text, re.IGNORECASE)
            )
        )

    @property
    def is_limit(self) -> bool:
        """Whether it is only how long something had: "until May", "by the end of the year"."""
        return self.relation is Relation.BY or self.edtf.startswith("../")

    @property
    def is_comparison(self) -> bool:
        """Whether it only stands for comparison: "than in 2019", "the highest since 2019"."""
        if _COMPARISON_BEFORE.search(self.before):
            return True
        if _FROM_NUMBER.search(self.before[-_NEAR:]):
            return bool(_TO_NUMBER.search(self.before) or _TO_NUMBER.search(self.after))
        return self.edtf.endswith("/..") and bool(_RECORD_BEFORE.search(self.before))

    @property
    def relation(self) -> Relation:
        """How what is told lies to the date; a date may name the event it lies after."""
        found = self.stated
        if found in (Relation.ON, Relation.WITHIN) and _NAMES_EVENT.match(self.after):
            if _AFTER_EVENT.search(self.before):
                return Relation.AFTER
            if _BEFORE_EVENT.search(self.before):
                return Relation.BEFORE
        return found


def dates_told(material: Material, sentence: Sentence) -> list[Dated]:
    """The calendar dates of a sentence that can date what it tells, in order."""
    found = []
    for expression in material.dates_of(sentence):
        if expression.edtf is None or expression.kind not in ("date", "time"):
            continue
        # "At that time" points at an earlier date, perhaps a torn-off one; "in winter" at none.
        if expression.anchor in material.torn_dates:
            continue
        if _ANAPHORA.fullmatch(expression.text) or _ANY_YEAR.fullmatch(expression.text):
            continue
        try:
            parse_edtf(expression.edtf)
        except ValueError:
            continue
        text = material.article.text
        before = " ".join(text[sentence.start : expression.start].split())
        if _in_title(text[sentence.start : sentence.end], expression.start - sentence.start):
            continue
        if expression.anchor is not None and _in_quotation(before):
            continue  # "last month" in someone's mouth counts from the day it was said
        after = " ".join(text[expression.end : sentence.end].split())
        glue = " " if text[expression.start - 1 : expression.start].isspace() else ""
        lead = " " if text[expression.end : expression.end + 1].isspace() else ""
        found.append(_told(expression, expression.edtf, before + glue, lead + after))
    return found


def _told(expression: DateExpression, edtf: str, before: str, after: str) -> Dated:
    """What did not happen until a date happened then."""
    if edtf.startswith("../") and _NOT_UNTIL.search(before):
        return Dated(expression, edtf[3:], before, after, Relation.WITHIN)
    return Dated(expression, edtf, before, after, Relation(expression.relation))


def _in_title(sentence: str, at: int) -> bool:
    """Whether a position lies inside a title in quotation marks: “Summer of 1942”."""
    return any(
        found.start() < at < found.end()
        and all(not word[0].islower() or word in _SMALL for word in found["title"].split())
        for found in _TITLE.finditer(sentence)
    )


def _in_quotation(before: str) -> bool:
    closing = ""
    for mark in _MARK.findall(before):
        if not closing:
            closing = "«" if len(mark) > 1 else _CLOSING.get(mark, "")
        elif mark[0] in closing:
            closing = ""
    return bool(closing)

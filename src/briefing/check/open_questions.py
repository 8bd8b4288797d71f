"""The findings on a machine's draft that are questions to its sources rather than flaws of it."""

from collections.abc import Mapping

from briefing.check.registry import RULES
from briefing.check.subject import Subject
from briefing.model.article import Article
from briefing.model.briefing import Draft
from briefing.model.finding import Finding

ASKING = frozenset({"surviving-deixis", "inferred-metadata"})
"""What an editor can settle only by asking: the rules that look up no quote, so this is quick."""


def open_questions(draft: Draft, articles: Mapping[str, Article]) -> tuple[Finding, ...]:
    """What the check would ask about a draft (`articles` maps the id of each source to its
    article), in the order of the rules. Files and lines are not known yet."""
    subject = Subject(draft, articles)
    return tuple(
        Finding(rule.ident, rule.severity, flaw.message, flaw.hint, path=flaw.path)
        for rule in RULES
        if rule.ident in ASKING
        for flaw in rule.find(subject)
    )

"""Words: each one that carries sense, names among them, is the evidence's."""

from collections.abc import Iterator

from briefing.check.quotes import short
from briefing.check.rule import Flaw
from briefing.check.statement import Statement
from briefing.check.subject import Subject


def wording_not_carried(subject: Subject) -> Iterator[Flaw]:
    """A word is not in the evidence, or the words there say something else."""
    for statement in subject.worded():
        language = _language(subject, statement)
        if language:
            yield _flaw(statement, f"a wording in “{short(language)}” cannot be judged")
            continue
        if statement.new:
            shown = ", ".join(f"“{short(word.text)}”" for word in statement.new[:4])
            yield _flaw(statement, f"not in its evidence: {shown}")
        elif problem := _changed(statement):
            yield _flaw(statement, problem)


def _changed(statement: Statement) -> str:
    # Patterns that only what a model worded needs.
    from briefing.check.carried.hedges import hedge_changed
    from briefing.check.carried.numbers import number_changed
    from briefing.check.carried.sense import turned

    return number_changed(statement) or turned(statement) or hedge_changed(statement)


def _flaw(statement: Statement, problem: str) -> Flaw:
    return Flaw(
        (*statement.path, "text"),
        problem,
        f"the evidence is “{short(statement.quotes, 200)}”",
    )


def _language(subject: Subject, statement: Statement) -> str:
    """A language other than English that the evidence is in, or an empty string."""
    for evidence in statement.claim.evidence:
        source = subject.draft.source(evidence.source)
        article = subject.articles[evidence.source]
        language = (source.language if source else None) or article.language
        if language and not language.casefold().startswith("en"):
            return language
    return ""

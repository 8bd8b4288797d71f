"""Footnoted briefings in PDF and Word from news articles, every statement bound to its quote.

>>> import briefing
>>> checked = briefing.check_briefing("briefing.yaml")  # doctest: +SKIP
>>> document = briefing.render_document(checked.briefing)  # doctest: +SKIP
>>> briefing.write_outputs({"briefing.pdf": briefing.render_pdf(document)}, ".")  # doctest: +SKIP
"""

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from briefing.pipeline import (
        check_briefing,
        draft_briefing,
        find_dates,
        propose_wording,
        read_article,
        render_document,
        render_docx,
        render_pdf,
        write_outputs,
    )

__version__ = "0.1.0"

__all__ = [
    "__version__",
    "check_briefing",
    "draft_briefing",
    "find_dates",
    "propose_wording",
    "read_article",
    "render_document",
    "render_docx",
    "render_pdf",
    "write_outputs",
]


def __getattr__(name: str) -> Any:
    # Nothing is loaded before it is used: `import briefing` costs nothing.
    if name in __all__:
        from briefing import pipeline

        return getattr(pipeline, name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def __dir__() -> list[str]:
    return sorted([*globals(), *__all__])

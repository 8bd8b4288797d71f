"""Phase 2: an `Article` becomes a `Draft`: extractive, every item with its exact quote."""

from briefing.draft.briefing import draft_briefing
from briefing.draft.dump import dump_draft

__all__ = ["draft_briefing", "dump_draft"]

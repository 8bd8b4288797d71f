"""A draft → YAML made for a person to edit."""

from briefing.draft.dump.dump import dump_draft

__all__ = ["dump_draft"]

"""Phase 5, write: bytes become files, whole or not at all, with a receipt that binds them."""

from briefing.write.outputs import refuse_edits, write_outputs
from briefing.write.receipt import Receipt, sha256

__all__ = ["Receipt", "refuse_edits", "sha256", "write_outputs"]

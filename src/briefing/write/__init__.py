"""Phase 5, write: bytes become files, whole or not at all, with a receipt that binds them."""

from briefing.write.outputs import refuse_edits, write_outputs
from briefing.write.receipt import Receipt, sha256
from briefing.write.replacing import replace_file

__all__ = ["Receipt", "refuse_edits", "replace_file", "sha256", "write_outputs"]

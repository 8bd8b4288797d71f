"""Phase 2b, load: the bytes of a `briefing.yaml` become a `Draft`, or findings with their places.

What a person wrote is as untrusted as what the machine drafted: nothing here is believed, only
read. YAML is understood as version 1.2 with the core schema.
"""

from briefing.load.draft import Loaded, load_draft
from briefing.load.salvage import concerns

__all__ = ["Loaded", "concerns", "load_draft"]

"""Every mention of an event in an article, with its date and the ground for it.

words → triggers, clauses → anchor (its own sentence), discourse (other sentences) → find.
"""

from briefing.draft.mentions.find import event_mentions
from briefing.draft.mentions.mention import EventMention, Ground

__all__ = ["EventMention", "Ground", "event_mentions"]

"""What earlier runs found, kept so that what has not changed is not worked out again.

Kept are the findings on a briefing, with what every article file was when it was read, and the
articles as they were read. An entry is found by all that it depends on: this program (its version,
its own files, the libraries beside it), the bytes that were read, and their name as given.
Findings are kept as the check gave them, before anybody's settings choose among them.

What cannot be read, written or understood here is passed over without a word: then it is as if
nothing were remembered.
"""

from briefing.remembered.memory import Memory
from briefing.remembered.store import usual_folder

__all__ = ["Memory", "usual_folder"]

"""Phase 2b, only with `--model`: a language model proposes wording, and nothing more.

draft + articles → prompt → ask → answer → candidates → gate → the draft with what passed, and a
list of what was dropped and why. The gate is the check, handed in by the pipeline, and the dates
are the date engine's: what a model says is believed nowhere.
"""

from briefing.propose.ask import Model, model_named
from briefing.propose.run import Proposed, improve

__all__ = ["Model", "Proposed", "improve", "model_named"]

"""A briefing that the check did not let through, for a draft that shows what is wrong with it."""

from typing import Self

from pydantic import ValidationInfo, model_validator

from briefing.model.briefing import BY_THE_CHECK, Content
from briefing.model.finding import Path


class Flawed(Content):
    """Checked, and with errors. Only the check makes one, and only a draft is made from it.

    It is no `Briefing` and never becomes one: quotes that were not found have neither `start`
    nor `end`, and evidence may name a source that is not there.
    """

    aside: tuple[Path, ...] = ()
    """Parts of the file that could not be understood: they are missing here, or something
    harmless stands in their place."""

    @model_validator(mode="after")
    def _made_by_the_check(self, info: ValidationInfo) -> Self:
        if info.context != BY_THE_CHECK:
            raise ValueError("a flawed briefing is made by the check")
        return self

    def stands_in(self, path: Path) -> bool:
        """Whether the value at `path` is not what was written there."""
        return any(path[: len(part)] == part for part in self.aside)

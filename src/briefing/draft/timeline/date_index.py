"""Where a date that others are counted from was told."""

from bisect import bisect_left

from briefing.draft.material import Material
from briefing.draft.mentions.dated import Dated
from briefing.draft.text.sentences import Sentence


class DateIndex:
    """The body sentences of an article by the dates they tell."""

    def __init__(self, material: Material) -> None:
        self._published = material.published.isoformat() if material.published else None
        self._sentences = {sentence.start: sentence for sentence in material.body}
        self._starts: dict[str, list[int]] = {}
        for sentence in material.body:
            for expression in material.dates_of(sentence):
                if expression.edtf:
                    self._starts.setdefault(expression.edtf, []).append(sentence.start)

    def base_of(self, sentence: Sentence, date: Dated) -> Sentence | None:
        """The nearest sentence before with the date that "the next day" here is counted from;
        None when it is counted from the publication."""
        anchor = date.expression.anchor
        if anchor is None or anchor == self._published:
            return None
        starts = self._starts.get(anchor, [])
        index = bisect_left(starts, sentence.start)
        return self._sentences[starts[index - 1]] if index else None

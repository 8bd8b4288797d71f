"""Where every part of a YAML file begins and ends, so that single parts can be changed."""

from dataclasses import dataclass
from typing import Any

import yaml

from briefing.load.tree import Builder, Tree, events_of, swap_old_breaks
from briefing.model.finding import Path

BLOCK_STYLES = ("|", ">")


@dataclass(slots=True)
class Spot:
    """One value: `text[start:end]`. The end of a block list or mapping is not known.

    `style` is `""` (plain), a quotation mark, `|` or `>`, or for lists and mappings `[`, `{`, `-`
    or `:`.
    """

    start: int
    end: int
    style: str


@dataclass(frozen=True, slots=True)
class Layout:
    """A YAML text with what it says, and where."""

    text: str
    tree: Tree
    spots: dict[Path, Spot]
    keys: dict[Path, tuple[int, int]]
    """Where the key of a value stands."""


class _Surveyor(Builder):
    """Builds the tree, and notes the places on the way."""

    def __init__(self, text: str) -> None:
        swapped, restore = swap_old_breaks(text)
        super().__init__("", restore)
        self.swapped = swapped
        self.spots: dict[Path, Spot] = {}
        self.key_spots: dict[Path, tuple[int, int]] = {}

    def handle(self, event: Any) -> None:
        ends = isinstance(event, yaml.MappingEndEvent | yaml.SequenceEndEvent)
        if ends and not self.skipped and self.stack:
            self.spots[self.stack[-1].path].end = event.end_mark.index
        super().handle(event)

    def place(self, value: Any, event: Any, path: Path) -> None:
        super().place(value, event, path)
        if self.stack and self.stack[-1].dropped:
            return
        start, end = event.start_mark.index, event.end_mark.index
        if isinstance(event, yaml.MappingStartEvent):
            style = "{" if event.flow_style else ":"
        elif isinstance(event, yaml.SequenceStartEvent):
            style = "[" if event.flow_style else "-"
        elif isinstance(event, yaml.ScalarEvent):
            style = event.style or ""
        else:
            style = "*"
        self.spots[path] = Spot(start, end, style)

    def key(self, event: Any, text: str, *, plain: bool) -> None:
        super().key(event, text, plain=plain)
        top = self.stack[-1]
        if not top.dropped:
            span = event.start_mark.index, event.end_mark.index
            self.key_spots[*top.path, text] = span


def survey(text: str) -> Layout:
    """The layout of a YAML text that has been read without an error before."""
    surveyor = _Surveyor(text)
    documents = 0
    for event in events_of(surveyor.swapped):
        documents += isinstance(event, yaml.DocumentStartEvent)
        if documents > 1:
            break
        surveyor.handle(event)
    return Layout(text, surveyor.tree, surveyor.spots, surveyor.key_spots)

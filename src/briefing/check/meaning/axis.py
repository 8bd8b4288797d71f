"""What an axis of opposites is."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Axis:
    """Two ends that exclude each other, each as (plain words, words that may say it)."""

    name: str
    ends: tuple[tuple[str, str], tuple[str, str]]
    is_converse: bool = False
    """Whether both ends tell one event from its two sides: "won against", "lost to"."""

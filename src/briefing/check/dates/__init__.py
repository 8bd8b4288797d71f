"""Whether what a briefing says of time is what its evidence says.

`told` → the dates of a text and of the articles (`calendar`, by the date engine) → `span` (what
days each means) → `compare` (the same, coarser, finer, other) → `judge` (which rule is broken).
`plans` reads tenses: what the evidence only plans is not told as done. `rows` looks at the
timeline as a list.
"""

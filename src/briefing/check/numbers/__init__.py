"""Whether the numbers of a statement are those of its evidence: value, unit, bound, what is
counted, both ends of a range, and vague quantities left vague.

`read` makes amounts of a text, `compare` holds two beside each other, `judge` looks for the one
that carries a statement's number, `rules` are what the registry calls.
"""

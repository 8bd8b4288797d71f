"""Whether a statement means what its evidence means: hedges, attributions, negations, directions,
quantities in words, standing and causes. Every statement is looked at, whoever worded it.

A passage of the evidence binds a statement only where the statement tells that passage.
"""

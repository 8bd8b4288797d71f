"""Drafts of several articles → one: what they share, said once, with the evidence of all.

copies (who carries whose text) → joining (one item for what several tell) → conflicts (where
they tell it differently).
"""

"""Whether a text says what its evidence says, word by word: for texts that a language model
proposed (`worded_by`).

These rules are stricter than an editor would be. A model's wording is free to be turned down: the
source's own words stand behind it. English only.
"""

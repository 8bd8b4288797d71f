"""What the YAML of a draft says to the person who edits it, block by block."""

HEAD = """
A briefing, drafted by machine from the words of its sources. Change anything: reword, reorder,
delete, add. Every item needs `evidence`: the `source`, the paragraph as `locator`, and a `quote`
copied word for word; `briefing check` finds it again and tells what does not fit. When a quote
stands in the source twice, give `exact` with the words before (`prefix`) or after (`suffix`).
`certainty` is stated (when left out), attributed, claimed, blamed, reported or planned; `who` is
who says so.
"""

WORDED = """
`worded_by` names the language model that proposed a text; it was let through because its words,
numbers, names and hedges are those of its quote. That is no proof of its sense: read it against
the quote. Delete the line when you have made the text your own; until then it is checked so.
"""

BLOCKS = {
    "masthead": """
Masthead. `date` is the day of the briefing, `as_of` the day up to which the sources speak. Set
`status` to edited or approved when a person has done so. Optional: `as_of`, `prepared_by`, and a
`marking` such as "TLP:GREEN".
""",
    "sources": """
Sources, with CSL names. `file` is the article, relative to this file; `sha256` is its text's.
`inferred` names the fields that were concluded and not read: confirm them, then delete the list.
""",
    "key_points": """
Key points: three to five, at most 25 words each.
""",
    "summary": """
Summary: at most 150 words together, and nothing that is not told below.
""",
    "key_figures": """
Key figures: at most 8. `text` says what is counted; give `value`, or `low` with `high`, or `words`
("scores") exactly as the source does. Optional: `unit`, `population`, `as_of`.
""",
    "background": """
Background: two to four sections of at most 120 words, each claim with its quote.
""",
    "timeline": """
Timeline, in order of date; rows without `date` go to a table of their own. `edtf` is 2021-08-26,
2021-08, 2021, 2015-21 (spring; 22 summer, 23 autumn, 24 winter), 199X, 2021-01/2021-04, with ~
for about and ? for uncertain. `relation` is on (when left out), within, throughout, before, after,
by or as_of. `kind` is event, report, statement, plan or background. Never finer than the quote.
""",
    "actors": """
Actors: at most 12, as the source describes them, in at most 25 words. `type` is person, group,
organization, state, place or other.
""",
    "disputes": """
Claims and disputes: what one should doubt, the `problem`, and what to do (`action`).
""",
    "gaps": """
Gaps: what the sources do not say; at most 6. Evidence shows where the question arises.
""",
    "abbreviations": """
Abbreviations that the sources expand; delete those the briefing does not use.
""",
}

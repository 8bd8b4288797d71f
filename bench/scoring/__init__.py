"""From one row of a gold file to what this program makes of it, in the scorers' form.

A module per kind of gold, each with `predict(row)`, which reads only the row's input (a file it
names is given as a whole path). They call what the product itself calls and nothing else.
"""

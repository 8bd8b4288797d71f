"""Numbers in a text → what is counted, what became of it, and the figures that matter."""

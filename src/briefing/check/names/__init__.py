"""Names: what a statement calls people, places and bodies, and who does and says what in it."""

"""Names in a text → persons, groups, states and places with their other names and types."""

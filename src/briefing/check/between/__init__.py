"""What several sources, or two places of one, make of the same event."""

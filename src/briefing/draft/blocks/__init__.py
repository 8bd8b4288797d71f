"""The blocks of a briefing that are statements: key points, summary, background, disputes, gaps."""

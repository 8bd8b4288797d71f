"""Who says what: quotation marks and reported speech → speakers, and what that makes a claim."""

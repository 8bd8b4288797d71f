"""The checks that documents rest on: no setting makes them less, and nobody can waive them."""

ALWAYS_ON = frozenset(
    {
        *("unreadable", "unreadable-source", "missing-file", "file-outside-folder"),
        *("missing-key", "unknown-key", "duplicate-key", "wrong-type", "invalid-value"),
        *("invalid-date", "yaml-alias", "yaml-tag", "second-document"),
        *("duplicate-id", "unknown-source", "source-without-text", "claim-without-evidence"),
    }
)


def is_always_on(ident: str) -> bool:
    """Whether a document rests on this check: that the briefing can be read, and that every
    statement has a quote that stands in its source. Such a check stays an error."""
    return ident.startswith("quote-") or ident in ALWAYS_ON

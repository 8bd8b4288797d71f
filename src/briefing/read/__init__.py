"""Phase 1, read: the bytes of a file become an `Article`. Reading never judges."""

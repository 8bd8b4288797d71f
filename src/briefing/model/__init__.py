"""The types that pass between the phases. No input or output happens here."""

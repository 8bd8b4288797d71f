"""Whether what a piece of a sentence opens, it closes: quotations, brackets, dashes."""


def closes_quotations(text: str) -> bool:
    """Whether each quotation that opens in it is closed in it.

    >>> closes_quotations("“We stay,” she said.")
    True
    >>> closes_quotations("“We stay, she said.")
    False
    """
    if text.count('"') % 2 or text.count("``") != text.count("''"):
        return False
    opened = text.count("“") + text.count("«")
    closed = text.count("”") + text.count("»")
    return opened == closed or "„" in text


def closes_all(text: str) -> bool:
    """Whether its quotations, brackets and long dashes pair."""
    brackets = text.count("(") == text.count(")")
    return closes_quotations(text) and brackets and text.count("—") % 2 == 0

"""Footnoted briefings in PDF and Word from news articles, every statement bound to its quote."""

__version__ = "0.1.0"

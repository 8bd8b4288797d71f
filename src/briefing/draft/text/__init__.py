"""A text taken apart: sentences, the words that signal something in them, and quotes of them."""

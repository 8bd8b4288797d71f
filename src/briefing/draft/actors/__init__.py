"""The names that act → the actors of a briefing, as the article describes them."""

"""Dated sentences → rows of the timeline, each event once."""

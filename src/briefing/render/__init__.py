"""Briefing → Document (semantic HTML) → PDF and DOCX."""

"""An article without a date lends none to the briefing: no "as of" is made up."""

import datetime

from briefing import check_briefing, draft_briefing, read_article, render_document

UNDATED = b"""Dam of Lunde holds

By Ada Holm

The dam of Lunde held through the night, although 40 people had left their homes in the valley.

Engineers said they had opened both gates. "It was close," chief engineer Eva Dahl said.

The dam was built in 1961 and repaired in 2014.
"""


def test_no_document_says_as_of_when_no_source_has_a_date():
    article = read_article(UNDATED, name="dam.txt")
    draft = draft_briefing(article, today=datetime.date(2024, 5, 2))
    assert article.published == ""
    assert draft.masthead.as_of is None
    checked = check_briefing(draft, {draft.sources[0].id: article})
    assert checked.briefing is not None, checked.findings
    html = render_document(checked.briefing, checked.findings).html.replace("\u00a0", " ")
    assert "As of" not in html
    assert "as reported on" not in html
    assert "2 May 2024" in html, "the day of the briefing itself is known"

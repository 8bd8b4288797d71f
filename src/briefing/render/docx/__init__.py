"""Document → bytes of a Word file (Office Open XML, ECMA-376 transitional).

The parts of the package are written as text and read back by lxml before they leave; python-docx
is used only to measure pictures. One folder, one idea a file:

    writer      render_docx: the way through
    page        the HTML read, white space and ids looked up beforehand
    selectors   which Word style an element takes, by the theme's [word] table
    story       the walk: blocks to paragraphs, inline elements to runs
    line        one paragraph in the making: white space, runs, bookmarks
    tables, contents, notes, links, pictures     what the walk hands over
    measures, styles, *_styles, numbering        the named styles, built from the theme
    stylesheet, ink                              styles by id; what a run looks like
    parts, fonts, package                        the other parts, the fonts, the zip file
"""

from briefing.render.docx.writer import render_docx

__all__ = ["render_docx"]

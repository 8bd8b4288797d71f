"""One paragraph in the making: white space collapses as in HTML, runs of one look join."""

from briefing.render.docx.markup import run
from briefing.render.docx.page import SPACE

BREAK = "<w:r><w:br/></w:r>"
TAB = "<w:r><w:tab/></w:r>"


class _Text:
    """Text that may still lose its last space."""

    __slots__ = ("properties", "text")

    def __init__(self, text: str, properties: str) -> None:
        self.text = text
        self.properties = properties


class Line:
    """Text and marks of the paragraph being written.

    A mark (bookmark, hyperlink tag) has no width: white space collapses across it. An atom
    (field, footnote reference, picture) has: white space beside it stays.
    """

    __slots__ = ("_items", "_spaced", "visible")

    def __init__(self) -> None:
        self._items: list[_Text | str | tuple[str]] = []
        self._spaced = True
        self.visible = False
        """Whether anything in it prints."""

    def text(self, text: str, properties: str) -> None:
        """Add text as it stands in the HTML."""
        text = SPACE.sub(" ", text)
        if self._spaced and text.startswith(" "):
            text = text[1:]
        if not text:
            return
        self._spaced = text[-1] == " "
        self.visible = True
        last = self._items[-1] if self._items else None
        if isinstance(last, _Text) and last.properties == properties:
            last.text += text
        else:
            self._items.append(_Text(text, properties))

    def mark(self, xml: str) -> None:
        """Add markup without width."""
        self._items.append((xml,))

    def atom(self, xml: str) -> None:
        """Add something that prints."""
        self._items.append(xml)
        self._spaced = False
        self.visible = True

    def line_break(self) -> None:
        """End the line inside the paragraph."""
        self._trim()
        self._items.append(BREAK)
        self._spaced = True

    def tab(self) -> None:
        """Go to the next tab stop."""
        self._trim()
        self._items.append(TAB)
        self._spaced = True
        self.visible = True

    def _trim(self, *, breaks: bool = False) -> None:
        for index in range(len(self._items) - 1, -1, -1):
            item = self._items[index]
            if isinstance(item, tuple):
                continue
            if isinstance(item, _Text):
                item.text = item.text.rstrip(" ")
                if item.text:
                    return
                continue
            if not (breaks and item is BREAK):
                return
            self._items[index] = ("",)

    def finish(self) -> str:
        """The content of the paragraph; a space or break at its end prints nothing in HTML."""
        self._trim(breaks=True)
        return "".join(
            item
            if isinstance(item, str)
            else item[0]
            if isinstance(item, tuple)
            else run(item.text, item.properties)
            if item.text
            else ""
            for item in self._items
        )

    def take_marks(self) -> str:
        """The marks of a line in which nothing prints, for the paragraph that comes next."""
        return "".join(item[0] for item in self._items if isinstance(item, tuple))

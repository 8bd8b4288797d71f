"""Runs that cannot go on. A flaw in content is a `Finding`, never an exception.

BriefingError            what went wrong, where, and what to do
├── InputError           a file that cannot be read, or is not what it should be
├── ContentError         a briefing with findings at error level, asked to become a document
├── ModelError           a language model that cannot be asked, or gives no usable answer
├── TemplateError        a template or theme that cannot be used
├── RenderError          a document that cannot be made
│   └── MissingLibrary   a native library is not installed
└── OutputError          a file that cannot or must not be written
"""


class BriefingError(Exception):
    """A run that cannot go on: one message for a person, and apart from it a hint what to do.

    `file`, `line` and `column` (both counted from 1, in code points) say where, when known.
    """

    def __init__(
        self,
        message: str,
        *,
        hint: str = "",
        file: str | None = None,
        line: int | None = None,
        column: int | None = None,
    ) -> None:
        super().__init__(message)
        self.message = message
        self.hint = hint
        self.file = file
        self.line = line
        self.column = column

    @property
    def place(self) -> str:
        """`file:line:column` as far as it is known, or an empty string."""
        parts = [self.file, self.line, self.column]
        return ":".join(str(part) for part in parts if part is not None)

    def __str__(self) -> str:
        return f"{self.place}: {self.message}" if self.place else self.message


class InputError(BriefingError):
    """A file that cannot be read, is too large, or is not what it should be."""


class ContentError(BriefingError):
    """A briefing with findings at error level was asked to become a document."""


class ModelError(BriefingError):
    """A language model that cannot be asked, or that gave no answer one could use."""


class TemplateError(BriefingError):
    """A template or theme that cannot be used."""


class RenderError(BriefingError):
    """A document that cannot be made."""


class MissingLibrary(RenderError):
    """A native library is not installed; the hint carries the command that installs it."""


class OutputError(BriefingError):
    """A file that cannot be written, or must not be overwritten."""

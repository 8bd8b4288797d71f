"""Templates: finding one by name or folder, and filling it in a sandbox."""

import traceback
from dataclasses import fields
from importlib.resources import files
from pathlib import Path
from typing import TYPE_CHECKING, Any

from briefing.errors import TemplateError
from briefing.render.blocks import View

if TYPE_CHECKING:
    from jinja2.sandbox import ImmutableSandboxedEnvironment

PAGE_TEMPLATE = "briefing.html.j2"


def _shipped_folder() -> Path:
    """`briefing/templates` in an installed package, `templates` beside `src` in a checkout."""
    package = Path(str(files("briefing")))
    installed = package / "templates"
    return installed if installed.is_dir() else package.parents[1] / "templates"


def shipped_templates() -> tuple[str, ...]:
    """Names of the templates that come with the package."""
    folder = _shipped_folder()
    return tuple(sorted(path.parent.name for path in folder.glob(f"*/{PAGE_TEMPLATE}")))


def find_template(template: str | Path) -> Path:
    """The folder of a shipped template (by name) or of a user's own (by path)."""
    names = shipped_templates()
    if isinstance(template, str) and template in names:
        return _shipped_folder() / template
    folder = Path(template)
    if (folder / PAGE_TEMPLATE).is_file():
        return folder
    hint = f"use one of: {', '.join(names)}; or a folder with {PAGE_TEMPLATE} and theme.toml"
    if folder.is_dir():
        raise TemplateError(f"the folder has no {PAGE_TEMPLATE}", file=str(folder), hint=hint)
    raise TemplateError(f"there is no template {str(template)!r}", hint=hint)


def read_style_sheet(folder: Path) -> str:
    """The template's `style.css`; a template may do without."""
    path = folder / "style.css"
    try:
        return path.read_text(encoding="utf-8")
    except FileNotFoundError:
        return ""
    except (OSError, UnicodeDecodeError) as error:
        raise TemplateError(f"cannot be read: {error}", file=str(path)) from None


def _environment(folder: Path) -> "ImmutableSandboxedEnvironment":
    import jinja2
    from jinja2 import nodes
    from jinja2.exceptions import SecurityError
    from jinja2.sandbox import ImmutableSandboxedEnvironment

    class Environment(ImmutableSandboxedEnvironment):
        """A sandbox in which nothing turns escaping off and no product grows without bound."""

        intercepted_binops = frozenset({"*", "**"})

        def _parse(self, source: str, name: str | None, filename: str | None) -> nodes.Template:
            tree = super()._parse(source, name, filename)
            for node in tree.find_all(nodes.EvalContextModifier):
                message = "escaping cannot be turned off: a quote could become markup"
                raise jinja2.TemplateSyntaxError(message, node.lineno, name, filename)
            return tree

        def call_binop(self, context: Any, operator: str, left: Any, right: Any) -> Any:
            numbers = isinstance(left, int | float) and isinstance(right, int | float)
            if operator == "**" or not numbers:
                raise SecurityError(f"{operator} is for numbers only, and ** is not allowed")
            return super().call_binop(context, operator, left, right)

    environment = Environment(
        loader=jinja2.FileSystemLoader(folder, encoding="utf-8"),
        undefined=jinja2.StrictUndefined,
        autoescape=True,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        cache_size=20,
    )
    del environment.filters["safe"]
    environment.globals = {"range": environment.globals["range"]}
    return environment


def _line_in(error: BaseException, folder: Path) -> tuple[str, int | None]:
    """The innermost line of a template that an error came through."""
    for frame in reversed(traceback.extract_tb(error.__traceback__)):
        path = Path(frame.filename)
        if path.parent == folder or folder in path.parents:
            return frame.filename, frame.lineno
    return str(folder / PAGE_TEMPLATE), None


def fill_template(folder: Path, view: View, **values: str) -> str:
    """The HTML page; every flaw of the template becomes a TemplateError with file and line."""
    import jinja2

    context = {item.name: getattr(view, item.name) for item in fields(view)}
    try:
        return _environment(folder).get_template(PAGE_TEMPLATE).render(**context, **values)
    except jinja2.TemplateSyntaxError as error:
        name = error.filename or str(folder / (error.name or PAGE_TEMPLATE))
        raise TemplateError(error.message or "syntax", file=name, line=error.lineno) from None
    except jinja2.TemplateNotFound as error:
        file, line = _line_in(error, folder)
        message = f"the template has no file {error.name!r}, or it lies outside its folder"
        raise TemplateError(message, file=file, line=line) from None
    except jinja2.UndefinedError as error:
        file, line = _line_in(error, folder)
        raise TemplateError(
            f"unknown field: {error.message}",
            hint="the fields a template can print are those of briefing.render.blocks.View",
            file=file,
            line=line,
        ) from None
    except Exception as error:  # noqa: BLE001 - a template is a user's program; what it raises is its flaw
        file, line = _line_in(error, folder)
        raise TemplateError(str(error) or type(error).__name__, file=file, line=line) from None

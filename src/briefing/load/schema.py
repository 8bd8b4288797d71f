"""The JSON Schema of a `briefing.yaml`, for editors that complete and validate while one types."""

import ast
import inspect
from itertools import pairwise
from typing import Any

from briefing.model import briefing, source
from briefing.model.base import Model
from briefing.model.briefing import Draft

IDENT = "urn:briefing:schema:1"
"""`$id` of the schema; a file that carries it was written by us."""


def draft_schema() -> dict[str, Any]:
    """JSON Schema (2020-12) of what `load_draft` reads, with its short forms.

    Descriptions are the docstrings of the model, so that an editor shows what a key means.
    """
    schema = Draft.model_json_schema(by_alias=True)
    for module in (source, briefing):
        for name, model in inspect.getmembers(module, inspect.isclass):
            found = schema["$defs"].get(name)
            if found and issubclass(model, Model):
                _describe(found, model)
    head = {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": IDENT,
        "title": "Briefing",
        "description": "A briefing: statements, each with the exact words it rests on.",
    }
    return head | {key: value for key, value in schema.items() if key not in head}


def _describe(schema: dict[str, Any], model: type[Model]) -> None:
    """Give each property the docstring of its field, from the model or what it inherits."""
    texts: dict[str, str] = {}
    for base in reversed(model.__mro__):
        if issubclass(base, Model) and base is not Model:
            texts |= _docstrings(base)
    for name, field in model.model_fields.items():
        found = schema["properties"].get(field.alias or name)
        if found is not None and name in texts:
            found["description"] = texts[name]


def _docstrings(model: type[Model]) -> dict[str, str]:
    """What stands in a string below each field."""
    try:
        tree = ast.parse(inspect.getsource(model)).body[0]
    except OSError:
        return {}  # installed without its sources: a schema without descriptions
    body = tree.body if isinstance(tree, ast.ClassDef) else []
    return {
        field.target.id: inspect.cleandoc(text.value.value)
        for field, text in pairwise(body)
        if isinstance(field, ast.AnnAssign)
        and isinstance(field.target, ast.Name)
        and isinstance(text, ast.Expr)
        and isinstance(text.value, ast.Constant)
        and isinstance(text.value.value, str)
    }

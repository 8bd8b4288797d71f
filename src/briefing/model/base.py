"""What all models share: frozen, nothing unknown let in, no input echoed in errors."""

from pydantic import BaseModel, ConfigDict


class Model(BaseModel):
    """A frozen record; unknown keys are errors and wrong types are never converted silently."""

    model_config = ConfigDict(
        defer_build=True,  # a check needs the models that lie inside a Draft only as parts of it
        extra="forbid",
        frozen=True,
        hide_input_in_errors=True,
        populate_by_name=True,
        str_strip_whitespace=False,
    )

"""TaskInput: the payload of a task, as text, an object or a reference."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from .._deprecations import deprecated
from ._fields import JsonPath
from ._types import InputType

__all__ = ["TaskInput"]


class TaskInput:
    """The payload of a task.

    :param type: whether the value is a text or an object
    :param value: the payload itself
    """

    def __init__(self, type: InputType, value: Any) -> None:
        self.type = type
        self.value = value

    @classmethod
    def from_text(cls, text: str) -> TaskInput:
        """Use literal text; it may be a token or a JSONata expression."""
        return cls(InputType.TEXT, text)

    @classmethod
    def from_object(cls, obj: Mapping[str, Any]) -> TaskInput:
        """Use an object; its values may be JsonPath fields."""
        return cls(InputType.OBJECT, obj)

    @classmethod
    def from_json_path_at(cls, path: str) -> TaskInput:
        """Use a part of the state's input or of the context object."""
        return cls(InputType.TEXT, JsonPath.string_at(path))

    @classmethod
    def from_data_at(cls, path: str) -> TaskInput:
        """Use a part of the state's input: the first CDK's name of `from_json_path_at`."""
        deprecated("TaskInput.from_data_at", "TaskInput.from_json_path_at")
        return cls(InputType.TEXT, JsonPath.string_at(path))

    @classmethod
    def from_context_at(cls, path: str) -> TaskInput:
        """Use a part of the context object: the first CDK's name of `from_json_path_at`."""
        deprecated("TaskInput.from_context_at", "TaskInput.from_json_path_at")
        return cls(InputType.TEXT, JsonPath.string_at(path))

    def __repr__(self) -> str:
        return f"TaskInput({self.type.name}, {self.value!r})"

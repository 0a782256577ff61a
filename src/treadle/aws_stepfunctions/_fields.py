"""JsonPath: the fields of the input and of the context object, and the intrinsic functions."""

from __future__ import annotations

import re
from typing import Any, ClassVar

from .._core.tokens import IResolvable, JsonNull, Token
from .._deprecations import deprecated
from ..errors import AuthoringError
from ._json_path import (
    JsonPathToken,
    find_referenced_paths,
    json_path_from_any,
    json_path_string,
    render_in_expression,
    render_object,
)
from ._jsonata import find_jsonata_expressions

__all__ = ["Context", "Data", "FieldUtils", "JsonPath"]

_INTRINSICS = (
    "Array ArrayPartition ArrayContains ArrayRange ArrayGetItem ArrayLength ArrayUnique Base64Encode Base64Decode Hash "
    "JsonMerge StringToJson JsonToString MathRandom MathAdd StringSplit UUID Format"
).split()
_TASK_TOKEN_IN_JSONATA = re.compile(r"(?<!\$states\.context\.)\$states\.context(?:\.Task(?:\.Token)?)?(?!\.[a-zA-Z])")


def _checked(path: str) -> str:
    if isinstance(path, str) and (path.startswith(("$", *(f"States.{n}" for n in _INTRINSICS)))):
        return path
    raise AuthoringError(
        "JSON path values must be exactly '$', '$$', start with '$', start with '$$.', start with '$[', or start with "
        f"an intrinsic function: {', '.join(f'States.{n}' for n in _INTRINSICS)}. Received: {path!r}",
        code="InvalidJsonPathValue",
    )


def _checked_data(path: str) -> str:
    if isinstance(path, str) and path.startswith("$"):
        return path
    raise AuthoringError(
        "Data JSON path values must either be exactly equal to '$', start with '$[' or start with '$'. "
        f"Received: {path!r}",
        code="InvalidDataJsonPathValue",
    )


def _checked_context(path: str) -> str:
    if isinstance(path, str) and (path == "$$" or path.startswith("$$.")):
        return path
    raise AuthoringError(
        f"Context JSON path values must either be exactly equal to '$$' or start with '$$.'. Received: {path!r}",
        code="InvalidContextJsonPathValue",
    )


def _text(path: str) -> str:
    return JsonPathToken(path).to_string()


def _call(name: str, *arguments: Any) -> str:
    return _text(f"States.{name}({', '.join(render_in_expression(argument) for argument in arguments)})")


class _PathAttribute:
    """A path read as an attribute of the class, such as ``JsonPath.task_token``."""

    def __init__(self, path: str, old_name: str | None = None) -> None:
        self.path = path
        self.old_name = old_name

    def __get__(self, instance: object, owner: type) -> str:
        if self.old_name is not None:
            deprecated(self.old_name, f"JsonPath.{self.old_name.rpartition('.')[2]}")
        return _text(self.path)


class JsonPath:
    """Refer to fields of the state's input and of the context object.

    https://docs.aws.amazon.com/step-functions/latest/dg/amazon-states-language-paths.html
    """

    DISCARD: ClassVar[str] = Token.as_string(JsonNull.INSTANCE, display_hint="DISCARD (JSON `null`)")

    entire_payload: _PathAttribute = _PathAttribute("$")
    entire_context: _PathAttribute = _PathAttribute("$$")
    task_token: _PathAttribute = _PathAttribute("$$.Task.Token")
    execution_id: _PathAttribute = _PathAttribute("$$.Execution.Id")
    execution_input: _PathAttribute = _PathAttribute("$$.Execution.Input")
    execution_name: _PathAttribute = _PathAttribute("$$.Execution.Name")
    execution_role_arn: _PathAttribute = _PathAttribute("$$.Execution.RoleArn")
    execution_start_time: _PathAttribute = _PathAttribute("$$.Execution.StartTime")
    state_entered_time: _PathAttribute = _PathAttribute("$$.State.EnteredTime")
    state_name: _PathAttribute = _PathAttribute("$$.State.Name")
    state_retry_count: _PathAttribute = _PathAttribute("$$.State.RetryCount")
    state_machine_id: _PathAttribute = _PathAttribute("$$.StateMachine.Id")
    state_machine_name: _PathAttribute = _PathAttribute("$$.StateMachine.Name")

    @staticmethod
    def string_at(path: str) -> str:
        """Refer to a text field."""
        return _text(_checked(path))

    @staticmethod
    def list_at(path: str) -> list[str]:
        """Refer to a whole list."""
        return Token.as_list(JsonPathToken(_checked_data(path)))

    @staticmethod
    def number_at(path: str) -> float:
        """Refer to a number field."""
        return Token.as_number(JsonPathToken(_checked(path)))

    @staticmethod
    def object_at(path: str) -> IResolvable:
        """Refer to a whole object."""
        return JsonPathToken(_checked(path))

    @staticmethod
    def is_encoded_json_path(value: str) -> bool:
        """Return whether a string is a token of a path."""
        return bool(json_path_string(value))

    @staticmethod
    def array(*values: Any) -> str:
        """Create an array: ``States.Array``."""
        return _call("Array", *values)

    @staticmethod
    def array_partition(array: Any, chunk_size: float) -> str:
        """Split an array into chunks: ``States.ArrayPartition``."""
        return _call("ArrayPartition", array, chunk_size)

    @staticmethod
    def array_contains(array: Any, value: Any) -> str:
        """Test whether an array contains a value: ``States.ArrayContains``."""
        return _call("ArrayContains", array, value)

    @staticmethod
    def array_range(start: float, end: float, step: float) -> str:
        """Create an array of numbers: ``States.ArrayRange``, at most 1,000 items."""
        return _call("ArrayRange", start, end, step)

    @staticmethod
    def array_get_item(array: Any, index: float) -> str:
        """Return one item of an array: ``States.ArrayGetItem``."""
        return _call("ArrayGetItem", array, index)

    @staticmethod
    def array_length(array: Any) -> str:
        """Count an array's items: ``States.ArrayLength``."""
        return _call("ArrayLength", array)

    @staticmethod
    def array_unique(array: Any) -> str:
        """Drop repeated items: ``States.ArrayUnique``."""
        return _call("ArrayUnique", array)

    @staticmethod
    def base64_encode(input: str) -> str:
        """Encode text of at most 10,000 characters: ``States.Base64Encode``."""
        return _call("Base64Encode", input)

    @staticmethod
    def base64_decode(base64: str) -> str:
        """Decode text of at most 10,000 characters: ``States.Base64Decode``."""
        return _call("Base64Decode", base64)

    @staticmethod
    def hash(data: Any, algorithm: str) -> str:
        """Hash a value with MD5, SHA-1, SHA-256, SHA-384 or SHA-512: ``States.Hash``."""
        return _call("Hash", data, algorithm)

    @staticmethod
    def json_merge(value1: Any, value2: Any) -> str:
        """Merge two objects, shallowly: ``States.JsonMerge``."""
        return _text(f"States.JsonMerge({render_in_expression(value1)}, {render_in_expression(value2)}, false)")

    @staticmethod
    def json_to_string(value: Any) -> str:
        """Write a value as JSON text: ``States.JsonToString``."""
        path = json_path_from_any(value)
        if not path:
            raise AuthoringError(
                f"Argument to JsonPath.json_to_string() must be a JsonPath object, such as JsonPath.object_at('$.x'); "
                f"received {value!r}",
                code="InvalidJsonPathArgument",
            )
        return _text(f"States.JsonToString({path})")

    @staticmethod
    def string_to_json(json_string: str) -> IResolvable:
        """Read JSON text: ``States.StringToJson``."""
        return JsonPathToken(f"States.StringToJson({render_in_expression(json_string)})")

    @staticmethod
    def math_add(num1: float, num2: float) -> str:
        """Add two whole numbers: ``States.MathAdd``."""
        return _call("MathAdd", num1, num2)

    @staticmethod
    def math_random(start: float, end: float) -> str:
        """Draw a whole number from start up to, without, end: ``States.MathRandom``."""
        return _call("MathRandom", start, end)

    @staticmethod
    def string_split(input_string: str, splitter: str) -> str:
        """Split text at any of the splitter's characters: ``States.StringSplit``."""
        return _call("StringSplit", input_string, splitter)

    @staticmethod
    def uuid() -> str:
        """Create a version 4 UUID: ``States.UUID``."""
        return _text("States.UUID()")

    @staticmethod
    def format(format_string: str, *values: Any) -> str:
        """Insert values at the ``{}`` of a text: ``States.Format``."""
        return _call("Format", format_string, *values)


class Data:
    """Refer to fields of the state's input, in the words of the first CDK."""

    entire_payload: _PathAttribute = _PathAttribute("$", "Data.entire_payload")

    @staticmethod
    def string_at(path: str) -> str:
        """Refer to a text field."""
        deprecated("Data.string_at", "JsonPath.string_at")
        return _text(_checked_data(path))

    @staticmethod
    def list_at(path: str) -> list[str]:
        """Refer to a whole list."""
        deprecated("Data.list_at", "JsonPath.list_at")
        return Token.as_list(JsonPathToken(_checked_data(path)))

    @staticmethod
    def number_at(path: str) -> float:
        """Refer to a number field."""
        deprecated("Data.number_at", "JsonPath.number_at")
        return Token.as_number(JsonPathToken(_checked_data(path)))

    @staticmethod
    def is_json_path_string(value: str) -> bool:
        """Return whether a string is a token of a path."""
        return bool(json_path_string(value))


class Context:
    """Refer to fields of the context object, in the words of the first CDK."""

    task_token: _PathAttribute = _PathAttribute("$$.Task.Token", "Context.task_token")
    entire_context: _PathAttribute = _PathAttribute("$$", "Context.entire_context")

    @staticmethod
    def string_at(path: str) -> str:
        """Refer to a text field."""
        deprecated("Context.string_at", "JsonPath.string_at")
        return _text(_checked_context(path))

    @staticmethod
    def number_at(path: str) -> float:
        """Refer to a number field."""
        deprecated("Context.number_at", "JsonPath.number_at")
        return Token.as_number(JsonPathToken(_checked_context(path)))


class FieldUtils:
    """Find the JsonPath fields in values."""

    @staticmethod
    def render_object(obj: Any = None) -> Any:
        """Write a value as a payload template."""
        return render_object(obj)

    @staticmethod
    def find_referenced_paths(obj: Any = None) -> list[str]:
        """Collect the paths a value refers to, sorted."""
        return sorted(find_referenced_paths(obj))

    @staticmethod
    def contains_task_token(obj: Any = None) -> bool:
        """Return whether a value includes the task token, by itself or within the context object."""
        if not find_referenced_paths(obj).isdisjoint({"$$.Task.Token", "$$.Task", "$$"}):
            return True
        return any(_TASK_TOKEN_IN_JSONATA.search(expression) for expression in find_jsonata_expressions(obj))

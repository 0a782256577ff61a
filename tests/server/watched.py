"""Answers held against the service's model, before any client has read them."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

from treadle.stepfunctions._validation import shape_of

TYPES: dict[str, tuple[type, ...]] = {
    "string": (str,),
    "boolean": (bool,),
    "integer": (int,),
    "long": (int,),
    "float": (int, float),
    "double": (int, float),
    "timestamp": (int, float),
}


def faults(shape: Any, value: Any, at: str) -> Iterator[str]:
    """Say where a value isn't of a shape: types, members that must be there, members that the model doesn't know."""
    kind = shape.type_name
    if kind == "structure":
        if not isinstance(value, dict):
            yield f"{at} is no structure: {value!r}"
            return
        for name in shape.required_members:
            if value.get(name) is None:
                yield f"{at}.{name} is missing"
        for name, member in value.items():
            if name not in shape.members:
                yield f"{at}.{name} isn't known to the model"
            elif member is not None:
                yield from faults(shape.members[name], member, f"{at}.{name}")
        return
    if kind == "list":
        if not isinstance(value, list):
            yield f"{at} is no list: {value!r}"
            return
        for i, member in enumerate(value):
            yield from faults(shape.member, member, f"{at}[{i}]")
        return
    if kind == "map":
        for key, member in value.items():
            yield from faults(shape.value, member, f"{at}.{key}")
        return
    if not isinstance(value, TYPES[kind]) or (isinstance(value, bool) and kind != "boolean"):
        yield f"{at} is no {kind}: {value!r}"
        return
    if getattr(shape, "enum", None) and value not in shape.enum:
        yield f"{at} is none of {shape.enum}: {value!r}"
    size = len(value) if isinstance(value, str) else value
    if size < shape.metadata.get("min", size) or size > shape.metadata.get("max", size):
        yield f"{at} is too small or too large: {value!r:.80}"


class Watched:
    """An ASGI application, and what was wrong with its answers.

    :ivar answered: the operations that were answered, not refused
    """

    def __init__(self, application: Any) -> None:
        self.application = application
        self.answered: set[str] = set()
        self.faults: list[str] = []

    async def __call__(self, scope: Any, receive: Any, send: Any) -> None:
        target = dict(scope.get("headers", ())).get(b"x-amz-target", b"").decode("latin-1")
        status, body = 0, b""

        async def sent(message: Any) -> None:
            nonlocal status, body
            status = message.get("status", status)
            body += message.get("body", b"")
            if message["type"] == "http.response.body" and not message.get("more_body"):
                self._look(target, status, body)  # before the client has it, and may ask what was seen
            await send(message)

        await self.application(scope, receive, sent)

    def _look(self, target: str, status: int, body: bytes) -> None:
        operation = target.removeprefix("AWSStepFunctions.")
        if operation == target or not body:
            return
        if status == 200:
            self.answered.add(operation)
            self.faults += faults(shape_of(operation).output_shape, json.loads(body), operation)
        elif status == 400:
            self._refused(operation, json.loads(body))
        elif status >= 500:
            self.faults.append(f"{operation} gave {status}: {body!r:.200}")

    def _refused(self, operation: str, told: dict[str, Any]) -> None:
        code = told.pop("__type")
        if code in ("SerializationException", "UnknownOperationException", "ValidationException"):
            told.pop("reason", None)
        else:
            shapes = {shape.name: shape for shape in shape_of(operation).error_shapes}
            if code not in shapes:
                self.faults.append(f"{operation} refused with {code}, which it doesn't declare")
                return
            for name in set(told) - {"message"}:
                if name not in shapes[code].members:
                    self.faults.append(f"{operation}: {code} has no member {name}")
                told.pop(name)
        if set(told) != {"message"} or not isinstance(told["message"], str):
            self.faults.append(f"{operation} refused with {code} and {told}")

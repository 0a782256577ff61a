"""A state's data flow as closures: what comes in, what its result becomes, what goes out."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from ..asl import Evaluator, State
from ._frames import Frame

__all__ = ["Finish", "effective_input", "finisher"]

Finish = Callable[[Any, Any, Frame], tuple[Any, dict[str, Any] | None]]
"""Takes the result, the state's raw input and the scope; gives the output and the variables to assign."""


def effective_input(state: State) -> Evaluator | None:
    """Return InputPath and Parameters (for JSONata: Arguments) as one closure; None hands the input on."""
    path, parameters = state.input_path, state.parameters
    if state.jsonata:
        if parameters is None:
            return None
        arguments = parameters
        return lambda data, scope: arguments({"input": data}, scope)
    if path is None or parameters is None:
        return path or parameters
    first, then = path, parameters
    return lambda data, scope: then(first(data, scope), scope)


def finisher(state: State) -> Finish | None:
    """Return ResultSelector, ResultPath, OutputPath and Assign (for JSONata: Output and Assign) as one closure.

    Assign reads the result as it came, beside ResultSelector. Output and Assign both read the variables as they
    were before the state. None stands for: the result is the output.
    """
    assign, select, write, path = state.assign, state.result_selector, state.result_path, state.output_path
    if state.jsonata:
        output = state.output
        if assign is None and output is None:
            return None

        def finish_jsonata(result: Any, raw: Any, frame: Frame) -> tuple[Any, dict[str, Any] | None]:
            states = {"input": raw, "result": result}
            assigned = assign(states, frame) if assign is not None else None
            return (output(states, frame) if output is not None else result), assigned

        return finish_jsonata
    if assign is None and path is None and select is None:
        if write is None:
            return None
        place = write
        return lambda result, raw, frame: (place(raw, result), None)

    def finish(result: Any, raw: Any, frame: Frame) -> tuple[Any, dict[str, Any] | None]:
        made = select(result, frame) if select is not None else result
        assigned = assign(result, frame) if assign is not None else None
        if write is not None:
            made = write(raw, made)
        return (path(made, frame) if path is not None else made), assigned

    return finish

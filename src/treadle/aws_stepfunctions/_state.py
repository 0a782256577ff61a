"""State: what all states have in common, and how transitions, retries and catches are written."""

from __future__ import annotations

from collections.abc import Callable, Generator, Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Any, ClassVar, Concatenate, ParamSpec, Self, TypeVar

from .._core.quantities import Duration
from .._core.tokens import Token
from ..constructs import Construct, IConstruct
from ..errors import AuthoringError
from ._condition import Condition
from ._faithful import is_faithful
from ._fields import FieldUtils
from ._types import (
    CatchProps,
    ChoiceTransitionOptions,
    Errors,
    IChainable,
    INextable,
    JitterType,
    ProcessorConfig,
    ProcessorMode,
    QueryLanguage,
    RetryProps,
)

if TYPE_CHECKING:
    from ._graph import StateGraph

__all__ = ["State"]

P = ParamSpec("P")
T = TypeVar("T")


def language_of(machine: QueryLanguage | None, state: QueryLanguage | None) -> QueryLanguage:
    """Return the language a state is written in: its own, else the machine's, else JSONPath."""
    return state or machine or QueryLanguage.JSON_PATH


def render_json_path(path: str | None) -> str | None:
    """Check a path field; a token passes."""
    if is_no_path(path):
        raise AuthoringError(f"expected a path, got {path!r}; write '$.{path}'", code="InvalidJsonPathStart")
    return path


def is_no_path(path: str | None) -> bool:
    """Return whether a path field has a value that is neither a path nor a token."""
    return path is not None and not Token.is_unresolved(path) and not str(path).startswith("$")


def _seconds(duration: Duration | None) -> float | None:
    return duration.to_seconds() if duration is not None else None


def start_of(following: IChainable, keyword: str = "next") -> State:
    """Return the first state of a chainable.

    :raises AuthoringError: when it is nothing that can be chained
    """
    start = getattr(following, "start_state", None)
    if not isinstance(start, State):
        raise AuthoringError(
            f"{keyword}: expected a state, a Chain or a StateMachineFragment, got {following!r}", code="NotChainable"
        )
    return start


def _names_all(errors: Iterable[str]) -> bool:
    return Errors.ALL in errors


class _Retrier:
    def __init__(self, props: RetryProps) -> None:
        self.errors = _checked_errors(props.errors)
        self.props = props

    def render(self) -> dict[str, Any]:
        props = self.props
        return {
            "ErrorEquals": self.errors,
            "IntervalSeconds": _seconds(props.interval),
            "MaxAttempts": props.max_attempts,
            "BackoffRate": props.backoff_rate,
            "MaxDelaySeconds": _seconds(props.max_delay),
            "JitterStrategy": props.jitter_strategy.value if props.jitter_strategy else None,
        }


class _Catcher:
    def __init__(self, handler: State, props: CatchProps) -> None:
        if is_no_path(props.result_path):
            raise AuthoringError(
                f"result_path: expected a path, got {props.result_path!r}; write '$.{props.result_path}'",
                code="InvalidJsonPathStart",
            )
        self.errors = _checked_errors(props.errors)
        self.handler = handler
        self.props = props

    def render(self, language: QueryLanguage) -> dict[str, Any]:
        props = self.props
        jsonata = language is QueryLanguage.JSONATA
        return {
            "Output": props.outputs if jsonata else None,
            "Assign": props.assign if jsonata else FieldUtils.render_object(props.assign),
            "ErrorEquals": self.errors,
            "ResultPath": render_json_path(props.result_path),
            "Next": self.handler.state_id,
        }


def _checked_errors(errors: Iterable[str] | None) -> list[str]:
    names = list(errors) if errors is not None else [Errors.ALL]
    if len(names) > 1 and _names_all(names):
        raise AuthoringError(
            f"{Errors.ALL} must appear alone in an error list, received {names}", code="ErrorAllMustAppearAlone"
        )
    return names


_JSON_PATH_ALONE = (
    *("cause_path", "error_path", "input_path", "items_path", "max_concurrency_path", "output_path", "result_path"),
    *("result_selector", "tolerated_failure_count_path", "tolerated_failure_percentage_path"),
)

_JSONATA_ALONE = ("items", "outputs")


def _keep_to_language(cls: Any, scope: Construct, id: str, method: str, given: Mapping[str, Any]) -> None:
    """Refuse keywords of the other language, which ``json_path()`` and ``jsonata()`` don't have."""
    jsonata = method == "jsonata"
    others = (*_JSON_PATH_ALONE, *cls._json_path_alone) if jsonata else (*_JSONATA_ALONE, *cls._jsonata_alone)
    wrong = next((name for name in given if name in others), None)
    if wrong is not None:
        home, instead = ("JSONPath", "arguments, outputs or assign") if jsonata else ("JSONata", "paths and templates")
        raise AuthoringError(
            f"{cls.__name__}.{method} has no keyword {wrong!r}; {wrong} belongs to {home}: use {instead}",
            code="JsonPathFieldInJsonata" if jsonata else "JsonataFieldInJsonPath",
            path=f"{scope.node.path}/{id}" if scope.node.path else id,
            kind=cls.__name__,
        )


class State(Construct):
    """Base class of the states of a state machine.

    :param comment: a remark in the definition; default none
    :param query_language: JSONPath or JSONata; default the state machine's language
    :param state_name: the state's name in the definition, at most 80 characters; default the construct's id
    :param input_path: the part of the input that the state uses (JSONPath); default ``$``, all of it
    :param output_path: the part of the output that the next state gets (JSONPath); default ``$``, all of it
    :param parameters: a payload template that makes the state's effective input (JSONPath)
    :param result_path: where the result is placed in the input (JSONPath); default ``$``, it replaces the input
    :param result_selector: a payload template over the raw result (JSONPath); default the result as it is
    :param arguments: the state's arguments, as values or expressions (JSONata)
    :param assign: variables to set when the state succeeds, by name; default none
    :param outputs: the state's output, as values or expressions (JSONata); default its result
    """

    def __init__(
        self,
        scope: Construct,
        id: str,
        *,
        comment: str | None = None,
        query_language: QueryLanguage | None = None,
        state_name: str | None = None,
        input_path: str | None = None,
        output_path: str | None = None,
        parameters: Mapping[str, Any] | None = None,
        result_path: str | None = None,
        result_selector: Mapping[str, Any] | None = None,
        arguments: Any = None,
        assign: Mapping[str, Any] | None = None,
        outputs: Any = None,
    ) -> None:
        super().__init__(scope, id)
        self.start_state: State = self
        self.state_name = state_name
        self.query_language = query_language
        self.comment = comment
        self.input_path = input_path
        self.output_path = output_path
        self.parameters = parameters
        self.result_path = result_path
        self.result_selector = result_selector
        self.arguments = arguments
        self.assign = assign
        self.outputs = outputs
        self.branches: list[StateGraph] = []
        self.iteration: StateGraph | None = None
        self.processor: StateGraph | None = None
        self.processor_config: ProcessorConfig | None = None
        self.processor_mode = ProcessorMode.INLINE
        self.default_choice: State | None = None
        self._next: State | None = None
        self._retriers: list[_Retrier] = []
        self._catchers: list[_Catcher] = []
        self._rules: list[tuple[Condition, State, ChoiceTransitionOptions]] = []
        self._prefixes: list[str] = []
        self._graph: StateGraph | None = None
        self._incoming: list[State] = []
        self.node.add_validation(self)
        if query_language is QueryLanguage.JSONATA and not is_faithful(self):
            self._refuse_json_path_fields()
        for name in ("input_path", "output_path", "result_path"):
            value = getattr(self, name)
            if is_no_path(value):
                raise self._refuse(f"{name}: expected a path, got {value!r}; write '$.{value}'", "InvalidJsonPathStart")

    # ------------------------------------------------------------ class methods

    @classmethod
    def json_path(
        cls: Callable[Concatenate[Construct, str, P], T], scope: Construct, id: str, *args: P.args, **kwargs: P.kwargs
    ) -> T:
        """Create the state in the JSONPath language."""
        _keep_to_language(cls, scope, id, "json_path", kwargs)
        return cls(scope, id, *args, **kwargs)

    @classmethod
    def jsonata(
        cls: Callable[Concatenate[Construct, str, P], T], scope: Construct, id: str, *args: P.args, **kwargs: P.kwargs
    ) -> T:
        """Create the state in the JSONata language."""
        _keep_to_language(cls, scope, id, "jsonata", kwargs)
        kwargs["query_language"] = QueryLanguage.JSONATA
        return cls(scope, id, *args, **kwargs)

    @staticmethod
    def prefix_states(root: IConstruct, prefix: str) -> None:
        """Add a prefix to the names of all states below a construct."""
        pending: list[IConstruct] = [root]
        for construct in pending:
            if isinstance(construct, State):
                construct.add_prefix(prefix)
            pending.extend(construct.node.children)

    @staticmethod
    def find_reachable_states(start: State, *, include_error_handlers: bool | None = None) -> list[State]:
        """Find the states that can be reached from a state, itself included."""
        return [state for state, _ in _reach(start, bool(include_error_handlers))]

    @staticmethod
    def find_reachable_end_states(start: State, *, include_error_handlers: bool | None = None) -> list[State]:
        """Find the reachable states that lead nowhere further."""
        return [state for state, leads_on in _reach(start, bool(include_error_handlers)) if not leads_on]

    @staticmethod
    def filter_nextables(states: Iterable[State]) -> list[INextable]:
        """Return the states that another can follow."""
        return [state for state in states if hasattr(state, "next")]

    # ------------------------------------------------------------ identity

    @property
    def id(self) -> str:
        """The state's id in the construct tree."""
        return self.node.id

    @property
    def state_id(self) -> str:
        """The state's name in the definition, prefixes included."""
        return "".join(self._prefixes) + (self.state_name or self.id)

    @property
    def end_states(self) -> list[INextable]:
        """The ends that a following state is attached to."""
        raise AuthoringError(
            f"{type(self).__name__} doesn't say its end_states", code="AbstractState", path=self.node.path
        )

    def add_prefix(self, x: str) -> None:
        """Add a prefix to the state's name."""
        if x:
            self._prefixes.insert(0, x)

    def to_state_json(self, state_machine_query_language: QueryLanguage | None = None) -> dict[str, Any]:
        """Write the state as States Language; values may still be tokens."""
        raise AuthoringError(
            f"{type(self).__name__} doesn't say how it is rendered; override to_state_json",
            code="AbstractState",
            path=self.node.path,
        )

    def validate(self) -> list[str]:
        return self._validate_state()

    def _validate_state(self) -> list[str]:
        return []

    _starts_children: ClassVar[bool] = False
    """Whether the state starts executions of its own machine, which the role must allow."""
    _pending: Sequence[IChainable] = ()
    """The branches that are in no graph yet."""

    def _why_standard(self) -> str | None:
        """Return why the state isn't supported in an Express machine; None when it is."""
        return None

    def _refuse(self, message: str, code: str) -> AuthoringError:
        return AuthoringError(message, code=code, path=self.node.path, kind=type(self).__name__)

    _json_path_alone: ClassVar[tuple[str, ...]] = ()
    _jsonata_alone: ClassVar[tuple[str, ...]] = ()
    """The class's keywords that belong to one language, besides those that do so everywhere."""

    _JSON_PATH_FIELDS = ("input_path", "output_path", "parameters", "result_path", "result_selector")

    def _refuse_json_path_fields(self) -> None:
        for field in self._JSON_PATH_FIELDS:
            if getattr(self, field) is not None:
                raise self._refuse(
                    f"{field} belongs to JSONPath, but the state's query_language is JSONata; "
                    "use arguments, outputs or assign",
                    "JsonPathFieldInJsonata",
                )

    # ------------------------------------------------------------ the graph

    def bind_to_graph(self, graph: StateGraph) -> None:
        """Register the state, and all states connected to it, with a graph."""
        walk = [self._binding(graph)]
        while walk:  # a chain of ten thousand states must not need ten thousand frames
            following = next(walk[-1], None)
            if following is None:
                walk.pop()
            else:
                walk.append(following._binding(graph))

    def _binding(self, graph: StateGraph) -> Generator[State, None, None]:
        if self._graph is graph:
            return
        if self._graph is not None:
            raise self._refuse(
                f"Trying to use state '{self.state_id}' in {graph}, but is already in {self._graph}. "
                "Every state can only be used in one graph.",
                "StateAlreadyInGraph",
            )
        self._graph = graph
        self._when_bound_to_graph(graph)
        yield from self._incoming
        yield from self._outgoing(include_error_handlers=True)
        for branch in self.branches:
            branch.register_super_graph(graph)
        for inner in (self.iteration, self.processor):
            if inner is not None:
                inner.register_super_graph(graph)

    def _when_bound_to_graph(self, graph: StateGraph) -> None:
        graph.register_state(self)

    def _outgoing(self, *, include_error_handlers: bool) -> list[State]:
        states = [state for state in (self._next, self.default_choice) if state is not None]
        states += [target for _, target, _ in self._rules]
        if include_error_handlers:
            states += [catcher.handler for catcher in self._catchers]
        return states

    def _connect(self, target: State) -> None:
        target._incoming.append(self)
        self._touch()
        if self._graph is not None:
            target.bind_to_graph(self._graph)

    def _touch(self) -> None:
        if self._graph is not None:
            self._graph.changed = True

    def _make_next(self, next: State) -> None:
        if self._next is not None:
            raise self._refuse(
                f"State '{self.id}' already has a next state ('{self._next.id}'); it can't go to '{next.id}' too",
                "StateAlreadyHasNextState",
            )
        self._next = next
        self._connect(next)

    def _add_rule(self, condition: Condition, next: State, options: ChoiceTransitionOptions) -> None:
        self._rules.append((condition, next, options))
        self._connect(next.start_state)

    def _make_default(self, default: State) -> None:
        if self.default_choice is not None:
            raise self._refuse(f"Choice '{self.id}' already has a default next state", "ChoiceAlreadyHasDefaultNext")
        self.default_choice = default
        if not is_faithful(self):  # the CDK misses a default that is set after the machine was created
            self._touch()
            if self._graph is not None:
                default.bind_to_graph(self._graph)

    def _add_retry(self, props: RetryProps) -> None:
        self._retriers.append(_Retrier(props))
        self._touch()

    def _add_catch(self, handler: IChainable, props: CatchProps) -> None:
        start = start_of(handler, "handler")
        self._catchers.append(_Catcher(start, props))
        self._connect(start)

    def _add_branch(self, branch: StateGraph) -> None:
        self.branches.append(branch)
        if self._graph is not None:
            branch.register_super_graph(self._graph)
            self._touch()

    def _add_iterator(self, iteration: StateGraph) -> None:
        self.iteration = iteration
        if self._graph is not None:
            iteration.register_super_graph(self._graph)

    def _add_item_processor(self, processor: StateGraph, config: ProcessorConfig | Mapping[str, Any] | None) -> None:
        self.processor = processor
        self.processor_config = ProcessorConfig.maybe(config)
        if self._graph is not None:
            processor.register_super_graph(self._graph)

    # ------------------------------------------------------------ writing

    def _render_next_end(self) -> dict[str, Any]:
        return {"Next": self._next.state_id} if self._next else {"End": True}

    def _render_choices(self, machine: QueryLanguage | None) -> dict[str, Any]:
        language = language_of(machine, self.query_language)
        return {
            "Choices": [self._render_rule(*rule, language) for rule in self._rules] or None,
            "Default": self.default_choice.state_id if self.default_choice else None,
        }

    def _render_rule(
        self, condition: Condition, next: State, options: ChoiceTransitionOptions, language: QueryLanguage
    ) -> dict[str, Any]:
        rule = condition.render_condition()
        if language is QueryLanguage.JSONATA:
            rule.update(Output=options.outputs, Assign=options.assign)
        else:
            rule.update(Assign=FieldUtils.render_object(options.assign))
        rule.update(Next=next.state_id, Comment=options.comment)
        return rule

    def _render_input_output(self) -> dict[str, Any]:
        return {
            "InputPath": render_json_path(self.input_path),
            "Parameters": self.parameters,
            "OutputPath": render_json_path(self.output_path),
            "Arguments": self.arguments,
            "Output": self.outputs,
        }

    def _render_retry_catch(self, machine: QueryLanguage | None) -> dict[str, Any]:
        # the CDK doesn't pass the machine's language on, and so loses the Output of catchers in a JSONata machine
        language = language_of(None if is_faithful(self) else machine, self.query_language)
        retriers = sorted(self._retriers, key=lambda retrier: _names_all(retrier.errors))
        catchers = sorted(self._catchers, key=lambda catcher: _names_all(catcher.errors))
        return {
            "Retry": [retrier.render() for retrier in retriers] or None,
            "Catch": [catcher.render(language) for catcher in catchers] or None,
        }

    def _render_result_selector(self) -> dict[str, Any]:
        return _fields({"ResultSelector": self.result_selector})

    def _render_parameters(self) -> dict[str, Any]:
        return _fields({"Parameters": self.parameters})

    def _render_item_processor(self, machine: QueryLanguage | None) -> dict[str, Any]:
        if self.processor is None:
            return {}
        config = self.processor_config or ProcessorConfig()
        mode = config.mode or self.processor_mode
        processor: dict[str, Any] = {"Mode": mode.value}
        if mode is not ProcessorMode.INLINE:
            processor["ExecutionType"] = config.execution_type.value if config.execution_type else None
        return {"ItemProcessor": {"ProcessorConfig": processor, **self.processor.nested_json(machine)}}

    def _render_query_language(self, machine: QueryLanguage | None) -> dict[str, Any]:
        machine = machine or QueryLanguage.JSON_PATH
        if machine is QueryLanguage.JSONATA and self.query_language is QueryLanguage.JSON_PATH:
            raise self._refuse(
                "'query_language' can not be 'JSONPath' if set to 'JSONata' for whole state machine",
                "ConflictingQueryLanguages",
            )
        own = machine is QueryLanguage.JSON_PATH and self.query_language is QueryLanguage.JSONATA
        return {"QueryLanguage": QueryLanguage.JSONATA.value if own else None}

    def _render_assign(self, machine: QueryLanguage | None) -> dict[str, Any]:
        jsonpath = language_of(machine, self.query_language) is QueryLanguage.JSON_PATH
        return {"Assign": FieldUtils.render_object(self.assign) if jsonpath else self.assign}


class RetryCatchState(State):
    """A state that can retry and catch."""

    def add_retry(
        self,
        *,
        backoff_rate: float | None = None,
        errors: Iterable[str] | None = None,
        interval: Duration | None = None,
        jitter_strategy: JitterType | None = None,
        max_attempts: float | None = None,
        max_delay: Duration | None = None,
    ) -> Self:
        """Retry the state when it fails.

        https://docs.aws.amazon.com/step-functions/latest/dg/concepts-error-handling.html

        :param backoff_rate: what each interval is multiplied with; by default 2.0
        :param errors: error names to retry; by default States.ALL
        :param interval: before the first retry; by default 1 second
        :param jitter_strategy: whether intervals are spread at random; by default not
        :param max_attempts: how often, 0 for never; by default 3
        :param max_delay: the longest interval
        """
        self._add_retry(
            RetryProps(
                backoff_rate=backoff_rate,
                errors=list(errors) if errors is not None else None,
                interval=interval,
                jitter_strategy=jitter_strategy,
                max_attempts=max_attempts,
                max_delay=max_delay,
            )
        )
        return self

    def add_catch(
        self,
        handler: IChainable,
        *,
        assign: Mapping[str, Any] | None = None,
        errors: Iterable[str] | None = None,
        outputs: Any = None,
        result_path: str | None = None,
    ) -> Self:
        """Continue with a handler when the state fails.

        :param handler: the state to go on with
        :param assign: variables to assign
        :param errors: error names to catch; by default States.ALL
        :param outputs: what the handler receives (JSONata)
        :param result_path: where the error goes in the handler's input; by default it replaces it
        """
        self._add_catch(
            handler,
            CatchProps(
                assign=assign,
                errors=list(errors) if errors is not None else None,
                outputs=outputs,
                result_path=result_path,
            ),
        )
        return self


def _fields(value: dict[str, Any]) -> dict[str, Any]:
    rendered: dict[str, Any] = FieldUtils.render_object(value)
    return rendered


def _reach(start: State, include_error_handlers: bool) -> list[tuple[State, bool]]:
    seen: dict[State, bool] = {}
    pending = [start]
    for state in pending:
        if state not in seen:
            outgoing = state._outgoing(include_error_handlers=include_error_handlers)
            seen[state] = bool(outgoing)
            pending.extend(outgoing)
    return list(seen.items())

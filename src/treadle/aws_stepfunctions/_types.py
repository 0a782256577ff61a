"""The enumerations and option structs that states and machines share."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from enum import Enum
from typing import TYPE_CHECKING, Any, Protocol, runtime_checkable

from .._core.structs import Struct

if TYPE_CHECKING:
    from .._core.quantities import Duration
    from ..aws_logs import ILogGroup
    from ._chain import Chain
    from ._state import State

__all__ = [
    "DISCARD",
    "AfterwardsOptions",
    "CatchProps",
    "ChoiceTransitionOptions",
    "Errors",
    "FindStateOptions",
    "IChainable",
    "INextable",
    "InputType",
    "IntegrationPattern",
    "JitterType",
    "LogLevel",
    "LogOptions",
    "ProcessorConfig",
    "ProcessorMode",
    "ProcessorType",
    "QueryLanguage",
    "RetryProps",
    "ServiceIntegrationPattern",
    "StateMachineType",
]

DISCARD = "DISCARD"


class JitterType(Enum):
    """Randomization of retry intervals."""

    FULL = "FULL"
    NONE = "NONE"


class ProcessorMode(Enum):
    """Modes of a Map: within the execution, or as child executions."""

    INLINE = "INLINE"
    DISTRIBUTED = "DISTRIBUTED"


class ProcessorType(Enum):
    """Types of a distributed Map's child executions."""

    STANDARD = "STANDARD"
    EXPRESS = "EXPRESS"


class QueryLanguage(Enum):
    """Languages by which a state reads and transforms its data.

    https://docs.aws.amazon.com/step-functions/latest/dg/transforming-data.html
    """

    JSON_PATH = "JSONPath"
    JSONATA = "JSONata"


class InputType(Enum):
    """Kinds of task input."""

    TEXT = "TEXT"
    OBJECT = "OBJECT"


class IntegrationPattern(Enum):
    """Ways in which Step Functions waits for the service it calls.

    https://docs.aws.amazon.com/step-functions/latest/dg/connect-to-resource.html
    """

    REQUEST_RESPONSE = "REQUEST_RESPONSE"
    RUN_JOB = "RUN_JOB"
    WAIT_FOR_TASK_TOKEN = "WAIT_FOR_TASK_TOKEN"


class ServiceIntegrationPattern(Enum):
    """The integration patterns by the names of the first CDK."""

    FIRE_AND_FORGET = "FIRE_AND_FORGET"
    SYNC = "SYNC"
    WAIT_FOR_TASK_TOKEN = "WAIT_FOR_TASK_TOKEN"


class StateMachineType(Enum):
    """Standard machines (a year, every event kept) and Express ones (five minutes, logs only)."""

    EXPRESS = "EXPRESS"
    STANDARD = "STANDARD"


class LogLevel(Enum):
    """Levels of a state machine's log."""

    OFF = "OFF"
    ALL = "ALL"
    ERROR = "ERROR"
    FATAL = "FATAL"


class Errors:
    """Error names that the States Language reserves.

    https://docs.aws.amazon.com/step-functions/latest/dg/concepts-error-handling.html
    """

    ALL = "States.ALL"
    HEARTBEAT_TIMEOUT = "States.HeartbeatTimeout"
    TIMEOUT = "States.Timeout"
    TASKS_FAILED = "States.TaskFailed"
    PERMISSIONS = "States.Permissions"
    RESULT_PATH_MATCH_FAILURE = "States.ResultPathMatchFailure"
    PARAMETER_PATH_FAILURE = "States.ParameterPathFailure"
    BRANCH_FAILED = "States.BranchFailed"
    NO_CHOICE_MATCHED = "States.NoChoiceMatched"


@runtime_checkable
class INextable(Protocol):
    """Anything another state can follow."""

    def next(self, next: IChainable) -> Chain: ...


@runtime_checkable
class IChainable(Protocol):
    """Anything that can stand in a chain: a state, a chain, a fragment."""

    @property
    def id(self) -> str: ...
    @property
    def start_state(self) -> State: ...
    @property
    def end_states(self) -> list[INextable]: ...


class RetryProps(Struct):
    """One retrier of a state.

    :param backoff_rate: the factor by which each interval grows, at least 1.0; default 2.0
    :param errors: the names of errors that it retries; default States.ALL
    :param interval: the time before the first retry, 1 to 99,999,999 seconds; default 1 second
    :param jitter_strategy: whether intervals are randomized; default NONE
    :param max_attempts: how often the state is retried, 0 to 99,999,999; default 3
    :param max_delay: the longest interval, 1 to 31,622,400 seconds; default no limit
    """

    backoff_rate: float | None = None
    errors: Sequence[str] | None = None
    interval: Duration | None = None
    jitter_strategy: JitterType | None = None
    max_attempts: float | None = None
    max_delay: Duration | None = None


class CatchProps(Struct):
    """One catcher of a state.

    :param assign: variables to set when an error is caught, by name; default none
    :param errors: the names of errors that it catches; default States.ALL
    :param outputs: the handler's input (JSONata); default the error object
    :param result_path: where the error object is placed in the input (JSONPath); default ``$``, it replaces the input
    """

    assign: Mapping[str, Any] | None = None
    errors: Sequence[str] | None = None
    outputs: Any = None
    result_path: str | None = None


class ChoiceTransitionOptions(Struct):
    """The options of a choice rule.

    :param assign: variables to set when the rule is followed, by name; default none
    :param comment: a remark on the rule in the definition; default none
    :param outputs: the Choice's output when the rule is followed (JSONata); default its input
    """

    assign: Mapping[str, Any] | None = None
    comment: str | None = None
    outputs: Any = None


class AfterwardsOptions(Struct):
    """The options of `Choice.afterwards`.

    :param include_error_handlers: whether ends reached through catchers are continued too; default no
    :param include_otherwise: whether a Choice without otherwise() continues as its default; default no
    """

    include_error_handlers: bool | None = None
    include_otherwise: bool | None = None


class FindStateOptions(Struct):
    """The options of finding states.

    :param include_error_handlers: whether states reached through catchers are found too; default no
    """

    include_error_handlers: bool | None = None


class ProcessorConfig(Struct):
    """The mode and type of a Map's iterations.

    :param execution_type: the type of the child executions: STANDARD or EXPRESS; required in distributed mode
    :param mode: whether iterations run in the execution or as child executions; default INLINE
    """

    execution_type: ProcessorType | None = None
    mode: ProcessorMode | None = None


class LogOptions(Struct):
    """The logging of a state machine.

    :param destination: the log group that gets the events
    :param include_execution_data: whether inputs and outputs are logged; default no
    :param level: which events are logged; default ERROR
    """

    destination: ILogGroup | None = None
    include_execution_data: bool | None = None
    level: LogLevel | None = None

"""ServiceTask: a task that calls a service through Step Functions' own integrations.

A subclass answers the same questions each time: which action, which patterns, which arguments,
which permissions. See ``_sqs.py`` for the shortest whole one.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from typing import Any, ClassVar, Unpack

from .. import aws_iam as iam
from .. import aws_stepfunctions as sfn
from .._core.fn import Aws
from .._core.tokens import Token
from ..aws_stepfunctions._faithful import is_faithful
from ..aws_stepfunctions._json_path import json_path_from_any
from ..aws_stepfunctions._jsonata import is_valid_jsonata_expression
from ..aws_stepfunctions._state import language_of
from ..constructs import Construct

__all__ = ["ServiceTask"]

_SUFFIX = {
    sfn.IntegrationPattern.REQUEST_RESPONSE: "",
    sfn.IntegrationPattern.RUN_JOB: ".sync",
    sfn.IntegrationPattern.WAIT_FOR_TASK_TOKEN: ".waitForTaskToken",
}


def _allowed(low: float, high: float) -> str:
    return f"allowed is {low} to {high}" if high != math.inf else f"allowed is at least {low}"


def name_in_arn(name: str) -> str:
    """Return the name that a permission's ARN must have: any, when the task's own is only known at run time."""
    return "*" if json_path_from_any(name) is not None or is_valid_jsonata_expression(name) else name


class ServiceTask(sfn.TaskStateBase):
    """Call a service; derive from this for one action of one service.

    The options of every task are described at `treadle.aws_stepfunctions.TaskOptions`.
    """

    action: ClassVar[str]
    """``service:action`` as it stands in the resource."""

    patterns: ClassVar[tuple[sfn.IntegrationPattern, ...]] = (sfn.IntegrationPattern.REQUEST_RESPONSE,)
    """The integration patterns the service supports."""

    default_pattern: ClassVar[sfn.IntegrationPattern] = sfn.IntegrationPattern.REQUEST_RESPONSE
    """The pattern when none is asked for."""

    ignores_pattern: ClassVar[bool] = False
    """Whether the CDK passes over a pattern that the service doesn't support, instead of refusing it."""

    def __init__(self, scope: Construct, id: str, **options: Unpack[sfn.TaskOptions]) -> None:
        super().__init__(scope, id, **options)
        self._arguments: Mapping[str, Any] = {}
        self._policies: list[iam.PolicyStatement] = []
        self.integration_pattern: sfn.IntegrationPattern = self._supported(self._integration_pattern)

    # ------------------------------------------------------------ what subclasses use

    def _supported(self, pattern: sfn.IntegrationPattern | None) -> sfn.IntegrationPattern:
        if pattern is None:
            return self.default_pattern
        if pattern in self.patterns:
            return pattern
        if self.ignores_pattern and is_faithful(self):
            return self.default_pattern
        allowed = " and ".join(supported.name for supported in self.patterns)
        raise self._refuse(
            f"integration_pattern is {getattr(pattern, 'name', pattern)}, but {self.action} supports only {allowed}",
            "TaskPattern",
        )

    def _require_task_token(self, keyword: str, value: Any) -> None:
        if self.integration_pattern is not sfn.IntegrationPattern.WAIT_FOR_TASK_TOKEN:
            return
        if isinstance(value, sfn.TaskInput):
            value = value.value
        if not sfn.FieldUtils.contains_task_token({keyword: value}):
            raise self._refuse(
                f"Task Token is required in `{keyword}` for WAIT_FOR_TASK_TOKEN: nobody could answer the task. "
                "Put JsonPath.task_token (in JSONata: {% $states.context.Task.Token %}) into it",
                "TaskTokenRequired",
            )

    def _allow(self, *actions: str, on: str | Sequence[str], conditions: Mapping[str, Any] | None = None) -> None:
        resources = [on] if isinstance(on, str) else list(on)
        self._policies.append(iam.PolicyStatement(actions=list(actions), resources=resources, conditions=conditions))

    def _in_range(
        self, keyword: str, value: float | None, low: float, high: float, unit: str = "", *, blind: bool = False
    ) -> None:
        """Refuse a literal number outside its range; tokens and paths pass.

        ``blind`` says that the CDK compares the number that stands for a token, and so refuses every token.
        """
        if value is None or (Token.is_unresolved(value) and not (blind and is_faithful(self))):
            return
        if not low <= value <= high:
            raise self._refuse(f"{keyword} is {value}{unit}; {_allowed(low, high)}{unit}", "TaskRange")

    def _limit(self, keyword: str, value: Any, low: float, high: float = math.inf, unit: str = "") -> None:
        """Check a value that the CDK doesn't against the service's limits: a number, or the length of a text or list.

        What is only known later passes: tokens, paths, JSONata expressions.
        """
        if value is None or is_faithful(self) or Token.is_unresolved(value):
            return
        if isinstance(value, str):
            if is_valid_jsonata_expression(value):
                return
            size: float = len(value)
            unit, said = " characters", f"{keyword} has {len(value)} characters"
        elif isinstance(value, (Sequence, Mapping)):
            size = len(value)
            unit, said = " items", f"{keyword} has {len(value)} items"
        else:
            size = value
            said = f"{keyword} is {value}{unit}"
        if not low <= size <= high:
            raise self._refuse(f"{said}; {_allowed(low, high)}{unit}", "TaskRange")

    # ------------------------------------------------------------ what every task does

    def _why_standard(self) -> str | None:
        pattern = self.integration_pattern
        if pattern is sfn.IntegrationPattern.REQUEST_RESPONSE:
            return None
        return f"tasks whose integration_pattern is {pattern.name} run"

    @property
    def task_policies(self) -> Sequence[iam.PolicyStatement]:
        """The statements the machine's role needs for this task."""
        return self._policies

    def _resource(self) -> str:
        return f"arn:{Aws.PARTITION}:states:::{self.action}{_SUFFIX[self.integration_pattern]}"

    def _arguments_in(self, language: sfn.QueryLanguage) -> Any:
        return self._arguments

    def _render_task(self, machine: sfn.QueryLanguage | None) -> dict[str, Any]:
        language = language_of(machine, self.query_language)
        arguments = self._arguments_in(language)
        rendered: dict[str, Any] = {"Resource": self._resource()}
        if language is sfn.QueryLanguage.JSONATA:
            rendered["Arguments"] = arguments
        else:
            rendered["Parameters"] = sfn.FieldUtils.render_object(arguments)
        return rendered

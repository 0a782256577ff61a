"""Amazon EventBridge Scheduler."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import UTC, datetime
from enum import Enum
from typing import TYPE_CHECKING, Any, ClassVar, Unpack

from .. import aws_iam as iam
from .. import aws_stepfunctions as sfn
from .._core.quantities import Duration
from .._core.stack import Stack
from .._core.structs import Struct
from .._core.tokens import Token
from ..aws_stepfunctions._faithful import is_faithful
from ..aws_stepfunctions._jsonata import is_valid_jsonata_expression
from ..constructs import Construct
from ..errors import AuthoringError
from ._service_task import ServiceTask, name_in_arn

if TYPE_CHECKING:
    from ..aws_kms import IKey
    from ..aws_sqs import IQueue

__all__ = [
    "ActionAfterCompletion",
    "EventBridgeSchedulerCreateScheduleTask",
    "EventBridgeSchedulerTarget",
    "RetryPolicy",
    "Schedule",
]

_CLIENT_TOKEN = re.compile(r"[a-zA-Z0-9_-]+")
_GROUP_NAME = re.compile(r"[a-zA-Z0-9_.-]+")


class ActionAfterCompletion(Enum):
    """Actions on a schedule after its last invocation."""

    NONE = "NONE"
    DELETE = "DELETE"


class Schedule:
    """The times at which a target is invoked.

    https://docs.aws.amazon.com/scheduler/latest/UserGuide/schedule-types.html

    :param expression_string: the scheduler's expression: ``at(…)``, ``rate(…)`` or ``cron(…)``
    :param time: the time of a one-time schedule, from which the expression is written
    """

    def __init__(self, expression_string: str, time: datetime | None = None) -> None:
        self.expression_string = expression_string
        self._time = time

    @staticmethod
    def one_time(time: datetime) -> Schedule:
        """Invoke the target once.

        :param time: when; without a time zone it is one of the schedule's own zone, which is UTC by default
        """
        return Schedule(f"at({_without_zone(time, UTC)})", time)

    @staticmethod
    def rate(duration: Duration) -> Schedule:
        """Invoke the target again and again.

        :param duration: the time between two invocations, at least a minute, in whole minutes
        """
        if duration.to_milliseconds() < 60_000:
            raise AuthoringError(
                f"duration: expected at least 1 minute, got {duration.to_human_string()}", code="DurationCannotLessThan"
            )
        for unit, value in (
            ("days", duration.to_days(integral=False)),
            ("hours", duration.to_hours(integral=False)),
            ("minutes", duration.to_minutes()),
        ):
            if value == int(value):
                return Schedule(f"rate({int(value)} {unit})")
        raise AuthoringError("duration: expected whole minutes", code="DurationCannotLessThan")

    @staticmethod
    def cron(
        *,
        day: str | None = None,
        hour: str | None = None,
        minute: str | None = None,
        month: str | None = None,
        week_day: str | None = None,
        year: str | None = None,
    ) -> Schedule:
        """Invoke the target at the times that fit all fields; each is ``*`` by default.

        :param day: of the month, 1 to 31
        :param hour: 0 to 23
        :param minute: 0 to 59
        :param month: 1 to 12, or JAN to DEC
        :param week_day: 1 (Sunday) to 7, or SUN to SAT; not beside `day`
        :param year: 1970 to 2199
        """
        if week_day is not None and day is not None:
            raise AuthoringError("day and week_day are both given; keep one", code="CannotSupplyDayWeekDay")
        if day is None:
            day = "*" if week_day is None else "?"
        fields = (minute or "*", hour or "*", day, month or "*", week_day or "?", year or "*")
        return Schedule(f"cron({' '.join(fields)})")

    def _expression(self, timezone: str | None, faithful: bool) -> str:
        if self._time is None:
            return self.expression_string
        if faithful:  # the CDK writes the time of the machine's own zone, and no at(), without which it is refused
            return _without_zone(self._time, None)
        return f"at({_without_zone(self._time, _zone(timezone))})"


def _zone(name: str | None) -> Any:
    from zoneinfo import ZoneInfo

    if name is None or Token.is_unresolved(name) or is_valid_jsonata_expression(name):
        return UTC
    try:
        return ZoneInfo(name)
    except (KeyError, OSError, ValueError):  # a zone that this machine doesn't know, or no zone's name
        return UTC


def _without_zone(time: datetime, zone: Any) -> str:
    if time.tzinfo is not None:
        time = time.astimezone(zone)
    return time.strftime("%Y-%m-%dT%H:%M:%S")


class RetryPolicy(Struct):
    """Limits of the retries of failed invocations.

    :param maximum_event_age: how long an invocation is retried, 1 minute to 24 hours
    :param maximum_retry_attempts: how often an invocation is retried, 0 to 185
    """

    maximum_event_age: Duration
    maximum_retry_attempts: float


class EventBridgeSchedulerTarget:
    """The target of a schedule.

    :param arn: the target's ARN, or that of an SDK action such as ``arn:aws:scheduler:::aws-sdk:sqs:sendMessage``
    :param role: the role that the scheduler assumes
    :param dead_letter_queue: the queue that gets events that can't be delivered; default none, they are dropped
    :param input: what the target gets, at least one character; default a notification of the scheduler's
    :param retry_policy: the limits of retries; default 185 within 24 hours
    """

    def __init__(
        self,
        *,
        arn: str,
        role: iam.IRole,
        dead_letter_queue: IQueue | None = None,
        input: str | None = None,
        retry_policy: RetryPolicy | Mapping[str, Any] | None = None,
    ) -> None:
        self.arn = arn
        self.role = role
        self.dead_letter_queue = dead_letter_queue
        self.input = input
        self.retry_policy: RetryPolicy | None = RetryPolicy.maybe(retry_policy)
        if input == "":
            raise AuthoringError("input: expected at least 1 character, got ''", code="InputMustBeAtLeastOneCharacter")
        if self.retry_policy is not None:
            _check_retries(self.retry_policy)

    def render_target_object(self) -> Any:
        """Return the target as the scheduler's API has it."""
        retries, queue = self.retry_policy, self.dead_letter_queue
        return {
            "Arn": self.arn,
            "RoleArn": self.role.role_arn,
            "Input": self.input,
            "RetryPolicy": {
                "MaximumEventAgeInSeconds": retries.maximum_event_age.to_seconds(),
                "MaximumRetryAttempts": retries.maximum_retry_attempts,
            }
            if retries is not None
            else None,
            "DeadLetterConfig": {"Arn": queue.queue_arn} if queue is not None else None,
        }


def _check_retries(policy: RetryPolicy) -> None:
    attempts = policy.maximum_retry_attempts
    if not Token.is_unresolved(attempts) and not (0 <= attempts <= 185 and attempts == int(attempts)):
        raise AuthoringError(
            f"maximum_retry_attempts: expected a whole number from 0 to 185, got {attempts}",
            code="MaximumRetryAttemptsMustBeBetween0And185",
        )
    age = policy.maximum_event_age
    if not age.is_unresolved() and not 60_000 <= age.to_milliseconds() <= 86_400_000:
        raise AuthoringError(
            f"maximum_event_age: expected 1 minute to 24 hours, got {age.to_human_string()}",
            code="MaximumEventAgeInSecondsMustBeBetween60And86400",
        )


class EventBridgeSchedulerCreateScheduleTask(ServiceTask):
    """Create a schedule.

    https://docs.aws.amazon.com/scheduler/latest/APIReference/API_CreateSchedule.html

    :param schedule: the times at which the target is invoked
    :param schedule_name: the schedule's name, 1 to 64 characters
    :param target: the target with its role and input
    :param action_after_completion: what happens to the schedule after its last invocation; default NONE, it is kept
    :param client_token: 1 to 64 characters that make the request idempotent; default none
    :param description: a remark, up to 512 characters; default none
    :param enabled: whether the schedule invokes its target; default yes
    :param end_date: the time after which the target isn't invoked; default never
    :param flexible_time_window: how much later an invocation may be, 1 minute to 24 hours; default not later
    :param group_name: the group to which the schedule belongs; default ``default``
    :param kms_key: the KMS key that encrypts the input; default the scheduler's own
    :param start_date: the time from which the target is invoked; default at once
    :param timezone: the time zone of the schedule, such as ``Europe/Berlin``; default UTC
    """

    action = "aws-sdk:scheduler:createSchedule"
    patterns: ClassVar[tuple[sfn.IntegrationPattern, ...]] = (
        sfn.IntegrationPattern.REQUEST_RESPONSE,
        sfn.IntegrationPattern.WAIT_FOR_TASK_TOKEN,
    )

    def __init__(
        self,
        scope: Construct,
        id: str,
        *,
        schedule: Schedule,
        schedule_name: str,
        target: EventBridgeSchedulerTarget,
        action_after_completion: ActionAfterCompletion | None = None,
        client_token: str | None = None,
        description: str | None = None,
        enabled: bool | None = None,
        end_date: datetime | None = None,
        flexible_time_window: Duration | None = None,
        group_name: str | None = None,
        kms_key: IKey | None = None,
        start_date: datetime | None = None,
        timezone: str | None = None,
        **options: Unpack[sfn.TaskOptions],
    ) -> None:
        super().__init__(scope, id, **options)
        if start_date is not None and end_date is not None and _moment(start_date) >= _moment(end_date):
            raise self._refuse("start_date must be before end_date", "StartDateMustBeBeforeEndDate")
        self._check_text("client_token", client_token, 1, 64, _CLIENT_TOKEN)
        self._check_text("description", description, 0, 512)
        self._check_text("group_name", group_name, 1, 64, _GROUP_NAME)
        self._check_text("timezone", timezone, 1, 50)
        self._limit("schedule_name", schedule_name, 1, 64)
        if flexible_time_window is not None and not 60_000 <= flexible_time_window.to_milliseconds() <= 86_400_000:
            raise self._refuse(
                f"flexible_time_window: expected 1 minute to 24 hours, got {flexible_time_window.to_human_string()}",
                "FlexibleTimeWindowMustBeBetween1And1440Minutes",
            )
        if not is_faithful(self):  # the CDK doesn't ask for the token here
            self._require_task_token("target.input", target.input)

        self._arguments = {
            "ActionAfterCompletion": (action_after_completion or ActionAfterCompletion.NONE).value,
            "ClientToken": client_token,
            "Description": description,
            "EndDate": _iso(end_date),
            "FlexibleTimeWindow": {
                "Mode": "FLEXIBLE" if flexible_time_window else "OFF",
                "MaximumWindowInMinutes": flexible_time_window.to_minutes() if flexible_time_window else None,
            },
            "GroupName": group_name,
            "KmsKeyArn": kms_key.key_arn if kms_key else None,
            "Name": schedule_name,
            "ScheduleExpression": schedule._expression(timezone, is_faithful(self)),
            "ScheduleExpressionTimezone": timezone,
            "StartDate": _iso(start_date),
            "State": "DISABLED" if enabled is False else "ENABLED",
            "Target": target.render_target_object(),
        }

        if kms_key is not None:
            kms_key.grant_decrypt(target.role)
        group = group_name if group_name is not None else "default"
        name = schedule_name
        if not is_faithful(self):  # the CDK writes a path's text into the ARN
            group, name = name_in_arn(group), name_in_arn(name)
        arn = Stack.of(self).format_arn(service="scheduler", resource="schedule", resource_name=f"{group}/{name}")
        self._allow("scheduler:CreateSchedule", on=arn)
        self._allow("iam:PassRole", on=target.role.role_arn)

    def _supported(self, pattern: sfn.IntegrationPattern | None) -> sfn.IntegrationPattern:
        # the CDK writes any pattern, though AWS refuses the resource it makes
        return pattern if pattern is not None and is_faithful(self) else super()._supported(pattern)

    def _check_text(
        self, keyword: str, text: str | None, shortest: int, longest: int, pattern: re.Pattern[str] | None = None
    ) -> None:
        if text is None or Token.is_unresolved(text) or (is_valid_jsonata_expression(text) and not is_faithful(self)):
            return
        if not shortest <= len(text) <= longest:
            raise self._refuse(f"{keyword}: expected {shortest} to {longest} characters, got {len(text)}", "TextLength")
        if pattern is not None and not pattern.fullmatch(text):
            raise self._refuse(f"{keyword}: expected characters of {pattern.pattern}, got {text!r}", "TextPattern")


def _moment(time: datetime) -> datetime:
    return time.astimezone(UTC)


def _iso(time: datetime | None) -> str | None:
    return f"{_moment(time).isoformat(timespec='milliseconds')[:23]}Z" if time is not None else None

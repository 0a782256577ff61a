"""Where containers log to."""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING, Any

from .. import aws_iam as iam
from .. import aws_logs as logs
from .._core.quantities import Size, SizeRoundingBehavior
from .._core.tokens import number_text
from ..constructs import Construct
from ..errors import AuthoringError

if TYPE_CHECKING:
    from ._container import ContainerDefinition

__all__ = ["AwsLogDriver", "AwsLogDriverMode", "LogDriver"]


class AwsLogDriverMode(Enum):
    """Modes of a container's logging: waiting for it, or not."""

    BLOCKING = "blocking"
    NON_BLOCKING = "non-blocking"


class LogDriver:
    """The destination of a container's output."""

    @staticmethod
    def aws_logs(
        *,
        stream_prefix: str,
        datetime_format: str | None = None,
        log_group: logs.ILogGroup | None = None,
        log_retention: logs.RetentionDays | None = None,
        max_buffer_size: Size | None = None,
        mode: AwsLogDriverMode | None = None,
        multiline_pattern: str | None = None,
    ) -> LogDriver:
        """Log to CloudWatch; the keywords are those of `AwsLogDriver`."""
        return AwsLogDriver(
            stream_prefix=stream_prefix,
            datetime_format=datetime_format,
            log_group=log_group,
            log_retention=log_retention,
            max_buffer_size=max_buffer_size,
            mode=mode,
            multiline_pattern=multiline_pattern,
        )

    def bind(self, scope: Construct, container_definition: ContainerDefinition) -> dict[str, Any]:
        """Grant permission to log, and return the driver's configuration."""
        raise AuthoringError("a LogDriver of one's own needs bind", code="LogDriver")


class AwsLogDriver(LogDriver):
    """Log driver of CloudWatch Logs.

    :param stream_prefix: the prefix of the log streams' names
    :param datetime_format: the beginning of an entry's first line, as a strftime format; default each line is an entry
    :param log_group: the log group that gets the log; default a new one
    :param log_retention: how long a new log group keeps events; not with log_group; default for ever
    :param max_buffer_size: how much is kept until it is sent; for mode NON_BLOCKING alone; default ECS's own
    :param mode: whether the container waits for its log; default by the account's setting
    :param multiline_pattern: the beginning of an entry's first line, as a regular expression; default each line is an
        entry
    """

    def __init__(
        self,
        *,
        stream_prefix: str,
        datetime_format: str | None = None,
        log_group: logs.ILogGroup | None = None,
        log_retention: logs.RetentionDays | None = None,
        max_buffer_size: Size | None = None,
        mode: AwsLogDriverMode | None = None,
        multiline_pattern: str | None = None,
    ) -> None:
        if log_group is not None and log_retention is not None:
            raise AuthoringError(
                "log_group and log_retention are both given; the log group has its own retention",
                code="CannotSpecifyBoth",
            )
        if max_buffer_size is not None and mode is not AwsLogDriverMode.NON_BLOCKING:
            raise AuthoringError(
                "max_buffer_size needs mode=AwsLogDriverMode.NON_BLOCKING", code="CannotSpecifyDriverMaxBufferSize"
            )
        self.log_group: logs.ILogGroup | None = log_group
        self._retention = log_retention
        size = max_buffer_size
        self._options = {
            "awslogs-stream-prefix": stream_prefix,
            "awslogs-datetime-format": datetime_format,
            "awslogs-multiline-pattern": multiline_pattern,
            "mode": mode.value if mode else None,
            "max-buffer-size": f"{number_text(size.to_bytes(rounding=SizeRoundingBehavior.FLOOR))}b" if size else None,
        }

    def bind(self, scope: Construct, container_definition: ContainerDefinition) -> dict[str, Any]:
        """Grant permission to log, and return the driver's configuration."""
        group = self.log_group
        if group is None:
            group = logs.LogGroup(scope, "LogGroup", retention=self._retention or logs.RetentionDays.INFINITE)
            self.log_group = group
        role = container_definition.task_definition.obtain_execution_role()
        actions = ["logs:CreateLogStream", "logs:PutLogEvents"]
        role.add_to_principal_policy(iam.PolicyStatement(actions=actions, resources=[group.log_group_arn]))
        options = {"awslogs-group": group.log_group_name, "awslogs-region": group.env.region, **self._options}
        return {
            "LogDriver": "awslogs",
            "Options": {name: value for name, value in options.items() if value is not None},
        }

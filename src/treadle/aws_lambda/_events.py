"""What invokes functions: event source mappings and URLs."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from .. import aws_iam as iam
from .._core.arn import ArnFormat
from .._core.resource import Resource
from .._core.stack import Stack
from .._core.tokens import unresolved
from ..constructs import Construct
from ..errors import AuthoringError
from . import _cfn

if TYPE_CHECKING:
    from ._invocation import IFunction

__all__ = ["EventSourceMapping", "FilterCriteria", "FilterRule", "FunctionUrl"]


class FilterRule:
    """Rules of event filters.

    https://docs.aws.amazon.com/lambda/latest/dg/invocation-eventfiltering.html
    """

    @staticmethod
    def null() -> Any:
        """Require null."""
        return [None]

    @staticmethod
    def empty() -> Any:
        """Require an empty text."""
        return [""]

    @staticmethod
    def is_equal(item: str | float) -> Any:
        """Require a value."""
        return [item] if isinstance(item, str) else [{"numeric": ["=", item]}]

    @staticmethod
    def or_(*elem: str) -> Any:
        """Require one of some values."""
        return list(elem)

    @staticmethod
    def not_equals(elem: str) -> Any:
        """Require another value."""
        return [{"anything-but": [elem]}]

    @staticmethod
    def between(first: float, second: float) -> Any:
        """Require a number above the first and up to the second."""
        return [{"numeric": [">", first, "<=", second]}]

    @staticmethod
    def exists() -> Any:
        """Require any value."""
        return [{"exists": True}]

    @staticmethod
    def not_exists() -> Any:
        """Require that there is no value."""
        return [{"exists": False}]

    @staticmethod
    def begins_with(elem: str) -> Any:
        """Require a prefix."""
        return [{"prefix": elem}]


class FilterCriteria:
    """Filters of events."""

    @staticmethod
    def filter(filter: Mapping[str, Any]) -> Any:
        """Return a filter; its rules are made by `FilterRule`."""
        return {"pattern": json.dumps(filter, separators=(",", ":"), ensure_ascii=False)}


class EventSourceMapping(Resource):
    """A queue or stream whose records a function is invoked with.

    https://docs.aws.amazon.com/lambda/latest/dg/invocation-eventsourcemapping.html

    :param target: the function
    :param options: the keywords of ``EventSourceMappingOptions``
    """

    def __init__(self, scope: Construct, id: str, *, target: IFunction, **options: Any) -> None:
        super().__init__(scope, id)
        given: Any = _cfn.EventSourceMappingOptions(**options)
        self._check(given)
        pollers = given.provisioned_poller_config
        kafka = None
        if given.kafka_consumer_group_id:
            kafka = {"consumerGroupId": given.kafka_consumer_group_id}
        if given.schema_registry_config is not None:
            raise self._refuse("schema_registry_config is not supported by treadle yet; use CfnEventSourceMapping")
        servers = given.kafka_bootstrap_servers
        if given.filter_encryption is not None:
            given.filter_encryption.grant_decrypt(iam.ServicePrincipal("lambda.amazonaws.com"))
        failure = None
        if given.on_failure is not None:
            failure = {"onFailure": given.on_failure.bind(self, target)}
        resource = _cfn.CfnEventSourceMapping(
            self,
            "Resource",
            batch_size=given.batch_size,
            bisect_batch_on_function_error=given.bisect_batch_on_error,
            destination_config=failure,
            enabled=given.enabled,
            event_source_arn=given.event_source_arn,
            function_name=target.function_name,
            starting_position=given.starting_position and given.starting_position.value,
            starting_position_timestamp=given.starting_position_timestamp,
            function_response_types=["ReportBatchItemFailures"] if given.report_batch_item_failures else None,
            maximum_batching_window_in_seconds=_seconds(given.max_batching_window),
            maximum_record_age_in_seconds=_seconds(given.max_record_age),
            maximum_retry_attempts=given.retry_attempts,
            parallelization_factor=given.parallelization_factor,
            topics=None if given.kafka_topic is None else [given.kafka_topic],
            tumbling_window_in_seconds=_seconds(given.tumbling_window),
            scaling_config={"maximumConcurrency": given.max_concurrency} if given.max_concurrency else None,
            source_access_configurations=[
                {"type": one.type.type, "uri": one.uri} for one in given.source_access_configurations or ()
            ]
            or None,
            self_managed_event_source={"endpoints": {"kafkaBootstrapServers": servers}} if servers else None,
            filter_criteria={"filters": given.filters} if given.filters is not None else None,
            kms_key_arn=given.filter_encryption and given.filter_encryption.key_arn,
            self_managed_kafka_event_source_config=kafka if servers else None,
            amazon_managed_kafka_event_source_config=kafka if given.event_source_arn else None,
            provisioned_poller_config=pollers and dict(_cfn.ProvisionedPollerConfig.of(pollers).__dict__),
            metrics_config=given.metrics_config and {"metrics": [one.value for one in given.metrics_config.metrics]},
            logging_config=given.log_level and {"systemLogLevel": given.log_level.value},
        )
        self.event_source_mapping_id: str = resource.ref
        self.event_source_mapping_arn: str = Stack.of(self).format_arn(
            service="lambda",
            resource="event-source-mapping",
            resource_name=resource.ref,
            arn_format=ArnFormat.COLON_RESOURCE_NAME,
        )

    def _check(self, given: Any) -> None:
        if given.event_source_arn is None and given.kafka_bootstrap_servers is None:
            raise self._refuse("Either eventSourceArn or kafkaBootstrapServers must be set")
        if given.event_source_arn is not None and given.kafka_bootstrap_servers is not None:
            raise self._refuse("eventSourceArn and kafkaBootstrapServers are mutually exclusive")
        if given.kafka_bootstrap_servers is not None and not given.kafka_bootstrap_servers:
            raise self._refuse("kafkaBootStrapServers must not be empty if set")
        pollers = _cfn.ProvisionedPollerConfig.maybe(given.provisioned_poller_config)
        if pollers is not None:
            check_pollers(pollers, 1, self._refuse)
        limits = [
            ("maxBatchingWindow", _seconds(given.max_batching_window), 0, 300, "seconds"),
            ("maxConcurrency", given.max_concurrency or None, 2, 1000, "concurrent instances"),
            ("maxRecordAge", _seconds(given.max_record_age), 60, 604800, "seconds, a minute to 7 days"),
            ("parallelizationFactor", given.parallelization_factor, 1, 10, "batches"),
            ("tumblingWindow", _seconds(given.tumbling_window), 0, 900, "seconds"),
            ("retryAttempts", given.retry_attempts, -1, 10000, "or -1 for infinite"),
        ]
        for name, value, least, most, unit in limits:
            if value is not None and not unresolved(value) and not least <= value <= most:
                raise self._refuse(f"{name} must be between {least} and {most} {unit}, got {value:g}")
        timed = given.starting_position is _cfn.StartingPosition.AT_TIMESTAMP
        if timed and not given.starting_position_timestamp:
            raise self._refuse("startingPositionTimestamp must be provided when startingPosition is AT_TIMESTAMP")
        if not timed and given.starting_position_timestamp:
            raise self._refuse("startingPositionTimestamp can only be used when startingPosition is AT_TIMESTAMP")
        if given.filter_encryption is not None and given.filters is None:
            raise self._refuse("filter criteria must be provided to enable setting filter criteria encryption")

    def _refuse(self, message: str) -> AuthoringError:
        return AuthoringError(message, code="EventSourceMapping", path=self.node.path, kind="EventSourceMapping")


def check_pollers(pollers: Any, least: int, refuse: Any) -> None:
    """Check the numbers of pollers, the least of which depends on the source."""
    low, high = pollers.minimum_pollers, pollers.maximum_pollers
    for name, value, most in (("Minimum", low, 200), ("Maximum", high, 2000)):
        if value is not None and not unresolved(value) and not least <= value <= most:
            raise refuse(f"{name} provisioned pollers must be between {least} and {most} inclusive, got {value:g}")
    if low is not None and high is not None and not unresolved(low) and not unresolved(high) and low > high:
        raise refuse("Minimum provisioned pollers must be less than or equal to maximum provisioned pollers")


def _seconds(duration: Any) -> Any:
    return None if duration is None else duration.to_seconds()


class FunctionUrl(Resource):
    """An HTTPS URL of a function.

    https://docs.aws.amazon.com/lambda/latest/dg/urls-configuration.html

    :param function: the function, or an alias
    :param auth_type: whether callers sign their requests; default AWS_IAM
    :param cors: what browsers may do; default nothing
    :param invoke_mode: whether the response is streamed; default BUFFERED
    """

    def __init__(
        self,
        scope: Construct,
        id: str,
        *,
        function: IFunction,
        auth_type: _cfn.FunctionUrlAuthType | None = None,
        cors: _cfn.FunctionUrlCorsOptions | Mapping[str, Any] | None = None,
        invoke_mode: _cfn.InvokeMode | None = None,
    ) -> None:
        super().__init__(scope, id)
        alias: Any = function if hasattr(function, "alias_name") else None
        if alias is None and hasattr(function, "version"):
            raise self._refuse("FunctionUrl cannot be used with a Version")
        target: Any = function if alias is None else alias.version.lambda_
        self.auth_type: _cfn.FunctionUrlAuthType = auth_type or _cfn.FunctionUrlAuthType.AWS_IAM
        resource = _cfn.CfnUrl(
            self,
            "Resource",
            auth_type=self.auth_type.value,
            cors=None if cors is None else self._cors(_cfn.FunctionUrlCorsOptions.of(cors)),
            invoke_mode=invoke_mode and invoke_mode.value,
            target_function_arn=target.function_arn,
            qualifier=None if alias is None else alias.alias_name,
        )
        if alias is not None and alias.node.default_child is not None:
            resource.node.add_dependency(alias.node.default_child)
        self.url: str = resource.attr_function_url
        self.function_arn: str = resource.attr_function_arn
        if auth_type is _cfn.FunctionUrlAuthType.NONE:
            everyone = iam.AnyPrincipal()
            function.add_permission(
                "invoke-function-url",
                principal=everyone,
                action="lambda:InvokeFunctionUrl",
                function_url_auth_type=auth_type.value,
            )
            function.add_permission(
                "invoke-function", principal=everyone, action="lambda:InvokeFunction", invoked_via_function_url=True
            )

    def _cors(self, cors: Any) -> dict[str, Any]:
        age = _seconds(cors.max_age)
        if age is not None and not unresolved(age) and age > 86400:
            raise self._refuse(f"FunctionUrl CORS maxAge should be less than or equal to 86400 secs (got {age:g})")
        methods = cors.allowed_methods if cors.allowed_methods is not None else [_cfn.HttpMethod.ALL]
        return {
            "AllowCredentials": cors.allow_credentials,
            "AllowHeaders": cors.allowed_headers,
            "AllowMethods": [method.value for method in methods],
            "AllowOrigins": cors.allowed_origins,
            "ExposeHeaders": cors.exposed_headers,
            "MaxAge": age,
        }

    def _refuse(self, message: str) -> AuthoringError:
        return AuthoringError(message, code="FunctionUrl", path=self.node.path, kind="FunctionUrl")

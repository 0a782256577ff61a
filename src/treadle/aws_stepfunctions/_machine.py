"""StateMachine: the resource."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Unpack

from .. import aws_iam as iam
from .._core.arn import ArnFormat
from .._core.quantities import Duration
from .._core.resource import IResource, RemovalPolicy, Resource
from .._core.stack import Stack
from .._core.tokens import Token
from .._deprecations import deprecated
from ..constructs import Construct
from ..errors import AuthoringError
from ..interfaces import aws_stepfunctions as _refs
from . import _cfn
from ._definition import ChainDefinitionBody, DefinitionBody
from ._encryption import CustomerManagedEncryptionConfiguration, EncryptionConfiguration
from ._faithful import is_faithful
from ._grants import StateMachineGrants
from ._graph import StateGraph
from ._metrics import states_metric
from ._types import IChainable, LogLevel, LogOptions, QueryLanguage, StateMachineType

if TYPE_CHECKING:
    from ..aws_cloudwatch import Metric, MetricOptions

__all__ = ["IStateMachine", "StateMachine"]

_NAME = re.compile(r"[a-z0-9+!@.()\-=_']+", re.IGNORECASE)


class IStateMachine(IResource, iam.IGrantable):
    """Interface of state machines, created in this app or imported."""

    state_machine_arn: str

    @property
    def state_machine_ref(self) -> _refs.StateMachineReference:
        """The reference that L1 classes take: its ARN."""
        return _refs.StateMachineReference(state_machine_arn=self.state_machine_arn)

    @property
    def grants(self) -> StateMachineGrants:
        """The permissions that can be granted."""
        return StateMachineGrants.from_state_machine(self)

    def grant(self, identity: iam.IGrantable, *actions: str) -> iam.Grant:
        """Grant actions on the machine."""
        return self.grants.actions(identity, *actions)

    def grant_execution(self, identity: iam.IGrantable, *actions: str) -> iam.Grant:
        """Grant actions on the machine's executions."""
        return self.grants.execution(identity, *actions)

    def grant_read(self, identity: iam.IGrantable) -> iam.Grant:
        """Grant reading the machine, its executions and their histories."""
        return self.grants.read(identity)

    def grant_redrive_execution(self, identity: iam.IGrantable) -> iam.Grant:
        """Grant redriving executions."""
        return self.grant_execution(identity, "states:RedriveExecution")

    def grant_start_execution(self, identity: iam.IGrantable) -> iam.Grant:
        """Grant starting executions."""
        return self.grants.start_execution(identity)

    def grant_start_sync_execution(self, identity: iam.IGrantable) -> iam.Grant:
        """Grant starting executions and waiting for their result."""
        return self.grants.start_sync_execution(identity)

    def grant_task_response(self, identity: iam.IGrantable) -> iam.Grant:
        """Grant answering task tokens."""
        return self.grants.task_response(identity)

    def metric(self, metric_name: str, **options: Unpack[MetricOptions]) -> Metric:
        """Return a metric of the machine's executions; by default its sum."""
        return self._metric(metric_name, "sum", options)

    def metric_aborted(self, **options: Unpack[MetricOptions]) -> Metric:
        """Return how many executions were aborted."""
        return self._metric("ExecutionsAborted", "Sum", options)

    def metric_failed(self, **options: Unpack[MetricOptions]) -> Metric:
        """Return how many executions failed."""
        return self._metric("ExecutionsFailed", "Sum", options)

    def metric_started(self, **options: Unpack[MetricOptions]) -> Metric:
        """Return how many executions were started."""
        return self._metric("ExecutionsStarted", "sum", options)

    def metric_succeeded(self, **options: Unpack[MetricOptions]) -> Metric:
        """Return how many executions succeeded."""
        return self._metric("ExecutionsSucceeded", "Sum", options)

    def metric_throttled(self, **options: Unpack[MetricOptions]) -> Metric:
        """Return how many state transitions were throttled."""
        return self._metric("ExecutionThrottled", "sum", options)

    def metric_time(self, **options: Unpack[MetricOptions]) -> Metric:
        """Return how long executions took, in milliseconds."""
        return self._metric("ExecutionTime", "Average", options)

    def metric_timed_out(self, **options: Unpack[MetricOptions]) -> Metric:
        """Return how many executions timed out."""
        return self._metric("ExecutionsTimedOut", "Sum", options)

    def _metric(self, name: str, statistic: str, options: MetricOptions) -> Metric:
        return states_metric(self, name, {"StateMachineArn": self.state_machine_arn}, statistic, options)


class _ImportedStateMachine(Resource, IStateMachine):
    def __init__(self, scope: Construct, id: str, arn: str) -> None:
        super().__init__(scope, id, environment_from_arn=arn)
        self.state_machine_arn = arn
        self.grant_principal = iam.UnknownPrincipal(resource=self)


class StateMachine(Resource, IStateMachine):
    """Create a state machine.

    https://docs.aws.amazon.com/step-functions/latest/dg/concepts-statemachines.html

    :param comment: a remark in the definition; default none
    :param definition: the deprecated form of definition_body, with states alone
    :param definition_body: the definition: states, a text or a file
    :param definition_substitutions: values for ``${name}`` in the definition's text, by name; default none
    :param encryption_configuration: the key that encrypts the definition and executions; default one that AWS owns
    :param logs: which events are logged, and where; default none
    :param query_language: the language of states that have none: JSONPath or JSONata; default JSONPath
    :param removal_policy: what happens to the state machine when it is removed; default DESTROY
    :param role: the role that executions assume; default a new one with the permissions that the states need
    :param state_machine_name: the name, 1 to 80 characters; default generated by CloudFormation
    :param state_machine_type: STANDARD or EXPRESS; default STANDARD
    :param timeout: how long an execution may take; not with a text or file; default no limit, for EXPRESS 5 minutes
    :param tracing_enabled: whether X-Ray traces executions; default no
    """

    def __init__(
        self,
        scope: Construct,
        id: str,
        *,
        comment: str | None = None,
        definition: IChainable | None = None,
        definition_body: DefinitionBody | None = None,
        definition_substitutions: Mapping[str, str] | None = None,
        encryption_configuration: EncryptionConfiguration | None = None,
        logs: LogOptions | Mapping[str, Any] | None = None,
        query_language: QueryLanguage | None = None,
        removal_policy: RemovalPolicy | None = None,
        role: iam.IRole | None = None,
        state_machine_name: str | None = None,
        state_machine_type: StateMachineType | None = None,
        timeout: Duration | None = None,
        tracing_enabled: bool | None = None,
    ) -> None:
        super().__init__(scope, id, physical_name=state_machine_name)
        self._comment = comment
        self._query_language = query_language
        body = self._definition_body(definition, definition_body)
        log_options = LogOptions.maybe(logs)
        if state_machine_name is not None:
            self._check_name(state_machine_name)
        if log_options and log_options.level is not LogLevel.OFF and log_options.destination is None:
            raise self._refuse("Logs destination is required when level is not OFF.", "LogsDestinationRequired")

        self.role: iam.IRole = role or self._new_role()
        self.state_machine_type: StateMachineType = state_machine_type or StateMachineType.STANDARD
        graph = self._graph_of(body, timeout)
        self._body = body
        self._graph = graph
        if isinstance(encryption_configuration, CustomerManagedEncryptionConfiguration):
            self._allow_key(encryption_configuration, log_options)

        self._resource = _cfn.CfnStateMachine(
            self,
            "Resource",
            state_machine_name=self.physical_name,
            state_machine_type=state_machine_type.value if state_machine_type else None,
            role_arn=self.role.role_arn,
            logging_configuration=self._logging(log_options) if log_options else None,
            tracing_configuration=self._tracing(tracing_enabled),
            **body.bind(self, graph),
            definition_substitutions=definition_substitutions,
            encryption_configuration=_encryption(encryption_configuration),
        )
        self._resource.apply_removal_policy(removal_policy, default=RemovalPolicy.DESTROY)
        self._resource.node.add_dependency(self.role)
        self.grant_principal: iam.IPrincipal = self.role.grant_principal
        self.state_machine_name: str = self._get_resource_name_attribute(self._resource.get_att("Name").to_string())
        self.state_machine_arn: str = self._get_resource_arn_attribute(
            self._resource.ref,
            service="states",
            resource="stateMachine",
            resource_name=self.physical_name,
            arn_format=ArnFormat.COLON_RESOURCE_NAME,
        )
        self.state_machine_revision_id: str = self._resource.get_att("StateMachineRevisionId").to_string()
        if graph is not None:
            graph.bind(self)

    # ------------------------------------------------------------ imports

    @classmethod
    def from_state_machine_arn(cls, scope: Construct, id: str, state_machine_arn: str) -> IStateMachine:
        """Import an existing state machine by ARN."""
        return _ImportedStateMachine(scope, id, state_machine_arn)

    @classmethod
    def from_state_machine_name(cls, scope: Construct, id: str, state_machine_name: str) -> IStateMachine:
        """Import an existing state machine of this account and region by name."""
        arn = Stack.of(scope).format_arn(
            service="states",
            resource="stateMachine",
            arn_format=ArnFormat.COLON_RESOURCE_NAME,
            resource_name=state_machine_name,
        )
        return cls.from_state_machine_arn(scope, id, arn)

    def add_to_role_policy(self, statement: iam.PolicyStatement) -> None:
        """Add a statement to the role's policy."""
        self.role.add_to_principal_policy(statement)

    # ------------------------------------------------------------ parts

    def _repr_svg_(self) -> str | None:
        """Return the picture that a notebook shows."""
        from ._pictures import machine_svg

        return machine_svg(self.node.path, self._body, self._graph, self._query_language)

    def _refuse(self, message: str, code: str) -> AuthoringError:
        return AuthoringError(message, code=code, path=self.node.path, kind="StateMachine")

    def _definition_body(self, definition: IChainable | None, body: DefinitionBody | None) -> DefinitionBody:
        if definition is not None and body is not None:
            raise self._refuse(
                "Cannot specify definition and definition_body at the same time", "ConflictingDefinitionProperties"
            )
        if body is not None:
            return body
        if definition is None:
            raise self._refuse("You need to specify either definition or definition_body", "MissingDefinition")
        deprecated("definition", "definition_body=DefinitionBody.from_chainable(…)")
        return DefinitionBody.from_chainable(definition)

    def _check_name(self, name: str) -> None:
        if Token.is_unresolved(name):
            return
        if not 1 <= len(name) <= 80:
            raise self._refuse(
                f"State Machine name must be between 1 and 80 characters. Received: {name}",
                "InvalidStateMachineNameLength",
            )
        if not _NAME.fullmatch(name):
            raise self._refuse(
                f'State Machine name must match "^[a-z0-9+!@.()-=_\']+$/i". Received: {name}',
                "InvalidStateMachineNamePattern",
            )

    def _new_role(self) -> iam.Role:
        stack = Stack.of(self)
        own_machines = stack.format_arn(
            service="states",
            resource="stateMachine",
            resource_name="*",
            arn_format=ArnFormat.COLON_RESOURCE_NAME,
        )
        conditions = {
            "ArnLike": {"aws:SourceArn": own_machines},
            "StringEquals": {"aws:SourceAccount": stack.account},
        }
        return iam.Role(self, "Role", assumed_by=iam.ServicePrincipal("states.amazonaws.com", conditions=conditions))

    def _graph_of(self, body: DefinitionBody, timeout: Duration | None) -> StateGraph | None:
        if not isinstance(body, ChainDefinitionBody):
            if timeout is not None and not is_faithful(self):
                raise self._refuse(
                    "timeout is not written into a definition given as text or file; put TimeoutSeconds into it",
                    "TimeoutOfTextDefinition",
                )
            return None
        graph = StateGraph(body.chainable.start_state, "State Machine definition")
        graph.timeout = timeout
        if is_faithful(self):
            for statement in graph.policy_statements:
                self.add_to_role_policy(statement)
        else:
            graph.on_policy_statement(self.add_to_role_policy)
        return graph

    def _allow_key(self, encryption: CustomerManagedEncryptionConfiguration, logs: LogOptions | None) -> None:
        stack, key = Stack.of(self), encryption.kms_key
        machine = stack.format_arn(service="states", resource="stateMachine", sep=":", resource_name=self.physical_name)
        self.add_to_role_policy(
            iam.PolicyStatement(
                effect=iam.Effect.ALLOW,
                actions=["kms:Decrypt", "kms:GenerateDataKey"],
                resources=[key.key_arn],
                conditions={"StringEquals": {"kms:EncryptionContext:aws:states:stateMachineArn": machine}},
            )
        )
        if logs is None or logs.level is LogLevel.OFF:
            return
        source = stack.format_arn(service="logs", resource="*", sep=":")
        self.add_to_role_policy(
            iam.PolicyStatement(
                effect=iam.Effect.ALLOW,
                actions=["kms:GenerateDataKey"],
                resources=[key.key_arn],
                conditions={"StringEquals": {"kms:EncryptionContext:SourceArn": source}},
            )
        )
        key.add_to_resource_policy(
            iam.PolicyStatement(
                resources=["*"],
                actions=["kms:Decrypt*"],
                principals=[iam.ServicePrincipal("delivery.logs.amazonaws.com")],
            )
        )

    def _logging(self, logs: LogOptions) -> dict[str, Any]:
        destinations = None
        if logs.destination is not None:
            actions = (
                "CreateLogDelivery GetLogDelivery UpdateLogDelivery DeleteLogDelivery ListLogDeliveries "
                "PutResourcePolicy DescribeResourcePolicies DescribeLogGroups"
            ).split()
            self.add_to_role_policy(
                iam.PolicyStatement(
                    effect=iam.Effect.ALLOW, actions=[f"logs:{action}" for action in actions], resources=["*"]
                )
            )
            destinations = [{"CloudWatchLogsLogGroup": {"LogGroupArn": logs.destination.log_group_arn}}]
        return {
            "Destinations": destinations,
            "IncludeExecutionData": logs.include_execution_data,
            "Level": (logs.level or LogLevel.ERROR).value,
        }

    def _tracing(self, enabled: bool | None) -> dict[str, Any] | None:
        if enabled is None:
            return None
        if enabled:
            actions = ["PutTraceSegments", "PutTelemetryRecords", "GetSamplingRules", "GetSamplingTargets"]
            self.add_to_role_policy(
                iam.PolicyStatement(actions=[f"xray:{action}" for action in actions], resources=["*"])
            )
        return {"Enabled": enabled}


def _encryption(configuration: EncryptionConfiguration | None) -> dict[str, Any] | None:
    if configuration is None:
        return None
    return {name[0].upper() + name[1:]: value for name, value in configuration._render().items()}

"""Functions."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from .. import aws_iam as iam
from .. import aws_kms as kms
from .. import aws_logs as logs
from .. import aws_sqs as sqs
from .._core.annotations import Annotations
from .._core.arn import ArnFormat
from .._core.flags import FeatureFlags
from .._core.fn import Fn
from .._core.lazy import Lazy
from .._core.quantities import Duration, Size
from .._core.stack import Stack
from .._core.structs import Struct
from .._core.tokens import unresolved
from .._core.unsupported import refuse_keywords
from ..constructs import Construct
from ..errors import UnsupportedError
from . import _cfn
from ._code import Code
from ._invocation import FunctionBase, IFunction
from ._layer import ILayerVersion
from ._network import network_of
from ._runtime import ApplicationLogLevel, Architecture, Handler, LoggingFormat, Runtime, SystemLogLevel, Tracing

if TYPE_CHECKING:
    from ..aws_ec2 import Connections, ISecurityGroup, IVpc, SubnetSelection
    from ._cfn import DurableConfig
    from ._version import Alias, Version

__all__ = ["Function", "SingletonFunction", "VersionOptions"]

_RESERVED = frozenset(
    "_HANDLER _X_AMZN_TRACE_ID AWS_DEFAULT_REGION AWS_REGION AWS_EXECUTION_ENV AWS_LAMBDA_FUNCTION_NAME "
    "AWS_LAMBDA_FUNCTION_MEMORY_SIZE AWS_LAMBDA_FUNCTION_VERSION AWS_LAMBDA_INITIALIZATION_TYPE "
    "AWS_LAMBDA_LOG_GROUP_NAME "
    "AWS_LAMBDA_LOG_STREAM_NAME AWS_ACCESS_KEY AWS_ACCESS_KEY_ID AWS_SECRET_ACCESS_KEY AWS_SESSION_TOKEN "
    "AWS_LAMBDA_RUNTIME_API LAMBDA_TASK_ROOT LAMBDA_RUNTIME_DIR".split()
)


class VersionOptions(Struct):
    """The options of a function's `current_version`.

    :param code_sha256: the expected hash of the deployed code, in base64; a mismatch fails; default not checked
    :param description: a remark on the version, up to 256 characters; default the function's
    :param max_event_age: how long asynchronous events are kept, 1 minute to 6 hours; default 6 hours
    :param on_failure: destination of failed asynchronous invocations; not supported yet, a value is refused
    :param on_success: destination of succeeded asynchronous invocations; not supported yet, a value is refused
    :param provisioned_concurrent_executions: how many initialized environments are kept ready, at least 1; default none
    :param removal_policy: what happens to a superseded version; default DESTROY
    :param retry_attempts: how often a failed asynchronous invocation is repeated, 0 to 2; default 2
    """

    code_sha256: str | None = None
    description: str | None = None
    max_event_age: Duration | None = None
    on_failure: Any = None
    on_success: Any = None
    provisioned_concurrent_executions: float | None = None
    removal_policy: Any = None
    retry_attempts: float | None = None


class _ImportedFunction(FunctionBase):
    def __init__(
        self, scope: Construct, id: str, arn: str, role: Any, architecture: Any, same: bool | None, skip: bool
    ) -> None:
        super().__init__(scope, id, environment_from_arn=arn)
        self.function_arn = arn
        self.function_name = Fn.select(6, Fn.split(":", arn))
        self.role = role
        self.architecture = architecture or Architecture.X86_64
        self.grant_principal = role or iam.UnknownPrincipal(resource=self)
        self.resource_arns_for_grant_invoke = [arn, f"{arn}:*"]
        self._can_create_permissions = self._in_stack_account() if same is None else same
        self._skip_permissions = skip

    def _in_stack_account(self) -> bool:
        if unresolved(self.stack.account) or unresolved(self.function_arn):
            return False
        return self.stack.split_arn(self.function_arn, ArnFormat.SLASH_RESOURCE_NAME).account == self.stack.account


class Function(FunctionBase):
    """A Lambda function.

    https://docs.aws.amazon.com/lambda/latest/dg/welcome.html

    :param code: the function's code: inline source, a zip file or a container image
    :param handler: the file and function that Lambda calls, such as ``app.handler``
    :param runtime: the language and version that runs the code
    :param allow_all_outbound: whether the created security group allows all outbound traffic; needs vpc; default yes
    :param allow_public_subnet: whether a function without internet access in a public subnet is accepted; default no
    :param application_log_level_v2: the least severe of the code's messages that are logged; needs JSON format; default
        INFO
    :param architecture: the processor: x86_64 or ARM_64; default x86_64
    :param current_version_options: options of the version that `current_version` creates
    :param dead_letter_queue: the queue that gets asynchronous events that failed; default none
    :param dead_letter_queue_enabled: whether a queue for such events is created, unless one is given; default no
    :param dead_letter_topic: the topic that gets asynchronous events that failed, instead of a queue; default none
    :param description: a remark, up to 256 characters; default none
    :param durable_config: time limit (1 second to 366 days) and retention (1 to 90 days) of durable executions; default
        not durable
    :param environment: environment variables by name, 4 KB in all; default none
    :param environment_encryption: the key that encrypts the environment variables; default Lambda's own
    :param ephemeral_storage_size: the size of ``/tmp``, 512 to 10,240 MiB; default 512
    :param events: event sources that invoke the function; default none
    :param filesystem: a file system to mount; not supported yet, a value is refused
    :param function_name: letters, digits, hyphens and underscores, up to 64; default generated by CloudFormation
    :param initial_policy: statements that the role gets at once; default none
    :param insights_version: the version of Lambda Insights; not supported yet, a value is refused
    :param layers: layers whose files the function gets, at most 5; not for images; default none
    :param log_group: the log group that gets the function's log; default ``/aws/lambda/<function name>``
    :param logging_format: whether log lines are text or JSON; default text
    :param log_removal_policy: not supported, a value is refused; use log_group
    :param log_retention: not supported, a value is refused; use a log_group with its retention
    :param log_retention_role: not supported, a value is refused; use log_group
    :param max_event_age: how long asynchronous events are kept, 1 minute to 6 hours; default 6 hours
    :param memory_size: the memory in MB, to which CPU power is proportional, 128 to 10,240; default 128
    :param on_failure: destination of failed asynchronous invocations; not supported yet, a value is refused
    :param on_success: destination of succeeded asynchronous invocations; not supported yet, a value is refused
    :param profiling: whether CodeGuru profiles the function; not supported yet, True is refused
    :param recursive_loop: whether Lambda stops loops among functions and queues or topics: Allow or Terminate; default
        Terminate
    :param reserved_concurrent_executions: how many invocations run at once, reserved for the function; default the
        account's limit
    :param retry_attempts: how often a failed asynchronous invocation is repeated, 0 to 2; default 2
    :param role: the role whose permissions the code has; default a new one with permission to write logs
    :param runtime_management_mode: how the runtime is updated; not supported yet, a value is refused
    :param security_groups: the groups of the function's network interfaces; needs vpc; default a new one
    :param snap_start: snapshots of initialized environments; not supported yet, a value is refused
    :param system_log_level_v2: the least severe of Lambda's messages that are logged; needs JSON format; default INFO
    :param timeout: how long an invocation may take, up to 15 minutes; default 3 seconds
    :param tracing: whether X-Ray traces invocations; default DISABLED
    :param vpc: the network in which the function has its interfaces; default none
    :param vpc_subnets: the subnets of the interfaces; needs vpc; default the private ones
    """

    dead_letter_queue: sqs.IQueue | None

    dead_letter_topic: Any

    def __init__(
        self,
        scope: Construct,
        id: str,
        *,
        code: Code,
        handler: str,
        runtime: Runtime,
        allow_all_outbound: bool | None = None,
        allow_public_subnet: bool | None = None,
        application_log_level_v2: ApplicationLogLevel | None = None,
        architecture: Architecture | None = None,
        current_version_options: VersionOptions | Mapping[str, Any] | None = None,
        dead_letter_queue: sqs.IQueue | None = None,
        dead_letter_queue_enabled: bool | None = None,
        dead_letter_topic: Any = None,
        description: str | None = None,
        durable_config: DurableConfig | Mapping[str, Any] | None = None,
        environment: Mapping[str, str] | None = None,
        environment_encryption: kms.IKey | None = None,
        ephemeral_storage_size: Size | None = None,
        events: Sequence[Any] | None = None,
        filesystem: Any = None,
        function_name: str | None = None,
        initial_policy: Sequence[iam.PolicyStatement] | None = None,
        insights_version: Any = None,
        layers: Sequence[ILayerVersion] | None = None,
        log_group: logs.ILogGroup | None = None,
        logging_format: LoggingFormat | None = None,
        log_removal_policy: Any = None,
        log_retention: logs.RetentionDays | None = None,
        log_retention_role: Any = None,
        max_event_age: Duration | None = None,
        memory_size: float | None = None,
        on_failure: Any = None,
        on_success: Any = None,
        profiling: bool | None = None,
        recursive_loop: Any = None,
        reserved_concurrent_executions: float | None = None,
        retry_attempts: float | None = None,
        role: iam.IRole | None = None,
        runtime_management_mode: Any = None,
        security_groups: Sequence[ISecurityGroup] | None = None,
        snap_start: Any = None,
        system_log_level_v2: SystemLogLevel | None = None,
        timeout: Duration | None = None,
        tracing: Tracing | None = None,
        vpc: IVpc | None = None,
        vpc_subnets: SubnetSelection | Mapping[str, Any] | None = None,
    ) -> None:
        super().__init__(scope, id, physical_name=function_name)
        for name, given in (
            ("filesystem", filesystem),
            ("insights_version", insights_version),
            ("profiling", profiling),
            ("snap_start", snap_start),
            ("runtime_management_mode", runtime_management_mode),
            ("log_retention", log_retention),
            ("log_retention_role", log_retention_role),
            ("log_removal_policy", log_removal_policy),
        ):
            if given is not None and given is not False:
                hint = "; give a log_group with a retention instead" if name == "log_retention" else ""
                raise UnsupportedError(
                    f"Function at {self.node.path}: {name} is not supported by treadle yet{hint}", code="Function"
                )
        if function_name and not unresolved(function_name):
            if len(function_name) > 64:
                raise self._refuse(
                    f"Function name can not be longer than 64 characters but has {len(function_name)} characters."
                )
            if not re.fullmatch(r"[a-zA-Z0-9-_]+", function_name):
                raise self._refuse(
                    f"Function name {function_name} can contain only letters, numbers, hyphens, or "
                    "underscores with no spaces."
                )
        if description and not unresolved(description) and len(description) > 256:
            raise self._refuse(
                f"Function description can not be longer than 256 characters but has {len(description)} characters."
            )
        basic = "BasicExecutionRole" if durable_config is None else "BasicDurableExecutionRolePolicy"
        policies = [basic, "VPCAccessExecutionRole"] if vpc is not None else [basic]
        self.role: iam.IRole = role or iam.Role(
            self,
            "ServiceRole",
            assumed_by=iam.ServicePrincipal("lambda.amazonaws.com"),
            managed_policies=[
                iam.ManagedPolicy.from_aws_managed_policy_name(f"service-role/AWSLambda{policy}") for policy in policies
            ],
        )
        self.grant_principal: iam.IRole | iam.Role = self.role
        for statement in initial_policy or ():
            self.role.add_to_principal_policy(statement)
        where = code.bind(self)
        image = where.image
        if sum(place is not None for place in (where.inline_code, where.s3_location, image)) != 1:
            raise self._refuse('lambda.Code must specify exactly one of: "inlineCode", "s3Location", or "image"')
        from_image = runtime is Runtime.FROM_IMAGE
        if (image is not None, from_image) != (handler == Handler.FROM_IMAGE, handler == Handler.FROM_IMAGE):
            raise self._refuse(
                "code from an image goes with handler=Handler.FROM_IMAGE and runtime=Runtime.FROM_IMAGE, all three or "
                "none; DockerImageFunction sets both"
            )
        if image is not None and layers:
            raise self._refuse("layers can't be given to a function that is an image")
        if where.inline_code is not None and not runtime.supports_inline_code:
            raise self._refuse(f"Inline source not allowed for {runtime.name}")
        self._environment: dict[str, str] = {}
        for key, value in (environment or {}).items():
            self.add_environment(key, value)
        self.dead_letter_queue, self.dead_letter_topic = dead_letter_queue, dead_letter_topic
        target = self._dead_letter_target(dead_letter_queue_enabled)
        storage = None if ephemeral_storage_size is None else ephemeral_storage_size.to_mebibytes()
        if storage is not None and not unresolved(storage) and not 512 <= storage <= 10240:
            raise self._refuse(f"Ephemeral storage size must be between 512 and 10240 MB, received {storage}.")
        location = where.s3_location
        self._layers: list[ILayerVersion] = []
        self.runtime = runtime
        self.timeout = timeout
        self.architecture: Architecture = architecture or Architecture.X86_64
        self._log_group = log_group
        self._current_version: Version | None = None
        self._current_version_options = VersionOptions.maybe(current_version_options)
        self._hash_mixins: list[str] = []
        config = self._logging_config(log_group, logging_format, application_log_level_v2, system_log_level_v2)
        tracing_config = self._tracing(tracing)
        network = network_of(self, vpc, vpc_subnets, security_groups, allow_all_outbound, allow_public_subnet)
        self._connections: Connections | None = network[0] if network is not None else None
        resource = _cfn.CfnFunction(
            self,
            "Resource",
            function_name=self.physical_name,
            description=description,
            code={
                "S3Bucket": location.bucket_name if location else None,
                "S3Key": location.object_key if location else None,
                "S3ObjectVersion": location.object_version if location else None,
                "ZipFile": where.inline_code,
                "SourceKMSKeyArn": where.source_kms_key_arn,
                "ImageUri": image.image_uri if image is not None else None,
            },
            image_config=image.started() if image is not None else None,
            package_type="Image" if from_image else None,
            layers=Lazy.uncached_any(lambda _: self._layer_arns() or None),  # type: ignore[arg-type]  # a list that synthesis makes
            handler=None if from_image else handler,
            timeout=None if timeout is None else timeout.to_seconds(),
            runtime=None if from_image else runtime.name,
            role=self.role.role_arn,
            environment=Lazy.uncached_any(lambda _: self._render_environment()),
            memory_size=memory_size,
            durable_config=None if durable_config is None else self._durable(durable_config),
            ephemeral_storage=None if storage is None else {"Size": storage},
            dead_letter_config=None if target is None else {"TargetArn": target},
            reserved_concurrent_executions=reserved_concurrent_executions,
            kms_key_arn=environment_encryption.key_arn if environment_encryption else None,
            architectures=[architecture.name] if architecture else None,
            logging_config=config,
            recursive_loop=recursive_loop,
            tracing_config=tracing_config,
            vpc_config=network[1] if network is not None else None,
        )
        resource.node.add_dependency(self.role)
        self._resource = resource
        self.function_name: str = self._get_resource_name_attribute(resource.ref)
        self.function_arn: str = self._get_resource_arn_attribute(
            resource.attr_arn,
            service="lambda",
            resource="function",
            resource_name=self.physical_name,
            arn_format=ArnFormat.COLON_RESOURCE_NAME,
        )
        self._can_create_permissions = True
        self.resource_arns_for_grant_invoke: list[str] = [self.function_arn, f"{self.function_arn}:*"]
        self.add_layers(*(layers or ()))
        for event in events or ():
            self.add_event_source(event)
        if log_group is None and FeatureFlags.of(self).is_enabled("@aws-cdk/aws-lambda:useCdkManagedLogGroup"):
            self._log_group = logs.LogGroup(self, "LogGroup", log_group_name=f"/aws/lambda/{self.function_name}")
        code.bind_to_resource(resource)
        if max_event_age is not None or on_failure is not None or on_success is not None or retry_attempts is not None:
            self.configure_async_invoke(
                max_event_age=max_event_age, on_failure=on_failure, on_success=on_success, retry_attempts=retry_attempts
            )

    @property
    def connections(self) -> Connections:
        """Whom the function talks to; it must be in a network."""
        if self._connections is None:
            raise self._refuse("it is in no network; give it a vpc or security_groups")
        return self._connections

    def _dead_letter_target(self, enabled: bool | None) -> str | None:
        queue, topic = self.dead_letter_queue, self.dead_letter_topic
        if queue is not None and enabled is False:
            raise self._refuse("deadLetterQueue defined but deadLetterQueueEnabled explicitly set to false")
        if topic is not None:
            if queue is not None or enabled is not None:
                raise self._refuse("deadLetterQueue and deadLetterTopic cannot be specified together at the same time")
            self.add_to_role_policy(iam.PolicyStatement(actions=["sns:Publish"], resources=[topic.topic_arn]))
            return str(topic.topic_arn)
        if queue is None and not enabled:
            return None
        if queue is None:
            queue = self.dead_letter_queue = sqs.Queue(self, "DeadLetterQueue", retention_period=Duration.days(14))
        self.add_to_role_policy(iam.PolicyStatement(actions=["sqs:SendMessage"], resources=[queue.queue_arn]))
        return queue.queue_arn

    def _tracing(self, tracing: Tracing | None) -> dict[str, str] | None:
        if tracing is None or tracing is Tracing.DISABLED:
            return None
        self.add_to_role_policy(
            iam.PolicyStatement(actions=["xray:PutTraceSegments", "xray:PutTelemetryRecords"], resources=["*"])
        )
        return {"Mode": tracing.value}

    def _logging_config(self, group: Any, fmt: LoggingFormat | None, application: Any, system: Any) -> Any:
        if (application or system) and fmt is not LoggingFormat.JSON:
            raise self._refuse(
                "To use ApplicationLogLevel and/or SystemLogLevel you must set LoggingFormat to 'JSON', got "
                f"'{fmt.value if fmt else 'undefined'}'."
            )
        if group is None and fmt is None:
            return None
        return {
            "LogFormat": fmt,
            "SystemLogLevel": system,
            "ApplicationLogLevel": application,
            "LogGroup": group.log_group_name if group else None,
        }

    def _durable(self, given: DurableConfig | Mapping[str, Any]) -> dict[str, Any]:
        """Return how long a durable execution may take, and how long it is kept."""
        config = _cfn.DurableConfig.of(given)
        Annotations.of(self).add_info_v2(
            "aws-lambda:Function.DurableConfig",
            "Modifying an existing lambda to use durability will trigger a resource replacement",
        )
        timeout = config.execution_timeout.to_seconds()
        if not 1 <= timeout <= 31622400:
            raise self._refuse(f"executionTimeout must be between 1 and 31622400 seconds, got {timeout:g}")
        days = config.retention_period.to_days() if config.retention_period is not None else None
        if days is not None and not 1 <= days <= 90:
            raise self._refuse(f"retentionPeriodInDays must be between 1 and 90 days, got {days:g}")
        return {"ExecutionTimeout": timeout, "RetentionPeriodInDays": days}

    def _render_environment(self) -> Any:
        if not self._environment:
            return None
        keys = sorted(self._environment) if self._current_version is not None else list(self._environment)
        return {"Variables": {key: self._environment[key] for key in keys}}

    def add_environment(self, key: str, value: str, *, remove_in_edge: bool | None = None) -> Function:
        """Set an environment variable."""
        if key in _RESERVED:
            raise self._refuse(
                f"{key} environment variable is reserved by the lambda runtime and can not be set manually. See "
                "https://docs.aws.amazon.com/lambda/latest/dg/configuration-envvars.html"
            )
        self._environment[key] = value
        return self

    def _layer_arns(self) -> list[str]:
        layers = list(self._layers)
        if FeatureFlags.of(self).is_enabled("@aws-cdk/aws-lambda:recognizeLayerVersion"):
            layers.sort(key=str)
        return [layer.layer_version_arn for layer in layers]

    def add_layers(self, *layers: ILayerVersion) -> None:
        """Add layers, at most 5."""
        for layer in layers:
            if len(self._layers) == 5:
                raise self._refuse("Unable to add layer: this lambda function already uses 5 layers.")
            fitting = layer.compatible_runtimes
            if fitting and not any(runtime.runtime_equals(self.runtime) for runtime in fitting):
                names = ", ".join(runtime.name for runtime in fitting)
                raise self._refuse(
                    "This lambda function uses a runtime that is incompatible with this layer "
                    f"({self.runtime.name} is not in "
                    f"[{names}])"
                )
            self._layers.append(layer)

    def add_event_source(self, source: Any) -> None:
        """Add an event source that invokes the function."""
        source.bind(self)

    def invalidate_version_based_on(self, x: str) -> None:
        """Create a new version when ``x`` changes."""
        if unresolved(x):
            raise self._refuse("invalidateVersionOn: input may not contain unresolved tokens")
        self._hash_mixins.append(x)

    @property
    def log_group(self) -> logs.ILogGroup:
        """The log group that was given."""
        if self._log_group is None:
            raise UnsupportedError(
                f"Function at {self.node.path} was made without a log_group, and treadle doesn't look "
                "one up; give it one"
            )
        return self._log_group

    @property
    def current_version(self) -> Version:
        """A version that is made anew whenever code or configuration changes."""
        from ._version import current_version_of

        if self._current_version is None:
            self._current_version = current_version_of(self, self._current_version_options or VersionOptions())
        return self._current_version

    @property
    def latest_version(self) -> Any:
        """The version called $LATEST."""
        from ._version import LatestVersion

        return LatestVersion.of(self)

    def add_alias(self, alias_name: str, **options: Any) -> Alias:
        """Create an alias of the current version."""
        from ._version import add_alias

        return add_alias(self, self.current_version, alias_name, options)

    @staticmethod
    def from_function_arn(scope: Construct, id: str, function_arn: str) -> IFunction:
        """Import a function by its ARN."""
        return Function.from_function_attributes(scope, id, function_arn=function_arn)

    @staticmethod
    def from_function_name(scope: Construct, id: str, function_name: str) -> IFunction:
        """Import a function of the stack's account by its name."""
        arn = Stack.of(scope).format_arn(
            service="lambda", resource="function", resource_name=function_name, arn_format=ArnFormat.COLON_RESOURCE_NAME
        )
        return Function.from_function_attributes(scope, id, function_arn=arn, same_environment=True)

    @staticmethod
    def from_function_attributes(
        scope: Construct,
        id: str,
        *,
        function_arn: str,
        architecture: Architecture | None = None,
        role: iam.IRole | None = None,
        same_environment: bool | None = None,
        security_group: Any = None,
        skip_permissions: bool | None = None,
    ) -> IFunction:
        """Import a function by what is known of it."""
        made = _ImportedFunction(scope, id, function_arn, role, architecture, same_environment, bool(skip_permissions))
        refuse_keywords(made, security_group=security_group)
        return made


class SingletonFunction(FunctionBase):
    """A function that is created once in a stack, however often it is constructed.

    :param uuid: the id by which equal functions are recognized
    :param lambda_purpose: the prefix of its id in the stack; default ``SingletonLambda``
    """

    function_arn: str

    function_name: str

    role: iam.IRole | None

    grant_principal: iam.IPrincipal

    def __init__(
        self, scope: Construct, id: str, *, uuid: str, lambda_purpose: str | None = None, **props: Any
    ) -> None:
        super().__init__(scope, id)
        name = (lambda_purpose or "SingletonLambda") + uuid.replace("-", "")
        stack = Stack.of(self)
        known = stack.node.try_find_child(name)
        function: Any = known if isinstance(known, FunctionBase) else Function(stack, name, **props)
        self._function = function
        self.function_arn, self.function_name = function.function_arn, function.function_name
        self.role, self.grant_principal = function.role, function.grant_principal
        self.architecture: Architecture = function.architecture
        self.runtime: Any = self._function.runtime
        self.resource_arns_for_grant_invoke: list[str] = [self.function_arn, f"{self.function_arn}:*"]
        self._can_create_permissions = True

    @property
    def _permissions_node(self) -> Any:
        return self._function.node

    @property
    def dependency_roots(self) -> list[Any]:
        """The function behind this one."""
        return [self._function]

    def add_permission(self, id: str, **permission: Any) -> None:
        self._function.add_permission(id, **permission)

    def add_environment(self, key: str, value: str, *, remove_in_edge: bool | None = None) -> Any:
        """Set an environment variable."""
        return self._function.add_environment(key, value)

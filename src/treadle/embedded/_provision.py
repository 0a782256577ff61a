"""Creates a stack's resources in the embedded services, in the order of their dependencies."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import Any

from ..asl import JsonTextError, loads
from ..drivers._aws import AwsCaller
from ..drivers._machines import Assets, MachineDefinition, read_machine
from ..drivers._partitions import url_suffix_of
from ..drivers._template import TemplateReader, dependencies, template_problem
from ..errors import ProvisionError, TreadleError
from ..permissions import Identities
from ..services import Call, CallRefused, ServiceError
from ._aws_policies import aws_managed_policy
from ._custom_resources import HANDLERS, run_handler
from ._functions import FunctionConfiguration, LambdaHost
from ._moto_types import moto_maker
from ._property_values import PropertyCaller
from ._resources import NOOP_TYPES, PROVIDERS, AwsEnvironment, CreatedResource, ResourceProvider
from ._service_types import service_maker
from ._stand_ins import StandIns

__all__ = ["Deployment", "deploy"]

# what treadle holds itself, and can have anew at any time
_REPLACED = frozenset(
    {
        "AWS::CloudFormation::Stack",
        "AWS::StepFunctions::StateMachine",
        "AWS::StepFunctions::Activity",
        "AWS::Lambda::Function",
        "AWS::Lambda::LayerVersion",
        "AWS::Lambda::Version",
        "AWS::Lambda::Alias",
        "AWS::Lambda::EventInvokeConfig",
        "AWS::Lambda::EventSourceMapping",
        "AWS::Pipes::Pipe",
    }
)


_PERMISSIONS = frozenset(
    {
        "AWS::IAM::ManagedPolicy",
        "AWS::IAM::Policy",
        "AWS::IAM::Role",
        "AWS::S3::BucketPolicy",
        "AWS::SNS::TopicPolicy",
        "AWS::SQS::QueuePolicy",
    }
)
"""Types that may name resources which aren't created: nothing is refused because of these."""
_REFUSED = "ResourceRefused"
"""The code of a resource that its service refused to create."""
_NOT_HERE = "NotHere"
"""The code of a resource that AWS might create, and the embedded services can't."""
_MACHINE = "AWS::StepFunctions::StateMachine"
_CARRIERS = frozenset(
    {
        "AWS::Events::Rule",
        "AWS::Lambda::EventSourceMapping",
        "AWS::Pipes::Pipe",
        "AWS::SNS::Subscription",
        "Custom::S3BucketNotifications",
    }
)
"""Types that only carry events from one resource to another."""
_LONGEST_NAMES = {
    "AWS::ElasticLoadBalancingV2::LoadBalancer": 32,
    "AWS::ElasticLoadBalancingV2::TargetGroup": 32,
    "AWS::Events::Archive": 48,
}
_LONGEST_NAME = 64
"""How many characters a generated name may have, where the type sets no other limit."""


@dataclass(frozen=True, slots=True)
class Existing:
    """A resource that is there: its type, its properties as the template writes them, and what was made of it."""

    kind: str
    properties: Any
    made: CreatedResource


@dataclass(slots=True)
class Deployment:
    """The resources that a deployment created."""

    machines: list[MachineDefinition] = field(default_factory=list)
    activities: list[str] = field(default_factory=list)
    exports: dict[str, Any] = field(default_factory=dict)
    outputs: dict[str, Any] = field(default_factory=dict)
    skipped: dict[str, str] = field(default_factory=dict)
    """Resources that couldn't be created: logical id → type."""
    reasons: dict[str, str] = field(default_factory=dict)
    """Why they couldn't be, where their type isn't unsupported altogether: logical id → reason."""
    stand_ins: StandIns = field(default_factory=lambda: StandIns(AwsEnvironment()))
    """What stands for them, and for what other stacks have."""
    kept: dict[str, str] = field(default_factory=dict)
    """Resources that a later form of the app changes or leaves out, and that stay as they are: logical id → type."""
    gone: set[str] = field(default_factory=set)
    """ARNs of machines that an earlier form of these stacks had."""
    stacks: dict[str, _Stack] = field(default_factory=dict)
    functions: list[FunctionConfiguration] = field(default_factory=list)
    """New and changed functions; the host gets them when everything else is created."""
    gone_functions: list[tuple[str, str]] = field(default_factory=list)
    """Stack and logical id of functions that these stacks don't have any more."""
    existing: dict[tuple[str, str], Existing] = field(default_factory=dict)
    """What is there, by stack and logical id: passed from form to form, also what one that failed had made."""
    replaced: dict[tuple[str, str], Existing] = field(default_factory=dict)
    """Resources that replace earlier ones when this deployment is committed."""
    makers: Mapping[str, ResourceProvider] = field(default_factory=dict)
    """How resources that carry events on are created, by type."""
    identities: Identities = field(default_factory=lambda: Identities(aws_managed_policy))
    """The roles and policies that were created."""
    notes: list[str] = field(default_factory=list)
    """What of the created resources is not carried out."""

    def skipped_note(self) -> str | None:
        """Return the note that lists the resources that couldn't be created; None when all were."""
        if not self.skipped:
            return None
        told = (
            f"{name} ({kind}{f': {self.reasons[name]}' if name in self.reasons else ''})"
            for name, kind in self.skipped.items()
        )
        return f"skipped {', '.join(told)}: not supported by the embedded services yet"


Special = Callable[[str, dict[str, Any], Mapping[str, Any]], CreatedResource]
"""Creates a resource of treadle's own, from its logical id, its properties and the whole of it."""


class _Stack:
    def __init__(
        self,
        template: Mapping[str, Any],
        name: str,
        folder: Path | None,
        caller: AwsCaller,
        host: LambdaHost,
        deployment: Deployment,
        place: AwsEnvironment,
        parameters: Mapping[str, str],
    ) -> None:
        deployment.stacks[name] = self
        self.template = template
        self.name = name
        self.caller = caller
        self.host = host
        self.deployment = deployment
        self.place = place
        self.resources: Mapping[str, Any] = template.get("Resources") or {}
        self.made: dict[str, CreatedResource] = {}
        self.machines: list[MachineDefinition] = []
        self.outputs: dict[str, Any] = {}
        self._absent: set[str] = set()
        """Logical ids of this stack's resources that couldn't be created."""
        self._permissive = False
        """Whether resources that aren't in this deployment may be referred to."""
        self.assets = Assets(folder)
        self.above: tuple[Path, ...] = ()
        """The templates of the stacks that this one is nested in."""
        self.reader = TemplateReader(
            template,
            pseudo={
                "AWS::AccountId": place.account,
                "AWS::Region": place.region,
                "AWS::Partition": place.partition,
                "AWS::URLSuffix": url_suffix_of(place.region),
                "AWS::StackName": name,
                "AWS::StackId": place.arn("cloudformation", f"stack/{name}/{_digest(name)}"),
                "AWS::NotificationARNs": [],
            },
            parameters=parameters,
            exports=deployment.exports,
            ref=self.ref,
            get_att=self.get_att,
            stack_output=self.stack_output,
            missing_export=deployment.stand_ins.export,
            stored_parameter=self.stored_parameter,
        )

    def stack_output(self, stack: str, output: str) -> Any:
        producer = self.deployment.stacks.get(stack)
        if producer is None or output not in producer.outputs:
            message = f"Fn::GetStackOutput: there is no output '{output}' of this stack"
            raise ProvisionError(message, logical_id=stack, resource_type="AWS::CloudFormation::Stack")
        return producer.outputs[output]

    def ref(self, logical_id: str) -> Any:
        return self._of(logical_id).ref

    def get_att(self, logical_id: str, attribute: str) -> Any:
        if logical_id in self._absent:
            return self._stand_in(logical_id, attribute)
        made = self._of(logical_id)
        if attribute not in made.attributes:
            if self._permissive:
                return self.place.arn("embedded", logical_id)
            kind = str(self.resources[logical_id].get("Type"))
            if kind in PROVIDERS or kind in _REPLACED:
                raise self.fault(logical_id, f"treadle doesn't know its attribute '{attribute}'")
            what = f"{logical_id}.{attribute} ({kind})"
            return self.deployment.stand_ins.attribute(self.physical_name(logical_id), what, kind, attribute)
        return made.attributes[attribute]

    def stored_parameter(self, path: str, kind: str) -> Any:
        """Return the value of a Systems Manager parameter, or what stands in for it."""
        try:
            value = self.caller.call(Call("ssm", "getParameter", {"Name": path}))["Parameter"]["Value"]
        except (ServiceError, CallRefused):
            return self.deployment.stand_ins.parameter(path, kind)
        return str(value).split(",") if "List" in kind else value

    def _stand_in(self, logical_id: str, attribute: str | None = None) -> str:
        kind = self.deployment.skipped[logical_id]
        why = self.deployment.reasons.get(
            logical_id, "this resource type is not supported by the embedded services yet"
        )
        name = self.physical_name(logical_id)
        return self.deployment.stand_ins.resource(
            name, f"{logical_id} ({kind}), which is skipped: {why}", kind, attribute
        )

    def _skip(self, logical_id: str, kind: str, reason: str | None = None) -> None:
        """Leave a resource out; what refers to it gets stand-ins."""
        self._absent.add(logical_id)
        self.deployment.skipped[logical_id] = kind
        if reason is not None:
            self.deployment.reasons[logical_id] = reason

    def _of(self, logical_id: str) -> CreatedResource:
        if logical_id in self.made:
            return self.made[logical_id]
        if self._permissive and logical_id in self.resources:
            return CreatedResource(self.place.arn("embedded", logical_id), {})
        if logical_id in self._absent:
            return CreatedResource(self._stand_in(logical_id), {})
        raise ProvisionError(
            "there is no resource with this logical id", logical_id=logical_id, resource_type="reference"
        )

    def fault(self, logical_id: str, message: str, *, code: str | None = None) -> ProvisionError:
        kind = str(self.resources[logical_id].get("Type"))
        return ProvisionError(message, logical_id=logical_id, resource_type=kind, code=code)

    def create(self) -> None:
        for logical_id in _ordered(self.resources):
            resource = self.resources[logical_id]
            condition = resource.get("Condition")
            if condition is None or self.reader.condition(condition):
                self._create_one(logical_id, resource)
        for (stack, logical_id), there in self.deployment.existing.items():
            if stack != self.name or logical_id in self.made:
                continue
            if there.kind == "AWS::Lambda::Function":
                self.deployment.gone_functions.append((stack, logical_id))
            elif there.kind not in _REPLACED:
                self.deployment.kept[logical_id] = there.kind
        for name, output in (self.template.get("Outputs") or {}).items():
            self._output(name, output)

    def _stands(self, logical_id: str, kind: str, resource: Mapping[str, Any]) -> bool:
        """Return whether a resource is there already, out of an earlier form of the app."""
        earlier = self.deployment.existing.get((self.name, logical_id))
        if earlier is None:
            return False
        same = earlier.kind == kind and earlier.properties == resource.get("Properties")
        if kind in _REPLACED and not (same and kind == "AWS::Lambda::Function"):
            return False
        if not same:
            self.deployment.kept[logical_id] = kind
        self.made[logical_id] = earlier.made
        return True

    def _output(self, name: str, output: Mapping[str, Any]) -> None:
        if "Condition" in output and not self.reader.condition(output["Condition"]):
            return
        try:
            value = self.reader.value(output.get("Value"))
        except ProvisionError:
            if self.deployment.skipped:  # it shows something that was reported already
                return
            raise
        self.outputs[name] = value
        if "Export" in output:
            self.deployment.exports[self.reader.value(output["Export"]["Name"])] = value

    def _create_one(self, logical_id: str, resource: Mapping[str, Any]) -> None:
        kind = str(resource.get("Type"))
        if kind in NOOP_TYPES:
            self._grant_by_noop(logical_id, kind, resource)
            name = self.physical_name(logical_id)
            self.made[logical_id] = CreatedResource(name, {"Id": name, "Arn": self.place.arn("embedded", name)})
            return
        if self._stands(logical_id, kind, resource):
            return
        special: Special | None = {
            "AWS::CloudFormation::Stack": self._nested,
            "AWS::StepFunctions::StateMachine": self._machine,
            "AWS::StepFunctions::Activity": self._activity,
            "AWS::Lambda::Function": self._function,
            "AWS::Lambda::LayerVersion": self._layer,
            "AWS::Lambda::Version": self._version,
            "AWS::Lambda::Alias": self._alias,
            **dict.fromkeys(HANDLERS, self._custom),
        }.get(kind)
        maker = self.deployment.makers.get(kind) or PROVIDERS.get(kind) or service_maker(kind)
        if special is None and maker is None:
            maker = moto_maker(kind)
        if special is None and maker is None:
            self._skip(logical_id, kind)
            return
        own = kind in PROVIDERS or kind in self.deployment.makers
        missing = self._missing(resource)
        if kind in _CARRIERS:
            resource = self._reachable(logical_id, kind, resource)
            missing = self._missing(resource)
            if missing and kind != "AWS::Events::Rule":
                self._skip(logical_id, kind, f"it connects {', '.join(missing)}, which is skipped")
                return
        try:
            self.made[logical_id] = self._make(logical_id, kind, resource, special, maker)
        except ProvisionError as error:
            supporting = (special is None and not own) or (missing and kind != _MACHINE)
            if not supporting and error.code != _NOT_HERE and not (kind in _PERMISSIONS and error.code == _REFUSED):
                raise
            self._skip(logical_id, kind, error.message.partition(f"{logical_id} ({kind}): ")[2] or error.message)
            return
        there = self.deployment.replaced if kind in _REPLACED else self.deployment.existing
        there[self.name, logical_id] = Existing(kind, resource.get("Properties"), self.made[logical_id])

    def _grant_by_noop(self, logical_id: str, kind: str, resource: Mapping[str, Any]) -> None:
        """Remember what a resource allows that changes nothing else here."""
        if not kind.endswith(("Policy", "Permission")):
            return
        self._permissive = True
        try:
            properties = self.reader.value(resource.get("Properties") or {})
        except ProvisionError:
            return
        finally:
            self._permissive = False
        self._grant(logical_id, kind, properties, CreatedResource(logical_id, {}))

    def _missing(self, resource: Mapping[str, Any]) -> list[str]:
        """Return the logical ids of what a resource refers to and what wasn't created."""
        return [name for name in dependencies(resource, self.resources) if name in self._absent]

    def _reachable(self, logical_id: str, kind: str, resource: Mapping[str, Any]) -> Mapping[str, Any]:
        """Return a rule without the targets that weren't created."""
        properties = resource.get("Properties") or {}
        targets = properties.get("Targets")
        if kind != "AWS::Events::Rule" or not isinstance(targets, list):
            return resource
        kept = []
        for target in targets:
            missing = self._missing({"Properties": target})
            if missing:
                what = ", ".join(f"{name} ({self.resources[name].get('Type')})" for name in missing)
                self.deployment.notes.append(f"{logical_id} ({kind}) sends nothing to {what}, which is not created")
            else:
                kept.append(target)
        return {**resource, "Properties": {**properties, "Targets": kept}}

    def _make(
        self,
        logical_id: str,
        kind: str,
        resource: Mapping[str, Any],
        special: Special | None,
        maker: ResourceProvider | None,
    ) -> CreatedResource:
        try:
            self._permissive = kind in _PERMISSIONS
            try:
                properties = self.reader.value(resource.get("Properties") or {})
            finally:
                self._permissive = False
            if special is not None:
                return special(logical_id, properties, resource)
            assert maker is not None
            name = self.physical_name(logical_id)
            if kind not in PROVIDERS:
                name = name[-_LONGEST_NAMES.get(kind, _LONGEST_NAME) :].lstrip("-")
            attached = kind in ("AWS::IAM::Policy", "AWS::IAM::RolePolicy")
            if attached:  # also what the embedded IAM refuses to create grants what it says
                self._grant(logical_id, kind, properties, CreatedResource(name, {}))
            made = maker(self.caller, self.place, name, properties)
            if not attached:
                self._grant(logical_id, kind, properties, made)
            return made
        except (ServiceError, CallRefused) as error:
            raise self.fault(logical_id, f"the service refused to create it: {error}", code=_REFUSED) from None
        except ProvisionError:
            raise
        except TreadleError as error:
            if special is not None:
                raise
            raise self.fault(logical_id, error.message) from error
        except NotImplementedError as error:
            message = f"the embedded service can't create it: {error}"
            raise self.fault(logical_id, message, code=_NOT_HERE) from None
        except KeyError as error:
            raise self.fault(logical_id, f"invalid properties for {kind}: missing {error}") from error
        except (TypeError, ValueError, AttributeError, IndexError) as error:
            raise self.fault(logical_id, f"invalid properties for {kind}: {error}") from error
        except RecursionError:
            raise self.fault(logical_id, f"invalid properties for {kind}: nested too deeply") from None

    def _grant(self, logical_id: str, kind: str, properties: dict[str, Any], made: CreatedResource) -> None:
        """Remember what a created resource allows whom."""
        arn = str(made.attributes["Arn"]) if kind == "AWS::IAM::Role" else ""
        self.deployment.identities.add(kind, logical_id, properties, made.ref, arn)

    def physical_name(self, logical_id: str) -> str:
        return f"{self.name}-{logical_id}-{_digest(f'{self.name}/{logical_id}')}"

    def _template(self, logical_id: str, source: Path) -> dict[str, Any]:
        """Read a nested stack's template."""
        try:
            template = loads(source.read_text(encoding="utf-8"))
        except (OSError, UnicodeDecodeError, JsonTextError) as error:
            raise self.fault(logical_id, f"its template {source.name} can't be read: {error}") from None
        problem = template_problem(template)
        if problem is not None:
            raise self.fault(logical_id, f"its template {source.name}: {problem}")
        return dict(template)

    def _nested(self, logical_id: str, properties: dict[str, Any], resource: Mapping[str, Any]) -> CreatedResource:
        """Create a nested stack, whose template is an asset of this one."""
        source = self.assets.find(str(properties.get("TemplateURL", "")).rpartition("/")[2])
        if source is None:
            message = f"its template ({properties.get('TemplateURL')}) is not in the cloud assembly"
            raise self.fault(logical_id, message, code=_NOT_HERE)
        if source in self.above:
            raise self.fault(logical_id, "its template contains itself")
        nested = _Stack(
            self._template(logical_id, source),
            f"{self.name}-{logical_id}",
            source.parent,
            self.caller,
            self.host,
            self.deployment,
            self.place,
            properties.get("Parameters") or {},
        )
        nested.above = (*self.above, source)
        nested.create()
        attributes = {f"Outputs.{name}": value for name, value in nested.outputs.items()}
        return CreatedResource(nested.reader.value({"Ref": "AWS::StackId"}), attributes)

    # ------------------------------------------------------------ Step Functions and Lambda are treadle's own

    def _machine(self, logical_id: str, properties: dict[str, Any], resource: Mapping[str, Any]) -> CreatedResource:
        name = properties.get("StateMachineName") or self.physical_name(logical_id)[-80:]
        arn = self.place.arn("states", f"stateMachine:{name}")
        stored = partial(self._from_s3, logical_id)
        self.machines.append(read_machine(arn, logical_id, properties, resource, stored))
        self.deployment.machines.append(self.machines[-1])
        return CreatedResource(arn, {"Arn": arn, "Name": name, "StateMachineRevisionId": "INITIAL"})

    def _from_s3(self, logical_id: str, location: Mapping[str, Any]) -> str:
        source = self.assets.find(str(location.get("Key", "")))
        if source is None:
            raise self.fault(logical_id, "it has no definition that can be read here")
        return source.read_text(encoding="utf-8")

    def _activity(self, logical_id: str, properties: dict[str, Any], resource: Mapping[str, Any]) -> CreatedResource:
        arn = self.place.arn("states", f"activity:{properties['Name']}")
        self.deployment.activities.append(arn)
        return CreatedResource(arn, {"Arn": arn, "Name": properties["Name"]})

    def _function(self, logical_id: str, properties: dict[str, Any], resource: Mapping[str, Any]) -> CreatedResource:
        name = properties.get("FunctionName") or self.physical_name(logical_id)[-64:]
        arn = self.place.arn("lambda", f"function:{name}")
        code = properties.get("Code") or {}
        source = self.assets.find(code.get("S3Key", "")) if "ZipFile" not in code else None
        self.deployment.functions.append(
            FunctionConfiguration(
                name=name,
                arn=arn,
                runtime=properties.get("Runtime", ""),
                handler=properties.get("Handler", ""),
                source=source,
                inline=code.get("ZipFile"),
                environment=(properties.get("Environment") or {}).get("Variables") or {},
                timeout=int(properties.get("Timeout", 3)),
                memory=int(properties.get("MemorySize", 128)),
                layers=tuple(properties.get("Layers") or ()),
                package_type=properties.get("PackageType", "Zip"),
                location=f"s3://{code.get('S3Bucket')}/{code['S3Key']}" if "S3Key" in code else "",
                dead_letter=(properties.get("DeadLetterConfig") or {}).get("TargetArn"),
                role=str(properties.get("Role") or ""),
            )
        )
        return CreatedResource(name, {"Arn": arn})

    def _layer(self, logical_id: str, properties: dict[str, Any], resource: Mapping[str, Any]) -> CreatedResource:
        name = properties.get("LayerName") or self.physical_name(logical_id)
        arn = self.place.arn("lambda", f"layer:{name}:1")
        content = properties.get("Content") or {}
        source = self.assets.find(content.get("S3Key", ""))
        if source is not None:
            self.host.add_layer(arn, source)
        return CreatedResource(arn, {"LayerVersionArn": arn})

    def _custom(self, logical_id: str, properties: dict[str, Any], resource: Mapping[str, Any]) -> CreatedResource:
        """Run the handler of a custom resource; what it raises is the resource's failure."""
        kind = str(resource["Type"])
        try:
            return run_handler(kind, logical_id, properties, self.caller, self.assets)
        except Exception as error:  # whatever a service or the handler raises, CloudFormation reports it too
            raise self.fault(logical_id, f"its handler failed: {type(error).__name__}: {error}") from error

    def _version(self, logical_id: str, properties: dict[str, Any], resource: Mapping[str, Any]) -> CreatedResource:
        arn = f"{self.place.function_arn(properties['FunctionName'])}:1"
        return CreatedResource(arn, {"FunctionArn": arn, "Version": "1"})

    def _alias(self, logical_id: str, properties: dict[str, Any], resource: Mapping[str, Any]) -> CreatedResource:
        arn = f"{self.place.function_arn(properties['FunctionName'])}:{properties['Name']}"
        return CreatedResource(arn, {"AliasArn": arn})


def deploy(
    templates: Mapping[str, Mapping[str, Any]],
    *,
    caller: AwsCaller,
    host: LambdaHost,
    place: AwsEnvironment,
    folders: Mapping[str, Path] | None = None,
    parameters: Mapping[str, str] | None = None,
    before: Deployment | None = None,
    events: Mapping[str, ResourceProvider] | None = None,
) -> Deployment:
    """Create the resources of stacks, given in the order of their dependencies.

    :param before: what an earlier form of the app created: machines and functions are replaced, what is new is created,
        and everything else stays with its data
    :param templates: stack name → template
    :param folders: stack name → the cloud assembly's folder that holds its assets
    :param events: how resources that carry events on are created, by type
    :raises ProvisionError: when AWS would refuse a resource; one that AWS might create and the embedded services can't
        is noted in `Deployment.skipped`, and stand-ins are what others get of it
    """
    deployment = Deployment(
        existing=before.existing if before is not None else {}, makers=events or {}, stand_ins=StandIns(place)
    )
    if before is not None:
        deployment.identities = before.identities
    caller = PropertyCaller(caller)
    for name, template in templates.items():
        if _has_connectors(template):
            deployment.identities.judged = False
        folder = (folders or {}).get(name)
        stack = _Stack(template, name, folder, caller, host, deployment, place, parameters or {})
        stack.create()
        deployment.outputs.update(stack.outputs)
    deployment.notes += deployment.stand_ins.notes()
    if before is not None:
        for name in deployment.stacks.keys() & before.stacks.keys():
            deployment.gone.update(machine.arn for machine in before.stacks[name].machines)
        deployment.gone.difference_update(machine.arn for machine in deployment.machines)
        deployment.stacks = {**before.stacks, **deployment.stacks}
    return deployment


def _has_connectors(template: Mapping[str, Any]) -> bool:
    """Return whether SAM grants permissions that no policy of the template shows."""
    resources = [each for each in (template.get("Resources") or {}).values() if isinstance(each, Mapping)]
    return any("Connectors" in each or each.get("Type") == "AWS::Serverless::Connector" for each in resources)


def _digest(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()[:12].upper()


def _ordered(resources: Mapping[str, Any]) -> Iterator[str]:
    """Yield the logical ids so that each comes after those it needs."""
    done: set[str] = set()
    for first in resources:
        stack = [(first, iter(dependencies(resources[first], resources)))] if first not in done else []
        active = {first}
        while stack:
            logical_id, needed = stack[-1]
            following = next((name for name in needed if name in resources and name not in done), None)
            if following is None:
                stack.pop()
                active.discard(logical_id)
                done.add(logical_id)
                yield logical_id
            elif following in active:
                raise ProvisionError(
                    f"it and {following} need each other",
                    logical_id=logical_id,
                    resource_type=str(resources[logical_id].get("Type")),
                    code="CircularDependency",
                )
            else:
                active.add(following)
                stack.append((following, iter(dependencies(resources[following], resources))))

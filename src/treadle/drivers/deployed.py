"""State machines of an app, as they would be in the stacks that are deployed already.

The definitions are those of the app here; what they refer to (functions, queues, tables …) is what CloudFormation
really made, in an AWS account or in an emulator.
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from ..errors import AppError, ProvisionError
from ..services import Call, ServiceError
from ._attributes import ATTRIBUTES, Deployed
from ._callers import Caller
from ._machines import Assets, MachineDefinition, read_machine
from ._template import TemplateReader

__all__ = ["resolve_machines"]

_MACHINE = "AWS::StepFunctions::StateMachine"


def resolve_machines(
    templates: Mapping[str, Mapping[str, Any]],
    *,
    caller: Caller,
    parameters: Mapping[str, str] | None = None,
    folders: Mapping[str, Path] | None = None,
) -> list[MachineDefinition]:
    """Resolve the state machines of an app against the deployed stacks of the same names.

    :param templates: stack name → the app's template
    :param caller: makes the calls to CloudFormation
    :param parameters: values that stand in for those the stacks were deployed with
    :param folders: stack name → the cloud assembly's folder that holds its assets
    :raises AppError: when a stack that has a state machine isn't deployed, or can't be asked about
    :raises ProvisionError: when a machine needs a resource that the deployed stack doesn't have
    """
    machines: list[MachineDefinition] = []
    exports: _Exports = _Exports(caller)
    for name, template in templates.items():
        resources = template.get("Resources") or {}
        if any(resource.get("Type") == _MACHINE for resource in resources.values()):
            stack = _DeployedStack(name, template, caller, parameters or {}, exports, (folders or {}).get(name))
            machines += stack.machines()
    return machines


class _Exports(dict[str, Any]):
    """The account's exports, asked for when the first one is needed."""

    def __init__(self, caller: Caller) -> None:
        super().__init__()
        self._caller: Caller | None = caller

    def __contains__(self, name: object) -> bool:
        caller, self._caller = self._caller, None
        if caller is not None:
            token: dict[str, Any] = {}
            while True:
                answer = _ask(caller, "listExports", token, "the exports of other stacks")
                self.update((export["Name"], export["Value"]) for export in answer.get("Exports") or [])
                if not answer.get("NextToken"):
                    break
                token = {"NextToken": answer["NextToken"]}
        return super().__contains__(name)


class _DeployedStack:
    def __init__(
        self,
        name: str,
        template: Mapping[str, Any],
        caller: Caller,
        parameters: Mapping[str, str],
        exports: Mapping[str, Any],
        folder: Path | None,
    ) -> None:
        self._name = name
        self._resources: Mapping[str, Any] = template.get("Resources") or {}
        self._caller = caller
        self._assets = Assets(folder)
        described = _ask(caller, "describeStacks", {"StackName": name}, f"stack {name}")["Stacks"][0]
        stack_id = str(described["StackId"])
        _, self._partition, _, self._region, self._account = stack_id.split(":")[:5]
        found = _ask(caller, "describeStackResources", {"StackName": name}, f"stack {name}")
        self._ids = {
            str(resource["LogicalResourceId"]): str(resource["PhysicalResourceId"])
            for resource in found.get("StackResources") or []
            if resource.get("PhysicalResourceId")
        }
        given = {
            one["ParameterKey"]: one.get("ResolvedValue", one.get("ParameterValue"))
            for one in described.get("Parameters") or []
        }
        self._reader = TemplateReader(
            template,
            pseudo={
                "AWS::AccountId": self._account,
                "AWS::Region": self._region,
                "AWS::Partition": self._partition,
                "AWS::URLSuffix": "amazonaws.com.cn" if self._partition == "aws-cn" else "amazonaws.com",
                "AWS::StackName": name,
                "AWS::StackId": stack_id,
                "AWS::NotificationARNs": [],
            },
            parameters={**given, **parameters},
            exports=exports,
            ref=self._ref,
            get_att=self._get_att,
        )

    def machines(self) -> list[MachineDefinition]:
        found = []
        for logical_id, resource in self._resources.items():
            if resource.get("Type") != _MACHINE:
                continue
            condition = resource.get("Condition")
            if condition is not None and not self._reader.condition(condition):
                continue
            properties = self._reader.value(resource.get("Properties") or {})
            # the machine itself need not be deployed: it runs here
            name = properties.get("StateMachineName") or f"{self._name}-{logical_id}"[-80:]
            arn = self._ids.get(
                logical_id, f"arn:{self._partition}:states:{self._region}:{self._account}:stateMachine:{name}"
            )
            found.append(read_machine(arn, logical_id, properties, resource, self._stored))
        return found

    def _stored(self, location: Mapping[str, Any]) -> str:
        source = self._assets.find(str(location.get("Key", "")))
        if source is not None:
            return source.read_text(encoding="utf-8")
        parameters = {name: location[name] for name in ("Bucket", "Key") if name in location}
        return str(_ask(self._caller, "getObject", parameters, "the definition in S3", service="s3")["Body"])

    def _ref(self, logical_id: str) -> str:
        if logical_id in self._ids:
            return self._ids[logical_id]
        if logical_id not in self._resources:
            raise ProvisionError(
                "there is no resource with this logical id", logical_id=logical_id, resource_type="reference"
            )
        raise self._fault(
            logical_id,
            f"the state machine refers to it, and the deployed stack {self._name} doesn't have it; deploy first",
        )

    def _get_att(self, logical_id: str, attribute: str) -> Any:
        physical = self._ref(logical_id)
        kind = str(self._resources[logical_id].get("Type"))
        properties = self._resources[logical_id].get("Properties") or {}
        if kind == "AWS::CloudFormation::Stack" and attribute.startswith("Outputs."):
            return self._output(logical_id, physical, attribute.removeprefix("Outputs."))
        rule = ATTRIBUTES.get(kind, {}).get(attribute)
        if rule is not None:
            return rule(Deployed(kind, physical, self._partition, self._region, self._account, properties))
        if attribute.endswith("Arn") and physical.startswith("arn:"):
            return physical
        raise self._fault(logical_id, f"treadle can't tell its attribute '{attribute}' from its id, {physical}")

    def _output(self, logical_id: str, stack_id: str, name: str) -> Any:
        described = _ask(self._caller, "describeStacks", {"StackName": stack_id}, f"nested stack {logical_id}")
        for output in described["Stacks"][0].get("Outputs") or []:
            if output["OutputKey"] == name:
                return output["OutputValue"]
        raise self._fault(logical_id, f"the deployed nested stack has no output '{name}'; deploy first")

    def _fault(self, logical_id: str, message: str) -> ProvisionError:
        kind = str(self._resources[logical_id].get("Type"))
        return ProvisionError(message, logical_id=logical_id, resource_type=kind, code="NotDeployed")


def _ask(
    caller: Caller, operation: str, parameters: Mapping[str, Any], what: str, *, service: str = "cloudformation"
) -> Any:
    try:
        return caller.call(Call(service, operation, parameters, sdk=True))
    except ServiceError as error:
        if operation == "describeStacks" and "does not exist" in error.message:
            raise AppError(
                f"{what} isn't deployed; deploy it first, or run without --aws and --endpoint-url to use embedded "
                "services",
                code="NotDeployed",
            ) from None
        raise AppError(f"can't ask about {what}: {error.message} ({error.code})", code="CloudFormation") from None

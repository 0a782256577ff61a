"""Versions and aliases: a machine as it was, and names that route executions to one or two of them.

https://docs.aws.amazon.com/step-functions/latest/dg/concepts-cd-aliasing-versioning.html
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Protocol

from ._faults import ApiError, conflict, invalid, labeled, quota, unresolved
from ._names import Arn, read_arn
from ._store import AliasRecord, MachineRecord, VersionRecord

if TYPE_CHECKING:
    from ._service import Service

__all__ = ["ACTIONS", "choose_version", "publish_version"]

Given = dict[str, Any]
_ROUTING = "INVALID_ROUTING_CONFIGURATION"


class Chance(Protocol):
    """Gives numbers in [0, 1)."""

    def random(self) -> float:
        """Give the next one."""


# ---------------------------------------------------------------- versions


def publish_version(service: Service, machine: MachineRecord, description: str | None) -> VersionRecord:
    """Publish a machine as it is; the version of a revision that has one already is given again.

    :raises ApiError: ServiceQuotaExceededException
    """
    last = machine.versions.get(machine.last_version)
    if last is not None and last.revision == machine.revision_id:
        return last
    most = service.quotas.versions
    if len(machine.versions) >= most:
        raise quota(f"State machine '{machine.arn}' has reached the limit of {most} published versions.")
    machine.last_version += 1
    version = VersionRecord(
        machine.last_version,
        machine.definition,
        machine.role_arn,
        service.now(),
        description,
        machine.revision_id,
        dict(machine.settings),
    )
    machine.versions[version.number] = version
    return version


def publish(service: Service, given: Given) -> Given:
    """Answer PublishStateMachineVersion."""
    with service.store.lock:
        machine = service.active(given["stateMachineArn"])
        wanted = given.get("revisionId", machine.revision_id)
        if wanted != machine.revision_id:
            raise conflict(
                f"Failed to publish the State Machine version for revision {wanted}. The current State Machine "
                f"revision is {machine.revision_id}."
            )
        version = publish_version(service, machine, given.get("description"))
    return {"stateMachineVersionArn": f"{machine.arn}:{version.number}", "creationDate": version.created}


def list_versions(service: Service, given: Given) -> Given:
    """Answer ListStateMachineVersions, the latest first."""
    text = given["stateMachineArn"]
    if read_arn(text, "stateMachine").label:
        raise labeled(text)
    machine = service.known(text)
    if machine is None:  # this operation has no error of its own for a machine that isn't there
        raise ApiError("InvalidArn", f"Invalid Arn: '{text}'")
    shown = [
        {"stateMachineVersionArn": f"{machine.arn}:{one.number}", "creationDate": one.created}
        for one in sorted(list(machine.versions.values()), key=lambda one: -one.number)
    ]
    return service.page("ListStateMachineVersions", given, shown, "stateMachineVersions")


def _version_arn(text: str) -> Arn:
    arn = read_arn(text, "stateMachine")
    if not arn.rest.isdecimal():
        raise invalid(f"Invalid state machine version ARN: '{text}'")
    return arn


def delete_version(service: Service, given: Given) -> Given:
    """Answer DeleteStateMachineVersion; a version that isn't there doesn't matter."""
    text = given["stateMachineVersionArn"]
    arn = _version_arn(text)
    machine = service.known(arn.machine)
    if machine is None:
        return {}
    with service.store.lock:
        users = [alias.name for alias in machine.aliases.values() if alias.routes_to(text)]
        if users:
            raise conflict(
                "Version to be deleted must not be referenced by an alias. Current list of aliases referencing this "
                f"version: [{', '.join(users)}]"
            )
        machine.versions.pop(int(arn.rest), None)
    return {}


# ---------------------------------------------------------------- aliases


def _routed(service: Service, routing: list[Given]) -> MachineRecord:
    """Give the machine that a routing is about."""
    arns = [one["stateMachineVersionArn"] for one in routing]
    if len(set(arns)) != len(arns):
        raise invalid(
            f"Routing configuration must contain distinct state machine version ARNs. Received: [{', '.join(arns)}]",
            _ROUTING,
        )
    weights = [one["weight"] for one in routing]
    if sum(weights) != 100:
        raise invalid(f"Sum of routing configuration weights must equal 100. Received: {weights}", _ROUTING)
    read = [read_arn(arn, "stateMachine") for arn in arns]
    if not all(arn.rest.isdecimal() for arn in read):
        raise invalid(
            f"Routing configuration must contain state machine version ARNs. Received: [{', '.join(arns)}]", _ROUTING
        )
    if len({arn.machine for arn in read}) > 1:
        raise invalid(
            f"Routing configuration must contain versions of the same state machine. Received: [{', '.join(arns)}]",
            _ROUTING,
        )
    machine = service.known(read[0].machine)
    for arn in read:
        if machine is None or int(arn.rest) not in machine.versions:
            raise unresolved(arn.text)
    assert machine is not None
    return service.active(machine.arn)


def create_alias(service: Service, given: Given) -> Given:
    """Answer CreateStateMachineAlias."""
    name, routing, description = given["name"], given["routingConfiguration"], given.get("description")
    with service.store.lock:
        machine = _routed(service, routing)
        arn = f"{machine.arn}:{name}"
        known = machine.aliases.get(name)
        if known is not None:
            if (known.routing, known.description) != (routing, description):
                raise conflict(
                    "Failed to create alias because an alias with the same name and a different routing configuration "
                    "already exists."
                )
            return {"stateMachineAliasArn": arn, "creationDate": known.created}
        most = service.quotas.aliases
        if len(machine.aliases) >= most:
            raise quota(f"State machine '{machine.arn}' has reached the limit of {most} aliases.")
        now = service.now()
        machine.aliases[name] = AliasRecord(arn, name, routing, now, now, description)
    return {"stateMachineAliasArn": arn, "creationDate": now}


def _aliased(service: Service, text: str) -> tuple[MachineRecord, Arn]:
    """Give the machine that an alias' ARN is about."""
    arn = read_arn(text, "stateMachine")
    if not arn.rest or arn.rest.isdecimal():
        raise invalid(f"Invalid state machine alias ARN: '{text}'")
    machine = service.known(arn.machine)
    if machine is None:
        raise unresolved(text)
    return machine, arn


def _alias(service: Service, text: str) -> tuple[MachineRecord, AliasRecord]:
    machine, arn = _aliased(service, text)
    if arn.rest not in machine.aliases:
        raise unresolved(text)
    return machine, machine.aliases[arn.rest]


def update_alias(service: Service, given: Given) -> Given:
    """Answer UpdateStateMachineAlias."""
    with service.store.lock:
        machine, alias = _alias(service, given["stateMachineAliasArn"])
        service.active(machine.arn)
        if "routingConfiguration" not in given and "description" not in given:
            message = "Either the description or the RoutingConfiguration must be specified"
            raise invalid(message, "MISSING_REQUIRED_PARAMETER")
        if "routingConfiguration" in given:
            routing = given["routingConfiguration"]
            if _routed(service, routing) is not machine:
                message = "Routing configuration must contain versions of the alias' state machine."
                raise invalid(f"{message} Received: [{', '.join(_arns(routing))}]", _ROUTING)
            alias.routing = routing
        alias.description = given.get("description", alias.description)
        alias.updated = service.now()
    return {"updateDate": alias.updated}


def _arns(routing: list[Given]) -> list[str]:
    return [one["stateMachineVersionArn"] for one in routing]


def describe_alias(service: Service, given: Given) -> Given:
    """Answer DescribeStateMachineAlias."""
    _, alias = _alias(service, given["stateMachineAliasArn"])
    answer = {
        "stateMachineAliasArn": alias.arn,
        "name": alias.name,
        "routingConfiguration": alias.routing,
        "creationDate": alias.created,
        "updateDate": alias.updated,
    }
    return answer | ({"description": alias.description} if alias.description else {})


def delete_alias(service: Service, given: Given) -> Given:
    """Answer DeleteStateMachineAlias; an alias that isn't there doesn't matter."""
    with service.store.lock:
        machine, arn = _aliased(service, given["stateMachineAliasArn"])
        machine.aliases.pop(arn.rest, None)
    return {}


def list_aliases(service: Service, given: Given) -> Given:
    """Answer ListStateMachineAliases, the oldest first, as the service was recorded (its page says the newest)."""
    text = given["stateMachineArn"]
    arn = read_arn(text, "stateMachine")
    if arn.label:
        raise labeled(text)
    machine = service.active(arn.machine)
    if arn.rest and not (arn.rest.isdecimal() and int(arn.rest) in machine.versions):
        raise unresolved(text)
    shown = [
        {"stateMachineAliasArn": one.arn, "creationDate": one.created}
        for one in list(machine.aliases.values())
        if not arn.rest or one.routes_to(text)
    ]
    return service.page("ListStateMachineAliases", given, shown, "stateMachineAliases")


def choose_version(routing: list[Given], chance: Chance) -> str:
    """Choose a version by the weights of an alias."""
    drawn = 100 * chance.random()
    for one in routing:
        drawn -= one["weight"]
        if drawn < 0:
            return str(one["stateMachineVersionArn"])
    return str(routing[-1]["stateMachineVersionArn"])


ACTIONS = {
    "PublishStateMachineVersion": publish,
    "ListStateMachineVersions": list_versions,
    "DeleteStateMachineVersion": delete_version,
    "CreateStateMachineAlias": create_alias,
    "UpdateStateMachineAlias": update_alias,
    "DescribeStateMachineAlias": describe_alias,
    "DeleteStateMachineAlias": delete_alias,
    "ListStateMachineAliases": list_aliases,
}

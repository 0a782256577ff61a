"""Versions and aliases: a machine as it was, and names that route executions to one or two of them.

https://docs.aws.amazon.com/step-functions/latest/dg/concepts-cd-aliasing-versioning.html
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Any, Protocol

from ._faults import ApiError, conflict, invalid, labeled, quota, unresolved
from ._names import Arn, read_arn
from ._pages import page
from ._store import AliasRecord, MachineRecord, VersionRecord

if TYPE_CHECKING:
    from ._service import Service

__all__ = ["ACTIONS", "choose_version", "publish_version"]

Given = dict[str, Any]
_ROUTING = "INVALID_ROUTING_CONFIGURATION"


class Rng(Protocol):
    """A source of random numbers."""

    def random(self) -> float:
        """Return the next number in [0, 1)."""


# ---------------------------------------------------------------- versions


def publish_version(service: Service, machine: MachineRecord, description: str | None) -> VersionRecord:
    """Publish a machine as it is; return the version of a revision that has one already.

    :raises ApiError: ServiceQuotaExceededException
    """
    store = service.store
    last = store.get_version(machine.arn, machine.last_version)
    if last is not None and last.revision == machine.revision_id:
        return last
    most = service.quotas.versions
    if len(store.list_versions(machine.arn)) >= most:
        raise quota(f"State machine '{machine.arn}' has reached the limit of {most} published versions.")
    version = VersionRecord(
        machine.arn,
        machine.last_version + 1,
        machine.definition,
        machine.role_arn,
        service.now(),
        description,
        machine.revision_id,
        dict(machine.settings),
    )
    store.put_version(version)
    store.put_machine(replace(machine, last_version=version.number))
    return version


def publish(service: Service, given: Given) -> Given:
    """Answer PublishStateMachineVersion."""
    with service.store.transaction():
        machine = service.active(given["stateMachineArn"])
        wanted = given.get("revisionId", machine.revision_id)
        if wanted != machine.revision_id:
            raise conflict(
                f"Failed to publish the State Machine version for revision {wanted}. The current State Machine "
                f"revision is {machine.revision_id}."
            )
        version = publish_version(service, machine, given.get("description"))
    return {"stateMachineVersionArn": version.arn, "creationDate": version.created}


def list_versions(service: Service, given: Given) -> Given:
    """Answer ListStateMachineVersions, the latest first."""
    text = given["stateMachineArn"]
    if read_arn(text, "stateMachine").label:
        raise labeled(text)
    machine = service.known(text)
    if machine is None:  # this operation has no error of its own for a machine that isn't there
        raise ApiError("InvalidArn", f"Invalid Arn: '{text}'")
    shown = [
        {"stateMachineVersionArn": one.arn, "creationDate": one.created}
        for one in sorted(service.store.list_versions(machine.arn), key=lambda one: -one.number)
    ]
    return page(service, "ListStateMachineVersions", given, shown, "stateMachineVersions")


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
    with service.store.transaction():
        users = [alias.name for alias in service.store.list_aliases(machine.arn) if alias.routes_to(text)]
        if users:
            raise conflict(
                "Version to be deleted must not be referenced by an alias. Current list of aliases referencing this "
                f"version: [{', '.join(users)}]"
            )
        service.store.delete_version(machine.arn, int(arn.rest))
    return {}


# ---------------------------------------------------------------- aliases


def _routed(service: Service, routing: list[Given]) -> MachineRecord:
    """Return the machine that a routing is about."""
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
        if machine is None or service.store.get_version(machine.arn, int(arn.rest)) is None:
            raise unresolved(arn.text)
    assert machine is not None
    return service.active(machine.arn)


def create_alias(service: Service, given: Given) -> Given:
    """Answer CreateStateMachineAlias."""
    name, routing, description = given["name"], given["routingConfiguration"], given.get("description")
    with service.store.transaction():
        machine = _routed(service, routing)
        arn = f"{machine.arn}:{name}"
        known = service.store.get_alias(machine.arn, name)
        if known is not None:
            if (list(known.routing), known.description) != (routing, description):
                raise conflict(
                    "Failed to create alias because an alias with the same name and a different routing configuration "
                    "already exists."
                )
            return {"stateMachineAliasArn": arn, "creationDate": known.created}
        most = service.quotas.aliases
        if len(service.store.list_aliases(machine.arn)) >= most:
            raise quota(f"State machine '{machine.arn}' has reached the limit of {most} aliases.")
        now = service.now()
        service.store.put_alias(AliasRecord(machine.arn, name, tuple(routing), now, now, description))
    return {"stateMachineAliasArn": arn, "creationDate": now}


def _aliased(service: Service, text: str) -> tuple[MachineRecord, Arn]:
    """Return the machine that an alias' ARN is about."""
    arn = read_arn(text, "stateMachine")
    if not arn.rest or arn.rest.isdecimal():
        raise invalid(f"Invalid state machine alias ARN: '{text}'")
    machine = service.known(arn.machine)
    if machine is None:
        raise unresolved(text)
    return machine, arn


def _alias(service: Service, text: str) -> tuple[MachineRecord, AliasRecord]:
    machine, arn = _aliased(service, text)
    alias = service.store.get_alias(machine.arn, arn.rest)
    if alias is None:
        raise unresolved(text)
    return machine, alias


def update_alias(service: Service, given: Given) -> Given:
    """Answer UpdateStateMachineAlias."""
    with service.store.transaction():
        machine, alias = _alias(service, given["stateMachineAliasArn"])
        service.active(machine.arn)
        if "routingConfiguration" not in given and "description" not in given:
            message = "Either the description or the RoutingConfiguration must be specified"
            raise invalid(message, "MISSING_REQUIRED_PARAMETER")
        if "routingConfiguration" in given:
            routing = given["routingConfiguration"]
            if _routed(service, routing).arn != machine.arn:
                message = "Routing configuration must contain versions of the alias' state machine."
                raise invalid(f"{message} Received: [{', '.join(_arns(routing))}]", _ROUTING)
            alias = replace(alias, routing=tuple(routing))
        alias = replace(alias, description=given.get("description", alias.description), updated=service.now())
        service.store.put_alias(alias)
    return {"updateDate": alias.updated}


def _arns(routing: list[Given]) -> list[str]:
    return [one["stateMachineVersionArn"] for one in routing]


def describe_alias(service: Service, given: Given) -> Given:
    """Answer DescribeStateMachineAlias."""
    _, alias = _alias(service, given["stateMachineAliasArn"])
    answer = {
        "stateMachineAliasArn": alias.arn,
        "name": alias.name,
        "routingConfiguration": [dict(one) for one in alias.routing],
        "creationDate": alias.created,
        "updateDate": alias.updated,
    }
    return answer | ({"description": alias.description} if alias.description else {})


def delete_alias(service: Service, given: Given) -> Given:
    """Answer DeleteStateMachineAlias; an alias that isn't there doesn't matter."""
    with service.store.transaction():
        machine, arn = _aliased(service, given["stateMachineAliasArn"])
        service.store.delete_alias(machine.arn, arn.rest)
    return {}


def list_aliases(service: Service, given: Given) -> Given:
    """Answer ListStateMachineAliases, the oldest first, as the service was recorded (its page says the newest)."""
    text = given["stateMachineArn"]
    arn = read_arn(text, "stateMachine")
    if arn.label:
        raise labeled(text)
    machine = service.active(arn.machine)
    if arn.rest and not (arn.rest.isdecimal() and service.store.get_version(machine.arn, int(arn.rest)) is not None):
        raise unresolved(text)
    shown = [
        {"stateMachineAliasArn": one.arn, "creationDate": one.created}
        for one in service.store.list_aliases(machine.arn)
        if not arn.rest or one.routes_to(text)
    ]
    return page(service, "ListStateMachineAliases", given, shown, "stateMachineAliases")


def choose_version(routing: Sequence[Mapping[str, Any]], rng: Rng) -> str:
    """Choose a version by the weights of an alias."""
    drawn = 100 * rng.random()
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

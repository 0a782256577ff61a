"""State machines: created, changed, published under versions and aliases, described, listed, deleted, tagged."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from ..asl import parse
from ._faults import ApiError, invalid, missing
from ._names import check_name, read_arn
from ._store import AliasRecord, MachineRecord, VersionRecord

if TYPE_CHECKING:
    from ._service import Service

__all__ = ["ACTIONS"]

Given = dict[str, Any]
_ALIAS = re.compile(r"^(?=.*[a-zA-Z_\-.])[a-zA-Z0-9_\-.]{1,80}$")
_SETTINGS = ("loggingConfiguration", "tracingConfiguration", "encryptionConfiguration")


def _parsed(definition: str, kind: str) -> None:
    problems = [p for p in parse(definition, express=kind == "EXPRESS").problems if p.severity == "ERROR"]
    if problems:
        listed = ", ".join(f"{p.code}: {p.message} at {p.pointer}" for p in problems[:20])
        raise ApiError("InvalidDefinition", f"Invalid State Machine Definition: '{listed}'")


def _settings(given: Given) -> dict[str, Any]:
    settings = {key: given[key] for key in _SETTINGS if key in given}
    logging = settings.get("loggingConfiguration")
    if logging is not None:
        destinations = logging.get("destinations") or []
        if len(destinations) > 1 or (logging.get("level", "OFF") != "OFF" and not destinations):
            message = "Invalid Logging Configuration: Must specify exactly one Log Destination."
            raise ApiError("InvalidLoggingConfiguration", message)
        for one in destinations:
            arn = (one.get("cloudWatchLogsLogGroup") or {}).get("logGroupArn") or ""
            if not arn.startswith("arn:") or ":log-group:" not in arn:
                raise ApiError("InvalidLoggingConfiguration", "Invalid Logging Configuration: Invalid Log Group ARN.")
    return settings


def create(service: Service, given: Given) -> Given:
    name = check_name(given["name"])
    kind = given.get("type", "STANDARD")
    if "versionDescription" in given and not given.get("publish"):
        raise invalid("Version description can only be set when publish is true")
    _parsed(given["definition"], kind)
    settings = _settings(given)
    arn = service.account.arn("stateMachine", name)
    with service.store.lock:
        known = service.store.machines.get(arn)
        if known is not None:
            same = (known.definition, known.type, known.settings) == (given["definition"], kind, settings)
            if not same:
                raise ApiError("StateMachineAlreadyExists", f"State Machine Already Exists: '{arn}'")
            return _created(service, known, given)
        now = service.engine.now()
        machine = MachineRecord(arn, name, given["definition"], given["roleArn"], kind, now, now, settings=settings)
        service.store.machines[arn] = machine
        service.tag(arn, given.get("tags") or [])
        return _created(service, machine, given)


def _created(service: Service, machine: MachineRecord, given: Given) -> Given:
    answer: Given = {"stateMachineArn": machine.arn, "creationDate": machine.created}
    if given.get("publish"):
        version = _publish(service, machine, given.get("versionDescription"))
        answer["stateMachineVersionArn"] = f"{machine.arn}:{version.number}"
    return answer


def update(service: Service, given: Given) -> Given:
    machine = service.machine(given["stateMachineArn"])
    if not set(given) & {"definition", "roleArn", *_SETTINGS}:
        message = (
            "Either the definition, the role ARN, the LoggingConfiguration, or the TracingConfiguration must be "
            "specified"
        )
        raise ApiError("MissingRequiredParameter", message)
    if "definition" in given:
        _parsed(given["definition"], machine.type)
    settings = _settings(given)
    with service.store.lock:
        before = (machine.definition, machine.role_arn, machine.settings)
        machine.definition = given.get("definition", machine.definition)
        machine.role_arn = given.get("roleArn", machine.role_arn)
        machine.settings = {**machine.settings, **settings}
        machine.updated = service.engine.now()
        if before != (machine.definition, machine.role_arn, machine.settings):
            machine.revision = service.uuid()
        answer: Given = {"updateDate": machine.updated}
        if machine.revision is not None:
            answer["revisionId"] = machine.revision
        if given.get("publish"):
            version = _publish(service, machine, given.get("versionDescription"))
            answer["stateMachineVersionArn"] = f"{machine.arn}:{version.number}"
    return answer


def delete(service: Service, given: Given) -> Given:
    arn = read_arn(given["stateMachineArn"], "stateMachine")
    with service.store.lock:
        service.store.machines.pop(arn.machine, None)
        service.store.tags.pop(arn.machine, None)
    return {}


def describe(service: Service, given: Given) -> Given:
    machine, version, _ = service.qualified(given["stateMachineArn"])
    source = version or machine
    answer = {
        "stateMachineArn": given["stateMachineArn"] if version else machine.arn,
        "name": machine.name,
        "status": "ACTIVE",
        "definition": source.definition,
        "roleArn": source.role_arn,
        "type": machine.type,
        "creationDate": source.created,
        **_shown(source.settings),
    }
    if source.revision is not None:
        answer["revisionId"] = source.revision
    if version is not None and version.description:
        answer["description"] = version.description
    if given.get("includedData") == "METADATA_ONLY":
        del answer["definition"]
    return answer


def _shown(settings: dict[str, Any]) -> Given:
    return {
        "loggingConfiguration": {"level": "OFF", "includeExecutionData": False},
        "tracingConfiguration": {"enabled": False},
        "encryptionConfiguration": {"type": "AWS_OWNED_KEY"},
        **settings,
    }


def describe_for_execution(service: Service, given: Given) -> Given:
    record = service.execution(given["executionArn"])
    machine = record.machine
    answer = {
        "stateMachineArn": machine.arn,
        "name": machine.name,
        "definition": record.definition,
        "roleArn": record.role_arn,
        "updateDate": machine.updated,
        **_shown(record.settings),
    }
    if record.map_run_arn is not None:
        answer["mapRunArn"] = record.map_run_arn
        answer["label"] = record.map_run_arn.split("/")[1].split(":")[0]
    return answer


def list_all(service: Service, given: Given) -> Given:
    found = sorted(service.store.machines.values(), key=lambda one: one.name)
    shown = [
        {"stateMachineArn": one.arn, "name": one.name, "type": one.type, "creationDate": one.created} for one in found
    ]
    return service.page("ListStateMachines", given, shown, "stateMachines")


# ---------------------------------------------------------------- versions and aliases


def _publish(service: Service, machine: MachineRecord, description: str | None) -> VersionRecord:
    revision = machine.revision or "INITIAL"
    last = machine.versions.get(machine.last_version)
    if last is not None and last.revision == revision:
        return last
    machine.last_version += 1
    version = VersionRecord(
        machine.last_version,
        machine.definition,
        machine.role_arn,
        service.engine.now(),
        description,
        revision,
        dict(machine.settings),
    )
    machine.versions[version.number] = version
    return version


def publish(service: Service, given: Given) -> Given:
    machine = service.machine(given["stateMachineArn"])
    with service.store.lock:
        wanted = given.get("revisionId")
        if wanted is not None and wanted != (machine.revision or "INITIAL"):
            current = machine.revision or "INITIAL"
            raise ApiError(
                "ConflictException",
                f"Failed to publish the State Machine version for revision {wanted}. The current State Machine "
                f"revision is {current}.",
            )
        version = _publish(service, machine, given.get("description"))
    return {"stateMachineVersionArn": f"{machine.arn}:{version.number}", "creationDate": version.created}


def list_versions(service: Service, given: Given) -> Given:
    machine = service.machine(given["stateMachineArn"])
    shown = [
        {"stateMachineVersionArn": f"{machine.arn}:{one.number}", "creationDate": one.created}
        for one in sorted(machine.versions.values(), key=lambda one: -one.number)
    ]
    return service.page("ListStateMachineVersions", given, shown, "stateMachineVersions")


def delete_version(service: Service, given: Given) -> Given:
    text = given["stateMachineVersionArn"]
    arn = read_arn(text, "stateMachine")
    if not arn.rest.isdecimal():
        raise invalid(f"The ARN '{text}' is not a version ARN")
    machine = service.store.machines.get(arn.machine)
    if machine is None:
        return {}
    users = [
        alias.name
        for alias in machine.aliases.values()
        if any(one["stateMachineVersionArn"] == text for one in alias.routing)
    ]
    if users:
        raise ApiError(
            "ConflictException",
            "Version to be deleted must not be referenced by an alias. Current list of aliases referencing this "
            f"version: [{', '.join(users)}]",
        )
    machine.versions.pop(int(arn.rest), None)
    return {}


def _routing(service: Service, routing: list[Given]) -> MachineRecord:
    if not 1 <= len(routing) <= 2:
        raise invalid("An alias routes to one or two versions", "INVALID_ROUTING_CONFIGURATION")
    if sum(one["weight"] for one in routing) != 100:
        raise invalid("Sum of routing configuration weights must equal 100", "INVALID_ROUTING_CONFIGURATION")
    machines = set()
    for one in routing:
        arn = read_arn(one["stateMachineVersionArn"], "stateMachine")
        machine = service.store.machines.get(arn.machine)
        if not arn.rest.isdecimal() or machine is None or int(arn.rest) not in machine.versions:
            raise missing("version", one["stateMachineVersionArn"])
        machines.add(machine.arn)
    if len(machines) > 1 or len({one["stateMachineVersionArn"] for one in routing}) != len(routing):
        raise invalid(
            "Routing configuration must contain distinct versions of one state machine",
            "INVALID_ROUTING_CONFIGURATION",
        )
    return service.store.machines[machines.pop()]


def create_alias(service: Service, given: Given) -> Given:
    if not _ALIAS.match(given["name"]):
        raise ApiError("InvalidName", f"Invalid Name: '{given['name']}'")
    machine = _routing(service, given["routingConfiguration"])
    arn = f"{machine.arn}:{given['name']}"
    with service.store.lock:
        known = machine.aliases.get(given["name"])
        if known is not None:
            if (known.routing, known.description) != (given["routingConfiguration"], given.get("description")):
                raise ApiError(
                    "ConflictException",
                    "Failed to create alias because an alias with the same name and a different routing configuration "
                    f"already exists: '{arn}'",
                )
            return {"stateMachineAliasArn": arn, "creationDate": known.created}
        now = service.engine.now()
        machine.aliases[given["name"]] = AliasRecord(
            arn, given["name"], given["routingConfiguration"], now, now, given.get("description")
        )
    return {"stateMachineAliasArn": arn, "creationDate": now}


def _alias(service: Service, text: str) -> tuple[MachineRecord, AliasRecord]:
    arn = read_arn(text, "stateMachine")
    machine = service.store.machines.get(arn.machine)
    if machine is None or arn.rest not in machine.aliases:
        raise missing("alias", text)
    return machine, machine.aliases[arn.rest]


def update_alias(service: Service, given: Given) -> Given:
    _, alias = _alias(service, given["stateMachineAliasArn"])
    if "routingConfiguration" not in given and "description" not in given:
        raise invalid("Either routingConfiguration or description must be specified", "MISSING_REQUIRED_PARAMETER")
    if "routingConfiguration" in given:
        _routing(service, given["routingConfiguration"])
        alias.routing = given["routingConfiguration"]
    alias.description = given.get("description", alias.description)
    alias.updated = service.engine.now()
    return {"updateDate": alias.updated}


def describe_alias(service: Service, given: Given) -> Given:
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
    machine, alias = _alias(service, given["stateMachineAliasArn"])
    del machine.aliases[alias.name]
    return {}


def list_aliases(service: Service, given: Given) -> Given:
    machine, version, _ = service.qualified(given["stateMachineArn"])
    text = given["stateMachineArn"]
    shown = [
        {"stateMachineAliasArn": one.arn, "creationDate": one.created}
        for one in sorted(machine.aliases.values(), key=lambda one: one.name)
        if version is None or any(route["stateMachineVersionArn"] == text for route in one.routing)
    ]
    return service.page("ListStateMachineAliases", given, shown, "stateMachineAliases")


# ---------------------------------------------------------------- tags, validation


def _tagged(service: Service, arn: str) -> None:
    kind = read_arn(arn, "stateMachine", "activity").kind
    known: Any = service.store.machines if kind == "stateMachine" else service.store.activities
    if arn not in known:
        raise missing("resource", arn)


def tag(service: Service, given: Given) -> Given:
    _tagged(service, given["resourceArn"])
    service.tag(given["resourceArn"], given["tags"])
    return {}


def untag(service: Service, given: Given) -> Given:
    _tagged(service, given["resourceArn"])
    tags = service.store.tags.get(given["resourceArn"], {})
    for key in given["tagKeys"]:
        tags.pop(key, None)
    return {}


def list_tags(service: Service, given: Given) -> Given:
    _tagged(service, given["resourceArn"])
    tags = service.store.tags.get(given["resourceArn"], {})
    return {"tags": [{"key": key, "value": value} for key, value in tags.items()]}


def validate(service: Service, given: Given) -> Given:
    severity, most = given.get("severity", "ERROR"), given.get("maxResults", 100)
    problems = parse(given["definition"], express=given.get("type") == "EXPRESS").problems
    shown = [p for p in problems if p.severity == "ERROR" or severity == "WARNING"]
    failed = any(p.severity == "ERROR" for p in problems)
    return {
        "result": "FAIL" if failed else "OK",
        "diagnostics": [
            {"severity": p.severity, "code": p.code, "message": p.message, "location": p.pointer or "/"}
            for p in shown[: most or 100]
        ],
        "truncated": len(shown) > (most or 100),
    }


ACTIONS = {
    "CreateStateMachine": create,
    "UpdateStateMachine": update,
    "DeleteStateMachine": delete,
    "DescribeStateMachine": describe,
    "DescribeStateMachineForExecution": describe_for_execution,
    "ListStateMachines": list_all,
    "PublishStateMachineVersion": publish,
    "ListStateMachineVersions": list_versions,
    "DeleteStateMachineVersion": delete_version,
    "CreateStateMachineAlias": create_alias,
    "UpdateStateMachineAlias": update_alias,
    "DescribeStateMachineAlias": describe_alias,
    "DeleteStateMachineAlias": delete_alias,
    "ListStateMachineAliases": list_aliases,
    "TagResource": tag,
    "UntagResource": untag,
    "ListTagsForResource": list_tags,
    "ValidateStateMachineDefinition": validate,
}

"""State machines: created, changed, described, listed, deleted."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from ._definitions import check_definition, has_label, shown_definition
from ._faults import ApiError, deleting, invalid, labeled, missing
from ._names import check_name, check_role, read_arn
from ._pages import page
from ._settings import SETTINGS, check_settings, same_settings, shown_settings
from ._store import MachineRecord
from ._tags import check_tags
from ._versions import publish_version

if TYPE_CHECKING:
    from ._service import Service

__all__ = ["ACTIONS"]

Given = dict[str, Any]


def _check_version_description(given: Given) -> None:
    if "versionDescription" in given and not given.get("publish"):
        raise invalid("Version description can only be set when publish is true")


def create(service: Service, given: Given) -> Given:
    """Answer CreateStateMachine; the same machine again is no error, another role or other tags don't matter."""
    name = check_name(given["name"])
    role = check_role(given["roleArn"])
    kind = given.get("type", "STANDARD")
    _check_version_description(given)
    settings = check_settings(given)
    published = (given.get("publish", False), given.get("versionDescription"))
    arn = service.account.arn("stateMachine", name)
    parsed = check_definition(given["definition"], kind)
    with service.store.transaction():
        known = service.known(arn)
        if known is not None:
            if known.deleting:
                raise deleting(arn)
            form = (known.definition, known.type, known.published)
            if form != (given["definition"], kind, published) or not same_settings(known.settings, settings):
                raise ApiError("StateMachineAlreadyExists", f"State Machine Already Exists: '{arn}'")
            return _created(service, known, given)
        if len(service.store.list_machines(service.account.prefix)) >= service.quotas.machines:
            message = f"The maximum number of state machines has been reached: {service.quotas.machines}"
            raise ApiError("StateMachineLimitExceeded", message)
        tags = check_tags(service, arn, given.get("tags") or [])
        now = service.now()
        machine = MachineRecord(
            arn,
            name,
            given["definition"],
            role,
            kind,
            now,
            now,
            service.new_id(),
            settings=settings,
            published=published,
        )
        service.store.put_machine(machine)
        service.store.put_tags(arn, tags)
        service.parsed_machines.put(given["definition"], parsed, express=kind == "EXPRESS")
        return _created(service, machine, given)


def _created(service: Service, machine: MachineRecord, given: Given) -> Given:
    answer: Given = {"stateMachineArn": machine.arn, "creationDate": machine.created}
    return answer | _published(service, machine, given)


def _published(service: Service, machine: MachineRecord, given: Given) -> Given:
    if not given.get("publish"):
        return {}
    version = publish_version(service, machine, given.get("versionDescription"))
    return {"stateMachineVersionArn": version.arn}


def update(service: Service, given: Given) -> Given:
    """Answer UpdateStateMachine, which makes a new revision even where nothing changes."""
    with service.store.transaction():  # nothing has happened when no version can be published
        machine = service.active(given["stateMachineArn"])
        if not set(given) & {"definition", "roleArn", *SETTINGS}:
            raise ApiError(
                "MissingRequiredParameter",
                "Either the definition, the role ARN, the LoggingConfiguration, or the TracingConfiguration must be "
                "specified",
            )
        _check_version_description(given)
        if "roleArn" in given:
            check_role(given["roleArn"])
        settings = check_settings(given)
        if "definition" in given:
            parsed = check_definition(given["definition"], machine.type)
            service.parsed_machines.put(given["definition"], parsed, express=machine.type == "EXPRESS")
        machine = replace(
            machine,
            definition=given.get("definition", machine.definition),
            role_arn=given.get("roleArn", machine.role_arn),
            settings={**machine.settings, **settings},
            updated=service.now(),
            revision=service.uuid(),
        )
        service.store.put_machine(machine)
        published = _published(service, machine, given)
        return {"updateDate": machine.updated, **published, "revisionId": machine.revision}


def delete(service: Service, given: Given) -> Given:
    """Answer DeleteStateMachine: its executions end at their next transition, and then it is gone."""
    text = given["stateMachineArn"]
    arn = read_arn(text, "stateMachine")
    if arn.label:
        raise labeled(text)
    if arn.rest:
        raise invalid(f"This API does not support versions and aliases of state machines: '{text}'")
    with service.store.transaction():
        machine = service.known(text)
        if machine is not None and not machine.deleting:
            service.store.put_machine(replace(machine, deleting=True))
            for run in service.running(machine):
                service.driver.stop_at_next_state(run)
            service.known(text)
    return {}


def describe(service: Service, given: Given) -> Given:
    """Answer DescribeStateMachine: a machine, a version, a labeled Map, or what most executions of an alias get."""
    text = given["stateMachineArn"]
    label = read_arn(text, "stateMachine").label
    machine, version, alias = service.qualified(text)
    if alias is not None:
        version = service.version(max(alias.routing, key=lambda one: one["weight"])["stateMachineVersionArn"])
    source = version or machine
    if label and not has_label(source.definition, label):
        raise missing("stateMachine", text)
    answer = {
        "stateMachineArn": text,
        "name": machine.name,
        "status": machine.status,
        **shown_definition(source.definition, given.get("includedData")),
        "roleArn": source.role_arn,
        "type": machine.type,
        "creationDate": source.created,
        **shown_settings(source.settings),
    }
    if label:
        answer["label"] = label
    revision = machine.revision if version is None else version.own_revision
    if revision is not None:
        answer["revisionId"] = revision
    if version is not None and version.description:
        answer["description"] = version.description
    return answer


def describe_for_execution(service: Service, given: Given) -> Given:
    """Answer DescribeStateMachineForExecution: the machine as it was when the execution started."""
    live = service.execution(given["executionArn"])
    record = live.record
    answer = {
        "stateMachineArn": live.run.state_machine_arn,
        "name": record.machine_name,
        **shown_definition(record.definition, given.get("includedData")),
        "roleArn": record.role_arn,
        "updateDate": record.updated,
        **shown_settings(record.settings),
    }
    if record.revision is not None:
        answer["revisionId"] = record.revision
    if record.map_run_arn is not None:
        answer["mapRunArn"] = record.map_run_arn
        answer["label"] = read_arn(record.map_run_arn, "mapRun").label
    return answer


def list_all(service: Service, given: Given) -> Given:
    """Answer ListStateMachines."""
    found = [one for one in service.store.list_machines(service.account.prefix) if service.known(one.arn) is not None]
    shown = [
        {"stateMachineArn": one.arn, "name": one.name, "type": one.type, "creationDate": one.created}
        for one in sorted(found, key=lambda one: one.name)
    ]
    return page(service, "ListStateMachines", given, shown, "stateMachines")


ACTIONS = {
    "CreateStateMachine": create,
    "UpdateStateMachine": update,
    "DeleteStateMachine": delete,
    "DescribeStateMachine": describe,
    "DescribeStateMachineForExecution": describe_for_execution,
    "ListStateMachines": list_all,
}

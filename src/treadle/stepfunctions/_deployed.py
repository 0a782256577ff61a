"""The machines and activities of deployed stacks, registered as CloudFormation would create them."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from typing import TYPE_CHECKING

from ..drivers._machines import MachineDefinition
from ._store import ActivityRecord, MachineRecord

if TYPE_CHECKING:
    from ._service import Service

__all__ = ["register"]


def register(
    service: Service, machines: Iterable[MachineDefinition], activities: Iterable[str], gone: Iterable[str]
) -> None:
    """Register machines and activities; a machine that is there already gets another revision when it changed.

    :param activities: their ARNs
    :param gone: ARNs of machines that their stacks don't have any more
    """
    store, now = service.store, service.now()
    with store.transaction():
        for arn in gone:
            store.delete_machine(arn)
        for machine in machines:
            known = service.known(machine.arn)
            if known is None or known.deleting or known.type != machine.type:
                record = MachineRecord(
                    machine.arn,
                    machine.name,
                    machine.definition,
                    machine.role_arn,
                    machine.type,
                    now,
                    now,
                    service.new_id(),
                    settings=dict(machine.settings),
                )
                store.put_machine(record)
                continue
            form = (machine.definition, machine.role_arn, dict(machine.settings))
            revision = service.uuid()
            if (known.definition, known.role_arn, known.settings) != form:
                definition, role, settings = form
                store.put_machine(
                    replace(
                        known, definition=definition, role_arn=role, settings=settings, updated=now, revision=revision
                    )
                )
        for arn in activities:
            known_activity = store.get_activity(arn)
            if known_activity is None or known_activity.deleted:
                store.put_activity(ActivityRecord(arn, arn.rpartition(":")[2], now))

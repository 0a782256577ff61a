"""The machines and activities of deployed stacks, registered as CloudFormation would create them."""

from __future__ import annotations

from collections.abc import Iterable
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
    with store.lock:
        for arn in gone:
            store.machines.pop(arn, None)
        for machine in machines:
            known = service.known(machine.arn)
            if known is None or known.leaving is not None or known.type != machine.type:
                known = MachineRecord(machine.arn, machine.name, "", machine.role_arn, machine.type, now, now)
                store.machines[machine.arn] = known
                revision = None  # the first one has none
            else:
                revision = service.uuid()
            form = (machine.definition, machine.role_arn, dict(machine.settings))
            if (known.definition, known.role_arn, known.settings) != form:
                known.definition, known.role_arn, known.settings = form
                known.updated, known.revision = now, revision
        for arn in activities:
            store.activities.setdefault(arn, ActivityRecord(arn, arn.rpartition(":")[2], now))
            store.deleted_activities.discard(arn)

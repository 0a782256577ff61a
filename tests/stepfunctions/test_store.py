"""What every store has to do: add an implementation to STORES, and it is held to the same."""

from __future__ import annotations

import dataclasses
import pickle
import threading
from collections.abc import Callable
from typing import Any

import pytest

from treadle.stepfunctions import MemoryStore, Store
from treadle.stepfunctions._store import ActivityRecord, AliasRecord, ExecutionRecord, MachineRecord, VersionRecord

STORES: list[Callable[[], Store]] = [MemoryStore]
HERE = "arn:aws:states:us-east-1:123456789012:"
THERE = "arn:aws:states:eu-west-1:123456789012:"


@pytest.fixture(params=STORES)
def store(request: Any) -> Store:
    made: Store = request.param()
    return made


def machine(name: str = "m", prefix: str = HERE, **more: Any) -> MachineRecord:
    return MachineRecord(f"{prefix}stateMachine:{name}", name, "{}", "role", "STANDARD", 1.0, 1.0, **more)


def execution(name: str, of: str = "m", **more: Any) -> ExecutionRecord:
    arn, machine_arn = f"{HERE}execution:{of}:{name}", f"{HERE}stateMachine:{of}"
    return ExecutionRecord(arn, name, machine_arn, "id", "STANDARD", "{}", "role", {}, "{}", **more)


def version(number: int, of: str = "m") -> VersionRecord:
    return VersionRecord(f"{HERE}stateMachine:{of}", number, "{}", "role", 1.0, None, "INITIAL", {})


def alias(name: str, of: str = "m") -> AliasRecord:
    routing = ({"stateMachineVersionArn": f"{HERE}stateMachine:{of}:1", "weight": 100},)
    return AliasRecord(f"{HERE}stateMachine:{of}", name, routing, 1.0, 1.0)


def activity(name: str = "a", prefix: str = HERE, **more: Any) -> ActivityRecord:
    return ActivityRecord(f"{prefix}activity:{name}", name, 1.0, **more)


def test_what_is_not_there(store: Store) -> None:
    arn = machine().arn
    assert store.get_machine(arn) is None
    assert store.get_version(arn, 1) is None
    assert store.get_alias(arn, "a") is None
    assert store.get_execution(execution("e").arn) is None
    assert store.get_activity(activity().arn) is None
    assert store.get_tags(arn) == {}
    assert not store.list_machines() and not store.list_versions(arn) and not store.list_aliases(arn)
    assert not store.list_executions() and not store.list_activities() and store.count_executions() == 0
    store.delete_machine(arn)
    store.delete_version(arn, 1)
    store.delete_alias(arn, "a")
    store.delete_execution(execution("e").arn)
    store.put_tags(arn, {})


def test_records_are_replaced_and_keep_their_place(store: Store) -> None:
    for name in ("b", "a", "c"):
        store.put_machine(machine(name))
        store.put_execution(execution(name))
        store.put_activity(activity(name))
    changed = dataclasses.replace(machine("b"), role_arn="other", deleting=True)
    store.put_machine(changed)
    store.put_execution(dataclasses.replace(execution("b"), redriven=2.0, redrive_tokens=(("t", 2.0),)))
    assert store.get_machine(changed.arn) == changed
    assert [one.name for one in store.list_machines()] == ["b", "a", "c"]
    assert [(one.name, one.redriven) for one in store.list_executions()] == [("b", 2.0), ("a", None), ("c", None)]
    store.delete_execution(execution("a").arn)
    store.put_execution(execution("a"))
    assert [one.name for one in store.list_executions()] == ["b", "c", "a"]
    assert store.count_executions() == 3


def test_lists_are_of_one_account_and_region(store: Store) -> None:
    store.put_machine(machine("here"))
    store.put_machine(machine("there", THERE))
    store.put_activity(activity("here"))
    store.put_activity(activity("there", THERE))
    assert [one.name for one in store.list_machines(HERE)] == ["here"]
    assert [one.name for one in store.list_machines(THERE)] == ["there"]
    assert len(store.list_machines()) == 2
    assert [one.name for one in store.list_activities(THERE)] == ["there"]


def test_executions_of_one_machine(store: Store) -> None:
    store.put_execution(execution("one", "m"))
    store.put_execution(execution("two", "n"))
    store.put_execution(execution("three", "m"))
    assert [one.name for one in store.list_executions(f"{HERE}stateMachine:m")] == ["one", "three"]
    assert [one.name for one in store.list_executions(f"{HERE}stateMachine:none")] == []


def test_versions_and_aliases_go_with_their_machine(store: Store) -> None:
    for name in ("m", "n"):
        store.put_machine(machine(name))
        store.put_version(version(1, name))
        store.put_version(version(2, name))
        store.put_alias(alias("live", name))
        store.put_tags(machine(name).arn, {"k": name})
        store.put_execution(execution("e", name))
    assert [one.number for one in store.list_versions(machine("m").arn)] == [1, 2]
    store.delete_version(machine("m").arn, 1)
    assert store.get_version(machine("m").arn, 1) is None
    assert store.get_version(machine("m").arn, 2) == version(2)
    store.delete_machine(machine("m").arn)
    assert not store.list_versions(machine("m").arn) and not store.list_aliases(machine("m").arn)
    assert store.get_tags(machine("m").arn) == {}
    assert store.get_execution(execution("e", "m").arn) is not None
    assert store.get_alias(machine("n").arn, "live") == alias("live", "n")
    assert store.get_tags(machine("n").arn) == {"k": "n"}


def test_a_deleted_activity_is_known_and_not_listed(store: Store) -> None:
    store.put_activity(activity())
    store.put_activity(dataclasses.replace(activity(), deleted=True))
    found = store.get_activity(activity().arn)
    assert found is not None and found.deleted
    assert not store.list_activities()


def test_tags_are_copied(store: Store) -> None:
    tags = {"a": "1"}
    store.put_tags("arn", tags)
    tags["b"] = "2"
    assert store.get_tags("arn") == {"a": "1"}
    store.put_tags("arn", {})
    assert store.get_tags("arn") == {}


def test_what_is_returned_does_not_change(store: Store) -> None:
    store.put_machine(machine("a"))
    listed = store.list_machines()
    store.put_machine(machine("b"))
    store.delete_machine(machine("a").arn)
    assert [one.name for one in listed] == ["a"]


def test_records_can_be_written_down(store: Store) -> None:
    for record in (machine(), version(1), alias("a"), execution("e"), activity()):
        assert pickle.loads(pickle.dumps(record)) == record
        with pytest.raises(dataclasses.FrozenInstanceError):
            setattr(record, dataclasses.fields(record)[0].name, "other")


def test_an_exception_undoes_a_transaction(store: Store) -> None:
    for name in ("a", "b", "c"):
        store.put_machine(machine(name))
        store.put_execution(execution("e", name))
    store.put_version(version(1, "a"))
    store.put_tags(machine("a").arn, {"k": "v"})
    before = _everything(store)
    with pytest.raises(ZeroDivisionError), store.transaction():
        store.put_machine(machine("d"))
        store.put_machine(dataclasses.replace(machine("a"), role_arn="other"))
        store.put_machine(dataclasses.replace(machine("a"), role_arn="another"))
        store.delete_machine(machine("b").arn)
        store.delete_machine(machine("a").arn)
        store.put_machine(machine("b"))
        store.delete_execution(execution("e", "b").arn)
        store.put_activity(activity())
        with store.transaction() as entered:
            assert entered
            store.put_alias(alias("x", "c"))
        assert store.get_machine(machine("d").arn) is not None
        raise ZeroDivisionError
    assert _everything(store) == before
    store.put_machine(machine("e"))
    assert [one.name for one in store.list_machines()] == ["a", "b", "c", "e"]


def _everything(store: Store) -> Any:
    machines = store.list_machines()
    return (
        machines,
        [store.list_versions(one.arn) for one in machines],
        [store.list_aliases(one.arn) for one in machines],
        [dict(store.get_tags(one.arn)) for one in machines],
        store.list_executions(),
        [store.list_executions(one.arn) for one in machines],
        store.list_activities(),
        store.count_executions(),
    )


def test_an_inner_exception_that_is_handled_undoes_nothing(store: Store) -> None:
    with store.transaction():
        store.put_machine(machine("a"))
        try:
            with store.transaction():
                raise ZeroDivisionError
        except ZeroDivisionError:
            pass
    assert store.get_machine(machine("a").arn) is not None


def test_one_thread_changes_at_a_time(store: Store) -> None:
    inside, leave, seen = threading.Event(), threading.Event(), []

    def change() -> None:
        with store.transaction():
            inside.set()
            leave.wait(10)
            store.put_machine(machine("a"))

    thread = threading.Thread(target=change)
    thread.start()
    assert inside.wait(10)
    with store.transaction(wait=False) as entered:
        assert not entered
    other = threading.Thread(target=lambda: seen.append(_count_in_transaction(store)))
    other.start()
    leave.set()
    thread.join(10)
    other.join(10)
    assert seen == [1]
    with store.transaction(wait=False) as entered:
        assert entered


def _count_in_transaction(store: Store) -> int:
    with store.transaction():
        return len(store.list_machines())

"""``--answers``: a file of answers, for the tasks of every machine of an app."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING

from ..errors import DefinitionError, WorkflowTestError
from ..mocks import Mock, Tasks, find_target, places, read_answer_file
from ..services import Effects, Resolver, TaskRequest

if TYPE_CHECKING:
    from ..asl import Machine
    from ..drivers._machines import MachineDefinition

__all__ = ["Answers"]


class Answers:
    """Answer tasks as a file says, those of the machines that executions of the app start, too.

    :param file: its path
    """

    def __init__(self, file: str) -> None:
        self._file = file
        self._tasks: dict[str, Tasks] = {}

    def load(self, machines: Iterable[MachineDefinition], parse: Callable[[str], Machine]) -> None:
        """Read the file for some machines.

        :param parse: returns the parsed machine of an ARN
        :raises WorkflowTestError: when the file isn't as it should be, or names nothing that one of the machines has
        """
        fresh: dict[str, Tasks] = {}
        unknown: dict[str, WorkflowTestError] = {}
        found: set[str] = set()
        for machine in machines:
            try:
                known = places(parse(machine.arn))
            except DefinitionError:  # which an execution of it will tell
                continue
            tasks = Tasks()
            tasks.belong_to(machine.name, known)

            def mock(target: str, item: int | None) -> Mock:
                try:
                    states = find_target(target, known, machine.definition)  # noqa: B023 (it is called in this round)
                except WorkflowTestError as error:
                    unknown.setdefault(target, error)
                    return Mock(target, {})
                found.add(target)
                made = Mock(target, states, item=item, optional=True)
                tasks.mocks.append(made)  # noqa: B023 (it is called in this round)
                return made

            read_answer_file(self._file, mock)
            fresh[machine.name] = tasks
        for target, error in unknown.items():
            if target not in found:
                raise WorkflowTestError(f"{self._file}: {error.message.removeprefix('mock: ')}")
        self._tasks = fresh

    def around(self, resolver: Resolver) -> Resolver:
        """Return a resolver that answers what the file answers, and leaves everything else to another one."""

        def resolve(request: TaskRequest) -> Effects:
            parts = (request.root_execution_arn or request.execution_arn).split(":")
            tasks = self._tasks.get(parts[6]) if len(parts) > 6 else None
            return tasks.resolve(request) if tasks is not None else resolver(request)

        return resolve

"""Parsed definitions, so that each is parsed once: when it is checked or when its first execution starts."""

from __future__ import annotations

import threading
from collections import OrderedDict
from typing import Final

from ..asl import Machine, parse_machine

__all__ = ["ParsedMachines"]

_MOST: Final = 1_000
_LARGEST: Final = 33_554_432
"""How many characters of definitions are kept together."""


class ParsedMachines:
    """Keep the machines of the definitions that were used last."""

    def __init__(self) -> None:
        self._machines: OrderedDict[tuple[str, bool], Machine] = OrderedDict()
        self._size = 0
        self._lock = threading.Lock()

    def get(self, definition: str, *, express: bool) -> Machine:
        """Return a definition's machine.

        :raises DefinitionError: when it is refused
        """
        key = (definition, express)
        with self._lock:
            found = self._machines.get(key)
            if found is not None:
                self._machines.move_to_end(key)
                return found
        machine = parse_machine(definition, express=express)
        self.put(definition, machine, express=express)
        return machine

    def put(self, definition: str, machine: Machine, *, express: bool) -> None:
        """Keep the machine of a definition that was parsed already."""
        key = (definition, express)
        with self._lock:
            if key in self._machines:
                return
            self._machines[key] = machine
            self._size += len(definition)
            while len(self._machines) > _MOST or (self._size > _LARGEST and len(self._machines) > 1):
                (dropped, _), _ = self._machines.popitem(last=False)
                self._size -= len(dropped)

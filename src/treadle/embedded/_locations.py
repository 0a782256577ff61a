"""What the embedded services keep for each account and region beside moto: functions, and what overrides created."""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import dataclass

from ._created_functions import CreatedFunctions
from ._functions import LambdaHost
from ._resources import AwsEnvironment
from .overrides import OverrideContext

__all__ = ["Location", "Locations"]


@dataclass(frozen=True, slots=True)
class Location:
    """The functions and overridden resources of one account and region."""

    place: AwsEnvironment
    host: LambdaHost
    created: CreatedFunctions
    overrides: OverrideContext


class Locations:
    """The accounts and regions that were used, each created at its first use.

    :param create: creates one
    """

    def __init__(self, create: Callable[[AwsEnvironment], Location]) -> None:
        self._create = create
        self._locations: dict[AwsEnvironment, Location] = {}
        self._lock = threading.RLock()

    def at(self, place: AwsEnvironment) -> Location:
        """Return the location of an account and region."""
        with self._lock:
            if place not in self._locations:
                self._locations[place] = self._create(place)
            return self._locations[place]

    def all(self) -> list[Location]:
        """Return those that were used."""
        with self._lock:
            return list(self._locations.values())

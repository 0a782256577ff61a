"""What EMR asks of an instance fleet."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from .._core.tokens import Token
from .._deprecations import deprecated
from . import _emr_properties as emr

__all__ = ["check_fleet"]

Refuse = Callable[[str, str], Exception]
_ROOM = "one of target_on_demand_capacity and target_spot_capacity"


def check_fleet(fleet: emr.InstanceFleetConfigProperty, refuse: Refuse) -> None:
    """Check a fleet against EMR's rules; values known only later pass."""
    _check_capacity(fleet, refuse)
    types = [emr.InstanceTypeConfigProperty.of(kind) for kind in fleet.instance_type_configs or ()]
    for kind in types:
        _check_type(kind, refuse)
    launch = emr.InstanceFleetProvisioningSpecificationsProperty.maybe(fleet.launch_specifications)
    strategy = emr.OnDemandAllocationStrategy.LOWEST_PRICE
    if launch is not None:
        on_demand = emr.OnDemandProvisioningSpecificationProperty.maybe(launch.on_demand_specification)
        strategy = on_demand.allocation_strategy if on_demand is not None else strategy
        spot = emr.SpotProvisioningSpecificationProperty.maybe(launch.spot_specification)
        if spot is not None:
            _check_spot(spot, refuse)
    _check_priorities(types, strategy, refuse)


def _check_capacity(fleet: emr.InstanceFleetConfigProperty, refuse: Refuse) -> None:
    spot, on_demand = fleet.target_spot_capacity, fleet.target_on_demand_capacity
    if not spot and not on_demand:
        raise refuse(f"an instance fleet has no capacity; give {_ROOM} above 0", "AtLeastOneTargetCapacityRequired")
    if fleet.instance_fleet_type is not emr.InstanceRoleType.MASTER:
        return
    if spot and on_demand:
        raise refuse(f"a master instance fleet takes only {_ROOM}", "MasterInstanceFleetOnlyOneCapacityType")
    for name, capacity in (("target_spot_capacity", spot), ("target_on_demand_capacity", on_demand)):
        if capacity and capacity != 1 and not _known_later(capacity):
            raise refuse(
                f"{name} of a master instance fleet is {capacity}; it must be 1", "MasterInstanceFleetCapacityMustBeOne"
            )


def _check_type(kind: emr.InstanceTypeConfigProperty, refuse: Refuse) -> None:
    if kind.bid_price and kind.bid_price_as_percentage_of_on_demand_price:
        raise refuse(
            "bid_price and bid_price_as_percentage_of_on_demand_price are both given; keep one",
            "CannotSpecifyBothBidPriceOptions",
        )
    if kind.priority is not None and not _known_later(kind.priority) and kind.priority < 0:
        raise refuse(
            f"priority is {kind.priority}; 0 is the highest, larger numbers come after it", "PriorityMustBeNonNegative"
        )


def _check_spot(spot: emr.SpotProvisioningSpecificationProperty, refuse: Refuse) -> None:
    if bool(spot.timeout) == bool(spot.timeout_duration_minutes):
        raise refuse(
            "a spot specification takes one of timeout and timeout_duration_minutes",
            "TimeoutOrTimeoutDurationMinutesRequired",
        )
    if spot.timeout_duration_minutes is not None:
        deprecated("timeout_duration_minutes", "timeout=Duration.minutes(…)")
    if spot.block_duration_minutes is not None:
        deprecated("block_duration_minutes", "no such thing: EC2 sells spot instances without a duration now")
    minutes = spot.minutes()
    if minutes is not None and not _known_later(minutes) and not 5 <= minutes <= 1440:
        raise refuse(
            f"the timeout of a spot specification is {minutes} minutes; allowed is 5 to 1440",
            "TimeoutMustBeBetween5And1440Minutes",
        )


def _check_priorities(
    types: list[emr.InstanceTypeConfigProperty], strategy: emr.OnDemandAllocationStrategy, refuse: Refuse
) -> None:
    prioritized = strategy is emr.OnDemandAllocationStrategy.PRIORITIZED
    given = any(kind.priority is not None and not _known_later(kind.priority) for kind in types)
    if given and not prioritized:
        raise refuse(
            f"priority is given, but the allocation strategy is {strategy.name}; only PRIORITIZED heeds it",
            "PriorityRequiresPrioritizedStrategy",
        )
    if prioritized and types and not given:
        raise refuse(
            "the allocation strategy is PRIORITIZED, but no instance type has a priority",
            "PrioritizedStrategyRequiresPriorityValues",
        )


def _known_later(value: Any) -> bool:
    return Token.is_unresolved(value)

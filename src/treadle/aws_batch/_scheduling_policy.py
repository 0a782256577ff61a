"""Scheduling policies: whose jobs of a queue come first."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from .._core.arn import ArnFormat
from .._core.lazy import Lazy
from .._core.quantities import Duration
from .._core.resource import IResource, Resource
from .._core.stack import Stack
from .._core.structs import Struct
from ..constructs import Construct
from ..interfaces import aws_batch as _refs
from . import _cfn

__all__ = [
    "FairshareSchedulingPolicy",
    "IFairshareSchedulingPolicy",
    "ISchedulingPolicy",
    "Share",
]


class ISchedulingPolicy(IResource):
    """Stand for a scheduling policy."""

    scheduling_policy_arn: str
    scheduling_policy_name: str

    @property
    def scheduling_policy_ref(self) -> _refs.SchedulingPolicyReference:
        """The reference that L1 classes take: its ARN."""
        return _refs.SchedulingPolicyReference(scheduling_policy_arn=self.scheduling_policy_arn)


class IFairshareSchedulingPolicy(ISchedulingPolicy):
    """Stand for a policy of fair shares."""

    shares: list[Share]


class Share(Struct):
    """Give the jobs of an identifier a weight; the lower, the more they get."""

    share_identifier: str
    weight_factor: float


class FairshareSchedulingPolicy(Resource, IFairshareSchedulingPolicy):
    """Give each identifier its share of a queue.

    https://docs.aws.amazon.com/batch/latest/userguide/job_scheduling.html

    :param compute_reservation: how much is kept for identifiers that have no jobs yet, 0 to 99 percent
    :param scheduling_policy_name: its name; made by CloudFormation by default
    :param share_decay: how far back use counts, up to 7 days
    :param shares: the weights
    """

    def __init__(
        self,
        scope: Construct,
        id: str,
        *,
        compute_reservation: float | None = None,
        scheduling_policy_name: str | None = None,
        share_decay: Duration | None = None,
        shares: Sequence[Share | Mapping[str, Any]] | None = None,
    ) -> None:
        super().__init__(scope, id, physical_name=scheduling_policy_name)
        self.compute_reservation = compute_reservation
        self.share_decay = share_decay
        self.shares = [Share.of(share) for share in shares or ()]
        resource = _cfn.CfnSchedulingPolicy(
            self,
            "Resource",
            fairshare_policy={
                "ComputeReservation": compute_reservation,
                "ShareDecaySeconds": share_decay.to_seconds() if share_decay is not None else None,
                "ShareDistribution": Lazy.any(self._distribution),
            },
            name=scheduling_policy_name,
        )
        self.scheduling_policy_arn = self._get_resource_arn_attribute(
            resource.attr_arn, service="batch", resource="scheduling-policy", resource_name=self.physical_name
        )
        self.scheduling_policy_name = self._get_resource_name_attribute(resource.ref)

    def _distribution(self) -> list[dict[str, Any]]:
        return [{"ShareIdentifier": each.share_identifier, "WeightFactor": each.weight_factor} for each in self.shares]

    def add_share(self, *, share_identifier: str, weight_factor: float) -> None:
        """Give the jobs of one more identifier a weight."""
        self.shares.append(Share(share_identifier=share_identifier, weight_factor=weight_factor))

    @staticmethod
    def from_fairshare_scheduling_policy_arn(
        scope: Construct, id: str, fairshare_scheduling_policy_arn: str
    ) -> IFairshareSchedulingPolicy:
        """Take a scheduling policy that exists, by its ARN."""
        made = _Imported(scope, id)
        parts = Stack.of(scope).split_arn(fairshare_scheduling_policy_arn, ArnFormat.SLASH_RESOURCE_NAME)
        made.scheduling_policy_arn = fairshare_scheduling_policy_arn
        made.scheduling_policy_name = parts.resource_name or ""
        made.shares = []
        return made


class _Imported(Resource, IFairshareSchedulingPolicy):
    pass

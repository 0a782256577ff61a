"""What an L1 class and its richer form have in common: a mirror of ``aws_cdk.interfaces``, one module a service."""

from .._core.resource import ResourceEnvironment
from ..constructs import IConstruct

__all__ = ["IEnvironmentAware", "ResourceEnvironment"]


class IEnvironmentAware(IConstruct):
    """Interface of what lives in an account and a region."""

    env: ResourceEnvironment

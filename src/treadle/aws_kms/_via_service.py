"""Principals that reach a key through another service."""

from __future__ import annotations

from typing import Any

from .. import aws_iam as iam

__all__ = ["ViaServicePrincipal"]


class ViaServicePrincipal(iam.PrincipalBase):
    """A principal as far as it uses a key through a service.

    :param service_name: the service's host, such as ``secretsmanager.us-east-1.amazonaws.com``
    :param base_principal: the principal that uses the service; default any
    """

    def __init__(self, service_name: str, base_principal: Any = None) -> None:
        super().__init__()
        self._service = service_name
        self._base = base_principal if base_principal is not None else iam.AnyPrincipal()

    @property
    def policy_fragment(self) -> iam.PrincipalPolicyFragment:  # type: ignore[override]  # a computed attribute
        """Return the principal's part of a statement."""
        base = self._base.policy_fragment
        conditions = dict(base.conditions)
        conditions["StringEquals"] = {"kms:ViaService": self._service, **conditions.get("StringEquals", {})}
        return iam.PrincipalPolicyFragment(base.principal_json, conditions)

    def dedupe_string(self) -> str | None:
        """Return a text by which equal principals are recognized."""
        base = iam.ComparablePrincipal.dedupe_string_for(self._base)
        return None if base is None else f"ViaServicePrincipal:{self._service}:{base}"

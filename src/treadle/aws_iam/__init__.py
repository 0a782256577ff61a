"""AWS Identity and Access Management: a mirror of ``aws_cdk.aws_iam``."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ._cfn import *
    from ._document import *
    from ._grant import *
    from ._policy import *
    from ._principals import *
    from ._role import *
    from ._statement import *
    from ._user import *
else:
    from .._lazy_exports import lazy_exports

    _HOMES = {
        "_document": "PolicyDocument",
        "_grant": "CompositeDependable Grant IResourceWithPolicy",
        "_policy": "IManagedPolicy IPolicy ManagedPolicy Policy",
        "_principals": (
            "AccountPrincipal AccountRootPrincipal AddToPrincipalPolicyResult AddToResourcePolicyResult AnyPrincipal "
            "Anyone ArnPrincipal CanonicalUserPrincipal ComparablePrincipal CompositePrincipal FederatedPrincipal "
            "IGrantable IPrincipal OpenIdConnectPrincipal OrganizationPrincipal PrincipalBase PrincipalPolicyFragment "
            "PrincipalWithConditions SamlConsolePrincipal SamlPrincipal ServicePrincipal SessionTagsPrincipal "
            "StarPrincipal WebIdentityPrincipal"
        ),
        "_role": "IRole LazyRole Role RoleGrants UnknownPrincipal",
        "_statement": "Effect PolicyStatement",
        "_user": "Group IGroup IUser User",
    }
    __getattr__, __dir__ = lazy_exports(__name__, _HOMES)

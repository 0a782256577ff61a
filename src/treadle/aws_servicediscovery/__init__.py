"""AWS Cloud Map: a mirror of ``aws_cdk.aws_servicediscovery``, as far as clusters need it."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ._cfn import *
    from ._namespace import *
else:
    from .._lazy_exports import lazy_exports

    _HOMES = {
        "_namespace": (
            "HttpNamespace IHttpNamespace INamespace IPrivateDnsNamespace IPublicDnsNamespace NamespaceType "
            "PrivateDnsNamespace PublicDnsNamespace"
        ),
    }
    __getattr__, __dir__ = lazy_exports(__name__, _HOMES)

"""Amazon EKS."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from enum import Enum
from typing import TYPE_CHECKING, Unpack

from .. import aws_stepfunctions as sfn
from ..constructs import Construct
from ._service_task import ServiceTask

if TYPE_CHECKING:
    from ..aws_eks import ICluster

__all__ = ["EksCall", "HttpMethods"]


class HttpMethods(Enum):
    """HTTP methods."""

    GET = "GET"
    POST = "POST"
    PUT = "PUT"
    DELETE = "DELETE"
    PATCH = "PATCH"
    HEAD = "HEAD"


class EksCall(ServiceTask):
    """Call the Kubernetes API of a cluster.

    https://docs.aws.amazon.com/step-functions/latest/dg/connect-eks.html

    The machine's role needs no permission in IAM for it, but must be known in the cluster.

    :param cluster: the cluster that is called; an imported one needs its endpoint and certificate authority data
    :param http_method: the HTTP method of the request
    :param http_path: the path of the request, such as ``/api/v1/namespaces/default/pods``
    :param query_parameters: lists of values, by name; default none
    :param request_body: the body of the request; default none
    """

    action = "eks:call"

    def __init__(
        self,
        scope: Construct,
        id: str,
        *,
        cluster: ICluster,
        http_method: HttpMethods,
        http_path: str,
        query_parameters: Mapping[str, Sequence[str]] | None = None,
        request_body: sfn.TaskInput | None = None,
        **options: Unpack[sfn.TaskOptions],
    ) -> None:
        super().__init__(scope, id, **options)
        self._arguments = {
            "ClusterName": cluster.cluster_name,
            "CertificateAuthority": cluster.cluster_certificate_authority_data,
            "Endpoint": cluster.cluster_endpoint,
            "Method": http_method.value,
            "Path": http_path,
            "QueryParameters": query_parameters,
            "RequestBody": request_body.value if request_body is not None else None,
        }

"""Layers: code that functions share."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from .._core.resource import IResource, RemovalPolicy, Resource
from ..constructs import Construct
from ..errors import AuthoringError
from ..interfaces import aws_lambda as _refs
from . import _cfn
from ._code import Code
from ._runtime import Architecture, Runtime

__all__ = ["ILayerVersion", "LayerVersion"]


class ILayerVersion(IResource):
    """Stand for a version of a layer."""

    layer_version_arn: str
    compatible_runtimes: Sequence[Runtime] | None

    @property
    def layer_version_ref(self) -> _refs.LayerVersionReference:
        """The reference that L1 classes take: its ARN."""
        return _refs.LayerVersionReference(layer_version_arn=self.layer_version_arn)


class _LayerBase(Resource, ILayerVersion):
    def add_permission(self, id: str, *, account_id: str, organization_id: str | None = None) -> None:
        """Let an account use the layer."""
        if organization_id is not None and account_id != "*":
            raise AuthoringError(
                f"OrganizationId can only be specified if AwsAccountId is '*', but it is {account_id}", code="Layer"
            )
        _cfn.CfnLayerVersionPermission(
            self,
            id,
            action="lambda:GetLayerVersion",
            layer_version_arn=self.layer_version_arn,
            principal=account_id,
            organization_id=organization_id,
        )


class LayerVersion(_LayerBase):
    """A version of a layer.

    https://docs.aws.amazon.com/lambda/latest/dg/chapter-layers.html
    """

    def __init__(
        self,
        scope: Construct,
        id: str,
        *,
        code: Code,
        compatible_architectures: Sequence[Architecture] | None = None,
        compatible_runtimes: Sequence[Runtime] | None = None,
        description: str | None = None,
        layer_version_name: str | None = None,
        license: str | None = None,
        removal_policy: RemovalPolicy | None = None,
    ) -> None:
        super().__init__(scope, id, physical_name=layer_version_name)
        if compatible_runtimes is not None and not compatible_runtimes:
            raise AuthoringError(
                "Attempted to define a Lambda layer that supports no runtime!", code="Layer", path=self.node.path
            )
        if code.is_inline:
            raise AuthoringError("Inline code is not supported for lambda layers", code="Layer", path=self.node.path)
        where = code.bind(self)
        location = where.s3_location
        assert location is not None
        content: dict[str, Any] = {"S3Bucket": location.bucket_name, "S3Key": location.object_key}
        if location.object_version is not None:
            content["S3ObjectVersion"] = location.object_version
        resource = _cfn.CfnLayerVersion(
            self,
            "Resource",
            compatible_runtimes=[r.name for r in compatible_runtimes] if compatible_runtimes else None,
            compatible_architectures=[a.name for a in compatible_architectures] if compatible_architectures else None,
            content=content,
            description=description,
            layer_name=self.physical_name,
            license_info=license,
        )
        if removal_policy is not None:
            resource.apply_removal_policy(removal_policy)
        code.bind_to_resource(resource, resource_property="Content")
        self.layer_version_arn = resource.ref
        self.compatible_runtimes = compatible_runtimes

    @staticmethod
    def from_layer_version_arn(scope: Construct, id: str, layer_version_arn: str) -> ILayerVersion:
        """Import a layer by its ARN; it is taken to fit every runtime."""
        return LayerVersion.from_layer_version_attributes(
            scope, id, layer_version_arn=layer_version_arn, compatible_runtimes=Runtime.ALL
        )

    @staticmethod
    def from_layer_version_attributes(
        scope: Construct, id: str, *, layer_version_arn: str, compatible_runtimes: Sequence[Runtime] | None = None
    ) -> ILayerVersion:
        """Import a layer by what is known of it."""
        if compatible_runtimes is not None and not compatible_runtimes:
            raise AuthoringError("Attempted to import a Lambda layer that supports no runtime!", code="Layer")
        layer = _LayerBase(scope, id)
        layer.layer_version_arn, layer.compatible_runtimes = layer_version_arn, compatible_runtimes
        return layer

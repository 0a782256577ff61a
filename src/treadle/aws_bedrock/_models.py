"""Models: foundation models and those with provisioned throughput."""

from __future__ import annotations

from typing import Protocol

from .._core.arn import ArnFormat
from .._core.stack import Stack
from ..constructs import Construct
from ._model_ids import FoundationModelIdentifier

__all__ = ["FoundationModel", "IModel", "ProvisionedModel"]


class IModel(Protocol):
    """Represent a model of Amazon Bedrock."""

    model_arn: str


class FoundationModel(IModel):
    """A foundation model.

    https://docs.aws.amazon.com/bedrock/latest/userguide/foundation-models-reference.html

    :param model_id: the model's id, such as ``amazon.titan-text-lite-v1``
    :param model_arn: the model's ARN in the stack's region
    """

    model_id: str

    def __init__(self, model_id: str, model_arn: str) -> None:
        self.model_id = model_id
        self.model_arn = model_arn

    @staticmethod
    def from_foundation_model_id(
        scope: Construct, _id: str, foundation_model_id: FoundationModelIdentifier
    ) -> FoundationModel:
        """Return a foundation model of the stack's region.

        :param foundation_model_id: the model, such as ``FoundationModelIdentifier.AMAZON_NOVA_LITE_V1_0``
        """
        arn = Stack.of(scope).format_arn(
            service="bedrock",
            account="",
            resource="foundation-model",
            resource_name=foundation_model_id.model_id,
            arn_format=ArnFormat.SLASH_RESOURCE_NAME,
        )
        return FoundationModel(foundation_model_id.model_id, arn)


class ProvisionedModel(IModel):
    """A model with provisioned throughput.

    https://docs.aws.amazon.com/bedrock/latest/userguide/prov-throughput.html

    :param model_arn: the ARN of the provisioned model
    """

    def __init__(self, model_arn: str) -> None:
        self.model_arn = model_arn

    @staticmethod
    def from_provisioned_model_arn(_scope: Construct, _id: str, provisioned_model_arn: str) -> IModel:
        """Return the model of this ARN."""
        return ProvisionedModel(provisioned_model_arn)

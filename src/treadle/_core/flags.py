"""Feature flags: context keys that switch behaviour."""

from __future__ import annotations

from ..constructs import IConstruct

__all__ = ["FeatureFlags"]

# What a flag is when nobody sets it; every other flag is off.
ON_WHEN_UNSET = frozenset(
    {
        "@aws-cdk/core:newStyleStackSynthesis",
        "@aws-cdk/core:stackRelativeExports",
        "@aws-cdk/core:aspectStabilization",
        "@aws-cdk/core:automaticL1Traits",
        "@aws-cdk/aws-rds:lowercaseDbIdentifier",
        "@aws-cdk/aws-apigateway:usagePlanKeyOrderInsensitiveId",
        "@aws-cdk/aws-lambda:recognizeVersionProps",
        "@aws-cdk/aws-cloudfront:defaultSecurityPolicyTLSv1.2_2021",
        "@aws-cdk/pipelines:reduceAssetRoleTrustScope",
        "@aws-cdk/pipelines:reduceStageRoleTrustScope",
        "@aws-cdk/pipelines:reduceCrossAccountActionRoleTrustScope",
        "@aws-cdk/aws-stepfunctions-tasks:useNewS3UriParametersForBedrockInvokeModelTask",
        "@aws-cdk/aws-stepfunctions-tasks:httpInvokeDynamicJsonPathEndpoint",
        "@aws-cdk/aws-stepfunctions-tasks:evaluateExpressionDedicatedFunction",
    }
)


class FeatureFlags:
    """Read the flags as they stand at one construct."""

    __slots__ = ("_scope",)

    def __init__(self, scope: IConstruct) -> None:
        self._scope = scope

    @staticmethod
    def of(scope: IConstruct) -> FeatureFlags:
        """Return the flags as they stand at ``scope``."""
        return FeatureFlags(scope)

    def is_enabled(self, feature_flag: str) -> bool:
        """Tell whether a flag is on."""
        value = self._scope.node.try_get_context(feature_flag)
        return feature_flag in ON_WHEN_UNSET if value is None else bool(value)

"""Feature flags: context keys that switch behaviour."""

from __future__ import annotations

from ..constructs import IConstruct
from ..errors import AuthoringError

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

# Flags of the CDK's first version: the second behaves as if they were on, and refuses to hear of them.
EXPIRED = frozenset(
    {
        "@aws-cdk/aws-ecr-assets:dockerIgnoreSupport",
        "@aws-cdk/aws-ecs-patterns:removeDefaultDesiredCount",
        "@aws-cdk/aws-efs:defaultEncryptionAtRest",
        "@aws-cdk/aws-kms:defaultKeyPolicies",
        "@aws-cdk/aws-s3:grantWriteWithoutAcl",
        "@aws-cdk/aws-secretsmanager:parseOwnedSecretName",
        "@aws-cdk/core:enableStackNameDuplicates",
        "aws-cdk:enableDiffNoFail",
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
        if feature_flag in EXPIRED:
            if value is not None:
                raise AuthoringError(
                    f"Unsupported feature flag '{feature_flag}'. This flag existed on CDKv1 but has "
                    "been removed in CDKv2. CDK "
                    "will now behave as the same as when the flag is enabled.",
                    code="FeatureFlag",
                )
            return True
        return feature_flag in ON_WHEN_UNSET if value is None else bool(value)

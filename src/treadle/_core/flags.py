"""Feature flags: context keys that switch behaviour."""

from __future__ import annotations

from ..constructs import IConstruct
from ..errors import AuthoringError

__all__ = ["FeatureFlags"]

# What a flag is when the context does not set it; every other flag is off.
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

# Recommended flags that change nothing treadle writes: they belong to constructs or options that it does not have, to
# the CDK's own reports, or to defaults that no template of a mirrored construct shows.
WITHOUT_EFFECT = frozenset(
    {
        "@aws-cdk-containers/ecs-service-extensions:enableDefaultLogDriver",
        "@aws-cdk/aws-appsync:appSyncGraphQLAPIScopeLambdaPermission",
        "@aws-cdk/aws-appsync:useArnForSourceApiAssociationIdentifier",
        "@aws-cdk/aws-cloudfront:defaultFunctionRuntimeV2_0",
        "@aws-cdk/aws-cloudfront:defaultViewerProtocolPolicyRedirectToHttps",
        "@aws-cdk/aws-codedeploy:removeAlarmsFromDeploymentGroup",
        "@aws-cdk/aws-codepipeline-actions:useNewDefaultBranchForCodeCommitSource",
        "@aws-cdk/aws-codepipeline:crossAccountKeyAliasStackSafeResourceName",
        "@aws-cdk/aws-codepipeline:crossAccountKeysDefaultValueToFalse",
        "@aws-cdk/aws-codepipeline:defaultPipelineTypeToV2",
        "@aws-cdk/aws-dynamodb:resourcePolicyPerReplica",
        "@aws-cdk/aws-dynamodb:retainTableReplica",
        "@aws-cdk/aws-ec2:bastionHostUseAmazonLinux2023ByDefault",
        "@aws-cdk/aws-ec2:ebsDefaultGp3Volume",
        "@aws-cdk/aws-ec2:ec2SumTImeoutEnabled",
        "@aws-cdk/aws-ec2:requirePrivateSubnetsForEgressOnlyInternetGateway",
        "@aws-cdk/aws-ec2:uniqueImdsv2TemplateName",
        "@aws-cdk/aws-ecs-patterns:secGroupsDisablesImplicitOpenListener",
        "@aws-cdk/aws-ecs-patterns:uniqueTargetGroupId",
        "@aws-cdk/aws-ecs:arnFormatIncludesClusterName",
        "@aws-cdk/aws-ecs:disableExplicitDeploymentControllerForCircuitBreaker",
        "@aws-cdk/aws-ecs:reduceEc2FargateCloudWatchPermissions",
        "@aws-cdk/aws-ecs:removeDefaultDeploymentAlarm",
        "@aws-cdk/aws-ecs:removeEmptyLoadBalancers",
        "@aws-cdk/aws-eks:defaultToAL2023",
        "@aws-cdk/aws-eks:nodegroupNameAttribute",
        "@aws-cdk/aws-eks:useNativeOidcProvider",
        "@aws-cdk/aws-elasticloadbalancingV2:albDualstackWithoutPublicIpv4SecurityGroupRulesDefault",
        "@aws-cdk/aws-elasticloadbalancingv2:networkLoadBalancerWithSecurityGroupByDefault",
        "@aws-cdk/aws-elasticloadbalancingv2:usePostQuantumTlsPolicy",
        "@aws-cdk/aws-iam:oidcRejectUnauthorizedConnections",
        "@aws-cdk/aws-lambda-nodejs:sdkV3ExcludeSmithyPackages",
        "@aws-cdk/aws-lambda-nodejs:useLatestRuntimeVersion",
        "@aws-cdk/aws-opensearchservice:enableOpensearchMultiAzWithStandby",
        "@aws-cdk/aws-rds:auroraClusterChangeScopeOfInstanceParameterGroupWithEachParameters",
        "@aws-cdk/aws-rds:databaseProxyUniqueResourceName",
        "@aws-cdk/aws-rds:preventRenderingDeprecatedCredentials",
        "@aws-cdk/aws-rds:setCorrectValueForDatabaseInstanceReadReplicaInstanceResourceId",
        "@aws-cdk/aws-redshift:columnId",
        "@aws-cdk/aws-route53-patterns:useDistribution",
        "@aws-cdk/aws-route53-patters:useCertificate",
        "@aws-cdk/aws-route53-targets:userPoolDomainNameMethodWithoutCustomResource",
        "@aws-cdk/aws-s3:createDefaultLoggingPolicy",
        "@aws-cdk/aws-s3:setUniqueReplicationRoleName",
        "@aws-cdk/aws-secretsmanager:useAttachedSecretResourcePolicyForSecretTargetAttachments",
        "@aws-cdk/aws-signer:signingProfileNamePassedToCfn",
        "@aws-cdk/core:annotationsInValidationReport",
        "@aws-cdk/core:cfnIncludeRejectComplexResourceUpdateCreatePolicyIntrinsics",
        "@aws-cdk/core:enableAdditionalMetadataCollection",
        "@aws-cdk/core:target-partitions",
        "@aws-cdk/core:validateAgainstDefaultRules",
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
        """Return whether a flag is on."""
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

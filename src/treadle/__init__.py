"""AWS Step Functions in Python alone.

The names here are those of ``aws_cdk``; each is loaded when it is first used.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ._jsii import offer_jsii as _offer_jsii

_offer_jsii()

_HOMES = {
    "annotations": ("Annotations",),
    "arn": ("Arn", "ArnComponents", "ArnFormat"),
    "aspects": ("AspectApplication", "AspectPriority", "Aspects", "IAspect"),
    "assets": ("AssetHashType", "AssetStaging", "FileSystem", "IgnoreMode", "IgnoreStrategy", "SymlinkFollowMode"),
    "boundary": ("PermissionsBoundary",),
    "bundling": (
        "BundlingFileAccess",
        "BundlingOptions",
        "BundlingOutput",
        "DockerImage",
        "DockerVolume",
        "DockerVolumeConsistency",
        "ILocalBundling",
    ),
    "custom_resource": ("CustomResource",),
    "dynamic": ("CfnDynamicReference", "CfnDynamicReferenceService", "SecretValue"),
    "elements": (
        "CfnCondition",
        "CfnElement",
        "CfnMapping",
        "CfnOutput",
        "CfnParameter",
        "CfnRefElement",
        "CfnRule",
        "CfnRuleAssertion",
    ),
    "flags": ("FeatureFlags",),
    "fn": ("Aws", "Fn", "ICfnConditionExpression", "ICfnRuleConditionExpression", "ScopedAws"),
    "ids": ("Names",),
    "lazy": ("Lazy",),
    "nested_stack": ("NestedStack",),
    "quantities": ("Duration", "Expiration", "Size", "SizeRoundingBehavior"),
    "resolution": ("DefaultTokenResolver", "IResolveContext"),
    "resource": (
        "CfnDeletionPolicy",
        "CfnResource",
        "ICfnResourceOptions",
        "IResource",
        "PhysicalName",
        "RemovalPolicy",
        "Resource",
        "ResourceEnvironment",
    ),
    "environment": ("Environment",),
    "stack": ("ITemplateOptions", "Stack"),
    "stage": ("App", "Stage"),
    "asset_manifest": ("FileAssetLocation", "FileAssetPackaging", "FileAssetSource"),
    "synthesizers": (
        "BootstraplessSynthesizer",
        "CliCredentialsStackSynthesizer",
        "DefaultStackSynthesizer",
        "LegacyStackSynthesizer",
        "NestedStackSynthesizer",
        "StackSynthesizer",
    ),
    "tags": ("CfnTag", "ITaggable", "RemoveTag", "Tag", "TagManager", "TagType", "Tags"),
    "tokenization": ("Tokenization",),
    "tokens": (
        "IResolvable",
        "Intrinsic",
        "JsonNull",
        "Reference",
        "ResolutionTypeHint",
        "StringConcat",
        "Token",
        "TokenComparison",
        "TokenizedStringFragments",
    ),
}
_HOME_OF = {name: module for module, names in _HOMES.items() for name in names}


if not TYPE_CHECKING:  # a checker that sees these takes any name for there
    __all__ = sorted(_HOME_OF)

    def __getattr__(name: str) -> Any:
        home = _HOME_OF.get(name)
        import importlib

        if home is not None:
            from ._arguments import check_methods

            value = check_methods(getattr(importlib.import_module(f"treadle._core.{home}"), name))
            globals()[name] = value
            return value
        if name.startswith(("aws_", "alexa_")) or name in (
            "assertions",
            "constructs",
            "custom_resources",
            "interfaces",
        ):
            try:
                return importlib.import_module(f"treadle.{name}")
            except ModuleNotFoundError as error:
                if error.name != f"treadle.{name}":
                    raise
        if name.startswith("Cfn"):
            value = getattr(importlib.import_module("treadle._core._cfn"), name, None)
            if value is not None:
                globals()[name] = value
                return value
        raise AttributeError(f"module 'treadle' has no attribute {name!r}")

    def __dir__() -> list[str]:
        return [*__all__, *(name for name in globals() if not name.startswith("_"))]


if TYPE_CHECKING:
    from . import assertions as assertions
    from . import constructs as constructs
    from . import interfaces as interfaces
    from ._core._cfn import *
    from ._core.annotations import Annotations as Annotations
    from ._core.arn import Arn as Arn
    from ._core.arn import ArnComponents as ArnComponents
    from ._core.arn import ArnFormat as ArnFormat
    from ._core.aspects import (
        AspectApplication as AspectApplication,
    )
    from ._core.aspects import (
        AspectPriority as AspectPriority,
    )
    from ._core.aspects import (
        Aspects as Aspects,
    )
    from ._core.aspects import (
        IAspect as IAspect,
    )
    from ._core.asset_manifest import (
        FileAssetLocation as FileAssetLocation,
    )
    from ._core.asset_manifest import (
        FileAssetPackaging as FileAssetPackaging,
    )
    from ._core.asset_manifest import (
        FileAssetSource as FileAssetSource,
    )
    from ._core.assets import (
        AssetHashType as AssetHashType,
    )
    from ._core.assets import (
        AssetStaging as AssetStaging,
    )
    from ._core.assets import (
        FileSystem as FileSystem,
    )
    from ._core.assets import (
        IgnoreMode as IgnoreMode,
    )
    from ._core.assets import (
        IgnoreStrategy as IgnoreStrategy,
    )
    from ._core.assets import (
        SymlinkFollowMode as SymlinkFollowMode,
    )
    from ._core.boundary import PermissionsBoundary as PermissionsBoundary
    from ._core.bundling import BundlingFileAccess as BundlingFileAccess
    from ._core.bundling import BundlingOptions as BundlingOptions
    from ._core.bundling import BundlingOutput as BundlingOutput
    from ._core.bundling import DockerImage as DockerImage
    from ._core.bundling import DockerVolume as DockerVolume
    from ._core.bundling import DockerVolumeConsistency as DockerVolumeConsistency
    from ._core.bundling import ILocalBundling as ILocalBundling
    from ._core.custom_resource import CustomResource as CustomResource
    from ._core.dynamic import (
        CfnDynamicReference as CfnDynamicReference,
    )
    from ._core.dynamic import (
        CfnDynamicReferenceService as CfnDynamicReferenceService,
    )
    from ._core.dynamic import (
        SecretValue as SecretValue,
    )
    from ._core.elements import (
        CfnCondition as CfnCondition,
    )
    from ._core.elements import (
        CfnElement as CfnElement,
    )
    from ._core.elements import (
        CfnMapping as CfnMapping,
    )
    from ._core.elements import (
        CfnOutput as CfnOutput,
    )
    from ._core.elements import (
        CfnParameter as CfnParameter,
    )
    from ._core.elements import (
        CfnRefElement as CfnRefElement,
    )
    from ._core.elements import (
        CfnRule as CfnRule,
    )
    from ._core.elements import (
        CfnRuleAssertion as CfnRuleAssertion,
    )
    from ._core.environment import Environment as Environment
    from ._core.flags import FeatureFlags as FeatureFlags
    from ._core.fn import (
        Aws as Aws,
    )
    from ._core.fn import (
        Fn as Fn,
    )
    from ._core.fn import (
        ICfnConditionExpression as ICfnConditionExpression,
    )
    from ._core.fn import (
        ICfnRuleConditionExpression as ICfnRuleConditionExpression,
    )
    from ._core.fn import (
        ScopedAws as ScopedAws,
    )
    from ._core.ids import Names as Names
    from ._core.lazy import Lazy as Lazy
    from ._core.nested_stack import NestedStack as NestedStack
    from ._core.quantities import (
        Duration as Duration,
    )
    from ._core.quantities import (
        Expiration as Expiration,
    )
    from ._core.quantities import (
        Size as Size,
    )
    from ._core.quantities import (
        SizeRoundingBehavior as SizeRoundingBehavior,
    )
    from ._core.resolution import DefaultTokenResolver as DefaultTokenResolver
    from ._core.resolution import IResolveContext as IResolveContext
    from ._core.resource import (
        CfnDeletionPolicy as CfnDeletionPolicy,
    )
    from ._core.resource import (
        CfnResource as CfnResource,
    )
    from ._core.resource import (
        ICfnResourceOptions as ICfnResourceOptions,
    )
    from ._core.resource import (
        IResource as IResource,
    )
    from ._core.resource import (
        PhysicalName as PhysicalName,
    )
    from ._core.resource import (
        RemovalPolicy as RemovalPolicy,
    )
    from ._core.resource import (
        Resource as Resource,
    )
    from ._core.resource import (
        ResourceEnvironment as ResourceEnvironment,
    )
    from ._core.stack import ITemplateOptions as ITemplateOptions
    from ._core.stack import Stack as Stack
    from ._core.stage import App as App
    from ._core.stage import Stage as Stage
    from ._core.synthesizers import (
        BootstraplessSynthesizer as BootstraplessSynthesizer,
    )
    from ._core.synthesizers import (
        CliCredentialsStackSynthesizer as CliCredentialsStackSynthesizer,
    )
    from ._core.synthesizers import (
        DefaultStackSynthesizer as DefaultStackSynthesizer,
    )
    from ._core.synthesizers import (
        LegacyStackSynthesizer as LegacyStackSynthesizer,
    )
    from ._core.synthesizers import (
        NestedStackSynthesizer as NestedStackSynthesizer,
    )
    from ._core.synthesizers import (
        StackSynthesizer as StackSynthesizer,
    )
    from ._core.tags import (
        CfnTag as CfnTag,
    )
    from ._core.tags import (
        ITaggable as ITaggable,
    )
    from ._core.tags import (
        RemoveTag as RemoveTag,
    )
    from ._core.tags import (
        Tag as Tag,
    )
    from ._core.tags import (
        TagManager as TagManager,
    )
    from ._core.tags import (
        Tags as Tags,
    )
    from ._core.tags import (
        TagType as TagType,
    )
    from ._core.tokenization import (
        Tokenization as Tokenization,
    )
    from ._core.tokens import (
        Intrinsic as Intrinsic,
    )
    from ._core.tokens import (
        IResolvable as IResolvable,
    )
    from ._core.tokens import (
        JsonNull as JsonNull,
    )
    from ._core.tokens import (
        Reference as Reference,
    )
    from ._core.tokens import (
        ResolutionTypeHint as ResolutionTypeHint,
    )
    from ._core.tokens import (
        StringConcat as StringConcat,
    )
    from ._core.tokens import (
        Token as Token,
    )
    from ._core.tokens import (
        TokenComparison as TokenComparison,
    )
    from ._core.tokens import (
        TokenizedStringFragments as TokenizedStringFragments,
    )
    from ._packages import *

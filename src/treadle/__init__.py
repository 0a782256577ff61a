"""AWS Step Functions in Python alone.

The names here are those of ``aws_cdk``; each is loaded when it is first used.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

_HOMES = {
    "annotations": ("Annotations",),
    "arn": ("Arn", "ArnComponents", "ArnFormat"),
    "aspects": ("AspectApplication", "AspectPriority", "Aspects", "IAspect"),
    "assets": ("AssetHashType", "AssetStaging", "FileSystem", "IgnoreMode", "IgnoreStrategy", "SymlinkFollowMode"),
    "boundary": ("PermissionsBoundary",),
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
    "nested_stack": ("CfnStack", "NestedStack"),
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
    "stack": ("Environment", "ITemplateOptions", "Stack"),
    "stage": ("App", "Stage"),
    "synthesizers": (
        "BootstraplessSynthesizer",
        "CliCredentialsStackSynthesizer",
        "DefaultStackSynthesizer",
        "FileAssetLocation",
        "FileAssetPackaging",
        "FileAssetSource",
        "LegacyStackSynthesizer",
        "NestedStackSynthesizer",
        "StackSynthesizer",
    ),
    "tags": ("CfnTag", "ITaggable", "RemoveTag", "Tag", "TagManager", "TagType", "Tags"),
    "tokens": (
        "IResolvable",
        "Intrinsic",
        "JsonNull",
        "Reference",
        "ResolutionTypeHint",
        "StringConcat",
        "Token",
        "TokenComparison",
        "Tokenization",
        "TokenizedStringFragments",
    ),
}
_HOME_OF = {name: module for module, names in _HOMES.items() for name in names}

__all__ = sorted(_HOME_OF)  # noqa: PLE0605


def __getattr__(name: str) -> Any:
    home = _HOME_OF.get(name)
    import importlib

    if home is not None:
        value = getattr(importlib.import_module(f"treadle._core.{home}"), name)
        globals()[name] = value
        return value
    if name.startswith("aws_") or name in ("assertions", "constructs"):
        try:
            return importlib.import_module(f"treadle.{name}")
        except ModuleNotFoundError as error:
            if error.name != f"treadle.{name}":
                raise
    raise AttributeError(f"module 'treadle' has no attribute {name!r}")


def __dir__() -> list[str]:
    return [*__all__, *(name for name in globals() if not name.startswith("_"))]


if TYPE_CHECKING:
    from ._core.annotations import Annotations as Annotations
    from ._core.arn import Arn as Arn, ArnComponents as ArnComponents, ArnFormat as ArnFormat
    from ._core.aspects import (
        AspectApplication as AspectApplication,
        AspectPriority as AspectPriority,
        Aspects as Aspects,
        IAspect as IAspect,
    )
    from ._core.assets import (
        AssetHashType as AssetHashType,
        AssetStaging as AssetStaging,
        FileSystem as FileSystem,
        IgnoreMode as IgnoreMode,
        IgnoreStrategy as IgnoreStrategy,
        SymlinkFollowMode as SymlinkFollowMode,
    )
    from ._core.boundary import PermissionsBoundary as PermissionsBoundary
    from ._core.dynamic import (
        CfnDynamicReference as CfnDynamicReference,
        CfnDynamicReferenceService as CfnDynamicReferenceService,
        SecretValue as SecretValue,
    )
    from ._core.elements import (
        CfnCondition as CfnCondition,
        CfnElement as CfnElement,
        CfnMapping as CfnMapping,
        CfnOutput as CfnOutput,
        CfnParameter as CfnParameter,
        CfnRefElement as CfnRefElement,
        CfnRule as CfnRule,
        CfnRuleAssertion as CfnRuleAssertion,
    )
    from ._core.flags import FeatureFlags as FeatureFlags
    from ._core.fn import (
        Aws as Aws,
        Fn as Fn,
        ICfnConditionExpression as ICfnConditionExpression,
        ICfnRuleConditionExpression as ICfnRuleConditionExpression,
        ScopedAws as ScopedAws,
    )
    from ._core.ids import Names as Names
    from ._core.lazy import Lazy as Lazy
    from ._core.nested_stack import CfnStack as CfnStack, NestedStack as NestedStack
    from ._core.quantities import (
        Duration as Duration,
        Expiration as Expiration,
        Size as Size,
        SizeRoundingBehavior as SizeRoundingBehavior,
    )
    from ._core.resolution import DefaultTokenResolver as DefaultTokenResolver, IResolveContext as IResolveContext
    from ._core.resource import (
        CfnDeletionPolicy as CfnDeletionPolicy,
        CfnResource as CfnResource,
        ICfnResourceOptions as ICfnResourceOptions,
        IResource as IResource,
        PhysicalName as PhysicalName,
        RemovalPolicy as RemovalPolicy,
        Resource as Resource,
        ResourceEnvironment as ResourceEnvironment,
    )
    from ._core.stack import Environment as Environment, ITemplateOptions as ITemplateOptions, Stack as Stack
    from ._core.stage import App as App, Stage as Stage
    from ._core.synthesizers import (
        BootstraplessSynthesizer as BootstraplessSynthesizer,
        CliCredentialsStackSynthesizer as CliCredentialsStackSynthesizer,
        DefaultStackSynthesizer as DefaultStackSynthesizer,
        FileAssetLocation as FileAssetLocation,
        FileAssetPackaging as FileAssetPackaging,
        FileAssetSource as FileAssetSource,
        LegacyStackSynthesizer as LegacyStackSynthesizer,
        NestedStackSynthesizer as NestedStackSynthesizer,
        StackSynthesizer as StackSynthesizer,
    )
    from ._core.tags import (
        CfnTag as CfnTag,
        ITaggable as ITaggable,
        RemoveTag as RemoveTag,
        Tag as Tag,
        TagManager as TagManager,
        TagType as TagType,
        Tags as Tags,
    )
    from ._core.tokens import (
        IResolvable as IResolvable,
        Intrinsic as Intrinsic,
        JsonNull as JsonNull,
        Reference as Reference,
        ResolutionTypeHint as ResolutionTypeHint,
        StringConcat as StringConcat,
        Token as Token,
        TokenComparison as TokenComparison,
        Tokenization as Tokenization,
        TokenizedStringFragments as TokenizedStringFragments,
    )

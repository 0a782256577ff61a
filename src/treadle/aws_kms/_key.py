"""Keys and aliases."""

from __future__ import annotations

import re
from collections.abc import Sequence
from enum import Enum
from typing import Any

from .. import aws_iam as iam
from .._core.arn import ArnFormat
from .._core.flags import FeatureFlags
from .._core.quantities import Duration
from .._core.resource import IResource, RemovalPolicy, Resource
from .._core.stack import Stack
from .._core.tokens import split_string, unresolved
from ..constructs import Construct
from ..errors import AuthoringError
from ..interfaces import aws_kms as _refs
from . import _cfn

__all__ = ["Alias", "IAlias", "IKey", "Key", "KeyGrants", "KeySpec", "KeyUsage"]

_ADMIN = (
    "kms:Create* kms:Describe* kms:Enable* kms:List* kms:Put* kms:Update* kms:Revoke* kms:Disable* "
    "kms:Get* kms:Delete* "
    "kms:TagResource kms:UntagResource kms:ScheduleKeyDeletion kms:CancelKeyDeletion"
).split()
_ENCRYPT = ("kms:Encrypt", "kms:ReEncrypt*", "kms:GenerateDataKey*")


class KeySpec(Enum):
    """The kinds of key."""

    SYMMETRIC_DEFAULT = "SYMMETRIC_DEFAULT"
    RSA_2048 = "RSA_2048"
    RSA_3072 = "RSA_3072"
    RSA_4096 = "RSA_4096"
    ECC_NIST_P256 = "ECC_NIST_P256"
    ECC_NIST_P384 = "ECC_NIST_P384"
    ECC_NIST_P521 = "ECC_NIST_P521"
    ECC_SECG_P256_K1 = "ECC_SECG_P256K1"
    HMAC_224 = "HMAC_224"
    HMAC_256 = "HMAC_256"
    HMAC_384 = "HMAC_384"
    HMAC_512 = "HMAC_512"
    SM2 = "SM2"
    ML_DSA_44 = "ML_DSA_44"
    ML_DSA_65 = "ML_DSA_65"
    ML_DSA_87 = "ML_DSA_87"
    ECC_NIST_EDWARDS25519 = "ECC_NIST_EDWARDS25519"


class KeyUsage(Enum):
    """Cryptographic operations of a key."""

    ENCRYPT_DECRYPT = "ENCRYPT_DECRYPT"
    SIGN_VERIFY = "SIGN_VERIFY"
    GENERATE_VERIFY_MAC = "GENERATE_VERIFY_MAC"
    KEY_AGREEMENT = "KEY_AGREEMENT"


_HMAC = ("HMAC_224", "HMAC_256", "HMAC_384", "HMAC_512")
_RSA = ("RSA_2048", "RSA_3072", "RSA_4096")
_ECC = ("ECC_NIST_P256", "ECC_NIST_P384", "ECC_NIST_P521", "ECC_SECG_P256K1")
_ML = ("ML_DSA_44", "ML_DSA_65", "ML_DSA_87")
_REFUSED = {
    KeyUsage.ENCRYPT_DECRYPT: {*_ECC, *_HMAC, *_ML},
    KeyUsage.SIGN_VERIFY: {"SYMMETRIC_DEFAULT", *_HMAC},
    KeyUsage.GENERATE_VERIFY_MAC: {*_RSA, *_ECC, "SYMMETRIC_DEFAULT", "SM2", *_ML},
    KeyUsage.KEY_AGREEMENT: {"SYMMETRIC_DEFAULT", *_RSA, "ECC_SECG_P256K1", *_HMAC, *_ML},
}


class IKey(IResource):
    """Interface of keys."""

    key_arn: str
    key_id: str

    @property
    def key_ref(self) -> _refs.KeyReference:
        """The reference that L1 classes take: its ARN and id."""
        return _refs.KeyReference(key_arn=self.key_arn, key_id=self.key_id)

    def add_to_resource_policy(self, statement: iam.PolicyStatement, allow_no_op: bool | None = None) -> Any:
        """Add a statement to the key's policy."""
        raise NotImplementedError  # each implementation defines it

    def grant(self, grantee: Any, *actions: str) -> iam.Grant:
        """Grant ``grantee`` permission for the given actions on the key."""
        raise NotImplementedError  # each implementation defines it

    def grant_decrypt(self, grantee: Any) -> iam.Grant:
        """Grant ``grantee`` permission to decrypt."""
        return self.grant(grantee, "kms:Decrypt")

    def grant_encrypt(self, grantee: Any) -> iam.Grant:
        """Grant ``grantee`` permission to encrypt."""
        return self.grant(grantee, *_ENCRYPT)

    def grant_encrypt_decrypt(self, grantee: Any) -> iam.Grant:
        """Grant ``grantee`` permission to encrypt and decrypt."""
        return self.grant(grantee, "kms:Decrypt", *_ENCRYPT)

    def grant_sign(self, grantee: Any) -> iam.Grant:
        """Grant ``grantee`` permission to sign."""
        return self.grant(grantee, "kms:Sign")

    def grant_verify(self, grantee: Any) -> iam.Grant:
        """Grant ``grantee`` permission to verify signatures."""
        return self.grant(grantee, "kms:Verify")

    def grant_sign_verify(self, grantee: Any) -> iam.Grant:
        """Grant ``grantee`` permission to sign and verify."""
        return self.grant(grantee, "kms:Sign", "kms:Verify")

    def grant_generate_mac(self, grantee: Any) -> iam.Grant:
        """Grant ``grantee`` permission to generate message authentication codes."""
        return self.grant(grantee, "kms:GenerateMac")

    def grant_verify_mac(self, grantee: Any) -> iam.Grant:
        """Grant ``grantee`` permission to verify message authentication codes."""
        return self.grant(grantee, "kms:VerifyMac")


class KeyGrants:
    """Grants of permissions on a key.

    :param key: the key on which permissions are granted
    :param trust_account_identities: whether the key's policy leaves permissions to IAM, so that grants don't change it
    """

    def __init__(self, key: Any, trust_account_identities: bool) -> None:
        self._key = key
        self._trust = trust_account_identities

    def actions(self, grantee: Any, *actions: str) -> iam.Grant:
        """Grant actions, in the principal's policy, and the key's where that isn't enough."""
        key = self._key
        principal = grantee.grant_principal
        owned = isinstance(principal, Construct) and Resource.is_owned_resource(principal)
        key_stack = Stack.of(key)
        depends_on = None
        account_differs = region_differs = False
        if owned:
            stack = Stack.of(principal)
            if stack is not key_stack and key_stack in stack.dependencies:
                depends_on = stack.account
            reduce = FeatureFlags.of(key).is_enabled("@aws-cdk/aws-kms:reduceCrossAccountRegionPolicyScope")
            account_differs = key_stack.account != stack.account
            region_differs = key_stack.region != stack.region
            if reduce:
                account_differs = account_differs and key.env.account != stack.account
                region_differs = region_differs and key.env.region != stack.region
        crosses = account_differs or region_differs
        own: list[str] | None = None if crosses else ["*"]
        if self._trust and not crosses:
            return iam.Grant.add_to_principal_or_resource(
                grantee=grantee, actions=actions, resource=key, resource_arns=[key.key_arn], resource_self_arns=own
            )
        return iam.Grant.add_to_principal_and_resource(
            grantee=grantee,
            actions=actions,
            resource=key,
            resource_arns=["*"] if crosses else [key.key_arn],
            resource_self_arns=own,
            resource_policy_principal=iam.AccountPrincipal(depends_on) if depends_on else principal,
        )


class _KeyBase(Resource, IKey):
    policy: iam.PolicyDocument | None = None
    trust_account_identities = True

    def __init__(self, scope: Construct, id: str, *, environment_from_arn: str | None = None) -> None:
        super().__init__(scope, id, environment_from_arn=environment_from_arn)
        self._aliases: list[Alias] = []
        self.node.add_validation(lambda: self.policy.validate_for_resource_policy() if self.policy is not None else [])

    @property
    def grants(self) -> KeyGrants:
        """Return the grants of permissions on the key."""
        return KeyGrants(self, self.trust_account_identities)

    def add_alias(self, alias: str) -> Alias:
        """Add an alias to the key."""
        made = Alias(self, f"Alias{alias}" if self._aliases else "Alias", alias_name=alias, target_key=self)
        self._aliases.append(made)
        return made

    def add_to_resource_policy(self, statement: iam.PolicyStatement, allow_no_op: bool | None = None) -> Any:
        if self.policy is None:
            if allow_no_op is not False:
                return iam.AddToResourcePolicyResult(statement_added=False)
            raise AuthoringError(
                f"Unable to add statement to IAM resource policy for KMS key: {self.stack.resolve(self.key_arn)!r}",
                code="KeyPolicy",
                path=self.node.path,
            )
        self.policy.add_statements(statement)
        return iam.AddToResourcePolicyResult(statement_added=True, policy_dependable=self)

    def grant(self, grantee: Any, *actions: str) -> iam.Grant:
        return self.grants.actions(grantee, *actions)


class Key(_KeyBase):
    """A KMS key.

    https://docs.aws.amazon.com/kms/latest/developerguide/concepts.html

    :param admins: principals that get permission to administer the key; default none
    :param alias: a name of the key, with or without ``alias/``; default none
    :param description: a remark, up to 8,192 characters; default none
    :param enabled: whether the key can be used; default yes
    :param enable_key_rotation: whether KMS changes the key's material regularly; symmetric keys only; default no
    :param key_spec: the kind of key material; default SYMMETRIC_DEFAULT
    :param key_usage: what the key is used for; default ENCRYPT_DECRYPT
    :param multi_region: whether the key can be replicated to other regions; default no
    :param pending_window: how long a deleted key can be restored, 7 to 30 days; default 30 days
    :param policy: the key's policy; default one that leaves permissions to IAM
    :param removal_policy: what happens to the key when it is removed; default RETAIN
    :param rotation_period: how often the key rotates, 90 to 2,560 days; turns rotation on; default 365 days
    """

    def __init__(
        self,
        scope: Construct,
        id: str,
        *,
        admins: Sequence[iam.IPrincipal] | None = None,
        alias: str | None = None,
        description: str | None = None,
        enabled: bool | None = None,
        enable_key_rotation: bool | None = None,
        key_spec: KeySpec | None = None,
        key_usage: KeyUsage | None = None,
        multi_region: bool | None = None,
        pending_window: Duration | None = None,
        policy: iam.PolicyDocument | None = None,
        removal_policy: RemovalPolicy | None = None,
        rotation_period: Duration | None = None,
    ) -> None:
        super().__init__(scope, id)
        spec, usage = key_spec or KeySpec.SYMMETRIC_DEFAULT, key_usage or KeyUsage.ENCRYPT_DECRYPT
        if spec.value in _REFUSED[usage]:
            raise self._refuse(f"key spec '{spec.value}' is not valid with usage '{usage.value}'")
        if enable_key_rotation and spec is not KeySpec.SYMMETRIC_DEFAULT:
            kind = "HMAC" if spec.value.startswith("HMAC") else "asymmetric"
            raise self._refuse(f"key rotation cannot be enabled on {kind} keys")
        days = None
        if rotation_period is not None:
            if enable_key_rotation is False:
                raise self._refuse("'rotationPeriod' cannot be specified when 'enableKeyRotation' is disabled")
            days = rotation_period.to_days()
            if not 90 <= days <= 2560:
                raise self._refuse(f"'rotationPeriod' value must between 90 and 2650 days. Received: {days}")
            enable_key_rotation = True
        window = None if pending_window is None else pending_window.to_days()
        if window is not None and not 7 <= window <= 30:
            raise self._refuse(f"'pendingWindow' value must between 7 and 30 days. Received: {window}")
        self.policy: iam.PolicyDocument = policy if policy is not None else iam.PolicyDocument()
        if policy is None:
            self.add_to_resource_policy(
                iam.PolicyStatement(resources=["*"], actions=["kms:*"], principals=[iam.AccountRootPrincipal()])
            )
        resource = _cfn.CfnKey(
            self,
            "Resource",
            description=description,
            enable_key_rotation=enable_key_rotation,
            rotation_period_in_days=days,
            enabled=enabled,
            key_spec=key_spec and key_spec.value,
            key_usage=key_usage and key_usage.value,
            key_policy=self.policy,
            multi_region=multi_region,
            pending_window_in_days=window,
        )
        self.key_arn: str = resource.attr_arn
        self.key_id: str = resource.ref
        resource.apply_removal_policy(removal_policy)
        for admin in admins or ():
            self.grant_admin(admin)
        if alias is not None:
            self.add_alias(alias)

    def _refuse(self, message: str) -> AuthoringError:
        return AuthoringError(message, code="Key", path=self.node.path, kind="Key")

    @staticmethod
    def from_key_arn(scope: Construct, id: str, key_arn: str) -> IKey:
        """Import a key by its ARN."""
        key_id = Stack.of(scope).split_arn(key_arn, ArnFormat.SLASH_RESOURCE_NAME).resource_name
        if not key_id:
            raise AuthoringError(
                "KMS key ARN must be in the format "
                f"'arn:<partition>:kms:<region>:<account>:key/<keyId>', got: '{key_arn}'",
                code="Arn",
                path=scope.node.path,
            )
        key = _KeyBase(scope, id, environment_from_arn=key_arn)
        key.key_arn, key.key_id = key_arn, key_id
        return key

    def grant_admin(self, grantee: Any) -> iam.Grant:
        """Grant ``grantee`` permission to administer the key."""
        return self.grant(grantee, *_ADMIN)


class IAlias(IKey):
    """Interface of aliases."""

    alias_name: str
    alias_target_key: IKey

    @property
    def alias_ref(self) -> _refs.AliasReference:
        """The reference that L1 classes take: its name."""
        return _refs.AliasReference(alias_name=self.alias_name)


class _AliasBase(Resource, IAlias):
    @property
    def key_arn(self) -> str:  # type: ignore[override]  # computed, where the interface has an attribute
        """The alias's ARN, used wherever the key's ARN is."""
        return self.stack.format_arn(service="kms", resource=self.alias_name)

    @property
    def alias_arn(self) -> str:
        """The alias's ARN."""
        return self.key_arn

    @property
    def key_id(self) -> str:  # type: ignore[override]  # computed, where the interface has an attribute
        """The alias's name, used wherever the key's id is."""
        return self.alias_name

    def add_alias(self, alias: str) -> Alias:
        """Add another alias to the key."""
        made: Alias = self.alias_target_key.add_alias(alias)  # type: ignore[attr-defined]  # each kind of key has it, IKey doesn't say so
        return made

    def add_to_resource_policy(self, statement: iam.PolicyStatement, allow_no_op: bool | None = None) -> Any:
        return self.alias_target_key.add_to_resource_policy(statement, allow_no_op)

    def grant(self, grantee: Any, *actions: str) -> iam.Grant:
        return self.alias_target_key.grant(grantee, *actions)


def _checked_alias(name: str) -> str:
    text = name
    if unresolved(name):
        fragments = split_string(name)
        if fragments.first_token is not None or not isinstance(fragments.first_value, str):
            return name
        text = fragments.first_value
    full = text if text.startswith("alias/") else f"alias/{text}"
    name = name if text.startswith("alias/") else f"alias/{name}"
    if full == "alias/":
        raise AuthoringError(f'Alias must include a value after "alias/": {name}', code="Alias")
    if full.lower().startswith("alias/aws/"):
        raise AuthoringError(f"Alias cannot start with alias/aws/: {name}", code="Alias")
    if not re.fullmatch(r"[a-zA-Z0-9:/_-]{1,256}", full):
        raise AuthoringError("Alias name must be between 1 and 256 characters in a-zA-Z0-9:/_-", code="Alias")
    return name


class Alias(_AliasBase):
    """An alias of a key.

    :param alias_name: the name; ``alias/`` is added in front where it is missing
    :param target_key: the key that has the alias
    :param removal_policy: what happens to the alias when it is removed; default DESTROY
    """

    def __init__(
        self,
        scope: Construct,
        id: str,
        *,
        alias_name: str,
        target_key: IKey,
        removal_policy: RemovalPolicy | None = None,
    ) -> None:
        name = _checked_alias(alias_name)
        super().__init__(scope, id, physical_name=name)
        self.alias_target_key = target_key
        resource = _cfn.CfnAlias(self, "Resource", alias_name=self.physical_name, target_key_id=target_key.key_arn)
        by_reference = FeatureFlags.of(self).is_enabled("@aws-cdk/aws-kms:aliasNameRef")
        self.alias_name: str = self._get_resource_name_attribute(resource.ref if by_reference else self.physical_name)
        if removal_policy is not None:
            resource.apply_removal_policy(removal_policy)

    def _generate_physical_name(self) -> str:
        return "alias/" + super()._generate_physical_name()

    @staticmethod
    def from_alias_attributes(scope: Construct, id: str, *, alias_name: str, alias_target_key: IKey) -> IAlias:
        """Import an alias with its key."""
        alias = _AliasBase(scope, id)
        alias.alias_name, alias.alias_target_key = alias_name, alias_target_key
        return alias

    @staticmethod
    def from_alias_name(scope: Construct, id: str, alias_name: str) -> IAlias:
        """Import an alias by its name; the key's policy can't be changed through it."""
        alias = _NamedAlias(scope, id)
        alias.alias_name = alias_name
        return alias


class _NamedAlias(_AliasBase):
    def add_alias(self, alias: str) -> Alias:
        raise AuthoringError("Cannot call addAlias on an Alias imported by Alias.fromAliasName().", code="Alias")

    @property
    def alias_target_key(self) -> IKey:  # type: ignore[override]  # computed, where the interface has an attribute
        """Nothing: the key isn't known.

        :raises AuthoringError: always
        """
        raise AuthoringError(
            "Cannot access aliasTargetKey on an Alias imported by Alias.fromAliasName().", code="Alias"
        )

    def add_to_resource_policy(self, statement: iam.PolicyStatement, allow_no_op: bool | None = None) -> Any:
        return iam.AddToResourcePolicyResult(statement_added=False)

    def grant(self, grantee: Any, *actions: str) -> iam.Grant:
        if not FeatureFlags.of(self).is_enabled("@aws-cdk/aws-kms:applyImportedAliasPermissionsToPrincipal"):
            return iam.Grant.drop(grantee, "")
        return iam.Grant.add_to_principal(
            grantee=grantee,
            actions=actions,
            resource_arns=[self.stack.format_arn(service="kms", resource="key", resource_name="*")],
            conditions={"ForAnyValue:StringEquals": {"kms:ResourceAliases": self.alias_name}},
        )

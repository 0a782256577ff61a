"""Secrets."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping, Sequence
from typing import Any

from .. import aws_iam as iam
from .. import aws_kms as kms
from .._core.arn import ArnFormat
from .._core.dynamic import SecretValue
from .._core.fn import Fn
from .._core.lazy import Lazy
from .._core.resource import IResource, RemovalPolicy, Resource
from .._core.stack import Stack
from .._core.structs import Struct
from .._core.tokens import Token, TokenComparison
from ..constructs import Construct
from ..errors import AuthoringError
from ..interfaces import aws_secretsmanager as _refs
from . import _cfn

__all__ = ["ISecret", "ReplicaRegion", "ResourcePolicy", "Secret", "SecretStringGenerator"]


class SecretStringGenerator(Struct):
    """The rules by which a secret's value is generated.

    :param exclude_characters: characters that aren't used, up to 4,096; default none
    :param exclude_lowercase: whether lower-case letters aren't used; default no
    :param exclude_numbers: whether digits aren't used; default no
    :param exclude_punctuation: whether punctuation isn't used; default no
    :param exclude_uppercase: whether upper-case letters aren't used; default no
    :param generate_string_key: the field of secret_string_template that gets the generated value; both or none
    :param include_space: whether spaces are used; default no
    :param password_length: how many characters are generated, 1 to 4,096; default 32
    :param require_each_included_type: whether each kind of character occurs at least once; default yes
    :param secret_string_template: a JSON object, as text, with the other fields; both or none
    """

    exclude_characters: str | None = None
    exclude_lowercase: bool | None = None
    exclude_numbers: bool | None = None
    exclude_punctuation: bool | None = None
    exclude_uppercase: bool | None = None
    generate_string_key: str | None = None
    include_space: bool | None = None
    password_length: float | None = None
    require_each_included_type: bool | None = None
    secret_string_template: str | None = None


class ReplicaRegion(Struct):
    """A region with a replica of a secret.

    :param region: the region's name
    :param encryption_key: the KMS key that encrypts the replica; default AWS's own for Secrets Manager
    """

    region: str
    encryption_key: kms.IKey | None = None


class ISecret(IResource):
    """Interface of secrets."""

    secret_arn: str
    secret_name: str
    secret_full_arn: str | None
    encryption_key: kms.IKey | None
    secret_value: SecretValue

    @property
    def secret_ref(self) -> _refs.SecretReference:
        """The reference that L1 classes take: its id."""
        return _refs.SecretReference(secret_id=self.secret_arn)

    def grant_read(self, grantee: Any, version_stages: Sequence[str] | None = None) -> iam.Grant:
        """Grant ``grantee`` permission to read the secret."""
        raise NotImplementedError  # each implementation defines it

    def grant_write(self, grantee: Any) -> iam.Grant:
        """Grant ``grantee`` permission to write the secret."""
        raise NotImplementedError  # each implementation defines it


class _SecretBase(Resource, ISecret):
    secret_arn: str
    encryption_key: kms.IKey | None = None
    _policy: ResourcePolicy | None = None
    _own = False

    def __init__(self, scope: Construct, id: str, **options: Any) -> None:
        super().__init__(scope, id, **options)

        def arn(context: Any) -> str:
            consumer = Stack.of(context.scope)
            apart = self.stack.account != consumer.account or (
                self.stack.region != consumer.region and not consumer._cross_region_references
            )
            return f"{self.secret_arn}-??????" if apart or not self.secret_full_arn else self.secret_full_arn

        self._arn_for_policies = Lazy.uncached_string(arn)
        self.node.add_validation(lambda: self._policy.document.validate_for_resource_policy() if self._policy else [])

    @property
    def secret_full_arn(self) -> str | None:  # type: ignore[override]  # computed, where the interface has an attribute
        """The ARN with the six characters that Secrets Manager adds."""
        return self.secret_arn

    @property
    def secret_value(self) -> SecretValue:  # type: ignore[override]  # computed, where the interface has an attribute
        """The secret as a dynamic reference."""
        return self.secret_value_from_json("")

    def secret_value_from_json(self, json_field: str) -> SecretValue:
        """Return one field of a secret that is a JSON object, as a dynamic reference."""
        return SecretValue.secrets_manager(self.secret_arn, json_field=json_field or None)

    def _via(self, principal: Any) -> kms.ViaServicePrincipal:
        return kms.ViaServicePrincipal(f"secretsmanager.{self.stack.region}.amazonaws.com", principal)

    def _grant(self, grantee: Any, *actions: str) -> iam.Grant:
        return iam.Grant.add_to_principal_or_resource(
            grantee=grantee, actions=list(actions), resource_arns=[self._arn_for_policies], resource=self
        )

    def _needs_key(self) -> AuthoringError:
        return AuthoringError(
            "access from another account needs an encryption_key", code="KmsKeyMustBeProvided", path=self.node.path
        )

    def grant_read(self, grantee: Any, version_stages: Sequence[str] | None = None) -> iam.Grant:
        """Grant ``grantee`` permission to read the secret, or only some stages of its versions."""
        granted = self._grant(grantee, "secretsmanager:GetSecretValue", "secretsmanager:DescribeSecret")
        statement = granted.principal_statement or granted.resource_statement
        if version_stages is not None and statement is not None:
            statement.add_condition("ForAnyValue:StringEquals", {"secretsmanager:VersionStage": list(version_stages)})
        if self.encryption_key is not None:
            self.encryption_key.grant_decrypt(self._via(grantee.grant_principal))
        elsewhere = Token.compare_strings(self.stack.account, grantee.grant_principal.principal_account or "")
        if self._own and granted.resource_statement and not self.encryption_key:
            if elsewhere is TokenComparison.DIFFERENT:
                raise self._needs_key()
        return granted

    def grant_write(self, grantee: Any) -> iam.Grant:
        """Grant ``grantee`` permission to write the secret."""
        granted = self._grant(
            grantee,
            "secretsmanager:PutSecretValue",
            "secretsmanager:UpdateSecret",
            "secretsmanager:UpdateSecretVersionStage",
        )
        if self.encryption_key is not None:
            self.encryption_key.grant_encrypt(self._via(grantee.grant_principal))
        if self._own and granted.resource_statement and not self.encryption_key:
            raise self._needs_key()
        return granted

    def add_to_resource_policy(self, statement: iam.PolicyStatement) -> iam.AddToResourcePolicyResult:
        """Add a statement to the secret's policy; imported ones can't take any."""
        if not self._own:
            return iam.AddToResourcePolicyResult(statement_added=False)
        if self._policy is None:
            self._policy = ResourcePolicy(self, "Policy", secret=self)
        self._policy.document.add_statements(statement)
        return iam.AddToResourcePolicyResult(statement_added=True, policy_dependable=self._policy)

    def deny_account_root_delete(self) -> None:
        """Deny secretsmanager:DeleteSecret to all principals of the account."""
        self.add_to_resource_policy(
            iam.PolicyStatement(
                actions=["secretsmanager:DeleteSecret"],
                effect=iam.Effect.DENY,
                resources=["*"],
                principals=[iam.AccountRootPrincipal()],
            )
        )


class ResourcePolicy(Resource):
    """The policy of a secret.

    :param secret: the secret whose policy it is
    """

    def __init__(self, scope: Construct, id: str, *, secret: ISecret) -> None:
        super().__init__(scope, id)
        self.document: iam.PolicyDocument = iam.PolicyDocument()
        _cfn.CfnResourcePolicy(self, "Resource", resource_policy=self.document, secret_id=secret.secret_arn)


class Secret(_SecretBase):
    """A secret in Secrets Manager.

    https://docs.aws.amazon.com/secretsmanager/latest/userguide/intro.html

    :param description: a remark, up to 2,048 characters; default none
    :param encryption_key: the KMS key that encrypts the secret; default AWS's own for Secrets Manager
    :param generate_secret_string: rules by which the value is generated; default 32 characters, when no value is given
    :param removal_policy: what happens to the secret when it is removed; default DESTROY
    :param replica_regions: regions with a replica; default none
    :param secret_name: the secret's name, up to 512 characters; default generated by CloudFormation
    :param secret_object_value: the secret's fields, by name; not with another value; default none
    :param secret_string_value: the secret's value; not with another value; default none
    """

    _own = True

    def __init__(
        self,
        scope: Construct,
        id: str,
        *,
        description: str | None = None,
        encryption_key: kms.IKey | None = None,
        generate_secret_string: SecretStringGenerator | Mapping[str, Any] | None = None,
        removal_policy: RemovalPolicy | None = None,
        replica_regions: Sequence[ReplicaRegion | Mapping[str, Any]] | None = None,
        secret_name: str | None = None,
        secret_object_value: Mapping[str, SecretValue] | None = None,
        secret_string_value: SecretValue | None = None,
    ) -> None:
        super().__init__(scope, id, physical_name=secret_name)
        generated = SecretStringGenerator.maybe(generate_secret_string)
        if generated and bool(generated.secret_string_template) != bool(generated.generate_string_key):
            raise self._refuse(
                "secret_string_template and generate_string_key go together; one is missing",
                "SecretStringTemplateGenerateString",
            )
        given = {
            "generate_secret_string": generated,
            "secret_string_value": secret_string_value,
            "secret_object_value": secret_object_value,
        }
        if sum(value is not None for value in given.values()) > 1:
            names = ", ".join(name for name, value in given.items() if value is not None)
            raise self._refuse(f"{names} are all given; only one of them can be", "CannotSpecifyOneGenerateSecret")
        value = secret_string_value.unsafe_unwrap() if secret_string_value is not None else None
        if secret_object_value is not None:
            fields = {name: field.unsafe_unwrap() for name, field in secret_object_value.items()}
            value = json.dumps(fields, separators=(",", ":"), ensure_ascii=False)
        self._replicas: list[dict[str, Any]] = []
        resource = _cfn.CfnSecret(
            self,
            "Resource",
            description=description,
            kms_key_id=encryption_key.key_arn if encryption_key is not None else None,
            generate_secret_string=vars(generated) if generated is not None else None if value else {},
            secret_string=value,
            name=self.physical_name,
            replica_regions=Lazy.any(lambda: self._replicas, omit_empty_array=True),
        )
        resource.apply_removal_policy(removal_policy, default=RemovalPolicy.DESTROY)
        self.secret_arn: str = self._get_resource_arn_attribute(
            resource.ref,
            service="secretsmanager",
            resource="secret",
            resource_name=self.physical_name,
            arn_format=ArnFormat.COLON_RESOURCE_NAME,
        )
        self.encryption_key = encryption_key
        self.exclude_characters: str | None = generated.exclude_characters if generated is not None else None
        self.secret_name: str = self._parse_name(secret_name)
        if encryption_key is not None:
            principal = self._via(iam.AccountPrincipal(self.stack.account))
            encryption_key.grant_encrypt_decrypt(principal)
            encryption_key.grant(principal, "kms:CreateGrant", "kms:DescribeKey")
        for replica in replica_regions or ():
            wanted = ReplicaRegion.of(replica)
            self.add_replica_region(wanted.region, wanted.encryption_key)

    def _refuse(self, message: str, code: str) -> AuthoringError:
        return AuthoringError(message, code=code, path=self.node.path, kind="Secret")

    def _parse_name(self, given: str | None) -> str:
        name = self.stack.split_arn(self.secret_arn, ArnFormat.COLON_RESOURCE_NAME).resource_name or ""
        if given and Token.is_unresolved(given):
            return given
        parts = range(len(given.split("-")) if given else 2)
        return Fn.join("-", [Fn.select(part, Fn.split("-", name)) for part in parts])

    def add_replica_region(self, region: str, encryption_key: kms.IKey | None = None) -> None:
        """Add a replica in another region."""
        own = self.stack.region
        if not Token.is_unresolved(own) and region == own:
            raise self._refuse(f"{region} is the stack's own region; it can't be a replica's", "CannotAddRegionStack")
        self._replicas.append(
            {"Region": region, **({"KmsKeyId": encryption_key.key_arn} if encryption_key is not None else {})}
        )

    @staticmethod
    def is_secret(x: object) -> bool:
        """Return whether ``x`` is a secret created in this app."""
        return isinstance(x, Secret)

    @staticmethod
    def from_secret_name_v2(scope: Construct, id: str, secret_name: str) -> ISecret:
        """Import an existing secret by name."""
        secret = _Imported(scope, id)
        secret.secret_name = secret_name
        secret.secret_arn = secret.stack.format_arn(
            service="secretsmanager",
            resource="secret",
            resource_name=secret_name,
            arn_format=ArnFormat.COLON_RESOURCE_NAME,
        )
        secret._partial = True
        return secret

    @staticmethod
    def from_secret_complete_arn(scope: Construct, id: str, secret_complete_arn: str) -> ISecret:
        """Import an existing secret by ARN, with the six characters at the end."""
        return Secret.from_secret_attributes(scope, id, secret_complete_arn=secret_complete_arn)

    @staticmethod
    def from_secret_partial_arn(scope: Construct, id: str, secret_partial_arn: str) -> ISecret:
        """Import an existing secret by ARN, without the six characters at the end."""
        return Secret.from_secret_attributes(scope, id, secret_partial_arn=secret_partial_arn)

    @staticmethod
    def from_secret_attributes(
        scope: Construct,
        id: str,
        *,
        encryption_key: kms.IKey | None = None,
        secret_complete_arn: str | None = None,
        secret_partial_arn: str | None = None,
    ) -> ISecret:
        """Import an existing secret by one of its ARNs and its key.

        :raises AuthoringError: without exactly one ARN, or when the complete one lacks its six characters
        """
        if bool(secret_complete_arn) == bool(secret_partial_arn):
            raise AuthoringError(
                "give exactly one of secret_complete_arn and secret_partial_arn", code="SecretArn", path=scope.node.path
            )
        arn = secret_complete_arn or secret_partial_arn or ""
        if secret_complete_arn and not Token.is_unresolved(arn) and not re.search(r"-[A-Za-z0-9]{6}$", arn):
            raise AuthoringError(
                f"secret_complete_arn is {arn}; it doesn't end with a hyphen and six characters",
                code="SecretCompleteArn",
                path=scope.node.path,
            )
        secret = _Imported(scope, id, environment_from_arn=arn)
        secret.secret_arn, secret.encryption_key = arn, encryption_key
        secret._partial = not secret_complete_arn
        secret.secret_name = _name_of(scope, arn)
        return secret


def _name_of(scope: Construct, arn: str) -> str:
    name = Stack.of(scope).split_arn(arn, ArnFormat.COLON_RESOURCE_NAME).resource_name
    if not name:
        raise AuthoringError(f"{arn} has no secret's name", code="SecretArn", path=scope.node.path)
    return name if Token.is_unresolved(name) else re.sub(r"-[^-]{6}$", "", name)


class _Imported(_SecretBase):
    _partial = False

    @property
    def secret_full_arn(self) -> str | None:  # type: ignore[override]  # computed, where the interface has an attribute
        """The ARN with the six characters that Secrets Manager adds, when it is known."""
        return None if self._partial else self.secret_arn

"""Parameters of the parameter store."""

from __future__ import annotations

import re
from collections.abc import Sequence
from enum import Enum
from typing import Any

from .. import aws_iam as iam
from .. import aws_kms as kms
from .._core.arn import ArnFormat
from .._core.dynamic import CfnDynamicReference, CfnDynamicReferenceService
from .._core.elements import CfnParameter as TemplateParameter
from .._core.fn import Fn
from .._core.resource import IResource, Resource
from .._core.stack import Stack
from .._core.tokenization import Tokenization
from .._core.tokens import Intrinsic, Token, number_text
from ..constructs import Construct
from ..errors import AuthoringError
from ..interfaces import aws_ssm as _refs
from . import _cfn

__all__ = [
    "IParameter",
    "IStringListParameter",
    "IStringParameter",
    "ParameterDataType",
    "ParameterTier",
    "ParameterType",
    "ParameterValueType",
    "StringListParameter",
    "StringParameter",
]

_MADE = "$$autogen$$"


class ParameterValueType(Enum):
    """Types against which a parameter's value is checked at deployment."""

    STRING = "String"
    AWS_EC2_AVAILABILITYZONE_NAME = "AWS::EC2::AvailabilityZone::Name"
    AWS_EC2_IMAGE_ID = "AWS::EC2::Image::Id"
    AWS_EC2_INSTANCE_ID = "AWS::EC2::Instance::Id"
    AWS_EC2_KEYPAIR_KEYNAME = "AWS::EC2::KeyPair::KeyName"
    AWS_EC2_SECURITYGROUP_GROUPNAME = "AWS::EC2::SecurityGroup::GroupName"
    AWS_EC2_SECURITYGROUP_ID = "AWS::EC2::SecurityGroup::Id"
    AWS_EC2_SUBNET_ID = "AWS::EC2::Subnet::Id"
    AWS_EC2_VOLUME_ID = "AWS::EC2::Volume::Id"
    AWS_EC2_VPC_ID = "AWS::EC2::VPC::Id"
    AWS_ROUTE53_HOSTEDZONE_ID = "AWS::Route53::HostedZone::Id"


class ParameterType(Enum):
    """Types of parameters."""

    STRING = "String"
    SECURE_STRING = "SecureString"
    STRING_LIST = "StringList"
    AWS_EC2_IMAGE_ID = "AWS::EC2::Image::Id"


class ParameterDataType(Enum):
    """Data types of a parameter's text."""

    TEXT = "text"
    AWS_EC2_IMAGE = "aws:ec2:image"


class ParameterTier(Enum):
    """Tiers of parameters, which limit size and number."""

    ADVANCED = "Advanced"
    INTELLIGENT_TIERING = "Intelligent-Tiering"
    STANDARD = "Standard"


class IParameter(IResource):
    """Interface of parameters."""

    parameter_arn: str
    parameter_name: str
    parameter_type: str

    @property
    def parameter_ref(self) -> _refs.ParameterReference:
        """The reference that L1 classes take: its ARN and name."""
        return _refs.ParameterReference(parameter_arn=self.parameter_arn, parameter_name=self.parameter_name)

    def grant_read(self, grantee: Any) -> iam.Grant:
        """Grant ``grantee`` permission to read the parameter."""
        raise NotImplementedError  # each implementation defines it

    def grant_write(self, grantee: Any) -> iam.Grant:
        """Grant ``grantee`` permission to write the parameter."""
        raise NotImplementedError  # each implementation defines it


class IStringParameter(IParameter):
    """Interface of parameters with a text."""

    string_value: str


class IStringListParameter(IParameter):
    """Interface of parameters with a list of texts."""

    string_list_value: list[str]


class _ParameterBase(Resource, IParameter):
    encryption_key: kms.IKey | None = None

    def grant_read(self, grantee: Any) -> iam.Grant:
        """Grant ``grantee`` permission to read the parameter."""
        if self.encryption_key is not None:
            self.encryption_key.grant_decrypt(grantee)
        actions = [f"ssm:{name}" for name in ("DescribeParameters", "GetParameters", "GetParameter")]
        return iam.Grant.add_to_principal(
            grantee=grantee, actions=[*actions, "ssm:GetParameterHistory"], resource_arns=[self.parameter_arn]
        )

    def grant_write(self, grantee: Any) -> iam.Grant:
        """Grant ``grantee`` permission to write the parameter."""
        if self.encryption_key is not None:
            self.encryption_key.grant_encrypt(grantee)
        return iam.Grant.add_to_principal(
            grantee=grantee, actions=["ssm:PutParameter"], resource_arns=[self.parameter_arn]
        )

    def _check(self, description: str | None) -> None:
        name = self.physical_name
        if description is not None and len(description) > 1024 and not Token.is_unresolved(description):
            raise self._refuse(f"description has {len(description)} characters; allowed is 1024", "DescriptionTooLong")
        if Token.is_unresolved(name):
            return
        if len(name) > 2048:
            raise self._refuse(f"parameter_name has {len(name)} characters; allowed is 2048", "ParameterNameTooLong")
        if not re.fullmatch(r"[/\w.-]+", name, re.ASCII):
            raise self._refuse(
                f"parameter_name is {name!r}; allowed are letters, digits, '.', '-', '_' and '/'",
                "ParameterNameInvalidCharacters",
            )

    def _refuse(self, message: str, code: str) -> AuthoringError:
        return AuthoringError(message, code=code, path=self.node.path, kind=type(self).__name__)

    def _fits(self, value: str, pattern: str | None) -> None:
        if pattern is None or Token.is_unresolved(value) or Token.is_unresolved(pattern):
            return
        if not re.search(pattern, value):
            raise self._refuse(f"the value {value!r} doesn't fit allowed_pattern, {pattern!r}", "AllowedPattern")


def _arn(scope: Construct, name: str, *, physical_name: str | None = None, simple_name: bool | None = None) -> str:
    shown = physical_name or name
    if not Token.is_unresolved(shown) and "/" in shown and not shown.startswith("/"):
        raise AuthoringError(
            f"the parameter's name is {shown!r}; a name with '/' in it begins with '/'",
            code="ParameterName",
            path=scope.node.path,
        )
    known = physical_name if Token.is_unresolved(name) else name
    if not known or Token.is_unresolved(known):
        if simple_name is None:
            raise AuthoringError(
                "the parameter's name is only known at deployment; say with simple_name whether it is without '/'",
                code="ParameterName",
                path=scope.node.path,
            )
        simple = simple_name
    else:
        simple = not known.startswith("/")
        if simple_name is not None and simple_name != simple:
            raise AuthoringError(
                f"simple_name is {simple_name}, but the name is {'made up' if known == _MADE else repr(known)}",
                code="ParameterName",
                path=scope.node.path,
            )
    if simple:
        return Stack.of(scope).format_arn(
            service="ssm", resource="parameter", resource_name=name, arn_format=ArnFormat.SLASH_RESOURCE_NAME
        )
    return Stack.of(scope).format_arn(service="ssm", resource=f"parameter{name}")


def _identity(name: str) -> str:
    return f"SsmParameterValue:{name}:C96584B6-F00A-464E-AD19-53AFF4B05118"


class StringParameter(_ParameterBase, IStringParameter):
    """A parameter with a text.

    https://docs.aws.amazon.com/systems-manager/latest/userguide/systems-manager-parameter-store.html

    :param string_value: the parameter's value, up to 4,096 bytes, or 8,192 in tier ADVANCED
    :param allowed_pattern: a regular expression that the value must match; default any
    :param data_type: whether the value is a text or an image's id, which is checked; default TEXT
    :param description: a remark, up to 1,024 characters; default none
    :param parameter_name: the parameter's name, up to 2,048 characters; default generated by CloudFormation
    :param simple_name: whether the name has no ``/``; required when it is known only at deployment
    :param tier: STANDARD, ADVANCED or INTELLIGENT_TIERING; default STANDARD
    :param type: the parameter's type; default STRING; AWS_EC2_IMAGE_ID is refused, use data_type
    """

    def __init__(
        self,
        scope: Construct,
        id: str,
        *,
        string_value: str,
        allowed_pattern: str | None = None,
        data_type: ParameterDataType | None = None,
        description: str | None = None,
        parameter_name: str | None = None,
        simple_name: bool | None = None,
        tier: ParameterTier | None = None,
        type: ParameterType | None = None,
    ) -> None:
        super().__init__(scope, id, physical_name=parameter_name)
        self._fits(string_value, allowed_pattern)
        self._check(description)
        if type is ParameterType.AWS_EC2_IMAGE_ID:
            raise self._refuse(
                "type is AWS_EC2_IMAGE_ID; set data_type=ParameterDataType.AWS_EC2_IMAGE instead",
                "InvalidParameterType",
            )
        resource = _cfn.CfnParameter(
            self,
            "Resource",
            allowed_pattern=allowed_pattern,
            description=description,
            name=self.physical_name,
            tier=tier.value if tier else None,
            type=(type or ParameterType.STRING).value,
            data_type=data_type.value if data_type else None,
            value=string_value,
        )
        self.parameter_name: str = self._get_resource_name_attribute(resource.ref)
        self.parameter_arn: str = _arn(
            self, self.parameter_name, physical_name=parameter_name or _MADE, simple_name=simple_name
        )
        self.parameter_type: str = resource.attr_type
        self.string_value: str = resource.attr_value

    @staticmethod
    def from_string_parameter_name(scope: Construct, id: str, string_parameter_name: str) -> IStringParameter:
        """Import an existing parameter by name."""
        return StringParameter.from_string_parameter_attributes(scope, id, parameter_name=string_parameter_name)

    @staticmethod
    def from_string_parameter_arn(scope: Construct, id: str, string_parameter_arn: str) -> IStringParameter:
        """Import an existing parameter by ARN.

        :raises AuthoringError: when it isn't one of the stack's region
        """
        parts = string_parameter_arn.split(":")
        region = Stack.of(scope).region
        if len(parts) != 6:
            raise AuthoringError(f"{string_parameter_arn} isn't a parameter's ARN", code="StringParameterArn")
        if not Token.is_unresolved(region) and parts[3] != region:
            raise AuthoringError(
                f"{string_parameter_arn} isn't in the stack's region, {region}", code="StringParameterArn"
            )
        name = string_parameter_arn.rpartition("/")[2]
        return _Imported(
            scope, id, name, string_parameter_arn, ParameterType.STRING.value, default=string_parameter_arn
        )

    @staticmethod
    def from_string_parameter_attributes(
        scope: Construct,
        id: str,
        *,
        parameter_name: str,
        force_dynamic_reference: bool | None = None,
        simple_name: bool | None = None,
        type: ParameterType | None = None,
        value_type: ParameterValueType | None = None,
        version: float | None = None,
    ) -> IStringParameter:
        """Import an existing parameter by name; with a version the value is a dynamic reference."""
        if not parameter_name:
            raise AuthoringError("parameter_name is empty", code="ParameterNameCannotBeEmpty", path=scope.node.path)
        if type not in (None, ParameterType.STRING, ParameterType.AWS_EC2_IMAGE_ID):
            raise AuthoringError(
                f"type is {type.name}; allowed are STRING and AWS_EC2_IMAGE_ID",
                code="ParameterType",
            )
        kind = (type or value_type or ParameterValueType.STRING).value
        key = f"{parameter_name}:{number_text(version)}" if version else parameter_name
        dynamic = bool(version) or bool(force_dynamic_reference) or _is_function(parameter_name)
        made = _Imported(
            scope, id, parameter_name, None, ParameterType.STRING.value, kind, key if dynamic else None, parameter_name
        )
        made.parameter_arn = _arn(made, parameter_name, simple_name=simple_name)
        return made

    @staticmethod
    def from_secure_string_parameter_attributes(
        scope: Construct,
        id: str,
        *,
        parameter_name: str,
        encryption_key: kms.IKey | None = None,
        simple_name: bool | None = None,
        version: float | None = None,
    ) -> IStringParameter:
        """Import an existing encrypted parameter."""
        key = f"{parameter_name}:{number_text(version)}" if version else parameter_name
        made = _Imported(scope, id, parameter_name, None, ParameterType.SECURE_STRING.value, secure=key)
        made.parameter_arn = _arn(made, parameter_name, simple_name=simple_name)
        made.encryption_key = encryption_key
        return made

    @staticmethod
    def value_for_string_parameter(scope: Construct, parameter_name: str, version: float | None = None) -> str:
        """Return the value of an existing parameter."""
        return StringParameter.value_for_typed_string_parameter_v2(scope, parameter_name, None, version)

    @staticmethod
    def value_for_typed_string_parameter_v2(
        scope: Construct, parameter_name: str, type: ParameterValueType | None = None, version: float | None = None
    ) -> str:
        """Return the value of an existing parameter, checked at deployment to be of a type."""
        stack = Stack.of(scope)
        known = stack.node.try_find_child(_identity(parameter_name))
        if isinstance(known, IStringParameter):
            return known.string_value
        return StringParameter.from_string_parameter_attributes(
            stack, _identity(parameter_name), parameter_name=parameter_name, version=version, value_type=type
        ).string_value


def _is_function(name: str) -> bool:
    return Token.is_unresolved(name) and isinstance(Tokenization.reverse_string(name).first_token, Intrinsic)


class _Imported(_ParameterBase, IStringParameter):
    def __init__(
        self,
        scope: Construct,
        id: str,
        name: str,
        arn: str | None,
        kind: str,
        value_type: str = "String",
        dynamic: str | None = None,
        default: str = "",
        secure: str | None = None,
    ) -> None:
        super().__init__(scope, id)
        self.parameter_name = name
        self.parameter_type = kind
        if arn is not None:
            self.parameter_arn = arn
        self._home, self._default, self._value_type = scope, default, value_type
        self._value: str | None = None
        if dynamic is not None:
            self._value = str(CfnDynamicReference(CfnDynamicReferenceService.SSM, dynamic))
        if secure is not None:
            self._value = str(CfnDynamicReference(CfnDynamicReferenceService.SSM_SECURE, secure))

    @property
    def string_value(self) -> str:  # type: ignore[override]  # computed, where the interface has an attribute
        """The value; asking for it puts a parameter into the template."""
        if self._value is None:
            kind = f"AWS::SSM::Parameter::Value<{self._value_type}>"
            self._value = TemplateParameter(
                self._home, f"{self.node.id}.Parameter", type=kind, default=self._default
            ).value_as_string
        return self._value


class StringListParameter(_ParameterBase, IStringListParameter):
    """A parameter with a list of texts.

    :param string_list_value: the texts, none with a comma
    :param allowed_pattern: a regular expression that each text must match; default any
    :param description: a remark, up to 1,024 characters; default none
    :param parameter_name: the parameter's name, up to 2,048 characters; default generated by CloudFormation
    :param simple_name: whether the name has no ``/``; required when it is known only at deployment
    :param tier: STANDARD, ADVANCED or INTELLIGENT_TIERING; default STANDARD
    """

    def __init__(
        self,
        scope: Construct,
        id: str,
        *,
        string_list_value: Sequence[str],
        allowed_pattern: str | None = None,
        description: str | None = None,
        parameter_name: str | None = None,
        simple_name: bool | None = None,
        tier: ParameterTier | None = None,
    ) -> None:
        super().__init__(scope, id, physical_name=parameter_name)
        for text in string_list_value:
            if not Token.is_unresolved(text) and "," in text:
                raise self._refuse(f"{text!r} has a comma in it; use a StringParameter", "StringListParameterCommas")
            self._fits(text, allowed_pattern)
        self._check(description)
        resource = _cfn.CfnParameter(
            self,
            "Resource",
            allowed_pattern=allowed_pattern,
            description=description,
            name=self.physical_name,
            tier=tier.value if tier else None,
            type=ParameterType.STRING_LIST.value,
            value=Fn.join(",", list(string_list_value)),
        )
        self.parameter_name: str = self._get_resource_name_attribute(resource.ref)
        self.parameter_arn: str = _arn(
            self, self.parameter_name, physical_name=parameter_name or _MADE, simple_name=simple_name
        )
        self.parameter_type: str = resource.attr_type
        self.string_list_value: list[str] = Fn.split(",", resource.attr_value)

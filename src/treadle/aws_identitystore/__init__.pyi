# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from collections.abc import Mapping, Sequence
from datetime import datetime
from enum import Enum
from typing import Any, ClassVar

from ..constructs import Construct, IConstruct
from ..interfaces import aws_identitystore as _aws_identitystore
from .._core.l1 import CfnTyped
from .._core.structs import Struct
from .._core.tags import CfnTag as _CfnTag
from .._core.tags import TagManager
from .._core.tokens import IResolvable

class CfnGroup(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        display_name: str,
        identity_store_id: str,
        description: str | None = None,
    ) -> None: ...
    display_name: str
    identity_store_id: str
    description: str | None
    @property
    def attr_group_id(self) -> str: ...
    @property
    def group_ref(self) -> _aws_identitystore.GroupReference: ...
    @staticmethod
    def arn_for_group(resource: _aws_identitystore.IGroupRef) -> str: ...
    @staticmethod
    def is_cfn_group(x: Any) -> bool: ...

class CfnGroupProps(Struct):
    display_name: str
    identity_store_id: str
    description: str | None = None

class CfnGroupMembership(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class MemberIdProperty(Struct):
        user_id: str
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        group_id: str,
        identity_store_id: str,
        member_id: CfnGroupMembership.MemberIdProperty | Mapping[str, Any] | IResolvable,
    ) -> None: ...
    group_id: str
    identity_store_id: str
    member_id: CfnGroupMembership.MemberIdProperty | IResolvable
    @property
    def attr_membership_id(self) -> str: ...
    @property
    def group_membership_ref(self) -> _aws_identitystore.GroupMembershipReference: ...
    @staticmethod
    def arn_for_group_membership(resource: _aws_identitystore.IGroupMembershipRef) -> str: ...
    @staticmethod
    def is_cfn_group_membership(x: Any) -> bool: ...

class CfnGroupMembershipProps(Struct):
    group_id: str
    identity_store_id: str
    member_id: CfnGroupMembership.MemberIdProperty | Mapping[str, Any] | IResolvable

class CfnUser(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class AddressesItemsProperty(Struct):
        country: str | None = None
        formatted: str | None = None
        locality: str | None = None
        postal_code: str | None = None
        primary: bool | IResolvable | None = None
        region: str | None = None
        street_address: str | None = None
        type: str | None = None
    class EmailsItemsProperty(Struct):
        primary: bool | IResolvable | None = None
        type: str | None = None
        value: str | None = None
    class NameProperty(Struct):
        family_name: str | None = None
        formatted: str | None = None
        given_name: str | None = None
        honorific_prefix: str | None = None
        honorific_suffix: str | None = None
        middle_name: str | None = None
    class PhoneNumbersItemsProperty(Struct):
        primary: bool | IResolvable | None = None
        type: str | None = None
        value: str | None = None
    class PhotosItemsProperty(Struct):
        value: str
        display: str | None = None
        primary: bool | IResolvable | None = None
        type: str | None = None
    class RolesItemsProperty(Struct):
        primary: bool | IResolvable | None = None
        type: str | None = None
        value: str | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        identity_store_id: str,
        addresses: Sequence[CfnUser.AddressesItemsProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
        birthdate: str | None = None,
        display_name: str | None = None,
        emails: Sequence[CfnUser.EmailsItemsProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
        locale: str | None = None,
        name: CfnUser.NameProperty | Mapping[str, Any] | IResolvable | None = None,
        nick_name: str | None = None,
        phone_numbers: Sequence[CfnUser.PhoneNumbersItemsProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
        photos: Sequence[CfnUser.PhotosItemsProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
        preferred_language: str | None = None,
        profile_url: str | None = None,
        roles: Sequence[CfnUser.RolesItemsProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
        timezone: str | None = None,
        title: str | None = None,
        user_name: str | None = None,
        user_type: str | None = None,
        website: str | None = None,
    ) -> None: ...
    identity_store_id: str
    addresses: Sequence[CfnUser.AddressesItemsProperty | IResolvable] | IResolvable | None
    birthdate: str | None
    display_name: str | None
    emails: Sequence[CfnUser.EmailsItemsProperty | IResolvable] | IResolvable | None
    locale: str | None
    name: CfnUser.NameProperty | IResolvable | None
    nick_name: str | None
    phone_numbers: Sequence[CfnUser.PhoneNumbersItemsProperty | IResolvable] | IResolvable | None
    photos: Sequence[CfnUser.PhotosItemsProperty | IResolvable] | IResolvable | None
    preferred_language: str | None
    profile_url: str | None
    roles: Sequence[CfnUser.RolesItemsProperty | IResolvable] | IResolvable | None
    timezone: str | None
    title: str | None
    user_name: str | None
    user_type: str | None
    website: str | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def attr_created_at(self) -> str: ...
    @property
    def attr_created_by(self) -> str: ...
    @property
    def attr_updated_at(self) -> str: ...
    @property
    def attr_updated_by(self) -> str: ...
    @property
    def attr_user_id(self) -> str: ...
    @property
    def attr_user_status(self) -> str: ...
    @property
    def user_ref(self) -> _aws_identitystore.UserReference: ...
    @staticmethod
    def arn_for_user(resource: _aws_identitystore.IUserRef) -> str: ...
    @staticmethod
    def is_cfn_user(x: Any) -> bool: ...

class CfnUserProps(Struct):
    identity_store_id: str
    addresses: Sequence[CfnUser.AddressesItemsProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    birthdate: str | None = None
    display_name: str | None = None
    emails: Sequence[CfnUser.EmailsItemsProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    locale: str | None = None
    name: CfnUser.NameProperty | Mapping[str, Any] | IResolvable | None = None
    nick_name: str | None = None
    phone_numbers: Sequence[CfnUser.PhoneNumbersItemsProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    photos: Sequence[CfnUser.PhotosItemsProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    preferred_language: str | None = None
    profile_url: str | None = None
    roles: Sequence[CfnUser.RolesItemsProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    timezone: str | None = None
    title: str | None = None
    user_name: str | None = None
    user_type: str | None = None
    website: str | None = None


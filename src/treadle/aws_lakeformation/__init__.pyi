# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from collections.abc import Mapping, Sequence
from datetime import datetime
from enum import Enum
from typing import Any, ClassVar

from ..constructs import Construct, IConstruct
from ..interfaces import aws_lakeformation as _aws_lakeformation
from .._core.l1 import CfnTyped
from .._core.structs import Struct
from .._core.tags import CfnTag as _CfnTag
from .._core.tags import TagManager
from .._core.tokens import IResolvable

class CfnDataCellsFilter(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class ColumnWildcardProperty(Struct):
        excluded_column_names: Sequence[str] | None = None
    class RowFilterProperty(Struct):
        all_rows_wildcard: Any | None = None
        filter_expression: str | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        database_name: str,
        name: str,
        table_catalog_id: str,
        table_name: str,
        column_names: Sequence[str] | None = None,
        column_wildcard: CfnDataCellsFilter.ColumnWildcardProperty | Mapping[str, Any] | IResolvable | None = None,
        row_filter: CfnDataCellsFilter.RowFilterProperty | Mapping[str, Any] | IResolvable | None = None,
    ) -> None: ...
    database_name: str
    name: str
    table_catalog_id: str
    table_name: str
    column_names: Sequence[str] | None
    column_wildcard: CfnDataCellsFilter.ColumnWildcardProperty | IResolvable | None
    row_filter: CfnDataCellsFilter.RowFilterProperty | IResolvable | None
    @property
    def data_cells_filter_ref(self) -> _aws_lakeformation.DataCellsFilterReference: ...
    @staticmethod
    def is_cfn_data_cells_filter(x: Any) -> bool: ...

class CfnDataCellsFilterProps(Struct):
    database_name: str
    name: str
    table_catalog_id: str
    table_name: str
    column_names: Sequence[str] | None = None
    column_wildcard: CfnDataCellsFilter.ColumnWildcardProperty | Mapping[str, Any] | IResolvable | None = None
    row_filter: CfnDataCellsFilter.RowFilterProperty | Mapping[str, Any] | IResolvable | None = None

class CfnDataLakeSettings(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class DataLakePrincipalProperty(Struct):
        data_lake_principal_identifier: str
    class PrincipalPermissionsProperty(Struct):
        permissions: Sequence[str]
        principal: CfnDataLakeSettings.DataLakePrincipalProperty | Mapping[str, Any] | IResolvable
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        admins: Sequence[CfnDataLakeSettings.DataLakePrincipalProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
        allow_external_data_filtering: bool | IResolvable | None = None,
        allow_full_table_external_data_access: bool | IResolvable | None = None,
        authorized_session_tag_value_list: Sequence[str] | None = None,
        create_database_default_permissions: Sequence[CfnDataLakeSettings.PrincipalPermissionsProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
        create_table_default_permissions: Sequence[CfnDataLakeSettings.PrincipalPermissionsProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
        external_data_filtering_allow_list: Sequence[CfnDataLakeSettings.DataLakePrincipalProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
        mutation_type: str | None = None,
        parameters: Any | None = None,
        read_only_admins: Sequence[CfnDataLakeSettings.DataLakePrincipalProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
        trusted_resource_owners: Sequence[str] | None = None,
    ) -> None: ...
    parameters: Any
    admins: Sequence[CfnDataLakeSettings.DataLakePrincipalProperty | IResolvable] | IResolvable | None
    allow_external_data_filtering: bool | IResolvable | None
    allow_full_table_external_data_access: bool | IResolvable | None
    authorized_session_tag_value_list: Sequence[str] | None
    create_database_default_permissions: Sequence[CfnDataLakeSettings.PrincipalPermissionsProperty | IResolvable] | IResolvable | None
    create_table_default_permissions: Sequence[CfnDataLakeSettings.PrincipalPermissionsProperty | IResolvable] | IResolvable | None
    external_data_filtering_allow_list: Sequence[CfnDataLakeSettings.DataLakePrincipalProperty | IResolvable] | IResolvable | None
    mutation_type: str | None
    read_only_admins: Sequence[CfnDataLakeSettings.DataLakePrincipalProperty | IResolvable] | IResolvable | None
    trusted_resource_owners: Sequence[str] | None
    @property
    def attr_id(self) -> str: ...
    @property
    def data_lake_settings_ref(self) -> _aws_lakeformation.DataLakeSettingsReference: ...
    @staticmethod
    def is_cfn_data_lake_settings(x: Any) -> bool: ...

class CfnDataLakeSettingsProps(Struct):
    admins: Sequence[CfnDataLakeSettings.DataLakePrincipalProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    allow_external_data_filtering: bool | IResolvable | None = None
    allow_full_table_external_data_access: bool | IResolvable | None = None
    authorized_session_tag_value_list: Sequence[str] | None = None
    create_database_default_permissions: Sequence[CfnDataLakeSettings.PrincipalPermissionsProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    create_table_default_permissions: Sequence[CfnDataLakeSettings.PrincipalPermissionsProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    external_data_filtering_allow_list: Sequence[CfnDataLakeSettings.DataLakePrincipalProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    mutation_type: str | None = None
    parameters: Any | None = None
    read_only_admins: Sequence[CfnDataLakeSettings.DataLakePrincipalProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    trusted_resource_owners: Sequence[str] | None = None

class CfnPermissions(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class ColumnWildcardProperty(Struct):
        excluded_column_names: Sequence[str] | None = None
    class DataLakePrincipalProperty(Struct):
        data_lake_principal_identifier: str | None = None
    class DataLocationResourceProperty(Struct):
        catalog_id: str | None = None
        s3_resource: str | None = None
    class DatabaseResourceProperty(Struct):
        catalog_id: str | None = None
        name: str | None = None
    class ResourceProperty(Struct):
        database_resource: CfnPermissions.DatabaseResourceProperty | Mapping[str, Any] | IResolvable | None = None
        data_location_resource: CfnPermissions.DataLocationResourceProperty | Mapping[str, Any] | IResolvable | None = None
        table_resource: CfnPermissions.TableResourceProperty | Mapping[str, Any] | IResolvable | None = None
        table_with_columns_resource: CfnPermissions.TableWithColumnsResourceProperty | Mapping[str, Any] | IResolvable | None = None
    class TableResourceProperty(Struct):
        catalog_id: str | None = None
        database_name: str | None = None
        name: str | None = None
        table_wildcard: CfnPermissions.TableWildcardProperty | Mapping[str, Any] | IResolvable | None = None
    class TableWildcardProperty(Struct): ...
    class TableWithColumnsResourceProperty(Struct):
        catalog_id: str | None = None
        column_names: Sequence[str] | None = None
        column_wildcard: CfnPermissions.ColumnWildcardProperty | Mapping[str, Any] | IResolvable | None = None
        database_name: str | None = None
        name: str | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        data_lake_principal: CfnPermissions.DataLakePrincipalProperty | Mapping[str, Any] | IResolvable,
        resource: CfnPermissions.ResourceProperty | Mapping[str, Any] | IResolvable,
        permissions: Sequence[str] | None = None,
        permissions_with_grant_option: Sequence[str] | None = None,
    ) -> None: ...
    data_lake_principal: CfnPermissions.DataLakePrincipalProperty | IResolvable
    resource: CfnPermissions.ResourceProperty | IResolvable
    permissions: Sequence[str] | None
    permissions_with_grant_option: Sequence[str] | None
    @property
    def attr_id(self) -> str: ...
    @property
    def permissions_ref(self) -> _aws_lakeformation.PermissionsReference: ...
    @staticmethod
    def is_cfn_permissions(x: Any) -> bool: ...

class CfnPermissionsProps(Struct):
    data_lake_principal: CfnPermissions.DataLakePrincipalProperty | Mapping[str, Any] | IResolvable
    resource: CfnPermissions.ResourceProperty | Mapping[str, Any] | IResolvable
    permissions: Sequence[str] | None = None
    permissions_with_grant_option: Sequence[str] | None = None

class CfnPrincipalPermissions(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class ColumnWildcardProperty(Struct):
        excluded_column_names: Sequence[str] | None = None
    class DataCellsFilterResourceProperty(Struct):
        database_name: str
        name: str
        table_catalog_id: str
        table_name: str
    class DataLakePrincipalProperty(Struct):
        data_lake_principal_identifier: str | None = None
    class DataLocationResourceProperty(Struct):
        catalog_id: str
        resource_arn: str
    class DatabaseResourceProperty(Struct):
        catalog_id: str
        name: str
    class LFTagKeyResourceProperty(Struct):
        catalog_id: str
        tag_key: str
        tag_values: Sequence[str]
    class LFTagPolicyResourceProperty(Struct):
        catalog_id: str
        expression: Sequence[CfnPrincipalPermissions.LFTagProperty | Mapping[str, Any] | IResolvable] | IResolvable
        resource_type: str
    class LFTagProperty(Struct):
        tag_key: str | None = None
        tag_values: Sequence[str] | None = None
    class ResourceProperty(Struct):
        catalog: Any | None = None
        database: CfnPrincipalPermissions.DatabaseResourceProperty | Mapping[str, Any] | IResolvable | None = None
        data_cells_filter: CfnPrincipalPermissions.DataCellsFilterResourceProperty | Mapping[str, Any] | IResolvable | None = None
        data_location: CfnPrincipalPermissions.DataLocationResourceProperty | Mapping[str, Any] | IResolvable | None = None
        lf_tag: CfnPrincipalPermissions.LFTagKeyResourceProperty | Mapping[str, Any] | IResolvable | None = None
        lf_tag_policy: CfnPrincipalPermissions.LFTagPolicyResourceProperty | Mapping[str, Any] | IResolvable | None = None
        table: CfnPrincipalPermissions.TableResourceProperty | Mapping[str, Any] | IResolvable | None = None
        table_with_columns: CfnPrincipalPermissions.TableWithColumnsResourceProperty | Mapping[str, Any] | IResolvable | None = None
    class TableResourceProperty(Struct):
        catalog_id: str
        database_name: str
        name: str | None = None
        table_wildcard: Any | None = None
    class TableWithColumnsResourceProperty(Struct):
        catalog_id: str
        database_name: str
        name: str
        column_names: Sequence[str] | None = None
        column_wildcard: CfnPrincipalPermissions.ColumnWildcardProperty | Mapping[str, Any] | IResolvable | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        permissions: Sequence[str],
        permissions_with_grant_option: Sequence[str],
        principal: CfnPrincipalPermissions.DataLakePrincipalProperty | Mapping[str, Any] | IResolvable,
        resource: CfnPrincipalPermissions.ResourceProperty | Mapping[str, Any] | IResolvable,
        catalog: str | None = None,
    ) -> None: ...
    permissions: Sequence[str]
    permissions_with_grant_option: Sequence[str]
    principal: CfnPrincipalPermissions.DataLakePrincipalProperty | IResolvable
    resource: CfnPrincipalPermissions.ResourceProperty | IResolvable
    catalog: str | None
    @property
    def attr_principal_identifier(self) -> str: ...
    @property
    def attr_resource_identifier(self) -> str: ...
    @property
    def principal_permissions_ref(self) -> _aws_lakeformation.PrincipalPermissionsReference: ...
    @staticmethod
    def is_cfn_principal_permissions(x: Any) -> bool: ...

class CfnPrincipalPermissionsProps(Struct):
    permissions: Sequence[str]
    permissions_with_grant_option: Sequence[str]
    principal: CfnPrincipalPermissions.DataLakePrincipalProperty | Mapping[str, Any] | IResolvable
    resource: CfnPrincipalPermissions.ResourceProperty | Mapping[str, Any] | IResolvable
    catalog: str | None = None

class CfnResource(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        resource_arn: str,
        use_service_linked_role: bool | IResolvable,
        hybrid_access_enabled: bool | IResolvable | None = None,
        role_arn: str | None = None,
        with_federation: bool | IResolvable | None = None,
    ) -> None: ...
    resource_arn: str
    use_service_linked_role: bool | IResolvable
    hybrid_access_enabled: bool | IResolvable | None
    role_arn: str | None
    with_federation: bool | IResolvable | None
    @property
    def attr_id(self) -> str: ...
    @property
    def resource_ref(self) -> _aws_lakeformation.ResourceReference: ...
    @staticmethod
    def is_cfn_resource(x: Any) -> bool: ...

class CfnResourceProps(Struct):
    resource_arn: str
    use_service_linked_role: bool | IResolvable
    hybrid_access_enabled: bool | IResolvable | None = None
    role_arn: str | None = None
    with_federation: bool | IResolvable | None = None

class CfnTag(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        tag_key: str,
        tag_values: Sequence[str],
        catalog_id: str | None = None,
    ) -> None: ...
    tag_key: str
    tag_values: Sequence[str]
    catalog_id: str | None
    @property
    def tag_ref(self) -> _aws_lakeformation.TagReference: ...
    @staticmethod
    def is_cfn_tag(x: Any) -> bool: ...

class CfnTagProps(Struct):
    tag_key: str
    tag_values: Sequence[str]
    catalog_id: str | None = None

class CfnTagAssociation(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class DatabaseResourceProperty(Struct):
        catalog_id: str
        name: str
    class LFTagPairProperty(Struct):
        catalog_id: str
        tag_key: str
        tag_values: Sequence[str]
    class ResourceProperty(Struct):
        catalog: Any | None = None
        database: CfnTagAssociation.DatabaseResourceProperty | Mapping[str, Any] | IResolvable | None = None
        table: CfnTagAssociation.TableResourceProperty | Mapping[str, Any] | IResolvable | None = None
        table_with_columns: CfnTagAssociation.TableWithColumnsResourceProperty | Mapping[str, Any] | IResolvable | None = None
    class TableResourceProperty(Struct):
        catalog_id: str
        database_name: str
        name: str | None = None
        table_wildcard: Any | None = None
    class TableWithColumnsResourceProperty(Struct):
        catalog_id: str
        column_names: Sequence[str]
        database_name: str
        name: str
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        lf_tags: Sequence[CfnTagAssociation.LFTagPairProperty | Mapping[str, Any] | IResolvable] | IResolvable,
        resource: CfnTagAssociation.ResourceProperty | Mapping[str, Any] | IResolvable,
    ) -> None: ...
    lf_tags: Sequence[CfnTagAssociation.LFTagPairProperty | IResolvable] | IResolvable
    resource: CfnTagAssociation.ResourceProperty | IResolvable
    @property
    def attr_resource_identifier(self) -> str: ...
    @property
    def attr_tags_identifier(self) -> str: ...
    @property
    def tag_association_ref(self) -> _aws_lakeformation.TagAssociationReference: ...
    @staticmethod
    def is_cfn_tag_association(x: Any) -> bool: ...

class CfnTagAssociationProps(Struct):
    lf_tags: Sequence[CfnTagAssociation.LFTagPairProperty | Mapping[str, Any] | IResolvable] | IResolvable
    resource: CfnTagAssociation.ResourceProperty | Mapping[str, Any] | IResolvable


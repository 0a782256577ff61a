# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from collections.abc import Mapping, Sequence
from datetime import datetime
from enum import Enum
from typing import Any, ClassVar

from ..constructs import Construct, IConstruct
from ..interfaces import aws_iam as _aws_iam
from ..interfaces import aws_kendra as _aws_kendra
from .._core.l1 import CfnTyped
from .._core.structs import Struct
from .._core.tags import CfnTag as _CfnTag
from .._core.tags import TagManager
from .._core.tokens import IResolvable

class CfnDataSource(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class AccessControlListConfigurationProperty(Struct):
        key_path: str | None = None
    class AclConfigurationProperty(Struct):
        allowed_groups_column_name: str
    class ColumnConfigurationProperty(Struct):
        change_detecting_columns: Sequence[str]
        document_data_column_name: str
        document_id_column_name: str
        document_title_column_name: str | None = None
        field_mappings: Sequence[CfnDataSource.DataSourceToIndexFieldMappingProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class ConfluenceAttachmentConfigurationProperty(Struct):
        attachment_field_mappings: Sequence[CfnDataSource.ConfluenceAttachmentToIndexFieldMappingProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        crawl_attachments: bool | IResolvable | None = None
    class ConfluenceAttachmentToIndexFieldMappingProperty(Struct):
        data_source_field_name: str
        index_field_name: str
        date_field_format: str | None = None
    class ConfluenceBlogConfigurationProperty(Struct):
        blog_field_mappings: Sequence[CfnDataSource.ConfluenceBlogToIndexFieldMappingProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class ConfluenceBlogToIndexFieldMappingProperty(Struct):
        data_source_field_name: str
        index_field_name: str
        date_field_format: str | None = None
    class ConfluenceConfigurationProperty(Struct):
        secret_arn: str
        server_url: str
        version: str
        attachment_configuration: CfnDataSource.ConfluenceAttachmentConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        blog_configuration: CfnDataSource.ConfluenceBlogConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        exclusion_patterns: Sequence[str] | None = None
        inclusion_patterns: Sequence[str] | None = None
        page_configuration: CfnDataSource.ConfluencePageConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        space_configuration: CfnDataSource.ConfluenceSpaceConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        vpc_configuration: CfnDataSource.DataSourceVpcConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    class ConfluencePageConfigurationProperty(Struct):
        page_field_mappings: Sequence[CfnDataSource.ConfluencePageToIndexFieldMappingProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class ConfluencePageToIndexFieldMappingProperty(Struct):
        data_source_field_name: str
        index_field_name: str
        date_field_format: str | None = None
    class ConfluenceSpaceConfigurationProperty(Struct):
        crawl_archived_spaces: bool | IResolvable | None = None
        crawl_personal_spaces: bool | IResolvable | None = None
        exclude_spaces: Sequence[str] | None = None
        include_spaces: Sequence[str] | None = None
        space_field_mappings: Sequence[CfnDataSource.ConfluenceSpaceToIndexFieldMappingProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class ConfluenceSpaceToIndexFieldMappingProperty(Struct):
        data_source_field_name: str
        index_field_name: str
        date_field_format: str | None = None
    class ConnectionConfigurationProperty(Struct):
        database_host: str
        database_name: str
        database_port: float
        secret_arn: str
        table_name: str
    class CustomDocumentEnrichmentConfigurationProperty(Struct):
        inline_configurations: Sequence[CfnDataSource.InlineCustomDocumentEnrichmentConfigurationProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        post_extraction_hook_configuration: CfnDataSource.HookConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        pre_extraction_hook_configuration: CfnDataSource.HookConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        role_arn: str | None = None
    class DataSourceConfigurationProperty(Struct):
        confluence_configuration: CfnDataSource.ConfluenceConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        database_configuration: CfnDataSource.DatabaseConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        google_drive_configuration: CfnDataSource.GoogleDriveConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        one_drive_configuration: CfnDataSource.OneDriveConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        s3_configuration: CfnDataSource.S3DataSourceConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        salesforce_configuration: CfnDataSource.SalesforceConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        service_now_configuration: CfnDataSource.ServiceNowConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        share_point_configuration: CfnDataSource.SharePointConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        template_configuration: CfnDataSource.TemplateConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        web_crawler_configuration: CfnDataSource.WebCrawlerConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        work_docs_configuration: CfnDataSource.WorkDocsConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    class DataSourceToIndexFieldMappingProperty(Struct):
        data_source_field_name: str
        index_field_name: str
        date_field_format: str | None = None
    class DataSourceVpcConfigurationProperty(Struct):
        security_group_ids: Sequence[str]
        subnet_ids: Sequence[str]
    class DatabaseConfigurationProperty(Struct):
        column_configuration: CfnDataSource.ColumnConfigurationProperty | Mapping[str, Any] | IResolvable
        connection_configuration: CfnDataSource.ConnectionConfigurationProperty | Mapping[str, Any] | IResolvable
        database_engine_type: str
        acl_configuration: CfnDataSource.AclConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        sql_configuration: CfnDataSource.SqlConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        vpc_configuration: CfnDataSource.DataSourceVpcConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    class DocumentAttributeConditionProperty(Struct):
        condition_document_attribute_key: str
        operator: str
        condition_on_value: CfnDataSource.DocumentAttributeValueProperty | Mapping[str, Any] | IResolvable | None = None
    class DocumentAttributeTargetProperty(Struct):
        target_document_attribute_key: str
        target_document_attribute_value: CfnDataSource.DocumentAttributeValueProperty | Mapping[str, Any] | IResolvable | None = None
        target_document_attribute_value_deletion: bool | IResolvable | None = None
    class DocumentAttributeValueProperty(Struct):
        date_value: str | None = None
        long_value: float | None = None
        string_list_value: Sequence[str] | None = None
        string_value: str | None = None
    class DocumentsMetadataConfigurationProperty(Struct):
        s3_prefix: str | None = None
    class GoogleDriveConfigurationProperty(Struct):
        secret_arn: str
        exclude_mime_types: Sequence[str] | None = None
        exclude_shared_drives: Sequence[str] | None = None
        exclude_user_accounts: Sequence[str] | None = None
        exclusion_patterns: Sequence[str] | None = None
        field_mappings: Sequence[CfnDataSource.DataSourceToIndexFieldMappingProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        inclusion_patterns: Sequence[str] | None = None
    class HookConfigurationProperty(Struct):
        lambda_arn: str
        s3_bucket: str
        invocation_condition: CfnDataSource.DocumentAttributeConditionProperty | Mapping[str, Any] | IResolvable | None = None
    class InlineCustomDocumentEnrichmentConfigurationProperty(Struct):
        condition: CfnDataSource.DocumentAttributeConditionProperty | Mapping[str, Any] | IResolvable | None = None
        document_content_deletion: bool | IResolvable | None = None
        target: CfnDataSource.DocumentAttributeTargetProperty | Mapping[str, Any] | IResolvable | None = None
    class OneDriveConfigurationProperty(Struct):
        one_drive_users: CfnDataSource.OneDriveUsersProperty | Mapping[str, Any] | IResolvable
        secret_arn: str
        tenant_domain: str
        disable_local_groups: bool | IResolvable | None = None
        exclusion_patterns: Sequence[str] | None = None
        field_mappings: Sequence[CfnDataSource.DataSourceToIndexFieldMappingProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        inclusion_patterns: Sequence[str] | None = None
    class OneDriveUsersProperty(Struct):
        one_drive_user_list: Sequence[str] | None = None
        one_drive_user_s3_path: CfnDataSource.S3PathProperty | Mapping[str, Any] | IResolvable | None = None
    class ProxyConfigurationProperty(Struct):
        host: str
        port: float
        credentials: str | None = None
    class S3DataSourceConfigurationProperty(Struct):
        bucket_name: str
        access_control_list_configuration: CfnDataSource.AccessControlListConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        documents_metadata_configuration: CfnDataSource.DocumentsMetadataConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        exclusion_patterns: Sequence[str] | None = None
        inclusion_patterns: Sequence[str] | None = None
        inclusion_prefixes: Sequence[str] | None = None
    class S3PathProperty(Struct):
        bucket: str
        key: str
    class SalesforceChatterFeedConfigurationProperty(Struct):
        document_data_field_name: str
        document_title_field_name: str | None = None
        field_mappings: Sequence[CfnDataSource.DataSourceToIndexFieldMappingProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        include_filter_types: Sequence[str] | None = None
    class SalesforceConfigurationProperty(Struct):
        secret_arn: str
        server_url: str
        chatter_feed_configuration: CfnDataSource.SalesforceChatterFeedConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        crawl_attachments: bool | IResolvable | None = None
        exclude_attachment_file_patterns: Sequence[str] | None = None
        include_attachment_file_patterns: Sequence[str] | None = None
        knowledge_article_configuration: CfnDataSource.SalesforceKnowledgeArticleConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        standard_object_attachment_configuration: CfnDataSource.SalesforceStandardObjectAttachmentConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        standard_object_configurations: Sequence[CfnDataSource.SalesforceStandardObjectConfigurationProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class SalesforceCustomKnowledgeArticleTypeConfigurationProperty(Struct):
        document_data_field_name: str
        name: str
        document_title_field_name: str | None = None
        field_mappings: Sequence[CfnDataSource.DataSourceToIndexFieldMappingProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class SalesforceKnowledgeArticleConfigurationProperty(Struct):
        included_states: Sequence[str]
        custom_knowledge_article_type_configurations: Sequence[CfnDataSource.SalesforceCustomKnowledgeArticleTypeConfigurationProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        standard_knowledge_article_type_configuration: CfnDataSource.SalesforceStandardKnowledgeArticleTypeConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    class SalesforceStandardKnowledgeArticleTypeConfigurationProperty(Struct):
        document_data_field_name: str
        document_title_field_name: str | None = None
        field_mappings: Sequence[CfnDataSource.DataSourceToIndexFieldMappingProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class SalesforceStandardObjectAttachmentConfigurationProperty(Struct):
        document_title_field_name: str | None = None
        field_mappings: Sequence[CfnDataSource.DataSourceToIndexFieldMappingProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class SalesforceStandardObjectConfigurationProperty(Struct):
        document_data_field_name: str
        name: str
        document_title_field_name: str | None = None
        field_mappings: Sequence[CfnDataSource.DataSourceToIndexFieldMappingProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class ServiceNowConfigurationProperty(Struct):
        host_url: str
        secret_arn: str
        service_now_build_version: str
        authentication_type: str | None = None
        knowledge_article_configuration: CfnDataSource.ServiceNowKnowledgeArticleConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        service_catalog_configuration: CfnDataSource.ServiceNowServiceCatalogConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    class ServiceNowKnowledgeArticleConfigurationProperty(Struct):
        document_data_field_name: str
        crawl_attachments: bool | IResolvable | None = None
        document_title_field_name: str | None = None
        exclude_attachment_file_patterns: Sequence[str] | None = None
        field_mappings: Sequence[CfnDataSource.DataSourceToIndexFieldMappingProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        filter_query: str | None = None
        include_attachment_file_patterns: Sequence[str] | None = None
    class ServiceNowServiceCatalogConfigurationProperty(Struct):
        document_data_field_name: str
        crawl_attachments: bool | IResolvable | None = None
        document_title_field_name: str | None = None
        exclude_attachment_file_patterns: Sequence[str] | None = None
        field_mappings: Sequence[CfnDataSource.DataSourceToIndexFieldMappingProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        include_attachment_file_patterns: Sequence[str] | None = None
    class SharePointConfigurationProperty(Struct):
        secret_arn: str
        share_point_version: str
        urls: Sequence[str]
        crawl_attachments: bool | IResolvable | None = None
        disable_local_groups: bool | IResolvable | None = None
        document_title_field_name: str | None = None
        exclusion_patterns: Sequence[str] | None = None
        field_mappings: Sequence[CfnDataSource.DataSourceToIndexFieldMappingProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        inclusion_patterns: Sequence[str] | None = None
        ssl_certificate_s3_path: CfnDataSource.S3PathProperty | Mapping[str, Any] | IResolvable | None = None
        use_change_log: bool | IResolvable | None = None
        vpc_configuration: CfnDataSource.DataSourceVpcConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    class SqlConfigurationProperty(Struct):
        query_identifiers_enclosing_option: str | None = None
    class TemplateConfigurationProperty(Struct):
        template: str
    class WebCrawlerAuthenticationConfigurationProperty(Struct):
        basic_authentication: Sequence[CfnDataSource.WebCrawlerBasicAuthenticationProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class WebCrawlerBasicAuthenticationProperty(Struct):
        credentials: str
        host: str
        port: float
    class WebCrawlerConfigurationProperty(Struct):
        urls: CfnDataSource.WebCrawlerUrlsProperty | Mapping[str, Any] | IResolvable
        authentication_configuration: CfnDataSource.WebCrawlerAuthenticationConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        crawl_depth: float | None = None
        max_content_size_per_page_in_mega_bytes: float | None = None
        max_links_per_page: float | None = None
        max_urls_per_minute_crawl_rate: float | None = None
        proxy_configuration: CfnDataSource.ProxyConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        url_exclusion_patterns: Sequence[str] | None = None
        url_inclusion_patterns: Sequence[str] | None = None
    class WebCrawlerSeedUrlConfigurationProperty(Struct):
        seed_urls: Sequence[str]
        web_crawler_mode: str | None = None
    class WebCrawlerSiteMapsConfigurationProperty(Struct):
        site_maps: Sequence[str]
    class WebCrawlerUrlsProperty(Struct):
        seed_url_configuration: CfnDataSource.WebCrawlerSeedUrlConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        site_maps_configuration: CfnDataSource.WebCrawlerSiteMapsConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    class WorkDocsConfigurationProperty(Struct):
        organization_id: str
        crawl_comments: bool | IResolvable | None = None
        exclusion_patterns: Sequence[str] | None = None
        field_mappings: Sequence[CfnDataSource.DataSourceToIndexFieldMappingProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        inclusion_patterns: Sequence[str] | None = None
        use_change_log: bool | IResolvable | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        index_id: str | _aws_kendra.IIndexRef,
        name: str,
        type: str,
        custom_document_enrichment_configuration: CfnDataSource.CustomDocumentEnrichmentConfigurationProperty | Mapping[str, Any] | IResolvable | None = None,
        data_source_configuration: CfnDataSource.DataSourceConfigurationProperty | Mapping[str, Any] | IResolvable | None = None,
        description: str | None = None,
        language_code: str | None = None,
        role_arn: str | _aws_iam.IRoleRef | None = None,
        schedule: str | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    index_id: str
    name: str
    type: str
    custom_document_enrichment_configuration: CfnDataSource.CustomDocumentEnrichmentConfigurationProperty | IResolvable | None
    data_source_configuration: CfnDataSource.DataSourceConfigurationProperty | IResolvable | None
    description: str | None
    language_code: str | None
    role_arn: str | None
    schedule: str | None
    tags_raw: Sequence[_CfnTag] | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def attr_id(self) -> str: ...
    @property
    def data_source_ref(self) -> _aws_kendra.DataSourceReference: ...
    @property
    def tags(self) -> TagManager: ...
    @staticmethod
    def arn_for_data_source(resource: _aws_kendra.IDataSourceRef) -> str: ...
    @staticmethod
    def is_cfn_data_source(x: Any) -> bool: ...

class CfnDataSourceProps(Struct):
    index_id: str | _aws_kendra.IIndexRef
    name: str
    type: str
    custom_document_enrichment_configuration: CfnDataSource.CustomDocumentEnrichmentConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    data_source_configuration: CfnDataSource.DataSourceConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    description: str | None = None
    language_code: str | None = None
    role_arn: str | _aws_iam.IRoleRef | None = None
    schedule: str | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnFaq(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class S3PathProperty(Struct):
        bucket: str
        key: str
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        index_id: str,
        name: str,
        role_arn: str,
        s3_path: CfnFaq.S3PathProperty | Mapping[str, Any] | IResolvable,
        description: str | None = None,
        file_format: str | None = None,
        language_code: str | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    index_id: str
    name: str
    role_arn: str
    s3_path: CfnFaq.S3PathProperty | IResolvable
    description: str | None
    file_format: str | None
    language_code: str | None
    tags_raw: Sequence[_CfnTag] | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def attr_id(self) -> str: ...
    @property
    def faq_ref(self) -> _aws_kendra.FaqReference: ...
    @property
    def tags(self) -> TagManager: ...
    @staticmethod
    def arn_for_faq(resource: _aws_kendra.IFaqRef) -> str: ...
    @staticmethod
    def is_cfn_faq(x: Any) -> bool: ...

class CfnFaqProps(Struct):
    index_id: str
    name: str
    role_arn: str
    s3_path: CfnFaq.S3PathProperty | Mapping[str, Any] | IResolvable
    description: str | None = None
    file_format: str | None = None
    language_code: str | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnFeaturedResultsSet(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class FeaturedDocumentProperty(Struct):
        id: str | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        featured_results_set_name: str,
        index_id: str,
        description: str | None = None,
        featured_documents: Sequence[CfnFeaturedResultsSet.FeaturedDocumentProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
        query_texts: Sequence[str] | None = None,
        status: str | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    featured_results_set_name: str
    index_id: str
    description: str | None
    featured_documents: Sequence[CfnFeaturedResultsSet.FeaturedDocumentProperty | IResolvable] | IResolvable | None
    query_texts: Sequence[str] | None
    status: str | None
    tags: Sequence[_CfnTag] | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def attr_featured_results_set_id(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def featured_results_set_ref(self) -> _aws_kendra.FeaturedResultsSetReference: ...
    @staticmethod
    def arn_for_featured_results_set(resource: _aws_kendra.IFeaturedResultsSetRef) -> str: ...
    @staticmethod
    def is_cfn_featured_results_set(x: Any) -> bool: ...

class CfnFeaturedResultsSetProps(Struct):
    featured_results_set_name: str
    index_id: str
    description: str | None = None
    featured_documents: Sequence[CfnFeaturedResultsSet.FeaturedDocumentProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    query_texts: Sequence[str] | None = None
    status: str | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnIndex(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class CapacityUnitsConfigurationProperty(Struct):
        query_capacity_units: float
        storage_capacity_units: float
    class DocumentMetadataConfigurationProperty(Struct):
        name: str
        type: str
        relevance: CfnIndex.RelevanceProperty | Mapping[str, Any] | IResolvable | None = None
        search: CfnIndex.SearchProperty | Mapping[str, Any] | IResolvable | None = None
    class JsonTokenTypeConfigurationProperty(Struct):
        group_attribute_field: str
        user_name_attribute_field: str
    class JwtTokenTypeConfigurationProperty(Struct):
        key_location: str
        claim_regex: str | None = None
        group_attribute_field: str | None = None
        issuer: str | None = None
        secret_manager_arn: str | None = None
        url: str | None = None
        user_name_attribute_field: str | None = None
    class RelevanceProperty(Struct):
        duration: str | None = None
        freshness: bool | IResolvable | None = None
        importance: float | None = None
        rank_order: str | None = None
        value_importance_items: Sequence[CfnIndex.ValueImportanceItemProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class SearchProperty(Struct):
        displayable: bool | IResolvable | None = None
        facetable: bool | IResolvable | None = None
        searchable: bool | IResolvable | None = None
        sortable: bool | IResolvable | None = None
    class ServerSideEncryptionConfigurationProperty(Struct):
        kms_key_id: str | None = None
    class UserTokenConfigurationProperty(Struct):
        json_token_type_configuration: CfnIndex.JsonTokenTypeConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        jwt_token_type_configuration: CfnIndex.JwtTokenTypeConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    class ValueImportanceItemProperty(Struct):
        key: str | None = None
        value: float | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        edition: str,
        name: str,
        role_arn: str | _aws_iam.IRoleRef,
        capacity_units: CfnIndex.CapacityUnitsConfigurationProperty | Mapping[str, Any] | IResolvable | None = None,
        description: str | None = None,
        document_metadata_configurations: Sequence[CfnIndex.DocumentMetadataConfigurationProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
        server_side_encryption_configuration: CfnIndex.ServerSideEncryptionConfigurationProperty | Mapping[str, Any] | IResolvable | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
        user_context_policy: str | None = None,
        user_token_configurations: Sequence[CfnIndex.UserTokenConfigurationProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
    ) -> None: ...
    edition: str
    name: str
    role_arn: str
    capacity_units: CfnIndex.CapacityUnitsConfigurationProperty | IResolvable | None
    description: str | None
    document_metadata_configurations: Sequence[CfnIndex.DocumentMetadataConfigurationProperty | IResolvable] | IResolvable | None
    server_side_encryption_configuration: CfnIndex.ServerSideEncryptionConfigurationProperty | IResolvable | None
    tags_raw: Sequence[_CfnTag] | None
    user_context_policy: str | None
    user_token_configurations: Sequence[CfnIndex.UserTokenConfigurationProperty | IResolvable] | IResolvable | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def attr_id(self) -> str: ...
    @property
    def index_ref(self) -> _aws_kendra.IndexReference: ...
    @property
    def tags(self) -> TagManager: ...
    @staticmethod
    def arn_for_index(resource: _aws_kendra.IIndexRef) -> str: ...
    @staticmethod
    def from_index_arn(scope: Construct, id: str, arn: str) -> _aws_kendra.IIndexRef: ...
    @staticmethod
    def from_index_id(scope: Construct, id: str, index_id: str) -> _aws_kendra.IIndexRef: ...
    @staticmethod
    def is_cfn_index(x: Any) -> bool: ...

class CfnIndexProps(Struct):
    edition: str
    name: str
    role_arn: str | _aws_iam.IRoleRef
    capacity_units: CfnIndex.CapacityUnitsConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    description: str | None = None
    document_metadata_configurations: Sequence[CfnIndex.DocumentMetadataConfigurationProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    server_side_encryption_configuration: CfnIndex.ServerSideEncryptionConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None
    user_context_policy: str | None = None
    user_token_configurations: Sequence[CfnIndex.UserTokenConfigurationProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None

class CfnQuerySuggestionsBlockList(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class S3PathProperty(Struct):
        bucket: str
        key: str
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        index_id: str,
        name: str,
        role_arn: str,
        source_s3_path: CfnQuerySuggestionsBlockList.S3PathProperty | Mapping[str, Any] | IResolvable,
        description: str | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    index_id: str
    name: str
    role_arn: str
    source_s3_path: CfnQuerySuggestionsBlockList.S3PathProperty | IResolvable
    description: str | None
    tags: Sequence[_CfnTag] | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def attr_id(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def query_suggestions_block_list_ref(self) -> _aws_kendra.QuerySuggestionsBlockListReference: ...
    @staticmethod
    def arn_for_query_suggestions_block_list(resource: _aws_kendra.IQuerySuggestionsBlockListRef) -> str: ...
    @staticmethod
    def is_cfn_query_suggestions_block_list(x: Any) -> bool: ...

class CfnQuerySuggestionsBlockListProps(Struct):
    index_id: str
    name: str
    role_arn: str
    source_s3_path: CfnQuerySuggestionsBlockList.S3PathProperty | Mapping[str, Any] | IResolvable
    description: str | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnThesaurus(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class S3PathProperty(Struct):
        bucket: str
        key: str
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        index_id: str,
        name: str,
        role_arn: str,
        source_s3_path: CfnThesaurus.S3PathProperty | Mapping[str, Any] | IResolvable,
        description: str | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    index_id: str
    name: str
    role_arn: str
    source_s3_path: CfnThesaurus.S3PathProperty | IResolvable
    description: str | None
    tags: Sequence[_CfnTag] | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def attr_id(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def thesaurus_ref(self) -> _aws_kendra.ThesaurusReference: ...
    @staticmethod
    def arn_for_thesaurus(resource: _aws_kendra.IThesaurusRef) -> str: ...
    @staticmethod
    def is_cfn_thesaurus(x: Any) -> bool: ...

class CfnThesaurusProps(Struct):
    index_id: str
    name: str
    role_arn: str
    source_s3_path: CfnThesaurus.S3PathProperty | Mapping[str, Any] | IResolvable
    description: str | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None


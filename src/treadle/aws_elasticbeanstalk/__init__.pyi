# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from collections.abc import Mapping, Sequence
from datetime import datetime
from enum import Enum
from typing import Any, ClassVar

from ..constructs import Construct, IConstruct
from ..interfaces import aws_elasticbeanstalk as _aws_elasticbeanstalk
from .._core.l1 import CfnTyped
from .._core.structs import Struct
from .._core.tags import CfnTag as _CfnTag
from .._core.tags import TagManager
from .._core.tokens import IResolvable

class CfnApplication(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class ApplicationResourceLifecycleConfigProperty(Struct):
        service_role: str | None = None
        version_lifecycle_config: CfnApplication.ApplicationVersionLifecycleConfigProperty | Mapping[str, Any] | IResolvable | None = None
    class ApplicationVersionLifecycleConfigProperty(Struct):
        max_age_rule: CfnApplication.MaxAgeRuleProperty | Mapping[str, Any] | IResolvable | None = None
        max_count_rule: CfnApplication.MaxCountRuleProperty | Mapping[str, Any] | IResolvable | None = None
    class MaxAgeRuleProperty(Struct):
        delete_source_from_s3: bool | IResolvable | None = None
        enabled: bool | IResolvable | None = None
        max_age_in_days: float | None = None
    class MaxCountRuleProperty(Struct):
        delete_source_from_s3: bool | IResolvable | None = None
        enabled: bool | IResolvable | None = None
        max_count: float | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        application_name: str | None = None,
        description: str | None = None,
        resource_lifecycle_config: CfnApplication.ApplicationResourceLifecycleConfigProperty | Mapping[str, Any] | IResolvable | None = None,
    ) -> None: ...
    application_name: str | None
    description: str | None
    resource_lifecycle_config: CfnApplication.ApplicationResourceLifecycleConfigProperty | IResolvable | None
    @property
    def application_ref(self) -> _aws_elasticbeanstalk.ApplicationReference: ...
    @staticmethod
    def arn_for_application(resource: _aws_elasticbeanstalk.IApplicationRef) -> str: ...
    @staticmethod
    def from_application_name(scope: Construct, id: str, application_name: str) -> _aws_elasticbeanstalk.IApplicationRef: ...
    @staticmethod
    def is_cfn_application(x: Any) -> bool: ...

class CfnApplicationProps(Struct):
    application_name: str | None = None
    description: str | None = None
    resource_lifecycle_config: CfnApplication.ApplicationResourceLifecycleConfigProperty | Mapping[str, Any] | IResolvable | None = None

class CfnApplicationVersion(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class BuildConfigurationProperty(Struct):
        code_build_service_role: str
        image: str
        artifact_name: str | None = None
        compute_type: str | None = None
        timeout_in_minutes: float | None = None
    class ImageBuildConfigurationProperty(Struct):
        code_build_service_role: str
        type: str
        architecture: str | None = None
        buildpack: str | None = None
        compute_type: str | None = None
        dockerfile_location: str | None = None
        timeout_in_minutes: float | None = None
    class ImageConfigurationProperty(Struct):
        build_property: CfnApplicationVersion.ImageBuildConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        source: CfnApplicationVersion.ImageSourceProperty | Mapping[str, Any] | IResolvable | None = None
    class ImageSourceProperty(Struct):
        uri: str | None = None
    class SourceBundleProperty(Struct):
        s3_bucket: str
        s3_key: str
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        application_name: str | _aws_elasticbeanstalk.IApplicationRef,
        build_configuration: CfnApplicationVersion.BuildConfigurationProperty | Mapping[str, Any] | IResolvable | None = None,
        description: str | None = None,
        image_configuration: CfnApplicationVersion.ImageConfigurationProperty | Mapping[str, Any] | IResolvable | None = None,
        process: bool | IResolvable | None = None,
        source_bundle: CfnApplicationVersion.SourceBundleProperty | Mapping[str, Any] | IResolvable | None = None,
    ) -> None: ...
    application_name: str
    build_configuration: CfnApplicationVersion.BuildConfigurationProperty | IResolvable | None
    description: str | None
    image_configuration: CfnApplicationVersion.ImageConfigurationProperty | IResolvable | None
    process: bool | IResolvable | None
    source_bundle: CfnApplicationVersion.SourceBundleProperty | IResolvable | None
    @property
    def application_version_ref(self) -> _aws_elasticbeanstalk.ApplicationVersionReference: ...
    @property
    def attr_id(self) -> str: ...
    @staticmethod
    def is_cfn_application_version(x: Any) -> bool: ...

class CfnApplicationVersionProps(Struct):
    application_name: str | _aws_elasticbeanstalk.IApplicationRef
    build_configuration: CfnApplicationVersion.BuildConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    description: str | None = None
    image_configuration: CfnApplicationVersion.ImageConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    process: bool | IResolvable | None = None
    source_bundle: CfnApplicationVersion.SourceBundleProperty | Mapping[str, Any] | IResolvable | None = None

class CfnConfigurationTemplate(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class ConfigurationOptionSettingProperty(Struct):
        namespace: str
        option_name: str
        resource_name: str | None = None
        value: str | None = None
    class SourceConfigurationProperty(Struct):
        application_name: str
        template_name: str
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        application_name: str | _aws_elasticbeanstalk.IApplicationRef,
        description: str | None = None,
        environment_id: str | None = None,
        option_settings: Sequence[CfnConfigurationTemplate.ConfigurationOptionSettingProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
        platform_arn: str | None = None,
        solution_stack_name: str | None = None,
        source_configuration: CfnConfigurationTemplate.SourceConfigurationProperty | Mapping[str, Any] | IResolvable | None = None,
    ) -> None: ...
    application_name: str
    description: str | None
    environment_id: str | None
    option_settings: Sequence[CfnConfigurationTemplate.ConfigurationOptionSettingProperty | IResolvable] | IResolvable | None
    platform_arn: str | None
    solution_stack_name: str | None
    source_configuration: CfnConfigurationTemplate.SourceConfigurationProperty | IResolvable | None
    @property
    def attr_template_name(self) -> str: ...
    @property
    def configuration_template_ref(self) -> _aws_elasticbeanstalk.ConfigurationTemplateReference: ...
    @staticmethod
    def is_cfn_configuration_template(x: Any) -> bool: ...

class CfnConfigurationTemplateProps(Struct):
    application_name: str | _aws_elasticbeanstalk.IApplicationRef
    description: str | None = None
    environment_id: str | None = None
    option_settings: Sequence[CfnConfigurationTemplate.ConfigurationOptionSettingProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    platform_arn: str | None = None
    solution_stack_name: str | None = None
    source_configuration: CfnConfigurationTemplate.SourceConfigurationProperty | Mapping[str, Any] | IResolvable | None = None

class CfnEnvironment(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class OptionSettingProperty(Struct):
        namespace: str
        option_name: str
        resource_name: str | None = None
        value: str | None = None
    class TierProperty(Struct):
        name: str | None = None
        type: str | None = None
        version: str | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        application_name: str | _aws_elasticbeanstalk.IApplicationRef,
        cname_prefix: str | None = None,
        description: str | None = None,
        environment_name: str | None = None,
        operations_role: str | None = None,
        option_settings: Sequence[CfnEnvironment.OptionSettingProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
        platform_arn: str | None = None,
        solution_stack_name: str | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
        template_name: str | _aws_elasticbeanstalk.IConfigurationTemplateRef | None = None,
        tier: CfnEnvironment.TierProperty | Mapping[str, Any] | IResolvable | None = None,
        version_label: str | None = None,
    ) -> None: ...
    application_name: str
    cname_prefix: str | None
    description: str | None
    environment_name: str | None
    operations_role: str | None
    option_settings: Sequence[CfnEnvironment.OptionSettingProperty | IResolvable] | IResolvable | None
    platform_arn: str | None
    solution_stack_name: str | None
    tags_raw: Sequence[_CfnTag] | None
    template_name: str | None
    tier: CfnEnvironment.TierProperty | IResolvable | None
    version_label: str | None
    @property
    def attr_endpoint_url(self) -> str: ...
    @property
    def environment_ref(self) -> _aws_elasticbeanstalk.EnvironmentReference: ...
    @property
    def tags(self) -> TagManager: ...
    @staticmethod
    def is_cfn_environment(x: Any) -> bool: ...

class CfnEnvironmentProps(Struct):
    application_name: str | _aws_elasticbeanstalk.IApplicationRef
    cname_prefix: str | None = None
    description: str | None = None
    environment_name: str | None = None
    operations_role: str | None = None
    option_settings: Sequence[CfnEnvironment.OptionSettingProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    platform_arn: str | None = None
    solution_stack_name: str | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None
    template_name: str | _aws_elasticbeanstalk.IConfigurationTemplateRef | None = None
    tier: CfnEnvironment.TierProperty | Mapping[str, Any] | IResolvable | None = None
    version_label: str | None = None


# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from typing import Protocol

from .._core.structs import Struct

class ApplicationReference(Struct):
    application_id: str

class ConfigurationProfileReference(Struct):
    application_id: str
    configuration_profile_id: str

class DeploymentReference(Struct):
    application_id: str
    deployment_number: str
    environment_id: str

class DeploymentStrategyReference(Struct):
    deployment_strategy_id: str

class EnvironmentReference(Struct):
    application_id: str
    environment_id: str

class ExperimentDefinitionReference(Struct):
    application_id: str
    experiment_definition_id: str

class ExperimentRunReference(Struct):
    application_id: str
    experiment_definition_id: str
    run: str

class ExtensionAssociationReference(Struct):
    extension_association_arn: str
    extension_association_id: str

class ExtensionReference(Struct):
    extension_arn: str
    extension_id: str

class HostedConfigurationVersionReference(Struct):
    application_id: str
    configuration_profile_id: str
    version_number: str

class IApplicationRef(Protocol):
    @property
    def application_ref(self) -> ApplicationReference: ...

class IConfigurationProfileRef(Protocol):
    @property
    def configuration_profile_ref(self) -> ConfigurationProfileReference: ...

class IDeploymentRef(Protocol):
    @property
    def deployment_ref(self) -> DeploymentReference: ...

class IDeploymentStrategyRef(Protocol):
    @property
    def deployment_strategy_ref(self) -> DeploymentStrategyReference: ...

class IEnvironmentRef(Protocol):
    @property
    def environment_ref(self) -> EnvironmentReference: ...

class IExperimentDefinitionRef(Protocol):
    @property
    def experiment_definition_ref(self) -> ExperimentDefinitionReference: ...

class IExperimentRunRef(Protocol):
    @property
    def experiment_run_ref(self) -> ExperimentRunReference: ...

class IExtensionAssociationRef(Protocol):
    @property
    def extension_association_ref(self) -> ExtensionAssociationReference: ...

class IExtensionRef(Protocol):
    @property
    def extension_ref(self) -> ExtensionReference: ...

class IHostedConfigurationVersionRef(Protocol):
    @property
    def hosted_configuration_version_ref(self) -> HostedConfigurationVersionReference: ...

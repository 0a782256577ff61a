# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from typing import Protocol

from .._core.structs import Struct

class ConfigurationSetReference(Struct):
    configuration_set_arn: str
    configuration_set_name: str

class NotifyConfigurationReference(Struct):
    notify_configuration_arn: str

class OptOutListReference(Struct):
    opt_out_list_arn: str
    opt_out_list_name: str

class PhoneNumberReference(Struct):
    phone_number_arn: str
    phone_number_id: str

class PoolReference(Struct):
    pool_arn: str
    pool_id: str

class ProtectConfigurationReference(Struct):
    protect_configuration_arn: str
    protect_configuration_id: str

class RcsAgentReference(Struct):
    rcs_agent_arn: str

class RegistrationAttachmentReference(Struct):
    registration_attachment_arn: str

class RegistrationReference(Struct):
    registration_arn: str

class ResourcePolicyReference(Struct):
    resource_arn: str

class SenderIdReference(Struct):
    iso_country_code: str
    sender_id: str
    sender_id_arn: str

class VerifiedDestinationNumberReference(Struct):
    verified_destination_number_arn: str

class IConfigurationSetRef(Protocol):
    @property
    def configuration_set_ref(self) -> ConfigurationSetReference: ...

class INotifyConfigurationRef(Protocol):
    @property
    def notify_configuration_ref(self) -> NotifyConfigurationReference: ...

class IOptOutListRef(Protocol):
    @property
    def opt_out_list_ref(self) -> OptOutListReference: ...

class IPhoneNumberRef(Protocol):
    @property
    def phone_number_ref(self) -> PhoneNumberReference: ...

class IPoolRef(Protocol):
    @property
    def pool_ref(self) -> PoolReference: ...

class IProtectConfigurationRef(Protocol):
    @property
    def protect_configuration_ref(self) -> ProtectConfigurationReference: ...

class IRcsAgentRef(Protocol):
    @property
    def rcs_agent_ref(self) -> RcsAgentReference: ...

class IRegistrationAttachmentRef(Protocol):
    @property
    def registration_attachment_ref(self) -> RegistrationAttachmentReference: ...

class IRegistrationRef(Protocol):
    @property
    def registration_ref(self) -> RegistrationReference: ...

class IResourcePolicyRef(Protocol):
    @property
    def resource_policy_ref(self) -> ResourcePolicyReference: ...

class ISenderIdRef(Protocol):
    @property
    def sender_id_ref(self) -> SenderIdReference: ...

class IVerifiedDestinationNumberRef(Protocol):
    @property
    def verified_destination_number_ref(self) -> VerifiedDestinationNumberReference: ...

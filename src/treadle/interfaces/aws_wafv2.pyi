# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from typing import Protocol

from .._core.structs import Struct

class IPSetReference(Struct):
    ip_set_arn: str
    ip_set_id: str
    ip_set_name: str
    scope: str

class LoggingConfigurationReference(Struct):
    resource_arn: str

class RegexPatternSetReference(Struct):
    regex_pattern_set_arn: str
    regex_pattern_set_id: str
    regex_pattern_set_name: str
    scope: str

class RuleGroupReference(Struct):
    rule_group_arn: str
    rule_group_id: str
    rule_group_name: str
    scope: str

class WebACLAssociationReference(Struct):
    resource_arn: str
    web_acl_arn: str

class WebACLReference(Struct):
    scope: str
    web_acl_arn: str
    web_acl_id: str
    web_acl_name: str

class IIPSetRef(Protocol):
    @property
    def ip_set_ref(self) -> IPSetReference: ...

class ILoggingConfigurationRef(Protocol):
    @property
    def logging_configuration_ref(self) -> LoggingConfigurationReference: ...

class IRegexPatternSetRef(Protocol):
    @property
    def regex_pattern_set_ref(self) -> RegexPatternSetReference: ...

class IRuleGroupRef(Protocol):
    @property
    def rule_group_ref(self) -> RuleGroupReference: ...

class IWebACLAssociationRef(Protocol):
    @property
    def web_acl_association_ref(self) -> WebACLAssociationReference: ...

class IWebACLRef(Protocol):
    @property
    def web_acl_ref(self) -> WebACLReference: ...

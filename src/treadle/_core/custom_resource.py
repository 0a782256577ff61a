"""Custom resources: what a function of the stack creates, updates and deletes.

https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/template-custom-resources.html
"""

from __future__ import annotations

import os
from collections.abc import Mapping
from typing import Any

from ..constructs import Construct, IConstruct
from ..errors import AuthoringError
from .asset_manifest import FileAssetLocation, FileAssetSource
from .assets import AssetStaging
from .lazy import Lazy
from .quantities import Duration
from .resource import CfnResource, RemovalPolicy, Resource
from .stack import Stack
from .tokens import Reference, Token

__all__ = [
    "CustomResource",
    "PROVIDER_RUNTIME",
    "HandlerProvider",
    "handler_text",
    "handlers_folder",
    "handlers_location",
]

_HANDLERS = os.path.join(os.path.dirname(__file__), "provider_handlers")
PROVIDER_RUNTIME = "python3.13"


class CustomResource(Resource):
    """A resource that a function or topic creates on behalf of CloudFormation.

    https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/template-custom-resources.html

    :param service_token: the ARN of the function or topic
    :param pascal_case_properties: whether the properties' keys get a first capital letter; default no
    :param properties: what the function or topic gets; default nothing
    :param removal_policy: what happens to the resource when it is removed; default DESTROY
    :param resource_type: ``Custom::`` and at most 60 letters, digits, ``_``, ``@`` and ``-``; default
        ``AWS::CloudFormation::CustomResource``
    :param service_timeout: how long an answer is waited for, 1 to 3,600 seconds; default an hour
    """

    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        service_token: str,
        pascal_case_properties: bool | None = None,
        properties: Mapping[str, Any] | None = None,
        removal_policy: RemovalPolicy | None = None,
        resource_type: str | None = None,
        service_timeout: Duration | None = None,
    ) -> None:
        super().__init__(scope, id)
        kind = resource_type or "AWS::CloudFormation::CustomResource"
        if resource_type is not None and not Token.is_unresolved(resource_type):
            self._check_type(resource_type)
        given = dict(properties or {})
        if pascal_case_properties:
            given = {name[:1].upper() + name[1:]: value for name, value in given.items()}
        timeout = service_timeout.to_seconds() if service_timeout is not None else None
        if timeout is not None and not Token.is_unresolved(timeout) and not 1 <= timeout <= 3600:
            raise self._refuse(f"service_timeout must be 1 to 3600 seconds, not {timeout:g}")
        written = {"ServiceToken": service_token, "ServiceTimeout": None if timeout is None else f"{timeout:g}"}
        self._resource = CfnResource(self, "Default", type=kind, properties={**written, **given})
        self._resource.apply_removal_policy(removal_policy, default=RemovalPolicy.DESTROY)

    @property
    def ref(self) -> str:
        """The physical id that the function returned."""
        return self._resource.ref

    def get_att(self, attribute_name: str) -> Reference:
        """Return a value of the data that the function returned."""
        return self._resource.get_att(attribute_name)

    def get_att_string(self, attribute_name: str) -> str:
        """Return a value of the data that the function returned, as text."""
        return Token.as_string(self.get_att(attribute_name))

    def _check_type(self, kind: str) -> None:
        name = kind.removeprefix("Custom::")
        if name == kind:
            raise self._refuse(f"Custom resource type must begin with 'Custom::', not {kind!r}")
        if len(kind) > 60:
            raise self._refuse(f"Custom resource type length > 60: {kind!r}")
        if not all(letter.isascii() and (letter.isalnum() or letter in "_@-") for letter in name):
            raise self._refuse(f"Custom resource type name can only include alphanumeric characters and _@-: {kind!r}")

    def _refuse(self, message: str) -> AuthoringError:
        return AuthoringError(message, code="CustomResource", path=self.node.path, kind="CustomResource")


def handler_text(name: str) -> str:
    """Return the source of a handler that is deployed as text inside a template."""
    with open(os.path.join(_HANDLERS, f"{name}.py"), encoding="utf-8") as file:
        return file.read()


def handlers_folder() -> dict[str, Any]:
    """Return the path of the handlers, with the patterns of what isn't deployed: keywords of an asset."""
    return {"path": _HANDLERS, "exclude": ["__pycache__", "*.pyc", "__init__.py"]}


def handlers_location(scope: Construct, id: str) -> FileAssetLocation:
    """Stage the handlers below a construct and return where they are uploaded."""
    stack, folder = Stack.of(scope), handlers_folder()
    staging = AssetStaging(scope, id, source_path=folder["path"], exclude=folder["exclude"])
    location: FileAssetLocation = stack.synthesizer.add_file_asset(
        FileAssetSource(
            packaging=staging.packaging,
            source_hash=staging.asset_hash,
            file_name=staging.relative_staged_path(stack),
            display_name=f"{scope.node.id}Code",
        )
    )
    return location


class HandlerProvider(Construct):
    """The function behind a custom resource of treadle's own, one for each stack.

    The CDK deploys JavaScript of its own there; treadle deploys Python, with the same logical ids and permissions.

    :param handler: the module of the handler, within ``provider_handlers``
    :param description: the description of the function
    """

    def __init__(self, scope: Construct, id: str, *, handler: str, description: str) -> None:
        super().__init__(scope, id)
        location = handlers_location(self, "Staging")
        self._statements: list[dict[str, Any]] = []
        role = CfnResource(
            self,
            "Role",
            type="AWS::IAM::Role",
            properties={
                "AssumeRolePolicyDocument": {
                    "Version": "2012-10-17",
                    "Statement": [
                        {
                            "Action": "sts:AssumeRole",
                            "Effect": "Allow",
                            "Principal": {"Service": "lambda.amazonaws.com"},
                        }
                    ],
                },
                "ManagedPolicyArns": [
                    {
                        "Fn::Sub": "arn:${AWS::Partition}:iam::aws:policy/service-role/AWSLambdaBasicExecutionRole",
                    }
                ],
                "Policies": Lazy.any(self._policies),
            },
        )
        self.role_arn: str = str(role.get_att("Arn"))
        self._function = CfnResource(
            self,
            "Handler",
            type="AWS::Lambda::Function",
            properties={
                "Code": {"S3Bucket": location.bucket_name, "S3Key": location.object_key},
                "Timeout": 900,
                "MemorySize": 128,
                "Handler": f"{handler}.handler",
                "Role": role.get_att("Arn"),
                "Runtime": PROVIDER_RUNTIME,
                "Description": description,
            },
        )
        self._function.add_dependency(role)
        self.service_token: str = str(self._function.get_att("Arn"))

    @staticmethod
    def of(scope: IConstruct, kind: str, *, handler: str, description: str) -> HandlerProvider:
        """Return the stack's provider of a kind of custom resource; it is made the first time.

        :param kind: the type of the custom resource, such as ``Custom::S3AutoDeleteObjects``
        :param handler: the module of the handler
        """
        stack = Stack.of(scope)
        id = f"{kind}CustomResourceProvider"
        found = stack.node.try_find_child(id)
        if isinstance(found, HandlerProvider):
            return found
        return HandlerProvider(stack, id, handler=handler, description=description)

    def add_to_role_policy(self, statement: Mapping[str, Any]) -> None:
        """Allow the function something."""
        self._statements.append(dict(statement))

    def _policies(self) -> Any:
        if not self._statements:
            return None
        document = {"Version": "2012-10-17", "Statement": self._statements}
        return [{"PolicyName": "Inline", "PolicyDocument": document}]

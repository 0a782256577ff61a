"""Functions that are created through Lambda's own API: moto keeps what is told of them, the host runs them.

A stack's functions are in the host from the beginning; moto hears of them when somebody first asks Lambda.
"""

from __future__ import annotations

import base64
import io
import zipfile
from pathlib import Path
from typing import Any

from ._functions import FunctionConfiguration, LambdaHost
from ._resources import AwsEnvironment

__all__ = ["CreatedFunctions"]

_TRUST = '{"Version": "2012-10-17", "Statement": []}'


class CreatedFunctions:
    """Keep moto's functions and the host's in step; no other thread may use moto meanwhile."""

    def __init__(self, host: LambdaHost, place: AwsEnvironment) -> None:
        self._host = host
        self._place = place
        self._forms: dict[str, tuple[Any, ...]] = {}
        self._told: dict[str, FunctionConfiguration] = {}

    def _backend(self) -> Any:
        from moto.awslambda_simple.models import lambda_simple_backends

        return lambda_simple_backends[self._place.account][self._place.region]

    def tell(self) -> None:
        """Register the stacks' functions with moto, in their present form."""
        backend = self._backend()
        known = {made.function_name for made in backend.list_functions()}
        for configuration in self._host.configurations():
            name = configuration.name
            if self._told.get(name) is configuration or (name in known and name not in self._told):
                continue
            if name in known:
                backend.delete_function(name)
            role = self._place.arn("iam", f"role/{name}", region="")
            self.allow(role)
            code = {"ZipFile": base64.b64encode(_packed(configuration)).decode()}
            if configuration.package_type != "Zip":
                code = {"ImageUri": configuration.location}
            backend.create_function(
                {
                    "FunctionName": name,
                    "Runtime": configuration.runtime,
                    "Role": role,
                    "Handler": configuration.handler,
                    "Code": code,
                    "PackageType": configuration.package_type,
                    "Timeout": configuration.timeout,
                    "MemorySize": configuration.memory,
                    "Environment": {"Variables": dict(configuration.environment)},
                }
            )
            self._told[name] = configuration
            self._forms[name] = _form(backend.get_function(name))

    def allow(self, role_arn: str) -> None:
        """Ensure that the role exists in moto; permissions are not checked."""
        from moto.iam.models import iam_backends

        roles = iam_backends[self._place.account][self._place.partition]
        name = role_arn.rpartition("/")[2]
        if role_arn.startswith("arn:") and all(role.name != name for role in roles.get_roles()):
            path = role_arn.partition(":role")[2].removesuffix(name) or "/"
            roles.create_role(
                role_name=name,
                assume_role_policy_document=_TRUST,
                path=path,
                permissions_boundary=None,
                description="",
                tags=[],
                max_session_duration="3600",
            )

    def take(self) -> None:
        """Register functions with the host in the form that Lambda's API gave them last."""
        made_now = {made.function_name: made for made in self._backend().list_functions()}
        for name in set(self._forms) - set(made_now):
            del self._forms[name]
            self._told.pop(name, None)
            self._host.remove(name)
        for name, made in made_now.items():
            form = _form(made)
            if self._forms.get(name) == form:
                continue
            self._forms[name] = form
            archive: Path | None = None
            if made.code_bytes:
                archive = self._host.new_folder() / "code.zip"
                archive.write_bytes(made.code_bytes)
            configuration = FunctionConfiguration(
                name=name,
                arn=made.function_arn,
                runtime=str(made.run_time or ""),
                handler=str(made.handler or ""),
                source=archive,
                environment=dict(made.environment_vars or {}),
                timeout=int(made.timeout),
                memory=int(made.memory_size),
                layers=tuple(str(layer["Arn"]) for layer in made.layers or ()),
                package_type=str(made.package_type or "Zip"),
                location="given to Lambda's API",
            )
            self._told[name] = configuration
            self._host.add(configuration)


def _form(made: Any) -> tuple[Any, ...]:
    """Return what a function's invocations depend on."""
    variables = tuple(sorted((made.environment_vars or {}).items()))
    layers = tuple(str(layer["Arn"]) for layer in made.layers or ())
    return made.code_sha_256, made.run_time, made.handler, made.timeout, made.memory_size, variables, layers


def _packed(configuration: FunctionConfiguration) -> bytes:
    """Return a function's code as one archive."""
    source = configuration.source
    if source is not None and source.is_file():
        return source.read_bytes()
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        if source is not None:
            for file in sorted(source.rglob("*")):
                if file.is_file():
                    archive.write(file, file.relative_to(source))
        elif configuration.inline is not None:
            suffix = "py" if configuration.runtime.startswith("python") else "js"
            archive.writestr(f"index.{suffix}", configuration.inline)
    return buffer.getvalue()

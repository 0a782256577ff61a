"""Amazon Resource Names: put together and taken apart."""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING, Any

from ..errors import AuthoringError
from .fn import Fn
from .structs import Struct
from .tokens import unresolved

if TYPE_CHECKING:
    from .stack import Stack

__all__ = ["Arn", "ArnComponents", "ArnFormat"]


class ArnFormat(Enum):
    """Format of the last part of an ARN."""

    NO_RESOURCE_NAME = "arn:aws:service:region:account:resource"
    COLON_RESOURCE_NAME = "arn:aws:service:region:account:resource:resourceName"
    SLASH_RESOURCE_NAME = "arn:aws:service:region:account:resource/resourceName"
    SLASH_RESOURCE_SLASH_RESOURCE_NAME = "arn:aws:service:region:account:/resource/resourceName"


class ArnComponents(Struct):
    """The components of an ARN.

    :param service: the service's namespace, such as ``sqs``
    :param resource: the type of the resource, such as ``function``; or its name, where there is no type
    :param account: the account's number, empty for none; default the stack's
    :param arn_format: how resource and resource_name are joined; default ``resource/resource_name``
    :param partition: the partition, such as ``aws``; default the stack's
    :param region: the region, empty for none; default the stack's
    :param resource_name: the name or path of the resource; default none
    :param sep: the deprecated form of arn_format: ``/``, ``:`` or empty
    """

    service: str
    resource: str
    account: str | None = None
    arn_format: ArnFormat | None = None
    partition: str | None = None
    region: str | None = None
    resource_name: str | None = None
    sep: str | None = None


class Arn:
    """Format and parse ARNs."""

    @staticmethod
    def format(
        components: ArnComponents | dict[str, Any] | None = None, stack: Stack | None = None, **parts: Any
    ) -> str:
        """Format an ARN; missing components come from the stack."""
        c = ArnComponents.of(parts if components is None else components)
        partition = c.partition if c.partition is not None else getattr(stack, "partition", None)
        region = c.region if c.region is not None else getattr(stack, "region", None)
        account = c.account if c.account is not None else getattr(stack, "account", None)
        if partition is None or region is None or account is None:
            raise AuthoringError(
                f"Arn.format: partition ({partition}), region ({region}), and account ({account}) "
                "must all be passed if "
                "stack is not passed.",
                code="Arn",
            )
        sep = c.sep if c.sep is not None else ":" if c.arn_format is ArnFormat.COLON_RESOURCE_NAME else "/"
        if sep not in ("/", ":", ""):
            raise AuthoringError('resourcePathSep may only be ":", "/" or an empty string', code="Arn")
        slash = "/" if c.arn_format is ArnFormat.SLASH_RESOURCE_SLASH_RESOURCE_NAME else ""
        name = "" if c.resource_name is None else f"{sep}{c.resource_name}"
        return f"arn:{partition}:{c.service}:{region}:{account}:{slash}{c.resource}{name}"

    @staticmethod
    def split(arn: str, arn_format: ArnFormat) -> ArnComponents:
        """Parse an ARN; a token is parsed when the stack is deployed."""
        parts = _shape(arn)
        if parts is None:
            return _split_token(arn, arn_format)
        _, partition, service, region, account, rest, *more = parts
        start = 1 if rest.startswith("/") else 0
        slash = rest.find("/", start)
        sep: str | None = None
        found = ArnFormat.NO_RESOURCE_NAME
        if slash != -1:
            if arn_format is ArnFormat.NO_RESOURCE_NAME:
                slash = -1
            else:
                sep = "/"
                found = ArnFormat.SLASH_RESOURCE_SLASH_RESOURCE_NAME if start else ArnFormat.SLASH_RESOURCE_NAME
        elif more:
            sep = ":"
            found = ArnFormat.COLON_RESOURCE_NAME
        resource, name = (rest[start:slash], rest[slash + 1 :]) if slash != -1 else (rest, None)
        if more:
            name = (f"{name}:" if name else "") + ":".join(more)
        return ArnComponents(
            service=service,
            resource=resource,
            partition=partition,
            region=region,
            account=account,
            resource_name=name,
            sep=sep,
            arn_format=found,
        )

    @staticmethod
    def extract_resource_name(arn: str, resource_type: str) -> str:
        """Return what follows the resource type in an ARN."""
        if _shape(arn) is None:
            return Fn.select(1, Fn.split(f":{resource_type}/", arn))
        parsed = Arn.split(arn, ArnFormat.SLASH_RESOURCE_NAME)
        if not unresolved(parsed.resource) and parsed.resource != resource_type:
            raise AuthoringError(
                f"Expected resource type '{resource_type}' in ARN, got '{parsed.resource}' in '{arn}'", code="Arn"
            )
        if not parsed.resource_name:
            raise AuthoringError(f"Expected resource name in ARN, didn't find one: '{arn}'", code="Arn")
        return parsed.resource_name


def _shape(arn: str) -> list[str] | None:
    if not isinstance(arn, str):
        raise AuthoringError(f"an ARN is a string, not {type(arn).__name__} {arn!r}", code="Arn")
    if not arn.startswith("arn:"):
        if unresolved(arn):
            return None
        raise AuthoringError(f'ARNs must start with "arn:" and have at least 6 components: {arn}', code="Arn")
    parts = arn.split(":")
    for position, name, ordinal in ((1, "partition", "2nd"), (2, "service", "3rd"), (5, "resource", "6th")):
        if len(parts) <= position or not parts[position]:
            raise AuthoringError(
                f"The `{name}` component ({ordinal} component) of an ARN is required: {arn}", code="Arn"
            )
    return parts


def _split_token(arn: str, arn_format: ArnFormat) -> ArnComponents:
    parts = Fn.split(":", arn)
    name = sep = None
    if arn_format in (ArnFormat.NO_RESOURCE_NAME, ArnFormat.COLON_RESOURCE_NAME):
        resource = Fn.select(5, parts)
        if arn_format is ArnFormat.COLON_RESOURCE_NAME:
            name, sep = Fn.select(6, parts), ":"
    else:
        last = Fn.split("/", Fn.select(5, parts))
        first = 0 if arn_format is ArnFormat.SLASH_RESOURCE_NAME else 1
        resource, name, sep = Fn.select(first, last), Fn.select(first + 1, last), "/"
    return ArnComponents(
        partition=Fn.select(1, parts),
        service=Fn.select(2, parts),
        region=Fn.select(3, parts),
        account=Fn.select(4, parts),
        resource=resource,
        resource_name=name,
        sep=sep,
        arn_format=arn_format,
    )

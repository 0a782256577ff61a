"""Where containers log to besides CloudWatch."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from enum import Enum
from typing import TYPE_CHECKING, Any, TypedDict, Unpack

from .._core.quantities import Duration
from .._core.tokens import Token, number_text
from ..constructs import Construct
from ..errors import AuthoringError
from ._logging import LogDriver
from ._secret import Secret

if TYPE_CHECKING:
    from ._container import ContainerDefinition

__all__ = [
    "FluentdLogDriver",
    "GelfCompressionType",
    "GelfLogDriver",
    "GenericLogDriver",
    "JournaldLogDriver",
    "JsonFileLogDriver",
    "LogDrivers",
    "SplunkLogDriver",
    "SplunkLogFormat",
    "SyslogLogDriver",
]


class GelfCompressionType(Enum):
    """Compression of GELF messages."""

    GZIP = "gzip"
    ZLIB = "zlib"
    NONE = "none"


class SplunkLogFormat(Enum):
    """Formats of messages to Splunk."""

    INLINE = "inline"
    JSON = "json"
    RAW = "raw"


class _Common(TypedDict, total=False):
    """The options of every log driver: what is sent with each line.

    :param env: names of environment variables to send with each line; default none
    :param env_regex: a regular expression of such names; default none
    :param labels: names of labels to send with each line; default none
    :param tag: the tag of each line, a template of Docker's; default the first 12 characters of the container's id
    """

    env: Sequence[str] | None
    env_regex: str | None
    labels: Sequence[str] | None
    tag: str | None


def _text(value: Any) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, Duration):
        return number_text(value.to_seconds())
    if isinstance(value, Enum):
        return str(value.value)
    if isinstance(value, str):
        return value
    return Token.as_string(value) if Token.is_unresolved(value) else number_text(value)


def _within(driver: str, name: str, value: float | None, least: float, most: float) -> None:
    if value is not None and not Token.is_unresolved(value) and not least <= value <= most:
        allowed = f"{least} to {most}" if most != float("inf") else f"{least} and more"
        raise AuthoringError(f"{driver}: {name} is {value}; allowed is {allowed}", code="LogDriver")


class GenericLogDriver(LogDriver):
    """A log driver by its name.

    https://docs.docker.com/engine/logging/configure/

    :param log_driver: the driver's name, such as ``awsfirelens``
    :param options: the driver's options, by name; default none
    :param secret_options: options whose values are secrets, by name; default none
    """

    def __init__(
        self,
        *,
        log_driver: str,
        options: Mapping[str, str] | None = None,
        secret_options: Mapping[str, Secret] | None = None,
    ) -> None:
        self._driver = log_driver
        self._options: dict[str, Any] | None = dict(options or {})
        self._secrets = secret_options

    def bind(self, scope: Construct, container_definition: ContainerDefinition) -> dict[str, Any]:
        """Grant permission to log, and return the driver's configuration."""
        secrets = []
        for name, secret in (self._secrets or {}).items():
            secret.grant_read(container_definition.task_definition.obtain_execution_role())
            secrets.append({"Name": name, "ValueFrom": secret.arn})
        written: dict[str, Any] = {"LogDriver": self._driver}
        if self._options is not None:
            written["Options"] = self._options
        return {**written, "SecretOptions": secrets} if self._secrets is not None else written


class _Driver(GenericLogDriver):
    def __init__(
        self, driver: str, own: Mapping[str, Any], common: _Common, secrets: Mapping[str, Secret] | None = None
    ) -> None:
        labels, env = common.get("labels"), common.get("env")
        given = {
            **{f"{driver}-{name}" if name[0] != "=" else name[1:]: value for name, value in own.items()},
            "tag": common.get("tag"),
            "labels": ",".join(labels) if labels is not None else None,
            "env": ",".join(env) if env is not None else None,
            "env-regex": common.get("env_regex"),
        }
        options = {name: _text(value) for name, value in given.items() if value is not None}
        super().__init__(log_driver=driver, options=options, secret_options=secrets)


class JsonFileLogDriver(_Driver):
    """Log driver of files on the instance.

    :param compress: whether rotated files are compressed; default no
    :param max_file: how many files are kept, at least 1; default 1
    :param max_size: the size at which a file is rotated, such as ``10m``; default no limit
    """

    def __init__(
        self,
        *,
        compress: bool | None = None,
        max_file: float | None = None,
        max_size: str | None = None,
        **common: Unpack[_Common],
    ) -> None:
        _within("JsonFileLogDriver", "max_file", max_file, 0, float("inf"))
        own = {"=max-size": max_size, "=max-file": max_file, "=compress": compress}
        # this driver sends no tag
        super().__init__("json-file", own, {**common, "tag": None})


class SyslogLogDriver(_Driver):
    """Log driver of a syslog server.

    :param address: the server, such as ``tcp+tls://host:port``; default the instance's own
    :param facility: the facility, by name or number; default ``daemon``
    :param format: the format: ``rfc3164``, ``rfc5424`` or ``rfc5424micro``; default the local one
    :param tls_ca_cert: the absolute path of the certificate authority's file; default none
    :param tls_cert: the absolute path of the certificate's file; default none
    :param tls_key: the absolute path of the key's file; default none
    :param tls_skip_verify: whether the server's certificate isn't verified; default no
    """

    def __init__(
        self,
        *,
        address: str | None = None,
        facility: str | None = None,
        format: str | None = None,
        tls_ca_cert: str | None = None,
        tls_cert: str | None = None,
        tls_key: str | None = None,
        tls_skip_verify: bool | None = None,
        **common: Unpack[_Common],
    ) -> None:
        own = {
            "address": address,
            "facility": facility,
            "tls-ca-cert": tls_ca_cert,
            "tls-cert": tls_cert,
            "tls-key": tls_key,
            "tls-skip-verify": tls_skip_verify,
            "format": format,
        }
        super().__init__("syslog", own, common)


class FluentdLogDriver(_Driver):
    """Log driver of Fluentd.

    :param address: the server, as ``host:port`` or ``unix://path``; default ``localhost:24224``
    :param async_: whether the driver connects in the background; default no
    :param async_connect: the deprecated form of async_
    :param buffer_limit: how much is kept until it is sent; default the container's memory
    :param max_retries: how often sending is retried; default 4,294,967,295
    :param retry_wait: the time between two retries; default 1 second
    :param sub_second_precision: whether times have nanoseconds; default no
    """

    def __init__(
        self,
        *,
        address: str | None = None,
        async_: bool | None = None,
        async_connect: bool | None = None,
        buffer_limit: float | None = None,
        max_retries: float | None = None,
        retry_wait: Duration | None = None,
        sub_second_precision: bool | None = None,
        **common: Unpack[_Common],
    ) -> None:
        own = {
            "address": address,
            "async-connect": async_connect,
            "async": async_,
            "buffer-limit": buffer_limit,
            "retry-wait": retry_wait,
            "max-retries": max_retries,
            "sub-second-precision": sub_second_precision,
        }
        super().__init__("fluentd", own, common)


class GelfLogDriver(_Driver):
    """Log driver of a GELF server, such as Graylog or Logstash.

    :param address: the server, as ``udp://host:port`` or ``tcp://host:port``
    :param compression_level: -1 to 9, of which -1 and 0 don't compress; UDP alone; default 1
    :param compression_type: gzip, zlib or none; UDP alone; default gzip
    :param tcp_max_reconnect: how often the driver reconnects, at least 0; TCP alone; default 3
    :param tcp_reconnect_delay: how long to wait before that; TCP alone; default 1 second
    """

    def __init__(
        self,
        *,
        address: str,
        compression_level: float | None = None,
        compression_type: GelfCompressionType | None = None,
        tcp_max_reconnect: float | None = None,
        tcp_reconnect_delay: Duration | None = None,
        **common: Unpack[_Common],
    ) -> None:
        _within("GelfLogDriver", "compression_level", compression_level, -1, 9)
        _within("GelfLogDriver", "tcp_max_reconnect", tcp_max_reconnect, 0, float("inf"))
        own = {
            "address": address,
            "compression-type": compression_type,
            "compression-level": compression_level,
            "tcp-max-reconnect": tcp_max_reconnect,
            "tcp-reconnect-delay": tcp_reconnect_delay,
        }
        super().__init__("gelf", own, common)


class JournaldLogDriver(_Driver):
    """Log to the machine's journal."""

    def __init__(self, **common: Unpack[_Common]) -> None:
        super().__init__("journald", {}, common)


class SplunkLogDriver(_Driver):
    """Log driver of Splunk.

    :param secret_token: the secret with the token of the HTTP Event Collector
    :param url: the server's address, with scheme and port
    :param ca_name: the name that the server's certificate must have; default the URL's host
    :param ca_path: the path of the certificate authority's file; default none
    :param format: ``inline``, ``json`` or ``raw``; default ``inline``
    :param gzip: whether messages are compressed; default no
    :param gzip_level: -1 to 9, from Splunk's own choice to the smallest; default -1
    :param index: the index of the events; default Splunk's own
    :param insecure_skip_verify: whether the certificate isn't verified, as text ``true``; default it is
    :param source: the value of the events' field ``source``; default none
    :param source_type: the value of the events' field ``sourcetype``; default none
    :param verify_connection: whether the connection is tested when the container starts; default yes
    """

    def __init__(
        self,
        *,
        secret_token: Secret,
        url: str,
        ca_name: str | None = None,
        ca_path: str | None = None,
        format: SplunkLogFormat | None = None,
        gzip: bool | None = None,
        gzip_level: float | None = None,
        index: str | None = None,
        insecure_skip_verify: str | None = None,
        source: str | None = None,
        source_type: str | None = None,
        verify_connection: bool | None = None,
        **common: Unpack[_Common],
    ) -> None:
        _within("SplunkLogDriver", "gzip_level", gzip_level, -1, 9)
        own = {
            "url": url,
            "source": source,
            "sourcetype": source_type,
            "index": index,
            "capath": ca_path,
            "caname": ca_name,
            "insecureskipverify": insecure_skip_verify,
            "format": format,
            "verify-connection": verify_connection,
            "gzip": gzip,
            "gzip-level": gzip_level,
        }
        super().__init__("splunk", own, common, {"splunk-token": secret_token})


class LogDrivers:
    """Create log drivers."""

    aws_logs = staticmethod(LogDriver.aws_logs)
    fluentd = FluentdLogDriver
    gelf = GelfLogDriver
    journald = JournaldLogDriver
    json_file = JsonFileLogDriver
    splunk = SplunkLogDriver
    syslog = SyslogLogDriver

"""A machine's logging, tracing and encryption: checked as they come in, complete as they are shown."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ._faults import ApiError

__all__ = ["SETTINGS", "check_encryption", "check_settings", "same_settings", "shown_settings"]

Given = dict[str, Any]
SETTINGS = ("loggingConfiguration", "tracingConfiguration", "encryptionConfiguration")
_KMS = "CUSTOMER_MANAGED_KMS_KEY"
_DEFAULTS: dict[str, Given] = {
    "loggingConfiguration": {"level": "OFF", "includeExecutionData": False},
    "tracingConfiguration": {"enabled": False},
    "encryptionConfiguration": {"type": "AWS_OWNED_KEY"},
}


def check_settings(given: Given) -> Given:
    """Return the settings among a request's members.

    :raises ApiError: InvalidLoggingConfiguration, InvalidTracingConfiguration or InvalidEncryptionConfiguration
    """
    settings = {name: given[name] for name in SETTINGS if name in given}
    if "loggingConfiguration" in settings:
        _check_logging(settings["loggingConfiguration"])
    if "tracingConfiguration" in settings and "enabled" not in settings["tracingConfiguration"]:
        message = "Invalid Tracing Configuration: enabled must be set to true or false."
        raise ApiError("InvalidTracingConfiguration", message)
    if "encryptionConfiguration" in settings:
        check_encryption(settings["encryptionConfiguration"])
    return settings


def _check_logging(logging: Given) -> None:
    def refused(message: str) -> ApiError:
        return ApiError("InvalidLoggingConfiguration", f"Invalid Logging Configuration: {message}")

    destinations = logging.get("destinations") or []
    if len(destinations) > 1 or (logging.get("level", "OFF") != "OFF" and not destinations):
        raise refused("Must specify exactly one Log Destination.")
    for one in destinations:
        arn = (one.get("cloudWatchLogsLogGroup") or {}).get("logGroupArn")
        if arn is None:
            raise refused("Must set valid CloudWatch Log Group ARN.")
        parts = arn.split(":")
        if len(parts) < 7 or parts[0] != "arn" or parts[2] != "logs" or parts[5] != "log-group":
            raise refused("Provided ARN is not CloudWatch Logs Log Group ARN.")
        if parts[-1] != "*":
            raise refused("Log Group ARN must be provided with '*' qualifier.")


def check_encryption(encryption: Given) -> None:
    """Check an encryptionConfiguration.

    :raises ApiError: InvalidEncryptionConfiguration
    """

    def refused(message: str) -> ApiError:
        return ApiError("InvalidEncryptionConfiguration", f"Invalid Encryption Configuration: {message}")

    if encryption["type"] == _KMS:
        if "kmsKeyId" not in encryption:
            raise refused("Must set a valid kmsKeyId.")
        return
    for name in ("kmsKeyId", "kmsDataKeyReusePeriodSeconds"):
        if name in encryption:
            raise refused(f"Custom {name} is not allowed when selecting AWS_OWNED_KEY.")


def shown_settings(settings: Mapping[str, Any]) -> Given:
    """Return settings with the service's defaults for what wasn't given."""
    shown = {name: {**default, **(settings.get(name) or {})} for name, default in _DEFAULTS.items()}
    encryption = shown["encryptionConfiguration"]
    if encryption["type"] == _KMS:
        encryption.setdefault("kmsDataKeyReusePeriodSeconds", 300)
    return shown


def same_settings(one: Mapping[str, Any], other: Mapping[str, Any]) -> bool:
    """Return whether settings are the same, defaults included."""
    return _compared(one) == _compared(other)


def _compared(settings: Mapping[str, Any]) -> Given:
    shown = shown_settings(settings)
    if not shown["loggingConfiguration"].get("destinations"):
        shown["loggingConfiguration"].pop("destinations", None)
    return shown

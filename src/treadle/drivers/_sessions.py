"""botocore's sessions: the user's own, or one that no setting of the user's can change."""

from __future__ import annotations

import os
import threading
from collections.abc import Mapping
from typing import Any, ClassVar

from ..errors import AppError, MissingExtraError

__all__ = ["UserSettings", "endpoint_variables", "isolated_session", "own_session", "service_endpoints", "user_session"]

_ENDPOINT = "AWS_ENDPOINT_URL_"
_FILES = ("AWS_CONFIG_FILE", "AWS_SHARED_CREDENTIALS_FILE")
_PROFILES = ("AWS_PROFILE", "AWS_DEFAULT_PROFILE")


class UserSettings:
    """Hide the user's AWS files and profiles from this process, because moto's own sessions would read them.

    The environment belongs to the process: of several instances the last one restores what the first one hid.
    """

    _lock = threading.Lock()
    _hiding: ClassVar[set[int]] = set()
    _hidden: ClassVar[dict[str, str | None]] = {}

    def hide(self) -> None:
        """Hide them from all sessions."""
        with self._lock:
            if not self._hiding:
                self._hidden.update({name: os.environ.get(name) for name in (*_FILES, *_PROFILES)})
                os.environ.update(dict.fromkeys(_FILES, os.devnull))
                for name in _PROFILES:
                    os.environ.pop(name, None)
            self._hiding.add(id(self))

    def show(self) -> None:
        """Restore them, unless another instance still hides them."""
        with self._lock:
            if id(self) not in self._hiding:
                return
            self._hiding.discard(id(self))
            if self._hiding:
                return
            for name, value in self._hidden.items():
                if value is None:
                    os.environ.pop(name, None)
                else:
                    os.environ[name] = value


def isolated_session() -> Any:
    """Create a botocore session that reads no file, profile or endpoint of the user's."""
    try:
        from botocore.session import Session
    except ImportError:
        raise MissingExtraError("calling AWS services", "local") from None
    return Session(
        session_vars={
            "profile": (None, None, None, None),
            "config_file": (None, None, os.devnull, None),
            "credentials_file": (None, None, os.devnull, None),
            "use_fips_endpoint": (None, None, False, None),
            "use_dualstack_endpoint": (None, None, False, None),
            "ignore_configured_endpoint_urls": (None, None, True, None),
        }
    )


def own_session(region: str | None) -> Any:
    """Create a boto3 session of that kind, with placeholder credentials."""
    core = isolated_session()
    import boto3

    return boto3.session.Session(
        botocore_session=core,
        region_name=region,
        aws_access_key_id="treadle",
        aws_secret_access_key="treadle",
    )


def endpoint_variables(endpoints: Mapping[str, str]) -> dict[str, str]:
    """Return endpoints, by botocore's names of the services, as the environment variables that SDKs read."""
    if not endpoints:
        return {}
    from botocore.utils import CLIENT_NAME_TO_HYPHENIZED_SERVICE_ID_OVERRIDES as SERVICE_IDS

    return {
        f"{_ENDPOINT}{SERVICE_IDS.get(name, name).upper().replace('-', '_')}": url for name, url in endpoints.items()
    }


def service_endpoints(environment: Mapping[str, str]) -> dict[str, str]:
    """Return the endpoints that AWS_ENDPOINT_URL_<SERVICE> variables name, by botocore's names of the services.

    https://docs.aws.amazon.com/sdkref/latest/guide/feature-ss-endpoints.html
    """
    found: dict[str, str] = {}
    for variable, url in environment.items():
        if variable.startswith(_ENDPOINT) and url:
            from botocore.utils import CLIENT_NAME_TO_HYPHENIZED_SERVICE_ID_OVERRIDES as SERVICE_IDS

            told = variable.removeprefix(_ENDPOINT).lower().replace("_", "-")
            found[next((name for name, known in SERVICE_IDS.items() if known == told), told)] = url
    return found


def user_session(region: str | None) -> Any:
    """Create a boto3 session from the user's environment and `~/.aws`.

    :raises AppError: when they can't be read, or name a profile that isn't there
    """
    try:
        import boto3
        from botocore.exceptions import BotoCoreError
    except ImportError:
        raise MissingExtraError("calling AWS services", "local") from None
    try:
        return boto3.session.Session(region_name=region)
    except BotoCoreError as error:
        raise AppError(f"the AWS settings of this environment can't be used: {error}", code="AwsSettings") from None

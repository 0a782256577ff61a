"""HTTP requests of tasks, signed where they have to be."""

from __future__ import annotations

import base64
import os
import tempfile
from typing import Any

from ..services import Http, HttpAnswer, ServiceError
from ._call_time import measured
from ._loopback import LocalUrl

__all__ = ["bearer", "send"]


def send(
    http: Http,
    credentials: Any = None,
    region: str | None = None,
    token: str | None = None,
    local: LocalUrl | None = None,
) -> HttpAnswer:
    """Send one request; redirects aren't followed.

    :param credentials: what to sign with, where the request names a service to sign it for
    :param token: the bearer token of the request
    :param local: the request's URL with the addresses to connect to, which then isn't resolved again
    :raises ServiceError: code Socket, when no server answers
    :raises LimitPassed: when it took longer than its task may take
    """
    return measured(http.time, lambda: _send(http, credentials, region, token, local))


def _send(http: Http, credentials: Any, region: str | None, token: str | None, local: LocalUrl | None) -> HttpAnswer:
    from botocore.auth import SigV4Auth
    from botocore.awsrequest import AWSRequest
    from botocore.exceptions import BotoCoreError

    headers = dict(http.headers)
    if token is not None:
        headers["Authorization"] = f"Bearer {token}"
    request = AWSRequest(http.method, http.url, headers=headers, data=http.body or "")
    if http.signed_for is not None and credentials is not None:
        SigV4Auth(credentials, http.signed_for, region or "us-east-1").add_auth(request)
    trusted: Any = True
    if http.authority is not None:
        trusted = _authority(http.authority)
    try:
        answer = _exchange(request, trusted, _seconds(http), local)
        body = answer.content.decode("utf-8", "replace")
    except (BotoCoreError, ValueError) as error:
        raise ServiceError("Socket", str(error), status=0, modeled=False) from None
    finally:
        if isinstance(trusted, str):
            os.unlink(trusted)
    named: dict[str, list[str]] = {}
    for name, value in answer.headers.items():
        named.setdefault(str(name), []).append(str(value))
    return HttpAnswer(answer.status_code, str(getattr(answer.raw, "reason", "") or ""), named, body)


def _seconds(http: Http) -> float:
    """Return how long to wait for an answer: no longer than the task may take."""
    left = http.time.left() if http.time is not None else None
    return http.seconds if left is None else max(0.001, min(http.seconds, left))


def _exchange(request: Any, trusted: Any, seconds: float, local: LocalUrl | None) -> Any:
    from botocore.awsrequest import AWSRequest
    from botocore.exceptions import EndpointConnectionError
    from botocore.httpsession import URLLib3Session

    if local is None:
        return URLLib3Session(verify=trusted, timeout=seconds, proxies={}).send(request.prepare())

    headers = dict(request.headers.items())
    if all(name.lower() != "host" for name in headers):
        headers["Host"] = local.authority
    last: Exception | None = None
    for url in local.addressed:
        addressed = AWSRequest(request.method, url, headers=headers, data=request.data)
        try:
            return _pinned(local)(verify=trusted, timeout=seconds, proxies={}).send(addressed.prepare())
        except EndpointConnectionError as error:  # localhost may be listened to on one of its addresses alone
            last = last or error
    raise EndpointConnectionError(endpoint_url=request.url, error=last)


def _pinned(local: LocalUrl) -> Any:
    """Return a session class that connects to the address in the URL and checks the certificate of the name."""
    from botocore.httpsession import URLLib3Session

    names = {"server_hostname": local.host, "assert_hostname": local.host} if local.scheme == "https" else {}

    class Pinned(URLLib3Session):  # type: ignore[misc]  # botocore has no types
        def _get_pool_manager_kwargs(self, **extra: Any) -> dict[str, Any]:
            return {**super()._get_pool_manager_kwargs(**extra), **names}

    return Pinned


def _authority(encoded: str) -> str:
    """Write a certificate authority to a file that the client can read."""
    try:
        content = base64.b64decode(encoded, validate=True)
    except ValueError:
        raise ServiceError("Socket", "the CertificateAuthority isn't base64", status=0, modeled=False) from None
    handle, path = tempfile.mkstemp(suffix=".pem")
    with os.fdopen(handle, "wb") as file:
        file.write(content)
    return path


def bearer(client: Any, cluster: str) -> str:
    """Create the token that an EKS cluster accepts: a signed request for the caller's identity."""
    from botocore.signers import RequestSigner

    session = client._request_signer
    signer = RequestSigner(
        client.meta.service_model.service_id,
        client.meta.region_name,
        "sts",
        "v4",
        session._credentials,
        client.meta.events,
    )
    region = client.meta.region_name
    url = signer.generate_presigned_url(
        {
            "method": "GET",
            "url": f"https://sts.{region}.amazonaws.com/?Action=GetCallerIdentity&Version=2011-06-15",
            "body": {},
            "headers": {"x-k8s-aws-id": cluster},
            "context": {},
        },
        region_name=region,
        expires_in=60,
        operation_name="",
    )
    return "k8s-aws-v1." + base64.urlsafe_b64encode(url.encode()).decode().rstrip("=")

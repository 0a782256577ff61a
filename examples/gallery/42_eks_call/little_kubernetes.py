"""A Kubernetes API on this machine, as small as one can be: it lists the pods of one namespace."""

from __future__ import annotations

import base64
import datetime
import ipaddress
import json
import ssl
import tempfile
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec

__all__ = ["start"]

PODS = [{"metadata": {"name": "api", "namespace": "default"}}, {"metadata": {"name": "web", "namespace": "default"}}]


def start() -> tuple[str, str]:
    """Serve in the background; gives the address and the certificate authority, as a cluster has them."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), Api)
    certificate, key = authority()
    with tempfile.TemporaryDirectory() as folder:
        chain = Path(folder) / "chain.pem"
        chain.write_bytes(key + certificate)
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(chain)
    server.socket = context.wrap_socket(server.socket, server_side=True)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    return f"https://127.0.0.1:{server.server_port}", base64.b64encode(certificate).decode()


class Api(BaseHTTPRequestHandler):
    """What the API answers."""

    def do_GET(self) -> None:
        if not self.headers.get("Authorization", "").startswith("Bearer "):
            self.answer(401, {"kind": "Status", "reason": "Unauthorized"})
        elif self.path == "/api/v1/namespaces/default/pods":
            self.answer(200, {"kind": "PodList", "apiVersion": "v1", "items": PODS})
        else:
            self.answer(404, {"kind": "Status", "reason": "NotFound"})

    def answer(self, status: int, content: object) -> None:
        body = json.dumps(content).encode()
        self.send_response(status)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, format: str, *arguments: object) -> None:
        """Say nothing."""


def authority() -> tuple[bytes, bytes]:
    """Make a certificate for this machine, and its key."""
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, "myEksCluster")])
    now = datetime.datetime.now(datetime.UTC)
    here = x509.SubjectAlternativeName([x509.IPAddress(ipaddress.ip_address("127.0.0.1"))])
    certificate = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - datetime.timedelta(days=1))
        .not_valid_after(now + datetime.timedelta(days=1))
        .add_extension(x509.BasicConstraints(ca=True, path_length=None), critical=True)
        .add_extension(here, critical=False)
        .sign(key, hashes.SHA256())
    )
    plain = serialization.NoEncryption()
    private = key.private_bytes(serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, plain)
    return certificate.public_bytes(serialization.Encoding.PEM), private

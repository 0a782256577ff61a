"""Integrations of HTTP APIs, with the names of ``aws_cdk.aws_apigatewayv2_integrations``."""

from __future__ import annotations

from .._arguments import check_exports as _check_exports
from ._http import *

_check_exports(__name__)

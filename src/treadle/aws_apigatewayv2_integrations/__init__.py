"""Integrations of HTTP APIs, with the names of ``aws_cdk.aws_apigatewayv2_integrations``."""

from __future__ import annotations

from ._http import *

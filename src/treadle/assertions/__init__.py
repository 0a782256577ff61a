"""Assertions on templates, for tests: a mirror of ``aws_cdk.assertions``."""

from ._match import *
from ._template import *

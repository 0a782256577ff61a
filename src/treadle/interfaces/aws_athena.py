"""A mirror of ``aws_cdk.interfaces.aws_athena``, by scripts/generate_spec.py."""

from .._core.interfaces import generated_interfaces

__getattr__, __dir__ = generated_interfaces(__name__)

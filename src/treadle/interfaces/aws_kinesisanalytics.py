# Written by scripts/generate_spec.py; not to be edited.
"""A mirror of ``aws_cdk.interfaces.aws_kinesisanalytics``."""

from .._core.interfaces import generated_interfaces

__getattr__, __dir__ = generated_interfaces(__name__)

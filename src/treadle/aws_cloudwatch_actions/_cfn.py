"""The generated classes of ``aws_cdk.aws_cloudwatch_actions``, by scripts/generate_spec.py."""

from .._core.l1 import generated_module

__getattr__, __dir__ = generated_module(__name__)

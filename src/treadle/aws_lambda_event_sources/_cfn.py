"""The generated classes of ``aws_cdk.aws_lambda_event_sources``, by scripts/generate_spec.py."""

from .._core.l1 import generated_module

__getattr__, __dir__ = generated_module(__name__)

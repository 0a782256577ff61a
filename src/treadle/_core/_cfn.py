"""The generated classes of ``aws_cdk.core``, by scripts/generate_spec.py."""

from .l1 import generated_module

__getattr__, __dir__ = generated_module(__name__)

"""L1 classes, enums and structs of ``aws_cdk.aws_transcribe``, by scripts/generate_spec.py."""

from .._core.l1 import generated_module

__getattr__, __dir__ = generated_module(__name__)

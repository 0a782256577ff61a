"""Amazon EC2 Auto Scaling: a mirror of ``aws_cdk.aws_autoscaling``, as far as clusters need it."""

from ._group import *

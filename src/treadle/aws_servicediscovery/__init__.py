"""AWS Cloud Map: a mirror of ``aws_cdk.aws_servicediscovery``, as far as clusters need it."""

from ._namespace import *

"""AWS Batch, with the names of ``aws_cdk.aws_batch``: job definitions and queues that exist.

https://docs.aws.amazon.com/cdk/api/v2/python/aws_cdk.aws_batch.html
"""

from __future__ import annotations

from ._imported import *

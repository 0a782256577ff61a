"""Tasks, with the names of ``aws_cdk.aws_stepfunctions_tasks``.

https://docs.aws.amazon.com/cdk/api/v2/python/aws_cdk.aws_stepfunctions_tasks.html
"""

from __future__ import annotations

from ._apigateway import *
from ._athena import *
from ._batch import *
from ._call_aws_service import *
from ._codebuild import *
from ._dynamodb import *
from ._ecs import *
from ._eks import *
from ._emr import *
from ._emr_cluster import *
from ._emr_containers import *
from ._emr_containers_jobs import *
from ._evaluate_expression import *
from ._eventbridge import *
from ._glue import *
from ._lambda import *
from ._sagemaker import *
from ._sagemaker_jobs import *
from ._sagemaker_types import *
from ._service_task import *
from ._sns import *
from ._sqs import *
from ._states import *

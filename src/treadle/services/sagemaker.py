"""Amazon SageMaker AI.

https://docs.aws.amazon.com/step-functions/latest/dg/connect-sagemaker.html
https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_Operations_Amazon_SageMaker_Service.html
"""

from __future__ import annotations

from typing import Any

from ._resource_types import from_answer, single_call, without
from ._service import RUN_A_JOB, Action, ErrorNames, Job, JobProgress, ResourceType, Service, status_verdict

_STATUSES = "InProgress Completed Failed"


def _job(kind: str) -> Action:
    name = f"{kind}Name"
    return Action(
        patterns=RUN_A_JOB,
        job=Job(
            f"create{kind}",
            (f"describe{kind}", lambda given, started: {name: given.get(name)}),
            "",
            status_verdict(f"{kind}Status", "Completed", "Failed Stopped"),
            (f"stop{kind}", lambda given, started: {name: given.get(name)}),
        ),
    )


def _failed(job: dict[str, Any], succeeded: bool) -> None:
    if not succeeded:
        job["FailureReason"] = "The job was named to fail"


def _labeling_ended(job: dict[str, Any], succeeded: bool) -> None:
    if not succeeded:
        job["FailureReason"] = "The job was named to fail"
        return
    folder = f"{job['OutputConfig']['S3OutputPath'].rstrip('/')}/{job['LabelingJobName']}"
    job["LabelingJobOutput"] = {"OutputDatasetS3Uri": f"{folder}/manifests/output/output.manifest"}


def _resource(kind: str) -> ResourceType:
    name = f"{kind}Name"
    return single_call(
        f"sagemaker:create{kind}",
        name,
        from_answer(f"{kind}Arn"),
        lambda properties, answer: {name: properties[name]},
        without("RetainAllVariantProperties", "RetainDeploymentConfig", "ExcludeRetainedVariantProperties"),
    )


_KINDS = ("TrainingJob", "TransformJob", "ProcessingJob", "HyperParameterTuningJob")

SERVICE = Service(
    name="sagemaker",
    errors=ErrorNames("SageMaker", "AmazonSageMaker", "AmazonSageMakerException"),
    actions={
        **{f"create{kind}": _job(kind) for kind in (*_KINDS, "LabelingJob")},
        "createEndpoint": Action(),
        "createEndpointConfig": Action(),
        "createModel": Action(),
        "updateEndpoint": Action(),
    },
    unsupported=("waitForTaskToken",),
    jobs={
        **{
            f"Describe{kind}": JobProgress("", f"{kind}Name", f"{kind}Status", _STATUSES, "", _failed)
            for kind in _KINDS
        },
        "DescribeLabelingJob": JobProgress(
            "", "LabelingJobName", "LabelingJobStatus", _STATUSES, "Initializing", _labeling_ended
        ),
    },
    embedded="nothing is trained; jobs complete",
    resources={f"AWS::SageMaker::{kind}": _resource(kind) for kind in ("Model", "EndpointConfig", "Endpoint")},
)

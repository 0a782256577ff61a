"""The permissions of each optimized integration, as the task classes grant them.

A row is (actions, resource, when). A resource is an ARN's service and resource (``dynamodb:table/{TableName}``, with
the state's parameters in braces), a parameter that is an ARN (``{StateMachineArn}``), one of the forms that
`_needed_permissions` knows (``function``, ``queue``, ``executions``), or ``*``. When:

- ``""``: always; ``sync``: when the state waits for the job
- ``granted``: the task class grants it, and a role without it works; ``sync granted``: when the state waits
- ``allowed``: AWS's page about the service has it, and a role without it works

https://docs.aws.amazon.com/step-functions/latest/dg/service-integration-iam-templates.html
"""

from __future__ import annotations

from typing import Final

__all__ = ["INTEGRATION_PERMISSIONS"]

_RULE = "events:PutTargets events:PutRule events:DescribeRule"
_EMR_SERVERLESS_APPLICATION = "StepFunctionsGetEventsForEMRServerlessApplicationRule"
_EMR_SERVERLESS_JOB = "StepFunctionsGetEventsForEMRServerlessJobRule"
_SAGEMAKER_LOGS = "sagemaker:ListTags"
_GLUE_OF_ATHENA = (
    "glue:BatchCreatePartition glue:BatchDeletePartition glue:BatchDeleteTable glue:BatchGetPartition "
    "glue:CreateDatabase glue:CreatePartition glue:CreateTable glue:DeleteDatabase glue:DeletePartition "
    "glue:DeleteTable glue:GetDatabase glue:GetDatabases glue:GetPartition glue:GetPartitions glue:GetTable "
    "glue:GetTables glue:UpdateDatabase glue:UpdatePartition glue:UpdateTable"
)

Row = tuple[str, str, str]


def _rule(name: str, when: str = "sync") -> Row:
    return _RULE, f"events:rule/{name}", when


def _emr(actions: str, rule: str = "") -> tuple[Row, ...]:
    rows: tuple[Row, ...] = ((actions, "elasticmapreduce:cluster/*", ""),)
    return (*rows, _rule(rule)) if rule else rows


def _emr_serverless(action: str, on: str, waiting: str, rule: str, below: str = "") -> tuple[Row, ...]:
    """Return the rows of an action that waits for what `waiting` describes; `below` is what it waits for there."""
    waited = tuple(f"emr-serverless:{name}" for name in waiting.split())
    return (
        (f"emr-serverless:{action}", f"emr-serverless:{on}", ""),
        (" ".join(waited), f"emr-serverless:{below or on}", "sync"),
        _rule(rule),
    )


def _sagemaker_job(
    kind: str, resource: str, rule: str, role: Row = ("iam:PassRole", "roles:RoleArn", "")
) -> tuple[Row, ...]:
    """Return the rows of a kind of SageMaker job: its resource with the parameter that names it, its events' rule."""
    watching = f"sagemaker:Describe{kind} sagemaker:Stop{kind}"
    return (
        (f"sagemaker:Create{kind}", f"sagemaker:{resource}", ""),
        (watching, f"sagemaker:{resource}", "sync"),
        (f"{watching} sagemaker:AddTags", f"sagemaker:{resource}", "granted"),
        (_SAGEMAKER_LOGS, "*", "granted"),
        role,
        _rule(rule),
    )


def _eks(action: str, resource: str, describe: str) -> tuple[Row, ...]:
    return ((f"eks:{action}", resource, ""), (f"eks:{describe}", "*", "sync"))


INTEGRATION_PERMISSIONS: Final[dict[str, tuple[Row, ...]]] = {
    "apigateway:invoke": (("execute-api:Invoke", "*", ""),),
    "athena:getQueryExecution": (("athena:GetQueryExecution", "*", ""),),
    "athena:getQueryResults": (("athena:GetQueryResults", "*", ""), ("s3:GetObject", "*", "")),
    "athena:startQueryExecution": (
        ("athena:StartQueryExecution", "athena:workgroup/*", ""),
        ("athena:GetDataCatalog", "athena:datacatalog/*", "granted"),
        ("athena:GetQueryExecution", "athena:workgroup/*", "granted"),
        ("s3:CreateBucket s3:ListBucket s3:GetBucketLocation s3:GetObject", "*", "granted"),
        (
            "s3:AbortMultipartUpload s3:ListBucketMultipartUploads s3:ListMultipartUploadParts s3:PutObject",
            "*",
            "granted",
        ),
        ("lakeformation:GetDataAccess", "*", "granted"),
        (_GLUE_OF_ATHENA, "*", "granted"),
        ("athena:StopQueryExecution", "*", "allowed"),
    ),
    "athena:stopQueryExecution": (("athena:StopQueryExecution", "*", ""),),
    "batch:submitJob": (
        ("batch:SubmitJob", "*", ""),
        _rule("StepFunctionsGetEventsForBatchJobsRule", "granted"),
        ("batch:DescribeJobs batch:TerminateJob", "*", "allowed"),
    ),
    "bedrock:invokeModel": (
        ("bedrock:InvokeModel", "model", ""),
        ("s3:GetObject s3:PutObject", "*", "allowed"),
        ("bedrock:ApplyGuardrail", "*", "allowed"),
    ),
    "codebuild:startBuild": (
        ("codebuild:StartBuild", "codebuild:project/{ProjectName}", ""),
        ("codebuild:StopBuild codebuild:BatchGetBuilds", "codebuild:project/{ProjectName}", "sync"),
        ("codebuild:StopBuild codebuild:BatchGetBuilds", "codebuild:project/{ProjectName}", "granted"),
        ("codebuild:BatchGetReports", "codebuild:project/{ProjectName}", "granted"),
        _rule("StepFunctionsGetEventForCodeBuildStartBuildRule"),
    ),
    "codebuild:startBuildBatch": (
        ("codebuild:StartBuildBatch", "codebuild:project/{ProjectName}", ""),
        ("codebuild:StopBuildBatch codebuild:BatchGetBuildBatches", "codebuild:project/{ProjectName}", "sync"),
        _rule("StepFunctionsGetEventForCodeBuildStartBuildBatchRule"),
    ),
    "databrew:startJobRun": (
        ("databrew:StartJobRun", "databrew:job/{Name}", ""),
        ("databrew:StopJobRun databrew:ListJobRuns", "databrew:job/{Name}", "sync"),
    ),
    "dynamodb:deleteItem": (("dynamodb:DeleteItem", "dynamodb:table/{TableName}", ""),),
    "dynamodb:getItem": (("dynamodb:GetItem", "dynamodb:table/{TableName}", ""),),
    "dynamodb:putItem": (("dynamodb:PutItem", "dynamodb:table/{TableName}", ""),),
    "dynamodb:updateItem": (("dynamodb:UpdateItem", "dynamodb:table/{TableName}", ""),),
    "ecs:runTask": (
        ("ecs:RunTask", "*", ""),
        ("ecs:StopTask ecs:DescribeTasks", "*", "sync"),
        ("ecs:StopTask ecs:DescribeTasks", "*", "granted"),
        ("iam:PassRole", "*", "granted"),
        _rule("StepFunctionsGetEventsForECSTaskRule"),
    ),
    "eks:call": (),
    "elasticmapreduce:addStep": _emr(
        "elasticmapreduce:AddJobFlowSteps elasticmapreduce:DescribeStep elasticmapreduce:CancelSteps",
        "StepFunctionsGetEventForEMRAddJobFlowStepsRule",
    ),
    "elasticmapreduce:cancelStep": _emr("elasticmapreduce:CancelSteps"),
    "elasticmapreduce:createCluster": (
        ("elasticmapreduce:RunJobFlow", "*", ""),
        ("elasticmapreduce:DescribeCluster elasticmapreduce:TerminateJobFlows", "*", "sync"),
        ("elasticmapreduce:DescribeCluster elasticmapreduce:TerminateJobFlows", "*", "granted"),
        ("elasticmapreduce:AddTags", "*", "granted"),
        ("iam:PassRole", "roles:ServiceRole,JobFlowRole,AutoScalingRole", ""),
        ("iam:CreateServiceLinkedRole", "*", "granted"),
        _rule("StepFunctionsGetEventForEMRRunJobFlowRule"),
    ),
    "elasticmapreduce:modifyInstanceFleetByName": _emr(
        "elasticmapreduce:ModifyInstanceFleet elasticmapreduce:ListInstanceFleets"
    ),
    "elasticmapreduce:modifyInstanceGroupByName": _emr(
        "elasticmapreduce:ModifyInstanceGroups elasticmapreduce:ListInstanceGroups"
    ),
    "elasticmapreduce:setClusterTerminationProtection": _emr("elasticmapreduce:SetTerminationProtection"),
    "elasticmapreduce:terminateCluster": (
        ("elasticmapreduce:TerminateJobFlows", "elasticmapreduce:cluster/*", ""),
        ("elasticmapreduce:DescribeCluster", "elasticmapreduce:cluster/*", "sync"),
        ("elasticmapreduce:DescribeCluster", "elasticmapreduce:cluster/*", "granted"),
        _rule("StepFunctionsGetEventForEMRTerminateJobFlowsRule"),
    ),
    "emr-containers:createVirtualCluster": (
        ("emr-containers:CreateVirtualCluster", "*", ""),
        ("iam:CreateServiceLinkedRole", "*", "granted"),
    ),
    "emr-containers:deleteVirtualCluster": (
        ("emr-containers:DeleteVirtualCluster", "emr-containers:/virtualclusters/{Id}", ""),
        ("emr-containers:DescribeVirtualCluster", "emr-containers:/virtualclusters/{Id}", "sync"),
    ),
    "emr-containers:startJobRun": (
        ("emr-containers:StartJobRun", "emr-containers:/virtualclusters/{VirtualClusterId}", ""),
        (
            "emr-containers:DescribeJobRun emr-containers:CancelJobRun",
            "emr-containers:/virtualclusters/{VirtualClusterId}/jobruns/*",
            "sync",
        ),
    ),
    "bedrockagentcore:invokeHarness": (("bedrock-agentcore:InvokeHarness", "*", ""),),
    "eks:createCluster": (
        ("eks:CreateCluster", "*", ""),
        ("eks:DescribeCluster eks:DeleteCluster", "eks:cluster/{Name}", "sync"),
        ("iam:PassRole", "roles:RoleArn", ""),
    ),
    "eks:createFargateProfile": (
        *_eks("CreateFargateProfile", "*", "DescribeFargateProfile"),
        ("iam:GetRole iam:PassRole", "roles:PodExecutionRoleArn", ""),
    ),
    "eks:createNodegroup": (
        *_eks("CreateNodegroup", "*", "DescribeNodegroup"),
        ("ec2:DescribeSubnets", "*", ""),
        ("iam:GetRole iam:ListAttachedRolePolicies iam:PassRole", "roles:NodeRole", ""),
    ),
    "eks:deleteCluster": _eks("DeleteCluster", "eks:cluster/{Name}", "DescribeCluster"),
    "eks:deleteFargateProfile": _eks("DeleteFargateProfile", "*", "DescribeFargateProfile"),
    "eks:deleteNodegroup": _eks("DeleteNodegroup", "*", "DescribeNodegroup"),
    "eks:runJob": (),
    "emr-serverless:cancelJobRun": _emr_serverless(
        "CancelJobRun", "/applications/{ApplicationId}/jobruns/{JobRunId}", "GetJobRun", _EMR_SERVERLESS_JOB
    ),
    "emr-serverless:createApplication": (
        *_emr_serverless("CreateApplication", "/*", "GetApplication DeleteApplication", _EMR_SERVERLESS_APPLICATION),
        ("iam:CreateServiceLinkedRole", "*", "granted"),
    ),
    "emr-serverless:deleteApplication": _emr_serverless(
        "DeleteApplication", "/applications/{ApplicationId}", "GetApplication", _EMR_SERVERLESS_APPLICATION
    ),
    "emr-serverless:startApplication": _emr_serverless(
        "StartApplication",
        "/applications/{ApplicationId}",
        "GetApplication StopApplication",
        _EMR_SERVERLESS_APPLICATION,
    ),
    "emr-serverless:startJobRun": (
        *_emr_serverless(
            "StartJobRun",
            "/applications/{ApplicationId}",
            "GetJobRun CancelJobRun",
            _EMR_SERVERLESS_JOB,
            below="/applications/{ApplicationId}/jobruns/*",
        ),
        ("iam:PassRole", "roles:ExecutionRoleArn", ""),
    ),
    "emr-serverless:stopApplication": _emr_serverless(
        "StopApplication", "/applications/{ApplicationId}", "GetApplication", _EMR_SERVERLESS_APPLICATION
    ),
    "events:putEvents": (("events:PutEvents", "*", ""),),
    "glue:startJobRun": (
        ("glue:StartJobRun", "glue:job/{JobName}", ""),
        ("glue:GetJobRun glue:GetJobRuns glue:BatchStopJobRun", "glue:job/{JobName}", "sync"),
    ),
    "http:invoke": (
        ("states:InvokeHTTPEndpoint", "*", ""),
        ("events:RetrieveConnectionCredentials", "connection", ""),
        ("secretsmanager:GetSecretValue secretsmanager:DescribeSecret", "*", ""),
    ),
    "lambda:invoke": (("lambda:InvokeFunction", "function", ""),),
    "mediaconvert:createJob": (
        ("mediaconvert:CreateJob", "*", ""),
        ("mediaconvert:GetJob mediaconvert:CancelJob", "*", "sync"),
        ("iam:PassRole", "roles:Role", ""),
        _rule("StepFunctionsGetEventsForMediaConvertJobRule"),
    ),
    "sagemaker:createEndpoint": (
        ("sagemaker:CreateEndpoint", "sagemaker:endpoint/{EndpointName}", ""),
        (_SAGEMAKER_LOGS, "*", "granted"),
    ),
    "sagemaker:createEndpointConfig": (
        ("sagemaker:CreateEndpointConfig", "sagemaker:endpoint-config/{EndpointConfigName}", ""),
        (_SAGEMAKER_LOGS, "*", "granted"),
    ),
    "sagemaker:createHyperParameterTuningJob": _sagemaker_job(
        "HyperParameterTuningJob",
        "hyper-parameter-tuning-job/{HyperParameterTuningJobName}*",
        "StepFunctionsGetEventsForSageMakerTuningJobsRule",
        ("iam:PassRole", "*", "granted"),  # the role stands within the definition of the training jobs
    ),
    "sagemaker:createLabelingJob": _sagemaker_job(
        "LabelingJob", "labeling-job/{LabelingJobName}*", "StepFunctionsGetEventsForSageMaker*"
    ),
    "sagemaker:createModel": (
        ("sagemaker:CreateModel", "sagemaker:model/{ModelName}*", ""),
        (_SAGEMAKER_LOGS, "*", "granted"),
        ("iam:PassRole", "roles:ExecutionRoleArn", ""),
    ),
    "sagemaker:createProcessingJob": _sagemaker_job(
        "ProcessingJob",
        "processing-job/{ProcessingJobName}*",
        "StepFunctionsGetEventsForSageMakerProcessingJobsRule",
    ),
    "sagemaker:createTrainingJob": (
        ("sagemaker:CreateTrainingJob", "sagemaker:training-job/{TrainingJobName}*", ""),
        (
            "sagemaker:DescribeTrainingJob sagemaker:StopTrainingJob",
            "sagemaker:training-job/{TrainingJobName}*",
            "sync",
        ),
        (
            "sagemaker:DescribeTrainingJob sagemaker:StopTrainingJob sagemaker:AddTags",
            "sagemaker:training-job/{TrainingJobName}*",
            "granted",
        ),
        (_SAGEMAKER_LOGS, "*", "granted"),
        ("iam:PassRole", "roles:RoleArn", ""),
        _rule("StepFunctionsGetEventsForSageMakerTrainingJobsRule"),
    ),
    "sagemaker:createTransformJob": (
        ("sagemaker:CreateTransformJob", "sagemaker:transform-job/{TransformJobName}*", ""),
        (
            "sagemaker:DescribeTransformJob sagemaker:StopTransformJob",
            "sagemaker:transform-job/{TransformJobName}*",
            "sync",
        ),
        (
            "sagemaker:DescribeTransformJob sagemaker:StopTransformJob",
            "sagemaker:transform-job/{TransformJobName}*",
            "granted",
        ),
        (_SAGEMAKER_LOGS, "*", "granted"),
        ("iam:PassRole", "*", "granted"),
        ("sagemaker:AddTags", "sagemaker:transform-job/{TransformJobName}*", "sync granted"),
        _rule("StepFunctionsGetEventsForSageMakerTransformJobsRule"),
    ),
    "sagemaker:updateEndpoint": (
        ("sagemaker:UpdateEndpoint", "sagemaker:endpoint/{EndpointName}", ""),
        (_SAGEMAKER_LOGS, "*", "allowed"),
    ),
    "sns:publish": (("sns:Publish", "topic", ""),),
    "sqs:sendMessage": (
        ("sqs:SendMessage", "queue", ""),
        ("kms:Decrypt kms:GenerateDataKey kms:GenerateDataKey*", "*", "allowed"),
    ),
    "states:startExecution": (
        ("states:StartExecution", "{StateMachineArn}", ""),
        ("states:DescribeExecution states:StopExecution", "executions", "sync"),
        _rule("StepFunctionsGetEventsForStepFunctionsExecutionRule"),
    ),
}
"""``service:action`` → rows. Others need the action of their own name."""

"""Tasks, with the names of ``aws_cdk.aws_stepfunctions_tasks``; each service's are loaded when one is first used.

https://docs.aws.amazon.com/cdk/api/v2/python/aws_cdk.aws_stepfunctions_tasks.html
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ._apigateway import *
    from ._athena import *
    from ._batch import *
    from ._bedrock import *
    from ._bedrock_agent_core import *
    from ._bedrock_customization import *
    from ._call_aws_service import *
    from ._call_aws_service_cross_region import *
    from ._cfn import *
    from ._codebuild import *
    from ._codebuild_builds import *
    from ._dynamodb import *
    from ._ecs import *
    from ._eks import *
    from ._eks_resources import *
    from ._emr import *
    from ._emr_cluster import *
    from ._emr_containers import *
    from ._emr_containers_jobs import *
    from ._emr_serverless import *
    from ._evaluate_expression import *
    from ._eventbridge import *
    from ._glue import *
    from ._http import *
    from ._lambda import *
    from ._mediaconvert import *
    from ._sagemaker import *
    from ._sagemaker_jobs import *
    from ._sagemaker_more_jobs import *
    from ._sagemaker_types import *
    from ._scheduler import *
    from ._service_task import *
    from ._sns import *
    from ._sqs import *
    from ._states import *
else:
    from .._lazy_exports import lazy_exports

    _HOMES = {
        "_apigateway": "AuthType CallApiGatewayHttpApiEndpoint CallApiGatewayRestApiEndpoint HttpMethod",
        "_athena": "AthenaGetQueryExecution AthenaGetQueryResults AthenaStartQueryExecution AthenaStopQueryExecution "
        "EncryptionConfiguration EncryptionOption QueryExecutionContext ResultConfiguration",
        "_batch": "BatchContainerOverrides BatchJobDependency BatchSubmitJob",
        "_bedrock": "BedrockInvokeModel BedrockInvokeModelInputProps BedrockInvokeModelOutputProps Guardrail",
        "_bedrock_customization": "BedrockCreateModelCustomizationJob CustomModelTag CustomizationType "
        "DataBucketConfiguration IBedrockCreateModelCustomizationJobVpcConfig OutputBucketConfiguration "
        "TrainingBucketConfiguration ValidationBucketConfiguration",
        "_call_aws_service": "CallAwsService",
        "_call_aws_service_cross_region": "CallAwsServiceCrossRegion",
        "_emr_serverless": "EmrServerlessCancelJobRun EmrServerlessCreateApplication EmrServerlessDeleteApplication "
        "EmrServerlessStartApplication EmrServerlessStartJobRun EmrServerlessStopApplication",
        "_codebuild_builds": "CodeBuildBatchDeleteBuilds CodeBuildBatchGetReports CodeBuildDeleteBuildBatch "
        "CodeBuildRetryBuildBatch CodeBuildStopBuild CodeBuildStopBuildBatch",
        "_bedrock_agent_core": "BedrockAgentCoreInvokeHarness",
        "_sagemaker_more_jobs": "SageMakerCreateHyperParameterTuningJob SageMakerCreateLabelingJob "
        "SageMakerCreateProcessingJob",
        "_eks_resources": "EksCreateCluster EksCreateFargateProfile EksCreateNodegroup EksDeleteCluster "
        "EksDeleteFargateProfile EksDeleteNodegroup EksRunJob",
        "_codebuild": "CodeBuildStartBuild CodeBuildStartBuildBatch",
        "_dynamodb": "DynamoAttributeValue DynamoConsumedCapacity DynamoDeleteItem DynamoGetItem "
        "DynamoItemCollectionMetrics DynamoProjectionExpression DynamoPutItem DynamoReturnValues DynamoUpdateItem",
        "_ecs": "CapacityProviderOptions ContainerOverride EcsEc2LaunchTarget EcsFargateLaunchTarget "
        "EcsLaunchTargetConfig EcsRunTask IEcsLaunchTarget LaunchTargetBindOptions TaskEnvironmentVariable",
        "_eks": "EksCall HttpMethods",
        "_emr": "ActionOnFailure EmrAddStep EmrCancelStep EmrModifyInstanceFleetByName EmrModifyInstanceGroupByName "
        "EmrSetClusterTerminationProtection EmrTerminateCluster",
        "_emr_cluster": "EmrCreateCluster",
        "_emr_containers": "EksClusterInput EmrContainersCreateVirtualCluster EmrContainersDeleteVirtualCluster",
        "_emr_containers_jobs": "ApplicationConfiguration Classification EmrContainersStartJobRun JobDriver "
        "Monitoring ReleaseLabel SparkSubmitJobDriver VirtualClusterInput",
        "_evaluate_expression": "EvaluateExpression",
        "_eventbridge": "EventBridgePutEvents EventBridgePutEventsEntry",
        "_glue": "ExecutionClass GlueDataBrewStartJobRun GlueStartCrawlerRun GlueStartJobRun "
        "WorkerConfigurationProperty WorkerType WorkerTypeV2",
        "_http": "HttpInvoke URLEncodingFormat",
        "_lambda": "LambdaInvocationType LambdaInvoke",
        "_mediaconvert": "MediaConvertCreateJob",
        "_sagemaker": "SageMakerCreateEndpoint SageMakerCreateEndpointConfig SageMakerCreateModel "
        "SageMakerUpdateEndpoint",
        "_sagemaker_jobs": "SageMakerCreateTrainingJob SageMakerCreateTransformJob",
        "_sagemaker_types": "AcceleratorClass AcceleratorType AlgorithmSpecification AssembleWith BatchStrategy "
        "Channel CompressionType ContainerDefinition ContainerDefinitionConfig ContainerDefinitionOptions DataSource "
        "DockerImage DockerImageConfig IContainerDefinition ISageMakerTask InputMode MetricDefinition Mode "
        "ModelClientOptions OutputDataConfig ProductionVariant RecordWrapperType ResourceConfig "
        "S3DataDistributionType S3DataSource S3DataType S3Location S3LocationBindOptions S3LocationConfig "
        "ShuffleConfig SplitType StoppingCondition TransformDataSource TransformInput TransformOutput "
        "TransformResources TransformS3DataSource VpcConfig",
        "_scheduler": "ActionAfterCompletion EventBridgeSchedulerCreateScheduleTask EventBridgeSchedulerTarget "
        "RetryPolicy Schedule",
        "_service_task": "ServiceTask",
        "_sns": "MessageAttribute MessageAttributeDataType SnsPublish",
        "_sqs": "SqsSendMessage",
        "_states": "StepFunctionsInvokeActivity StepFunctionsStartExecution",
    }
    __getattr__, __dir__ = lazy_exports(__name__, _HOMES)

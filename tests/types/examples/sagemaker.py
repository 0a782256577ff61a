"""SageMaker: examples 51 to 56."""

from __future__ import annotations

from treadle import Duration, Size, Stack
from treadle import aws_ec2 as ec2
from treadle import aws_s3 as s3
from treadle import aws_stepfunctions as sfn
from treadle import aws_stepfunctions_tasks as tasks


def example_51_training_job(scope: Stack) -> sfn.IChainable:
    bucket = s3.Bucket.from_bucket_name(scope, "Bucket", "models")
    return tasks.SageMakerCreateTrainingJob(
        scope,
        "Train",
        training_job_name=sfn.JsonPath.string_at("$.JobName"),
        algorithm_specification=tasks.AlgorithmSpecification(
            algorithm_name="BlazingText", training_input_mode=tasks.InputMode.FILE
        ),
        input_data_config=[
            tasks.Channel(
                channel_name="train",
                data_source=tasks.DataSource(
                    s3_data_source=tasks.S3DataSource(
                        s3_data_type=tasks.S3DataType.S3_PREFIX,
                        s3_location=tasks.S3Location.from_json_expression("$.S3Bucket"),
                    )
                ),
            )
        ],
        output_data_config=tasks.OutputDataConfig(s3_output_location=tasks.S3Location.from_bucket(bucket, "output")),
        resource_config=tasks.ResourceConfig(
            instance_count=1,
            instance_type=ec2.InstanceType(sfn.JsonPath.string_at("$.InstanceType")),
            volume_size=Size.gibibytes(50),
        ),
        stopping_condition=tasks.StoppingCondition(max_runtime=Duration.hours(2)),
    )


def example_52_transform_job(scope: Stack) -> sfn.IChainable:
    return tasks.SageMakerCreateTransformJob(
        scope,
        "Transform",
        transform_job_name="Nightly",
        model_name="Model",
        model_client_options=tasks.ModelClientOptions(
            invocations_max_retries=3, invocations_timeout=Duration.minutes(5)
        ),
        transform_input=tasks.TransformInput(
            transform_data_source=tasks.TransformDataSource(
                s3_data_source=tasks.TransformS3DataSource(
                    s3_uri="s3://input/train", s3_data_type=tasks.S3DataType.S3_PREFIX
                )
            )
        ),
        transform_output=tasks.TransformOutput(s3_output_path="s3://output/nightly"),
        transform_resources=tasks.TransformResources(
            instance_count=1, instance_type=ec2.InstanceType.of(ec2.InstanceClass.M4, ec2.InstanceSize.XLARGE)
        ),
    )


def example_53_endpoint(scope: Stack) -> sfn.IChainable:
    return tasks.SageMakerCreateEndpoint(
        scope,
        "Create",
        endpoint_name=sfn.JsonPath.string_at("$.EndpointName"),
        endpoint_config_name=sfn.JsonPath.string_at("$.EndpointConfigName"),
    )


def example_54_endpoint_configuration(scope: Stack) -> sfn.IChainable:
    return tasks.SageMakerCreateEndpointConfig(
        scope,
        "Create",
        endpoint_config_name="Config",
        production_variants=[
            tasks.ProductionVariant(
                initial_instance_count=2,
                instance_type=ec2.InstanceType.of(ec2.InstanceClass.M5, ec2.InstanceSize.XLARGE),
                model_name="Model",
                variant_name="blue",
            )
        ],
    )


def example_55_model(scope: Stack) -> sfn.IChainable:
    return tasks.SageMakerCreateModel(
        scope,
        "Create",
        model_name="Model",
        primary_container=tasks.ContainerDefinition(
            image=tasks.DockerImage.from_json_expression(sfn.JsonPath.string_at("$.Model.imageName")),
            mode=tasks.Mode.SINGLE_MODEL,
            model_s3_location=tasks.S3Location.from_json_expression("$.TrainingJob.ModelArtifacts.S3ModelArtifacts"),
        ),
    )


def example_56_update_endpoint(scope: Stack) -> sfn.IChainable:
    return tasks.SageMakerUpdateEndpoint(
        scope,
        "Update",
        endpoint_name=sfn.JsonPath.string_at("$.Endpoint.Name"),
        endpoint_config_name=sfn.JsonPath.string_at("$.Endpoint.EndpointConfig"),
    )

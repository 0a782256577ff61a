"""Start to train a model on data in S3.

treadle run examples/gallery/51_sagemaker_training_job/app.py \
    --input examples/gallery/51_sagemaker_training_job/input.json
"""

from treadle import App, Duration, Size, Stack
from treadle import aws_ec2 as ec2
from treadle import aws_s3 as s3
from treadle import aws_stepfunctions as sfn
from treadle import aws_stepfunctions_tasks as tasks

app = App()
stack = Stack(app, "SagemakerTrainingJob")

train = tasks.SageMakerCreateTrainingJob(
    stack,
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
    output_data_config=tasks.OutputDataConfig(
        s3_output_location=tasks.S3Location.from_bucket(
            s3.Bucket.from_bucket_name(stack, "Bucket", "mybucket"), "myoutputpath"
        )
    ),
    resource_config=tasks.ResourceConfig(
        instance_count=1,
        instance_type=ec2.InstanceType(sfn.JsonPath.string_at("$.InstanceType")),
        volume_size=Size.gibibytes(50),
    ),
    stopping_condition=tasks.StoppingCondition(max_runtime=Duration.hours(2)),
)
sfn.StateMachine(stack, "Workflow", definition_body=sfn.DefinitionBody.from_chainable(train))
app.synth()

"""Right and wrong uses of L1 classes; a checker refuses each line that ends in a comment which says so, and no other."""

from treadle import (
    CfnTag,
    CustomResource,
    Stack,
    aws_bedrock,
    aws_dynamodb,
    aws_ec2,
    aws_glue,
    aws_iam,
    aws_kms,
    aws_pipes,
    aws_s3,
    aws_scheduler,
    aws_sqs,
    aws_stepfunctions,
)
from treadle import aws_lambda as lambda_
from treadle.interfaces import aws_sqs as queues

scope = Stack()
key = aws_kms.Key(scope, "Key")
role = aws_iam.Role(scope, "Role", assumed_by=aws_iam.ServicePrincipal("glue.amazonaws.com"))

queue = aws_sqs.CfnQueue(scope, "A", queue_name="a", visibility_timeout=30, kms_master_key_id=key)
aws_sqs.CfnQueue(scope, "B", queue_nme="a")  # refused
aws_sqs.CfnQueue(scope, "C", visibility_timeout="30")  # refused
aws_sqs.CfnQueue(scope, "D", tags=[CfnTag(key="a", value="b")])
aws_sqs.CfnQueue(scope, "E", tags={"a": "b"})  # refused
queue.queue_name = 3  # refused
print(queue.attr_arn, queue.queue_ref.queue_url, queue.visibility_timeout)
print(queue.attr_anr)  # refused

bucket = aws_s3.CfnBucket(
    scope, "F", versioning_configuration=aws_s3.CfnBucket.VersioningConfigurationProperty(status="Enabled")
)
aws_s3.CfnBucket.VersioningConfigurationProperty(status=3)  # refused
aws_s3.CfnBucket.VersioningConfigurationProperty(stat="Enabled")  # refused
bucket.versioning_configuration = None

job = aws_glue.CfnJob(scope, "G", command=aws_glue.CfnJob.JobCommandProperty(name="glueetl"), role=role)
aws_glue.CfnJob(scope, "H", role="r")  # refused
aws_glue.CfnJob(scope, "I", command={"name": "glueetl"}, role=key)  # refused
aws_glue.CfnJob.is_cfn_job(job)

aws_dynamodb.CfnTable(scope, "J", key_schema=[{"attributeName": "id", "keyType": "HASH"}])
aws_dynamodb.CfnTable(scope, "K", key_schema="id")  # refused
aws_ec2.CfnVPC(scope, "L", cidr_block="10.0.0.0/16", enable_dns_support=True)
aws_ec2.CfnVPC(scope, "M", enable_dns_support="yes")  # refused
aws_bedrock.CfnAgent(scope, "N", agent_name="a", foundation_model="m")
aws_bedrock.CfnAgent(scope, "O", foundation_model="m")  # refused
aws_pipes.CfnPipe(scope, "P", role_arn=role, source=role, target="t")  # refused
aws_pipes.CfnPipe(scope, "Q", role_arn=role, source="s", target=queue)
aws_scheduler.CfnSchedule.FlexibleTimeWindowProperty(mode="OFF", maximum_window_in_minutes="5")  # refused
aws_stepfunctions.CfnStateMachine(scope, "R", role_arn=role, definition_string="{}")
aws_stepfunctions.CfnStateMachine(scope, "S", definition_string="{}")  # refused
lambda_.CfnFunction(scope, "T", code={"zipFile": "x"}, role=role, memory_size=128)
lambda_.CfnFunction(scope, "U", code={"zipFile": "x"}, role=role, memory_size=[128])  # refused

reference: queues.IQueueRef = aws_sqs.Queue(scope, "V")
wrong: queues.IQueueRef = role  # refused
made = CustomResource(scope, "W", service_token="arn", properties={"a": 1})
aws_s3.CfnBucket.from_bucket_arn(scope, "X", made.get_att_string("Arn"))
aws_s3.CfnBucket.from_bucket_arn(scope, "Y", 3)  # refused

"""Let a Spark job log to a log group and a bucket of the stack.

treadle run examples/gallery/40_emr_on_eks_monitoring/app.py
"""

from treadle import App, CfnResource, Stack
from treadle import aws_logs as logs
from treadle import aws_s3 as s3
from treadle import aws_stepfunctions as sfn
from treadle import aws_stepfunctions_tasks as tasks

app = App()
stack = Stack(app, "EmrOnEksMonitoring")

virtual_cluster = CfnResource(
    stack,
    "VirtualCluster",
    type="AWS::EMRContainers::VirtualCluster",
    properties={
        "Name": "spark",
        "ContainerProvider": {"Id": "clusterId", "Type": "EKS", "Info": {"EksInfo": {"Namespace": "default"}}},
    },
)
log_group = logs.LogGroup(stack, "Log group", log_group_name="spark")
log_bucket = s3.Bucket(stack, "Log bucket", bucket_name="spark-logs")
run = tasks.EmrContainersStartJobRun(
    stack,
    "Run job",
    virtual_cluster=tasks.VirtualClusterInput.from_virtual_cluster_id(virtual_cluster.ref),
    release_label=tasks.ReleaseLabel.EMR_6_2_0,
    job_driver=tasks.JobDriver(
        spark_submit_job_driver=tasks.SparkSubmitJobDriver(
            entry_point=sfn.TaskInput.from_text("local:///usr/lib/spark/examples/src/main/python/pi.py"),
            spark_submit_parameters="--conf spark.executor.instances=2 --conf spark.executor.memory=2G",
        )
    ),
    monitoring=tasks.Monitoring(log_group=log_group, log_bucket=log_bucket),
)
sfn.StateMachine(stack, "Workflow", definition_body=sfn.DefinitionBody.from_chainable(run))
app.synth()

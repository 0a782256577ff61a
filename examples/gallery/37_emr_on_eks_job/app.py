"""Run a Spark job on a virtual cluster, and wait for its end.

treadle run examples/gallery/37_emr_on_eks_job/app.py
"""

from treadle import App, CfnResource, Stack
from treadle import aws_stepfunctions as sfn
from treadle import aws_stepfunctions_tasks as tasks

app = App()
stack = Stack(app, "EmrOnEksJob")

virtual_cluster = CfnResource(
    stack,
    "VirtualCluster",
    type="AWS::EMRContainers::VirtualCluster",
    properties={
        "Name": "spark",
        "ContainerProvider": {"Id": "clusterId", "Type": "EKS", "Info": {"EksInfo": {"Namespace": "default"}}},
    },
)
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
)
sfn.StateMachine(stack, "Workflow", definition_body=sfn.DefinitionBody.from_chainable(run))
app.synth()

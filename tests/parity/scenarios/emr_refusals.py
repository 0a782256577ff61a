"""What the tasks of Amazon EMR refuse."""


def _machine(cdk, stack, *states, **options):
    chain = states[0]
    for state in states[1:]:
        chain = chain.next(state)
    cdk.sfn.StateMachine(stack, "SM", definition_body=cdk.sfn.DefinitionBody.from_chainable(chain), **options)


def _cluster(cdk, stack, instances=None, **keywords):
    cluster = cdk.tasks.EmrCreateCluster
    _machine(
        cdk,
        stack,
        cluster(stack, "Create", instances=instances or cluster.InstancesConfigProperty(), name="Cluster", **keywords),
    )


def _type(cdk, **keywords):
    return cdk.tasks.EmrCreateCluster.InstanceTypeConfigProperty(**keywords)


def _fleet(cdk, **keywords):
    cluster = cdk.tasks.EmrCreateCluster
    keywords.setdefault("instance_fleet_type", cluster.InstanceRoleType.CORE)
    return cluster.InstancesConfigProperty(instance_fleets=[cluster.InstanceFleetConfigProperty(**keywords)])


def _spot(cdk, **keywords):
    return {
        "spot_specification": {
            "timeout_action": cdk.tasks.EmrCreateCluster.SpotTimeoutAction.TERMINATE_CLUSTER,
            **keywords,
        }
    }


def fleet_without_capacity(cdk, stack):
    _cluster(cdk, stack, _fleet(cdk))


def master_fleet_with_both(cdk, stack):
    _cluster(
        cdk,
        stack,
        _fleet(
            cdk,
            instance_fleet_type=cdk.tasks.EmrCreateCluster.InstanceRoleType.MASTER,
            target_spot_capacity=1,
            target_on_demand_capacity=1,
        ),
    )


def master_fleet_of_two_spot(cdk, stack):
    _cluster(
        cdk,
        stack,
        _fleet(cdk, instance_fleet_type=cdk.tasks.EmrCreateCluster.InstanceRoleType.MASTER, target_spot_capacity=2),
    )


def master_fleet_of_two_on_demand(cdk, stack):
    _cluster(
        cdk,
        stack,
        _fleet(
            cdk, instance_fleet_type=cdk.tasks.EmrCreateCluster.InstanceRoleType.MASTER, target_on_demand_capacity=2
        ),
    )


def fleet_with_two_prices(cdk, stack):
    _cluster(
        cdk,
        stack,
        _fleet(
            cdk,
            target_spot_capacity=1,
            instance_type_configs=[
                _type(cdk, instance_type="m", bid_price="1", bid_price_as_percentage_of_on_demand_price=1)
            ],
        ),
    )


def fleet_with_negative_priority(cdk, stack):
    strategy = {
        "on_demand_specification": {
            "allocation_strategy": cdk.tasks.EmrCreateCluster.OnDemandAllocationStrategy.PRIORITIZED
        }
    }
    _cluster(
        cdk,
        stack,
        _fleet(
            cdk,
            target_on_demand_capacity=1,
            launch_specifications=strategy,
            instance_type_configs=[_type(cdk, instance_type="m", priority=-1)],
        ),
    )


def fleet_with_unheeded_priority(cdk, stack):
    _cluster(
        cdk,
        stack,
        _fleet(cdk, target_on_demand_capacity=1, instance_type_configs=[_type(cdk, instance_type="m", priority=1)]),
    )


def fleet_without_priority(cdk, stack):
    strategy = {
        "on_demand_specification": {
            "allocation_strategy": cdk.tasks.EmrCreateCluster.OnDemandAllocationStrategy.PRIORITIZED
        }
    }
    _cluster(
        cdk,
        stack,
        _fleet(
            cdk,
            target_on_demand_capacity=1,
            launch_specifications=strategy,
            instance_type_configs=[_type(cdk, instance_type="m")],
        ),
    )


def spot_without_timeout(cdk, stack):
    _cluster(cdk, stack, _fleet(cdk, target_spot_capacity=1, launch_specifications=_spot(cdk)))


def spot_with_two_timeouts(cdk, stack):
    _cluster(
        cdk,
        stack,
        _fleet(
            cdk,
            target_spot_capacity=1,
            launch_specifications=_spot(cdk, timeout=cdk.Duration.minutes(5), timeout_duration_minutes=5),
        ),
    )


def spot_timeout_too_short(cdk, stack):
    _cluster(
        cdk,
        stack,
        _fleet(cdk, target_spot_capacity=1, launch_specifications=_spot(cdk, timeout=cdk.Duration.minutes(4))),
    )


def spot_timeout_too_long(cdk, stack):
    _cluster(
        cdk, stack, _fleet(cdk, target_spot_capacity=1, launch_specifications=_spot(cdk, timeout_duration_minutes=1441))
    )


def fleets_with_scaling_role(cdk, stack):
    role = cdk.aws_iam.Role.from_role_name(stack, "A", "scaling")
    _cluster(cdk, stack, _fleet(cdk, target_spot_capacity=1), auto_scaling_role=role)


def idle_too_short(cdk, stack):
    _cluster(cdk, stack, auto_termination_policy_idle_timeout=cdk.Duration.seconds(59))


def idle_too_long(cdk, stack):
    _cluster(cdk, stack, auto_termination_policy_idle_timeout=cdk.Duration.seconds(604801))


def label_without_prefix(cdk, stack):
    _cluster(cdk, stack, release_label="6.15.0")


def label_with_two_numbers(cdk, stack):
    _cluster(cdk, stack, release_label="emr-6.15")


def label_of_letters(cdk, stack):
    _cluster(cdk, stack, release_label="emr-a.b.c")


def concurrency_zero(cdk, stack):
    _cluster(cdk, stack, step_concurrency_level=0)


def concurrency_too_many(cdk, stack):
    _cluster(cdk, stack, step_concurrency_level=257)


def concurrency_old_release(cdk, stack):
    _cluster(cdk, stack, release_label="emr-5.27.0", step_concurrency_level=2)


def concurrency_one_old_release(cdk, stack):
    _cluster(cdk, stack, release_label="emr-5.14.0", step_concurrency_level=1)


def volume_too_small(cdk, stack):
    _cluster(cdk, stack, ebs_root_volume_size=cdk.Size.gibibytes(14))


def volume_too_large(cdk, stack):
    _cluster(cdk, stack, ebs_root_volume_size=cdk.Size.gibibytes(101))


def iops_old_release(cdk, stack):
    _cluster(cdk, stack, release_label="emr-6.14.0", ebs_root_volume_iops=3000)


def throughput_old_release(cdk, stack):
    _cluster(cdk, stack, release_label="emr-6.14.0", ebs_root_volume_throughput=125)


def iops_too_few(cdk, stack):
    _cluster(cdk, stack, ebs_root_volume_iops=2999)


def iops_too_many(cdk, stack):
    _cluster(cdk, stack, ebs_root_volume_iops=16001)


def throughput_too_low(cdk, stack):
    _cluster(cdk, stack, ebs_root_volume_throughput=124)


def throughput_too_high(cdk, stack):
    _cluster(cdk, stack, ebs_root_volume_throughput=1001)

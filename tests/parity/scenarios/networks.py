"""Networks: subnets, gateways, security groups and connections."""


def _show(cdk, stack, **values):
    for name, value in values.items():
        cdk.CfnOutput(stack, name, value=value if isinstance(value, str) else cdk.Fn.join(",", value))


def vpc_default(cdk, stack):
    vpc = cdk.ec2.Vpc(stack, "Vpc")
    _show(cdk, stack, Private=vpc.select_subnets().subnet_ids, Arn=vpc.vpc_arn, Cidr=vpc.vpc_cidr_block)


def vpc_of_one_zone(cdk, stack):
    ec2 = cdk.ec2
    ec2.Vpc(
        stack,
        "Vpc",
        max_azs=1,
        ip_addresses=ec2.IpAddresses.cidr("10.1.0.0/20"),
        vpc_name="net",
        default_instance_tenancy=ec2.DefaultInstanceTenancy.DEDICATED,
        enable_dns_hostnames=False,
        subnet_configuration=[
            ec2.SubnetConfiguration(
                name="Web", subnet_type=ec2.SubnetType.PUBLIC, cidr_mask=24, map_public_ip_on_launch=False
            ),
            ec2.SubnetConfiguration(name="Data", subnet_type=ec2.SubnetType.PRIVATE_ISOLATED),
            ec2.SubnetConfiguration(name="Later", subnet_type=ec2.SubnetType.PRIVATE_ISOLATED, reserved=True),
        ],
    )


def vpc_with_one_gateway(cdk, stack):
    cdk.ec2.Vpc(stack, "Vpc", max_azs=2, nat_gateways=1)


def vpc_without_gateways(cdk, stack):
    vpc = cdk.ec2.Vpc(stack, "Vpc", nat_gateways=0)
    _show(cdk, stack, Isolated=vpc.select_subnets().subnet_ids)


def vpc_imported(cdk, stack):
    ec2 = cdk.ec2
    vpc = ec2.Vpc.from_vpc_attributes(
        stack,
        "Vpc",
        vpc_id="vpc-1",
        availability_zones=["a", "b"],
        private_subnet_ids=["s-1", "s-2"],
        public_subnet_ids=["s-3", "s-4"],
        public_subnet_route_table_ids=["r-1", "r-2"],
    )
    _show(
        cdk,
        stack,
        Private=vpc.select_subnets().subnet_ids,
        Public=vpc.select_subnets(subnet_type=ec2.SubnetType.PUBLIC, availability_zones=["b"]).subnet_ids,
        Group=vpc.select_subnets(subnet_group_name="Public").subnet_ids,
        Arn=vpc.vpc_arn,
    )


def vpc_import_of_odd_subnets(cdk, stack):
    cdk.ec2.Vpc.from_vpc_attributes(
        stack, "Vpc", vpc_id="vpc-1", availability_zones=["a", "b"], private_subnet_ids=["s-1"]
    )


def vpc_without_wanted_subnets(cdk, stack):
    cdk.ec2.Vpc(stack, "Vpc").select_subnets(subnet_type=cdk.ec2.SubnetType.PRIVATE_ISOLATED)


def vpc_lookup_without_environment(cdk, stack):
    cdk.ec2.Vpc.from_lookup(stack, "Vpc", is_default=True)


def security_groups(cdk, stack):
    ec2 = cdk.ec2
    vpc = ec2.Vpc.from_vpc_attributes(
        stack, "Vpc", vpc_id="vpc-1", availability_zones=["a"], private_subnet_ids=["s-1"]
    )
    closed = ec2.SecurityGroup(
        stack, "Closed", vpc=vpc, allow_all_outbound=False, description="d", security_group_name="n"
    )
    open_ = ec2.SecurityGroup(stack, "Open", vpc=vpc, allow_all_ipv6_outbound=True)
    untouched = ec2.SecurityGroup(stack, "Untouched", vpc=vpc, allow_all_outbound=False)
    apart = ec2.SecurityGroup(stack, "Apart", vpc=vpc, disable_inline_rules=True)
    closed.add_ingress_rule(ec2.Peer.any_ipv4(), ec2.Port.tcp(80), "web")
    closed.add_ingress_rule(ec2.Peer.any_ipv4(), ec2.Port.tcp(80), "again")
    closed.add_ingress_rule(ec2.Peer.ipv4("10.0.0.0/8"), ec2.Port.udp_range(1, 5))
    closed.add_ingress_rule(ec2.Peer.any_ipv6(), ec2.Port.all_traffic())
    closed.add_ingress_rule(ec2.Peer.prefix_list("pl-1"), ec2.Port.icmp_ping())
    closed.add_ingress_rule(ec2.Peer.security_group_id("sg-12345678"), ec2.Port.tcp_range(7, 9))
    closed.add_egress_rule(ec2.Peer.any_ipv4(), ec2.Port.HTTPS)
    open_.connections.allow_from(closed, ec2.Port.tcp(22), "ssh")
    open_.connections.allow_internally(ec2.Port.all_tcp())
    apart.connections.allow_from_any_ipv4(ec2.Port.all_icmp())
    imported = ec2.SecurityGroup.from_security_group_id(stack, "Imported", "sg-1", allow_all_outbound=False)
    imported.connections.allow_to(apart, ec2.Port.tcp(1))
    frozen = ec2.SecurityGroup.from_security_group_id(stack, "Frozen", "sg-2", mutable=False)
    frozen.connections.allow_from(open_, ec2.Port.tcp(2))
    _show(cdk, stack, Id=untouched.security_group_id)


def security_group_all_out_by_hand(cdk, stack):
    ec2 = cdk.ec2
    vpc = ec2.Vpc.from_vpc_attributes(stack, "Vpc", vpc_id="vpc-1", availability_zones=["a"])
    ec2.SecurityGroup(stack, "G", vpc=vpc, allow_all_outbound=False).add_egress_rule(
        ec2.Peer.any_ipv4(), ec2.Port.all_traffic()
    )


def peer_without_mask(cdk, stack):
    cdk.ec2.Peer.ipv4("10.0.0.0")


def instance_types(cdk, stack):
    ec2 = cdk.ec2
    kinds = [
        ec2.InstanceClass.M5,
        ec2.InstanceClass.STANDARD5,
        ec2.InstanceClass.T4G,
        ec2.InstanceClass.MEMORY6_AMD,
        ec2.InstanceClass.HIGH_MEMORY_24TB_1,
        ec2.InstanceClass.G4DN,
    ]
    sizes = [
        ec2.InstanceSize.NANO,
        ec2.InstanceSize.XLARGE2,
        ec2.InstanceSize.METAL,
        ec2.InstanceSize.XLARGE16METAL,
        ec2.InstanceSize.XLARGE112,
        ec2.InstanceSize.LARGE,
    ]
    _show(cdk, stack, Types=[ec2.InstanceType.of(kind, size).to_string() for kind, size in zip(kinds, sizes)])

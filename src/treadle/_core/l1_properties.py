"""The properties of the L1 classes: Python's names, and CloudFormation's where they are spelled otherwise.

Written by scripts/generate_l1_properties.py from aws-cdk-lib 2.275.0; not to be edited.
"""

from __future__ import annotations

__all__ = ["L1_PROPERTIES"]

L1_PROPERTIES: dict[str, str] = {
    "AWS::ApiGateway::Authorizer": (
        "auth_type authorizer_credentials authorizer_result_ttl_in_seconds authorizer_uri identity_source "
        "identity_validation_expression name provider_arns=ProviderARNs rest_api_id type"
    ),
    "AWS::ApiGateway::Model": "content_type description name rest_api_id schema",
    "AWS::ApiGateway::RequestValidator": "name rest_api_id validate_request_body validate_request_parameters",
    "AWS::ApiGateway::RestApi": (
        "api_key_source_type binary_media_types body body_s3_location clone_from description "
        "disable_execute_api_endpoint endpoint_access_mode endpoint_configuration fail_on_warnings "
        "minimum_compression_size mode name parameters policy security_policy tags version"
    ),
    "AWS::ApiGateway::Stage": (
        "access_log_setting cache_cluster_enabled cache_cluster_size canary_setting client_certificate_id "
        "deployment_id description documentation_version method_settings rest_api_id stage_name tags "
        "tracing_enabled variables"
    ),
    "AWS::ApiGatewayV2::Api": (
        "api_key_selection_expression base_path body body_s3_location cors_configuration credentials_arn "
        "description disable_execute_api_endpoint disable_schema_validation fail_on_warnings ip_address_type name "
        "protocol_type route_key route_selection_expression tags target version"
    ),
    "AWS::ApiGatewayV2::Authorizer": (
        "api_id authorizer_credentials_arn authorizer_payload_format_version authorizer_result_ttl_in_seconds "
        "authorizer_type authorizer_uri enable_simple_responses identity_source identity_validation_expression "
        "jwt_configuration name"
    ),
    "AWS::ApiGatewayV2::Integration": (
        "api_id connection_id connection_type content_handling_strategy credentials_arn description "
        "integration_method integration_subtype integration_type integration_uri passthrough_behavior "
        "payload_format_version request_parameters request_templates response_parameters "
        "template_selection_expression timeout_in_millis tls_config"
    ),
    "AWS::ApiGatewayV2::Route": (
        "api_id api_key_required authorization_scopes authorization_type authorizer_id model_selection_expression "
        "operation_name request_models request_parameters route_key route_response_selection_expression target"
    ),
    "AWS::ApiGatewayV2::Stage": (
        "access_log_settings access_policy_id api_id auto_deploy client_certificate_id default_route_settings "
        "deployment_id description route_settings stage_name stage_variables tags"
    ),
    "AWS::AutoScaling::AutoScalingGroup": (
        "auto_scaling_group_name availability_zone_distribution availability_zone_ids "
        "availability_zone_impairment_policy availability_zones capacity_rebalance "
        "capacity_reservation_specification context cooldown default_instance_warmup deletion_protection "
        "desired_capacity desired_capacity_type health_check_grace_period health_check_type instance_id "
        "instance_lifecycle_policy instance_maintenance_policy launch_configuration_name launch_template "
        "lifecycle_hook_specification_list load_balancer_names max_instance_lifetime max_size metrics_collection "
        "min_size mixed_instances_policy new_instances_protected_from_scale_in notification_configuration "
        "notification_configurations placement_group service_linked_role_arn=ServiceLinkedRoleARN "
        "skip_zonal_shift_validation tags target_group_arns=TargetGroupARNs termination_policies traffic_sources "
        "vpc_zone_identifier=VPCZoneIdentifier"
    ),
    "AWS::AutoScaling::LaunchConfiguration": (
        "associate_public_ip_address block_device_mappings classic_link_vpc_id=ClassicLinkVPCId "
        "classic_link_vpc_security_groups=ClassicLinkVPCSecurityGroups ebs_optimized iam_instance_profile image_id "
        "instance_id instance_monitoring instance_type kernel_id key_name launch_configuration_name "
        "metadata_options placement_tenancy ram_disk_id security_groups spot_price user_data"
    ),
    "AWS::Batch::ComputeEnvironment": (
        "compute_environment_name compute_resources context ecs_settings eks_configuration "
        "replace_compute_environment service_role state tags type unmanagedv_cpus update_policy"
    ),
    "AWS::Batch::JobDefinition": (
        "consumable_resource_properties container_properties ecs_properties eks_properties job_definition_name "
        "node_properties parameters platform_capabilities propagate_tags resource_retention_policy retry_strategy "
        "scheduling_priority tags timeout type"
    ),
    "AWS::Batch::JobQueue": (
        "compute_environment_order job_queue_name job_queue_type job_state_time_limit_actions priority "
        "scheduling_policy_arn service_environment_order state tags"
    ),
    "AWS::Batch::SchedulingPolicy": "fairshare_policy name quota_share_policy tags",
    "AWS::CloudFormation::Stack": (
        "notification_arns=NotificationARNs parameters tags template_url=TemplateURL timeout_in_minutes"
    ),
    "AWS::CloudWatch::Alarm": (
        "action_configuration actions_enabled alarm_actions alarm_description alarm_name comparison_operator "
        "datapoints_to_alarm dimensions evaluate_low_sample_count_percentile evaluation_criteria "
        "evaluation_interval evaluation_periods evaluation_window extended_statistic insufficient_data_actions "
        "metric_name metrics namespace ok_actions=OKActions period statistic tags threshold threshold_metric_id "
        "treat_missing_data unit warm_up_configuration"
    ),
    "AWS::CodeBuild::Project": (
        "artifacts auto_retry_limit badge_enabled build_batch_config cache concurrent_build_limit description "
        "encryption_key environment file_system_locations logs_config name queued_timeout_in_minutes "
        "resource_access_role secondary_artifacts secondary_source_versions secondary_sources service_role source "
        "source_version tags timeout_in_minutes triggers visibility vpc_config"
    ),
    "AWS::DynamoDB::Table": (
        "attribute_definitions billing_mode contributor_insights_specification deletion_protection_enabled "
        "global_secondary_indexes import_source_specification key_schema kinesis_stream_specification "
        "local_secondary_indexes on_demand_throughput point_in_time_recovery_specification provisioned_throughput "
        "resource_policy sse_specification=SSESpecification stream_specification table_class table_name tags "
        "time_to_live_specification vector_indexes warm_throughput"
    ),
    "AWS::EC2::EIP": (
        "address domain instance_id ipam_pool_id network_border_group public_ipv4_pool tags transfer_address"
    ),
    "AWS::EC2::InternetGateway": "tags",
    "AWS::EC2::LaunchTemplate": "launch_template_data launch_template_name tag_specifications version_description",
    "AWS::EC2::NatGateway": (
        "allocation_id availability_mode availability_zone_addresses connectivity_type max_drain_duration_seconds "
        "private_ip_address secondary_allocation_ids secondary_private_ip_address_count "
        "secondary_private_ip_addresses subnet_id tags vpc_id"
    ),
    "AWS::EC2::PlacementGroup": "parent_group_id partition_count spread_level strategy tags",
    "AWS::EC2::Route": (
        "carrier_gateway_id core_network_arn destination_cidr_block destination_ipv6_cidr_block "
        "destination_prefix_list_id egress_only_internet_gateway_id gateway_id instance_id local_gateway_id "
        "nat_gateway_id network_interface_id odb_network_arn route_table_id transit_gateway_id vpc_endpoint_id "
        "vpc_peering_connection_id"
    ),
    "AWS::EC2::RouteTable": "tags vpc_id",
    "AWS::EC2::SecurityGroup": (
        "group_description group_name security_group_egress security_group_ingress tags vpc_id"
    ),
    "AWS::EC2::SecurityGroupEgress": (
        "cidr_ip cidr_ipv6 description destination_prefix_list_id destination_security_group_id from_port group_id "
        "ip_protocol to_port"
    ),
    "AWS::EC2::SecurityGroupIngress": (
        "cidr_ip cidr_ipv6 description from_port group_id group_name ip_protocol source_prefix_list_id "
        "source_security_group_id source_security_group_name source_security_group_owner_id to_port"
    ),
    "AWS::EC2::Subnet": (
        "assign_ipv6_address_on_creation availability_zone availability_zone_id cidr_block enable_dns64 "
        "enable_lni_at_device_index ipv4_ipam_pool_id ipv4_netmask_length ipv6_cidr_block ipv6_ipam_pool_id "
        "ipv6_native ipv6_netmask_length map_public_ip_on_launch outpost_arn private_dns_name_options_on_launch "
        "tags vpc_id"
    ),
    "AWS::EC2::SubnetRouteTableAssociation": "route_table_id subnet_id",
    "AWS::EC2::VPC": (
        "cidr_block enable_dns_hostnames enable_dns_support instance_tenancy ipv4_ipam_pool_id ipv4_netmask_length "
        "tags vpc_encryption_control"
    ),
    "AWS::EC2::VPCEndpoint": (
        "dns_options ip_address_type policy_document private_dns_enabled resource_configuration_arn route_table_ids "
        "security_group_ids service_name service_network_arn service_region subnet_ids tags vpc_endpoint_type "
        "vpc_id"
    ),
    "AWS::EC2::VPCGatewayAttachment": "internet_gateway_id vpc_id vpn_gateway_id",
    "AWS::ECR::Repository": (
        "empty_on_delete encryption_configuration image_scanning_configuration image_tag_mutability "
        "image_tag_mutability_exclusion_filters lifecycle_policy repository_name repository_policy_text tags"
    ),
    "AWS::ECS::CapacityProvider": "auto_scaling_group_provider cluster_name managed_instances_provider name tags",
    "AWS::ECS::Cluster": (
        "capacity_providers cluster_name cluster_settings configuration default_capacity_provider_strategy "
        "service_connect_defaults tags"
    ),
    "AWS::ECS::ClusterCapacityProviderAssociations": "capacity_providers cluster default_capacity_provider_strategy",
    "AWS::ECS::TaskDefinition": (
        "container_definitions cpu enable_fault_injection ephemeral_storage execution_role_arn family "
        "inference_accelerators ipc_mode memory network_mode pid_mode placement_constraints proxy_configuration "
        "requires_compatibilities runtime_platform tags task_role_arn volumes"
    ),
    "AWS::EFS::AccessPoint": "access_point_tags client_token file_system_id posix_user root_directory",
    "AWS::EFS::FileSystem": (
        "availability_zone_name backup_policy bypass_policy_lockout_safety_check encrypted file_system_policy "
        "file_system_protection file_system_tags kms_key_id lifecycle_policies performance_mode "
        "provisioned_throughput_in_mibps replication_configuration throughput_mode"
    ),
    "AWS::EFS::MountTarget": "file_system_id ip_address ip_address_type ipv6_address security_groups subnet_id",
    "AWS::EKS::AccessEntry": "access_policies cluster_name kubernetes_groups principal_arn tags type username",
    "AWS::EKS::Cluster": (
        "access_config active_certificate_authority_id bootstrap_self_managed_addons certificate_authority "
        "compute_config control_plane_scaling_config deletion_protection encryption_config force "
        "kube_api_server_config kube_controller_manager_config kube_scheduler_config kubernetes_network_config "
        "logging name outpost_config remote_network_config resources_vpc_config role_arn rollback_config "
        "storage_config tags upgrade_policy version zonal_shift_config"
    ),
    "AWS::EKS::Nodegroup": (
        "ami_type capacity_type cluster_name disk_size force_update_enabled instance_types labels launch_template "
        "node_repair_config node_role nodegroup_name release_version remote_access scaling_config subnets tags "
        "taints update_config version warm_pool_config"
    ),
    "AWS::Events::Connection": (
        "auth_parameters authorization_type description invocation_connectivity_parameters kms_key_identifier name"
    ),
    "AWS::Events::EventBus": (
        "dead_letter_config description event_source_name kms_key_identifier log_config name policy tags"
    ),
    "AWS::Events::EventBusPolicy": "action condition event_bus_name principal statement statement_id",
    "AWS::Events::Rule": (
        "description event_bus_name event_pattern name role_arn schedule_expression state tags targets"
    ),
    "AWS::IAM::Group": "group_name managed_policy_arns path policies",
    "AWS::IAM::InstanceProfile": "instance_profile_name path roles",
    "AWS::IAM::ManagedPolicy": "description groups managed_policy_name path policy_document roles users",
    "AWS::IAM::Policy": "groups policy_document policy_name roles users",
    "AWS::IAM::Role": (
        "assume_role_policy_document description managed_policy_arns max_session_duration path permissions_boundary "
        "policies role_name tags"
    ),
    "AWS::IAM::User": "groups login_profile managed_policy_arns path permissions_boundary policies tags user_name",
    "AWS::KMS::Alias": "alias_name target_key_id",
    "AWS::KMS::Key": (
        "bypass_policy_lockout_safety_check description enable_key_rotation enabled key_policy key_spec key_usage "
        "multi_region origin pending_window_in_days rotation_period_in_days tags"
    ),
    "AWS::Lambda::Alias": (
        "description function_name function_version name provisioned_concurrency_config routing_config"
    ),
    "AWS::Lambda::EventInvokeConfig": (
        "destination_config function_name maximum_event_age_in_seconds maximum_retry_attempts qualifier"
    ),
    "AWS::Lambda::Function": (
        "architectures capacity_provider_config code code_signing_config_arn dead_letter_config description "
        "durable_config environment ephemeral_storage file_system_configs function_name function_scaling_config "
        "handler image_config kms_key_arn layers logging_config memory_size package_type "
        "publish_to_latest_published recursive_loop reserved_concurrent_executions role runtime "
        "runtime_management_config snap_start tags tenancy_config timeout tracing_config vpc_config"
    ),
    "AWS::Lambda::LayerVersion": (
        "compatible_architectures compatible_runtimes content description layer_name license_info"
    ),
    "AWS::Lambda::LayerVersionPermission": "action layer_version_arn organization_id principal",
    "AWS::Lambda::Permission": (
        "action event_source_token function_name function_url_auth_type invoked_via_function_url principal "
        "principal_org_id=PrincipalOrgID source_account source_arn"
    ),
    "AWS::Lambda::Version": (
        "code_sha256 description function_name function_scaling_config provisioned_concurrency_config runtime_policy"
    ),
    "AWS::Logs::LogGroup": (
        "bearer_token_authentication_enabled data_protection_policy deletion_protection_enabled "
        "field_index_policies kms_key_id log_group_class log_group_name resource_policy_document retention_in_days "
        "tags"
    ),
    "AWS::Logs::LogStream": "log_group_name log_stream_name",
    "AWS::Logs::ResourcePolicy": "policy_document policy_name",
    "AWS::S3::Bucket": (
        "abac_status accelerate_configuration access_control analytics_configurations bucket_encryption bucket_name "
        "bucket_name_prefix bucket_namespace cors_configuration intelligent_tiering_configurations "
        "inventory_configurations lifecycle_configuration logging_configuration metadata_configuration "
        "metadata_table_configuration metrics_configurations notification_configuration object_lock_configuration "
        "object_lock_enabled ownership_controls public_access_block_configuration replication_configuration tags "
        "versioning_configuration website_configuration"
    ),
    "AWS::S3::BucketPolicy": "bucket policy_document",
    "AWS::SNS::Subscription": (
        "delivery_policy endpoint filter_policy filter_policy_scope protocol raw_message_delivery redrive_policy "
        "region replay_policy subscription_role_arn topic_arn"
    ),
    "AWS::SNS::Topic": (
        "archive_policy content_based_deduplication data_protection_policy delivery_status_logging display_name "
        "fifo_throughput_scope fifo_topic kms_master_key_id maximum_message_size signature_version subscription "
        "tags topic_name tracing_config"
    ),
    "AWS::SNS::TopicPolicy": "policy_document topics",
    "AWS::SQS::Queue": (
        "content_based_deduplication deduplication_scope delay_seconds fifo_queue fifo_throughput_limit "
        "kms_data_key_reuse_period_seconds kms_master_key_id maximum_message_size message_retention_period "
        "queue_name receive_message_wait_time_seconds redrive_allow_policy redrive_policy sqs_managed_sse_enabled "
        "tags visibility_timeout"
    ),
    "AWS::SQS::QueuePolicy": "policy_document queues",
    "AWS::SSM::Parameter": "allowed_pattern data_type description name policies tags tier type value",
    "AWS::SecretsManager::ResourcePolicy": "block_public_policy resource_policy secret_id",
    "AWS::SecretsManager::Secret": (
        "description generate_secret_string kms_key_id name replica_regions secret_string tags type"
    ),
    "AWS::ServiceDiscovery::HttpNamespace": "description name tags",
    "AWS::ServiceDiscovery::PrivateDnsNamespace": "description name properties tags vpc",
    "AWS::ServiceDiscovery::PublicDnsNamespace": "description name properties tags",
    "AWS::StepFunctions::Activity": "encryption_configuration name tags",
    "AWS::StepFunctions::StateMachine": (
        "definition definition_s3_location definition_string definition_substitutions encryption_configuration "
        "logging_configuration role_arn state_machine_name state_machine_type tags tracing_configuration"
    ),
    "AWS::StepFunctions::StateMachineAlias": (
        "deployment_preference description name routing_configuration state_machine_arn"
    ),
    "AWS::StepFunctions::StateMachineVersion": "description state_machine_arn state_machine_revision_id",
}

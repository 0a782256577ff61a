# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from collections.abc import Mapping, Sequence
from datetime import datetime
from enum import Enum
from typing import Any, ClassVar

from ..constructs import Construct, IConstruct
from .._core.l1 import CfnTyped
from .._core.structs import Struct
from .._core.tags import CfnTag as _CfnTag
from .._core.tags import TagManager
from .._core.tokens import IResolvable

class ApplicationLoadBalancedServiceRecordType(Enum):
    ALIAS = 0
    CNAME = 1
    NONE = 2

class NetworkLoadBalancedServiceRecordType(Enum):
    ALIAS = 0
    CNAME = 1
    NONE = 2

class ApplicationListenerProps(Struct):
    name: str
    certificate: Any | None = None
    port: float | None = None
    protocol: Any | None = None
    ssl_policy: Any | None = None

class ApplicationLoadBalancedEc2ServiceProps(Struct):
    capacity_provider_strategies: Sequence[Any] | None = None
    certificate: Any | None = None
    circuit_breaker: Any | None = None
    cloud_map_options: Any | None = None
    cluster: Any | None = None
    deployment_controller: Any | None = None
    desired_count: float | None = None
    domain_name: str | None = None
    domain_zone: Any | None = None
    enable_ecs_managed_tags: bool | None = None
    enable_execute_command: bool | None = None
    health_check_grace_period: Any | None = None
    idle_timeout: Any | None = None
    ip_address_type: Any | None = None
    listener_port: float | None = None
    load_balancer: Any | None = None
    load_balancer_name: str | None = None
    max_healthy_percent: float | None = None
    min_healthy_percent: float | None = None
    open_listener: bool | None = None
    propagate_tags: Any | None = None
    protocol: Any | None = None
    protocol_version: Any | None = None
    public_load_balancer: bool | None = None
    record_type: ApplicationLoadBalancedServiceRecordType | None = None
    redirect_http: bool | None = None
    service_name: str | None = None
    ssl_policy: Any | None = None
    target_protocol: Any | None = None
    task_image_options: ApplicationLoadBalancedTaskImageOptions | Mapping[str, Any] | None = None
    vpc: Any | None = None
    cpu: float | None = None
    memory_limit_mib: float | None = None
    memory_reservation_mib: float | None = None
    placement_constraints: Sequence[Any] | None = None
    placement_strategies: Sequence[Any] | None = None
    task_definition: Any | None = None

class ApplicationLoadBalancedFargateServiceProps(Struct):
    capacity_provider_strategies: Sequence[Any] | None = None
    certificate: Any | None = None
    circuit_breaker: Any | None = None
    cloud_map_options: Any | None = None
    cluster: Any | None = None
    deployment_controller: Any | None = None
    desired_count: float | None = None
    domain_name: str | None = None
    domain_zone: Any | None = None
    enable_ecs_managed_tags: bool | None = None
    enable_execute_command: bool | None = None
    health_check_grace_period: Any | None = None
    idle_timeout: Any | None = None
    ip_address_type: Any | None = None
    listener_port: float | None = None
    load_balancer: Any | None = None
    load_balancer_name: str | None = None
    max_healthy_percent: float | None = None
    min_healthy_percent: float | None = None
    open_listener: bool | None = None
    propagate_tags: Any | None = None
    protocol: Any | None = None
    protocol_version: Any | None = None
    public_load_balancer: bool | None = None
    record_type: ApplicationLoadBalancedServiceRecordType | None = None
    redirect_http: bool | None = None
    service_name: str | None = None
    ssl_policy: Any | None = None
    target_protocol: Any | None = None
    task_image_options: ApplicationLoadBalancedTaskImageOptions | Mapping[str, Any] | None = None
    vpc: Any | None = None
    cpu: float | None = None
    ephemeral_storage_gib: float | None = None
    memory_limit_mib: float | None = None
    platform_version: Any | None = None
    runtime_platform: Any | None = None
    task_definition: Any | None = None
    assign_public_ip: bool | None = None
    container_cpu: float | None = None
    container_memory_limit_mib: float | None = None
    health_check: Any | None = None
    security_groups: Sequence[Any] | None = None
    task_subnets: Any | None = None

class ApplicationLoadBalancedServiceBaseProps(Struct):
    capacity_provider_strategies: Sequence[Any] | None = None
    certificate: Any | None = None
    circuit_breaker: Any | None = None
    cloud_map_options: Any | None = None
    cluster: Any | None = None
    deployment_controller: Any | None = None
    desired_count: float | None = None
    domain_name: str | None = None
    domain_zone: Any | None = None
    enable_ecs_managed_tags: bool | None = None
    enable_execute_command: bool | None = None
    health_check_grace_period: Any | None = None
    idle_timeout: Any | None = None
    ip_address_type: Any | None = None
    listener_port: float | None = None
    load_balancer: Any | None = None
    load_balancer_name: str | None = None
    max_healthy_percent: float | None = None
    min_healthy_percent: float | None = None
    open_listener: bool | None = None
    propagate_tags: Any | None = None
    protocol: Any | None = None
    protocol_version: Any | None = None
    public_load_balancer: bool | None = None
    record_type: ApplicationLoadBalancedServiceRecordType | None = None
    redirect_http: bool | None = None
    service_name: str | None = None
    ssl_policy: Any | None = None
    target_protocol: Any | None = None
    task_image_options: ApplicationLoadBalancedTaskImageOptions | Mapping[str, Any] | None = None
    vpc: Any | None = None

class ApplicationLoadBalancedTaskImageOptions(Struct):
    image: Any
    command: Sequence[str] | None = None
    container_name: str | None = None
    container_port: float | None = None
    docker_labels: Mapping[str, str] | None = None
    enable_logging: bool | None = None
    entry_point: Sequence[str] | None = None
    environment: Mapping[str, str] | None = None
    execution_role: Any | None = None
    family: str | None = None
    log_driver: Any | None = None
    secrets: Mapping[str, Any] | None = None
    task_role: Any | None = None

class ApplicationLoadBalancedTaskImageProps(Struct):
    image: Any
    container_name: str | None = None
    container_ports: Sequence[float] | None = None
    docker_labels: Mapping[str, str] | None = None
    enable_logging: bool | None = None
    environment: Mapping[str, str] | None = None
    execution_role: Any | None = None
    family: str | None = None
    log_driver: Any | None = None
    secrets: Mapping[str, Any] | None = None
    task_role: Any | None = None

class ApplicationLoadBalancerProps(Struct):
    listeners: Sequence[ApplicationListenerProps | Mapping[str, Any]]
    name: str
    domain_name: str | None = None
    domain_zone: Any | None = None
    idle_timeout: Any | None = None
    public_load_balancer: bool | None = None

class ApplicationMultipleTargetGroupsEc2ServiceProps(Struct):
    cloud_map_options: Any | None = None
    cluster: Any | None = None
    desired_count: float | None = None
    enable_ecs_managed_tags: bool | None = None
    enable_execute_command: bool | None = None
    health_check_grace_period: Any | None = None
    load_balancers: Sequence[ApplicationLoadBalancerProps | Mapping[str, Any]] | None = None
    propagate_tags: Any | None = None
    service_name: str | None = None
    target_groups: Sequence[ApplicationTargetProps | Mapping[str, Any]] | None = None
    task_image_options: ApplicationLoadBalancedTaskImageProps | Mapping[str, Any] | None = None
    vpc: Any | None = None
    cpu: float | None = None
    memory_limit_mib: float | None = None
    memory_reservation_mib: float | None = None
    placement_constraints: Sequence[Any] | None = None
    placement_strategies: Sequence[Any] | None = None
    task_definition: Any | None = None

class ApplicationMultipleTargetGroupsFargateServiceProps(Struct):
    cloud_map_options: Any | None = None
    cluster: Any | None = None
    desired_count: float | None = None
    enable_ecs_managed_tags: bool | None = None
    enable_execute_command: bool | None = None
    health_check_grace_period: Any | None = None
    load_balancers: Sequence[ApplicationLoadBalancerProps | Mapping[str, Any]] | None = None
    propagate_tags: Any | None = None
    service_name: str | None = None
    target_groups: Sequence[ApplicationTargetProps | Mapping[str, Any]] | None = None
    task_image_options: ApplicationLoadBalancedTaskImageProps | Mapping[str, Any] | None = None
    vpc: Any | None = None
    circuit_breaker: Any | None = None
    cpu: float | None = None
    ephemeral_storage_gib: float | None = None
    memory_limit_mib: float | None = None
    platform_version: Any | None = None
    runtime_platform: Any | None = None
    task_definition: Any | None = None
    assign_public_ip: bool | None = None

class ApplicationMultipleTargetGroupsServiceBaseProps(Struct):
    cloud_map_options: Any | None = None
    cluster: Any | None = None
    desired_count: float | None = None
    enable_ecs_managed_tags: bool | None = None
    enable_execute_command: bool | None = None
    health_check_grace_period: Any | None = None
    load_balancers: Sequence[ApplicationLoadBalancerProps | Mapping[str, Any]] | None = None
    propagate_tags: Any | None = None
    service_name: str | None = None
    target_groups: Sequence[ApplicationTargetProps | Mapping[str, Any]] | None = None
    task_image_options: ApplicationLoadBalancedTaskImageProps | Mapping[str, Any] | None = None
    vpc: Any | None = None

class ApplicationTargetProps(Struct):
    container_port: float
    host_header: str | None = None
    listener: str | None = None
    path_pattern: str | None = None
    priority: float | None = None
    protocol: Any | None = None

class FargateServiceBaseProps(Struct):
    circuit_breaker: Any | None = None
    cpu: float | None = None
    ephemeral_storage_gib: float | None = None
    memory_limit_mib: float | None = None
    platform_version: Any | None = None
    runtime_platform: Any | None = None
    task_definition: Any | None = None

class NetworkListenerProps(Struct):
    name: str
    port: float | None = None

class NetworkLoadBalancedEc2ServiceProps(Struct):
    capacity_provider_strategies: Sequence[Any] | None = None
    circuit_breaker: Any | None = None
    cloud_map_options: Any | None = None
    cluster: Any | None = None
    deployment_controller: Any | None = None
    desired_count: float | None = None
    domain_name: str | None = None
    domain_zone: Any | None = None
    enable_ecs_managed_tags: bool | None = None
    enable_execute_command: bool | None = None
    health_check_grace_period: Any | None = None
    ip_address_type: Any | None = None
    listener_certificate: Any | None = None
    listener_port: float | None = None
    load_balancer: Any | None = None
    max_healthy_percent: float | None = None
    min_healthy_percent: float | None = None
    propagate_tags: Any | None = None
    public_load_balancer: bool | None = None
    record_type: NetworkLoadBalancedServiceRecordType | None = None
    service_name: str | None = None
    task_image_options: NetworkLoadBalancedTaskImageOptions | Mapping[str, Any] | None = None
    vpc: Any | None = None
    cpu: float | None = None
    memory_limit_mib: float | None = None
    memory_reservation_mib: float | None = None
    placement_constraints: Sequence[Any] | None = None
    placement_strategies: Sequence[Any] | None = None
    task_definition: Any | None = None

class NetworkLoadBalancedFargateServiceProps(Struct):
    capacity_provider_strategies: Sequence[Any] | None = None
    circuit_breaker: Any | None = None
    cloud_map_options: Any | None = None
    cluster: Any | None = None
    deployment_controller: Any | None = None
    desired_count: float | None = None
    domain_name: str | None = None
    domain_zone: Any | None = None
    enable_ecs_managed_tags: bool | None = None
    enable_execute_command: bool | None = None
    health_check_grace_period: Any | None = None
    ip_address_type: Any | None = None
    listener_certificate: Any | None = None
    listener_port: float | None = None
    load_balancer: Any | None = None
    max_healthy_percent: float | None = None
    min_healthy_percent: float | None = None
    propagate_tags: Any | None = None
    public_load_balancer: bool | None = None
    record_type: NetworkLoadBalancedServiceRecordType | None = None
    service_name: str | None = None
    task_image_options: NetworkLoadBalancedTaskImageOptions | Mapping[str, Any] | None = None
    vpc: Any | None = None
    cpu: float | None = None
    ephemeral_storage_gib: float | None = None
    memory_limit_mib: float | None = None
    platform_version: Any | None = None
    runtime_platform: Any | None = None
    task_definition: Any | None = None
    assign_public_ip: bool | None = None
    security_groups: Sequence[Any] | None = None
    task_subnets: Any | None = None

class NetworkLoadBalancedServiceBaseProps(Struct):
    capacity_provider_strategies: Sequence[Any] | None = None
    circuit_breaker: Any | None = None
    cloud_map_options: Any | None = None
    cluster: Any | None = None
    deployment_controller: Any | None = None
    desired_count: float | None = None
    domain_name: str | None = None
    domain_zone: Any | None = None
    enable_ecs_managed_tags: bool | None = None
    enable_execute_command: bool | None = None
    health_check_grace_period: Any | None = None
    ip_address_type: Any | None = None
    listener_certificate: Any | None = None
    listener_port: float | None = None
    load_balancer: Any | None = None
    max_healthy_percent: float | None = None
    min_healthy_percent: float | None = None
    propagate_tags: Any | None = None
    public_load_balancer: bool | None = None
    record_type: NetworkLoadBalancedServiceRecordType | None = None
    service_name: str | None = None
    task_image_options: NetworkLoadBalancedTaskImageOptions | Mapping[str, Any] | None = None
    vpc: Any | None = None

class NetworkLoadBalancedTaskImageOptions(Struct):
    image: Any
    container_name: str | None = None
    container_port: float | None = None
    docker_labels: Mapping[str, str] | None = None
    enable_logging: bool | None = None
    environment: Mapping[str, str] | None = None
    execution_role: Any | None = None
    family: str | None = None
    log_driver: Any | None = None
    secrets: Mapping[str, Any] | None = None
    task_role: Any | None = None

class NetworkLoadBalancedTaskImageProps(Struct):
    image: Any
    container_name: str | None = None
    container_ports: Sequence[float] | None = None
    docker_labels: Mapping[str, str] | None = None
    enable_logging: bool | None = None
    environment: Mapping[str, str] | None = None
    execution_role: Any | None = None
    family: str | None = None
    log_driver: Any | None = None
    secrets: Mapping[str, Any] | None = None
    task_role: Any | None = None

class NetworkLoadBalancerProps(Struct):
    listeners: Sequence[NetworkListenerProps | Mapping[str, Any]]
    name: str
    domain_name: str | None = None
    domain_zone: Any | None = None
    public_load_balancer: bool | None = None

class NetworkMultipleTargetGroupsEc2ServiceProps(Struct):
    cloud_map_options: Any | None = None
    cluster: Any | None = None
    desired_count: float | None = None
    enable_ecs_managed_tags: bool | None = None
    enable_execute_command: bool | None = None
    health_check_grace_period: Any | None = None
    load_balancers: Sequence[NetworkLoadBalancerProps | Mapping[str, Any]] | None = None
    propagate_tags: Any | None = None
    service_name: str | None = None
    target_groups: Sequence[NetworkTargetProps | Mapping[str, Any]] | None = None
    task_image_options: NetworkLoadBalancedTaskImageProps | Mapping[str, Any] | None = None
    vpc: Any | None = None
    cpu: float | None = None
    memory_limit_mib: float | None = None
    memory_reservation_mib: float | None = None
    placement_constraints: Sequence[Any] | None = None
    placement_strategies: Sequence[Any] | None = None
    task_definition: Any | None = None

class NetworkMultipleTargetGroupsFargateServiceProps(Struct):
    cloud_map_options: Any | None = None
    cluster: Any | None = None
    desired_count: float | None = None
    enable_ecs_managed_tags: bool | None = None
    enable_execute_command: bool | None = None
    health_check_grace_period: Any | None = None
    load_balancers: Sequence[NetworkLoadBalancerProps | Mapping[str, Any]] | None = None
    propagate_tags: Any | None = None
    service_name: str | None = None
    target_groups: Sequence[NetworkTargetProps | Mapping[str, Any]] | None = None
    task_image_options: NetworkLoadBalancedTaskImageProps | Mapping[str, Any] | None = None
    vpc: Any | None = None
    circuit_breaker: Any | None = None
    cpu: float | None = None
    ephemeral_storage_gib: float | None = None
    memory_limit_mib: float | None = None
    platform_version: Any | None = None
    runtime_platform: Any | None = None
    task_definition: Any | None = None
    assign_public_ip: bool | None = None
    max_healthy_percent: float | None = None
    min_healthy_percent: float | None = None

class NetworkMultipleTargetGroupsServiceBaseProps(Struct):
    cloud_map_options: Any | None = None
    cluster: Any | None = None
    desired_count: float | None = None
    enable_ecs_managed_tags: bool | None = None
    enable_execute_command: bool | None = None
    health_check_grace_period: Any | None = None
    load_balancers: Sequence[NetworkLoadBalancerProps | Mapping[str, Any]] | None = None
    propagate_tags: Any | None = None
    service_name: str | None = None
    target_groups: Sequence[NetworkTargetProps | Mapping[str, Any]] | None = None
    task_image_options: NetworkLoadBalancedTaskImageProps | Mapping[str, Any] | None = None
    vpc: Any | None = None

class NetworkTargetProps(Struct):
    container_port: float
    listener: str | None = None

class QueueProcessingEc2ServiceProps(Struct):
    capacity_provider_strategies: Sequence[Any] | None = None
    circuit_breaker: Any | None = None
    cluster: Any | None = None
    command: Sequence[str] | None = None
    cooldown: Any | None = None
    cpu_target_utilization_percent: float | None = None
    deployment_controller: Any | None = None
    disable_cpu_based_scaling: bool | None = None
    enable_ecs_managed_tags: bool | None = None
    enable_execute_command: bool | None = None
    enable_logging: bool | None = None
    environment: Mapping[str, str] | None = None
    family: str | None = None
    image: Any | None = None
    log_driver: Any | None = None
    max_healthy_percent: float | None = None
    max_receive_count: float | None = None
    max_scaling_capacity: float | None = None
    min_healthy_percent: float | None = None
    min_scaling_capacity: float | None = None
    propagate_tags: Any | None = None
    queue: Any | None = None
    retention_period: Any | None = None
    scaling_steps: Sequence[Any] | None = None
    secrets: Mapping[str, Any] | None = None
    service_name: str | None = None
    visibility_timeout: Any | None = None
    vpc: Any | None = None
    container_name: str | None = None
    cpu: float | None = None
    gpu_count: float | None = None
    memory_limit_mib: float | None = None
    memory_reservation_mib: float | None = None
    placement_constraints: Sequence[Any] | None = None
    placement_strategies: Sequence[Any] | None = None

class QueueProcessingFargateServiceProps(Struct):
    capacity_provider_strategies: Sequence[Any] | None = None
    circuit_breaker: Any | None = None
    cluster: Any | None = None
    command: Sequence[str] | None = None
    cooldown: Any | None = None
    cpu_target_utilization_percent: float | None = None
    deployment_controller: Any | None = None
    disable_cpu_based_scaling: bool | None = None
    enable_ecs_managed_tags: bool | None = None
    enable_execute_command: bool | None = None
    enable_logging: bool | None = None
    environment: Mapping[str, str] | None = None
    family: str | None = None
    image: Any | None = None
    log_driver: Any | None = None
    max_healthy_percent: float | None = None
    max_receive_count: float | None = None
    max_scaling_capacity: float | None = None
    min_healthy_percent: float | None = None
    min_scaling_capacity: float | None = None
    propagate_tags: Any | None = None
    queue: Any | None = None
    retention_period: Any | None = None
    scaling_steps: Sequence[Any] | None = None
    secrets: Mapping[str, Any] | None = None
    service_name: str | None = None
    visibility_timeout: Any | None = None
    vpc: Any | None = None
    cpu: float | None = None
    ephemeral_storage_gib: float | None = None
    memory_limit_mib: float | None = None
    platform_version: Any | None = None
    runtime_platform: Any | None = None
    task_definition: Any | None = None
    assign_public_ip: bool | None = None
    container_name: str | None = None
    health_check: Any | None = None
    health_check_grace_period: Any | None = None
    security_groups: Sequence[Any] | None = None
    task_subnets: Any | None = None

class QueueProcessingServiceBaseProps(Struct):
    capacity_provider_strategies: Sequence[Any] | None = None
    circuit_breaker: Any | None = None
    cluster: Any | None = None
    command: Sequence[str] | None = None
    cooldown: Any | None = None
    cpu_target_utilization_percent: float | None = None
    deployment_controller: Any | None = None
    disable_cpu_based_scaling: bool | None = None
    enable_ecs_managed_tags: bool | None = None
    enable_execute_command: bool | None = None
    enable_logging: bool | None = None
    environment: Mapping[str, str] | None = None
    family: str | None = None
    image: Any | None = None
    log_driver: Any | None = None
    max_healthy_percent: float | None = None
    max_receive_count: float | None = None
    max_scaling_capacity: float | None = None
    min_healthy_percent: float | None = None
    min_scaling_capacity: float | None = None
    propagate_tags: Any | None = None
    queue: Any | None = None
    retention_period: Any | None = None
    scaling_steps: Sequence[Any] | None = None
    secrets: Mapping[str, Any] | None = None
    service_name: str | None = None
    visibility_timeout: Any | None = None
    vpc: Any | None = None

class ScheduledEc2TaskDefinitionOptions(Struct):
    task_definition: Any

class ScheduledEc2TaskImageOptions(Struct):
    image: Any
    command: Sequence[str] | None = None
    container_name: str | None = None
    environment: Mapping[str, str] | None = None
    log_driver: Any | None = None
    secrets: Mapping[str, Any] | None = None
    cpu: float | None = None
    memory_limit_mib: float | None = None
    memory_reservation_mib: float | None = None

class ScheduledEc2TaskProps(Struct):
    schedule: Any
    cluster: Any | None = None
    desired_task_count: float | None = None
    enabled: bool | None = None
    propagate_tags: Any | None = None
    rule_name: str | None = None
    security_groups: Sequence[Any] | None = None
    subnet_selection: Any | None = None
    tags: Sequence[Any] | None = None
    vpc: Any | None = None
    scheduled_ec2_task_definition_options: ScheduledEc2TaskDefinitionOptions | Mapping[str, Any] | None = None
    scheduled_ec2_task_image_options: ScheduledEc2TaskImageOptions | Mapping[str, Any] | None = None

class ScheduledFargateTaskDefinitionOptions(Struct):
    task_definition: Any

class ScheduledFargateTaskImageOptions(Struct):
    image: Any
    command: Sequence[str] | None = None
    container_name: str | None = None
    environment: Mapping[str, str] | None = None
    log_driver: Any | None = None
    secrets: Mapping[str, Any] | None = None
    circuit_breaker: Any | None = None
    cpu: float | None = None
    ephemeral_storage_gib: float | None = None
    memory_limit_mib: float | None = None
    platform_version: Any | None = None
    runtime_platform: Any | None = None
    task_definition: Any | None = None

class ScheduledFargateTaskProps(Struct):
    schedule: Any
    cluster: Any | None = None
    desired_task_count: float | None = None
    enabled: bool | None = None
    propagate_tags: Any | None = None
    rule_name: str | None = None
    security_groups: Sequence[Any] | None = None
    subnet_selection: Any | None = None
    tags: Sequence[Any] | None = None
    vpc: Any | None = None
    circuit_breaker: Any | None = None
    cpu: float | None = None
    ephemeral_storage_gib: float | None = None
    memory_limit_mib: float | None = None
    platform_version: Any | None = None
    runtime_platform: Any | None = None
    task_definition: Any | None = None
    scheduled_fargate_task_definition_options: ScheduledFargateTaskDefinitionOptions | Mapping[str, Any] | None = None
    scheduled_fargate_task_image_options: ScheduledFargateTaskImageOptions | Mapping[str, Any] | None = None

class ScheduledTaskBaseProps(Struct):
    schedule: Any
    cluster: Any | None = None
    desired_task_count: float | None = None
    enabled: bool | None = None
    propagate_tags: Any | None = None
    rule_name: str | None = None
    security_groups: Sequence[Any] | None = None
    subnet_selection: Any | None = None
    tags: Sequence[Any] | None = None
    vpc: Any | None = None

class ScheduledTaskImageProps(Struct):
    image: Any
    command: Sequence[str] | None = None
    container_name: str | None = None
    environment: Mapping[str, str] | None = None
    log_driver: Any | None = None
    secrets: Mapping[str, Any] | None = None


"""Every feature flag that aws-cdk-lib 2.275.0 recommends is known."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

import treadle as cdk
from treadle import aws_autoscaling as autoscaling
from treadle import aws_ec2 as ec2
from treadle._core.flags import EXPIRED, ON_WHEN_UNSET, WITHOUT_EFFECT
from treadle.errors import UnsupportedError

# the names in recommended-feature-flags.json of the npm package aws-cdk-lib 2.275.0
RECOMMENDED = json.loads(Path(__file__).with_name("recommended_flags.json").read_text())
SOURCE = Path(cdk.__file__).parent


def test_every_recommended_flag_is_read_or_without_effect() -> None:
    texts = [path.read_text() for path in SOURCE.rglob("*.py") if path.name != "flags.py"]
    read = {name for text in texts for name in re.findall(r'"(@aws-cdk[\w./-]*:[\w.]+)"', text)}
    assert len(RECOMMENDED) == 89
    assert [name for name in RECOMMENDED if name not in read | WITHOUT_EFFECT | ON_WHEN_UNSET | EXPIRED] == []
    assert not WITHOUT_EFFECT & read


FLAGS = {name: True for name in RECOMMENDED if name not in ("@aws-cdk/core:defaultCrossStackReferences",)}


def test_a_network_under_the_flag_that_restricts_its_default_group() -> None:
    stack = cdk.Stack(cdk.App(context=FLAGS), "S")
    network = ec2.Vpc(stack, "Vpc")
    assert network.node.try_find_child("RestrictDefaultSecurityGroupCustomResource") is not None
    other = ec2.Vpc(stack, "Other", restrict_default_security_group=False)
    assert other.node.try_find_child("RestrictDefaultSecurityGroupCustomResource") is None
    with pytest.raises(UnsupportedError, match="generateLaunchTemplateInsteadOfLaunchConfig"):
        autoscaling.AutoScalingGroup(
            stack,
            "Group",
            vpc=network,
            instance_type=ec2.InstanceType("m5.large"),
            machine_image=ec2.MachineImage.latest_amazon_linux2(),
        )

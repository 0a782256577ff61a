"""The tree: paths, addresses, order, and what it refuses."""

from __future__ import annotations

import pytest

import treadle as cdk
from treadle.constructs import Construct, ConstructOrder, RootConstruct
from treadle.errors import AuthoringError


def test_paths_and_order() -> None:
    root = RootConstruct()
    a = Construct(root, "a")
    b = Construct(a, "b/c")
    d = Construct(root, "d")
    assert b.node.path == "a/b--c"
    assert [c.node.path for c in root.node.find_all()] == ["", "a", "a/b--c", "d"]
    assert [c.node.path for c in root.node.find_all(ConstructOrder.POSTORDER)] == ["a/b--c", "a", "d", ""]
    assert b.node.root is root and b.node.scopes == [root, a, b]
    assert d.node.addr == Construct(RootConstruct(), "d").node.addr != a.node.addr


@pytest.mark.parametrize("ident", ["", None])
def test_an_empty_id_is_refused(ident: str) -> None:
    with pytest.raises(AuthoringError, match="Only root constructs may have an empty ID"):
        Construct(RootConstruct(), ident)


def test_a_taken_id_is_refused_with_the_users_line() -> None:
    root = RootConstruct()
    Construct(root, "a")
    with pytest.raises(AuthoringError, match="There is already a Construct with name 'a' in RootConstruct") as caught:
        Construct(root, "a")
    assert "test_tree.py" in str(caught.value)


def test_a_wrong_keyword_names_the_nearest() -> None:
    from treadle import aws_sqs as sqs

    with pytest.raises(
        AuthoringError, match="Queue has no keyword 'visiblity_timeout'; did you mean 'visibility_timeout'"
    ):
        sqs.Queue(cdk.Stack(), "Q", visiblity_timeout=3)
    with pytest.raises(AuthoringError, match="DeadLetterQueue needs 'queue'"):
        sqs.DeadLetterQueue(max_receive_count=1)


@pytest.mark.parametrize("scope", [None, "x", 3])
def test_a_resource_outside_a_stack_is_refused(scope: object) -> None:
    with pytest.raises(AuthoringError):
        cdk.CfnResource(scope, "R", type="A::B::C")  # type: ignore[arg-type]


def test_deep_and_wide_trees(tmp_path: object) -> None:
    app = cdk.App(outdir=str(tmp_path))
    stack = cdk.Stack(app, "S")
    scope: Construct = stack
    for i in range(1000):
        scope = Construct(scope, f"L{i}")
    cdk.CfnResource(scope, "R", type="A::B::C")
    for i in range(10_000):
        Construct(stack, f"X{i}")
    assert len(app.synth().stacks[0].template["Resources"]) == 1


def test_a_permission_needs_a_principal() -> None:
    from treadle import aws_iam as iam
    from treadle import aws_sqs as sqs

    queue = sqs.Queue(cdk.Stack(cdk.App(), "S"), "Q")
    with pytest.raises(AuthoringError, match="not to str 'x'"):
        queue.grant_purge("x")
    with pytest.raises(AuthoringError, match="actions: expected a list of str, got 'a:b'"):
        iam.PolicyStatement(actions="a:b", resources=["*"])

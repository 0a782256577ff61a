"""The packages export lazily: what nobody asks for isn't loaded, and nothing is lost on the way."""

from __future__ import annotations

import importlib
import pkgutil
import subprocess
import sys

import pytest

PROGRAM = """
import sys
from treadle import App, Stack
from treadle import aws_sqs as sqs, aws_stepfunctions as sfn, aws_stepfunctions_tasks as tasks
stack = Stack(App(outdir=sys.argv[1]), "S")
queue = sqs.Queue(stack, "Q")
send = tasks.SqsSendMessage(stack, "Send", queue=queue, message_body=sfn.TaskInput.from_text("x"))
sfn.StateMachine(stack, "SM", definition_body=sfn.DefinitionBody.from_chainable(send))
stack.node.root.synth()
print(*sys.modules)
"""


def test_a_queue_loads_no_cluster(tmp_path: object) -> None:
    ran = subprocess.run([sys.executable, "-c", PROGRAM, str(tmp_path)], capture_output=True, text=True, check=True)
    loaded = {name for name in ran.stdout.split() if name.startswith("treadle.aws_")}
    packages = {name for name in loaded if name.count(".") == 1}
    assert packages == {f"treadle.aws_{name}" for name in ("iam", "kms", "sqs", "stepfunctions", "stepfunctions_tasks")}
    tasks = {name.rpartition(".")[2] for name in loaded if name.startswith("treadle.aws_stepfunctions_tasks.")}
    assert tasks == {"_service_task", "_sqs"}
    assert not {"boto3", "asyncio", "inspect", "dataclasses", "urllib.request"} & set(ran.stdout.split())


@pytest.mark.parametrize("package", ["aws_stepfunctions", "aws_stepfunctions_tasks"])
def test_every_name_of_every_file_is_exported(package: str) -> None:
    module = importlib.import_module(f"treadle.{package}")
    names: dict[str, object] = {}
    for info in pkgutil.iter_modules(module.__path__):
        file = importlib.import_module(f"treadle.{package}.{info.name}")
        for name in getattr(file, "__all__", ()):
            if not name.startswith("_") and getattr(module, name, None) is not None:
                assert getattr(module, name) is getattr(file, name)
                names[name] = file
    assert sorted(names) == module.__all__
    assert set(module.__all__) <= set(dir(module))


def test_checkers_read_the_same_modules() -> None:
    """The TYPE_CHECKING half of a package's __init__ imports the modules that the other half loads from."""
    import ast
    from pathlib import Path

    for package in ("aws_stepfunctions", "aws_stepfunctions_tasks"):
        tree = ast.parse(Path(importlib.import_module(f"treadle.{package}").__file__ or "").read_text())
        (fork,) = (node for node in tree.body if isinstance(node, ast.If))
        read = {node.module for node in fork.body if isinstance(node, ast.ImportFrom)}
        (homes,) = (
            node.value for node in fork.orelse if isinstance(node, ast.Assign) and isinstance(node.value, ast.Dict)
        )
        assert read == {"_cfn", *(ast.literal_eval(key) for key in homes.keys if key is not None)}


def test_checkers_see_every_package_of_the_root() -> None:
    """``import treadle as cdk; cdk.aws_sqs.Queue``: a new package needs a line in treadle/__init__.py."""
    import ast
    from pathlib import Path

    import treadle

    root = Path(treadle.__file__)
    (fork,) = (
        node
        for node in ast.parse(root.read_text()).body
        if isinstance(node, ast.If) and not node.orelse and ast.unparse(node.test) == "TYPE_CHECKING"
    )
    assert any(isinstance(node, ast.ImportFrom) and node.module == "_packages" for node in fork.body)
    stub = ast.parse((root.parent / "_packages.pyi").read_text())
    listed = {name.name for node in [*fork.body, *stub.body] if _imports_modules(node) for name in node.names}
    there = {path.parent.name for path in root.parent.glob("[ac]*_*/__init__.py")}
    assert listed == there | {"assertions", "constructs", "interfaces"}


def _imports_modules(node: object) -> bool:
    import ast

    return isinstance(node, ast.ImportFrom) and node.module is None


def test_checkers_see_no_getattr() -> None:
    """A module's __getattr__ makes a checker take any name for there."""
    import ast
    from pathlib import Path

    import treadle

    for path in Path(treadle.__file__).parent.rglob("*.py"):
        for node in ast.parse(path.read_text(encoding="utf-8")).body:
            assert not (isinstance(node, ast.FunctionDef) and node.name == "__getattr__"), path


def test_a_name_that_does_not_exist() -> None:
    tasks = importlib.import_module("treadle.aws_stepfunctions_tasks")
    with pytest.raises(AttributeError, match=r"treadle\.aws_stepfunctions_tasks.*SqsSendMesage"):
        _ = tasks.SqsSendMesage

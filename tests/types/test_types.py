"""Type checkers agree with the surface: nothing to say about right code, refusals on each wrong line, all keywords."""

from __future__ import annotations

import importlib
import json
from pathlib import Path

import pytest

from treadle import App, Environment, Stack
from treadle import aws_stepfunctions as sfn
from treadle import aws_stepfunctions_tasks as tasks

from ..parity.test_document import EXAMPLES as PASTED
from ..parity.test_document import GIVEN
from .checkers import HERE, mypy, offered, pyright, why_no_pyright

EXAMPLES = sorted((HERE / "examples").glob("[a-z]*.py"))
MANIFEST = json.loads((HERE.parent / "surface" / "aws_cdk.json").read_text())["aws_stepfunctions_tasks"]
TASKS = sorted(
    name
    for name in tasks.__all__
    if isinstance(kind := getattr(tasks, name), type) and issubclass(kind, sfn.TaskStateBase) and name != "ServiceTask"
)
needs_pyright = pytest.mark.usefixtures("pyright_runs")


@pytest.fixture
def pyright_runs() -> None:
    reason = why_no_pyright()
    if reason is not None:
        pytest.skip(reason)


def marked(name: str) -> list[tuple[str, int]]:
    lines = (HERE / name).read_text().splitlines()
    return [(name, number) for number, line in enumerate(lines, 1) if line.endswith("# refused")]


def test_mypy_has_nothing_to_say_about_the_examples() -> None:
    assert mypy(HERE / "surface.py", *EXAMPLES) == []


@needs_pyright
def test_pyright_has_nothing_to_say_about_the_examples() -> None:
    assert pyright(HERE) == []


def test_mypy_refuses_each_wrong_line() -> None:
    assert sorted({(name, line) for name, line, _ in mypy(HERE / "refused.py")}) == marked("refused.py")


@needs_pyright
def test_pyright_refuses_each_wrong_line(tmp_path: Path) -> None:
    (tmp_path / "refused.py").write_text((HERE / "refused.py").read_text())
    (tmp_path / "pyrightconfig.json").write_text('{"include": ["refused.py"], "pythonVersion": "3.11"}')
    assert sorted({(name, line) for name, line, _ in pyright(tmp_path)}) == marked("refused.py")


def marked_l1() -> list[tuple[str, int]]:
    return [(Path(name).name, line) for name, line in marked("l1/l1_refused.py")]


def test_mypy_refuses_each_wrong_l1() -> None:
    found = sorted({(Path(name).name, line) for name, line, _ in mypy(HERE / "l1" / "l1_refused.py")})
    assert found == marked_l1()
    assert len(found) >= 17


@needs_pyright
def test_pyright_refuses_each_wrong_l1(tmp_path: Path) -> None:
    (tmp_path / "l1_refused.py").write_text((HERE / "l1" / "l1_refused.py").read_text())
    (tmp_path / "pyrightconfig.json").write_text('{"include": ["l1_refused.py"], "pythonVersion": "3.11"}')
    assert sorted({(name, line) for name, line, _ in pyright(tmp_path)}) == marked_l1()


@needs_pyright
def test_an_editor_offers_every_keyword_of_every_task_and_struct() -> None:
    opening = "from treadle import Stack\nfrom treadle import aws_stepfunctions_tasks as tasks\nscope = Stack()\n"
    names = [name for name in tasks.__all__ if MANIFEST.get(name)]
    calls = [f"tasks.{name}(" + "scope, 'id', " * (name in TASKS) for name in names]
    text = opening + "".join(f"{call})\n" for call in calls)
    first = opening.count("\n")
    found = offered(text, [(first + index, len(call)) for index, call in enumerate(calls)])
    lost = {
        name: sorted(missing)
        for name, labels in zip(names, found, strict=True)
        if (missing := {f"{keyword}=" for keyword in MANIFEST[name]} - labels)
    }
    assert lost == {}
    assert len(TASKS) >= 40


def pasted(folder: Path) -> Path:
    """Write the document's examples as functions whose parameters are what they take for given."""
    modules = "apigateway batch dynamodb ec2 ecs eks iam s3 sns sqs".split()
    lines = [
        "from treadle import Duration, Size, Stack",
        *(f"import treadle.aws_{module} as {module}" for module in modules),
        "import treadle.aws_lambda as lambda_",
        "import treadle.aws_stepfunctions as sfn",
        "import treadle.aws_stepfunctions_tasks as tasks",
        "null = None",
    ]
    for number, example in enumerate(PASTED, 1):
        taken = [f"{name}: {kind.replace('lambda.', 'lambda_.')}" for name, kind in GIVEN.findall(example)]
        body = [line for line in example.replace("aws_cdk", "treadle").splitlines() if line.strip()]
        lines += [
            f"def example_{number}({', '.join(['self: Stack', *taken])}) -> None:",
            *(f"    {line}" for line in body),
        ]
    file = folder / "pasted.py"
    file.write_text("\n".join(lines) + "\n")
    (folder / "pyrightconfig.json").write_text('{"include": ["pasted.py"], "pythonVersion": "3.11"}')
    return file


@pytest.mark.skipif(not PASTED, reason="the document isn't there")
def test_mypy_has_nothing_to_say_about_pasted_examples(tmp_path: Path) -> None:
    assert mypy(pasted(tmp_path)) == []


@needs_pyright
@pytest.mark.skipif(not PASTED, reason="the document isn't there")
def test_pyright_has_nothing_to_say_about_pasted_examples(tmp_path: Path) -> None:
    assert pyright(pasted(tmp_path).parent) == []


def examples() -> dict[str, str]:
    return {
        name: path.stem
        for path in EXAMPLES
        for name in vars(importlib.import_module(f".examples.{path.stem}", __package__))
        if name.startswith("example_")
    }


def test_the_examples_have_numbers_of_their_own() -> None:
    """The first 61 are those of the CDK's document about tasks."""
    numbers = sorted(int(name.split("_")[1]) for name in examples())
    assert numbers == list(range(1, len(numbers) + 1))
    assert len(numbers) > 61


@pytest.mark.parametrize("name", sorted(examples()))
def test_example_runs(name: str, tmp_path: Path) -> None:
    """What the checkers have read also works."""
    make = getattr(importlib.import_module(f".examples.{examples()[name]}", __package__), name)
    app = App(outdir=str(tmp_path))
    stack = Stack(app, "S", env=Environment(account="123456789012", region="us-east-1"))
    sfn.StateMachine(stack, "SM", definition_body=sfn.DefinitionBody.from_chainable(make(stack)))
    app.synth()
    resources = json.loads((tmp_path / "S.template.json").read_text())["Resources"]
    assert "AWS::StepFunctions::StateMachine" in {resource["Type"] for resource in resources.values()}

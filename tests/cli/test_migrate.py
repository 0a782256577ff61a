"""treadle migrate: imports are rewritten, and templates compared."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from treadle.cli import main

pytest.importorskip("libcst")

OLD = '''\
#!/usr/bin/env python3
# an app of two styles
import aws_cdk as cdk
import aws_cdk.aws_sqs as sqs  # queues
import constructs
from aws_cdk import (
    aws_lambda as _lambda,
    aws_stepfunctions as sfn,
)
# from aws_cdk import aws_s3 as s3
from constructs import Construct


class Orders(cdk.Stack):
    """Its resources were made with aws_cdk before."""

    def __init__(self, scope: "constructs.Construct", id: str) -> None:
        super().__init__(scope, id)
        sqs.Queue(self, "Jobs",   visibility_timeout=cdk.Duration.seconds(30))
        sfn.StateMachine(self, "M", definition_body=sfn.DefinitionBody.from_chainable(sfn.Pass(self, "P")))


app = cdk.App()
Orders(app, "Orders")
app.synth()
'''
NEW = (
    OLD.replace("import aws_cdk as cdk", "import treadle as cdk")
    .replace("import aws_cdk.aws_sqs as sqs", "import treadle.aws_sqs as sqs")
    .replace("import constructs\n", "import treadle.constructs as constructs\n")
    .replace("from aws_cdk import (", "from treadle import (")
    .replace("# from aws_cdk import", "# from treadle import")
    .replace("from constructs import", "from treadle.constructs import")
)


def treadle(*words: str | Path) -> Result:
    return CliRunner().invoke(main, [str(word) for word in words])


@pytest.fixture
def app(tmp_path: Path) -> Path:
    (tmp_path / "app.py").write_bytes(OLD.encode())
    return tmp_path


def test_imports_are_rewritten_and_the_rest_stays(app: Path) -> None:
    result = treadle("migrate", app)
    assert result.exit_code == 0, result.output
    assert (app / "app.py").read_bytes().decode() == NEW
    assert "app.py: 6 changes" in result.output


def test_a_second_run_changes_nothing(app: Path) -> None:
    treadle("migrate", app)
    before = (app / "app.py").stat().st_mtime_ns
    result = treadle("migrate", app)
    assert "0 files changed" in result.output
    assert (app / "app.py").stat().st_mtime_ns == before


def test_a_dry_run_shows_the_changes_and_writes_nothing(app: Path) -> None:
    result = treadle("migrate", app, "--dry-run")
    assert "-import aws_cdk as cdk\n" in result.stdout
    assert "+import treadle as cdk\n" in result.stdout
    assert (app / "app.py").read_text() == OLD


@pytest.mark.parametrize(
    ("text", "made"),
    [
        ("import aws_cdk\naws_cdk.App()\n", "import treadle\ntreadle.App()\n"),
        ("from aws_cdk import core\nfrom aws_cdk.core import Stack\n", "from treadle import core\nfrom treadle.core import Stack\n"),
        ("from aws_cdk.interfaces import aws_kms\n", "from treadle.interfaces import aws_kms\n"),
        ('import importlib\nimportlib.import_module("aws_cdk.aws_sqs")\n', 'import importlib\nimportlib.import_module("treadle.aws_sqs")\n'),
        ('def f(stack: "aws_cdk.Stack"): ...\n', 'def f(stack: "treadle.Stack"): ...\n'),
        ('name = "made with aws_cdk"\n', 'name = "made with aws_cdk"\n'),
        ("x.aws_cdk = 1\n", "x.aws_cdk = 1\n"),
        ("from .constructs import Own\n", "from .constructs import Own\n"),
        ("import aws_cdk as cdk\r\nx = 1\r\n", "import treadle as cdk\r\nx = 1\r\n"),
        ("if True:\n\timport aws_cdk  # here\n", "if True:\n\timport treadle  # here\n"),
    ],
)  # fmt: skip
@pytest.mark.filterwarnings("ignore:treadle.core is deprecated:DeprecationWarning")
def test_each_style(tmp_path: Path, text: str, made: str) -> None:
    file = tmp_path / "part.py"
    file.write_bytes(text.encode())
    assert treadle("migrate", file).exit_code == 0
    assert file.read_bytes().decode() == made


def test_a_package_of_the_app_named_constructs_stays(tmp_path: Path) -> None:
    (tmp_path / "constructs").mkdir()
    (tmp_path / "constructs" / "__init__.py").write_text("import aws_cdk\n")
    (tmp_path / "app.py").write_text("from constructs import Own\n")
    treadle("migrate", tmp_path)
    assert (tmp_path / "app.py").read_text() == "from constructs import Own\n"
    assert (tmp_path / "constructs" / "__init__.py").read_text() == "import treadle\n"


def test_environments_and_assemblies_are_left_alone(tmp_path: Path) -> None:
    for folder in ("cdk.out", ".venv", "own", "node_modules"):
        (tmp_path / folder).mkdir()
        (tmp_path / folder / "a.py").write_text("import aws_cdk\n")
    (tmp_path / "own" / "pyvenv.cfg").write_text("")
    assert "0 files changed" in treadle("migrate", tmp_path).output


def test_what_can_not_move_is_named(tmp_path: Path) -> None:
    (tmp_path / "app.py").write_text(
        "import aws_cdk as cdk\nfrom cdk_nag import AwsSolutionsChecks\nfrom aws_cdk import aws_sqs\naws_sqs.Quueue\n"
    )
    (tmp_path / "requirements.txt").write_text("aws-cdk-lib>=2\nconstructs>=10\nboto3\n")
    output = treadle("migrate", tmp_path).output
    assert "app.py:2: cdk_nag is a library of aws-cdk-lib constructs" in output
    assert "treadle has no aws_sqs.Quueue; did you mean Queue?" in output
    assert "requirements.txt: put treadle in place of aws-cdk-lib, constructs" in output


def test_a_file_that_is_no_python_is_left_and_named(tmp_path: Path) -> None:
    (tmp_path / "old.py").write_text("import aws_cdk\nprint 'x'\n")
    result = treadle("migrate", tmp_path)
    assert "old.py: left as it is" in result.output
    assert (tmp_path / "old.py").read_text() == "import aws_cdk\nprint 'x'\n"


# ---------------------------------------------------------------- comparison


@pytest.fixture
def assembly(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return an assembly as the app makes it; its templates are changed by the tests in place of another library's."""
    folder = tmp_path_factory.mktemp("assembly")
    (folder / "app.py").write_text(NEW)
    assert treadle("synth", folder / "app.py", "-o", folder / "cdk.out", "--quiet").exit_code == 0
    return folder / "cdk.out"


def test_equal_templates_are_proved(app: Path, assembly: Path) -> None:
    result = treadle("migrate", app, "--against", assembly)
    assert result.exit_code == 0, result.output
    assert "are equal, 0 differ" in result.stdout


def test_a_difference_is_named_with_its_property(app: Path, assembly: Path) -> None:
    file = assembly / "Orders.template.json"
    template = json.loads(file.read_text())
    queue = next(name for name, resource in template["Resources"].items() if resource["Type"] == "AWS::SQS::Queue")
    template["Resources"][queue]["Properties"]["VisibilityTimeout"] = 31
    template["Resources"]["Extra"] = {"Type": "AWS::SNS::Topic"}
    file.write_text(json.dumps(template))
    result = treadle("migrate", app, "--against", assembly)
    assert result.exit_code == 1
    assert f"different  Orders/{queue} (AWS::SQS::Queue): Properties/VisibilityTimeout" in result.stdout
    assert "different  Orders/Extra (AWS::SNS::Topic): only aws-cdk-lib has it" in result.stdout
    assert "2 differ" in result.stdout


def test_a_handler_of_treadles_own_is_a_documented_difference() -> None:
    from treadle.cli._template_comparison import compare_templates

    def function(key: str, runtime: str, memory: int = 128) -> dict[str, object]:
        name = "CustomS3AutoDeleteObjectsCustomResourceProviderHandler9D90184F"
        properties = {"Code": {"S3Key": key}, "Runtime": runtime, "MemorySize": memory}
        return {"Orders": {"Resources": {name: {"Type": "AWS::Lambda::Function", "Properties": properties}}}}

    equal, (found,) = compare_templates(function("a", "nodejs22.x"), function("b", "python3.13"))
    assert (equal, found.paths) == (0, ("Properties/Code/S3Key", "Properties/Runtime"))
    assert len(found.documented) == 2
    _, (found,) = compare_templates(function("a", "nodejs22.x"), function("b", "python3.13", 256))
    assert not found.documented  # another property differs as well


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (["none"], "there is no none"),
        (["app.py", "--against", "."], "is no cloud assembly"),
        (["app.py", "--cdk-python", "/no/python"], "can't be run"),
    ],
)
def test_what_is_refused(app: Path, monkeypatch: pytest.MonkeyPatch, words: list[str], told: str) -> None:
    monkeypatch.chdir(app)
    result = treadle("migrate", *words)
    assert result.exit_code == 2
    assert told in result.output
    assert (app / "app.py").read_text() == OLD

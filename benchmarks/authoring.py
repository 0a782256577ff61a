"""Measures authoring against aws-cdk-lib in the same run: a cold process imports, builds and synthesizes.

    python benchmarks/authoring.py [--cdk PYTHON] [--runs N] [--json FILE]

`--cdk` names an interpreter that has aws-cdk-lib==2.275.0 (it needs Node); without it only treadle is measured.
The same program runs on both: a chain of LambdaInvoke, DynamoPutItem and SqsSendMessage tasks in one machine.
Time is wall time of the whole process; memory is the largest resident set of the process and its children together
(Node runs as a child of the CDK's interpreter).
"""

from __future__ import annotations

import argparse
import json
import os
import statistics
import subprocess
import sys
import tempfile
import threading
import time
from pathlib import Path

PROGRAM = """
import importlib, sys
root, count, out = sys.argv[1], int(sys.argv[2]), sys.argv[3]
cdk = importlib.import_module(root)
def module(name):
    return importlib.import_module(root + '.' + name)
sfn, tasks, lambda_ = module('aws_stepfunctions'), module('aws_stepfunctions_tasks'), module('aws_lambda')
ddb, sqs = module('aws_dynamodb'), module('aws_sqs')
app = cdk.App(outdir=out, analytics_reporting=False)
stack = cdk.Stack(app, 'S')
function = lambda_.Function(stack, 'F', runtime=lambda_.Runtime.PYTHON_3_12, handler='index.handler',
                            code=lambda_.Code.from_inline('def handler(e, c): return e'))
table = ddb.Table(stack, 'T', partition_key=ddb.Attribute(name='id', type=ddb.AttributeType.STRING))
queue = sqs.Queue(stack, 'Q')
chain = sfn.Pass(stack, 'Start')
first = chain
for i in range(count):
    if i % 3 == 0:
        task = tasks.LambdaInvoke(stack, f'Invoke{i}', lambda_function=function, result_path='$.r',
                                  payload=sfn.TaskInput.from_object({'a': sfn.JsonPath.string_at('$.a')}))
    elif i % 3 == 1:
        task = tasks.DynamoPutItem(stack, f'Put{i}', table=table, result_path='$.r',
                                   item={'id': tasks.DynamoAttributeValue.from_string(sfn.JsonPath.string_at('$.id'))})
    else:
        task = tasks.SqsSendMessage(stack, f'Send{i}', queue=queue, result_path='$.r',
                                    message_body=sfn.TaskInput.from_json_path_at('$.a'))
    chain = chain.next(task)
sfn.StateMachine(stack, 'SM', definition_body=sfn.DefinitionBody.from_chainable(first))
app.synth()
"""


SHOW_HELP = """
import sys
sys.argv = ['treadle', '--help']
from treadle.cli import main
try:
    main()
except SystemExit:
    pass
"""


def resident(pid: int) -> int:
    """Kilobytes of a process and all below it (Linux)."""
    total, pending = 0, [pid]
    while pending:
        process = pending.pop()
        try:
            status = Path(f"/proc/{process}/status").read_text()
            total += next((int(line.split()[1]) for line in status.splitlines() if line.startswith("VmRSS")), 0)
            for task in Path(f"/proc/{process}/task").iterdir():
                pending += map(int, (task / "children").read_text().split())
        except (OSError, ValueError):
            continue
    return total


def measure(python: str, root: str, count: int) -> tuple[float, float]:
    """Seconds and megabytes of one cold process."""
    with tempfile.TemporaryDirectory() as out:
        environment = {**os.environ, "JSII_SILENCE_WARNING_UNTESTED_NODE_VERSION": "1", "PYTHONWARNINGS": "ignore"}
        environment.pop("PYTHONDONTWRITEBYTECODE", None)  # pip has compiled the peer; ours is compiled by the first run
        began = time.perf_counter()
        process = subprocess.Popen(
            [python, "-c", PROGRAM, root, str(count), out],
            env=environment,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        largest = 0
        ended = threading.Event()

        def watch() -> None:
            nonlocal largest
            while not ended.wait(0.01):
                largest = max(largest, resident(process.pid))

        watcher = threading.Thread(target=watch)
        watcher.start()
        code = process.wait()
        took = time.perf_counter() - began
        ended.set()
        watcher.join()
        if code:
            sys.exit(f"{python} -c … {root} {count} ended with {code}")
        return took, largest / 1024


def best(python: str, root: str, count: int, runs: int) -> tuple[float, float]:
    measure(python, root, 1)  # so that both have their bytecode, and the disk's cache is warm
    results = [measure(python, root, count) for _ in range(runs)]
    return statistics.median(seconds for seconds, _ in results), max(memory for _, memory in results)


def import_seconds(statement: str, runs: int = 9) -> float:
    """What an import adds to a bare interpreter, median of several."""

    environment = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}

    def once(code: str) -> float:
        began = time.perf_counter()
        subprocess.run([sys.executable, "-c", code], check=True, env=environment, stdout=subprocess.DEVNULL)
        return time.perf_counter() - began

    once(statement)

    return statistics.median(once(statement) for _ in range(runs)) - statistics.median(
        once("pass") for _ in range(runs)
    )


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--cdk", metavar="PYTHON", help="an interpreter with aws-cdk-lib")
    parser.add_argument("--runs", type=int, default=3)
    parser.add_argument("--json", metavar="FILE")
    options = parser.parse_args()
    rows = []
    print(f"{'tasks':>6} {'treadle s':>10} {'MB':>6} {'aws-cdk s':>10} {'MB':>6} {'times faster':>13} {'memory':>8}")
    for count in (10, 100, 1000):
        ours, our_memory = best(sys.executable, "treadle", count, options.runs)
        row = {"tasks": count, "treadle_s": ours, "treadle_mb": our_memory}
        line = f"{count:>6} {ours:>10.3f} {our_memory:>6.0f}"
        if options.cdk:
            theirs, their_memory = best(options.cdk, "aws_cdk", count, options.runs)
            row.update(cdk_s=theirs, cdk_mb=their_memory, ratio=theirs / ours)
            line += f" {theirs:>10.2f} {their_memory:>6.0f} {theirs / ours:>12.1f}x 1/{their_memory / our_memory:>5.1f}"
        rows.append(row)
        print(line)
    growth = rows[2]["treadle_s"] / rows[1]["treadle_s"]
    print(f"from 100 to 1,000 tasks: {growth:.1f} times the time")
    imported = import_seconds("import treadle")
    helped = import_seconds(SHOW_HELP)
    print(
        f"import treadle: {imported * 1000:.0f} ms; treadle --help: {helped * 1000:.0f} ms (beyond a bare interpreter)"
    )
    if options.json:
        Path(options.json).write_text(json.dumps({"rows": rows, "import_s": imported, "help_s": helped}, indent=1))


if __name__ == "__main__":
    main()

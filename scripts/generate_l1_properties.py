"""Write the property names of treadle's L1 classes from an installed aws-cdk-lib.

    python scripts/generate_l1_properties.py SITE_PACKAGES

`SITE_PACKAGES` is the folder of an environment with aws-cdk-lib==2.275.0. Its archive is read; nothing of it is run.
"""

from __future__ import annotations

import gzip
import json
import re
import sys
import tarfile
import textwrap
from pathlib import Path

SOURCE = Path(__file__).parents[1] / "src" / "treadle"
TARGET = SOURCE / "_core" / "l1_properties.py"
HEADER = '''"""The properties of the L1 classes: Python's names, and CloudFormation's where they are spelled otherwise.

Written by scripts/generate_l1_properties.py from aws-cdk-lib 2.275.0; not to be edited.
"""

from __future__ import annotations

__all__ = ["L1_PROPERTIES"]

'''
CONVERTER = re.compile(r"function convert(\w+)PropsToCloudFormation\(properties\)\{(.*?)\}\):properties\}", re.DOTALL)
SPELLED = re.compile(r'"?([A-Za-z0-9]+)"?:[^{}]*?\(properties\.(\w+)\)')


def snake(name: str) -> str:
    """Return a name as the CDK's Python binding spells it."""
    name = re.sub(r"([A-Z]+)([A-Z][a-z])", r"\1_\2", name)
    return re.sub(r"([a-z0-9])([A-Z])", r"\1_\2", name).lower()


def pascal(name: str) -> str:
    """Return a Python name as CloudFormation spells most."""
    return "".join(word[:1].upper() + word[1:] for word in name.split("_"))


def mirrored_types() -> set[str]:
    """Return the CloudFormation types of treadle's own L1 classes."""
    sources = (path.read_text() for path in SOURCE.rglob("*.py"))
    return {found for text in sources for found in re.findall(r'TYPE = "(AWS::\w+::\w+)"', text)}


def main() -> None:
    """Read the archive and write the table."""
    archive = next(Path(sys.argv[1]).glob("aws_cdk/_jsii/aws-cdk-lib@*.jsii.tgz"))
    spellings: dict[tuple[str, str], dict[str, str]] = {}
    with tarfile.open(archive) as files:
        for member in files:
            if member.name.endswith((".generated.js", "/.jsii.gz")):
                data = files.extractfile(member)
                assert data is not None
                if member.name == "package/.jsii.gz":
                    types = json.loads(gzip.decompress(data.read()))["types"]
                elif member.name.endswith(".js"):
                    module = member.name.split("/")[1].replace("-", "_")
                    for name, body in CONVERTER.findall(data.read().decode()):
                        spellings[module, name] = {own: cfn for cfn, own in SPELLED.findall(body)}
    wanted, rows = mirrored_types(), {}
    for full_name, described in types.items():
        kind = described.get("docs", {}).get("custom", {}).get("cloudformationResource")
        if kind not in wanted or described["kind"] != "class" or f"{full_name}Props" not in types:
            continue
        module = "core" if full_name.count(".") == 1 else full_name.split(".")[1]
        spelled = spellings[module, described["name"]]
        words = []
        for own in (entry["name"] for entry in types[f"{full_name}Props"]["properties"]):
            name = snake(own)
            words.append(name if spelled[own] == pascal(name) else f"{name}={spelled[own]}")
        rows[kind] = " ".join(sorted(words))
    missing = wanted - rows.keys()
    if missing:
        sys.exit(f"not in aws-cdk-lib: {', '.join(sorted(missing))}")
    lines = ["L1_PROPERTIES: dict[str, str] = {"]
    for kind in sorted(rows):
        parts = textwrap.wrap(rows[kind], 106, break_long_words=False, break_on_hyphens=False)
        if len(parts) == 1 and len(kind) + len(parts[0]) < 107:
            lines.append(f'    "{kind}": "{parts[0]}",')
            continue
        lines.append(f'    "{kind}": (')
        lines += [f'        "{part}{" " if part is not parts[-1] else ""}"' for part in parts]
        lines.append("    ),")
    TARGET.write_text(HEADER + "\n".join([*lines, "}", ""]))


if __name__ == "__main__":
    main()

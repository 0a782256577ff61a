"""Write the IAM prefixes that botocore's models know: the names that requests are signed with.

    python scripts/generate_iam.py

What the service authorization reference says otherwise is in ``_iam/_prefixes.py`` and ``_iam/_actions.py``, each row
with the page that says so.
"""

from __future__ import annotations

import re
from pathlib import Path

import botocore
import botocore.session

TARGET = Path(__file__).parents[1] / "src" / "treadle" / "_iam" / "_signing_names.py"
HEADER = '''# Written by scripts/generate_iam.py from botocore {version}; not to be edited.
"""Services that IAM knows by the name their requests are signed with, where it isn't their own."""

from __future__ import annotations

__all__ = ["SIGNING_NAMES"]

SIGNING_NAMES = {{
{rows}
}}
'''


def signing_names() -> dict[str, str]:
    """Return the signing name of each service whose name in Step Functions is another."""
    session = botocore.session.get_session()
    models = map(session.get_service_model, session.get_available_services())
    named = {re.sub("[ -]", "", model.service_id).lower(): model.signing_name for model in models}
    return {service: name for service, name in sorted(named.items()) if service != name}


def text(pages: frozenset[str]) -> str:
    """Return the module.

    :param pages: the services whose prefix a page gives
    """
    rows = "\n".join(f'    "{service}": "{name}",' for service, name in signing_names().items() if service not in pages)
    return HEADER.format(version=botocore.__version__, rows=rows)


def main() -> None:
    from treadle._iam import PAGE_PREFIXES

    TARGET.write_text(text(frozenset(PAGE_PREFIXES)))


if __name__ == "__main__":
    main()

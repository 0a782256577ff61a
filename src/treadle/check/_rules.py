"""What a rule is, and what it reports."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

from ..asl._places import Path

__all__ = ["ERROR", "WARNING", "Fault", "Rule"]

ERROR = "error"
WARNING = "warning"


@dataclass(frozen=True, slots=True)
class Rule:
    """One rule of `treadle check`.

    :param code: stable; its letter is the family's
    :param title: what the rule reports, as a phrase
    :param severity: error for what AWS refuses or what certainly fails, else warning
    :param why: what happens on AWS, in whole sentences
    :param fix: what to change
    :param url: AWS's page
    :param at_run_time: whether Step Functions accepts the definition, and the state fails when it is reached
    :param quiet: whether `synth` and `run` leave the finding to `check`
    """

    code: str
    title: str
    severity: str
    why: str
    fix: str
    url: str = ""
    at_run_time: bool = False
    quiet: bool = False

    @property
    def refused(self) -> bool:
        """Return whether Step Functions refuses a definition that breaks the rule."""
        return self.severity == ERROR and not self.at_run_time


class Fault(NamedTuple):
    """A rule's report about one value of a definition or template.

    :ivar path: the keys that lead to the value
    """

    code: str
    path: Path
    message: str
    hint: str = ""

"""Mocks: what stands in for the tasks of a workflow, for tests, ``treadle run --answers`` and recorded executions."""

from __future__ import annotations

from ._advice import answer_line, sample_answer
from ._answer_file import answers_text, read_answer_file
from ._answers import Answer, TaskCall, TaskError, Validation, check_answer, json_value
from ._mock import Mock, find_target
from ._mock_file import read_test_case
from ._places import Place, places
from ._recorded import RecordedEvent, answers_of, read_history
from ._tasks import DrawnAnswers, RecordedAnswers, Tasks
from ._times import instant_of, seconds_of, whole_number

__all__ = [
    "Answer",
    "DrawnAnswers",
    "Mock",
    "Place",
    "RecordedAnswers",
    "RecordedEvent",
    "TaskCall",
    "TaskError",
    "Tasks",
    "Validation",
    "answer_line",
    "answers_of",
    "answers_text",
    "check_answer",
    "find_target",
    "instant_of",
    "json_value",
    "places",
    "read_answer_file",
    "read_history",
    "read_test_case",
    "sample_answer",
    "seconds_of",
    "whole_number",
]

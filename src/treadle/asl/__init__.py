"""The Amazon States Language: definitions read into values, paths and functions compiled.

    parse(text)             -> Parsed(machine, problems): everything that is wrong, at once
    parse_machine(text)     -> Machine, or DefinitionError with all problems

Pure functions over values: nothing here reads a clock, draws a random number or does I/O.
"""

from __future__ import annotations

from ._intrinsics import INTRINSIC_FUNCTIONS, IntrinsicSyntaxError, compile_intrinsic
from ._jsonata import out_of_range, unexpected
from ._model import (
    Catcher,
    Choice,
    Fail,
    ItemBatcher,
    ItemReader,
    Machine,
    Map,
    Parallel,
    Pass,
    PathSetting,
    ResultWriter,
    Retrier,
    Rule,
    Setting,
    State,
    Succeed,
    Task,
    Wait,
)
from ._parse import Parsed, parse, parse_machine
from ._paths import Path, PathSyntaxError, compile_path
from ._places import PLACEHOLDER_MARK, Place, find_place, json_places, quote_placeholders, resolve_pointer
from ._reference_path import ReferencePath, compile_reference_path
from ._references import variable_references
from ._resource import Resource, parse_resource
from ._scope import Evaluator, PathMissing, Scope, StateFailure
from ._templates import compile_template
from ._timestamps import parse_timestamp, write_timestamp
from ._values import MISSING, JsonTextError, Verbatim, byte_size, depth_exceeds, dumps, loads, type_name
from ._yaml_text import YamlTextError, load_yaml, place_yaml

__all__ = [
    "INTRINSIC_FUNCTIONS",
    "MISSING",
    "PLACEHOLDER_MARK",
    "Catcher",
    "Choice",
    "Evaluator",
    "Fail",
    "IntrinsicSyntaxError",
    "ItemBatcher",
    "ItemReader",
    "JsonTextError",
    "Machine",
    "Map",
    "Parallel",
    "Parsed",
    "Pass",
    "Path",
    "PathMissing",
    "PathSetting",
    "PathSyntaxError",
    "Place",
    "ReferencePath",
    "Resource",
    "ResultWriter",
    "Retrier",
    "Rule",
    "Scope",
    "Setting",
    "State",
    "StateFailure",
    "Succeed",
    "Task",
    "Verbatim",
    "Wait",
    "YamlTextError",
    "byte_size",
    "compile_intrinsic",
    "compile_path",
    "compile_reference_path",
    "compile_template",
    "depth_exceeds",
    "dumps",
    "find_place",
    "json_places",
    "load_yaml",
    "loads",
    "parse",
    "parse_machine",
    "parse_resource",
    "parse_timestamp",
    "place_yaml",
    "quote_placeholders",
    "resolve_pointer",
    "type_name",
    "out_of_range",
    "unexpected",
    "variable_references",
    "write_timestamp",
]

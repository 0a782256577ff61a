"""L1 classes: one keyword a CloudFormation property, built from the table of their module when first used."""

from __future__ import annotations

import re
import sys
from collections.abc import Callable, Mapping
from enum import Enum
from types import new_class
from typing import TYPE_CHECKING, Any, ClassVar, cast

from .._arguments import nearest_name
from .._spec import read_table
from ..errors import AuthoringError
from .fn import Fn
from .l1_imports import arn_method, import_method, reference_struct
from .l1_signatures import GeneratedSignature
from .l1_values import GeneratedStruct, Mismatch, Rows, checked, cloudformation_name, spell
from .references import CfnReference
from .resource import CfnResource, Resource
from .structs import REQUIRED
from .tags import TagManager, TagType
from .tokens import ResolutionTypeHint, Token

__all__ = ["CfnTyped", "generated_module"]

_HINTS = {
    "s": ResolutionTypeHint.STRING,
    "n": ResolutionTypeHint.NUMBER,
    "L": ResolutionTypeHint.STRING_LIST,
}
_PAGES = "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference"


class CfnTyped(CfnResource):
    """Base class of the L1 classes; each has a row of its module's table."""

    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    __signature__: ClassVar[Any] = GeneratedSignature(positional=True)
    _row: ClassVar[dict[str, Any]]
    _home: ClassVar[str]
    _given: dict[str, Any]
    _given_tags: Any
    _tags_name: str

    if not TYPE_CHECKING:  # the stubs have the keywords of each class

        def __init__(self, *args: Any, **keywords: Any) -> None:
            row, cls = self._row, type(self).__name__
            rows: Rows = row["p"]
            scope, id = _scope_and_id(cls, rows, args, keywords)
            given = {name: value for name, value in keywords.items() if value is not None}
            above = getattr(getattr(scope, "node", None), "path", "")
            spelled = checked(rows, given, self._home, cls, "/".join(part for part in (above, id) if part))
            tags, tags_name = row.get("g"), ""
            if tags is not None:
                tags_name = cloudformation_name(rows, tags[1])
                initial = spelled.pop(tags_name, None)
            super().__init__(scope, id, type=row["t"], properties=spelled)
            if tags is not None:
                manager = TagManager(TagType[tags[0]], row["t"], initial, tag_property_name=tags[1])
                self._manager, self._tags_name = manager, tags_name
                if len(tags) > 2:
                    self.cdk_tag_manager = manager
                    self._given_tags = initial
                else:
                    self.tags = manager
            if row.get("f") and isinstance(scope, Resource):
                self.node.add_validation(self._validate_removal_policy)
            if "x" in row:
                self.stack.add_transform(row["x"])
            self._given = given

        def __getattr__(self, name: str) -> Any:
            if name.startswith("_"):
                raise AttributeError(f"{type(self).__name__} has no attribute {name!r}")
            row = self._row
            attribute = row["a"].get(name)
            if attribute is not None:
                return _attribute(self, *attribute)
            if name in row["p"]:
                if name in self.__dict__.get("_given", ()):
                    return self._given[name]
                return self._cfn_properties.get(cloudformation_name(row["p"], name))
            reference = row.get("r")
            if reference is not None and reference[0] == name:
                fields = {field: self._reference_field(source) for field, source in reference[2].items()}
                return reference_struct(self._home.partition(".")[0], reference[1])(**fields)
            if name.endswith("_raw") and row.get("g") and name == f"{row['g'][1]}_raw":
                return self._given.get(row["g"][1])
            raise AttributeError(f"{type(self).__name__} has no attribute {name!r}")

        def __setattr__(self, name: str, value: Any) -> None:
            if "_given" not in self.__dict__ or name.startswith("_") or not self._set_property(name, value):
                object.__setattr__(self, name, value)

    def _reference_field(self, source: str | int) -> Any:
        if source == "":
            return self.ref
        return Fn.select(source, Fn.split("|", self.ref)) if isinstance(source, int) else getattr(self, source)

    def _set_property(self, name: str, value: Any) -> bool:
        """Set a CloudFormation property, as the CDK's L1 classes have an attribute for each.

        :returns: whether the name is that of a property rather than of a plain attribute
        :raises AuthoringError: when there is neither, and for a value of the wrong type
        """
        row, kind = self._row, type(self).__name__
        tags = row.get("g")
        if tags is not None and name == "tags" and len(tags) == 2:
            raise AuthoringError(
                "tags: this attribute can't be set; write tags.set_tag('key', 'value'), or Tags.of(construct).add(…)",
                code="Property",
                path=self.node.path,
                kind=kind,
            )
        rows = row["p"]
        if name in rows:
            spelled = cloudformation_name(rows, name)
            self._given.pop(name, None)
            self._cfn_properties.pop(spelled, None)
            if value is not None:
                try:
                    value, given = spell(rows[name][1], value, self._home, name), value
                except Mismatch as error:
                    raise AuthoringError(str(error), code=error.code, path=self.node.path, kind=kind) from None
                self._given[name] = given
            if tags is not None and name == tags[1]:
                self._given_tags = value
            elif value is not None:
                self._cfn_properties[spelled] = value
            return True
        if name in self.__dict__ or hasattr(type(self), name) or "_row" not in vars(type(self)):
            return False
        raise AuthoringError(
            f"{self.cfn_resource_type} has no property {name!r}; {nearest_name(name, rows)}",
            code="Property",
            path=self.node.path,
            kind=kind,
        )

    def _all_properties(self) -> dict[str, Any]:
        manager: TagManager | None = self.__dict__.get("_manager")
        if manager is None:
            return self._cfn_properties
        if self.__dict__.get("cdk_tag_manager") is None:
            return {**self._cfn_properties, self._tags_name: manager.render_tags()}
        combined = manager.copied()
        return {**self._cfn_properties, self._tags_name: combined.render_tags(self._given_tags)}

    def _validate_removal_policy(self) -> list[str]:
        if self.cfn_options.deletion_policy is not None:
            return []
        return [
            f"'{self.cfn_resource_type}' is a stateful resource type, and you must specify a Removal Policy for it. "
            "Call 'resource.applyRemovalPolicy()'."
        ]


def _scope_and_id(cls: str, rows: Rows, args: tuple[Any, ...], keywords: dict[str, Any]) -> tuple[Any, Any]:
    """Return the scope and the id of a call, which are taken out of its keywords."""
    names = ["scope_" if "scope" in rows else "scope", "id_" if "id" in rows else "id"]
    if len(args) > 2:
        raise AuthoringError(f"{cls} takes everything after its id by keyword", code="Keyword", kind=cls)
    found = [*args, *(keywords.pop(name) for name in names[len(args) :] if name in keywords)]
    if len(found) < 2:
        raise AuthoringError(f"{cls} needs {', '.join(map(repr, names[len(found) :]))}", code="Keyword", kind=cls)
    return found[0], found[1]


def _attribute(resource: CfnTyped, name: str, kind: str) -> Any:
    """Return the token of an attribute that CloudFormation tells after creation."""
    reference = resource.get_att(name, _HINTS.get(kind[-1:]))
    if kind == "s":
        return str(CfnReference.to_string(cast(CfnReference, reference)))
    if kind == "n":
        return Token.as_number(reference)
    return Token.as_list(reference) if kind == "L" else reference


def make_struct(name: str, rows: Rows, home: str, module: str, qualified_name: str) -> type[GeneratedStruct]:
    """Return the class of a struct that the table describes."""
    body = {"__module__": module, "__qualname__": qualified_name, "_rows": rows, "_home": home}
    cls: type[GeneratedStruct] = new_class(name, (GeneratedStruct,), {}, lambda namespace: namespace.update(body))
    cls._fields = {field: REQUIRED if len(row) > 2 else None for field, row in rows.items()}
    return cls


def _make_enum(name: str, members: Mapping[str, Any], module: str) -> Any:
    return Enum(name, members, module=module)


def make_l1_class(module: str, package: str, name: str, row: dict[str, Any]) -> type[CfnTyped]:
    """Return an L1 class with its structs and static methods."""
    home = f"{module}.{name}"
    words = re.sub(r"([a-z0-9])([A-Z])", r"\1_\2", re.sub(r"([A-Z]+)([A-Z][a-z])", r"\1_\2", name)).lower()
    body: dict[str, Any] = {
        "__module__": package,
        "__doc__": f"{row['t']}: {_PAGES}/{page_of(row['t'])}",
        "CFN_RESOURCE_TYPE_NAME": row["t"],
        "_row": row,
        "_home": home,
        f"is_{words}": staticmethod(_type_test(row["t"])),
    }
    if "x" in row:
        body["REQUIRED_TRANSFORM"] = row["x"]
    for struct, rows in row["s"].items():
        body[struct] = make_struct(struct, rows, home, package, f"{name}.{struct}")
    reference = row.get("r") or ["", "", {}]
    for method, how in row.get("n", {}).items():
        body[method] = staticmethod(arn_method(reference[0], how))
    for method, how in row.get("i", {}).items():
        body[method] = staticmethod(import_method(module, name, method, reference, how))
    return new_class(name, (CfnTyped,), {}, lambda namespace: namespace.update(body))


def page_of(cfn_type: str) -> str:
    """Return the file of CloudFormation's page about a resource type."""
    return f"aws-resource-{'-'.join(cfn_type.lower().split('::')[1:])}.html"


def _type_test(cfn_type: str) -> Callable[[Any], bool]:
    def is_type(x: Any) -> bool:
        """Return whether ``x`` is a resource of this type."""
        return isinstance(x, CfnResource) and x.cfn_resource_type == cfn_type

    return is_type


def generated_module(package: str) -> tuple[Callable[[str], Any], Callable[[], list[str]]]:
    """Return ``__getattr__`` and ``__dir__`` of the module that holds a package's generated classes.

    :param package: the module's ``__name__``: ``treadle.aws_glue``, or ``treadle.aws_sqs._cfn`` beside other files
    """
    parent = package.removesuffix("._cfn")
    module = "core" if parent == "treadle._core" else parent.partition(".")[2]

    def load(name: str) -> Any:
        table = read_table(module)
        if name == "__all__":
            return listed()
        row = table["l1"].get(name)
        made: Any
        if row is not None:
            made = make_l1_class(module, parent, name, row)
        elif name.endswith("Props") and name[:-5] in table["l1"]:
            made = make_struct(name, table["l1"][name[:-5]]["p"], f"{module}.{name[:-5]}", parent, name)
        elif name in table["en"]:
            made = _make_enum(name, table["en"][name], parent)
        elif name in table["st"]:
            made = make_struct(name, table["st"][name], module, parent, name)
        else:
            raise AttributeError(f"module {parent!r} has no attribute {name!r}")
        setattr(sys.modules[package], name, made)
        return made

    def listed() -> list[str]:
        table = read_table(module)
        return sorted([*table["l1"], *(f"{name}Props" for name in table["l1"]), *table["en"], *table["st"]])

    return load, listed

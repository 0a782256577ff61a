"""The layout of a dashboard's widgets, on a grid 24 units wide."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ..errors import AuthoringError

__all__ = ["Column", "ConcreteWidget", "IWidget", "Row", "Spacer"]

_WIDTH = 24


def known(values: Mapping[str, Any]) -> dict[str, Any]:
    """Return the values that are given."""
    return {name: value for name, value in values.items() if value is not None}


class IWidget:
    """Interface of widgets."""

    width: float
    height: float

    def position(self, x: float, y: float) -> None:
        """Put the widget in its place."""
        raise NotImplementedError  # each implementation defines it

    def to_json(self) -> list[Any]:
        """Return the widget as CloudWatch spells it."""
        raise NotImplementedError  # each implementation defines it


class ConcreteWidget(IWidget):
    """Base class of widgets that show something.

    :param width: how wide it is, 1 to 24 units
    :param height: how high it is, in units
    """

    def __init__(self, width: float, height: float) -> None:
        if width > _WIDTH:
            raise AuthoringError(f"Widget is too wide, max {_WIDTH} units allowed", code="Widget", kind="Widget")
        self.width, self.height = width, height
        self._place: tuple[Any, Any] = (None, None)
        self.warnings_v2: dict[str, str] = {}

    def position(self, x: float, y: float) -> None:
        self._place = (x, y)

    def _copy_metric_warnings(self, *metrics: Any) -> None:
        for metric in metrics:
            self.warnings_v2.update(getattr(metric, "warnings_v2", None) or {})

    def _json(self, kind: str, properties: Mapping[str, Any]) -> list[Any]:
        x, y = self._place
        placed = known({"type": kind, "width": self.width, "height": self.height, "x": x, "y": y})
        return [{**placed, "properties": known(properties)}]


class Spacer(IWidget):
    """An empty space.

    :param height: how high it is, in units; default 1
    :param width: how wide it is, in units; default 1
    """

    def __init__(self, *, height: float | None = None, width: float | None = None) -> None:
        self.width, self.height = width or 1, height or 1

    def position(self, _x: float, _y: float) -> None:
        return

    def to_json(self) -> list[Any]:
        return []


class _Group(IWidget):
    def __init__(self, widgets: tuple[Any, ...]) -> None:
        self.widgets: list[Any] = []
        self.width: float = 0
        self.height: float = 0
        self._offsets: list[tuple[float, float]] = []
        for widget in widgets:
            self.add_widget(widget)

    def add_widget(self, w: Any) -> None:
        raise NotImplementedError  # each implementation defines it

    def _put(self, x: float, y: float, w: Any) -> None:
        self.widgets.append(w)
        self._offsets.append((x, y))
        self.width, self.height = max(self.width, x + w.width), max(self.height, y + w.height)

    def position(self, x: float, y: float) -> None:
        for widget, (right, down) in zip(self.widgets, self._offsets, strict=True):
            widget.position(x + right, y + down)

    def to_json(self) -> list[Any]:
        return [one for widget in self.widgets for one in widget.to_json()]


class Row(_Group):
    """Widgets side by side; what is too wide begins a new line.

    :param widgets: the widgets
    """

    def __init__(self, *widgets: Any) -> None:
        self._x: float = 0
        self._y: float = 0
        super().__init__(widgets)

    def add_widget(self, w: Any) -> None:
        """Add a widget."""
        if self._x + w.width > _WIDTH:
            self._x, self._y = 0, self.height
        self._put(self._x, self._y, w)
        self._x += w.width


class Column(_Group):
    """Widgets below each other.

    :param widgets: the widgets
    """

    def __init__(self, *widgets: Any) -> None:
        super().__init__(widgets)

    def add_widget(self, w: Any) -> None:
        """Add a widget."""
        self._put(0, self.height, w)

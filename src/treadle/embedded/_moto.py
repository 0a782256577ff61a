"""moto in this process: one owner of its globals, and a state of its own for each embedded account.

moto keeps services in module globals, and treadle changes more of them: the account, the seed of ids, the clock, what
topics deliver. One object, `_process`, changes them when the first account opens, and restores every one of them when
the last one closes. Meanwhile each account has backends, ids and a clock of its own: `Moto.active` puts them in place,
behind one lock for the whole process, because moto isn't safe among threads and its services call each other.
"""

from __future__ import annotations

import os
import threading
import weakref
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any, Final

from ..errors import AppError, MissingExtraError
from . import _moto_clock, _moto_network
from .events import _hooks

__all__ = ["Moto"]

_ACCOUNT: Final = "MOTO_ACCOUNT_ID"
_CONFIG: Final = {"batch": {"use_docker": False}, "lambda": {"use_docker": False}}


class Moto:
    """The services of one embedded account.

    :param account: the account id that services answer with
    :param seed: makes ids, so that two runs are equal
    :param now: returns milliseconds since 1970, or None for the wall clock
    :param listener: receives what happens in the services, to deliver the events that it causes
    :raises MissingExtraError: when moto isn't installed
    """

    def __init__(self, *, account: str, seed: int, now: _moto_clock.Now, listener: _hooks.Listener) -> None:
        self.account = account
        self.now = now
        self.listener = listener
        self._closed = False
        _process.open(self, seed)

    @contextmanager
    def active(self, account: str = "") -> Iterator[None]:
        """Put these services in place while a call is made; other threads wait.

        :param account: the account that the call is made in; by default the services' own
        :raises AppError: when they are closed
        """
        with _process.lock:
            if self._closed:
                raise AppError("the embedded services are closed; create another EmbeddedAws", code="EmbeddedService")
            _process.install(self)
            before = os.environ[_ACCOUNT]
            os.environ[_ACCOUNT] = account or self.account
            try:
                with _moto_network.guarded():
                    yield
            finally:
                os.environ[_ACCOUNT] = before

    def close(self) -> None:
        """Forget the services; the last account restores what was changed in moto."""
        with _process.lock:
            if not self._closed:
                self._closed = True
                _process.close(self)


class _State:
    """Everything in moto that belongs to one account.

    :ivar backends: moto's services that are in use, each with its attributes and what it holds by account
    """

    def __init__(self, random: Any) -> None:
        self.backends: list[tuple[Any, dict[str, Any], dict[str, Any]]] = []
        self.random = random
        self.objects: dict[str, _Instances] = {}


class _Process:
    """The owner of moto's globals."""

    def __init__(self) -> None:
        self.lock = threading.RLock()
        self._states: dict[Moto, _State] = {}
        self._installed: Moto | None = None
        self._restore: list[Callable[[], None]] = []

    def open(self, moto: Moto, seed: int) -> None:
        with self.lock:
            try:
                import boto3  # noqa: F401 (moto patches it)
                from moto import mock_aws
                from moto.moto_api._internal.moto_random import MotoRandom
            except ImportError:
                raise MissingExtraError("the embedded AWS services", "local") from None
            if not self._states:
                try:
                    self._begin(mock_aws(config=_CONFIG))
                except BaseException:
                    self._end()
                    raise
            self._states[moto] = _State(MotoRandom(seed).getstate())
            self.install(moto)

    def install(self, moto: Moto) -> None:
        """Put an account's state in place, and park the one before."""
        if self._installed is not moto:
            if self._installed is not None:
                self._park(self._states[self._installed])
            self._place(self._states[moto])
            self._installed = moto
            os.environ[_ACCOUNT] = moto.account
            _moto_clock.follow(moto.now)
            _hooks.listen(moto.listener)
        _moto_clock.place_stand_ins()

    def close(self, moto: Moto) -> None:
        from moto.core.base_backend import BackendDict

        self.install(moto)
        BackendDict.reset()  # objects in S3 are closed
        self._park(self._states.pop(moto))
        self._installed = None
        _hooks.listen(None)
        if not self._states:
            self._end()

    # ------------------------------------------------------------ what is changed, and restored

    def _begin(self, mock: Any) -> None:
        outside = _State(None)
        self._park(outside)
        self._restore.append(lambda: self._place(outside))
        account = os.environ.get(_ACCOUNT)
        self._restore.append(lambda: _set_variable(_ACCOUNT, account))
        mock.start()
        self._restore.append(lambda: mock.stop(remove_data=False))
        self._track_weakly()
        self._restore.append(_moto_clock.patch_moto())
        self._restore.append(_moto_network.watch())

    def _end(self) -> None:
        while self._restore:
            self._restore.pop()()

    def _track_weakly(self) -> None:
        """Release what services have forgotten: moto remembers each message and object that it ever created."""
        from moto.core.common_models import BaseModel

        original = BaseModel.__dict__["__new__"]
        create = BaseModel.__new__

        def new(cls: Any, *args: Any, **kwargs: Any) -> Any:
            tracked = cls.__dict__.get("instances_tracked")
            if not isinstance(tracked, _Instances):
                cls.instances_tracked = _Instances(tracked or ())
            return create(cls, *args, **kwargs)

        BaseModel.__new__ = new
        self._restore.append(lambda: setattr(BaseModel, "__new__", original))

    # ------------------------------------------------------------ states

    def _park(self, state: _State) -> None:
        """Remove a state's parts from moto's globals."""
        from moto.core.base_backend import BackendDict
        from moto.moto_api._internal import mock_random

        instances: list[Any] = BackendDict._instances
        state.backends = []
        for backends in instances:
            attributes = {name: value for name, value in vars(backends).items() if isinstance(value, dict)}
            for name in attributes:
                setattr(backends, name, {})
            state.backends.append((backends, attributes, dict(backends.items())))
            backends.clear()
        instances.clear()
        state.random = mock_random.getstate()
        for name, model in _object_models():
            state.objects[name] = model.instances_tracked
            model.instances_tracked = _Instances(())

    def _place(self, state: _State) -> None:
        """Put a state's parts into moto's globals."""
        from moto.core.base_backend import BackendDict
        from moto.moto_api._internal import mock_random

        for backends, attributes, content in state.backends:
            for name, value in attributes.items():
                setattr(backends, name, value)
            backends.update(content)
            BackendDict._instances.append(backends)
        mock_random.setstate(state.random)
        for name, model in _object_models():
            model.instances_tracked = state.objects.get(name, _Instances(()))


def _object_models() -> Iterator[tuple[str, Any]]:
    """Yield S3's models: on a reset each of their instances is closed, whichever account it belongs to."""
    from moto.core.model_instances import model_data

    for name in ("FakeKey", "FakeMultipart"):
        model = model_data.get("s3", {}).get(name)
        if model is not None:
            yield name, model


class _Instances:
    """Model instances as moto tracks them (`append`, iteration), as long as something else refers to them."""

    def __init__(self, instances: Any) -> None:
        self._references: dict[int, weakref.ref[Any]] = {}
        for instance in instances:
            self.append(instance)

    def append(self, instance: Any) -> None:
        key = id(instance)
        references = self._references
        references[key] = weakref.ref(instance, lambda _: references.pop(key, None))

    def __iter__(self) -> Iterator[Any]:
        found = [reference() for reference in list(self._references.values())]
        return iter([instance for instance in found if instance is not None])

    def __len__(self) -> int:
        return len(self._references)


def _set_variable(name: str, value: str | None) -> None:
    if value is None:
        os.environ.pop(name, None)
    else:
        os.environ[name] = value


_process: Final = _Process()

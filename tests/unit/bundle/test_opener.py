"""The limits that the child puts on itself; what it then does with files is in ``tests/damage``."""

import importlib
import sys
from types import ModuleType

import pytest

from fieldbook.base import limits
from fieldbook.bundle.opener import limit_this_process


class FakeResource(ModuleType):
    """The system's module of that name, where one limit is refused."""

    RLIMIT_CORE, RLIMIT_AS, RLIMIT_CPU = "core", "memory", "time"

    def __init__(self) -> None:
        super().__init__("resource")
        self.limited: dict[str, tuple[int, int]] = {}

    def setrlimit(self, name: str, most: tuple[int, int]) -> None:
        if name == "core":
            raise ValueError("not here")
        self.limited[name] = most


def test_memory_and_time_are_bounded_even_where_one_limit_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    fake = FakeResource()
    monkeypatch.setitem(sys.modules, "resource", fake)

    limit_this_process()

    assert fake.limited == {
        "memory": (limits.OPEN_MEMORY_MOST_BYTES, limits.OPEN_MEMORY_MOST_BYTES),
        "time": (limits.OPEN_TIME_MOST_S, limits.OPEN_TIME_MOST_S + 5),
    }


def test_a_system_without_such_limits_is_no_obstacle(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "resource", None)
    with pytest.raises(ModuleNotFoundError):
        importlib.import_module("resource")

    limit_this_process()

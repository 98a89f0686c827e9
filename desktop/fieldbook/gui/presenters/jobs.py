"""How presenters ask for long work without knowing of threads."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Generic, Protocol, TypeVar

from fieldbook.base.errors import FieldbookError
from fieldbook.base.ports import Progress

R = TypeVar("R")
Job = Callable[[Progress], R]
Cancel = Callable[[], None]


def _unheard(_what: str, _done: int, _of: int | None) -> None:
    """Nobody watches."""


def _nothing() -> None:
    """Nothing more to do."""


@dataclass(frozen=True, slots=True)
class Ending(Generic[R]):
    """Who is told what came of a job; exactly one of *done*, *failed* and *cancelled* is called, once."""

    done: Callable[[R], None]
    failed: Callable[[FieldbookError], None]
    progress: Callable[[str, int, int | None], None] = _unheard
    cancelled: Callable[[], None] = _nothing


class Runner(Protocol):
    """Runs long work beside the window."""

    def run(self, job: Job[R], ending: Ending[R]) -> Cancel:
        """Run *job*; the answer, when called, asks it to stop."""
        ...

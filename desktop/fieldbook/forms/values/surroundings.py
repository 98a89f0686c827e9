"""What a check may know of other records: handed in by services, so that the rules themselves stay pure."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Any, Protocol

from fieldbook.base.ids import RecordId
from fieldbook.base.problem import Problem


@dataclass(frozen=True, slots=True)
class Neighbour:
    """Another record as it stands now.

    Attributes:
        record: Its identifier.
        form: Id of its form.
        answers: Its answers; which fields they have depends on the form.
    """

    record: RecordId
    form: str
    answers: Any


class Surroundings(Protocol):
    """The records around the one that is checked, as far as this vault holds and can read them."""

    @property
    def record(self) -> RecordId:
        """The record that is checked."""
        ...

    @property
    def before(self) -> Any | None:
        """The answers that are saved of this very record; None for a new one."""
        ...

    def linked(self, record: object, form: str = "") -> Neighbour | None:
        """The record that a link points at, if it is of *form*; None where none is here or can be read."""
        ...

    def pointing_at(self, record: object, form: str) -> Sequence[Neighbour]:
        """The records of *form* that point at *record*, without the one that is checked."""
        ...

    def named(self, title: str, form: str, operation: object) -> Neighbour | None:
        """Another record of *form* in *operation* whose title is *title*, capitals aside."""
        ...

    def mentioning(self, phrases: Iterable[str], form: str, operation: object = None) -> Sequence[Neighbour]:
        """Other records of *form* in which one of *phrases* stands: candidates, no proof.

        Those of *operation*, or of every operation that the vault holds.
        """
        ...

    def coded(self, field: str, code: str, *, form: str, operation: object) -> Sequence[Neighbour]:
        """Other records of *form* in *operation* that answer *field*, which sifts lists, with *code*."""
        ...

    def has_file(self, sealed: str) -> bool:
        """Whether the file of that name was added for the record that is checked."""
        ...


WideRule = Callable[[Any, Surroundings], Iterable[Problem]]
"""A check across records with its own sentence; gets the Answers and what is around them."""

"""What is not right yet in something a person typed: a value, shown at its field, never raised."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from enum import Enum

from fieldbook.base.said import as_said

Step = str | int
Path = tuple[Step, ...]


class Severity(Enum):
    """An error stops a save; a warning is overridden with a reason; a gap leaves a record incomplete."""

    ERROR = "error"
    WARNING = "warning"
    GAP = "gap"


@dataclass(frozen=True, slots=True)
class Problem:
    """One sentence about one field.

    Attributes:
        path: Names and row numbers from the form down to the field; empty for the form as a whole.
        code: Stable name of the rule, for example ``count.not_whole``.
        text: What to do, in one sentence, with an example where one helps.
        severity: What it means for a save.
    """

    path: Path
    code: str
    text: str
    severity: Severity = Severity.ERROR

    def __post_init__(self) -> None:
        """The sentence is ours, so it can be said in any language."""
        object.__setattr__(self, "text", as_said(self.text))

    def under(self, *steps: Step) -> "Problem":
        """The same problem seen from the group or row that holds its field."""
        return replace(self, path=(*steps, *self.path))

    @property
    def where(self) -> str:
        """The path as ``agencies.2.name``; rows are counted from one, as people do."""
        return where_of(self.path)


def where_of(path: Path) -> str:
    """*path* as ``agencies.2.name``; rows are counted from one, as people do."""
    return ".".join(str(step + 1) if isinstance(step, int) else step for step in path)


def errors_in(problems: Iterable[Problem]) -> tuple[Problem, ...]:
    """Those that stop a save."""
    return tuple(problem for problem in problems if problem.severity is Severity.ERROR)


def warnings_in(problems: Iterable[Problem]) -> tuple[Problem, ...]:
    """Those that may be overridden with a reason."""
    return tuple(problem for problem in problems if problem.severity is Severity.WARNING)


def gaps_in(problems: Iterable[Problem]) -> tuple[Problem, ...]:
    """Those that leave a saved record incomplete."""
    return tuple(problem for problem in problems if problem.severity is Severity.GAP)

"""When a question is shown or needed: data that every face can evaluate, never code."""

from abc import ABC, abstractmethod
from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal

from fieldbook.base.missing import Missing


class Condition(ABC):
    """Holds or does not, for the answers of one group of fields."""

    @abstractmethod
    def holds(self, answers: Mapping[str, object]) -> bool:
        """Whether it holds for *answers*, by field name."""

    @abstractmethod
    def names(self) -> frozenset[str]:
        """The fields it looks at."""

    def __and__(self, other: "Condition") -> "Condition":
        """Both hold."""
        return Both(self, other)

    def __or__(self, other: "Condition") -> "Condition":
        """At least one holds."""
        return Either(self, other)


@dataclass(frozen=True)
class Both(Condition):
    """Two conditions at once."""

    first: Condition
    second: Condition

    def holds(self, answers: Mapping[str, object]) -> bool:
        """Whether both hold."""
        return self.first.holds(answers) and self.second.holds(answers)

    def names(self) -> frozenset[str]:
        """The fields of both."""
        return self.first.names() | self.second.names()


@dataclass(frozen=True)
class Either(Condition):
    """One condition or the other."""

    first: Condition
    second: Condition

    def holds(self, answers: Mapping[str, object]) -> bool:
        """Whether at least one holds."""
        return self.first.holds(answers) or self.second.holds(answers)

    def names(self) -> frozenset[str]:
        """The fields of both."""
        return self.first.names() | self.second.names()


@dataclass(frozen=True)
class Answered(Condition):
    """The field has an answer, not a reason for having none."""

    name: str

    def holds(self, answers: Mapping[str, object]) -> bool:
        """Whether something is there."""
        return not isinstance(answers.get(self.name, Missing.NOT_ASKED), Missing)

    def names(self) -> frozenset[str]:
        """The one field."""
        return frozenset({self.name})


@dataclass(frozen=True)
class OneOf(Condition):
    """The field's code (or one of its codes) is among these."""

    name: str
    codes: frozenset[str]

    def holds(self, answers: Mapping[str, object]) -> bool:
        """Whether the answer is among them."""
        answer = answers.get(self.name)
        if isinstance(answer, tuple):
            return bool(self.codes.intersection(answer))
        return answer in self.codes

    def names(self) -> frozenset[str]:
        """The one field."""
        return frozenset({self.name})


@dataclass(frozen=True)
class SomeRow(OneOf):
    """At least one row of a group that repeats has, in the part *part*, one of these codes."""

    part: str

    def holds(self, answers: Mapping[str, object]) -> bool:
        """Whether there is such a row."""
        rows = answers.get(self.name)
        return isinstance(rows, tuple) and any(getattr(row, self.part, None) in self.codes for row in rows)


@dataclass(frozen=True)
class NoneOf(OneOf):
    """The field has none of these codes; it may have no answer at all."""

    def holds(self, answers: Mapping[str, object]) -> bool:
        """Whether none of them is the answer."""
        return not super().holds(answers)


@dataclass(frozen=True)
class Below(Condition):
    """The field's number is smaller than a bound."""

    name: str
    bound: int

    def holds(self, answers: Mapping[str, object]) -> bool:
        """Whether it is smaller; a missing number is not."""
        answer = answers.get(self.name)
        return isinstance(answer, int | Decimal) and answer < self.bound

    def names(self) -> frozenset[str]:
        """The one field."""
        return frozenset({self.name})


@dataclass(frozen=True)
class SaidYes(Condition):
    """The field's answer is yes."""

    name: str

    def holds(self, answers: Mapping[str, object]) -> bool:
        """Whether yes was said; a reason for no answer is not yes."""
        return answers.get(self.name) is True

    def names(self) -> frozenset[str]:
        """The one field."""
        return frozenset({self.name})


def said_yes(name: str) -> Condition:
    """The answer to *name* is yes."""
    return SaidYes(name)


def answered(name: str) -> Condition:
    """The field *name* has an answer."""
    return Answered(name)


def one_of(name: str, *codes: str) -> Condition:
    """The answer to *name* is one of *codes*."""
    return OneOf(name, frozenset(codes))


def some_row(name: str, part: str, *codes: str) -> Condition:
    """A row of *name* has one of *codes* in its part *part*."""
    return SomeRow(name, frozenset(codes), part)


def none_of(name: str, *codes: str) -> Condition:
    """The answer to *name* is none of *codes*, or is not there."""
    return NoneOf(name, frozenset(codes))


def below(name: str, bound: int) -> Condition:
    """The answer to *name* is smaller than *bound*."""
    return Below(name, bound)

"""Parts of a figure as cells of a table: which lie inside which, which are apart, and what they come to.

A part may be several things at once: *20 Colombian women* is one cell, by sex and by citizenship. Cells that
no two of which share anything make one split, whatever number of dimensions it takes to tell them apart:
20 Colombian women, 10 Peruvian women and 14 men are 44 people. A cell that is all that another one is, and
more, lies inside it and is never added to it.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from typing import Any

from fieldbook.base.bounds import Bounds
from fieldbook.base.missing import Missing
from fieldbook.forms.values.folding import fold
from fieldbook.forms.values.stated import bounds_of

MANY_AT_ONCE = frozenset({"need", "service", "offence", "form", "penalty", "role", "warrant"})
"""What one person may be more than one of: such parts are apart only where they are said to be all of it."""
_NOTHING, _OF_AGE = Decimal(0), 18
_MINOR, _ADULT = "age.minor", "age.adult"
_BAND = re.compile(r"age\.(\d+)(?:-\d+|\+)")
_YEARS = "years"
_NO_DIMENSION = frozenset({"named", _YEARS})
"""What tells two cells apart without being a way to split."""


@dataclass(frozen=True, slots=True)
class Cell:
    """One part, and all that is said of what it is.

    Attributes:
        part: The part.
        marks: Its codes, its name and its ages, each behind its dimension: ``sex.F``, ``origin.CO``.
        within: The marks with everything above them: ``drug.ats`` above ``drug.ats.mdma``, and the minors
            above those who are said to be fourteen.
        ages: From which age to which.
    """

    part: Any
    marks: frozenset[str]
    within: frozenset[str]
    ages: tuple[Decimal, Decimal] | None

    @property
    def by(self) -> tuple[str, ...]:
        """The dimensions that it is a cell of, its own first."""
        own = str(self.part.dimension)
        others = sorted({_dimension(mark) for mark in self.marks} - _NO_DIMENSION - {own})
        return (own, *others)

    @property
    def bounds(self) -> Bounds:
        """Where its number lies."""
        return bounds_of(self.part)

    def is_inside(self, other: "Cell") -> bool:
        """Whether it is all that *other* is, and more."""
        return other.marks != self.marks and other.marks <= self.within

    def is_apart_from(self, other: "Cell", *, together: bool) -> bool:
        """Whether nobody can be in both; *together* where the source says that its parts add up."""
        if self.ages and other.ages and (self.ages[1] < other.ages[0] or other.ages[1] < self.ages[0]):
            return True
        return any(
            _dimension(mark) == _dimension(against) != _YEARS
            and not (mark in other.within or against in self.within)
            for mark in self.marks
            for against in other.marks
            if together or _dimension(mark) not in MANY_AT_ONCE
        )


@dataclass(frozen=True, slots=True)
class Split:
    """Cells that are apart from each other, and the cell that they all lie in; None for the whole figure."""

    inside: Cell | None
    cells: tuple[Cell, ...]

    @property
    def by(self) -> tuple[str, ...]:
        """The dimensions that it takes, without those of the cell that it lies in."""
        known = self.inside.by if self.inside else ()
        found = dict.fromkeys(name for cell in self.cells for name in cell.by)
        return tuple(name for name in found if name not in known) or tuple(found)

    @property
    def numbers(self) -> list[Decimal]:
        """The numbers of its cells, as far as they have one."""
        counts = (cell.part.value for cell in self.cells if cell.part.out_of is Missing.NOT_ASKED)
        return [value for value in counts if isinstance(value, Decimal)]


def cells_of(parts: Sequence[Any]) -> tuple[Cell, ...]:
    """*parts* as cells."""
    return tuple(_cell(part) for part in parts)


def _cell(part: Any) -> Cell:
    marks, ages = _marks(part), _ages(part)
    years = f"{_YEARS}.{ages[0]:f}-{ages[1]:f}" if ages else ""
    return Cell(part, marks | {years} if years else marks, _with_above(marks, ages) | {years}, ages)


def _ages(part: Any) -> tuple[Decimal, Decimal] | None:
    known = [age for age in (part.age_from, part.age_to) if isinstance(age, Decimal)]
    return (known[0], known[-1]) if known else None


def splits_of(cells: Sequence[Cell], *, together: bool) -> Iterator[Split]:
    """How *cells* split the whole, and each other: a cell inside two others is counted in each of them."""
    homes: dict[int, list[Cell]] = {-1: []}
    for cell in cells:
        around = [at for at, other in enumerate(cells) if cell.is_inside(other)]
        direct = [at for at in around if not any(cells[inner].is_inside(cells[at]) for inner in around)]
        for at in direct or [-1]:
            homes.setdefault(at, []).append(cell)
    for at, inside in homes.items():
        for group in _apart(inside, together=together):
            yield Split(None if at < 0 else cells[at], tuple(group))


def marginals(cells: Sequence[Cell], *, together: bool) -> Iterator[tuple[str, dict[str, Bounds]]]:
    """For each dimension of a split by several, what its codes come to: 30 women, 14 men.

    Where a cell does not say what it is in that dimension, the sum is only known from below.
    """
    crossed = [
        split for split in splits_of(cells, together=together) if len(split.by) > 1 and not split.inside
    ]
    for split in crossed:
        for name in split.by:
            told = [cell for cell in split.cells if any(_dimension(mark) == name for mark in cell.marks)]
            whole = together and len(told) == len(split.cells)
            found: dict[str, list[Cell]] = {}
            for cell in told:
                for mark in sorted(cell.marks):
                    if _dimension(mark) == name:
                        found.setdefault(mark, []).append(cell)
            yield name, {mark: _from_below(total_of(some), whole=whole) for mark, some in found.items()}


def total_of(cells: Sequence[Cell]) -> Bounds:
    """The sum of cells that are apart; one without a number adds nothing less than nothing."""
    total = Bounds(_NOTHING, _NOTHING)
    for cell in cells:
        bounds = cell.bounds
        total = total.plus(replace(bounds, lower=_NOTHING) if bounds.lower is None else bounds)
    return total


def _from_below(bounds: Bounds, *, whole: bool) -> Bounds:
    return bounds if whole else Bounds(bounds.lower, None, bounds.lower_inclusive)


def _apart(cells: Sequence[Cell], *, together: bool) -> list[list[Cell]]:
    """*cells* in groups of which no two members share anything."""
    groups: list[list[Cell]] = []
    for cell in cells:
        room = (group for group in groups if all(_fits(cell, other, together=together) for other in group))
        group = next(room, None)
        if group is None:
            groups.append([cell])
        else:
            group.append(cell)
    return groups


def _fits(cell: Cell, other: Cell, *, together: bool) -> bool:
    # Two rows that say the same are two lists of the same sort: their numbers stand side by side.
    return cell.marks == other.marks or cell.is_apart_from(other, together=together)


def _marks(part: Any) -> frozenset[str]:
    also = part.also if isinstance(part.also, tuple) else ()
    name = {f"named.{fold(part.named)}"} if isinstance(part.named, str) else set()
    return frozenset({part.what, *also, *name})


def _with_above(marks: frozenset[str], ages: tuple[Decimal, Decimal] | None) -> frozenset[str]:
    found = set(marks)
    for mark in marks:
        steps = mark.split(".")
        found |= {".".join(steps[:upto]) for upto in range(2, len(steps))}
        band = _BAND.fullmatch(mark)
        found |= {_MINOR if int(band.group(1)) < _OF_AGE else _ADULT} if band else set()
    if ages and "age.years" in marks:
        found |= {_MINOR} if ages[1] < _OF_AGE else {_ADULT} if ages[0] >= _OF_AGE else set()
    return frozenset(found)


def _dimension(mark: str) -> str:
    return mark.partition(".")[0]

"""Which cells of a table are held back, so that no reader can work out a small number.

A small number is held back itself; where a total, or a total of another direction, would give it away, a
further one is held back with it. The reader is taken to know the rules: every total that is shown, the
threshold, and which cells were held back for being small. A cell counts as safe only when a second table has
been found that differs in this very cell and fits everything the reader knows; what cannot be shown to be
safe is made safer. Where nothing at all is shown of what hangs together, there is nothing to work a number
out from, and the search is over.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

LEAST_OF_ALL = 3
"""The smallest threshold: with two, a number held back for being small is a one, and everybody knows it."""

_LONGEST_CHANGE = 24
"""Cells that a second table may differ in; beyond it the search ends, and one cell more is held back."""
_STEPS_MOST = 1_500


@dataclass(frozen=True, slots=True)
class Line:
    """A total and what it is the sum of, wholly: 93 persons are 92 women and one man."""

    whole: str
    parts: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Table:
    """Numbers by a name of their own, and which of them are sums of others.

    A part whose remainder nobody shows has it as a cell all the same: the reader subtracts.
    """

    cells: Mapping[str, int]
    lines: tuple[Line, ...] = ()


@dataclass(frozen=True, slots=True)
class Policy:
    """What may be shown.

    Attributes:
        least: The smallest number that is shown.
        zero_shown: Whether "nobody" may be said; else nothing below *least* is.
        rounded_to: Numbers are shown as multiples of it; 1 for as they are.
    """

    least: int = 10
    zero_shown: bool = False
    rounded_to: int = 1

    def is_small(self, number: int) -> bool:
        """Whether *number* is held back for itself."""
        return number < self.least and not (number == 0 and self.zero_shown)

    def shown(self, number: int) -> int:
        """*number* as it is shown, halves away from zero."""
        return (number + self.rounded_to // 2) // self.rounded_to * self.rounded_to


def held_back(table: Table, policy: Policy, already: Iterable[str] = ()) -> frozenset[str]:
    """The names of the cells that are not shown; *already* are held back whatever they are.

    The same again with what it gave as *already* gives the same.

    Raises:
        ValueError: when the threshold is too low to hide anything, or a total is not the sum of its parts.
    """
    if policy.least < LEAST_OF_ALL:
        raise ValueError(policy.least)
    for line in table.lines:
        if table.cells[line.whole] != sum(table.cells[part] for part in line.parts):
            raise ValueError(line)
    return _Holding(table, policy, set(already)).settle()


@dataclass
class _Holding:
    """One table while more and more of it is held back."""

    table: Table
    policy: Policy
    hidden: set[str]
    maybe_none: set[str] = field(default_factory=set)
    """Held-back cells of which the reader cannot rule out that they are zero."""

    def settle(self) -> frozenset[str]:
        cells, policy = self.table.cells, self.policy
        self.hidden |= {name for name, number in cells.items() if policy.is_small(number)}
        for line in self.table.lines:
            if 0 < cells[line.whole] < policy.least:
                self._withhold_parts(line)
        while self._mend_lines() or self._mend_cells():
            pass
        return frozenset(self.hidden)

    def _withhold_parts(self, line: Line) -> None:
        """Where the total is small the zeros beside it would tell who the few are."""
        self.hidden.update(line.parts)
        self.maybe_none.update(line.parts)

    def _mend_lines(self) -> bool:
        mended = [self._mend_line(line) for line in self.table.lines]
        return any(mended)

    def _mend_line(self, line: Line) -> bool:
        """What a line keeps back comes, taken together, to no small number either."""
        back = [part for part in line.parts if part in self.hidden]
        if line.whole in self.hidden:
            return not back and self._hold_one_of(line.parts)
        amount = sum(self.table.cells[part] for part in back)
        is_safe = not back or (len(back) > 1 and not self.policy.is_small(amount))
        return not is_safe and (self._hold_one_of(line.parts) or self._hold(line.whole))

    def _mend_cells(self) -> bool:
        return any(
            not _Search(self).finds_other(name) and self._hold_near(name) for name in sorted(self.hidden)
        )

    def _hold_near(self, name: str) -> bool:
        """Hold back the smallest number that stands in a line with *name*, or else further away."""
        seen, reached = {name}, [name]
        while reached:
            lines = [line for line in self.table.lines if seen & {line.whole, *line.parts}]
            parts = [part for line in lines for part in line.parts]
            wholes = [line.whole for line in lines]
            if self._hold_one_of(parts) or self._hold_one_of(wholes):
                return True
            reached = [one for one in (*parts, *wholes) if one not in seen]
            seen.update(reached)
        return self._hold_zeros(seen)

    def _hold_zeros(self, names: Iterable[str]) -> bool:
        """The last that can be done: no cell is left of what hangs together."""
        before = len(self.hidden) + len(self.maybe_none)
        self.hidden.update(names)
        self.maybe_none.update(names)
        return len(self.hidden) + len(self.maybe_none) > before

    def _hold_one_of(self, names: Sequence[str]) -> bool:
        """The smallest that is shown and not zero: it costs the reader least."""
        cells = self.table.cells
        shown = sorted({name for name in names if name not in self.hidden and cells[name]}, key=_by(cells))
        return bool(shown) and self._hold(shown[0])

    def _hold(self, name: str) -> bool:
        self.hidden.add(name)
        return True

    def may_be(self, name: str, number: int) -> bool:
        """Whether a reader who knows the rules must reckon with *number* in a held-back cell."""
        is_small = self.policy.is_small(self.table.cells[name])
        if name in self.maybe_none or not self.policy.zero_shown:
            low, high = 0, self.policy.least
        else:
            low, high = 1, self.policy.least
        was_zero = self.table.cells[name] == 0
        return low <= number < high if is_small or was_zero else number >= high


class _Search:
    """Looks for a second table: one cell changes by one, and others change until every sum is right again."""

    def __init__(self, holding: _Holding) -> None:
        self._holding = holding
        self._cells = holding.table.cells
        self._lines = [line for line in holding.table.lines if holding.hidden & {line.whole, *line.parts}]
        self._steps = 0

    def finds_other(self, name: str) -> bool:
        """Whether *name* may as well be one more, or one less."""
        return any(self._change({}, name, step) for step in (1, -1))

    def _change(self, changes: dict[str, int], name: str, step: int) -> bool:
        if not self._holding.may_be(name, self._cells[name] + step):
            return False
        return self._balance({**changes, name: step})

    def _balance(self, changes: dict[str, int]) -> bool:
        self._steps += 1
        if self._steps > _STEPS_MOST or len(changes) > _LONGEST_CHANGE:
            return False
        for line in self._lines:
            gap = changes.get(line.whole, 0) - sum(changes.get(part, 0) for part in line.parts)
            if gap:
                return self._close(line, gap, changes)
        return True

    def _close(self, line: Line, gap: int, changes: dict[str, int]) -> bool:
        steps = [(part, gap) for part in line.parts] + [(line.whole, -gap)]
        free = self._holding.hidden - changes.keys()
        return any(self._change(changes, name, step) for name, step in steps if name in free)


def _by(cells: Mapping[str, int]) -> "_Order":
    return _Order(cells)


@dataclass(frozen=True, slots=True)
class _Order:
    cells: Mapping[str, int]

    def __call__(self, name: str) -> tuple[int, str]:
        return (self.cells[name], name)

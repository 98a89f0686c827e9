"""What a reader can work out who puts tables side by side: every cell as narrowly as sums and limits allow.

Two ways, in turns, until neither gives more: what the equations fix together (elimination in exact fractions,
so that no combination of sums is overlooked), and what limits leave open (a part is not more than its whole
less the least of the others).
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from math import ceil, floor

from fieldbook.report.publishing.suppression import Line

UNKNOWNS_MOST = 400
"""Beyond so many open cells that hang together only limits are followed: elimination would take minutes."""
_ROUNDS_MOST = 60


class DoesNotFit(Exception):
    """No table at all fits what was assumed."""


@dataclass(frozen=True, slots=True)
class Span:
    """The least and the most that a whole number may be; None for no limit."""

    low: int | None = 0
    high: int | None = None

    @property
    def exact(self) -> int | None:
        """The number, where there is only one."""
        return self.low if self.low is not None and self.low == self.high else None

    def within(self, other: "Span") -> "Span":
        """What both allow.

        Raises:
            DoesNotFit: when that is nothing.
        """
        lows = [low for low in (self.low, other.low) if low is not None]
        highs = [high for high in (self.high, other.high) if high is not None]
        found = Span(max(lows, default=None), min(highs, default=None))
        if found.low is not None and found.high is not None and found.low > found.high:
            raise DoesNotFit
        return found


@dataclass(frozen=True, slots=True)
class _Sum:
    """Numbers times cells that come to nothing; the cell "" stands for one."""

    terms: Mapping[str, Fraction]


def worked_out(spans: Mapping[str, Span], lines: Iterable[Line]) -> dict[str, Span]:
    """*spans* as narrow as a reader can make them who knows that *lines* are sums.

    Raises:
        DoesNotFit: when no table fits.
    """
    found = dict(spans)
    sums = [_sum_of(line) for line in lines]
    for group in _hanging_together(sums):
        _narrow(found, group)
        is_open = {name for one in group for name in one.terms if found[name].exact is None}
        if is_open and len(is_open) <= UNKNOWNS_MOST:
            _narrow(found, [*group, *_eliminated(found, group)])
    return found


def _sum_of(line: Line) -> _Sum:
    terms = {line.whole: Fraction(-1)}
    for part in line.parts:
        terms[part] = terms.get(part, Fraction(0)) + 1
    return _Sum({name: times for name, times in terms.items() if times})


def _hanging_together(sums: Sequence[_Sum]) -> list[list[_Sum]]:
    """Sums that share a cell, directly or by others."""
    above: dict[str, str] = {}

    def top(name: str) -> str:
        while above.setdefault(name, name) != name:
            above[name] = above[above[name]]
            name = above[name]
        return name

    for one in sums:
        first, *rest = one.terms
        for name in rest:
            above[top(name)] = top(first)
    groups: dict[str, list[_Sum]] = {}
    for one in sums:
        groups.setdefault(top(next(iter(one.terms))), []).append(one)
    return list(groups.values())


def _narrow(found: dict[str, Span], sums: Sequence[_Sum]) -> None:
    """Follow limits through *sums* until nothing moves; limits that creep towards each other are left."""
    waiting = list(sums)
    for _round in range(_ROUNDS_MOST):
        moved = {name for one in waiting for name in _narrowed(found, one)}
        if not moved:
            return
        waiting = [one for one in sums if not moved.isdisjoint(one.terms)]


def _narrowed(found: dict[str, Span], one: _Sum) -> Iterator[str]:
    """The cells that *one* narrows."""
    lows = {name: _least(found, name, times) for name, times in one.terms.items()}
    highs = {name: _least(found, name, -times) for name, times in one.terms.items()}
    if (_total(lows) or 0) > 0 or (_total(highs) or 0) > 0:
        raise DoesNotFit
    for name, times in one.terms.items():
        if not name or found[name].exact is not None:
            continue
        # times * name = -(the others): at most what is left when they are at their least, and the reverse.
        most = _total(lows, without=name)
        least = _total(highs, without=name)
        upper = None if most is None else -most / abs(times)
        lower = None if least is None else least / abs(times)
        if times < 0:
            lower, upper = _minus(upper), _minus(lower)
        narrower = found[name].within(Span(_up(lower), _down(upper)))
        if narrower != found[name]:
            found[name] = narrower
            lows[name], highs[name] = _least(found, name, times), _least(found, name, -times)
            yield name


def _least(found: Mapping[str, Span], name: str, times: Fraction) -> Fraction | None:
    """The least that *times* the cell comes to; None where it has no limit."""
    if not name:
        return times
    limit = found[name].low if times > 0 else found[name].high
    return None if limit is None else times * limit


def _total(of: Mapping[str, Fraction | None], *, without: str | None = None) -> Fraction | None:
    total = Fraction(0)
    for name, number in of.items():
        if name != without:
            if number is None:
                return None
            total += number
    return total


def _minus(number: Fraction | None) -> Fraction | None:
    return None if number is None else -number


def _up(number: Fraction | None) -> int | None:
    return None if number is None else ceil(number)


def _down(number: Fraction | None) -> int | None:
    return None if number is None else floor(number)


def _eliminated(found: Mapping[str, Span], sums: Sequence[_Sum]) -> list[_Sum]:
    """The sums with every cell that is known put in, solved for as many of the others as can be."""
    rows = [_with_known(found, one) for one in sums]
    solved: list[dict[str, Fraction]] = []
    for row in rows:
        for pivot in solved:
            _subtract(row, pivot, next(iter(pivot)))
        name = next((name for name, times in row.items() if name and times), None)
        if name is None:
            if row.get("", 0):
                raise DoesNotFit
            continue
        by = row.pop(name)
        fresh = {name: Fraction(1), **{other: times / by for other, times in row.items()}}
        for pivot in solved:
            _subtract(pivot, fresh, name)
        solved.append(fresh)
    return [_Sum(row) for row in solved]


def _with_known(found: Mapping[str, Span], one: _Sum) -> dict[str, Fraction]:
    row: dict[str, Fraction] = {}
    for name, times in one.terms.items():
        known = found[name].exact if name else 1
        key, number = (name, times) if known is None else ("", times * known)
        row[key] = row.get(key, Fraction(0)) + number
    return {name: times for name, times in row.items() if times}


def _subtract(row: dict[str, Fraction], other: Mapping[str, Fraction], name: str) -> None:
    """Take *other*, whose *name* stands once, from *row* so often that *name* goes out of it."""
    often = row.get(name)
    if not often:
        return
    for key, times in other.items():
        left = row.get(key, Fraction(0)) - often * times
        if left:
            row[key] = left
        else:
            row.pop(key, None)

"""Held-back numbers cannot be worked out: each table is checked against all that a reader can think of."""

from collections.abc import Iterator, Mapping
from itertools import product

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from fieldbook.report.publishing.suppression import Line, Policy, Table, held_back

LEAST = 3
POLICIES = st.builds(Policy, st.just(LEAST), st.booleans())
SMALL = st.integers(0, 5)


def row(*numbers: int) -> Table:
    """One total and its parts."""
    cells = {f"p{at}": number for at, number in enumerate(numbers)}
    return Table({"all": sum(numbers), **cells}, (Line("all", tuple(cells)),))


def grid(numbers: list[list[int]]) -> Table:
    """Two directions with their totals, and the total of everything."""
    rows, columns = range(len(numbers)), range(len(numbers[0]))
    cells = {f"{y}.{x}": numbers[y][x] for y in rows for x in columns}
    cells |= {f"r{y}": sum(numbers[y]) for y in rows}
    cells |= {f"c{x}": sum(line[x] for line in numbers) for x in columns}
    cells["all"] = sum(sum(line) for line in numbers)
    lines = [Line(f"r{y}", tuple(f"{y}.{x}" for x in columns)) for y in rows]
    lines += [Line(f"c{x}", tuple(f"{y}.{x}" for y in rows)) for x in columns]
    lines += [Line("all", tuple(f"r{y}" for y in rows)), Line("all", tuple(f"c{x}" for x in columns))]
    return Table(cells, tuple(lines))


def nested(numbers: list[int], inner: list[int]) -> Table:
    """Two splits of one figure; the first part of the first one is split again."""
    top = [sum(inner), *numbers]
    whole = sum(top)
    half = whole // 2
    cells = {f"p{at}": number for at, number in enumerate(top)}
    deep = {f"d{at}": number for at, number in enumerate(inner)}
    split = {"women": half, "rest": whole - half}
    lines = (Line("all", tuple(cells)), Line("p0", tuple(deep)), Line("all", tuple(split)))
    return Table({"all": whole, **cells, **deep, **split}, lines)


def reachable(table: Table, name: str) -> set[str]:
    """What hangs together with *name*; where none of it is shown nobody has a number to begin with."""
    found, before = {name}, 0
    while len(found) > before:
        before = len(found)
        for line in table.lines:
            own = {line.whole, *line.parts}
            found |= own if own & found else set()
    return found


TABLES = st.one_of(
    st.lists(SMALL, min_size=1, max_size=6).map(lambda numbers: row(*numbers)),
    st.lists(st.lists(SMALL, min_size=2, max_size=2), min_size=2, max_size=3).map(grid),
    st.builds(nested, st.lists(SMALL, min_size=1, max_size=3), st.lists(SMALL, min_size=1, max_size=2)),
)


def imaginable(table: Table, policy: Policy, hidden: frozenset[str]) -> Iterator[Mapping[str, int]]:
    """Every table that fits what is shown, what the rules say, and which cells were small.

    A cell that was held back only for the sake of others is at least the threshold; the search ends a little
    above the truth, which leaves tables out and never lets a wrong one in.
    """
    leaves = [name for name in sorted(hidden) if name not in {line.whole for line in table.lines}]
    wholes = [line for line in table.lines if line.whole in hidden]
    for numbers in product(*(_range(table, policy, name) for name in leaves)):
        guess = {**table.cells, **dict(zip(leaves, numbers, strict=True))}
        for line in reversed(wholes):
            guess[line.whole] = sum(guess[part] for part in line.parts)
        for line in reversed(wholes):
            guess[line.whole] = sum(guess[part] for part in line.parts)
        fits = all(guess[line.whole] == sum(guess[part] for part in line.parts) for line in table.lines)
        allowed = all(guess[line.whole] in _range(table, policy, line.whole) for line in wholes)
        if fits and allowed:
            yield guess


def _range(table: Table, policy: Policy, name: str) -> range:
    number = table.cells[name]
    if policy.is_small(number) or number == 0:
        return range(0 if _may_be_none(table, policy, name) else 1, policy.least)
    return range(policy.least, max(table.cells.values()) + 3)


def _may_be_none(table: Table, policy: Policy, name: str) -> bool:
    few = (line for line in table.lines if 0 < table.cells[line.whole] < policy.least)
    return not policy.zero_shown or table.cells[name] == 0 or any(name in line.parts for line in few)


@settings(max_examples=150, deadline=None)
@given(TABLES, POLICIES)
def test_no_held_back_number_can_be_worked_out(table: Table, policy: Policy) -> None:
    hidden = held_back(table, policy)

    told = {name for name in hidden if reachable(table, name) - hidden}
    seen: dict[str, set[int]] = {name: set() for name in told}
    for guess in imaginable(table, policy, hidden):
        for name in told:
            seen[name].add(guess[name])
        if all(len(numbers) > 1 for numbers in seen.values()):
            break
    assert {name: numbers for name, numbers in seen.items() if len(numbers) < 2} == {}


@given(TABLES, POLICIES)
def test_no_small_number_is_shown(table: Table, policy: Policy) -> None:
    shown = table.cells.keys() - held_back(table, policy)

    assert [name for name in shown if policy.is_small(table.cells[name])] == []


@given(TABLES, POLICIES)
def test_what_a_shown_total_keeps_back_is_no_small_number(table: Table, policy: Policy) -> None:
    """Otherwise the total less what is shown would say it of several cells taken together."""
    hidden = held_back(table, policy)

    for line in table.lines:
        back = [part for part in line.parts if part in hidden]
        if back and line.whole not in hidden:
            assert not policy.is_small(sum(table.cells[part] for part in back))


@given(TABLES, POLICIES)
def test_once_more_changes_nothing(table: Table, policy: Policy) -> None:
    hidden = held_back(table, policy)

    assert held_back(table, policy, hidden) == hidden


@given(st.lists(st.integers(0, 60), min_size=2, max_size=12))
def test_a_row_gives_up_little_more_than_it_must(numbers: list[int]) -> None:
    """One so that the rest is no small number, one where nines alone would be known for nines.

    What is just the threshold hides nothing beside ones: neither can be less. 1, 10, 10 of 21 are known.
    """
    table, policy = row(*numbers), Policy(10, zero_shown=True)
    hidden = held_back(table, policy)

    needed = sum(policy.is_small(number) for number in numbers)
    if table.cells["all"] >= policy.least:
        assert len(hidden) <= needed + 2 + numbers.count(policy.least)
    if not needed:
        assert hidden == frozenset()


class TestTheCasesOfTheReports:
    def test_ninety_two_of_ninety_three_give_the_one_away(self) -> None:
        assert held_back(row(92, 1), Policy()) == {"p0", "p1"}

    def test_seven_minors_take_the_smallest_other_part_along(self) -> None:
        assert held_back(row(7, 42, 40), Policy()) == {"p0", "p2"}

    def test_two_nines_of_eighteen_are_no_secret(self) -> None:
        """Who knows that both are below ten knows both: the total goes too."""
        assert held_back(row(9, 9), Policy()) == {"p0", "p1", "all"}

    def test_a_whole_that_is_small_says_nothing_of_its_zeros(self) -> None:
        assert held_back(row(4, 0), Policy(zero_shown=True)) == {"p0", "p1", "all"}

    def test_a_zero_stands_where_the_policy_lets_it(self) -> None:
        assert held_back(row(30, 0), Policy(zero_shown=True)) == frozenset()
        assert held_back(row(30, 0), Policy()) == {"p0", "p1"}

    def test_in_two_directions_both_totals_are_kept_from_telling(self) -> None:
        hidden = held_back(grid([[40, 50, 60], [30, 5, 70], [80, 90, 20]]), Policy())

        assert hidden == {"1.1", "1.0", "0.1", "0.0"}


class TestWhatIsRefused:
    def test_a_threshold_that_hides_nothing(self) -> None:
        with pytest.raises(ValueError, match="2"):
            held_back(row(1, 40), Policy(2))

    def test_a_total_that_is_not_the_sum(self) -> None:
        with pytest.raises(ValueError, match="all"):
            held_back(Table({"all": 4, "p": 3}, (Line("all", ("p",)),)), Policy())


def test_numbers_are_rounded_to_the_nearest_five() -> None:
    policy = Policy(rounded_to=5)

    assert [policy.shown(number) for number in (10, 12, 13, 17, 18, 0)] == [10, 10, 15, 15, 20, 0]

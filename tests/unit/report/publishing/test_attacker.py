"""Who puts tables side by side is sure of what is so, and overlooks nothing that a search finds."""

from collections.abc import Iterator, Mapping
from itertools import product

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from fieldbook.report.publishing.attacker import DoesNotFit, Span, worked_out
from fieldbook.report.publishing.suppression import Line, Policy, Table, held_back
from tests.unit.report.publishing.test_suppression import grid, nested, reachable, row

MOST = 4
SMALL = st.integers(0, MOST)
TABLES = st.one_of(
    st.lists(SMALL, min_size=1, max_size=5).map(lambda numbers: row(*numbers)),
    st.lists(st.lists(SMALL, min_size=2, max_size=2), min_size=2, max_size=2).map(grid),
    st.builds(nested, st.lists(SMALL, min_size=1, max_size=2), st.lists(SMALL, min_size=1, max_size=2)),
)
WIDE = st.integers(0, 60) | st.integers(0, 9)
LARGE_TABLES = st.one_of(
    st.lists(WIDE, min_size=2, max_size=12).map(lambda numbers: row(*numbers)),
    st.integers(2, 5).flatmap(
        lambda wide: st.lists(st.lists(WIDE, min_size=wide, max_size=wide), min_size=2, max_size=6).map(grid)
    ),
)


def _limit(number: int) -> int:
    return max(number, MOST) + 1


def spans_of(table: Table, hidden: frozenset[str]) -> dict[str, Span]:
    """What is shown exactly; of what is not, parts up to a limit, and sums without one."""
    sums = {line.whole for line in table.lines}
    return {
        name: Span(number, number)
        if name not in hidden
        else Span(0, None if name in sums else _limit(number))
        for name, number in table.cells.items()
    }


def possible(table: Table, hidden: frozenset[str]) -> Iterator[Mapping[str, int]]:
    """Every table that fits, one after the other: no arithmetic on what is open, only trying."""
    sums = {line.whole for line in table.lines}
    parts = sorted(hidden - sums)
    open_sums = [line for line in table.lines if line.whole in hidden]
    for numbers in product(*(range(_limit(table.cells[part]) + 1) for part in parts)):
        guess = {**table.cells, **dict(zip(parts, numbers, strict=True))}
        for line in (*open_sums, *reversed(open_sums)):
            guess[line.whole] = sum(guess[part] for part in line.parts)
        if all(guess[line.whole] == sum(guess[part] for part in line.parts) for line in table.lines):
            yield guess


@st.composite
def hidden_in(draw: st.DrawFn) -> tuple[Table, frozenset[str]]:
    """A table with at most five of its cells held back, whichever."""
    table = draw(TABLES)
    return table, draw(st.frozensets(st.sampled_from(sorted(table.cells)), max_size=5))


@settings(deadline=None)
@given(hidden_in())
def test_knows_nothing_that_is_not_so(found: tuple[Table, frozenset[str]]) -> None:
    table, hidden = found

    for name, span in worked_out(spans_of(table, hidden), table.lines).items():
        assert span.low is None or span.low <= table.cells[name]
        assert span.high is None or table.cells[name] <= span.high


@settings(deadline=None, max_examples=60)
@given(hidden_in())
def test_knows_each_number_that_only_one_table_has(found: tuple[Table, frozenset[str]]) -> None:
    """Tried out: every table within the limits is looked at."""
    table, hidden = found
    seen: dict[str, set[int]] = {name: set() for name in hidden}
    for guess in possible(table, hidden):
        for name in hidden:
            seen[name].add(guess[name])

    known = worked_out(spans_of(table, hidden), table.lines)

    assert {name: known[name].exact for name in hidden if len(seen[name]) == 1} == {
        name: min(numbers) for name, numbers in seen.items() if len(numbers) == 1
    }


@settings(deadline=None, max_examples=80)
@given(LARGE_TABLES, st.builds(Policy, st.just(10), st.booleans()))
def test_finds_nothing_in_what_is_held_back(table: Table, policy: Policy) -> None:
    """Of larger tables, with the usual threshold; knowing which cells were small and which only helped."""
    hidden = held_back(table, policy)
    spans = {
        name: Span(number, number) if name not in hidden else _known_by_rule(number, policy)
        for name, number in table.cells.items()
    }

    known = worked_out(spans, table.lines)

    told = {name for name in hidden if reachable(table, name) - hidden}
    assert {name: known[name] for name in told if known[name].exact is not None} == {}


def _known_by_rule(number: int, policy: Policy) -> Span:
    return Span(0, policy.least - 1) if policy.is_small(number) or number == 0 else Span(policy.least)


class TestCombinations:
    def test_that_no_single_sum_shows_are_found(self) -> None:
        """Two rows less two columns leave one cell: every sum has two open cells at the least."""
        table = grid([[7, 3, 5], [2, 6, 0], [1, 8, 4]])
        hidden = frozenset({"0.0", "0.1", "0.2", "1.0", "1.1"})

        known = worked_out(spans_of(table, hidden), table.lines)

        assert known["0.2"].exact == 5

    def test_are_found_far_away_from_what_is_shown(self) -> None:
        """A + b and b + c and a + c fix no sum alone tells one."""
        lines = [Line("x", ("a", "b")), Line("y", ("b", "c")), Line("z", ("a", "c"))]
        spans = {name: Span() for name in "abc"} | {
            "x": Span(30, 30),
            "y": Span(50, 50),
            "z": Span(40, 40),
        }

        assert [worked_out(spans, lines)[name].exact for name in "abc"] == [10, 20, 30]


class TestWhatDoesNotFit:
    def test_is_said(self) -> None:
        for spans in (
            {"all": Span(3, 3), "a": Span(4)},
            {"all": Span(3, 3), "a": Span(1, 1)},
        ):
            with pytest.raises(DoesNotFit):
                worked_out(spans, [Line("all", ("a",))])

"""A second table beside the first: what both together would tell is not shown. Tried out on small tables."""

from collections.abc import Iterator, Mapping
from decimal import Decimal
from itertools import product

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from fieldbook.report.publishing.register import (
    Seen,
    Sheet,
    parse_sheets,
    release_beside,
    sheets_of,
    written_sheets,
)
from fieldbook.report.publishing.released import Cell, Released, Tabled, release
from fieldbook.report.publishing.suppression import Line, Policy

USUAL = Policy(10, zero_shown=True)


def split(*numbers: int, of: str = "", drawn: int | None = None) -> Tabled:
    """A total and its parts; from part *drawn* on nobody is shown them."""
    parts = [f"p{at}" for at in range(len(numbers))]
    cells = [
        _cell(name, number, of=of, is_drawn=drawn is None or at < drawn)
        for at, (name, number) in enumerate(zip(parts, numbers, strict=True))
    ]
    return Tabled((_cell("", sum(numbers), of=of), *cells), (Line("all", tuple(parts)),))


def _cell(part: str, number: int, *, of: str = "", is_drawn: bool = True) -> Cell:
    return Cell(
        name=part or "all",
        group="",
        of=of,
        measure="Arrest",
        split="Sex" if part else "",
        part=part,
        number=Decimal(number),
        unit="persons",
        is_drawn=is_drawn,
    )


def left(tabled: Tabled, policy: Policy = USUAL) -> list[Sheet]:
    """*tabled* as it is kept after it left by itself."""
    return sheets_of("figures", Seen(tabled, release(tabled, policy).back, policy))


def beside(tabled: Tabled, earlier: list[Sheet], policy: Policy = USUAL) -> dict[str, int | None]:
    """What is shown of *tabled* beside *earlier*."""
    released, _cost = release_beside("figures", tabled, policy=policy, earlier=earlier)
    return shown(released)


def shown(released: Released) -> dict[str, int | None]:
    return {row.cell.name: None if row.number is None else int(row.number) for row in released.rows}


class TestASecondTable:
    def test_that_says_the_same_says_it_again(self) -> None:
        table = split(92, 1, 40)

        assert beside(table, left(table)) == shown(release(table, USUAL))

    def test_two_more_than_the_first_holds_the_new_total_back(self) -> None:
        assert beside(split(95), left(split(93))) == {"all": None, "p0": None}

    def test_of_many_more_is_shown(self) -> None:
        assert beside(split(120), left(split(93))) == {"all": 120, "p0": 120}

    def test_of_two_fewer_is_held_back_too(self) -> None:
        assert beside(split(91), left(split(93)))["all"] is None

    def test_rounded_is_shown_beside_one_that_is_near(self) -> None:
        rounded = Policy(10, zero_shown=True, rounded_to=5)

        assert beside(split(95), left(split(93)), rounded) == {"all": 95, "p0": 95}

    def test_shows_no_cell_whose_neighbour_was_held_back_before(self) -> None:
        """1 of 53 was hidden behind the 12; now the 11 would be the smaller one, and the 12 shown."""
        before = left(split(1, 12, 40))
        assert [cell.number for cell in before[0].cells] == [53, -1, -2, 40]

        found = beside(split(1, 12, 40, 0), before)

        assert (found["p0"], found["p1"]) == (None, None)

    def test_with_a_lower_threshold_may_show_what_was_small(self) -> None:
        """Whoever leads decided so; what is small by the new threshold is hidden all the same."""
        found = beside(split(7, 2, 40), left(split(7, 2, 40)), Policy(5, zero_shown=True))

        assert found["p1"] is None

    def test_of_everything_beside_one_operation_does_not_tell_the_rest(self) -> None:
        assert beside(split(96), left(split(93, of="ab")))["all"] is None
        assert beside(split(150), left(split(93, of="ab")))["all"] == 150

    def test_of_one_operation_beside_everything_does_not_tell_the_rest(self) -> None:
        assert beside(split(93, of="ab"), left(split(96)))["all"] is None

    def test_of_another_operation_is_another_thing(self) -> None:
        assert beside(split(95, of="cd"), left(split(93, of="ab")))["all"] == 95

    def test_says_how_much_the_first_has_cost(self) -> None:
        _released, cost = release_beside("figures", split(95), policy=USUAL, earlier=left(split(93)))

        assert cost == 2


SMALL = st.integers(0, 6)
POLICY = Policy(3, zero_shown=False)
PAIRS = st.integers(1, 3).flatmap(
    lambda wide: st.tuples(
        st.lists(SMALL, min_size=wide, max_size=wide),
        st.lists(st.integers(0, 4), min_size=wide, max_size=wide),
    )
)


@pytest.mark.slow
@settings(deadline=None, max_examples=30)
@given(PAIRS)
def test_no_number_follows_from_two_tables_that_did_not_from_one(pair: tuple[list[int], list[int]]) -> None:
    """Every pair of tables that fits is tried: parts that only grow, as far as a reader can think."""
    old, more = pair
    first = split(*old)
    new = [was + plus for was, plus in zip(old, more, strict=True)]
    seen_first = shown(release(first, POLICY))
    seen_new = beside(split(*new), left(first, POLICY), POLICY)

    alone: set[tuple[int, ...]] = set()
    growths: set[tuple[int, ...]] = set()
    for was, now in _histories(seen_first, seen_new, len(old)):
        alone.add(was)
        growths.add((*(b - a for a, b in zip(was, now, strict=True)), sum(now) - sum(was)))
    for at in range(len(old)):
        if seen_first[f"p{at}"] is None and 0 < old[at] < POLICY.least and _is_told(seen_first):
            assert len({one[at] for one in alone}) > 1
    for at, name in enumerate([*(f"p{at}" for at in range(len(old))), "all"]):
        known = {one[at] for one in growths}
        if len(known) == 1 and seen_new[name] is not None:
            assert not 0 < min(known) < POLICY.least


def _is_told(seen: Mapping[str, int | None]) -> bool:
    return any(number is not None for number in seen.values())


def _histories(
    first: Mapping[str, int | None], new: Mapping[str, int | None], wide: int
) -> Iterator[tuple[tuple[int, ...], tuple[int, ...]]]:
    names = [f"p{at}" for at in range(wide)]
    for was in product(*(_numbers(first[name]) for name in names)):
        if first["all"] not in {None, sum(was)}:
            continue
        for now in product(*(_numbers(new[name]) for name in names)):
            grows = all(before <= after for before, after in zip(was, now, strict=True))
            if grows and new["all"] in {None, sum(now)}:
                yield was, now


def _numbers(seen: int | None) -> range:
    return range(13) if seen is None else range(seen, seen + 1)


class TestWhatIsKept:
    @given(st.lists(st.lists(st.integers(0, 99), min_size=1, max_size=5), min_size=1, max_size=4))
    def test_is_read_back(self, tables: list[list[int]]) -> None:
        sheets = [sheet for at, one in enumerate(tables) for sheet in left(split(*one, of=str(at)))]

        assert parse_sheets(written_sheets(sheets)) == sheets

    def test_goes_into_as_many_texts_as_it_takes(self) -> None:
        sheets = left(split(*range(10, 300))) * 40

        texts = written_sheets(sheets)

        assert len(texts) > 1
        assert max(map(len, texts)) <= 50_000
        assert parse_sheets(texts) == sheets

    def test_of_nothing_is_one_text(self) -> None:
        assert parse_sheets(written_sheets([])) == []

    def test_tells_no_number_that_was_held_back(self) -> None:
        (sheet,) = left(split(7, 42, 40, drawn=2))

        assert [cell.number for cell in sheet.cells] == [89, -1, 42, -2]

    @pytest.mark.parametrize(
        "text",
        [*("[1]", "[[]]", "{"), '[[["a"],1,1,[],[]]]', '[[["a","","",""],1,1,[],[[4,[]]]]]'],
    )
    def test_is_refused_when_it_is_anything_else(self, text: str) -> None:
        with pytest.raises(ValueError, match=r".+"):
            parse_sheets([text])

"""What was published already, as readers saw it, and what it gives away beside a new table; pure.

Two tables of one thing at two times can be subtracted: 93 in March and 95 in April are two people in
between, and a cell that was held back in one of them may be shown in the other. So a new table is looked at
together with each one that left before it, as a reader would. The reader takes it that numbers only grow,
as long as that can be so.
"""

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import NamedTuple

from fieldbook.base.limits import ISSUED_MOST
from fieldbook.report.publishing.attacker import DoesNotFit, Span, worked_out
from fieldbook.report.publishing.released import Cell, Released, Tabled, release
from fieldbook.report.publishing.suppression import Line, Policy

SMALL, HELPING, UNSEEN = -1, -2, -3
"""In the place of a number: held back for being small; with a small one; never drawn."""
_AT = "\x1f"


class About(NamedTuple):
    """What is counted: in which table, of which operation ("" for all), what of it, in which unit."""

    table: str
    of: str
    measure: str
    unit: str

    @property
    def topic(self) -> tuple[str, str, str]:
        """The same without the operation."""
        return (self.table, self.measure, self.unit)


@dataclass(frozen=True, slots=True)
class Kept:
    """One cell as it left. *key* says what it counts, "" where that is not the same every time."""

    key: str
    number: int


@dataclass(frozen=True, slots=True)
class Sheet:
    """What hangs together of one thing that is counted.

    Attributes:
        about: What is counted, of which operation ("" for all), in which unit.
        least, rounded_to: How its small numbers were protected.
        cells: Its numbers.
        lines: Which of them are sums, by their places.
    """

    about: About
    least: int
    rounded_to: int
    cells: tuple[Kept, ...]
    lines: tuple[tuple[int, tuple[int, ...]], ...]

    @property
    def numbers(self) -> dict[str, int]:
        """What is shown, by what it counts."""
        return {cell.key: cell.number for cell in self.cells if cell.key and cell.number >= 0}


@dataclass(frozen=True, slots=True)
class Seen:
    """A table as it would leave now: its cells, and which of them are not shown."""

    tabled: Tabled
    hidden: frozenset[str]
    policy: Policy


def sheets_of(table: str, seen: Seen) -> list[Sheet]:
    """What is kept of *seen*, a *table* of the workbook; amounts are not, for nobody is hidden in them."""
    return [_sheet(about, cells, seen) for about, cells in _groups(table, seen.tabled).items()]


def written_sheets(sheets: Iterable[Sheet]) -> list[str]:
    """*sheets* as texts, each short enough for one entry of the journal; one text at the least."""
    texts, waiting, length = [], list[str](), 2
    for sheet in sheets:
        text = json.dumps(_body(sheet), ensure_ascii=False, separators=(",", ":"))
        if waiting and length + len(text) + 1 > ISSUED_MOST:
            texts.append(f"[{','.join(waiting)}]")
            waiting, length = [], 2
        waiting.append(text)
        length += len(text) + 1
    return [*texts, f"[{','.join(waiting)}]"]


def parse_sheets(texts: Iterable[str]) -> list[Sheet]:
    """The sheets in *texts*.

    Raises:
        ValueError: when they are anything but what ``written_sheets`` writes.
    """
    try:
        return [_parsed(one) for text in texts for one in json.loads(text)]
    except (TypeError, KeyError, IndexError) as error:
        raise ValueError("not a register") from error


def release_beside(
    table: str, tabled: Tabled, *, policy: Policy, earlier: Sequence[Sheet]
) -> tuple[Released, int]:
    """*tabled* as *policy* lets it out beside *earlier*; and how many numbers that alone has cost."""
    released = release(tabled, policy)
    by_itself, already = released.hidden, frozenset[str]()
    while more := given_away(Seen(tabled, released.back, policy), table, earlier):
        already |= more
        released = release(tabled, policy, already)
    return released, released.hidden - by_itself


def given_away(seen: Seen, table: str, earlier: Sequence[Sheet]) -> frozenset[str]:
    """Cells of *seen* that must not be shown, because beside *earlier* they tell a small number.

    One at least for each number that is given away; whoever holds them back asks again.
    """
    found: set[str] = set()
    for about, cells in _groups(table, seen.tabled).items():
        now = _Now(about, cells, seen)
        for before in earlier:
            same = before.about.of == about.of or "" in {before.about.of, about.of}
            if same and before.about.topic == about.topic:
                found.update(_Pair(now, before).too_much())
    return frozenset(found)


def _groups(table: str, tabled: Tabled) -> dict[About, list[Cell]]:
    groups: dict[About, list[Cell]] = {}
    for cell in tabled.cells:
        if cell.is_count:
            groups.setdefault(About(table, cell.of, cell.measure, cell.unit), []).append(cell)
    return groups


@dataclass(frozen=True)
class _Now:
    """One thing that is counted, as it would leave now."""

    about: About
    cells: Sequence[Cell]
    seen: Seen

    @property
    def lines(self) -> list[Line]:
        own = {cell.name for cell in self.cells}
        return [line for line in self.seen.tabled.lines if line.whole in own]

    def is_shown(self, cell: Cell) -> bool:
        return cell.is_drawn and cell.name not in self.seen.hidden

    def shown_near(self, name: str) -> str:
        """The smallest number that is shown in what hangs together with *name*; "" for none."""
        sums = [(line.whole, *line.parts) for line in self.lines]
        beside = {one for line in sums if name in line for one in line}

        def order(cell: Cell) -> tuple[bool, bool, Decimal, str]:
            return (cell.name != name, cell.name not in beside, cell.number, cell.name)

        shown = sorted((cell for cell in self.cells if self.is_shown(cell)), key=order)
        return shown[0].name if shown else ""


class _Pair:
    """What is shown now beside one table that left before, in the eyes of who has both."""

    def __init__(self, now: _Now, before: Sheet) -> None:
        self._now, self._before = now, before
        keys = _keys(now.cells)
        self._name_of = {key: name for name, key in keys.items() if key}
        self._shared = [cell.key for cell in before.cells if cell.key in self._name_of]

    def too_much(self) -> Iterator[str]:
        """A shown cell for every small number that follows, and did not without what is shown now."""
        if not self._shared:
            return
        follows = self._follows(self._spans_now())
        for place in sorted(follows - self._follows(self._spans_blank())):
            name = self._now.shown_near(self._name_of.get(place.rpartition(_AT)[2], place))
            if name:
                yield name

    def _follows(self, now: Mapping[str, Span]) -> set[str]:
        """The numbers below the threshold that are known exactly and shown nowhere."""
        for assumed in (Span(0), Span(None)):
            spans = {**now, **self._spans_before(), **dict.fromkeys(map(_between, self._shared), assumed)}
            try:
                known = worked_out(spans, self._lines())
            except DoesNotFit:
                continue
            return {name for name in known if self._tells(known[name].exact, spans[name])}
        return set()

    def _tells(self, number: int | None, before: Span) -> bool:
        if number is None or before.exact is not None:
            return False
        return 0 < abs(number) < self._now.seen.policy.least

    def _spans_now(self) -> dict[str, Span]:
        return {cell.name: self._span_now(cell) for cell in self._now.cells}

    def _spans_blank(self) -> dict[str, Span]:
        return {cell.name: Span(0) for cell in self._now.cells}

    def _span_now(self, cell: Cell) -> Span:
        seen = self._now.seen
        number = int(cell.number)
        if self._now.is_shown(cell):
            return _rounded(seen.policy.shown(number), seen.policy.rounded_to, seen.policy.least)
        if cell.name not in seen.hidden:
            return Span(0)  # never drawn: whoever wants it subtracts
        return Span(0, seen.policy.least - 1) if seen.policy.is_small(number) else Span(0)

    def _spans_before(self) -> dict[str, Span]:
        before = self._before
        return {
            _earlier(at, cell): _span_of(cell.number, before.least, before.rounded_to)
            for at, cell in enumerate(before.cells)
        }

    def _lines(self) -> list[Line]:
        before = self._before
        places = [_earlier(at, cell) for at, cell in enumerate(before.cells)]
        lines = [Line(places[whole], tuple(places[part] for part in parts)) for whole, parts in before.lines]
        lines += self._now.lines
        # Where one is of all operations and the other of one of them, it is the whole that has the rest.
        turned = before.about.of == "" != self._now.about.of
        for key in self._shared:
            new, old = self._name_of[key], _known_before(key)
            whole, part = (old, new) if turned else (new, old)
            lines.append(Line(whole, (part, _between(key))))
        return lines


def _known_before(key: str) -> str:
    return f"before{_AT}{key}"


def _between(key: str) -> str:
    return f"between{_AT}{key}"


def _earlier(at: int, cell: Kept) -> str:
    return _known_before(cell.key) if cell.key else f"before {at}"


def _span_of(number: int, least: int, rounded_to: int) -> Span:
    if number >= 0:
        return _rounded(number, rounded_to, least)
    return Span(0, least - 1) if number == SMALL else Span(0)


def _rounded(shown: int, rounded_to: int, least: int) -> Span:
    """What a shown number may have been before it was rounded."""
    if rounded_to == 1 or not shown:
        return Span(shown, shown)
    low = shown - rounded_to // 2
    return Span(max(low, least), low + rounded_to - 1)


def _keys(cells: Iterable[Cell]) -> dict[str, str]:
    """What each cell counts, by name; "" where two would count the same, or the next table another thing."""
    keys = {
        cell.name: "" if cell.is_mixed or not cell.is_drawn else f"{cell.split}|{cell.part}" for cell in cells
    }
    often = list(keys.values())
    return {name: key if key and often.count(key) == 1 else "" for name, key in keys.items()}


def _sheet(about: About, cells: Sequence[Cell], seen: Seen) -> Sheet:
    keys, places = _keys(cells), {cell.name: at for at, cell in enumerate(cells)}
    lines = [line for line in seen.tabled.lines if line.whole in places]
    return Sheet(
        about,
        seen.policy.least,
        seen.policy.rounded_to,
        tuple(Kept(keys[cell.name], _as_seen(cell, seen)) for cell in cells),
        tuple((places[line.whole], tuple(places[part] for part in line.parts)) for line in lines),
    )


def _as_seen(cell: Cell, seen: Seen) -> int:
    number = int(cell.number)
    if cell.name in seen.hidden:
        return SMALL if seen.policy.is_small(number) else HELPING
    return seen.policy.shown(number) if cell.is_drawn else UNSEEN


def _body(sheet: Sheet) -> list[object]:
    cells = [[cell.key, cell.number] for cell in sheet.cells]
    return [list(sheet.about), sheet.least, sheet.rounded_to, cells, sheet.lines]


def _parsed(body: list[object]) -> Sheet:
    about, least, rounded_to, cells, lines = body
    if not (isinstance(about, list) and isinstance(cells, list) and isinstance(lines, list)):
        raise TypeError("not a register")
    table, of, measure, unit = map(_text, about)
    found = tuple(Kept(_text(key), _whole(number)) for key, number in cells)
    sums = tuple((_whole(whole), tuple(map(_whole, parts))) for whole, parts in lines)
    if any(not 0 <= at < len(found) for whole, parts in sums for at in (whole, *parts)):
        raise ValueError("a sum of what is not there")
    return Sheet(About(table, of, measure, unit), _whole(least), _whole(rounded_to), found, sums)


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise TypeError("not a text")
    return value


def _whole(value: object) -> int:
    if type(value) is not int:
        raise ValueError("not a whole number")
    return value

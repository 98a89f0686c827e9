"""The report of an operation on paper: what it is, its numbers as bars, and every figure with its source."""

from collections.abc import Iterator, Mapping, Sequence
from decimal import Decimal

from fieldbook.base.bounds import Bounds
from fieldbook.base.ids import RecordId
from fieldbook.base.said import said
from fieldbook.report.overall import PRELIMINARY
from fieldbook.report.summary import Block, Summary
from fieldbook.services.browse import ShownSection
from fieldbook.services.overview.places import Nearness, Spot, spots
from fieldbook.services.printing.paper import Paper, PaperBar, PaperChart, PaperTable, printed
from fieldbook.services.publishing.telling import ChangeTold, Difference, changes_told
from fieldbook.services.reconcile.looking import Reconciliation, reconcile
from fieldbook.services.session import Session, revision_code

_LEAST_BARS = 2
_CHANGES_MOST = 60
"""Records that are told on paper; the workbook has all of them."""
_NEARNESS = {
    Nearness.EXACT: said("To the spot"),
    Nearness.TOWN: said("To the town"),
    Nearness.REGION: said("To the region"),
    Nearness.COUNTRY: said("By its country alone"),
}
_OPEN_TAIL = Decimal("0.12")
"""How far beyond its lower bound a number without an upper one is drawn, in parts of the longest bar."""


def report_of(session: Session, operation: RecordId) -> Paper:
    """Everything that is known of the numbers of *operation*, for a person who holds no computer.

    Units stay apart: a chart speaks of one, and the length of a bar says where the number lies for certain;
    its pale end reaches as far as it may lie.

    Raises:
        NoSuchRecord: when there is no such operation.
    """
    found = reconcile(session, operation)
    summary, places = found.summary, spots(session, session.vault.queries, operation)
    at, by = printed(session)
    return Paper(
        heading=said("Report of an operation"),
        title=summary.title,
        record=operation,
        code=revision_code(found.operation.head),
        sections=tuple(_sections(summary)),
        charts=tuple(charts_of(summary.blocks)),
        places=places,
        tables=(*_tables(found), *_changes(session, operation), *_places(places)),
        printed_at=at,
        printed_by=by,
    )


def _count_of_sources(count: int) -> str:
    return said("1 source") if count == 1 else said("{n} sources", n=count)


def _sections(summary: Summary) -> Iterator[ShownSection]:
    figures = [stated.figure for block in summary.blocks for stated in block.stated]
    preliminary = sum(figure.status == PRELIMINARY for figure in figures)
    sources = {figure.source for figure in figures if figure.source}
    standing = [
        (
            said("Stated figures"),
            said("{count}, from {sources}", count=len(figures), sources=_count_of_sources(len(sources))),
        )
    ]
    if preliminary:
        many = said("{n} of them are preliminary and may change.", n=preliminary)
        words = said("1 of them is preliminary and may change.") if preliminary == 1 else many
        standing.append((said("Standing"), words))
    yield ShownSection(said("About this operation"), (*summary.facts, *standing))
    if summary.flags:
        lines = tuple((str(number), flag.text) for number, flag in enumerate(summary.flags, start=1))
        yield ShownSection(said("What does not fit together"), lines)


# --- bars --------------------------------------------------------------------------------------------------


def charts_of(blocks: Sequence[Block]) -> Iterator[PaperChart]:
    """One chart for each unit of which there are several numbers; a single bar would compare nothing."""
    units: dict[str, list[tuple[Block, Bounds]]] = {}
    for block in blocks:
        bounds = bounds_in(block)
        if bounds is not None and (bounds.lower or bounds.upper):
            units.setdefault(block.unit_label, []).append((block, bounds))
    for unit, found in units.items():
        if len(found) >= _LEAST_BARS:
            longest = max(_reach(bounds) for _, bounds in found)
            bars = tuple(_bar(block, bounds, longest) for block, bounds in _longest_first(found))
            yield PaperChart(said("In numbers: {unit}", unit=unit) if unit else said("In numbers"), bars)


def _longest_first(found: Sequence[tuple[Block, Bounds]]) -> list[tuple[Block, Bounds]]:
    return sorted(found, key=lambda one: -_reach(one[1]))


def _bar(block: Block, bounds: Bounds, longest: Decimal) -> PaperBar:
    certain = (bounds.lower or Decimal(0)) / longest
    return PaperBar(
        block.label, taken_in_words(block), certain=float(certain), possible=float(_reach(bounds) / longest)
    )


def _reach(bounds: Bounds) -> Decimal:
    """How far a bar goes, in its own unit."""
    if bounds.upper is not None:
        return bounds.upper
    return (bounds.lower or Decimal(0)) * (1 + _OPEN_TAIL)


def bounds_in(block: Block) -> Bounds | None:
    """Where the number of *block* lies: the one a supervisor took, else what was computed, else recorded."""
    if block.preferred is not None:
        return block.preferred.bounds
    if block.total is not None:
        return block.total.bounds
    return block.recorded.bounds if block.recorded is not None else None


def taken_in_words(block: Block) -> str:
    """The same in words, with what is counted."""
    if block.preferred is not None:
        return block.preferred.words
    if block.total is not None:
        return block.total.words_with(block.unit_label)
    return block.recorded.words if block.recorded is not None else ""


# --- tables ------------------------------------------------------------------------------------------------


def _tables(found: Reconciliation) -> Iterator[PaperTable]:
    blocks = found.summary.blocks
    sources = _sources(blocks)
    side_by_side = [row for row in map(_total_row, blocks) if any(row[1:])]
    if side_by_side:
        yield _side_by_side(side_by_side)
    stated = tuple(row for block in blocks for row in _stated_rows(block, sources))
    if stated:
        words = (
            said("What is counted"),
            said("As stated"),
            said("Source"),
            said("Status"),
            said("In the total"),
        )
        yield PaperTable(said("Every stated figure"), words, stated, shares=(26, 22, 8, 14, 30))
    if sources:
        rows = tuple(
            (number, title, found.reliability.get(source, "")) for source, (number, title) in sources.items()
        )
        heads = (said("No."), said("Source"), said("How far trusted"))
        yield PaperTable(said("Sources"), heads, rows, shares=(8, 62, 30))


def _changes(session: Session, operation: RecordId) -> Iterator[PaperTable]:
    """What changed since our last workbook of it; nothing where none has left yet."""
    told = changes_told(session, operation, most=_CHANGES_MOST)
    if told is None:
        return
    heads = (
        said("What happened"),
        said("Record"),
        said("Question"),
        said("Before"),
        said("Now"),
        said("Who"),
    )
    rows = [row for one in told.changes for row in _change_rows(one)]
    if not rows:
        rows = [(said("Nothing changed."), "", "", "", "", "")]
    if not told.is_all:
        rows.append((said("More changes are in the workbook."), "", "", "", "", ""))
    title = said("What changed since {since}", since=told.since)
    yield PaperTable(title, heads, tuple(rows), shares=(13, 23, 16, 17, 17, 14))


def _change_rows(one: ChangeTold) -> Iterator[tuple[str, ...]]:
    """A row for each difference; the record is named in the first."""
    for at, found in enumerate(one.differences or (Difference("", "", ""),)):
        what, title, who = (one.what, one.title, one.officer) if at == 0 else ("", "", "")
        yield (what, title, found.question, found.before, found.now, who)


def _places(places: Sequence[Spot]) -> Iterator[PaperTable]:
    """What the map shows, and what it has no circle for, in words."""
    if places:
        heads = (said("Place"), said("How close it is known"), said("Records"))
        rows = tuple((one.label, _NEARNESS[one.nearness], str(len(one.records))) for one in places)
        yield PaperTable(said("Places"), heads, rows, shares=(58, 27, 15))


def _side_by_side(rows: Sequence[tuple[str, ...]]) -> PaperTable:
    """Without the columns in which nothing stands."""
    words = (said("What is counted"), said("Computed"), said("Recorded"), said("Taken"), said("Gap"))
    kept = [at for at in range(len(words)) if any(row[at] for row in rows)]
    return PaperTable(
        said("Side by side"),
        tuple(words[at] for at in kept),
        tuple(tuple(row[at] for at in kept) for row in rows),
        shares=(34, *(66 // (len(kept) - 1) for _ in kept[1:])),
    )


def _sources(blocks: Sequence[Block]) -> dict[RecordId, tuple[str, str]]:
    """Each source once, with its number on this paper and its title, in the order in which they speak."""
    figures = (stated.figure for block in blocks for stated in block.stated)
    titles = {figure.source: figure.source_title for figure in figures if figure.source}
    return {source: (str(number), title) for number, (source, title) in enumerate(titles.items(), start=1)}


def _stated_rows(block: Block, sources: Mapping[RecordId, tuple[str, str]]) -> Iterator[tuple[str, ...]]:
    for at, stated in enumerate(block.stated):
        figure = stated.figure
        label = block.label if at == 0 else ""
        source = sources[figure.source][0] if figure.source else ""
        yield (label, figure.words, source, figure.status_label, stated.note)


def _total_row(block: Block) -> tuple[str, ...]:
    return (
        block.label,
        block.total.words_with(block.unit_label) if block.total is not None else "",
        block.recorded.words if block.recorded is not None else "",
        block.preferred.words if block.preferred is not None else "",
        block.gap,
    )

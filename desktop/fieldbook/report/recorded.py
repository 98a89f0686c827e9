"""What was recorded one by one, counted: distinct persons, exhibits (rule F3); pure."""

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

from fieldbook.base.bounds import Bounds
from fieldbook.base.ids import RecordId
from fieldbook.report.adding import with_unit
from fieldbook.report.figures import StatedFigure


@dataclass(frozen=True, slots=True)
class Recorded:
    """What one record counts for: a person is one of a measure, a seizure as many as it has exhibits.

    Attributes:
        record: The record.
        measure: The measure of the figures that it belongs to, *measure_label* in words.
        unit: Code of what is counted, *unit_label* in words.
        number: How many.
        currency: Of money, else "".
        group_key: As in a stated figure: what else must be equal before the two are compared; *apart* says it
            in words, for a line of its own.
        once: Who is counted once, however many records tell of it (rule P4); "" where each record counts.
    """

    record: RecordId
    measure: str
    measure_label: str
    unit: str
    unit_label: str
    number: Decimal
    currency: str = ""
    group_key: str = ""
    apart: str = ""
    once: str = ""

    @property
    def key(self) -> tuple[str, str, str, str]:
        """Records of equal keys are counted together."""
        return (self.measure, self.unit, self.currency, self.group_key)


@dataclass(frozen=True, slots=True)
class Count:
    """What was recorded one by one of one measure: *number* of them in *records* records."""

    number: Decimal
    records: int
    unit_label: str

    @property
    def words(self) -> str:
        """For a person: ``7 persons``."""
        return with_unit(self.bounds, self.unit_label)

    @property
    def bounds(self) -> Bounds:
        """Exactly so many."""
        return Bounds(self.number, self.number)


def counted(found: Sequence[Recorded]) -> Count | None:
    """All of *found* together, the same person once; None for nothing."""
    if not found:
        return None
    apart = {one.once or (at, one.record): one.number for at, one in enumerate(found)}
    return Count(
        sum(apart.values(), Decimal(0)),
        len({one.record for one in found}),
        found[0].currency or found[0].unit_label,
    )


def shared_out(
    recorded: Sequence[Recorded], groups: Sequence[Sequence[StatedFigure]]
) -> list[list[Recorded]]:
    """What was recorded: for each group of figures what belongs beside it, and last what belongs beside none.

    A record that states a figure stays with it. Others belong to the first group of their measure, unit and
    currency, and of things in the same state; not to totals that include earlier periods, nor to figures that
    speak of a part of the measure only.
    """
    shares: list[list[Recorded]] = [[] for _ in range(len(groups) + 1)]
    own = {(one.record, one.measure, one.unit): at for at, alike in enumerate(groups) for one in alike}
    wide: dict[tuple[str, str, str, str], int] = {}
    for at, (first, *_) in enumerate(groups):
        if not first.is_cumulative:
            wide.setdefault((first.measure, first.unit, first.currency, first.group_key), at)
    for one in recorded:
        beside = wide.get(one.key, len(groups))
        shares[own.get((one.record, one.measure, one.unit), beside)].append(one)
    return shares

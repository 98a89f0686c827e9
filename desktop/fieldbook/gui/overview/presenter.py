"""Decides what the overview shows: attention at every change, numbers when somebody comes to look. No Qt."""

from collections.abc import Sequence
from decimal import Decimal
from typing import Protocol

from fieldbook.base.errors import FieldbookError
from fieldbook.base.ids import RecordId
from fieldbook.base.ports import Progress
from fieldbook.gui.presenters.jobs import Ending, Runner
from fieldbook.report.overall import Overall
from fieldbook.services.changes import Changes
from fieldbook.services.overview.attention import Attention, Matter, attention
from fieldbook.services.overview.clock import confirm_clock
from fieldbook.services.overview.picture import Picture, Pictures, in_month
from fieldbook.services.session import Session

METRICS_MOST = 4
BARS_MOST = 8
MONTHS_MOST = 18


class OverviewDesk(Protocol):
    """What the overview asks of the services."""

    def attention(self) -> Sequence[Attention]:
        """What needs attention."""
        ...

    def picture(self, progress: Progress) -> Picture:
        """What everything comes to; a long look."""
        ...

    def in_month(self, month: str) -> tuple[RecordId, ...]:
        """The records of a month."""
        ...

    def confirm_clock(self) -> None:
        """Somebody looked, and the day of this computer is right."""
        ...


class OverviewView(Protocol):
    """What the page can be told to show."""

    def show_attention(self, found: Sequence[Attention]) -> None:
        """Show what needs attention."""
        ...

    def show_waiting(self) -> None:
        """Say that the numbers are being added up."""
        ...

    def show_picture(self, picture: Picture) -> None:
        """Show the numbers and charts."""
        ...

    def show_stale(self) -> None:
        """Say that something was written since, and come back with ``open`` when there is leisure."""
        ...

    def show_error(self, error: FieldbookError) -> None:
        """Tell a refusal."""
        ...


class OverviewPresenter:
    """The first page."""

    def __init__(self, desk: OverviewDesk, runner: Runner, view: OverviewView) -> None:
        self._desk, self._runner, self._view = desk, runner, view
        self._stale = True
        self._adding = False
        self._has_picture = False
        self._overdue = 0

    def open(self) -> None:
        """Show what is true now; the numbers are added up again only where something was written since."""
        self._view.show_attention(self._matters())
        if self._stale and not self._adding:
            self._add_up()

    def heard(self, changes: Changes) -> None:
        """Something was written: the numbers stand as of their time until somebody comes to look again."""
        self.missed(changes)
        self._view.show_attention(self._matters())
        self._tell_stale()

    def missed(self, changes: Changes) -> None:
        """Something was written while nobody looked: the numbers are added up again when somebody does."""
        self._stale = self._stale or bool(changes.forms)

    def in_month(self, month: str) -> tuple[RecordId, ...]:
        """The records of a month."""
        return self._desk.in_month(month)

    def confirm_clock(self) -> None:
        """Somebody looked, and the day of this computer is right."""
        try:
            self._desk.confirm_clock()
        except FieldbookError as error:
            self._view.show_error(error)
            return
        self._view.show_attention(self._matters())

    def _matters(self) -> list[Attention]:
        """What is late is known since the numbers were added up last; everything else is as of now."""
        late = [Attention(Matter.OVERDUE, self._overdue)] if self._overdue else []
        return [*late, *self._desk.attention()]

    def _add_up(self) -> None:
        self._view.show_waiting()
        self._stale = False
        self._adding = True
        self._runner.run(self._desk.picture, Ending(self._done, self._failed, cancelled=self._left))

    def _done(self, picture: Picture) -> None:
        self._adding, self._has_picture = False, True
        self._overdue = picture.overdue
        self._view.show_picture(picture)
        self._view.show_attention(self._matters())
        self._tell_stale()

    def _tell_stale(self) -> None:
        if self._stale and self._has_picture and not self._adding:
            self._view.show_stale()

    def _failed(self, error: FieldbookError) -> None:
        self._left()
        self._view.show_error(error)

    def _left(self) -> None:
        self._adding = False
        self._stale = True


def metrics_of(picture: Picture) -> tuple[Overall, ...]:
    """The key numbers: the measures that most operations have."""
    return picture.measures[:METRICS_MOST]


def groups_of(picture: Picture, form: str) -> list[tuple[str, list[tuple[Overall, float]]]]:
    """The measures of a form by what is counted, each with its length against the longest beside it.

    Unlike things never share a scale: kilograms stand with kilograms, one currency with itself.
    """
    found: dict[str, list[Overall]] = {}
    for one in picture.measures:
        if one.measure.partition(".")[0] == form:
            found.setdefault(one.unit_label, []).append(one)
    return [(unit, _scaled(those)) for unit, those in found.items()]


def _scaled(those: Sequence[Overall]) -> list[tuple[Overall, float]]:
    most = max((_size(one) for one in those), default=Decimal(1)) or Decimal(1)
    ordered = sorted(those, key=_size, reverse=True)[:BARS_MOST]
    return [(one, float(_size(one) / most)) for one in ordered]


def _size(one: Overall) -> Decimal:
    known = one.bounds.lower if one.bounds.lower is not None else one.bounds.upper
    return known if known is not None else Decimal(0)


class SessionOverview:
    """The services as an ``OverviewDesk``."""

    def __init__(self, session: Session) -> None:
        self._session, self._pictures = session, Pictures(session)

    def attention(self) -> Sequence[Attention]:
        """What needs attention."""
        return attention(self._session)

    def picture(self, progress: Progress) -> Picture:
        """What everything comes to."""
        return self._pictures.make(progress)

    def in_month(self, month: str) -> tuple[RecordId, ...]:
        """The records of a month."""
        return in_month(self._session, month)

    def confirm_clock(self) -> None:
        """Somebody looked, and the day of this computer is right."""
        confirm_clock(self._session)

"""Decides what the page of retention shows, and what can be done there; erasing has its own place."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Protocol

from fieldbook.base.errors import FieldbookError
from fieldbook.base.ids import RecordId
from fieldbook.gui.presenters.jobs import Ending, Runner
from fieldbook.services import browse
from fieldbook.services.custody.roles import LEADERS, Role
from fieldbook.services.overdue import local_day
from fieldbook.services.post.holding import hold, release
from fieldbook.services.post.keeping import OPERATION, Keeping, Kept, kept, rule_of, set_rule
from fieldbook.services.session import Session

SHOWN_MOST = 100
"""Lines of one list; all of them are on the command line."""
_OPERATIONS_MOST = 500
LOOKING = (*LEADERS, Role.AUDITOR)


@dataclass(frozen=True, slots=True)
class Ruled:
    """One operation, and the rule that holds for it; None for none."""

    operation: RecordId
    title: str
    rule: Keeping | None


@dataclass(frozen=True, slots=True)
class Line:
    """One record whose time is over.

    Attributes:
        title: What it is called; "" where nothing names it.
        operation: What its operation is called.
        until: The last day on which it was to be kept; *days* ago.
        rule: Why: the rule of its operation.
        held: Why a hold keeps it all the same; "" where none does, or where what goes with it is held.
        is_held: Whether one does.
    """

    record: RecordId
    title: str
    operation: str
    until: date
    days: int
    rule: Keeping
    held: str = ""
    is_held: bool = False


@dataclass(frozen=True, slots=True)
class Shelf:
    """What the page shows.

    Attributes:
        ruled: Every operation, those with a rule first.
        due, held: Records whose time is over, the longest first; those of *held* a hold keeps.
        is_led: Whether the officer may set rules and holds.
        is_open: Whether the officer may look at all.
    """

    ruled: tuple[Ruled, ...] = ()
    due: tuple[Line, ...] = ()
    held: tuple[Line, ...] = ()
    is_led: bool = False
    is_open: bool = True


class RetentionDesk(Protocol):
    """What the page asks of the services."""

    def shelf(self) -> Shelf:
        """What there is to show; reads everything that a rule holds for."""
        ...

    def hold(self, record: RecordId, reason: str) -> None:
        """Keep a record from being erased."""
        ...

    def release(self, record: RecordId, reason: str) -> None:
        """Let it be erased again."""
        ...

    def set_rule(self, operation: RecordId, rule: Keeping | None) -> None:
        """Let a rule hold for an operation, or none."""
        ...


class RetentionView(Protocol):
    """What the page can be told."""

    def show_looking(self) -> None:
        """It is being looked for."""
        ...

    def show_shelf(self, shelf: Shelf) -> None:
        """Show what there is."""
        ...

    def show_error(self, error: FieldbookError) -> None:
        """Tell a refusal."""
        ...


class RetentionPresenter:
    """Looks beside the window; an answer that comes after a newer question is not shown."""

    def __init__(self, desk: RetentionDesk, runner: Runner, view: RetentionView) -> None:
        self._desk, self._runner, self._view = desk, runner, view
        self._asked = 0

    def open(self) -> None:
        """Look again."""
        self._asked += 1
        asked = self._asked
        self._view.show_looking()

        def done(shelf: Shelf) -> None:
            if asked == self._asked:
                self._view.show_shelf(shelf)

        self._runner.run(lambda _progress: self._desk.shelf(), Ending(done, self._view.show_error))

    def hold(self, record: RecordId, reason: str) -> None:
        """Keep a record from being erased, for a reason that stays."""
        try:
            self._desk.hold(record, reason)
        except FieldbookError as error:
            self._view.show_error(error)
            return
        self.open()

    def release(self, record: RecordId, reason: str) -> None:
        """Let it be erased again, for a reason that stays."""
        try:
            self._desk.release(record, reason)
        except FieldbookError as error:
            self._view.show_error(error)
            return
        self.open()

    def set_rule(self, operation: RecordId, rule: Keeping | None) -> None:
        """Let a rule hold for an operation, or none."""
        try:
            self._desk.set_rule(operation, rule)
        except FieldbookError as error:
            self._view.show_error(error)
            return
        self.open()


def make_shelf(ruled: Sequence[Ruled], found: Sequence[tuple[Kept, str]], *, on: date, is_led: bool) -> Shelf:
    """The shelf *on* a day, from every record under a rule with the reason of its own hold."""
    rules = {one.operation: one.rule for one in ruled}
    lines = [
        Line(
            one.row.record,
            one.row.title,
            one.operation,
            one.until,
            (on - one.until).days,
            rule,
            held=reason,
            is_held=one.is_held,
        )
        for one, reason in found
        if one.until is not None and one.until < on and (rule := rules.get(operation_of(one))) is not None
    ]
    lines.sort(key=lambda line: (line.until, line.title, line.record))
    return Shelf(
        tuple(sorted(ruled, key=lambda one: (one.rule is None, one.title.casefold()))),
        due=tuple(line for line in lines if not line.is_held),
        held=tuple(line for line in lines if line.is_held),
        is_led=is_led,
    )


def operation_of(one: Kept) -> RecordId:
    """The operation whose rule holds: a record's own, and of an operation itself."""
    return one.row.operation or one.row.record


class SessionRetention:
    """The services as a ``RetentionDesk``."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def shelf(self) -> Shelf:
        """What there is to show; nothing to officers who neither lead nor audit."""
        session = self._session
        if session.role not in LOOKING:
            return Shelf(is_open=False)
        found = [(one, self._held(one)) for one in kept(session)]
        asked = browse.Asked(OPERATION, "name", limit=_OPERATIONS_MOST)
        named = {row.record: row.title for row in browse.page(session, asked).rows}
        # An operation that was withdrawn stands in no list, and its rule holds all the same.
        named = {**{operation_of(one): one.operation for one, _ in found}, **named}
        ruled = [Ruled(record, title, rule_of(session, record)) for record, title in named.items()]
        on = local_day(session.outside.clock.now_at())
        return make_shelf(ruled, found, on=on, is_led=session.role in LEADERS)

    def hold(self, record: RecordId, reason: str) -> None:
        """Keep a record from being erased."""
        hold(self._session, record, reason)

    def release(self, record: RecordId, reason: str) -> None:
        """Let it be erased again."""
        release(self._session, record, reason)

    def set_rule(self, operation: RecordId, rule: Keeping | None) -> None:
        """Let a rule hold for an operation, or none."""
        set_rule(self._session, operation, rule)

    def _held(self, one: Kept) -> str:
        last = self._session.vault.queries.apart.hold(one.row.record) if one.is_held else None
        return last.reason if last is not None and last.is_on else ""

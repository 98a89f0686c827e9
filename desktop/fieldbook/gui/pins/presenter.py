"""Decides which answers are kept for the next record, and where the answers of a new one came from."""

from collections.abc import Callable, Iterable
from typing import Protocol

from fieldbook.base.errors import FieldbookError
from fieldbook.base.ids import RecordId
from fieldbook.forms.draft import Draft
from fieldbook.forms.form import Form
from fieldbook.forms.kind import Typed, is_blank
from fieldbook.forms.kinds.figure import FigureKind
from fieldbook.forms.kinds.rows import Rows
from fieldbook.gui.presenters.paths import defaults_of
from fieldbook.services.entry import pins
from fieldbook.services.entry.justused import follows, operation_just_used
from fieldbook.services.session import Session


class PinDesk(Protocol):
    """The slice of the services that pins need."""

    def pinnable(self, form: Form) -> frozenset[str]:
        """The questions whose answers may be kept."""
        ...

    def pinned(self, form: Form) -> frozenset[str]:
        """Those whose answers are kept."""
        ...

    def pin(self, form: Form, name: str, typed: Typed) -> None:
        """Keep an answer.

        Raises:
            FieldbookError: when it could not be written down.
        """
        ...

    def unpin(self, form: Form, names: Iterable[str]) -> None:
        """Keep those no longer.

        Raises:
            FieldbookError: when it could not be written down.
        """
        ...

    def just_used(self) -> RecordId | None:
        """The operation of the last record."""
        ...


class PinView(Protocol):
    """What the page can be told of pins."""

    def show_pin(self, name: str, *, pinned: bool) -> None:
        """Show at the question whether its answer is kept."""
        ...

    def show_as_before(self, name: str, *, same: bool) -> None:
        """Say at the question that its answer is that of the record before, or no longer."""
        ...

    def show_pinned(self, labels: list[str]) -> None:
        """List what is kept; nothing for none."""
        ...

    def show_refusal(self, refusal: FieldbookError | None) -> None:
        """What the world refused."""
        ...


class PinPresenter:
    """Knows a form's pins; a saved record that is changed has none: it is not the one before the next."""

    def __init__(self, form: Form, draft: Callable[[], Draft], *, desk: PinDesk, view: PinView) -> None:
        self._form, self._draft, self._desk, self._view = form, draft, desk, view
        self.offered = desk.pinnable(form) if draft().is_new else frozenset[str]()
        self._pinned = desk.pinned(form) & self.offered
        operation = desk.just_used() if draft().is_new and follows(form) else None
        self._before = operation or ""

    def begin(self) -> None:
        """Say what is kept, and that the operation is the one of before."""
        self._tell_all()
        self.typed(self._form.operation_field)

    def tell(self, name: str) -> None:
        """A question has come into being: say whether its answer is kept."""
        if name in self.offered:
            self._view.show_pin(name, pinned=name in self._pinned)

    def typed(self, name: str) -> None:
        """Something was typed at *name*: the operation of before is no longer that, once it is another."""
        if self._before and name == self._form.operation_field:
            same = self._draft().typed.get(name, "") == self._before and name not in self._pinned
            self._view.show_as_before(name, same=same)

    def toggle(self, name: str) -> None:
        """Keep the answer of that question for the next record, or keep it no longer."""
        if name not in self.offered:
            return
        if name in self._pinned:
            self._let_go({name})
        else:
            self._do(lambda: self._desk.pin(self._form, name, self._draft().typed_at((name,))))
        self.tell(name)  # also where nothing came of it: the button has sunk by itself
        self.typed(name)

    def unpin_all(self) -> None:
        """Keep nothing any more; what stands in this record stays."""
        self._let_go(self._pinned)
        self.typed(self._form.operation_field)

    def _let_go(self, names: Iterable[str]) -> None:
        self._do(lambda: self._desk.unpin(self._form, names))

    def _do(self, act: Callable[[], None]) -> None:
        try:
            act()
        except FieldbookError as refusal:
            self._view.show_refusal(refusal)
        before, self._pinned = self._pinned, self._desk.pinned(self._form) & self.offered
        for name in before ^ self._pinned:
            self.tell(name)
        self._tell_all()

    def _tell_all(self) -> None:
        kept = [field for field in self._form.fields if field.name in self._pinned]
        self._view.show_pinned([field.kind.label for field in kept])


def came_along(form: Form, draft: Draft) -> frozenset[str]:
    """Questions of a new record that are answered before anybody typed: the cursor begins behind them."""
    if not draft.is_new:
        return frozenset()
    answers = ((field, draft.typed.get(field.name, "")) for field in form.fields)
    return frozenset(
        field.name
        for field, typed in answers
        if not isinstance(field.kind, FigureKind | Rows)
        and not is_blank(typed)
        and typed != defaults_of(field.kind)
    )


class SessionPins:
    """A session's services as a ``PinDesk``."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def pinnable(self, form: Form) -> frozenset[str]:
        """The questions whose answers may be kept."""
        return pins.pinnable(form)

    def pinned(self, form: Form) -> frozenset[str]:
        """Those whose answers are kept."""
        return frozenset(pins.pinned(self._session, form))

    def pin(self, form: Form, name: str, typed: Typed) -> None:
        """Keep an answer."""
        pins.pin(self._session, form, name, typed=typed)

    def unpin(self, form: Form, names: Iterable[str]) -> None:
        """Keep those no longer."""
        pins.unpin(self._session, form, names)

    def just_used(self) -> RecordId | None:
        """The operation of the last record."""
        return operation_just_used(self._session)


class NoPins:
    """Keeps nothing: for pages whose answers must not go anywhere else."""

    def pinnable(self, form: Form) -> frozenset[str]:
        """Nothing."""
        del form
        return frozenset()

    pinned = pinnable

    def pin(self, form: Form, name: str, typed: Typed) -> None:
        """Nothing is kept."""

    def unpin(self, form: Form, names: Iterable[str]) -> None:
        """Nothing was kept."""

    def just_used(self) -> RecordId | None:
        """Nothing is remembered."""
        return None

"""Begins the operation that a record lacks from the page of that record, and brings it back there."""

from functools import partial
from typing import Protocol

from fieldbook.base.errors import FieldbookError
from fieldbook.base.ids import RecordId, is_id
from fieldbook.forms.draft import Draft
from fieldbook.forms.kinds.text import Text
from fieldbook.gui.page import Page
from fieldbook.gui.presenters.form import OPERATION
from fieldbook.gui.presenters.places import Place, Where, keep_waiting, kept_waiting
from fieldbook.gui.presenters.shell import ShellPresenter
from fieldbook.gui.views.form_page import FormPage
from fieldbook.services import drafting
from fieldbook.services.drafting import Saved
from fieldbook.services.session import Session


class Window(Protocol):
    """What is seen, and where a refusal is told."""

    @property
    def page(self) -> Page | FormPage | None:
        """The page that is shown."""
        ...

    def refuse(self, error: FieldbookError) -> None:
        """Say that something was refused."""
        ...


class Awaiting:
    """Remembers, over a lock too, which draft waits for which operation that is being written."""

    def __init__(self, session: Session, presenter: ShellPresenter, window: Window) -> None:
        self._session, self._presenter, self._window = session, presenter, window
        self._waiting = {
            operation: place
            for operation, place in kept_waiting(session).items()
            if drafting.resume(session, operation) and drafting.resume(session, RecordId(place.key))
        }

    def waiting_for(self, place: Place) -> Place | None:
        """Where a draft waits for the one at *place*; one goes back there."""
        return self._waiting.get(RecordId(place.key)) if place.where is Where.DRAFT else None

    def look_after(self, page: FormPage) -> None:
        """Hear when an operation is to be begun from *page*, and what is saved there."""
        page.begin_wanted.connect(partial(self._begin, page))
        page.saved.connect(self._saved)

    def _begin(self, page: FormPage, typed: str) -> None:
        """Leave *page*, which is kept as it is, for a new operation that is called what was *typed*."""
        if not page.flush():
            return  # the page says why
        draft, name = page.presenter.draft, page.form.operation_field
        if not self._keep(draft):  # also one that nobody typed into yet: one comes back to it
            return
        here = Place(Where.DRAFT, draft.record, field=name)
        self._presenter.visit(Place(Where.NEW, OPERATION), here)
        begun = self._window.page
        if isinstance(begun, FormPage) and begun is not page:
            self._waiting[begun.presenter.draft.record] = here
            keep_waiting(self._session, self._waiting)
            _call(begun, typed)

    def _saved(self, saved: Saved) -> None:
        """Put an operation that was just saved into the draft that waits for it, where none is chosen."""
        place = self._waiting.pop(saved.record, None)
        if place is None:
            return
        keep_waiting(self._session, self._waiting)
        draft = drafting.resume(self._session, RecordId(place.key))
        chosen = draft.typed_at((place.field,)) if draft else ""
        if draft is not None and not (isinstance(chosen, str) and is_id(chosen)):
            self._keep(draft.with_typed((place.field,), saved.record))

    def _keep(self, draft: Draft) -> bool:
        try:
            drafting.keep(self._session, draft)
        except FieldbookError as error:
            self._window.refuse(error)
            return False
        return True


def _call(page: FormPage, typed: str) -> None:
    """Write what was typed where the new record says what it is called."""
    name = next((one for one in page.form.titled if isinstance(page.form.field(one).kind, Text)), "")
    if name and typed:
        page.presenter.typed((name,), typed)
        page.show_typed((name,), typed)

"""Where somebody types is known to the vault: a program that ends without a word begins there again."""

from collections.abc import Callable

from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit

from fieldbook.base.errors import FieldbookError
from fieldbook.gui.presenters.places import Place, Where, keep_place
from fieldbook.gui.views.form_page import FormPage
from fieldbook.services import drafting
from fieldbook.services.session import Session


class Returning:
    """Keeps the draft that is open, and the question in it, as the place to begin at."""

    def __init__(self, session: Session, page: Callable[[], object]) -> None:
        self._session, self._page = session, page
        self._kept: Place | None = None

    def look_after(self, page: FormPage) -> None:
        """Whenever *page* has kept what is typed, keep also where that is."""
        page.draft_kept.connect(self._keep)

    def leave(self, place: Place) -> None:
        """A form was left for *place*: begin there."""
        if self._kept is not None:
            self._write(place)
            self._kept = None

    def _keep(self) -> None:
        page = self._page()
        if not isinstance(page, FormPage):
            return
        record = page.presenter.draft.record
        if drafting.resume(self._session, record) is not None:
            place = Place(Where.DRAFT, record, field=focused_field(page))
            if place != self._kept:
                self._write(place)
                self._kept = place

    def _write(self, place: Place) -> None:
        try:
            keep_place(self._session, place)
        except FieldbookError:
            return  # for convenience alone: the page says itself when a draft cannot be kept


def focused_field(page: FormPage) -> str:
    """The name of the question where the cursor stands; "" for none."""
    now = QApplication.focusWidget()
    for field in page.form.fields:
        question = page.question((field.name,))
        if now is not None and question is not None and question.isAncestorOf(now):
            return field.name
    return ""


def take_up(page: FormPage, field: str) -> None:
    """Go on at *field*, behind what is written there; at the first question where there is none."""
    question = page.question((field,)) if field else None
    if question is None:
        page.focus_first()
        return
    question.take_focus()
    now = QApplication.focusWidget()
    if isinstance(now, QLineEdit):
        now.end(False)  # noqa: FBT003 - Qt's: marks nothing on the way
    elif isinstance(now, QPlainTextEdit):
        now.moveCursor(QTextCursor.MoveOperation.End)

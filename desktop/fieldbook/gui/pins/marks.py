"""The pins of one page: a pin at each question whose answer may be kept."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from fieldbook.base.errors import FieldbookError
from fieldbook.forms.draft import Draft
from fieldbook.gui.fields import Question
from fieldbook.gui.form.frame import FormFrame
from fieldbook.gui.pins.presenter import PinDesk, PinPresenter


class PinMarks(QObject):
    """The pins of one page."""

    def __init__(self, page: FormFrame, draft: Callable[[], Draft], desk: PinDesk) -> None:
        super().__init__(page)
        self._page = page
        self._questions: dict[str, Question] = {}
        self.presenter = PinPresenter(page.form, draft, desk=desk, view=self)
        page.kept_line.let_go.clicked.connect(self.presenter.unpin_all)

    def made(self, name: str, question: Question) -> None:
        """A question has come into being."""
        self._questions[name] = question
        if name in self.presenter.offered:
            question.offer_pin().clicked.connect(partial(self.presenter.toggle, name))
            self.presenter.tell(name)
        question.typed.connect(lambda path, _typed: None if path else self.presenter.typed(name))

    def toggle_here(self) -> None:
        """Keep the answer where the cursor is, or keep it no longer."""
        focused = QApplication.focusWidget()
        for name, question in self._questions.items():
            if focused is not None and question.isAncestorOf(focused):
                self.presenter.toggle(name)

    # --- the presenter speaks (PinView) ------------------------------------------------------------------

    def show_pin(self, name: str, *, pinned: bool) -> None:
        """Show whether the answer is kept."""
        if name in self._questions:
            pin = self._questions[name].offer_pin()
            pin.setChecked(pinned)
            said = self.tr("kept for the next record") if pinned else ""
            self._questions[name].show_origin(self.tr("kept") if pinned else "", said)

    def show_as_before(self, name: str, *, same: bool) -> None:
        """Say that the answer is that of the record before."""
        if name in self._questions and not self._is_pinned(name):
            said = self.tr("as in the record before") if same else ""
            self._questions[name].show_origin(said, said)

    def show_pinned(self, labels: list[str]) -> None:
        """List what is kept."""
        self._page.kept_line.show_pinned(labels)

    def show_refusal(self, refusal: FieldbookError | None) -> None:
        """What the world refused."""
        self._page.show_refusal(refusal)

    def _is_pinned(self, name: str) -> bool:
        pin = self._questions[name].pin
        return pin is not None and pin.isChecked()

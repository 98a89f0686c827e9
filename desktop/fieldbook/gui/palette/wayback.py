"""The last thing done, while it can be taken back: what the message about it offers, and its chord."""

from collections.abc import Callable

from PySide6.QtCore import QObject

from fieldbook.base.errors import FieldbookError
from fieldbook.forms.draft import Draft
from fieldbook.gui.parts import Toast
from fieldbook.services import drafting
from fieldbook.services.changes import Changes
from fieldbook.services.drafting import Saved
from fieldbook.services.entry.withdrawing import undo
from fieldbook.services.session import Session


class WayBack(QObject):
    """Holds at most one deed that can be undone; a new one takes its place, taking it back uses it up."""

    def __init__(self, session: Session, toast: Toast, *, refuse: Callable[[FieldbookError], None]) -> None:
        super().__init__(toast)
        self._session, self._toast, self._refuse = session, toast, refuse
        self._act: Callable[[], None] | None = None
        toast.acted.connect(self.take)

    def tell_saved(self, saved: Saved) -> None:
        """Say that something was saved, and offer to undo it."""
        if not saved.is_new_revision:
            self._toast.show_message(self.tr("Nothing differs from what was saved"))
            return
        self._act = lambda: self._undo(saved)
        words = self.tr("Saved, revision {code}").format(code=saved.code.replace("-", "\u2011"))
        self._toast.show_message(words, action=self.tr("Undo"))

    def tell_thrown(self, draft: Draft) -> None:
        """Say that a draft was thrown away, and offer to bring it back."""
        self._act = lambda: self._keep_again(draft)
        self._toast.show_message(self.tr("Draft discarded"), action=self.tr("Undo"), icon="trash-2")

    def take(self) -> None:
        """Take the last deed back, if there is one."""
        act, self._act = self._act, None
        if act is not None:
            act()

    def _undo(self, saved: Saved) -> None:
        try:
            undone = undo(self._session, saved)
        except FieldbookError as error:
            self._refuse(error)
            return
        code = undone.code.replace("-", "\u2011")
        self._toast.show_message(self.tr("Undone, revision {code}").format(code=code), icon="undo-2")

    def _keep_again(self, draft: Draft) -> None:
        drafting.keep(self._session, draft)
        self._session.changes.announce(Changes(drafts=True))

"""The pages of the window, one above the other; those that are done with are thrown away."""

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QStackedWidget, QWidget


class Stack(QStackedWidget):
    """Holds the pages and shows one."""

    def put_up(self, page: QWidget) -> None:
        """Show *page*."""
        if self.indexOf(page) < 0:
            self.addWidget(page)
        self.setCurrentWidget(page)

    def drop(self, page: QWidget | None) -> None:
        """Throw *page* away, if there is one."""
        if page is not None:
            self.removeWidget(page)
            page.deleteLater()

    def drop_unseen(self) -> None:
        """Throw everything away that is not shown, at once."""
        for page in [self.widget(at) for at in range(self.count()) if at != self.currentIndex()]:
            self.drop_at_once(page)

    def drop_at_once(self, page: QWidget | None) -> None:
        """Throw *page* away, if there is one, before anything else happens."""
        self.drop(page)
        if page is not None:
            QCoreApplication.sendPostedEvents(page, QEvent.Type.DeferredDelete.value)

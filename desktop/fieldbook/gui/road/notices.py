"""What is told of sticks and uploads wherever one is: a line at the foot, and now and then a toast."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from fieldbook.gui.direction import filled
from fieldbook.gui.parts import StatusBar, Toast
from fieldbook.gui.road import words
from fieldbook.gui.road.uploading import Attempt, Going, Standing
from fieldbook.gui.road.watch import RoadWatch
from fieldbook.services import browse
from fieldbook.services.changes import Changes
from fieldbook.services.enrol import standing
from fieldbook.services.road import Arrivals, Drive
from fieldbook.services.session import Session

if TYPE_CHECKING:
    from collections.abc import Callable

_TOLD_AT_THE_FOOT = {Going.NO_NETWORK, Going.BUSY, Going.REFUSED}


class RoadNotices(QObject):
    """Quiet: nothing here takes the focus or has to be put away.

    Attributes:
        go: Leads to the page for the other side.
    """

    def __init__(self, session: Session, watch: RoadWatch, *, toast: Toast, foot: StatusBar) -> None:
        super().__init__(watch)
        self._session, self._watch, self._toast, self._foot = session, watch, toast, foot
        self.go: Callable[[], object] = _nowhere
        watch.came.connect(self._came)
        watch.changed.connect(self._show_foot)
        watch.upload_changed.connect(self._show_foot)
        watch.arrived.connect(self._arrived)
        watch.uploaded.connect(self._uploaded)

    def heard(self, changes: Changes) -> None:
        """Something was saved: it may go by upload at once."""
        uploading = self._watch.uploading
        if uploading is not None and (changes.records or changes.standing):
            uploading.something_new()

    def _came(self, drive: Drive) -> None:
        said, action = self._offer(drive)
        if said:
            self._toast.show_message(said, icon="usb", action=action, on_action=self._use_stick)

    def _use_stick(self) -> None:
        self.go()
        self._watch.wanted.emit()

    def _offer(self, drive: Drive) -> tuple[str, str]:
        if self._watch.uploading is None:
            count = self._watch.waiting_bundles()
            many = self.tr("{label} is in, with %Ln bundles", "", count)
            said = self.tr("{label} is in, with 1 bundle") if count == 1 else many
            return (filled(said, label=drive.label), self.tr("Take in")) if count else ("", "")
        counts = browse.counts(self._session)
        waiting = counts.waiting
        if not (waiting or counts.has_news) or not drive.writable or not standing(self._session).confirmed:
            return "", ""
        many = self.tr("{label} is in: %Ln records can go with it", "", waiting)
        said = self.tr("{label} is in: 1 record can go with it") if waiting == 1 else many
        if not waiting:
            said = self.tr("{label} is in: what waits to be sent can go with it")
        return filled(said, label=drive.label), self.tr("Write bundle")

    def _arrived(self, found: Arrivals) -> None:
        self._toast.show_message(words.arrivals(found), icon="circle-alert" if found.refused else "download")

    def _uploaded(self, attempt: Attempt) -> None:
        self._toast.show_message(words.uploaded(attempt), icon="upload")

    def _show_foot(self, told: Standing | None = None) -> None:
        uploading = self._watch.uploading
        now = told or (uploading.standing if uploading else None)
        if now is not None and now.going in _TOLD_AT_THE_FOOT:
            icon, role = words.upload_icon(now.going)
            self._foot.show_way(words.upload_title(now), icon=icon, role=role)
        elif self._watch.stick is not None:
            self._foot.show_way(words.stick_state(self._watch.stick), icon="usb")
        else:
            self._foot.show_way("")


def _nowhere() -> None:
    """Nobody has said where that page is."""

"""The way to every place, at the side of the window."""

from PySide6.QtCore import QCoreApplication

from fieldbook.gui.keynames import named
from fieldbook.gui.parts import Rail, RailEntry
from fieldbook.gui.presenters.places import Where
from fieldbook.gui.presenters.shell import Frame
from fieldbook.services.custody import recovery
from fieldbook.services.custody.roles import LEADERS
from fieldbook.services.session import Session

translate = QCoreApplication.translate
LOCK = "lock"


class Navigation(Rail):
    """Every form, drafts, the exchange with the other side, the workbook, and at the foot the lock."""

    def __init__(self, session: Session, *, is_headquarters: bool) -> None:
        super().__init__("Fieldbook", here=translate("Navigation", "This page is open"))
        self.setAccessibleName(self.tr("Navigation"))
        self.add(RailEntry(key=Where.OVERVIEW.value, label=self.tr("Overview"), icon="layout-dashboard"))
        for form in session.catalogue.placed:
            self.add(RailEntry(key=form.id, label=form.plural, icon=form.icon))
        self.add(RailEntry(key=Where.DRAFTS.value, label=self.tr("Drafts"), icon="pencil"))
        self.add(RailEntry(key=Where.OVERDUE.value, label=self.tr("Overdue"), icon="clock"))
        label, icon = (self.tr("Stations"), "building-2") if is_headquarters else (self.tr("Send"), "send")
        self.add(RailEntry(key=Where.EXCHANGE.value, label=label, icon=icon))
        self.add(RailEntry(key=Where.IMPORT.value, label=self.tr("Import"), icon="download"))
        self.add(RailEntry(key=Where.WORKBOOK.value, label=self.tr("Workbook"), icon="file-spreadsheet"))
        self.add(RailEntry(key=Where.SECURITY.value, label=self.tr("Security"), icon="key-round"))
        settings = RailEntry(key=Where.SETTINGS.value, label=self.tr("Settings"), icon="settings")
        self.add(settings, at_foot=True)
        lock = RailEntry(key=LOCK, label=self.tr("Lock now"), icon="lock", is_place=False)
        self.add(lock, at_foot=True)
        self.item(LOCK).setToolTip(named("Ctrl+Shift+L"))
        self.set_person(session.officer_name, session.own.station_name)

    def remind(self, session: Session) -> None:
        """Mark the way to a recovery sheet until one was made and proven, for whoever can do it."""
        due = session.role in LEADERS and recovery.standing(session).is_due
        words = self.tr("A recovery sheet is due") if due else ""
        self.set_badge(Where.SECURITY.value, int(due), words)

    def show_counts(self, frame: Frame) -> str:
        """Show the counts; what waits to be sent, in words."""
        placed = frozenset(self.keys())
        for form, count in ((form, count) for form, count in frame.forms.items() if form in placed):
            said = self.tr("1 record") if count == 1 else self.tr("%Ln records", "", count)
            self.set_badge(form, count, said, quiet=True)
        drafts = self.tr("1 draft") if frame.drafts == 1 else self.tr("%Ln drafts", "", frame.drafts)
        self.set_badge(Where.DRAFTS.value, frame.drafts, drafts)
        many = self.tr("%Ln records wait to be sent", "", frame.waiting or 0)
        waiting = self.tr("1 record waits to be sent") if frame.waiting == 1 else many
        if frame.has_news:
            waiting = self.tr("Something waits to be sent")
        if frame.waiting is not None:
            self.set_badge(Where.EXCHANGE.value, frame.waiting or int(frame.has_news), waiting)
        return waiting

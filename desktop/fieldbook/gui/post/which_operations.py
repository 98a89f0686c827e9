"""Of which operations statistics speak: of all together, or of each that is marked."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QFrame, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from fieldbook.base.ids import RecordId
from fieldbook.gui import style
from fieldbook.gui.parts import CheckBox
from fieldbook.services.publishing.gathering import operations_of
from fieldbook.services.session import Session

_ROWS_SHOWN = 4
_RECORD = Qt.ItemDataRole.UserRole
_MARKED_BY_HAND = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsUserCheckable | Qt.ItemFlag.ItemIsSelectable


class WhichOperations(QWidget):
    """All of them, until that is taken back; then those that are marked in a list."""

    changed = Signal()

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._shown: list[tuple[RecordId, str]] = []
        self._all = CheckBox(self.tr("All operations together"))
        self._all.setChecked(True)
        self._list = QListWidget()
        self._list.setAccessibleName(self.tr("Operations"))
        self._list.setFrameShape(QFrame.Shape.NoFrame)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._all)
        column.addWidget(self._list)
        self.setFocusProxy(self._all)
        self._all.toggled.connect(self._turn)
        self._list.itemChanged.connect(lambda _item: self.changed.emit())
        self._list.hide()

    @property
    def has_some(self) -> bool:
        """Whether something is chosen."""
        return bool(self._shown) if self._all.isChecked() else bool(self._marked())

    @property
    def chosen(self) -> tuple[RecordId, ...]:
        """Those that are marked; nothing stands for all together."""
        return () if self._all.isChecked() else self._marked()

    def refresh(self) -> None:
        """Show the operations as they are now; what was marked stays marked."""
        with self._session.vault.reader() as reading:
            found = [(row.record, row.title) for row in operations_of(reading, None)]
        if found == self._shown:
            return
        marked, self._shown = set(self._marked()), found
        self._list.blockSignals(True)  # noqa: FBT003 - Qt's own signature
        self._list.clear()
        for record, title in found:
            item = QListWidgetItem(title)
            item.setData(_RECORD, record)
            item.setFlags(_MARKED_BY_HAND)
            item.setSizeHint(QSize(0, style.sizes().control_px))
            item.setCheckState(Qt.CheckState.Checked if record in marked else Qt.CheckState.Unchecked)
            self._list.addItem(item)
        self._list.blockSignals(False)  # noqa: FBT003 - as above
        self._list.setFixedHeight(min(_ROWS_SHOWN, len(found)) * style.sizes().control_px)

    def _marked(self) -> tuple[RecordId, ...]:
        items = [self._list.item(at) for at in range(self._list.count())]
        return tuple(
            RecordId(item.data(_RECORD)) for item in items if item.checkState() is Qt.CheckState.Checked
        )

    def _turn(self, together: bool) -> None:  # noqa: FBT001 - a slot of Qt
        self._list.setVisible(not together)
        self.changed.emit()

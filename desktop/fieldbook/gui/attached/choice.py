"""Whether attached files go along with the next bundle: the choice on the page for sending."""

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from fieldbook.forms.values.filed import show_size
from fieldbook.gui.layouts.inside import add_layout
from fieldbook.gui.parts import CheckBox, make_label, tick_indent_px
from fieldbook.services.attaching.carrying import choose_files, files_standing
from fieldbook.services.session import Session


class FilesChoice(QWidget):
    """Hidden while there are no files; what was chosen is remembered."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._box = CheckBox(self.tr("With attached files"))
        self._said = make_label("", "caption", wrap=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._box)
        below = QHBoxLayout()
        below.addSpacing(tick_indent_px())  # a margin would stay on the left where lines run leftwards
        below.addWidget(self._said, 1)
        add_layout(column, below)
        self._box.toggled.connect(self._choose)
        self.changed = self._box.toggled

    @property
    def has_some(self) -> bool:
        """Whether files would go now."""
        standing = files_standing(self._session)
        return standing.with_files and standing.waiting > 0

    def show_standing(self) -> None:
        """Show how many wait, and what was chosen."""
        standing = files_standing(self._session)
        self._box.blockSignals(True)  # noqa: FBT003 - Qt's own signature
        self._box.setChecked(standing.with_files)
        self._box.blockSignals(False)  # noqa: FBT003 - as above
        self.setVisible(standing.waiting > 0 or standing.apart > 0 or standing.with_files)
        size = show_size(standing.waiting_bytes)
        words = [self.tr("%Ln files wait, {size} in all.", "", standing.waiting).format(size=size)]
        if standing.wanted:
            words.append(self.tr("Headquarters asks for %Ln of them.", "", standing.wanted))
        told = words if standing.waiting else [self.tr("No file waits.")]
        if standing.apart:
            told.append(
                self.tr("%Ln more show who somebody is and go only with identity.", "", standing.apart)
            )
        self._said.setText(" ".join(told))

    def _choose(self, chosen: bool) -> None:  # noqa: FBT001 - a slot of Qt
        choose_files(self._session, with_files=chosen)
        self.show_standing()

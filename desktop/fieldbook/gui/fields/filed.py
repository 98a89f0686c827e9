"""The file of a record: shown, never typed."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout

from fieldbook.forms.kind import Typed
from fieldbook.forms.kinds.filed import FileKind
from fieldbook.forms.values.filed import Filed
from fieldbook.gui.direction import in_line
from fieldbook.gui.fields.base import Around, FieldWidget, text_of
from fieldbook.gui.parts import make_label


class FileField(FieldWidget[FileKind]):
    """Name, size and digest; it takes the focus so that a screen reader can tell it."""

    def __init__(self, kind: FileKind, around: Around) -> None:
        super().__init__(kind, around)
        self._said = make_label("", "body", wrap=True)
        self._said.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self._said.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 4, 0, 4)
        row.addWidget(self._said)
        self.setFocusProxy(self._said)

    @property
    def wide(self) -> bool:
        """A digest is long."""
        return True

    def show_typed(self, typed: Typed) -> None:
        """Show which file it is."""
        try:
            filed = Filed.parse(text_of(typed))
        except ValueError:
            self._said.setText(self.tr("Files are added on the page of their record."))
            return
        self._said.setText(in_line(filed.shown, filed.media_type, f"SHA-256 {filed.sha256[:16]}…"))
        self._said.setToolTip(filed.sha256)

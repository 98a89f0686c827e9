"""A group that repeats: a framed line for each, one more at a key, and a removed one back at a press."""

from collections.abc import Iterable
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from fieldbook.base import limits
from fieldbook.base.problem import Path
from fieldbook.forms.kind import Typed, is_blank
from fieldbook.forms.kinds.rows import Rows
from fieldbook.gui import style
from fieldbook.gui.fields.base import AnyField, Around, FieldWidget
from fieldbook.gui.fields.group import PartsField
from fieldbook.gui.fields.groups.lastdeed import LastDeed
from fieldbook.gui.fields.groups.pasted import PasteNotes
from fieldbook.gui.fields.question import Question
from fieldbook.gui.layouts.inside import add_layout
from fieldbook.gui.parts import IconButton, link_button, make_label
from fieldbook.gui.presenters.paths import model_of
from fieldbook.gui.tongue import say, say_first
from fieldbook.services.entry.pasting import Note, rows_of_block, still_standing
from fieldbook.services.entry.repeating import repeated, written_anew

_HELD = (
    Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.AltModifier
)


class RowFrame(QFrame):
    """One row: its number, its parts, and the way out."""

    def __init__(self, field: AnyField, *, remove: str) -> None:
        super().__init__()
        style.dress(self, "inset")
        self.field = field
        self.number = make_label("", "caption")
        self.number.setFixedWidth(18)
        self.remove = IconButton("trash-2", remove)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 10, 8, 10)
        row.setSpacing(8)
        row.addWidget(self.number, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(field, 1)
        row.addWidget(self.remove, 0, Qt.AlignmentFlag.AlignBottom)

    def set_number(self, number: int, name: str) -> None:
        """Say which row it is; the first one carries the labels."""
        self.number.setText(str(number))
        self.setAccessibleName(f"{name} {number}")
        if isinstance(self.field, PartsField):
            self.field.set_row(f"{name} {number}")


class RowsField(FieldWidget[Rows]):
    """The rows and, below them, how to get another one."""

    def __init__(self, kind: Rows, around: Around) -> None:
        super().__init__(kind, around)
        self._typed: list[Typed] = []
        self._frames: list[RowFrame] = []
        self._noted: tuple[Note, ...] = ()
        self._pasted: list[RowFrame] = []
        self._add = link_button(self.tr("Add {0}").format(say(kind.row_label)), "plus")
        self._add.setToolTip(self.tr("Ctrl+I; Ctrl+D repeats the row"))
        self._add.clicked.connect(self.add_row)
        self._paste = link_button(self.tr("Paste rows"), "copy")
        self._paste.setToolTip(self.tr("Lines copied from a spreadsheet (Ctrl+Shift+V)"))
        self._paste.clicked.connect(self.paste_rows)
        self._paste.setFocusPolicy(Qt.FocusPolicy.ClickFocus)  # it has a key; Tab goes past
        self.last, self.notes = LastDeed(), PasteNotes()
        self.notes.chosen.connect(self._go_to_note)
        self._column = QVBoxLayout(self)
        self._arrange()
        # A line of text undoes its own typing first; elsewhere the removed row comes back.
        undoing = QShortcut(QKeySequence("Ctrl+Z"), self)
        undoing.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        undoing.activated.connect(self.last.undo)
        self.setFocusProxy(self._add)

    @property
    def wide(self) -> bool:
        """Rows need the width."""
        return True

    @property
    def rows(self) -> int:
        """How many rows there are."""
        return len(self._frames)

    @property
    def entrance(self) -> QWidget:
        """Who comes here comes to answer: the first row where there is one, else the button for one."""
        return self._frames[0].field.entrance if self._frames else self

    @property
    def explains_first(self) -> bool:
        """The help stands above all of it."""
        return True

    def names(self) -> tuple[QWidget, ...]:
        """The rows have names of their own; the field carries the question's."""
        return (self,)

    def show_typed(self, typed: Typed) -> None:
        """Show a row for each."""
        self._typed = list(typed) if isinstance(typed, list) else []
        while len(self._frames) > len(self._typed):
            self._drop(self._frames.pop())
        while len(self._frames) < len(self._typed):
            self._insert(len(self._frames))
        for frame, row in zip(self._frames, self._typed, strict=True):
            frame.field.show_typed(row)
        self._number()

    def question(self, path: Path) -> Question | None:
        """The question at *path*: row number, then the part."""
        at = path[0]
        if not isinstance(at, int) or at >= len(self._frames) or not path[1:]:
            return None
        return self._frames[at].field.question(path[1:])

    def put(self, path: Path, *, shown: bool) -> None:
        """Put the question at *path*, or do not."""
        if path[1:] and isinstance(path[0], int) and path[0] < len(self._frames):
            self._frames[path[0]].field.put(path[1:], shown=shown)

    def reveal(self, path: Path) -> None:
        """Open what hides the question at *path*."""
        if path and isinstance(path[0], int) and path[0] < len(self._frames):
            self._frames[path[0]].field.reveal(path[1:])

    def add_row(self) -> None:
        """One more row, and the cursor in it."""
        self._put_in(len(self._typed), [{}])

    def remove_row(self, at: int) -> None:
        """Take a row away; it can be had back for a while."""
        row = self._typed.pop(at)
        self._drop(self._frames.pop(at))
        self._number()
        self.say(list(self._typed))
        removed = self.tr("Row {0} is removed.").format(at + 1)
        self.last.offer(removed, lambda: self._put_in(at, [row]), for_a_while=True)
        self.last.undo_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def duplicate_row(self) -> None:
        """The row where the cursor is once more below it; without a cursor in one, the last."""
        if not self._frames:
            return
        focused = QApplication.focusWidget()
        around = [at for at, frame in enumerate(self._frames) if focused and frame.isAncestorOf(focused)]
        at = around[-1] if around else len(self._frames) - 1
        model = model_of(self.kind.row)
        row = self._typed[at]
        self._put_in(at + 1, [repeated(model, row, self._typed)])
        self._go_to_first(at + 1, written_anew(model, row))

    def paste_rows(self) -> None:
        """The lines of the clipboard as rows below the others; a blank last row makes room for them.

        One undo takes all of it back, until rows come or go in another way. What needs a look is listed.
        """
        blank = next((at for at in range(len(self._typed), 0, -1) if not is_blank(self._typed[at - 1])), 0)
        room = max(limits.ROWS_MOST - blank, 0)
        pasted = rows_of_block(self.kind, QApplication.clipboard().text(), room=room)
        if not pasted.rows and not pasted.notes:
            return
        gone = self._typed[blank:] if pasted.rows else []
        self._take_out(self._frames[len(self._typed) - len(gone) :])
        if pasted.rows:
            self._put_in(blank, list(pasted.rows))
            self.left.emit(())  # rows that came whole are looked at whole
            many = self.tr("%Ln rows are pasted.", "", len(pasted.rows))
            words = self.tr("1 row is pasted.") if len(pasted.rows) == 1 else many
            frames = self._frames[blank : blank + len(pasted.rows)]
            self.last.offer(words, partial(self._unpaste, frames, gone), for_a_while=False)
            self._pasted = frames
        now = self._typed[blank : blank + len(pasted.rows)]
        self._noted = still_standing(self.kind, now, pasted.notes)
        self.notes.show_notes(self._noted)

    def _unpaste(self, frames: list[RowFrame], gone: list[Typed]) -> None:
        """Without the pasted rows, and with the blank ones that made room for them."""
        self.notes.clear()
        self._take_out(frames)
        self._put_in(len(self._typed), gone)
        if not gone:
            self.say(list(self._typed))
            self._add.setFocus(Qt.FocusReason.OtherFocusReason)

    def _take_out(self, frames: list[RowFrame]) -> None:
        for frame in [frame for frame in frames if frame in self._frames]:
            at = self._frames.index(frame)
            self._typed.pop(at)
            self._drop(self._frames.pop(at))
        self._number()

    def _go_to_note(self, at: int) -> None:
        row, *path = self._noted[at].path
        frame = self._pasted[int(row)]
        if frame not in self._frames:
            return  # it was removed meanwhile
        frame.field.reveal(tuple(path))
        if question := frame.field.question(tuple(path)):
            question.take_focus()

    def _put_in(self, at: int, rows: list[Typed]) -> None:
        if not rows:
            return
        self.last.forget()
        self._typed[at:at] = rows
        for offset, row in enumerate(rows):
            self._insert(at + offset).field.show_typed(row)
        self._number()
        self.say(list(self._typed))
        for offset in range(len(rows)):
            self.grown.emit((at + offset,))
        self._frames[at].field.setFocus(Qt.FocusReason.TabFocusReason)

    def _go_to_first(self, at: int, names: Iterable[str]) -> None:
        """The cursor to the first of these questions of a row that is put."""
        questions = (self._frames[at].field.question((name,)) for name in names)
        shown = next((one for one in questions if one is not None and not one.isHidden()), None)
        if shown is not None:
            shown.take_focus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes on to the next question; from the last one to a new row."""
        if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter) or event.modifiers() & _HELD:
            super().keyPressEvent(event)
            return
        before = self._row_of(QApplication.focusWidget())
        self.focusNextChild()
        after = QApplication.focusWidget()
        # Whoever heard that a question was left may have taken its row away.
        if before in self._frames and (after is None or not before.field.isAncestorOf(after)):
            self._go_on(self._frames.index(before) + 1)

    def _go_on(self, at: int) -> None:
        if at < len(self._frames):
            self._frames[at].field.setFocus(Qt.FocusReason.TabFocusReason)
        else:
            self.add_row()

    def _row_of(self, widget: QWidget | None) -> RowFrame | None:
        return next((frame for frame in self._frames if widget and frame.isAncestorOf(widget)), None)

    def _insert(self, at: int) -> RowFrame:
        frame = RowFrame(self.around.make(self.kind.row, self.around), remove=self.tr("Remove this row"))
        frame.field.typed.connect(partial(self._row_typed, frame))
        frame.field.left.connect(lambda path: self.left.emit((self._frames.index(frame), *path)))
        frame.field.overrode.connect(
            lambda path, reason: self.overrode.emit((self._frames.index(frame), *path), reason)
        )
        frame.field.grown.connect(lambda path: self.grown.emit((self._frames.index(frame), *path)))
        frame.field.rearranged.connect(self.rearranged)
        frame.remove.clicked.connect(lambda: self.remove_row(self._frames.index(frame)))
        self._column.insertWidget(at, frame)
        for after in (*self._frames[at:], self._add, self._paste, self.last, self.notes):
            after.raise_()  # a screen reader reads children in the order in which they are stacked
        self._frames.insert(at, frame)
        self.rearranged.emit()
        return frame

    def _drop(self, frame: RowFrame) -> None:
        frame.field.blockSignals(True)  # noqa: FBT003  # Qt's own spelling
        self._column.removeWidget(frame)
        frame.hide()
        frame.deleteLater()

    def _row_typed(self, frame: RowFrame, path: Path, typed: Typed) -> None:
        at = self._frames.index(frame)
        self._typed[at] = _with(self._typed[at], path, typed)
        self.typed.emit((at, *path), typed)

    def _number(self) -> None:
        for at, frame in enumerate(self._frames, start=1):
            frame.set_number(at, say_first(self.kind.row_label))

    def _arrange(self) -> None:
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)
        below = QHBoxLayout()
        below.setSpacing(8)
        below.addWidget(self._add)
        below.addWidget(self._paste)
        below.addWidget(self.last)
        below.addStretch(1)
        add_layout(self._column, below)
        self._column.addWidget(self.notes)


def _with(row: Typed, path: Path, typed: Typed) -> Typed:
    """The row once *typed* stands at *path* inside it."""
    if not path:
        return typed
    parts = dict(row) if isinstance(row, dict) else {}
    parts[str(path[0])] = _with(parts.get(str(path[0]), ""), path[1:], typed)
    return parts

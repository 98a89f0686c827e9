"""What surrounds every answer: its question, a line of help, and what is not right yet."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from fieldbook.gui import style
from fieldbook.gui.direction import listed
from fieldbook.gui.layouts.inside import add_layout
from fieldbook.gui.parts.labels import IconText, make_label, make_question
from fieldbook.gui.tongue import say


class FieldFrame(QWidget):
    """A label, perhaps with a mark; a line of help; the control; and a sentence where one is needed."""

    def __init__(self, label: str, control: QWidget, *, mark: str = "", help_text: str = "") -> None:
        """Put *control* under its question.

        Args:
            label: The question.
            control: What is typed into; its focus proxy, if it has one, is what gets named and marked.
            mark: A quiet word beside the label: "optional".
            help_text: One line between question and answer.
        """
        super().__init__()
        label, help_text = say(label), say(help_text)
        self.control = control
        self._help_text = help_text
        self._problem, self._warning = "", ""
        self._label = make_question(label)
        self._label.setBuddy(control)
        self._mark = make_label(mark, "caption")
        self._help = make_label(help_text, "caption", wrap=True)
        self._note = IconText(wrap=True)
        self._arrange()
        # Laid out before: what is shown without a parent is a window, and takes the focus.
        self._mark.setVisible(bool(mark))
        self._help.setVisible(bool(help_text))
        self.setAccessibleName(label)
        self._target.setAccessibleName(listed((label, mark)) if mark else label)
        self._tell()

    @property
    def problem(self) -> str:
        """The sentence shown as a problem, or nothing."""
        return self._problem

    @property
    def warning(self) -> str:
        """The sentence shown as a warning, or nothing."""
        return self._warning

    def show_problem(self, text: str | None) -> None:
        """Show what must be put right, or that nothing must."""
        self._problem = say(text or "")
        self._tell()

    def show_warning(self, text: str | None) -> None:
        """Show what deserves a second look; a problem is shown before it."""
        self._warning = say(text or "")
        self._tell()

    def show_help(self, text: str) -> None:
        """Show another line of help, or none."""
        self._help_text = text
        self._help.setText(text)
        self._help.setVisible(bool(text))
        self._tell()

    def take_focus(self) -> None:
        """Put the cursor into the control, so that a link to a problem ends where it is solved."""
        self.control.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def _target(self) -> QWidget:
        return self.control.focusProxy() or self.control

    def _tell(self) -> None:
        kind, icon = ("danger", "circle-alert") if self._problem else ("warn", "triangle-alert")
        said = self._problem or self._warning
        self._note.show_text(said, icon=icon, role=kind, look=kind)
        self._note.setVisible(bool(said))
        for widget in {self.control, self._target}:
            style.mark(widget, "problem", bool(self._problem))
        self._target.setAccessibleDescription(" ".join(part for part in (self._help_text, said) if part))

    def _arrange(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self._label)
        head.addWidget(self._mark)
        head.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        add_layout(column, head)
        column.addWidget(self._help)
        column.addWidget(self.control)
        column.addWidget(self._note)
        column.addStretch(1)

"""One question on the page: its words, its field, why an answer may be missing, and what is not right yet."""

from collections.abc import Callable

from PySide6.QtCore import QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QVBoxLayout, QWidget

from fieldbook.base.missing import Missing
from fieldbook.base.problem import Path, Problem, Severity
from fieldbook.forms.answers import AnyKind, missing_label
from fieldbook.forms.kind import MISSING_KEY, Need, Typed, reason_in
from fieldbook.gui import style
from fieldbook.gui.fields.base import AnyField, Around
from fieldbook.gui.fields.chips import RemovableChip
from fieldbook.gui.fields.layouts import FieldGrid
from fieldbook.gui.fields.lines import Line
from fieldbook.gui.layouts.inside import add_layout
from fieldbook.gui.parts import IconText, make_label, make_question
from fieldbook.gui.parts.corner import CornerButton, PinButton
from fieldbook.gui.tongue import colon, say

REASONS = tuple(reason for reason in Missing if reason is not Missing.NOT_ASKED)


class Question(QWidget):
    """A field in its frame; *tight* ones, in groups and rows, keep their help for the tip."""

    typed = Signal(object, object)
    left = Signal(object)
    overrode = Signal(object, str)
    grown = Signal(object)
    rearranged = Signal()

    def __init__(self, kind: AnyKind, around: Around, *, tight: bool = False) -> None:
        super().__init__()
        self._put = True
        self.kind = kind
        self.field: AnyField = around.make(kind, around)
        self._problem: Problem | None = None
        self._told = ""
        self._echo = ""
        self._origin = ""
        self._row = ""
        self._chip: RemovableChip | None = None
        self._note: IconText | None = None
        self._override: Line | None = None
        self._help: QWidget | None = None
        self._met = _MetRoom()
        self._label = make_question(kind.label, wrap=not tight)
        self._label.setBuddy(self.field.focusProxy() or self.field)
        self._optional: QLabel | None = None
        self._mark: QLabel | None = None
        self.pin: PinButton | None = None
        self._dots = CornerButton(self.tr("Why there is no answer (Ctrl+M)"), "ellipsis")
        self._dots.clicked.connect(self.ask_reason)
        self._column = QVBoxLayout(self)
        self._head = QHBoxLayout()
        self._arrange(tight=tight)
        self._connect()
        self._tell()

    @property
    def problem(self) -> Problem | None:
        """What is shown as not right yet."""
        return self._problem

    @property
    def is_put(self) -> bool:
        """Whether the question is put, seen by now or not."""
        return self._put

    # --- what is shown ---------------------------------------------------------------------------------

    def show_typed(self, typed: Typed) -> None:
        """Show what stands in the draft: an answer, or the reason that stands for one."""
        reason = reason_in(typed)
        self._show_reason(reason if isinstance(reason, Missing) else None)
        if not isinstance(reason, Missing):
            self.field.show_typed(typed)

    def show_problem(self, problem: Problem | None, *, reason: str = "") -> None:
        """Show an error, a warning with a box for the reason to save over it, or neither."""
        self._problem = problem
        warns = problem is not None and problem.severity is Severity.WARNING
        if problem is not None or self._note is not None:
            self._show_note(problem, warns=warns)
        if warns or self._override is not None:
            box = self._override_box()
            box.show_text(reason)
            box.setVisible(warns)
        for widget in {self.field, *self.field.names()}:
            style.mark(widget, "problem", problem is not None and not warns)
        self._told = say(problem.text) if problem else ""
        self._tell()

    def show_met(self, line: QWidget | None, text: str) -> None:
        """Put *line* under the field in the place of the one before, and tell it to who listens."""
        self._met.put(line, text, column=self._column, at=self._column.indexOf(self.field) + 1)
        self.rearranged.emit()
        self._tell()

    def show_echo(self, text: str) -> None:
        """Show how the answer was understood, to the eye and to a screen reader."""
        text = self._echo = say(text)
        self.field.show_echo(text)
        self._tell()

    def set_shown(self, *, shown: bool) -> None:
        """Put the question, or do not."""
        # isHidden is true of everything that nobody has looked at yet, so it does not tell what was put away.
        if self._put is shown and self.isHidden() is not shown:
            return
        self._put = shown
        self.setVisible(shown)
        grid = self.parentWidget()
        if isinstance(grid, FieldGrid):
            grid.arrange()
        self.rearranged.emit()

    def offer_pin(self) -> PinButton:
        """Put a pin beside the dots: the answer may be kept for the next record."""
        if self.pin is None:
            self.pin = PinButton()
            self._head.insertWidget(self._head.indexOf(self._dots), self.pin)
        return self.pin

    def show_origin(self, mark: str, said: str) -> None:
        """Say beside the label, and in *said* to a screen reader, where the answer came from; "" for here."""
        if self._mark is None and mark:
            self._mark = make_label("", "caption")
            self._head.insertWidget(1, self._mark)
        if self._mark is not None:
            self._mark.setText(mark)
            self._mark.setVisible(bool(mark))
        self._origin = said
        self._tell()

    def set_row(self, row: str, *, labelled: bool) -> None:
        """Say to which row the question belongs; only the first row of a table is *labelled*."""
        self._row = row
        self._label.setVisible(labelled)
        self._dots.setVisible(labelled)
        self._tell()

    def hide_head(self) -> QWidget:
        """The heading above says it already; gives the dots, to be put there."""
        for said in (self._label, self._optional, self._help):
            if said is not None:
                said.setVisible(False)
        return self._dots

    # --- what a person does -------------------------------------------------------------------------------

    def ask_reason(self) -> None:
        """Offer the reasons for having no answer."""
        menu = _reasons_menu(self, self._dots.accessibleName(), giver=self._giver)
        corner = QPoint(self._dots.width() if not style.mirrored() else 0, self._dots.height())
        at = self._dots.mapToGlobal(corner) if self._dots.isVisible() else self.mapToGlobal(QPoint(0, 0))
        menu.popup(at - QPoint(menu.sizeHint().width() if not style.mirrored() else 0, 0))

    def give_reason(self, reason: Missing) -> None:
        """Let *reason* stand for the answer."""
        self._show_reason(reason)
        self.typed.emit((), {MISSING_KEY: reason.value})

    def take_focus(self) -> None:
        """Put the cursor where the question is answered."""
        target = self._chip if self._chip is not None and not self._chip.isHidden() else self.field.entrance
        target.setFocus(Qt.FocusReason.OtherFocusReason)

    def inside(self, path: Path) -> "Question | None":
        """The question at *path* inside this one, itself for ``()``; None where nothing is, or not yet."""
        return self.field.question(path) if path else self

    def reveal(self, path: Path) -> None:
        """Open what hides the question at *path*."""
        self.field.reveal(path)

    # --- inside -------------------------------------------------------------------------------------------

    def _giver(self, reason: Missing) -> Callable[[], None]:
        def give() -> None:
            self.give_reason(reason)
            # A menu that closes gives the focus back to where it was: be later than that.
            QTimer.singleShot(0, self, self.take_focus)

        return give

    def _clear_reason(self) -> None:
        self._show_reason(None)
        self.field.show_typed("")
        self.typed.emit((), "")
        self.take_focus()

    def _show_reason(self, reason: Missing | None) -> None:
        if reason is None and self._chip is None:
            return
        if self._chip is not None:
            self._chip.hide()
            self._chip.deleteLater()
            self._chip = None
        self.field.setVisible(reason is None)
        if reason is not None:
            self._chip = RemovableChip(missing_label(reason), removes=self.tr("Answer it after all"))
            self._chip.setAccessibleName(f"{say(self.kind.label)}{colon()}{say(missing_label(reason))}")
            self._chip.removed.connect(self._clear_reason)
            self._column.insertWidget(
                self._column.indexOf(self.field), self._chip, 0, Qt.AlignmentFlag.AlignLeft
            )
        self.rearranged.emit()

    def _show_note(self, problem: Problem | None, *, warns: bool) -> None:
        if self._note is None:
            self._note = IconText(wrap=True)
            self._column.insertWidget(self._column.indexOf(self.field) + 1, self._note)
        look, icon = ("warn", "triangle-alert") if warns else ("danger", "circle-alert")
        self._note.show_text(problem.text if problem else "", icon=icon, role=look, look=look)
        self._note.setVisible(problem is not None)

    def _override_box(self) -> Line:
        if self._override is None:
            self._override = Line()
            self._override.setPlaceholderText(self.tr("Why it is right"))
            self._override.setAccessibleName(self.tr("Why it is right all the same"))
            self._override.textEdited.connect(lambda text: self.overrode.emit((), text))
            self._override.left.connect(lambda: self.left.emit(()))
            after = self._note or self.field
            self._column.insertWidget(self._column.indexOf(after) + 1, self._override)
            self.rearranged.emit()
        return self._override

    def _tell(self) -> None:
        """Tell a screen reader what the eye sees."""
        optional = self.kind.need is Need.OPTIONAL
        name = self.tr("{0}, optional").format(say(self.kind.label)) if optional else say(self.kind.label)
        for widget in self.field.names():
            widget.setAccessibleName(f"{self._row}{colon()}{name}" if self._row else name)
            said = (say(self.kind.help), self._origin, self._echo, self._met.told, self._told)
            widget.setAccessibleDescription(" ".join(part for part in said if part))

    def _connect(self) -> None:
        self.field.typed.connect(self.typed)
        self.field.left.connect(self.left)
        self.field.overrode.connect(self.overrode)
        self.field.grown.connect(self.grown)
        self.field.rearranged.connect(self.rearranged)

    def _arrange(self, *, tight: bool) -> None:
        self._head.setSpacing(8)
        self._head.addWidget(self._label)
        if self.kind.need is Need.OPTIONAL and not tight:
            self._optional = make_label(self.tr("optional"), "caption")
            self._head.addWidget(self._optional)
        self._head.addStretch(1)
        self._head.addWidget(self._dots, 0, Qt.AlignmentFlag.AlignVCenter)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(4)
        add_layout(self._column, self._head)
        self._column.addWidget(self.field)
        self._explain(tight=tight)
        self._column.addStretch(1)

    def _explain(self, *, tight: bool) -> None:
        if not self.kind.help:
            return
        if tight:
            self._label.setToolTip(say(self.kind.help))
            return
        self._help = make_label(self.kind.help, "caption", wrap=True)
        at = self._column.indexOf(self.field) + (0 if self.field.explains_first else 1)
        if self.field.explains_first:
            self._help.setContentsMargins(0, 0, 0, 4)
        self._column.insertWidget(at, self._help)


class _MetRoom:
    """Room under a field for a line about another record that has the same."""

    def __init__(self) -> None:
        self._line: QWidget | None = None
        self.told = ""

    def put(self, line: QWidget | None, told: str, *, column: QVBoxLayout, at: int) -> None:
        """Put *line* into *column*, in the place of the one before; None for neither."""
        if self._line is not None:
            self._line.hide()
            self._line.deleteLater()
        self._line, self.told = line, told
        if line is not None:
            column.insertWidget(at, line)


def _reasons_menu(parent: QWidget, name: str, *, giver: Callable[[Missing], Callable[[], None]]) -> QMenu:
    """The reasons for having no answer, of which *giver* makes what happens when one is chosen."""
    menu = QMenu(parent)
    menu.setAccessibleName(name)
    for reason in REASONS:
        action = QAction(say(missing_label(reason)), menu)
        action.triggered.connect(giver(reason))
        menu.addAction(action)
    menu.aboutToHide.connect(menu.deleteLater)
    return menu

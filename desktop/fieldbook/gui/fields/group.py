"""Groups: several answers that belong together, and the figure, which is one of them."""

from typing import Any

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from fieldbook.base.problem import Path
from fieldbook.forms.answers import Field, fields_of
from fieldbook.forms.group import GroupKind
from fieldbook.forms.kind import Typed
from fieldbook.forms.kinds.figure import STATED_PARTS, FigureKind
from fieldbook.forms.kinds.link import Link
from fieldbook.gui import style
from fieldbook.gui.fields.base import Around, FieldWidget, K
from fieldbook.gui.fields.layouts import FieldGrid
from fieldbook.gui.fields.question import Question
from fieldbook.gui.parts import IconText
from fieldbook.gui.parts.pressable import Pressable, paint_ring
from fieldbook.gui.presenters.paths import model_of
from fieldbook.gui.style.tokens import LABEL

COLUMNS = 4
COLUMN_PX = 140
_ARROW_PX = 16


class Expander(Pressable):
    """Opens and closes what is below it."""

    opened = Signal(bool)

    def __init__(self, words: str) -> None:
        super().__init__(words)
        self.setCheckable(True)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.toggled.connect(self.opened)

    def sizeHint(self) -> QSize:
        """Arrow and words."""
        self.setFont(style.font(LABEL))
        height_px = max(style.sizes().control_px - 8, 28)
        return QSize(
            self.fontMetrics().horizontalAdvance(self.words) + style.scaled(_ARROW_PX) + 18, height_px
        )

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - all of it is painted
        """Paint arrow and words."""
        name = "chevron-down" if self.isChecked() else "chevron-right"
        picture = style.pixmap(
            name, role="accent", size_px=style.scaled(_ARROW_PX), ratio=self.devicePixelRatioF()
        )
        x = self.width() - style.scaled(_ARROW_PX) - 4 if style.mirrored() else 4
        with QPainter(self) as painter:
            painter.drawPixmap(x, (self.height() - style.scaled(_ARROW_PX)) // 2, picture)
            painter.setFont(style.font(LABEL))
            painter.setPen(style.colour("accent_hover" if self.underMouse() else "accent"))
            inset = style.scaled(_ARROW_PX) + 10
            box = self.rect().adjusted(
                0 if style.mirrored() else inset, 0, -inset if style.mirrored() else 0, 0
            )
            painter.drawText(box, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, self.words)
        if self.shows_ring:
            paint_ring(self)


class PartsField(FieldWidget[K]):
    """The parts of a group, each a question of its own."""

    def __init__(self, kind: K, around: Around) -> None:
        super().__init__(kind, around)
        self.parts: dict[str, Question] = {}
        self._row = ""
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(10)

    @property
    def wide(self) -> bool:
        """Several boxes need the width."""
        return True

    @property
    def explains_first(self) -> bool:
        """The help stands above all of it."""
        return True

    def names(self) -> tuple[QWidget, ...]:
        """The parts have names of their own; the group carries the question's."""
        return (self,)

    def show_typed(self, typed: Typed) -> None:
        """Show every part."""
        parts = typed if isinstance(typed, dict) else {}
        for name, question in self.parts.items():
            question.show_typed(parts.get(name, ""))

    def question(self, path: Path) -> Question | None:
        """The question at *path*."""
        found = self.parts.get(str(path[0]))
        return found.inside(path[1:]) if found else None

    def put(self, path: Path, *, shown: bool) -> None:
        """Put the question at *path*, or do not."""
        if len(path) == 1:
            super().put(path, shown=shown)
        elif around := self.parts.get(str(path[0])):
            around.field.put(path[1:], shown=shown)

    def set_row(self, row: str) -> None:
        """Say to which row the parts belong, those too that are made later."""
        self._row = row
        for question in self.parts.values():
            question.set_row(row, labelled=True)

    def reveal(self, path: Path) -> None:
        """Open what hides the question at *path*."""
        found = self.parts.get(str(path[0])) if path else None
        if found is not None:
            found.reveal(path[1:])

    def add_part(self, grid: FieldGrid, field: Field, *, span: int, at: int | None = None) -> Question:
        """One more part, in *grid*, before the one at *at*."""
        question = Question(field.kind, self.around, tight=True)
        self.parts[field.name] = question
        question.typed.connect(lambda path, typed: self.typed.emit((field.name, *path), typed))
        question.left.connect(lambda path: self.left.emit((field.name, *path)))
        question.overrode.connect(lambda path, reason: self.overrode.emit((field.name, *path), reason))
        question.grown.connect(lambda path: self.grown.emit((field.name, *path)))
        question.rearranged.connect(self.rearranged)
        width = COLUMNS if question.field.wide else span
        grid.add(question, span=width, at=at, grows=question.field.grows)
        if self._row:
            question.set_row(self._row, labelled=True)
        return question

    def take_first(self) -> None:
        """Let the group's focus be that of its first part."""
        first = next(iter(self.parts.values()), None)
        if first is not None:
            self.setFocusProxy(first.field.focusProxy() or first.field)


class GroupField(PartsField[GroupKind[Any]]):
    """All parts in a grid; those that are put under a condition are made once it holds."""

    def __init__(self, kind: GroupKind[Any], around: Around) -> None:
        super().__init__(kind, around)
        self.grid = FieldGrid(COLUMNS, least_px=COLUMN_PX, spacing_px=(12, 10))
        self._fields = {field.name: field for field in fields_of(model_of(kind))}
        for field in self._fields.values():
            if field.kind.shown_when is None:
                self.add_part(self.grid, field, span=_span(field))
        self.grid.arrange()
        self.column.addWidget(self.grid)
        self.take_first()

    def put(self, path: Path, *, shown: bool) -> None:
        """Put the question at *path*, or do not; one that was never put is made now."""
        name = str(path[0])
        if shown and len(path) == 1 and name not in self.parts and name in self._fields:
            before = [other for other in self._fields if other in self.parts or other == name]
            field = self._fields[name]
            question = self.add_part(self.grid, field, span=_span(field), at=before.index(name))
            question.setVisible(True)  # what comes to a page that is seen already is hidden at first
            self.grid.arrange()
            self.grown.emit((name,))
            self.rearranged.emit()
        else:
            super().put(path, shown=shown)


def _span(field: Field) -> int:
    return 2 if field.kind.roomy else 1


class FigureField(PartsField[FigureKind]):
    """The number and who says it; the number in words; and, when asked for, all else about it."""

    def __init__(self, kind: FigureKind, around: Around) -> None:
        super().__init__(kind, around)
        self.stated = IconText(look="strong", wrap=True)
        self.stated.setVisible(False)
        self._expander = Expander(self.tr("More about this figure"))
        self._fields = {field.name: field for field in fields_of(model_of(kind))}
        self._rest = tuple(name for name in self._fields if name not in STATED_PARTS)
        self._first = FieldGrid(COLUMNS, least_px=COLUMN_PX, spacing_px=(12, 10))
        self._more = FieldGrid(COLUMNS, least_px=COLUMN_PX, spacing_px=(12, 12))
        self._expander.opened.connect(self._open)
        for widget in (self._first, self.stated, self._expander, self._more):
            self.column.addWidget(widget)
        self._add_parts(self._first, tuple(name for name in STATED_PARTS if name in self._fields))
        self._more.setVisible(False)
        self.take_first()

    def show_typed(self, typed: Typed) -> None:
        """Show every part; the lower ones open themselves when one of them has something to show."""
        super().show_typed(typed)
        parts = typed if isinstance(typed, dict) else {}
        if any(parts.get(name, "") not in ("", self._fields[name].kind.default) for name in self._rest):
            self._expander.setChecked(True)

    def show_echo(self, text: str) -> None:
        """The figure in words."""
        self.stated.show_text(self.tr("Reads: {0}").format(text), icon="book-open", role="accent")
        self.stated.setVisible(bool(text))

    def reveal(self, path: Path) -> None:
        """Open the lower parts when one of them is meant."""
        if path and path[0] in self._rest:
            self._expander.setChecked(True)
        super().reveal(path)

    def _open(self, opened: bool) -> None:  # noqa: FBT001  # a Qt signal hands it over
        self._more.setVisible(opened)
        if opened and not set(self._rest) <= set(self.parts):
            self._add_parts(self._more, self._rest)  # not before: few figures need them
            self.grown.emit(())
            self.rearranged.emit()

    def _add_parts(self, grid: FieldGrid, names: tuple[str, ...]) -> None:
        for name in names:
            span = 2 if isinstance(self._fields[name].kind, Link) else 1
            self.add_part(grid, self._fields[name], span=span)
        grid.arrange()

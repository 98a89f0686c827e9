"""The cards of a form: one for each section, its questions in two columns."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from fieldbook.base.problem import Problem
from fieldbook.forms.form import Form, Section
from fieldbook.gui.fields import Around, Question
from fieldbook.gui.fields.layouts import FieldGrid
from fieldbook.gui.parts import Card, LinkLine, make_label
from fieldbook.gui.parts.buttons import LINK_AIR_PX

COLUMNS = 2
COLUMN_PX = 290


class SectionCard(Card):
    """One section; it is there as long as one of its questions is.

    A question that waits for a condition is made when it is first put: most never are.
    """

    made = Signal(str)
    """The question of that name has come into being."""

    def __init__(self, form: Form, section: Section, around: Around) -> None:
        super().__init__(section.title)
        self.questions: dict[str, Question] = {}
        self._kinds = {name: form.field(name).kind for name in section.fields}
        self._around = around
        self._grid = FieldGrid(COLUMNS, least_px=COLUMN_PX)
        only = self._kinds[section.fields[0]].help if len(section.fields) == 1 else ""
        if section.help or only:
            self.body.addWidget(make_label(section.help or only, "caption", wrap=True))
        self.body.addWidget(self._grid)

    def make_questions(self) -> None:
        """Make those that do not wait for a condition."""
        for name, kind in self._kinds.items():
            if kind.shown_when is None:
                self._make(name)
        self._grid.arrange()
        self._follow()

    def holds(self, name: str) -> bool:
        """Whether the question of that name belongs here, made or not."""
        return name in self._kinds

    def set_shown(self, name: str, *, shown: bool) -> None:
        """Put the question, or do not."""
        if name not in self.questions:
            if not shown:
                self._follow()
                return
            self._make(name)
            self._grid.arrange()
        self.questions[name].set_shown(shown=shown)
        self._follow()

    def _make(self, name: str) -> None:
        question = Question(self._kinds[name], self._around)
        before = [other for other in self._kinds if other in self.questions or other == name]
        self.questions[name] = question
        span = COLUMNS if question.field.wide else 1
        self._grid.add(question, span=span, at=before.index(name), grows=question.field.grows)
        if self.heading is not None and len(self._kinds) == 1 and question.field.explains_first:
            self.heading.add_trailing(question.hide_head())
        self.made.emit(name)

    def _follow(self) -> None:
        self.setVisible(self._grid.has_shown())


class GapList(QWidget):
    """What a whole record would also have, said softly; each line leads to its question."""

    chosen = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self.gaps: tuple[Problem, ...] = ()
        self._lines: list[LinkLine] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(1)
        title = make_label(self.tr("Still missing; it can be saved all the same"), "caption")
        title.setContentsMargins(LINK_AIR_PX, 0, LINK_AIR_PX, 0)  # in line with what leads somewhere
        self._column.addWidget(title)
        self.setVisible(False)

    def show_gaps(self, gaps: tuple[Problem, ...]) -> None:
        """Show other gaps, or none."""
        if gaps == self.gaps:
            return
        self.gaps = gaps
        for line in self._lines:
            self._column.removeWidget(line)
            line.hide()
            line.deleteLater()
        self._lines = [self._make_line(at, gap.text) for at, gap in enumerate(gaps)]
        self.setVisible(bool(gaps))

    def _make_line(self, at: int, text: str) -> LinkLine:
        line = LinkLine(text, role="text2")
        line.clicked.connect(lambda: self.chosen.emit(at))
        self._column.addWidget(line)
        return line

"""The words for states and instants, so that every page says the same."""

from PySide6.QtCore import QCoreApplication, QDateTime, QLocale, QRect, Qt
from PySide6.QtGui import QPainter

from fieldbook.gui import style
from fieldbook.gui.direction import directed, reads_leftwards
from fieldbook.gui.parts import ChipState
from fieldbook.gui.presenters.listing import Line
from fieldbook.gui.tongue import day_and_time, show_number

__all__ = [
    "remark_on",
    "show_instant",
    "show_number",
    "state_of",
    "untitled",
    "word_for",
    "words_on",
    "write_line",
]


def state_of(line: Line) -> ChipState:
    """The chip for a line: what a person has to do comes before how far it has travelled."""
    if line.withdrawn:
        return ChipState.WITHDRAWN
    if line.asked and line.state != "conflict":
        return ChipState.QUESTION
    if line.incomplete and line.state == "saved":
        return ChipState.INCOMPLETE
    return ChipState(line.state)


def words_on(line: Line) -> str:
    """The words on the chip for a line."""
    state = state_of(line)
    if state is ChipState.SENT and line.bundle:
        words = QCoreApplication.translate("States", "Sent in bundle {number}")
        return words.format(number=show_number(line.bundle))
    return word_for(state)


def word_for(state: ChipState) -> str:
    """The word for a state alone."""
    return {
        ChipState.DRAFT: QCoreApplication.translate("States", "Draft"),
        ChipState.INCOMPLETE: QCoreApplication.translate("States", "Incomplete"),
        ChipState.SAVED: QCoreApplication.translate("States", "Saved"),
        ChipState.SENT: QCoreApplication.translate("States", "Sent"),
        ChipState.RECEIVED: QCoreApplication.translate("States", "Received by headquarters"),
        ChipState.CONFLICT: QCoreApplication.translate("States", "Conflict"),
        ChipState.WITHDRAWN: QCoreApplication.translate("States", "Withdrawn"),
        ChipState.QUESTION: QCoreApplication.translate("States", "Question from headquarters"),
    }[state]


def untitled() -> str:
    """What stands for a record that nothing names yet."""
    return QCoreApplication.translate("States", "No name yet")


def remark_on(line: Line) -> str:
    """What the chip leaves out; "" for nothing."""
    if not line.readable:
        return QCoreApplication.translate("States", "Needs a newer Fieldbook")
    if line.incomplete and not line.withdrawn and state_of(line) is not ChipState.INCOMPLETE:
        return QCoreApplication.translate("States", "Incomplete")
    return ""


def show_instant(instant_at: str) -> str:
    """``22 Nov 2026, 14:02`` by the clock of this computer; "" for "".

    Args:
        instant_at: As ``base.moment`` spells it, in UTC.
    """
    read = QDateTime.fromString(instant_at, Qt.DateFormat.ISODateWithMs)
    return QLocale().toString(read.toLocalTime(), day_and_time()) if read.isValid() else ""


def write_line(painter: QPainter, box: QRect, text: str) -> None:
    """Write *text* in one line from where reading starts in *box*, cut with dots where it is too long.

    The words keep the direction of their script: ``244 to 252`` in a window that reads from right to left.
    """
    text = directed(text)
    painter.save()
    painter.setLayoutDirection(
        Qt.LayoutDirection.RightToLeft if reads_leftwards(text) else Qt.LayoutDirection.LeftToRight
    )
    side = Qt.AlignmentFlag.AlignRight if style.mirrored() else Qt.AlignmentFlag.AlignLeft
    absolute = side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
    shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, box.width())
    painter.drawText(box, absolute, shown)
    painter.restore()

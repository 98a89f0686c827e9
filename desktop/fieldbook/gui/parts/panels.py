"""Panels that stand alone: the lock and the first steps on the dark ground, and a page without content."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from fieldbook.gui import style
from fieldbook.gui.layouts.fingers import follow_finger
from fieldbook.gui.layouts.inside import add_layout
from fieldbook.gui.parts.buttons import Button, primary_button
from fieldbook.gui.parts.labels import Roundel, make_label
from fieldbook.gui.parts.pressable import RING_PX
from fieldbook.gui.style.tokens import RADIUS_CARD_PX

_PANEL_PX = 400
_EMPTY_PX = 460
_RING_APART_PX = 3
AROUND_PX = 16
"""What stays free around a panel, however small the window."""


class CentredPanel(QScrollArea):
    """One card in the middle of the dark ground; put what it asks into ``body``."""

    def __init__(self, *, icon: str = "shield-check", width_px: int = _PANEL_PX) -> None:
        super().__init__()
        follow_finger(self)
        self._title = make_label("", "title", wrap=True)
        self._sentence = make_label("", "quiet", wrap=True)
        self._footnote = make_label("", "rail", wrap=True)
        self._footnote.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.body = QVBoxLayout()
        self.body.setSpacing(14)
        self._card = self._make_card(icon, width_px)
        self._footnote.setFixedWidth(style.scaled(width_px))
        ground = QWidget()
        style.dress(ground, "dark")
        _centre(ground, self._card, self._footnote)
        style.dress(self, "dark")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidget(ground)
        self.show_heading("")
        self.show_footnote("")

    def show_heading(self, title: str, sentence: str = "") -> None:
        """Say what this is and, in a sentence, why."""
        for label, text in ((self._title, title), (self._sentence, sentence)):
            label.setText(text)
            label.setVisible(bool(text))
        self.setAccessibleName(title)
        self.setAccessibleDescription(sentence)

    def show_footnote(self, text: str) -> None:
        """Say something quiet below the card; nothing takes no room."""
        self._footnote.setText(text)
        self._footnote.setVisible(bool(text))

    def _make_card(self, icon: str, width_px: int) -> QFrame:
        card = QFrame()
        style.dress(card, "panel")
        card.setFixedWidth(style.scaled(width_px))
        # By its hint its sentences would be as narrow as Qt likes them: a bar would scroll through nothing.
        card.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)
        column = QVBoxLayout(card)
        column.setContentsMargins(32, 28, 32, 28)
        column.setSpacing(0)
        column.addWidget(Roundel(icon))
        column.addSpacing(16)
        column.addWidget(self._title)
        column.addSpacing(4)
        column.addWidget(self._sentence)
        column.addSpacing(16)
        add_layout(column, self.body)
        return card


class EmptyState(QWidget):
    """Nothing here yet: what this place is for, and the one button that begins."""

    acted = Signal()

    def __init__(self, icon: str, title: str, sentence: str) -> None:
        super().__init__()
        self._sentence = make_label(sentence, "quiet", wrap=True)
        self._title = make_label(title, "section", wrap=True)
        self.setAccessibleName(title)
        self.setAccessibleDescription(sentence)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)  # whoever listens hears it; a button takes its place
        card = QFrame()
        style.dress(card, "card")
        card.setFixedWidth(style.scaled(_EMPTY_PX))
        self._column = QVBoxLayout(card)
        self._column.setContentsMargins(40, 36, 40, 36)
        self._column.setSpacing(6)
        self._column.addWidget(Roundel(icon, size_px=60, round_=True), 0, Qt.AlignmentFlag.AlignHCenter)
        self._column.addSpacing(6)
        for label in (self._title, self._sentence):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            self._column.addWidget(label)
        self._card = card
        _centre(self, card)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show where the focus is."""
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Show it no more."""
        super().focusOutEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ring of focus around the card."""
        super().paintEvent(event)
        if self.hasFocus():
            with QPainter(self) as painter:
                painter.setRenderHint(QPainter.RenderHint.Antialiasing)
                painter.setPen(QPen(style.colour("accent"), RING_PX))
                around = self._card.geometry().adjusted(
                    -_RING_APART_PX, -_RING_APART_PX, _RING_APART_PX, _RING_APART_PX
                )
                painter.drawRoundedRect(around, RADIUS_CARD_PX, RADIUS_CARD_PX)

    def offer(self, text: str, icon: str = "plus") -> Button:
        """Add the button; ``acted`` says that it was pressed."""
        button = primary_button(text, icon)
        button.clicked.connect(self.acted)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._column.addSpacing(10)
        self._column.addWidget(button, 0, Qt.AlignmentFlag.AlignHCenter)
        return button


def _centre(ground: QWidget, *things: QWidget) -> None:
    """Stack *things* in the middle; a little above it, where the eye looks first."""
    column = QVBoxLayout()
    column.setSpacing(18)
    column.addStretch(4)
    for thing in things:
        column.addWidget(thing)
    column.addStretch(5)
    row = QHBoxLayout(ground)
    row.setContentsMargins(AROUND_PX, AROUND_PX, AROUND_PX, AROUND_PX)
    row.addStretch(1)
    add_layout(row, column)
    row.addStretch(1)

"""Buttons side by side, from where reading starts."""

from PySide6.QtWidgets import QHBoxLayout, QWidget

_APART_PX = 10


def in_a_row(*widgets: QWidget) -> QHBoxLayout:
    """*widgets* one beside the other, each as wide as it wants to be."""
    row = QHBoxLayout()
    row.setSpacing(_APART_PX)
    for widget in widgets:
        row.addWidget(widget)
    row.addStretch(1)
    return row

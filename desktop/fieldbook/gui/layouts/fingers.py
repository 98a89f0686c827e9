"""What a finger may draw along: Qt by itself scrolls under two fingers, and under one the thin bar alone."""

from PySide6.QtWidgets import QAbstractItemView, QAbstractScrollArea, QScroller

from fieldbook.gui import style


def follow_finger(area: QAbstractScrollArea) -> None:
    """Scroll *area* where one finger draws it, in the look for fingers; a tap stays a press.

    By presses, not by touches: Qt holds a press back until it is known to be none of a drag. With touches a
    button that went along with the page would be pressed at the end of the way.
    """
    if not style.look().touch:
        return
    if isinstance(area, QAbstractItemView):
        area.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    QScroller.grabGesture(area.viewport(), QScroller.ScrollerGestureType.LeftMouseButtonGesture)

"""What is said aloud at once: a message that comes up while the focus is elsewhere."""

from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget


def say_aloud(widget: QWidget, text: str, *, at_once: bool = False) -> None:
    """Let a screen reader say *text*, which has come up in *widget*.

    Args:
        widget: Where it stands.
        text: What to say, in the language of the window.
        at_once: Whether it interrupts: only for what went wrong.
    """
    if not text:
        return
    event = QAccessibleAnnouncementEvent(widget, text)
    polite, urgent = QAccessible.AnnouncementPoliteness.Polite, QAccessible.AnnouncementPoliteness.Assertive
    event.setPoliteness(urgent if at_once else polite)
    QAccessible.updateAccessibility(event)

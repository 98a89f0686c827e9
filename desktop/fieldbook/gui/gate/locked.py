"""How it was when the vault was locked, and what the lock says of it."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Locked:
    """What the lock says, and a process that is followed by another hands on.

    Attributes:
        idle: Whether nobody was there; else somebody locked.
        lost: Whether a disk refused to keep what was typed last.
    """

    idle: bool = False
    lost: bool = False

    @property
    def words(self) -> str:
        """Why it is locked, and what became of what was typed."""
        if self.lost:
            return translate("Window", "The disk refused what was typed last. Everything before it is saved.")
        if self.idle:
            return translate("Window", "Nobody was here for 10 minutes. Your drafts are saved.")
        return translate("Window", "Your drafts are saved.")

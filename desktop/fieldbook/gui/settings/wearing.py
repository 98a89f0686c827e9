"""Puts a choice of language and look on the application, at once and without a restart."""

from dataclasses import fields, replace
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication

from fieldbook.gui import style, tongue
from fieldbook.gui.settings.appearance import Appearance, keep_appearance


class Choice:
    """What somebody chose, and is about to be worn."""

    def __init__(self) -> None:
        self.is_refused = False

    def refuse(self) -> None:
        """Something stands in the way, and says so itself: the look stays as it is."""
        self.is_refused = True


class Wearing(QObject):
    """What is worn now; ``changing`` before what somebody chose is worn, ``changed`` afterwards.

    Whoever hears ``changing`` is given the ``Choice``, and may refuse it.

    Args:
        app: The application.
        resources: Where words, typefaces and colours lie.
        state: Where the choice is remembered; None remembers nothing.
    """

    changing = Signal(object)
    changed = Signal()

    def __init__(self, app: QApplication, resources: Path, state: Path | None = None) -> None:
        super().__init__(app)
        self._app, self._resources, self._state = app, resources, state
        self._worn = Appearance(tongue.ENGLISH)
        self._chosen = ""

    @classmethod
    def of_application(cls) -> "Wearing":
        """For a window that was given none: what the application wears already.

        Raises:
            TypeError: There is no application.
            RuntimeError: Nothing has been applied yet: a bug in the order of the start.
        """
        app, look = QApplication.instance(), style.look()
        if not isinstance(app, QApplication):
            raise TypeError("there is no application")
        made = cls(app, look.resources)
        made._worn = Appearance(
            tongue.language(), look.scheme.value, text_percent=look.text_percent, touch=look.touch
        )
        return made

    @property
    def worn(self) -> Appearance:
        """What is in force."""
        return self._worn

    def wear(self, chosen: Appearance) -> None:
        """Put *chosen* on everything that is made from now on."""
        language = chosen.language or tongue.system_language()
        self._worn = replace(chosen, language=language)
        tongue.speak(self._app, language, self._resources, numbers=chosen.numbers)
        style.apply(
            self._app,
            scheme=chosen.scheme,
            resources=self._resources,
            touch=chosen.touch,
            text_percent=chosen.text_percent,
        )

    def take_chosen(self) -> str:
        """What was chosen last, once: the page where it was chosen is made anew, and goes on there."""
        chosen, self._chosen = self._chosen, ""
        return chosen

    def choose(self, chosen: Appearance) -> None:
        """Wear *chosen*, remember it, and say so; nothing of it where somebody refuses."""
        if chosen == self._worn:
            return
        choice = Choice()
        self.changing.emit(choice)
        if choice.is_refused:
            return
        self._chosen = next(one.name for one in fields(chosen) if _differ(chosen, self._worn, one.name))
        self.wear(chosen)
        if self._state is not None:
            keep_appearance(self._state, self._worn)
        self.changed.emit()


def _differ(one: Appearance, other: Appearance, name: str) -> bool:
    return bool(getattr(one, name) != getattr(other, name))

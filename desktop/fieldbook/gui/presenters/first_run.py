"""Decides the first steps: who is here, and the passphrase that opens everything from now on."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

from fieldbook.base.errors import FieldbookError
from fieldbook.base.sensitive import Sensitive
from fieldbook.journal.facts import Side
from fieldbook.services.unlock import Founding, Strength, check_founding, strength

NAMES = ("station_name", "officer_name")
SECRETS = ("passphrase", "repeated")
STEPS = (NAMES, SECRETS)


@dataclass
class Typed:
    """What has been typed so far."""

    side: Side = Side.STATION
    station_name: str = ""
    officer_name: str = ""
    passphrase: str = ""
    repeated: str = ""


class FirstRunView(Protocol):
    """What the first steps can be told."""

    def show_step(self, step: int) -> None:
        """Show another step."""
        ...

    def show_problem(self, name: str, text: str) -> None:
        """Say what is not right yet at one answer; "" for nothing."""
        ...

    def show_strength(self, strength: Strength | None) -> None:
        """Say how hard the passphrase is to guess; None while nothing is typed."""
        ...

    def show_busy(self) -> None:
        """The vault is being made."""
        ...

    def show_error(self, error: FieldbookError) -> None:
        """It was not made."""
        ...


class FirstRunPresenter:
    """Two steps, back allowed; everything that is not right is said where it is."""

    def __init__(self, view: FirstRunView, found: Callable[[Founding], None]) -> None:
        self._view, self._found = view, found
        self.typed = Typed()
        self._step = 0
        self._busy = False

    def choose(self, side: Side) -> None:
        """A station, or headquarters."""
        self.typed.side = side

    def type(self, name: str, text: str) -> None:
        """Take an answer; what was said against it goes away."""
        setattr(self.typed, name, text)
        self._view.show_problem(name, "")
        if name == "passphrase":
            self._view.show_strength(strength(text) if text else None)

    def go_on(self) -> None:
        """To the next step; from the last one the vault is made."""
        if self._busy or self._complain(STEPS[self._step]):
            return
        if self._step + 1 < len(STEPS):
            self._step += 1
            self._view.show_step(self._step)
            return
        self._busy = True
        self._view.show_busy()
        self._found(self._founding())

    def go_back(self) -> None:
        """To the step before."""
        if self._step and not self._busy:
            self._step -= 1
            self._view.show_step(self._step)

    def refused(self, error: FieldbookError) -> None:
        """The vault was not made."""
        self._busy = False
        self._view.show_error(error)

    def _complain(self, names: tuple[str, ...]) -> bool:
        problems = check_founding(self._founding(), self.typed.repeated)
        said = {str(problem.path[0]): problem.text for problem in reversed(problems)}
        for name in names:
            self._view.show_problem(name, said.get(name, ""))
        return any(name in said for name in names)

    def _founding(self) -> Founding:
        typed = self.typed
        return Founding(typed.side, typed.station_name, typed.officer_name, Sensitive(typed.passphrase))

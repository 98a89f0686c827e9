"""Decides what the security page does: one piece of work at a time, each told when it is done. No Qt."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol, TypeVar

from fieldbook.base.errors import FieldbookError
from fieldbook.base.ids import OfficerId
from fieldbook.base.problem import Problem
from fieldbook.base.sensitive import Sensitive
from fieldbook.gui.presenters.jobs import Ending, Job, Runner
from fieldbook.services.audit import Audited
from fieldbook.services.custody import attempts, backups, officers, recovery
from fieldbook.services.custody.backups import BackedUp
from fieldbook.services.custody.officers import NewOfficer, OfficerLine, check_officer
from fieldbook.services.custody.passphrases import check_passphrase
from fieldbook.services.custody.recovering import answer
from fieldbook.services.custody.recovery import Sheet
from fieldbook.services.custody.roles import LEADERS, Role
from fieldbook.services.inbox import read_small
from fieldbook.services.session import Session
from fieldbook.store.slots import put

R = TypeVar("R")


@dataclass(frozen=True, slots=True)
class Shown:
    """What the page shows.

    Attributes:
        leads: Whether the officer who unlocked may appoint, dismiss, and make a sheet.
        takes_card: Whether this is a station, which takes in headquarters' recovery card.
        destroy_after: How many wrong passphrases in a row destroy the officers' slots; 0 for never.
    """

    officers: tuple[OfficerLine, ...]
    roles: tuple[Role, ...]
    recovery: recovery.Standing
    backup: backups.Standing
    leads: bool
    takes_card: bool
    destroy_after: int


class SecurityView(Protocol):
    """What the page can be told."""

    def show_state(self, shown: Shown) -> None:
        """Show how things stand."""
        ...

    def show_problems(self, problems: tuple[Problem, ...]) -> None:
        """Say what is not right yet in what was typed."""
        ...

    def show_busy(self, busy: bool) -> None:  # noqa: FBT001 - the one thing it says
        """Something is under way, or has ended."""
        ...

    def show_error(self, error: FieldbookError) -> None:
        """Tell a refusal."""
        ...

    def show_appointed(self, line: OfficerLine) -> None:
        """Another officer may unlock."""
        ...

    def show_dismissed(self, name: str) -> None:
        """An officer may no longer unlock."""
        ...

    def show_changed(self) -> None:
        """The passphrase is another."""
        ...

    def show_sheet(self, sheet: Sheet) -> None:
        """Print the shares: they are shown this once."""
        ...

    def show_proven(self, number: int) -> None:
        """A share is right."""
        ...

    def show_card_taken(self) -> None:
        """Headquarters' recovery key opens the vault."""
        ...

    def show_backed_up(self, made: BackedUp) -> None:
        """A backup is whole."""
        ...

    def show_rehearsed(self, audited: Audited) -> None:
        """A backup could be restored."""
        ...

    def show_role(self, name: str, role: Role) -> None:
        """An officer has another role."""
        ...

    def show_destroy_after(self, count: int) -> None:
        """What wrong passphrases destroy was changed."""
        ...

    def show_key_made(self, key: Path, card: Path) -> None:
        """Headquarters' recovery key is written."""
        ...

    def show_answered(self, answer: Path, code: str) -> None:
        """The answer to a station's request is written."""
        ...


class SecurityPresenter:
    """Takes what was typed to the services; slow work runs beside the window."""

    def __init__(self, session: Session, runner: Runner, view: SecurityView) -> None:
        self._session, self._runner, self._view = session, runner, view
        self._busy = False

    def show(self) -> None:
        """Show how things stand."""
        session = self._session
        self._view.show_state(
            Shown(
                officers=officers.officers(session),
                roles=officers.roles_here(session),
                recovery=recovery.standing(session),
                backup=backups.standing(session),
                leads=session.role in LEADERS,
                takes_card=session.own.side == "station",
                destroy_after=session.vault.custody.file.destroy_after,
            )
        )

    def appoint(self, new: NewOfficer, repeated: str) -> None:
        """Let another officer unlock the vault."""
        problems = check_officer(new, repeated)
        self._view.show_problems(problems)
        if not problems:
            self._run(lambda _progress: officers.appoint(self._session, new), self._view.show_appointed)

    def dismiss(self, line: OfficerLine) -> None:
        """Keep an officer out from now on."""

        def dismissed(_progress: object) -> str:
            officers.dismiss(self._session, OfficerId(line.officer))
            return line.name

        self._run(dismissed, self._view.show_dismissed)

    def change_passphrase(self, old: Sensitive, new: Sensitive, *, repeated: str) -> None:
        """Give the officer who unlocked another passphrase."""
        problems = tuple(problem.under("own") for problem in check_passphrase(new.reveal(), repeated))
        self._view.show_problems(problems)
        if not problems:

            def changed(_progress: object) -> None:
                officers.change_passphrase(self._session, old, new)

            self._run(changed, lambda _nothing: self._view.show_changed())

    def give_role(self, line: OfficerLine, role: Role) -> None:
        """Appoint an officer anew."""

        def given(_progress: object) -> None:
            officers.give_role(self._session, OfficerId(line.officer), role)

        if role is not line.role:
            self._run(given, lambda _nothing: self._view.show_role(line.name, role))

    def destroy_after(self, count: int) -> None:
        """Destroy the officers' slots after so many wrong passphrases in a row."""

        def chosen(_progress: object) -> None:
            attempts.destroy_after(self._session, count)

        self._run(chosen, lambda _nothing: self._view.show_destroy_after(count))

    def rehearse_backup(self, backup: Path, passphrase: Sensitive) -> None:
        """Prove that *backup* can be restored."""
        session = self._session

        def rehearsed(_progress: object) -> Audited:
            beside = session.vault.folder
            return backups.rehearse(backup, beside, passphrase=passphrase, outside=session.outside)

        self._run(rehearsed, self._view.show_rehearsed)

    def check_key(self, passphrase: Sensitive, repeated: str) -> bool:
        """Whether the passphrase of a new recovery key will do; what will not is said at its place."""
        found = check_passphrase(passphrase.reveal(), repeated)
        problems = tuple(problem.under("key") for problem in found)
        self._view.show_problems(problems)
        return not problems

    def make_key(self, key: Path, card: Path, passphrase: Sensitive) -> None:
        """Make headquarters' recovery key, and its card for stations."""

        def made(_progress: object) -> None:
            written, told = recovery.make_key(self._session, passphrase)
            put(key, written, random=self._session.outside.random)
            put(card, told, random=self._session.outside.random)

        self._run(made, lambda _nothing: self._view.show_key_made(key, card))

    def answer(self, request: Path, key: Path, target: Path, *, passphrase: Sensitive) -> None:
        """Answer a station's request with the recovery key."""

        def answered(_progress: object) -> str:
            told = answer(read_small(request), recovery.read_key(read_small(key), passphrase))
            put(target, told.content, random=self._session.outside.random)
            return told.code

        self._run(answered, lambda code: self._view.show_answered(target, code))

    def make_sheet(self) -> None:
        """Make a new recovery sheet, to be printed at once."""
        self._run(lambda _progress: recovery.make_sheet(self._session), self._view.show_sheet)

    def rehearse(self, share: str) -> None:
        """Prove a share."""
        self._run(lambda _progress: recovery.rehearse(self._session, share), self._view.show_proven)

    def take_card(self, file: Path) -> None:
        """Let headquarters' recovery key open the vault."""

        def taken(_progress: object) -> None:
            recovery.take_card(self._session, read_small(file))

        self._run(taken, lambda _nothing: self._view.show_card_taken())

    def back_up(self, folder: Path) -> None:
        """Write a backup into *folder*."""
        self._run(
            lambda progress: backups.back_up(self._session, folder, progress), self._view.show_backed_up
        )

    def _run(self, job: Job[R], told: Callable[[R], None]) -> None:
        if self._busy:
            return
        self._busy = True
        self._view.show_busy(True)  # noqa: FBT003 - the one thing it says

        def done(result: R) -> None:
            self._end()
            told(result)

        def failed(error: FieldbookError) -> None:
            self._end()
            self._view.show_error(error)

        self._runner.run(job, Ending(done, failed, cancelled=self._end))

    def _end(self) -> None:
        self._busy = False
        self._view.show_busy(False)  # noqa: FBT003 - the one thing it says
        self.show()

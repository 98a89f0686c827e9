"""What a command is: a name, its options, and a function from a call to an answer."""

import argparse
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from fieldbook.base.errors import NoVault
from fieldbook.base.ports import Folders
from fieldbook.cli.exits import DONE
from fieldbook.cli.passphrase import read_passphrase
from fieldbook.cli.telling import Complaint, warning
from fieldbook.cli.terminal import Json, Terminal, TerminalProgress, clean, dump_line
from fieldbook.services.custody.guarding import Tampering, tampering
from fieldbook.services.session import Outside, Session
from fieldbook.services.unlock import is_set_up, unlock


@dataclass(frozen=True)
class Answer:
    """What a command gives back; one place prints it.

    Attributes:
        data: For programs, with ``--json``.
        text: For people.
        complaints: What could not be done although the rest could.
        exit_code: For scripts.
    """

    data: Json
    text: str
    complaints: tuple[Complaint, ...] = ()
    exit_code: int = DONE


@dataclass(frozen=True)
class Call:
    """One command line, understood, with everything it needs."""

    options: argparse.Namespace
    outside: Outside
    folders: Folders
    terminal: Terminal
    parser: argparse.ArgumentParser
    progress: TerminalProgress

    @property
    def vault(self) -> Path:
        """The folder of the vault: named, or the usual one."""
        named: Path | None = self.options.vault
        return named or self.folders.vault

    @property
    def passphrase_file(self) -> Path | None:
        """Where the passphrase stands; None to ask for it."""
        named: Path | None = self.options.passphrase_file
        return named

    @contextmanager
    def session(self) -> Iterator[Session]:
        """The vault, unlocked, and locked again afterwards.

        Raises:
            VaultError: with the reason.
        """
        if not is_set_up(self.vault):
            raise NoVault
        passphrase = read_passphrase(self.passphrase_file, self.terminal)
        session = unlock(self.vault, passphrase, self.outside, progress=self.progress)
        try:
            self._warn(session)
            yield session
        finally:
            session.close()

    def _warn(self, session: Session) -> None:
        """Whatever the command is for: who may open the vault is not a matter of one command."""
        found = tampering(session)
        if found is not Tampering.NONE:
            told = warning(found.value, found.words, remedy="See `fieldbook officer mend`.")
            said = dump_line(told.data) if self.options.json else clean(told.text)
            print(said, file=self.terminal.err, flush=True)


Perform = Callable[[Call], Answer]


@dataclass(frozen=True)
class Command:
    """One word of the command line.

    Attributes:
        name: The word.
        about: One line for the list of commands.
        declare: Declares its options; for a word that has words below it, nothing.
        perform: Does it.
        parts: The words below it.
        more: Examples and remarks for its own help.
        hidden: Not listed: for those who build Fieldbook.
    """

    name: str
    about: str
    perform: Perform | None = None
    declare: Callable[[argparse.ArgumentParser], None] = lambda _parser: None
    parts: tuple["Command", ...] = ()
    more: str = ""
    hidden: bool = False

"""Decides what the files of a record offer: adding, looking, handing out."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Protocol, TypeVar

from fieldbook.base.errors import FieldbookError, NotShowable
from fieldbook.base.ids import RecordId
from fieldbook.base.ports import Progress
from fieldbook.gui.attached.showing import OpenedFile
from fieldbook.gui.presenters.jobs import Ending, Runner
from fieldbook.gui.viewing.frames import Fit
from fieldbook.gui.viewing.viewer import Viewer
from fieldbook.services import browse
from fieldbook.services.attaching.adding import Looked, attachable, begin_attachment, look
from fieldbook.services.attaching.listing import AttachedFile, attached, file_forms, files_of
from fieldbook.services.attaching.opening import hand_out, read_file
from fieldbook.services.attaching.sorts import is_document, is_picture, is_words
from fieldbook.services.custody.roles import WRITERS
from fieldbook.services.session import Session

R = TypeVar("R")
_SHOWS_CHILD = "shows_child"


class FilesDesk(Protocol):
    """What the card asks of the services."""

    def files(self, record: RecordId) -> Sequence[AttachedFile]:
        """The files of a record; of a record that tells of a file, that one."""
        ...

    def may_add(self, record: RecordId) -> bool:
        """Whether the record may have files, and the officer may add them."""
        ...

    def look(self, file: Path) -> Looked:
        """What sort of file it is, and what is in it."""
        ...

    def add(self, file: Path, owner: RecordId, use: str) -> RecordId:
        """Encrypt it, and begin the record that tells of it."""
        ...

    def hand_out(self, record: RecordId, target: Path, reason: str) -> None:
        """Write a readable copy."""
        ...


class FilesView(Protocol):
    """What the card can be told."""

    def show_files(self, files: Sequence[AttachedFile], *, may_add: bool) -> None:
        """Show the files."""
        ...

    def show_looked(self, looked: Looked) -> None:
        """Show what was found in a file, and ask how it is to be kept."""
        ...

    def show_busy(self, *, busy: bool) -> None:
        """Long work has begun, or has ended."""
        ...

    def show_added(self, record: RecordId) -> None:
        """It is encrypted; now it is to be described."""
        ...

    def show_handed_out(self, target: Path) -> None:
        """A copy lies outside the vault."""
        ...

    def show_error(self, error: FieldbookError) -> None:
        """Tell a refusal."""
        ...


class FilesPresenter:
    """The files of one record."""

    def __init__(self, desk: FilesDesk, record: RecordId, *, runner: Runner, view: FilesView) -> None:
        self._desk, self._record, self._runner, self._view = desk, record, runner, view
        self._chosen: Path | None = None
        self.is_busy = False

    def open(self) -> None:
        """Show the files as they are now."""
        self._view.show_files(self._desk.files(self._record), may_add=self._desk.may_add(self._record))

    def choose(self, file: Path) -> None:
        """Look at a file that may be added."""
        if self.is_busy:
            return
        try:
            looked = self._desk.look(file)
        except FieldbookError as error:
            self._view.show_error(error)
            return
        self._chosen = file
        self._view.show_looked(looked)

    def drop(self) -> None:
        """The chosen file is not to be added."""
        self._chosen = None
        self.open()

    def add(self, use: str) -> None:
        """Add the chosen file as that."""
        file = self._chosen
        if file is not None and not self.is_busy:
            self._chosen = None
            self._run(lambda _progress: self._desk.add(file, self._record, use), self._view.show_added)

    def hand_out(self, record: RecordId, target: Path, reason: str) -> None:
        """Write a readable copy of the file of *record*."""

        def job(_progress: Progress) -> Path:
            self._desk.hand_out(record, target, reason)
            return target

        if not self.is_busy:
            self._run(job, self._view.show_handed_out)

    def _run(self, job: Callable[[Progress], R], done: Callable[[R], None]) -> None:
        def ended(result: R) -> None:
            self._end()
            done(result)

        def failed(error: FieldbookError) -> None:
            self._end()
            self._view.show_error(error)

        self.is_busy = True
        self._view.show_busy(busy=True)
        self._runner.run(job, Ending(ended, failed, _unseen, self._end))

    def _end(self) -> None:
        self.is_busy = False
        self._view.show_busy(busy=False)
        self.open()


def can_be_shown(one: AttachedFile) -> bool:
    """Whether the program itself can show it; everything else is handed out, or stays."""
    media_type = one.filed.media_type
    return one.is_here and (is_picture(media_type) or is_document(media_type) or is_words(media_type))


class SessionFiles:
    """The services as a ``FilesDesk``."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def files(self, record: RecordId) -> Sequence[AttachedFile]:
        """The files of a record; of a record that tells of a file, that one."""
        own = attached(self._session, record)
        return [own] if own is not None else files_of(self._session, record)

    def may_add(self, record: RecordId) -> bool:
        """Whether the record may have files, and the officer may add them."""
        row = browse.row(self._session, record)
        form = self._session.catalogue.by_id.get(row.form) if row and row.readable else None
        may_write = self._session.role in WRITERS
        return form is not None and may_write and attachable(form, file_forms(self._session))

    def look(self, file: Path) -> Looked:
        """What sort of file it is, and what is in it."""
        return look(file)

    def add(self, file: Path, owner: RecordId, use: str) -> RecordId:
        """Encrypt it, and begin the record that tells of it."""
        return begin_attachment(self._session, file, owner=owner, use=use).record

    def hand_out(self, record: RecordId, target: Path, reason: str) -> None:
        """Write a readable copy."""
        found = attached(self._session, record)
        if found is not None:
            hand_out(self._session, found, target, reason=reason)

    def known(self, record: RecordId) -> AttachedFile | None:
        """What is known of the file that *record* tells of; None where it tells of none."""
        return attached(self._session, record)

    def view(self, one: AttachedFile, reason: str) -> OpenedFile:
        """The file, opened; one that is kept apart with a *reason*, which stays.

        Raises:
            NeedsOpeningReason, IdentityClosed, IdentityElsewhere: when it is kept apart and does not open so.
            NotShowable: when the program cannot show such a file.
            NotHere, FileDamaged: when it cannot be had.
            FileLocked, ViewingFailed: when it cannot be drawn.
        """
        media_type, opener = one.filed.media_type, self._session.outside.viewer
        drawn = is_picture(media_type) or is_document(media_type)
        if not (is_words(media_type) or (drawn and opener is not None)):
            raise NotShowable(what=media_type)
        raw = read_file(self._session, one, reason=reason)
        child = self._shows_child(one.row.record)
        if opener is None or is_words(media_type):
            return OpenedFile(one, words=raw.decode("utf-8", "replace"), shows_child=child)
        fit = Fit.WIDTH if is_document(media_type) else Fit.WHOLE
        return OpenedFile(one, draws=Viewer(raw, media_type, opener=opener), fit=fit, shows_child=child)

    def _shows_child(self, record: RecordId) -> bool:
        kept = browse.current(self._session, record)
        return kept is not None and getattr(kept.answers, _SHOWS_CHILD, None) is True


def _unseen(_what: str, _done: int, _of: int | None) -> None:
    """Encrypting one file is told as under way, not by its steps."""

"""Decides what the page for files says: choose, look, take, and what became of it. No Qt."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from fieldbook.base.errors import FieldbookError
from fieldbook.base.ports import Progress
from fieldbook.base.said import in_row, said
from fieldbook.forms.catalogue import Catalogue
from fieldbook.forms.telling.retelling import retold_title
from fieldbook.gui.presenters.jobs import Cancel, Ending, Runner
from fieldbook.services.browse import Say
from fieldbook.services.intake.files import read_file
from fieldbook.services.intake.running import (
    Fate,
    Line,
    Preview,
    Taken,
    Taking,
    look_at_file,
    take_file,
)
from fieldbook.services.intake.templates import titles_for, write_template
from fieldbook.services.session import Session


@dataclass(frozen=True, slots=True)
class PreviewRow:
    """One line of the preview.

    Attributes:
        place: The number of the row.
        fate: What becomes of it.
        title: What it is called.
        where: Where something is to be mended.
        text: What is to be mended.
        typed: What stands there in the file.
    """

    place: str
    fate: Fate
    title: str
    where: str = ""
    text: str = ""
    typed: str = ""


class IntakeDesk(Protocol):
    """What the page asks of the services."""

    catalogue: Catalogue

    def write_template(self, form: str, target: Path) -> None:
        """Write the template of *form* to *target*."""
        ...

    def look(self, source: Path, *, form: str, taking: Taking, progress: Progress) -> Preview:
        """What would become of the file at *source*."""
        ...

    def take(self, preview: Preview, rejected_to: Path, progress: Progress) -> Taken:
        """Take the good rows in."""
        ...


class IntakeView(Protocol):
    """What the page can be told."""

    def show_beginning(self) -> None:
        """Nothing is chosen."""
        ...

    def show_busy(self, what: str) -> None:
        """Long work has begun: ``look`` or ``take``."""
        ...

    def show_step(self, what: str, done: int, of: int | None) -> None:
        """How far it is."""
        ...

    def show_preview(self, preview: Preview, rows: Sequence[PreviewRow]) -> None:
        """What would become of every row."""
        ...

    def show_taken(self, taken: Taken, name: str) -> None:
        """What became of the file."""
        ...

    def show_template(self, target: Path) -> None:
        """A template was written."""
        ...

    def show_stopped(self) -> None:
        """The person stopped it; nothing was taken in."""
        ...

    def show_refusal(self, refusal: FieldbookError) -> None:
        """What the world refused."""
        ...


class IntakePresenter:
    """One file after the other."""

    def __init__(self, desk: IntakeDesk, runner: Runner, view: IntakeView) -> None:
        self._desk, self._runner, self._view = desk, runner, view
        self._source: Path | None = None
        self._preview: Preview | None = None
        self._cancel: Cancel | None = None
        self.form = ""
        self.taking: Taking = "records"

    @property
    def is_busy(self) -> bool:
        """Whether long work is under way."""
        return self._cancel is not None

    def template(self, target: Path) -> None:
        """Write the template of the chosen form."""
        try:
            self._desk.write_template(self.form, target)
        except FieldbookError as refusal:
            self._view.show_refusal(refusal)
            return
        self._view.show_template(target)

    def choose(self, source: Path) -> None:
        """Look at a file."""
        if self.is_busy:
            return
        self._source = source
        form, taking = self.form, self.taking
        self._begin("look")
        ending = Ending(self._looked, self._refused, self._view.show_step, self._stopped)
        self._hold(
            self._runner.run(
                lambda progress: self._desk.look(source, form=form, taking=taking, progress=progress), ending
            )
        )

    def change_taking(self, taking: Taking) -> None:
        """Take records, or drafts; a file that was looked at is looked at again."""
        if taking != self.taking and not self.is_busy:
            self.taking = taking
            if self._preview is not None and self._source is not None:
                self.choose(self._source)

    def take(self) -> None:
        """Take the good rows of the previewed file in."""
        preview, source = self._preview, self._source
        if preview is None or source is None or self.is_busy:
            return
        target = source.with_name(f"{source.stem}-rejected{source.suffix}")
        self._begin("take")
        ending = Ending(self._taken, self._refused, self._view.show_step, self._stopped)
        self._hold(self._runner.run(lambda progress: self._desk.take(preview, target, progress), ending))

    def put_away(self) -> None:
        """Forget the file that was looked at."""
        self._preview = self._source = None
        self._view.show_beginning()

    def stop(self) -> None:
        """Ask what is under way to stop."""
        if self._cancel is not None:
            self._cancel()

    def _begin(self, what: str) -> None:
        self._cancel = _not_yet
        self._view.show_busy(what)

    def _hold(self, cancel: Cancel) -> None:
        # A runner without a thread has ended already.
        if self._cancel is not None:
            self._cancel = cancel

    def _looked(self, preview: Preview) -> None:
        self._cancel = None
        self._preview = preview
        self._view.show_preview(preview, rows_of(preview, self._desk.catalogue))

    def _taken(self, taken: Taken) -> None:
        self._cancel = None
        name = self._source.name if self._source else ""
        self._preview = self._source = None
        self._view.show_taken(taken, name)

    def _refused(self, refusal: FieldbookError) -> None:
        self._cancel = None
        self._preview = self._source = None
        self._view.show_refusal(refusal)

    def _stopped(self) -> None:
        self._cancel = None
        self._preview = self._source = None
        self._view.show_stopped()


def rows_of(preview: Preview, catalogue: Catalogue) -> list[PreviewRow]:
    """The preview's lines: what is handed back first, one line for each thing to mend."""

    def title_of(line: Line) -> str:
        return retold_title(catalogue.form(line.form), line.title)

    strays = [PreviewRow(stray.place, "rejected", "", "", stray.text) for stray in preview.strays]
    rejected = [
        row for line in preview.lines if line.fate == "rejected" for row in _rejected(line, title_of(line))
    ]
    others = [
        PreviewRow(str(line.index), line.fate, title_of(line), text=reasons_of(line))
        for line in preview.lines
        if line.fate != "rejected"
    ]
    return [*strays, *rejected, *others]


def reasons_of(line: Line) -> str:
    """What the reasons of the row stand for: nobody shall find them in a record and wonder."""
    told = []
    if line.reasoned:
        told.append(said("Blanks that have the reason of the row: {count}.", count=line.reasoned))
    if line.warned:
        told.append(said("Warnings that have the reason of the row: {count}.", count=line.warned))
    return in_row(told, " ")


def _rejected(line: Line, title: str) -> list[PreviewRow]:
    return [
        PreviewRow(str(line.index), line.fate, title, where=one.where, text=one.text, typed=one.typed)
        for one in line.complaints
    ]


class SessionIntake:
    """The services as an ``IntakeDesk``."""

    def __init__(self, session: Session, say: Say = str) -> None:
        """Over *session*; *say* tells titles in the language of the window, in which files may name them."""
        self._session, self._say = session, say
        self.catalogue = session.catalogue

    def write_template(self, form: str, target: Path) -> None:
        """Write the template of *form*, with the names of the records that are here."""
        found = self.catalogue.form(form)
        titles = titles_for(self._session, found)
        write_template(target, found, outside=self._session.outside, titles=titles)

    def look(self, source: Path, *, form: str, taking: Taking, progress: Progress) -> Preview:
        """What would become of the file at *source*."""
        batch = read_file(source, self.catalogue, form=form, progress=progress)
        return look_at_file(self._session, batch, taking=taking, progress=progress, say=self._say)

    def take(self, preview: Preview, rejected_to: Path, progress: Progress) -> Taken:
        """Take the good rows in."""
        return take_file(self._session, preview, rejected_to=rejected_to, progress=progress)


def _not_yet() -> None:
    """Stands for a cancel while the work is being started."""

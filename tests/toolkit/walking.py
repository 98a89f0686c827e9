"""A walk through every page of the window, with the records of the demo; what a stop shows is for a test."""

from collections.abc import Iterator
from dataclasses import dataclass
from time import monotonic
from typing import Any, cast

from PySide6.QtWidgets import QApplication, QWidget

from fieldbook.forms.answers import Answers, fields_of
from fieldbook.forms.form import Form
from fieldbook.forms.kinds.text import Text
from fieldbook.forms.record import decode_record
from fieldbook.gui.palette.palette import Palette
from fieldbook.gui.paper.layout import document_of
from fieldbook.gui.presenters.places import Place, Where
from fieldbook.gui.views.form_page import FormPage
from fieldbook.gui.views.shell import Shell
from fieldbook.gui.work import Worker
from fieldbook.services import browse
from fieldbook.services.printing.operation import report_of
from fieldbook.services.printing.paper import paper_of
from fieldbook.services.session import Session

ALONE = (
    *(Where.OVERVIEW, Where.DRAFTS, Where.OVERDUE, Where.EXCHANGE, Where.IMPORT, Where.WORKBOOK),
    *(Where.SECURITY, Where.RETENTION, Where.KEYS, Where.SETTINGS),
)
"""The pages that are there once."""
OF_RECORDS = (Where.RECORD, Where.HISTORY, Where.PAPER)
_TURNS = 6
_PATIENCE_S = 30


@dataclass(frozen=True, slots=True)
class Stop:
    """One page as it stands, what it is, and what a picture on it says, where it shows paper."""

    name: str
    widget: QWidget
    written: str = ""


def settle() -> None:
    """Let layouts and queued signals come to rest."""
    for _ in range(_TURNS):
        QApplication.processEvents()


def walk(session: Session, shell: Shell) -> Iterator[Stop]:
    """Every page and state, one after the other."""
    for where in ALONE:
        yield _stop(shell, Place(where))
    yield from _palette(shell)
    for mark in browse.MARKS:
        yield _stop(shell, Place(Where.MARKED, mark))
    for form in session.catalogue:
        yield _stop(shell, Place(Where.LIST, form.id))
        yield from _records(session, shell, form)
    yield from _operations(session, shell)
    for form in (form for form in session.catalogue if not form.file_field):
        yield _stop(shell, Place(Where.NEW, form.id))
        if isinstance(shell.page, FormPage):
            shell.page.save()
            settle()
            yield Stop(f"problems {form.id}", shell)


def _records(session: Session, shell: Shell, form: Form) -> Iterator[Stop]:
    rows = browse.page(session, browse.Asked(form.id)).rows
    told = max(rows, key=lambda row: row.revisions, default=None)
    if told is None:
        return
    for where in OF_RECORDS:
        yield _stop(shell, Place(where, told.record))
    yield Stop(f"paper {form.id}", shell, document_of(paper_of(session, told.record)).toPlainText())
    yield _stop(shell, Place(Where.FILE if form.file_field else Where.DRAFT, told.record))
    if form.apart is not None:
        yield _stop(shell, Place(Where.IDENTITY, told.record))


def _operations(session: Session, shell: Shell) -> Iterator[Stop]:
    for row in browse.page(session, browse.Asked("operation")).rows:
        for where in (Where.RECONCILE, Where.CHANGES, Where.REPORT):
            yield _stop(shell, Place(where, row.record))
        yield Stop("report", shell, document_of(report_of(session, row.record)).toPlainText())


def _palette(shell: Shell) -> Iterator[Stop]:
    palette = shell.findChild(Palette)
    if palette is not None:
        palette.open()
        for typed in ("", "arrest", "wor"):
            palette.typed.emit(typed)
            settle()
            yield Stop(f"palette {typed}", shell)
        palette.close_palette()


def rest(shell: Shell) -> None:
    """Let whatever runs beside the window be told too: an overview is empty before."""
    until_s = monotonic() + _PATIENCE_S
    settle()
    while any(worker.is_busy for worker in shell.findChildren(Worker)) and monotonic() < until_s:
        QApplication.processEvents()
    settle()


def _stop(shell: Shell, place: Place) -> Stop:
    shell.presenter.go(place)
    rest(shell)
    return Stop(f"{place.where.value} {place.key[:12]}".strip(), shell)


def typed_texts(session: Session) -> list[str]:
    """What officers wrote in free text, the longest first."""
    found: set[str] = set()
    for form in session.catalogue:
        for row, body in session.vault.queries.current(form.id):
            record = decode_record(form, body, version=row.form_version, upcasts=session.catalogue.upcasts)
            found.update(_texts(record.answers))
    return sorted(found, key=len, reverse=True)


def _texts(answers: Any) -> Iterator[str]:
    for field in fields_of(cast("type[Answers]", type(answers))):
        value = getattr(answers, field.name)
        for one in value if isinstance(value, tuple) else (value,):
            if isinstance(one, str) and isinstance(field.kind, Text):
                yield from (one, *one.splitlines())
            elif isinstance(one, Answers):
                yield from _texts(one)

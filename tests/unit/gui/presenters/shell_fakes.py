"""Rows without a vault, and a runner that does everything at once."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from fieldbook.base.digest import Digest
from fieldbook.base.errors import FieldbookError
from fieldbook.base.ids import DeviceId, OfficerId, RecordId
from fieldbook.base.ports import Cancelled, GivenUp, Progress, Silent
from fieldbook.forms.form import Form
from fieldbook.gui.presenters.jobs import Cancel, Ending, Job, R
from fieldbook.services.browse import Asked
from fieldbook.services.drafting import OpenDraft
from fieldbook.services.exchange import ReceivedBundle, SentBundle
from fieldbook.store.rows import Cursor, Mark, Page, Row, State
from fieldbook.store.sifting.sieve import Counted


def record(number: int) -> RecordId:
    return RecordId(f"{number:032x}")


def row(number: int, form: str = "operation", *, state: State = "saved", incomplete: bool = False) -> Row:
    return Row(
        record=record(number),
        form=form,
        form_version=1,
        title=f"Record {number}",
        listed=("one", "two"),
        day="2026-03-01",
        operation=None,
        changed_at="2026-03-01T08:00:00.000Z",
        incomplete=incomplete,
        withdrawn=False,
        readable=True,
        heads=1,
        head=Digest(bytes(32)),
        officer=OfficerId("0" * 32),
        device=DeviceId("d" * 32),
        seq=number,
        revisions=1,
        state=state,
    )


def draft(number: int, form: str = "operation") -> OpenDraft:
    return OpenDraft(form, record(number), "Begun", "2026-03-01T08:00:00.000Z", is_new=True)


@dataclass
class FakeLists:
    """A list of rows of one form, and what a search would bring."""

    rows: list[Row] = field(default_factory=list)
    found: list[Row] = field(default_factory=list)
    waiting: list[OpenDraft] = field(default_factory=list)
    asked: list[Asked] = field(default_factory=list)
    is_slow: bool = False

    def page(self, asked: Asked) -> Page:
        self.asked.append(asked)
        if self.is_slow:
            raise GivenUp
        return self._part(asked)

    def page_beside(self, asked: Asked, progress: Progress) -> Page:
        return self._part(asked)

    def _part(self, asked: Asked) -> Page:
        first = asked.after.number if asked.after else 0
        rows = self._marked(asked)
        part = tuple(rows[first : first + asked.limit])
        end = first + len(part)
        return Page(part, Cursor("", end) if end < len(rows) else None)

    def counted(self, asked: Asked) -> Counted:
        return Counted(len(self._marked(asked)))

    def counted_beside(self, asked: Asked, progress: Progress) -> Counted:
        return self.counted(asked)

    def _marked(self, asked: Asked) -> list[Row]:
        return [one for one in self.rows if asked.mark != "incomplete" or one.incomplete]

    def cells(self, form: Form, rows: Sequence[Row], columns: tuple[str, ...]) -> list[tuple[str, ...]]:
        return [tuple(f"{name} of {row.title}" for name in columns) for row in rows]

    def marked(self, form: str) -> dict[Mark, int]:
        return {"incomplete": sum(one.incomplete for one in self.rows), "conflict": 0, "withdrawn": 0}

    def search(self, text: str, limit: int) -> list[Row]:
        if self.is_slow:
            raise GivenUp
        return self.found[:limit]

    def search_beside(self, text: str, limit: int, progress: Progress) -> list[Row]:
        return self.found[:limit]

    def drafts(self, form: Form, asked: Asked) -> list[OpenDraft]:
        wanted = asked.narrowing.state
        others = asked.operation or asked.mark or not asked.narrowing.is_nothing
        here = [one for one in self.waiting if one.form == form.id]
        return here if wanted == "draft" or not others else []


class AtOnce:
    """The Runner port: everything happens before ``run`` returns."""

    def run(self, job: Job[R], ending: Ending[R]) -> Cancel:
        try:
            result = job(Silent())
        except FieldbookError as error:
            ending.failed(error)
        except Cancelled:
            ending.cancelled()
        else:
            ending.done(result)
        return lambda: None


class WhenTold:
    """The Runner port: each work ends when the test says so, the first one first."""

    def __init__(self) -> None:
        self.waiting: list[Callable[[], None]] = []

    def run(self, job: Job[R], ending: Ending[R]) -> Cancel:
        self.waiting.append(lambda: ending.done(job(Silent())))
        return lambda: None

    def end(self) -> None:
        self.waiting.pop(0)()


class Later:
    """The Runner port: work stays under way until it is told to end."""

    def __init__(self) -> None:
        self.cancelled = False
        self.end: Callable[[], None] = lambda: None

    def run(self, job: Job[R], ending: Ending[R]) -> Cancel:
        self.end = ending.cancelled

        def cancel() -> None:
            self.cancelled = True

        return cancel


def sent(folder: Path) -> SentBundle:
    return SentBundle(folder / "a.fbb", 1, 3, 5, "7Q4K-M2XC")


def received(file: Path) -> ReceivedBundle:
    return ReceivedBundle(
        station="Tablet 4",
        officer="Amina Obi",
        number=1,
        records=3,
        entries=5,
        first_seq=0,
        next_seq=5,
        is_new=True,
        conflicts=0,
        receipt_path=file.with_suffix(".fbr"),
    )


class Told:
    """A view of any page: writes down what it was told, as name and arguments."""

    def __init__(self) -> None:
        self.told: list[tuple[str, tuple[object, ...]]] = []

    def __getattr__(self, name: str) -> Callable[..., None]:
        if not name.startswith(("show_", "add_", "mark_")):
            raise AttributeError(name)

        def tell(*arguments: object, **named: object) -> None:
            self.told.append((name, (*arguments, *named.values())))

        return tell

    def names(self) -> list[str]:
        return [name for name, _ in self.told]

    def last(self, name: str) -> Sequence[object]:
        return next(arguments for told, arguments in reversed(self.told) if told == name)

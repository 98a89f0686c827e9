"""Decides everything about the page on which a record is written."""

from collections.abc import Sequence
from datetime import datetime
from typing import Protocol

from fieldbook.base.errors import FieldbookError
from fieldbook.base.ids import RecordId, is_id
from fieldbook.base.problem import Path, Problem, Severity
from fieldbook.forms.answers import fields_of
from fieldbook.forms.check import Checked
from fieldbook.forms.draft import Draft
from fieldbook.forms.form import Form
from fieldbook.forms.group import GroupKind
from fieldbook.forms.kind import Need, Typed, is_blank
from fieldbook.forms.kinds.link import Link
from fieldbook.forms.kinds.rows import Rows
from fieldbook.gui.presenters.desk import FormDesk
from fieldbook.gui.presenters.offers import Offer, PlaceOffer
from fieldbook.gui.presenters.outline import SectionState, outline
from fieldbook.gui.presenters.paths import (
    defaults_of,
    kind_at,
    model_of,
    row_begun,
    spread_out,
)
from fieldbook.gui.presenters.telling import Teller, Told
from fieldbook.services.drafting import Saved

REASON_WANTED = Problem((), "form.reason", "Say in a few words why the record changes.")
OPERATION = "operation"
_BLANK = ".blank"


class FormView(Told, Protocol):
    """What the page can be told."""

    def show_heading(self, title: str, *, is_new: bool) -> None:
        """What the record is called so far; "" when nothing names it yet."""
        ...

    def show_typed(self, path: Path, typed: Typed) -> None:
        """Put what was typed into a question."""
        ...

    def show_problem(self, path: Path, problem: Problem | None, *, reason: str = "") -> None:
        """Show an error, or a warning with the reason given so far, at its question; None for neither."""
        ...

    def show_problems(self, problems: Sequence[Problem]) -> None:
        """List what stops the save, and take the focus there; nothing takes the list away."""
        ...

    def show_gaps(self, gaps: Sequence[Problem]) -> None:
        """List softly what a whole record would also have."""
        ...

    def show_sections(self, states: Sequence[SectionState]) -> None:
        """How far each section is."""
        ...

    def show_kept(self, kept_at: datetime | None) -> None:
        """When the draft was kept; None while something typed is not kept yet."""
        ...

    def show_refusal(self, refusal: FieldbookError | None) -> None:
        """What the world refused, until the next attempt."""
        ...

    def keep_soon(self) -> None:
        """Call ``flush`` within half a second of the last such call."""
        ...

    def announce_saved(self, saved: Saved, following: Draft | None) -> None:
        """The record is saved; *following* is the draft to go on with."""
        ...


class FormPresenter:
    """Decides; the view only shows. No Qt, no clock, no database.

    A problem is shown at a question once it has been left, a blank one only after a save was tried.
    """

    def __init__(self, form: Form, draft: Draft, *, desk: FormDesk, view: FormView) -> None:
        self._form, self._draft = form, draft
        self._desk, self._view = desk, view
        self._teller = Teller(form, view)
        self._left: set[Path] = set()
        self._complaints: dict[Path, Problem] = {}
        self._tried = False
        self._unkept = False

    @property
    def draft(self) -> Draft:
        """What is typed by now."""
        return self._draft

    def begin(self) -> None:
        """Show the draft from the first question to the last."""
        for field in self._form.fields:
            if field.kind.need is Need.REQUIRED:
                self._seed((field.name,))
            if isinstance(field.kind, Rows):
                self._draft = spread_out(self._form, self._draft, (field.name, 0))
        self._draft = self._teller.count_as_usual(self._draft)
        self._teller.place_as_told(self._draft, (), self._desk.place_at)
        for field in self._form.fields:
            self._view.show_typed((field.name,), self._draft.typed_at((field.name,)))
            self._teller.tell_inside(self._draft, (field.name,))
        self._teller.tell_group(self._draft, ())
        self._view.show_heading(self._desk.title(self._draft), is_new=self._draft.is_new)
        self._tell_standing(self._desk.check(self._draft))

    # --- a person types ------------------------------------------------------------------------------

    def typed(self, path: Path, typed: Typed) -> None:
        """Take what now stands at *path*; only this question and the conditions on it are looked at."""
        seeded = len(path) > 1 and self._seed(path[:-1])
        self._draft = spread_out(self._form, self._draft, path).with_typed(path, typed)
        self._note_change()
        if seeded:
            self._view.show_typed(path[:-1], self._draft.typed_at(path[:-1]))
        self._teller.tell_echoes(self._draft, path)
        kind = kind_at(self._form.model, path)
        if isinstance(kind, GroupKind) and is_blank(typed):
            self._seed(path)
            self.grown(path)
        elif isinstance(kind, Rows) and isinstance(typed, list):
            self._forget_inside(path)  # the rows that came tell so themselves
        elif isinstance(typed, str):
            self._settle(path)
        else:
            self._teller.tell_inside(self._draft, path)
            self._forget_inside(path)
        self._teller.tell_dependants(self._draft, path)
        self._draft = self._teller.place_as_told(self._draft, path, self._desk.place_at)
        if path == (self._form.counted_by,):
            self._draft = self._teller.count_as_usual(self._draft)
        if path[0] in self._form.titled:
            self._view.show_heading(self._desk.title(self._draft), is_new=self._draft.is_new)

    def reasoned(self, reason: str) -> None:
        """Take why the record changes."""
        self._draft = self._draft.with_reason(reason)
        self._note_change()
        if reason.strip() and () in self._complaints:
            del self._complaints[()]
            self._view.show_problem((), None)

    def overrode(self, path: Path, reason: str) -> None:
        """Take why the record is right although a warning stands at *path*."""
        warning = self._complaints.get(path)
        if warning is not None:
            self._draft = self._draft.with_override(warning.where, warning.code, reason)
            self._note_change()

    def left(self, path: Path) -> None:
        """A question was left: say what is wrong with it, and keep the draft."""
        self._left.add(path)
        self._settle_numbers(path)
        if isinstance(kind_at(self._form.model, path), Rows):  # many came at once: each of them is left
            found = self._desk.check(self._draft)
            self._left.update(
                one.path for one in (*found.errors, *found.warnings) if one.path[:1] == path[:1]
            )
        self._refresh()
        self.keep()

    def _settle_numbers(self, path: Path = ()) -> None:
        """What could mean two numbers is decided where it was typed, and shown as it was understood."""
        before, self._draft = self._draft, self._desk.settled(self._form.id, self._draft)
        if self._draft == before:
            return
        self._note_change()
        for field in self._form.fields:
            here = (field.name,)
            if self._draft.typed_at(here) != before.typed_at(here):
                self._view.show_typed(here, self._draft.typed_at(here))
        if path:
            self._teller.tell_echoes(self._draft, path)

    def grown(self, path: Path) -> None:
        """Questions have come into being at *path*: tell them what stands there."""
        self._begin_row(path)
        self._view.show_typed(path, self._draft.typed_at(path))
        self._teller.tell_inside(self._draft, path)

    def choices(self, forms: tuple[str, ...], typed: str) -> list[Offer]:
        """Records to point at: those of the operation that is chosen here first."""
        return self._desk.choices(forms, typed, self._operation())

    def places(self, typed: str) -> list[PlaceOffer]:
        """Places of the gazetteer: those in the countries of the operation that is chosen here first."""
        return self._desk.places(typed, self._operation())

    def _operation(self) -> RecordId | None:
        own = self._draft.record if self._form.id == OPERATION else ""
        operation = self._draft.typed.get(self._form.operation_field, "") or own
        return RecordId(operation) if isinstance(operation, str) and is_id(operation) else None

    def record_title(self, record: RecordId) -> str:
        """What another record is called."""
        return self._desk.record_title(record)

    # --- kept, saved, closed -----------------------------------------------------------------------------

    def keep(self) -> None:
        """Keep what is typed now; a little later while something long is being written."""
        if self._unkept and self._desk.is_taken():
            self._view.keep_soon()
        else:
            self.flush()

    def flush(self) -> bool:
        """Keep what is typed if it is not kept yet; whether nothing is left unkept."""
        if not self._unkept:
            return True
        try:
            kept_at = self._desk.keep(self._draft)
        except FieldbookError as refusal:
            self._view.show_refusal(refusal)
            return False
        self._unkept = False
        self._view.show_kept(kept_at)
        return True

    def save(self, *, again: bool = False) -> None:
        """Save, or say what stops it; *again* goes on with another record of the same operation."""
        self._tried = True
        self._view.show_refusal(None)
        self._settle_numbers()
        standing = _standing(self._draft, self._refresh())
        if standing:
            self.flush()
            self._view.show_problems(standing)
            return
        try:
            saved = self._desk.save(self._draft)
        except FieldbookError as refusal:
            self.flush()
            self._view.show_refusal(refusal)
            return
        self._unkept = False
        self._view.show_problems(())
        self._view.announce_saved(saved, self._following() if again else None)

    def _following(self) -> Draft:
        carried = self._desk.carried(self._form.id)
        return self._desk.another(self._form.id, kept_for_next(self._form, self._draft, carried))

    # --- what is shown of it -------------------------------------------------------------------------------

    def _note_change(self) -> None:
        if not self._unkept:
            self._unkept = True
            self._view.show_kept(None)
        self._view.keep_soon()

    def _seed(self, path: Path) -> bool:
        """Put a group's defaults where nothing of it stands yet, so that what is shown is what is kept."""
        defaults = defaults_of(kind_at(self._form.model, path))
        wanted = isinstance(defaults, dict) and bool(defaults) and is_blank(self._draft.typed_at(path))
        if wanted:
            self._draft = self._draft.with_typed(path, defaults)
        return wanted

    def _begin_row(self, path: Path) -> None:
        """Put into a new row what the row above has, or the form, where the declaration says so."""
        begun = row_begun(self._form, self._draft, path)
        if begun:
            self._draft = self._draft.with_typed(path, begun)
            self._view.show_typed(path[:-1], self._draft.typed_at(path[:-1]))

    def _forget_inside(self, path: Path) -> None:
        """What was wrong before with *path* and inside it may now be wrong elsewhere, or not at all."""
        for told in [told for told in self._complaints if told[: len(path)] == path]:
            del self._complaints[told]
            self._view.show_problem(told, None)

    def _settle(self, path: Path) -> None:
        """Take a problem away as soon as it is mended; a new one waits until the question is left."""
        told = self._complaints.get(path)
        if told is None or told.severity is Severity.WARNING:
            return
        if (
            not is_blank(here := self._draft.typed_at(path))
            and not kind_at(self._form.model, path).read(here).problems
        ):
            del self._complaints[path]
            self._view.show_problem(path, None)

    def _refresh(self) -> Checked:
        """Check everything and show what may be shown by now."""
        checked = self._desk.check(self._draft)
        wanted: dict[Path, Problem] = {}
        for problem in (*checked.errors, *checked.warnings, *_reason_wanted(self._draft)):
            if self._tried or self._is_due(problem):
                wanted.setdefault(problem.path, problem)
        for path in set(self._complaints) - set(wanted):
            self._view.show_problem(path, None)
        for path, problem in wanted.items():
            if self._complaints.get(path) != problem:
                self._view.show_problem(path, problem, reason=_reason_over(self._draft, problem))
        self._complaints = wanted
        self._tell_standing(checked)
        if self._tried and not _standing(self._draft, checked):
            self._view.show_problems(())
        return checked

    def _is_due(self, problem: Problem) -> bool:
        return problem.path in self._left and not problem.code.endswith(_BLANK)

    def _tell_standing(self, checked: Checked) -> None:
        complaints = [
            path
            for path, problem in self._complaints.items()
            if problem.severity is Severity.ERROR or not _reason_over(self._draft, problem).strip()
        ]
        self._view.show_sections(outline(self._form, self._draft, checked, complaints=complaints))
        self._view.show_gaps(checked.gaps)


def _reason_wanted(draft: Draft) -> tuple[Problem, ...]:
    return () if draft.is_new or draft.reason.strip() else (REASON_WANTED,)


def _reason_over(draft: Draft, warning: Problem) -> str:
    return draft.overrides.get(f"{warning.where} {warning.code}", "")


def _standing(draft: Draft, checked: Checked) -> tuple[Problem, ...]:
    """What stops the save: errors, warnings without a reason, a change without one."""
    unreasoned = tuple(one for one in checked.warnings if not _reason_over(draft, one).strip())
    return (*checked.errors, *unreasoned, *_reason_wanted(draft))


def kept_for_next(form: Form, draft: Draft, carried: frozenset[str]) -> dict[str, Typed]:
    """What the next record begins with: the *carried* answers, and the records that this one points at."""
    given: dict[str, Typed] = {}
    for field in form.fields:
        typed = draft.typed.get(field.name, "")
        kept = typed if field.name in carried else _links_kept(field.kind, typed)
        if not is_blank(kept):
            given[field.name] = kept
    return given


def _links_kept(kind: object, typed: Typed) -> Typed:
    """What the next record keeps of an answer: the records that it points at."""
    if isinstance(kind, Link):
        return typed
    if not isinstance(kind, GroupKind) or not isinstance(typed, dict):
        return ""
    links: dict[str, Typed] = {
        field.name: typed[field.name]
        for field in fields_of(model_of(kind))
        if isinstance(field.kind, Link) and not is_blank(typed.get(field.name, ""))
    }
    defaults = defaults_of(kind)
    return {**defaults, **links} if links and isinstance(defaults, dict) else ""

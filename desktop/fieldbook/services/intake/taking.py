"""From objects to records: checked like what is typed, saved in one transaction, all or none."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Literal

from fieldbook.base.ids import RecordId
from fieldbook.base.missing import Missing
from fieldbook.base.ports import Progress, Silent
from fieldbook.base.problem import Path, Problem
from fieldbook.base.said import said
from fieldbook.base.wording import unfit_in
from fieldbook.forms.answers import Answers
from fieldbook.forms.check import Checked
from fieldbook.forms.draft import Draft, new_draft
from fieldbook.forms.form import Form
from fieldbook.forms.kind import told_unfit
from fieldbook.services import browse, drafting
from fieldbook.services.checking.coming import Coming
from fieldbook.services.entry.habits import habit_of, settle_draft
from fieldbook.services.intake.given import Given, make_problem
from fieldbook.services.intake.reasons import give_reasons
from fieldbook.services.intake.turns import turns_of
from fieldbook.services.session import Session, revision_code
from fieldbook.store.rows import Row

_STEP_ROWS = 100
_SILENT = Silent()
_Change = Literal["added", "amended", "unchanged"]


@dataclass(frozen=True, slots=True)
class Told:
    """A problem, and the object that it is about."""

    index: int
    form: str
    record: RecordId | None
    problem: Problem


@dataclass(frozen=True, slots=True)
class Added:
    """One object that is on the disk now. *gaps* are what a whole record would also have."""

    index: int
    form: str
    record: RecordId
    title: str
    code: str
    change: _Change
    gaps: tuple[Problem, ...]


@dataclass(frozen=True, slots=True)
class TakenIn:
    """What came of a file."""

    added: tuple[Added, ...]
    problems: tuple[Told, ...]


@dataclass(frozen=True, slots=True)
class Looked:
    """One object, checked against its form and against what is saved already.

    Attributes:
        given: As the file has it.
        form: Its form.
        draft: What would be saved.
        checked: What stands against it.
        problems: What stops it: errors, warnings without a reason, and what is wrong with the object itself.
        is_unchanged: Whether the vault says the same already.
        reasoned: Where the reason of the whole row stands for an answer.
        warned: How many warnings the reason of the whole row is for.
        turn: Its place in the order in which objects are saved, see ``in_turn``.
    """

    given: Given
    form: Form
    draft: Draft
    checked: Checked
    problems: tuple[Problem, ...]
    is_unchanged: bool = False
    reasoned: tuple[Path, ...] = ()
    warned: int = 0
    turn: int = 0


def take_in(session: Session, givens: Iterable[Given], *, keep_good: bool = False) -> TakenIn:
    """Save every object, in one transaction; while one has problems none is saved.

    An object whose record holds the same answers already changes nothing.

    Args:
        session: Where to.
        givens: From ``parse_given``.
        keep_good: Save those without problems all the same.

    Raises:
        NoSuchForm: when an object names a form that there is not.
        PlaceError: when the disk refuses; nothing was saved then.
    """
    looked = look_over(session, list(givens))
    problems = tuple(
        Told(one.given.index, one.form.id, one.given.record, problem)
        for one in looked
        for problem in one.problems
    )
    if problems and not keep_good:
        return TakenIn((), problems)
    with session.vault.transaction():
        added = [_add(session, one) for one in in_turn(looked) if not one.problems]
    return TakenIn(tuple(sorted(added, key=lambda one: one.index)), problems)


def in_turn(looked: Iterable[Looked]) -> list[Looked]:
    """*looked* in the order in which each can be saved: what others point at goes first."""
    return sorted(looked, key=lambda one: one.turn)


def look_over(session: Session, givens: Sequence[Given], progress: Progress = _SILENT) -> list[Looked]:
    """Check every object as if somebody had typed it, and whether what it links to is there or comes with it.

    Raises:
        NoSuchForm: when an object names a form that there is not.
        Cancelled: from *progress*.
    """
    return _linked(session, _looked_at(session, givens, progress))


def _looked_at(session: Session, givens: Sequence[Given], progress: Progress) -> list[Looked]:
    """In the order of the file, each checked as if those before it in turn were saved already."""
    twice = _seconds(givens)
    numbers: dict[tuple[str, str, str], int] = {}
    coming = Coming()
    found: dict[int, Looked] = {}
    for turn, at in enumerate(turns_of(givens)):
        one = replace(_look(session, givens[at], coming), turn=turn)
        one = _with_number_problems(one, numbers)
        if at in twice:
            one = _with(one, make_problem(("record",), "twice", "This record stands in the file twice."))
        if one.checked.answers is not None and not (one.problems or one.is_unchanged):
            coming.add(one.form, one.draft.record, one.checked.answers)
        if (turn + 1) % _STEP_ROWS == 0 or turn + 1 == len(givens):
            progress.step("Check", turn + 1, len(givens))
        found[at] = one
    return [found[at] for at in sorted(found)]


def _seconds(givens: Sequence[Given]) -> set[int]:
    """Where a record stands for a second time."""
    seen: set[RecordId] = set()
    twice = set()
    for at, given in enumerate(givens):
        if given.record in seen:
            twice.add(at)
        elif given.record:
            seen.add(given.record)
    return twice


def _look(session: Session, given: Given, coming: Coming) -> Looked:
    form = session.catalogue.form(given.form)
    row = browse.row(session, given.record) if given.record else None
    draft = new_draft(form, given.record or RecordId(session.new_id()))
    # Defaults stand under every file alike, so that giving it twice gives the same answers.
    draft = replace(draft, typed={**draft.typed, **given.typed}, reason=given.reason)
    reasons = give_reasons(session, settle_draft(form, draft, habit_of(session)), given, coming=coming)
    draft, checked = reasons.draft, reasons.checked
    one = replace(_judge(session, given, row, draft=draft, checked=checked), reasoned=reasons.reasoned)
    return replace(one, warned=reasons.warned)


def _judge(session: Session, given: Given, row: Row | None, *, draft: Draft, checked: Checked) -> Looked:
    form = session.catalogue.form(given.form)
    if row is not None and row.form == form.id and not given.is_named:
        # Its identifier is made of its answers: it was taken in before, whatever was amended since.
        return Looked(given, form, draft, checked, (), is_unchanged=True)
    problems = _first_at_each_place([*given.problems, *_unfit_reasons(draft), *checked.errors])
    problems += [one for one in checked.warnings if not draft.overrides.get(f"{one.where} {one.code}")]
    if row is None:
        return Looked(given, form, draft, checked, tuple(problems))
    if row.form != form.id:
        problems.append(
            make_problem(("record",), "other_form", said("This record is of the form {form}.", form=row.form))
        )
        return Looked(given, form, draft, checked, tuple(problems))
    draft = replace(draft, parents=drafting.amend(session, draft.record).parents)
    kept = browse.current(session, draft.record)
    is_unchanged = row.heads == 1 and kept is not None and kept.answers == checked.answers
    if not is_unchanged:
        problems += _amendment_problems(session, given)
    return Looked(given, form, draft, checked, tuple(problems), is_unchanged)


def _unfit_reasons(draft: Draft) -> Iterator[Problem]:
    """A reason is kept word by word like an answer, and refused like one."""
    for name, text in (("reason", draft.reason), *(("overrides", why) for why in draft.overrides.values())):
        if unfit := unfit_in(text):
            yield told_unfit(unfit).under(name)


def _with_number_problems(one: Looked, numbers: dict[tuple[str, str, str], int]) -> Looked:
    """Two rows of one file that give the same number to two records are told by their rows."""
    form, typed = one.form, one.draft.typed
    number = typed.get(form.numbered, "") if form.numbered else ""
    if not isinstance(number, str) or not number.strip() or one.is_unchanged:
        return one
    key = (form.id, str(typed.get(form.operation_field, "")), " ".join(number.split()).casefold())
    first = numbers.setdefault(key, one.given.index)
    if first == one.given.index:
        return one
    others = tuple(problem for problem in one.problems if problem.path != (form.numbered,))
    text = said("Row {first} has this too; give each its own.", first=first)
    return _with(replace(one, problems=others), make_problem((form.numbered,), "number_twice", text))


def _first_at_each_place(problems: list[Problem]) -> list[Problem]:
    """A title that nobody has is no identifier either: one sentence is enough."""
    told: dict[Path, Problem] = {}
    for problem in problems:
        told.setdefault(problem.path, problem)
    return [problem for problem in problems if told[problem.path] is problem or not problem.path]


def _amendment_problems(session: Session, given: Given) -> Iterator[Problem]:
    if not given.reason:
        text = "This record is saved with other answers; say why it changes."
        yield make_problem(("reason",), "reason_needed", text)
    if given.record and drafting.resume(session, given.record):
        text = "Somebody is typing into this record; save or throw away that draft first."
        yield make_problem(("record",), "draft_open", text)


def _linked(session: Session, looked: list[Looked]) -> list[Looked]:
    """Records may link to each other within the file, as long as the other one can be saved too."""
    while True:
        coming = {one.draft.record for one in looked if not one.problems}
        found = [one if one.problems else _with(one, *_dead_links(session, one, coming)) for one in looked]
        if sum(1 for one in found if one.problems) == len(looked) - len(coming):
            return found
        looked = found


def _dead_links(session: Session, one: Looked, coming: set[RecordId]) -> Iterator[Problem]:
    for path, target in _links(one.form, one.checked.answers):
        if target not in coming and browse.row(session, target) is None:
            yield make_problem(
                path, "link_not_here", "There is no such record here, nor can it come from this file."
            )


def _links(form: Form, answers: Answers | None) -> Iterator[tuple[Path, RecordId]]:
    for one in form.fields:
        value = getattr(answers, one.name, Missing.NOT_ASKED)
        if not isinstance(value, Missing):
            for rest, target in one.kind.links(value):
                steps = (int(step) if step.isdecimal() else step for step in rest.split(".") if step)
                yield (one.name, *steps), target


def _add(session: Session, one: Looked) -> Added:
    change: _Change = "unchanged" if one.is_unchanged else "added" if one.draft.is_new else "amended"
    if not one.is_unchanged:
        drafting.save(session, one.draft)
    row = browse.row(session, one.draft.record)
    title, code = (row.title, revision_code(row.head)) if row else ("", "")
    return Added(one.given.index, one.form.id, one.draft.record, title, code, change, one.checked.gaps)


def _with(one: Looked, *problems: Problem) -> Looked:
    return replace(one, problems=(*one.problems, *problems))

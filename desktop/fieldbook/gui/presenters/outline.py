"""How far each section of a form is: what the outline beside it shows."""

from collections.abc import Collection
from dataclasses import dataclass
from enum import Enum

from fieldbook.base.problem import Path, Problem
from fieldbook.forms.check import Checked
from fieldbook.forms.draft import Draft
from fieldbook.forms.form import Form, Section
from fieldbook.gui.presenters.paths import defaults_of


class Standing(Enum):
    """How far a section is."""

    HIDDEN = "hidden"
    UNTOUCHED = "untouched"
    BEGUN = "begun"
    MISSING = "missing"
    COMPLETE = "complete"
    PROBLEMS = "problems"


@dataclass(frozen=True, slots=True)
class SectionState:
    """One line of the outline. *count* says how many problems, or how many answers are missing."""

    title: str
    standing: Standing
    count: int = 0


def outline(
    form: Form, draft: Draft, checked: Checked, *, complaints: Collection[Path]
) -> tuple[SectionState, ...]:
    """The state of every section; *complaints* are the paths of the problems on the page now."""
    return tuple(
        _state(form, draft, checked, section=section, complaints=complaints) for section in form.sections
    )


def _state(
    form: Form, draft: Draft, checked: Checked, *, section: Section, complaints: Collection[Path]
) -> SectionState:
    names = {name for name in section.fields if checked.shown.get(name, True)}
    if not names:
        return SectionState(section.title, Standing.HIDDEN)
    told = sum(1 for path in complaints if path and path[0] in names)
    if told:
        return SectionState(section.title, Standing.PROBLEMS, told)
    if all(_is_untouched(form, draft, name) for name in names):
        return SectionState(section.title, Standing.UNTOUCHED)
    if _in(checked.errors, names):
        return SectionState(section.title, Standing.BEGUN)
    missing = _in(checked.gaps, names)
    return SectionState(section.title, Standing.MISSING if missing else Standing.COMPLETE, missing)


def _in(problems: tuple[Problem, ...], names: set[str]) -> int:
    return sum(1 for problem in problems if problem.path and problem.path[0] in names)


def _is_untouched(form: Form, draft: Draft, name: str) -> bool:
    return draft.typed.get(name, "") in ("", [], defaults_of(form.field(name).kind))

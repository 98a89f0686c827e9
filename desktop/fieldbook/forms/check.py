"""From what was typed to what may be saved: the one place where a draft becomes answers or problems."""

from collections.abc import Mapping
from dataclasses import dataclass

from fieldbook.base.problem import Problem, errors_in, gaps_in, warnings_in
from fieldbook.forms.answers import Answers, make_answers, read_group
from fieldbook.forms.form import Form
from fieldbook.forms.kind import Typed
from fieldbook.forms.values.surroundings import Surroundings


@dataclass(frozen=True, slots=True)
class Checked:
    """What came of checking a draft.

    Attributes:
        answers: The answers, None while an error stops the save.
        problems: Errors, warnings and gaps, in the order of the form.
        shown: For every field of the form, whether its question is put.
    """

    answers: Answers | None
    problems: tuple[Problem, ...]
    shown: Mapping[str, bool]

    @property
    def errors(self) -> tuple[Problem, ...]:
        """What stops a save."""
        return errors_in(self.problems)

    @property
    def warnings(self) -> tuple[Problem, ...]:
        """What needs a reason to be saved all the same."""
        return warnings_in(self.problems)

    @property
    def gaps(self) -> tuple[Problem, ...]:
        """What a whole record would also have."""
        return gaps_in(self.problems)


def check(form: Form, typed: Mapping[str, Typed], around: Surroundings | None = None) -> Checked:
    """Read all of *typed* by the form's kinds and rules, and with *around* by its rules across records."""
    group = read_group(form.model, typed)
    if errors_in(group.problems):
        return Checked(None, _in_page_order(form, group.problems), group.shown)
    answers = make_answers(form.model, group.values)
    broken = tuple(problem for rule in form.rules for problem in rule(answers))
    if around is not None and not errors_in(broken):
        broken += tuple(problem for rule in form.wide_rules for problem in rule(answers, around))
    problems = _in_page_order(form, (*group.problems, *broken))
    return Checked(None if errors_in(broken) else answers, problems, group.shown)


def _in_page_order(form: Form, problems: tuple[Problem, ...]) -> tuple[Problem, ...]:
    if not problems:
        return problems
    order = {name: at for at, name in enumerate(name for section in form.sections for name in section.fields)}
    last = len(order)
    return tuple(
        sorted(problems, key=lambda problem: order.get(str(problem.path[0]), last) if problem.path else last)
    )

"""Brings a unit or currency that was typed with a number to the question where it belongs."""

from dataclasses import dataclass, field
from typing import Any

from fieldbook.base.problem import Problem
from fieldbook.forms.kind import Beside, Kind, Typed
from fieldbook.forms.stating.counted import told_elsewhere, told_shared, told_two
from fieldbook.forms.values.measured import is_alike


@dataclass(slots=True)
class InPlace:
    """Answers by name, once what was typed with one of them stands where it belongs.

    Attributes:
        typed: The answers.
        told: By name, what is wrong with what was typed with an answer.
        brought: By name of an answer, what was typed with it and is in its place.
    """

    typed: dict[str, Typed]
    told: dict[str, Problem] = field(default_factory=dict)
    brought: dict[str, Beside] = field(default_factory=dict)

    def bring(self, name: str, found: Beside, question: Kind[Any]) -> None:
        """Bring what was *found* with the answer *name* to *question*, or tell why not.

        What is typed with the number is what the source says: 1.6 tonnes are no kilograms, although drugs are
        usually counted in them. What says something else altogether is told.
        """
        chosen = question.read(self.typed.get(found.question, ""))
        is_there = bool(chosen.problems) or chosen.value in found.codes
        problem = None if is_there else self._wrong(found, chosen.value, question)
        if problem is not None:
            self.told[name] = problem
            return
        self.typed[name] = found.bare
        self.brought[name] = found
        if not is_there:
            self.typed[found.question] = found.codes[0]

    def _wrong(self, found: Beside, chosen: object, question: Kind[Any]) -> Problem | None:
        meant = found.codes[0]
        if isinstance(chosen, str) and not self._gives_way(chosen, found):
            told = told_two(found.written, question.name_code(chosen))
            return Problem((), "number.two_units", told)
        if not meant:
            return Problem((), "number.which_money", told_shared(found.written))
        return elsewhere(found) if question.read(meant).problems else None

    def _gives_way(self, chosen: str, found: Beside) -> bool:
        """Whether *found* says more exactly what was *chosen*, and no other number has said it before."""
        is_said = any(other.question == found.question for other in self.brought.values())
        return is_alike(chosen, found.codes[0]) and not is_said


def elsewhere(found: Beside) -> Problem:
    """That what was *found* is not asked of such a thing."""
    return Problem((), "number.elsewhere", told_elsewhere(found.written))

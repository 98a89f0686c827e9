"""Warrants: our own, one by one, and those of a report, in two numbers (domain note, section 4).

Issued and carried out are counted apart: of 11 that were issued 8 were carried out.
"""

from collections.abc import Iterator
from decimal import Decimal
from typing import Annotated, Any

from fieldbook.base.missing import Missing
from fieldbook.base.problem import Problem, Severity
from fieldbook.base.said import said
from fieldbook.forms.answers import Answers
from fieldbook.forms.group import GroupKind
from fieldbook.forms.kind import Need
from fieldbook.forms.kinds.choice import Choice
from fieldbook.forms.kinds.day import DayKind
from fieldbook.forms.kinds.text import Text
from fieldbook.forms.rules import not_before, surely_before
from fieldbook.forms.values.codelist import codes
from fieldbook.forms.values.day import Day
from fieldbook.forms.values.folding import fold
from fieldbook.forms.values.sameness import Tally
from fieldbook.forms.values.stated import surely_larger, words_for
from fieldbook.forms.values.surroundings import Surroundings

ISSUED, EXECUTED = "warrant_issued", "warrant_executed"
_UNSORTED = frozenset({"mixed", "unspecified"})
_ONE = Decimal(1)


class Warrant(Answers):
    """One order of a court or prosecutor."""

    type: Annotated[
        str,
        Choice(
            label="Sort of warrant",
            codes=codes("warrant_type"),
            need=Need.REQUIRED,
            blank_text="Say what sort of warrant it is.",
        ),
    ]
    number: Annotated[
        str | Missing,
        Text(
            label="Number",
            most=60,
            sensitive=True,
            help="As the court writes it; without the name of a person.",
        ),
    ]
    authority: Annotated[str | Missing, Text(label="Issued by", most=120)]
    country: Annotated[str | Missing, Choice(label="Country", codes=codes("country"))]
    issued_on: Annotated[Day | Missing, DayKind(label="Issued on")]
    executed_on: Annotated[Day | Missing, DayKind(label="Carried out on", help="Blank while it is not.")]
    result: Annotated[str | Missing, Text(label="Result", most=200)]


WARRANT = GroupKind(
    label="Warrant",
    model=Warrant,
    rules=(not_before("executed_on", "issued_on", "It was carried out before the day it was issued."),),
)


def tally_of(activity: Any) -> Iterator[Tally]:
    """Each warrant is one that was issued, and one that was carried out where its day is known.

    A warrant with a number is one warrant, however many searches name it.
    """
    for row in activity.warrants if isinstance(activity.warrants, tuple) else ():
        alike, once = (("warrant_types", row.type),), _known_by(row)
        yield Tally("outcome", ISSUED, "warrant", _ONE, alike=alike, once=once)
        if isinstance(row.executed_on, Day):
            yield Tally("outcome", EXECUTED, "warrant", _ONE, alike=alike, once=once)


def _known_by(row: Warrant) -> str:
    """Its number, and what else tells it from the same number of another court; "" without one."""
    if not isinstance(row.number, str):
        return ""
    told = (row.number, row.authority, row.country)
    return "|".join(fold(part) if isinstance(part, str) else "" for part in told)


def more_executed_than_issued(outcome: Any, around: Surroundings) -> Iterator[Problem]:
    """Of two numbers of one source: no more warrants are carried out than were issued.

    A warning: one that was carried out may have been issued before the operation began.
    """
    if outcome.measure not in {ISSUED, EXECUTED}:
        return
    other = ISSUED if outcome.measure == EXECUTED else EXECUTED
    for neighbour in around.coded("measure", other, form="outcome", operation=outcome.operation):
        executed, issued = (outcome, neighbour.answers) if other == ISSUED else (neighbour.answers, outcome)
        if _is_of_these(executed, issued) and surely_larger(executed.figure, issued.figure):
            text = said(
                "More warrants were carried out ({executed}) than issued ({issued}): correct one of the two "
                "numbers, or say why both are right.",
                executed=words_for(executed.figure),
                issued=words_for(issued.figure),
            )
            yield Problem(("figure",), "outcome.warrants", text, Severity.WARNING)
            return


def _is_of_these(executed: Any, issued: Any) -> bool:
    """Whether what was carried out must be among what was issued: one source, one unit, and no wider."""
    done, granted = executed.figure, issued.figure
    if "withdrawn" in {done.status, granted.status} or True in {done.cumulative, granted.cumulative}:
        return False
    if (done.source, done.unit) != (granted.source, granted.unit):
        return False
    return (
        _covers(issued.warrant_types, executed.warrant_types)
        and _is_no_wider(done.scope, granted.scope)
        and _is_no_wider(executed.place, issued.place)
        and not isinstance(issued.happened_on, Day)
        and not _is_later(done.as_of, granted.as_of)
    )


def _covers(issued: object, executed: object) -> bool:
    """Whether every sort that was carried out is among those that were issued."""
    if not isinstance(issued, tuple) or _UNSORTED & set(issued):
        return True
    return isinstance(executed, tuple) and set(executed) <= set(issued)


def _is_no_wider(part: Any, whole: Any) -> bool:
    """Whether *part* speaks of the same, or of less of the same operation."""
    if isinstance(whole, Missing):
        return isinstance(part, Missing) or isinstance(getattr(part, "reach", Missing.NOT_ASKED), Missing)
    return bool(part == whole)


def _is_later(one: object, other: object) -> bool:
    """Whether *one* was surely counted after *other*, when more may have been issued."""
    return isinstance(one, Day) and isinstance(other, Day) and surely_before(other, one)

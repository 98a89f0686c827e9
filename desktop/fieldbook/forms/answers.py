"""A group of fields: how it is declared, read from what was typed, checked, kept and shown."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any, TypeVar, cast

from pydantic import BaseModel, ConfigDict, ValidationError

from fieldbook.base.canonical import Value
from fieldbook.base.missing import Missing
from fieldbook.base.problem import Problem
from fieldbook.forms.kind import MISSING_KEY, Kind, Titles, Typed, WireError, wire_object

AnyKind = Kind[Any]


class Answers(BaseModel):
    """The answers to one group of questions; fields are ``name: Annotated[type, Kind(...)]``."""

    model_config = ConfigDict(
        frozen=True, extra="forbid", arbitrary_types_allowed=True, hide_input_in_errors=True
    )


A = TypeVar("A", bound=Answers)
Rule = Callable[[Any], Iterable[Problem]]
"""A cross-field check with its own sentence; gets the Answers, gives problems."""


@dataclass(frozen=True, slots=True)
class Field:
    """One question: its name and the kind of its answer."""

    name: str
    kind: AnyKind


@cache
def fields_of(model: type[Answers]) -> tuple[Field, ...]:
    """The fields in the order of their declaration.

    Raises:
        TypeError: when a field carries no kind; a mistake in a declaration.
    """
    found = []
    for name, info in model.model_fields.items():
        kinds = [mark for mark in info.metadata if isinstance(mark, Kind)]
        if len(kinds) != 1:
            raise TypeError(f"{model.__name__}.{name} needs exactly one kind")
        found.append(Field(name, kinds[0]))
    return tuple(found)


@cache
def field_of(model: type[Answers], name: str) -> Field:
    """The field of that name.

    Raises:
        KeyError: when there is none.
    """
    return {field.name: field for field in fields_of(model)}[name]


@dataclass(frozen=True, slots=True)
class Group:
    """What was read of one group: values, which questions are put, and problems."""

    values: dict[str, object]
    shown: dict[str, bool]
    problems: tuple[Problem, ...]


def read_group(model: type[Answers], typed: Mapping[str, Typed]) -> Group:
    """Read every field of *typed*; questions that are not put count as not asked.

    Unknown names are problems too: a file may have been written for another form.
    """
    readings = {field.name: field.kind.read(typed.get(field.name)) for field in fields_of(model)}
    values: dict[str, object] = {name: reading.value for name, reading in readings.items()}
    shown = _shown(model, values)
    problems = [_unknown(name) for name in typed if name not in readings]
    for field in fields_of(model):
        if not shown[field.name]:
            values[field.name] = Missing.NOT_ASKED
            continue
        found = readings[field.name].problems or _blank(field, values[field.name])
        problems.extend(problem.under(field.name) for problem in found)
    return Group(values, shown, tuple(problems))


def _shown(model: type[Answers], values: Mapping[str, object]) -> dict[str, bool]:
    # A question hidden by its own condition cannot show another one: conditions look at shown answers only.
    shown: dict[str, bool] = {}
    for field in fields_of(model):
        condition = field.kind.shown_when
        visible = {name: value for name, value in values.items() if shown.get(name, True)}
        shown[field.name] = condition is None or condition.holds(visible)
    return shown


def _blank(field: Field, value: object) -> tuple[Problem, ...]:
    if value is not Missing.NOT_ASKED:
        return ()
    problem = field.kind.blank_problem()
    return (problem,) if problem else ()


def _unknown(name: str) -> Problem:
    return Problem((name,), "form.unknown_field", f"There is no field called {name} here.")


def make_answers(model: type[A], values: Mapping[str, object]) -> A:
    """The frozen answers of *values*.

    Raises:
        WireError: when a value is not of its field's kind.
    """
    try:
        return model(**values)
    except ValidationError as error:
        raise WireError(f"{model.__name__}: {error.error_count()} values do not fit") from None


def typed_of(answers: Answers) -> dict[str, Typed]:
    """What a person would have typed to give *answers*: the beginning of an amendment."""
    found: dict[str, Typed] = {}
    for field in fields_of(type(answers)):
        value = getattr(answers, field.name)
        if isinstance(value, Missing):
            if value is not Missing.NOT_ASKED:
                found[field.name] = {MISSING_KEY: value.value}
        else:
            found[field.name] = field.kind.typed(value)
    return found


def to_wire(answers: Answers) -> dict[str, Value]:
    """The canonical object of *answers*; what was not asked is left out."""
    wire: dict[str, Value] = {}
    for field in fields_of(type(answers)):
        value = getattr(answers, field.name)
        if isinstance(value, Missing):
            if value is not Missing.NOT_ASKED:
                wire[field.name] = {MISSING_KEY: value.value}
        else:
            wire[field.name] = field.kind.to_wire(value)
    return wire


def from_wire(model: type[A], wire: Value) -> A:
    """The answers that were kept as *wire*.

    Raises:
        WireError: when they do not fit *model*.
    """
    stored = wire_object(wire)
    values: dict[str, object] = {}
    for field in fields_of(model):
        values[field.name] = (
            _value_from(field.kind, stored[field.name]) if field.name in stored else Missing.NOT_ASKED
        )
    if unknown := set(stored) - set(values):
        raise WireError(f"{model.__name__} has no {', '.join(sorted(unknown))}")
    return make_answers(model, values)


def _value_from(kind: AnyKind, wire: Value) -> object:
    if isinstance(wire, dict) and set(wire) == {MISSING_KEY}:
        try:
            return Missing(wire[MISSING_KEY])
        except ValueError as error:
            raise WireError("an unknown reason") from error
    return cast("object", kind.from_wire(wire))


def show_answer(field: Field, answers: Answers, titles: Titles) -> str:
    """One answer as a person reads it; "" when it was not asked, the reason in words when it is missing."""
    value = getattr(answers, field.name)
    if isinstance(value, Missing):
        return "" if value is Missing.NOT_ASKED else missing_label(value)
    return str(field.kind.show(value, titles))


def missing_label(reason: Missing) -> str:
    """``Not known``-like words for a reason."""
    return _MISSING_LABELS[reason]


_MISSING_LABELS = {
    Missing.NOT_ASKED: "Not asked",
    Missing.UNKNOWN: "Unknown",
    Missing.REFUSED: "Declined to answer",
    Missing.WITHHELD: "Withheld",
    Missing.INAPPLICABLE: "Not applicable",
    Missing.PENDING: "Pending",
    Missing.MISSING: "Not available",
}

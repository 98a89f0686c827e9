"""A group of fields: how it is declared, read from what was typed, checked, kept and shown."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any, TypeVar, cast

from pydantic import BaseModel, ConfigDict, ValidationError

from fieldbook.base.canonical import Value
from fieldbook.base.missing import Missing
from fieldbook.base.problem import Problem
from fieldbook.base.said import said
from fieldbook.forms.kind import MISSING_KEY, Kind, Titles, Typed, WireError, wire_object
from fieldbook.forms.stating.placing import InPlace, elsewhere

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


def field_of(model: type[Answers], name: str) -> Field:
    """The field of that name.

    Raises:
        KeyError: when there is none.
    """
    return _named(model)[name]


@cache
def _named(model: type[Answers]) -> dict[str, Field]:
    return {field.name: field for field in fields_of(model)}


@cache
def _conditional(model: type[Answers]) -> tuple[Field, ...]:
    return tuple(field for field in fields_of(model) if field.kind.shown_when is not None)


@cache
def _needed(model: type[Answers]) -> tuple[tuple[Field, Problem], ...]:
    blank = ((field, field.kind.blank_problem()) for field in fields_of(model))
    return tuple((field, problem.under(field.name)) for field, problem in blank if problem)


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
    named, placed = _named(model), in_place(model, typed)
    values: dict[str, object] = dict.fromkeys(named, Missing.NOT_ASKED)
    found: dict[str, tuple[Problem, ...]] = {}
    for name, answer in placed.typed.items():
        field = named.get(name)
        if field is None or name in placed.told:
            found[name] = (placed.told[name].under(name) if field else _unknown(name),)
            continue
        reading = field.kind.read(answer)
        values[name] = reading.value
        if reading.problems:
            found[name] = tuple(problem.under(name) for problem in reading.problems)
    shown = _shown(model, values)
    found |= {
        name: (elsewhere(beside).under(name),)
        for name, beside in placed.brought.items()
        if not shown[beside.question]
    }
    put = {name: problems for name, problems in found.items() if shown.get(name, True)}
    for field, problem in _needed(model):
        if shown[field.name] and field.name not in put and values[field.name] is Missing.NOT_ASKED:
            put[field.name] = (problem,)
    in_order = sorted(put, key=lambda name: (name not in named, *_place(model, name)))
    return Group(values, shown, tuple(problem for name in in_order for problem in put[name]))


@cache
def _with_beside(model: type[Answers]) -> tuple[Field, ...]:
    return tuple(field for field in fields_of(model) if field.kind.has_beside)


def in_place(model: type[Answers], typed: Mapping[str, Typed]) -> InPlace:
    """*typed* with every unit and currency that was typed with a number in its own question."""
    placed = InPlace(dict(typed))
    for field in _with_beside(model):
        answer = typed.get(field.name)
        beside = field.kind.beside(answer) if answer else None
        if beside is not None:
            placed.bring(field.name, beside, field_of(model, beside.question).kind)
    return placed


@cache
def _place(model: type[Answers], name: str) -> tuple[int, ...]:
    return tuple(at for at, field in enumerate(fields_of(model)) if field.name == name)


def _shown(model: type[Answers], values: dict[str, object]) -> dict[str, bool]:
    """Which questions are put; the answers to the others are taken out of *values*.

    A question hidden by its own condition cannot show another one: conditions see shown answers only.
    """
    shown = dict.fromkeys(values, True)
    for field in _conditional(model):
        condition = field.kind.shown_when
        if condition is not None and not condition.holds(values):
            shown[field.name] = False
            values[field.name] = Missing.NOT_ASKED
    return shown


def _unknown(name: str) -> Problem:
    return Problem((name,), "form.unknown_field", said("There is no field called {name} here.", name=name))


def make_answers(model: type[A], values: Mapping[str, object]) -> A:
    """The frozen answers of *values*; a field that is not among them was not asked.

    Raises:
        WireError: when a value is not of its field's kind.
    """
    try:
        return model(**values)
    except ValidationError as error:
        unfit = {problem["loc"][0] for problem in error.errors(include_input=False, include_url=False)}
        raise WireError(f"{model.__name__}: {len(unfit)} values do not fit") from None


def given_in(answers: Answers) -> Iterator[tuple[Field, object]]:
    """Every field with an answer or a reason; what was not asked is passed over."""
    held = answers.__dict__
    for field in fields_of(type(answers)):
        value = held[field.name]
        if value is not Missing.NOT_ASKED:
            yield field, value


def typed_of(answers: Answers) -> dict[str, Typed]:
    """What a person would have typed to give *answers*: the beginning of an amendment."""
    return {
        field.name: {MISSING_KEY: value.value} if isinstance(value, Missing) else field.kind.typed(value)
        for field, value in given_in(answers)
    }


def to_wire(answers: Answers) -> dict[str, Value]:
    """The canonical object of *answers*; what was not asked is left out."""
    return {
        field.name: {MISSING_KEY: value.value} if isinstance(value, Missing) else field.kind.to_wire(value)
        for field, value in given_in(answers)
    }


def from_wire(model: type[A], wire: Value) -> A:
    """The answers that were kept as *wire*.

    Raises:
        WireError: when they do not fit *model*.
    """
    stored, named = wire_object(wire), _named(model)
    if unknown := stored.keys() - named.keys():
        raise WireError(f"{model.__name__} has no {', '.join(sorted(unknown))}")
    return make_answers(model, {name: _value_from(named[name].kind, kept) for name, kept in stored.items()})


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
    return field.kind.show(value, titles)


def missing_label(reason: Missing) -> str:
    """``Not known``-like words for a reason."""
    return _MISSING_LABELS[reason]


_MISSING_LABELS = {
    Missing.NOT_ASKED: said("Not asked"),
    Missing.UNKNOWN: said("Unknown"),
    Missing.REFUSED: said("Declined to answer"),
    Missing.WITHHELD: said("Withheld"),
    Missing.INAPPLICABLE: said("Not applicable"),
    Missing.PENDING: said("Pending"),
    Missing.MISSING: said("Not available"),
    Missing.NOT_STATED: said("The source does not say"),
}

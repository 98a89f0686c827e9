"""Where records lie, for the map: only places that may be told, and never closer than they are known."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import Enum
from typing import Any

from fieldbook.base.ids import RecordId
from fieldbook.forms.answers import Answers
from fieldbook.forms.form import Form
from fieldbook.forms.kind import Kind
from fieldbook.forms.kinds.place import PlaceKind
from fieldbook.forms.kinds.rows import Rows
from fieldbook.forms.values.folding import fold
from fieldbook.forms.values.position import Position
from fieldbook.services.entry import placing
from fieldbook.services.figures import read_body
from fieldbook.services.session import Session
from fieldbook.store.queries import Queries
from fieldbook.store.rows import Row

_COUNTRY_ONLY = "country"
OPERATION = "operation"


class Nearness(Enum):
    """How close the circle is to where it was."""

    EXACT = "exact"
    TOWN = "town"
    REGION = "region"
    COUNTRY = "country"


_NEARNESS = {"exact": Nearness.EXACT, "km_1": Nearness.EXACT, "region": Nearness.REGION}


@dataclass(frozen=True, slots=True)
class Spot:
    """Records that lie at one place.

    Attributes:
        label: What is read: ``Tirana, Albania``; of what must not be found the country alone.
        nearness: How close it is known.
        position: Degrees east and north; None where no circle is drawn: only the country is known or told.
        records: What lies there.
    """

    label: str
    nearness: Nearness
    position: tuple[float, float] | None
    records: tuple[RecordId, ...]


Told = tuple[str, Nearness, tuple[float, float] | None]
"""A place as it is told: label, nearness and position of its ``Spot``."""


def spots(session: Session, queries: Queries, operation: RecordId | None = None) -> tuple[Spot, ...]:
    """Every place that a record names, the one with most records first; of one *operation* alone where
    that is said: its own places, and those of what belongs to it.
    """
    return gathered(
        (told, row.record)
        for form in filter(has_places, session.catalogue)
        for row, body in _rows(queries, form, operation)
        if (kept := read_body(session, form, row=row, body=body)) is not None
        for told in places_of(session, form, kept.answers)
    )


def gathered(told: Iterable[tuple[Told, RecordId]]) -> tuple[Spot, ...]:
    """Places as they were told with what lies there, each once; the one with most records first."""
    found: dict[Told, dict[RecordId, None]] = {}
    for place, record in told:
        found.setdefault(place, {})[record] = None
    ordered = sorted(found.items(), key=lambda one: (-len(one[1]), str(one[0][0])))
    return tuple(Spot(*told, records=tuple(records)) for told, records in ordered)


def _rows(queries: Queries, form: Form, operation: RecordId | None) -> Iterator[tuple[Row, bytes]]:
    """What is asked of: an operation belongs to itself here, not to the one it is a part of."""
    if operation is None or form.id != OPERATION:
        yield from queries.current(form.id, operation)
        return
    row = queries.row(operation)
    if row is not None and not row.withdrawn:
        yield row, queries.sifter.bodies([operation]).get(operation, b"")


def places_of(session: Session, form: Form, answers: Answers) -> Iterator[Told]:
    """The places that a record of *form* names, as they may be told."""
    for field in form.fields:
        for kind, place in _places_in(field.kind, getattr(answers, field.name, None)):
            told = _tell(session, kind, place)
            if told is not None:
                yield told


def has_places(form: Form) -> bool:
    """Whether records of *form* can lie somewhere."""
    return not form.led and any(_is_of_places(field.kind) for field in form.fields)


def _is_of_places(kind: Kind[Any]) -> bool:
    return isinstance(kind, PlaceKind) or (isinstance(kind, Rows) and isinstance(kind.row, PlaceKind))


def _places_in(kind: Kind[Any], answer: object) -> Iterator[tuple[PlaceKind, Answers]]:
    if isinstance(kind, PlaceKind) and isinstance(answer, Answers):
        yield kind, answer
    elif isinstance(kind, Rows) and isinstance(kind.row, PlaceKind) and isinstance(answer, tuple):
        yield from ((kind.row, one) for one in answer)


def _tell(session: Session, kind: PlaceKind, place: Answers) -> Told | None:
    """A place as it may be told; None where not even a country is known."""
    label = kind.echo(place)
    if kind.is_closed(place):
        return label, Nearness.COUNTRY, None
    position = getattr(place, "position", None)
    nearness = _NEARNESS.get(str(getattr(place, "precision", "")), Nearness.TOWN)
    if isinstance(position, Position) and getattr(place, "precision", "") != _COUNTRY_ONLY:
        return label, nearness, (float(position.longitude), float(position.latitude))
    return _looked_up(session, place, label)


def _looked_up(session: Session, place: Answers, label: str) -> Told | None:
    """By its name in its country, as the gazetteer has it; otherwise the country is all that is known."""
    name, country = getattr(place, "name", None), getattr(place, "country", None)
    if not isinstance(country, str) or not country:
        return None
    if isinstance(name, str) and name:
        for known in placing.look_up(session.outside, name, within=(country,), most=1):
            if known.position and fold(known.name) == fold(name):
                north, east = known.position.split(",")
                return label, Nearness.TOWN, (float(east), float(north))
    return label, Nearness.COUNTRY, None

"""Finds places for people who type: the gazetteer of the program, ordered for one operation."""

import mmap
from collections.abc import Collection, Iterator
from functools import cache
from pathlib import Path

from fieldbook.base.ids import RecordId
from fieldbook.forms.values.codelist import Code
from fieldbook.forms.values.folding import fold
from fieldbook.forms.values.gazetteer import OFFERED_MOST, Gazetteer, KnownPlace
from fieldbook.forms.values.position import Position
from fieldbook.services import browse
from fieldbook.services.session import Outside, Session

_CROSSING, _NAMED_SO = "border_crossing", " border crossing"
_FOLDER, _PLACES, _NAMES = "gazetteer", "places.txt", "names.txt"


def find(session: Session, typed: str, *, operation: RecordId | None = None) -> tuple[KnownPlace, ...]:
    """Places of which a name begins with *typed*; those in the countries of *operation* first.

    Behind a comma a region or country may be typed: ``Springfield, Ill``.
    """
    near = frozenset(_countries(session, operation)) if operation else frozenset[str]()
    return gazetteer(session.outside.resources).find(typed, near=near)


def look_up(
    outside: Outside, typed: str, *, within: Collection[str] = (), most: int = OFFERED_MOST
) -> tuple[KnownPlace, ...]:
    """Places of which a name begins with *typed*, in the countries *within*; in all where it names none."""
    return gazetteer(outside.resources).find(typed, within=within, most=most)


def at_crossing(outside: Outside, crossing: Code) -> KnownPlace | None:
    """The place of a crossing of the list; None where there is none, as of what headquarters added."""
    name = next(iter(crossing.also), "")
    if not name or not crossing.family:
        return None
    found = look_up(outside, name, within={crossing.family})
    return next((one for one in found if _is_crossing(one, name)), None)


def _is_crossing(place: KnownPlace, name: str) -> bool:
    return place.type == _CROSSING and fold(place.name).removesuffix(_NAMED_SO) == fold(name)


def around(outside: Outside, position: Position, *, most: int) -> tuple[tuple[float, KnownPlace], ...]:
    """The places nearest to *position*, each with its distance in kilometres."""
    return gazetteer(outside.resources).around(position, most=most)


@cache
def gazetteer(resources: Path) -> Gazetteer:
    """The gazetteer in *resources*; its files are mapped, so that only what is looked at is read."""
    return Gazetteer(*(_mapped(resources / _FOLDER / name) for name in (_PLACES, _NAMES)))


def _mapped(path: Path) -> mmap.mmap:
    with path.open("rb") as file:
        return mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)


def _countries(session: Session, operation: RecordId) -> Iterator[str]:
    """The countries of every role, and that of the main place."""
    kept = browse.current(session, operation)
    if kept is None:
        return
    rows = getattr(kept.answers, "countries", ())
    for row in rows if isinstance(rows, tuple) else ():
        yield from row.countries if isinstance(row.countries, tuple) else ()
    place = getattr(kept.answers, "place", None)
    country = getattr(place, "country", None)
    if isinstance(country, str) and country:
        yield country

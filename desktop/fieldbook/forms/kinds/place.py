"""A place: country, name and, where they may be known, coordinates with their precision."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, ClassVar, Protocol

from fieldbook.base import limits
from fieldbook.base.missing import Missing
from fieldbook.base.problem import Problem, Severity
from fieldbook.base.said import in_row, said
from fieldbook.forms.answers import Answers, Rule, fields_of, missing_label
from fieldbook.forms.group import GroupKind
from fieldbook.forms.kind import Cell, Reading, Titles, Typed
from fieldbook.forms.values.codelist import codes
from fieldbook.forms.values.placed import parts_of_place
from fieldbook.forms.values.position import Position, sight

HIDDEN_TYPES = frozenset({"shelter"})
"""Types of places that nobody outside may find; smugglers' safe houses are not among them."""
FIRST_PARTS = ("name", "region", "country")
"""The parts that say which place it is; the rest tells more about it."""
_SHOWN = ("name", "region", "country")
_POSITION, _PRECISION = "position", "precision"
_FINER = Problem(
    (_PRECISION,),
    "place.finer",
    said("The coordinates are written less exactly than that: choose what they allow, or write more digits."),
    Severity.WARNING,
)


class PlaceAnswers(Protocol):
    """A place's answers."""

    @property
    def type(self) -> str | Missing:
        """What sort of place."""
        ...

    @property
    def position(self) -> Position | Missing:
        """Where on the earth."""
        ...

    @property
    def guarded(self) -> bool | Missing:
        """Whether it is to be kept from others."""
        ...


@dataclass(frozen=True, kw_only=True)
class PlaceKind(GroupKind[Any]):
    """A place, of the gazetteer or not; one that must not be found is told by its country alone.

    Attributes:
        told_by: The question beside it, of a list of crossings, whose answer says which place it usually is.
    """

    told_by: str = ""

    name: ClassVar[str] = "place"

    def __post_init__(self) -> None:
        """A place always obeys the place's own rules."""
        super().__post_init__()
        object.__setattr__(self, "rules", (*RULES, *self.rules))

    def parse(self, typed: Typed) -> Reading[Any]:
        """Read the parts, or one line such as ``Skopje, MK``."""
        if isinstance(typed, str) and len(typed) > limits.PLACE_LINE_MOST:
            text = said("Use at most {most} characters for a place.", most=limits.PLACE_LINE_MOST)
            return self.problem("too_long", text)
        parts = self.spread(typed)
        if not isinstance(parts, dict):
            return super().parse(parts)
        precision = self.precision_of(parts.get(_POSITION, ""))
        if precision and parts.get(_PRECISION, "") == "":
            return super().parse({**parts, _PRECISION: precision})
        reading = super().parse(parts)
        if _claims_more(parts.get(_PRECISION, ""), precision):
            return Reading(reading.value, (*reading.problems, _FINER))
        return reading

    def precision_of(self, position: Typed) -> str:
        """The code of how exact coordinates can be as they were typed; "" where nobody can tell."""
        try:
            return sight(position).precision if isinstance(position, str) and position else ""
        except ValueError:
            return ""

    def spread(self, typed: Typed) -> Typed:
        """One line as the parts that it has; parts as they are."""
        return dict(parts_of_place(typed)) if isinstance(typed, str) else typed

    def is_closed(self, value: Answers) -> bool:
        """Whether only the country may be told: a shelter, or a place that is guarded."""
        place: PlaceAnswers = value  # type: ignore[assignment]  # declared places have these parts
        return place.guarded is True or place.type in HIDDEN_TYPES

    def show(self, value: Answers, titles: Titles) -> str:
        """``Blace, Skopje, North Macedonia``; of a closed place only that there is one."""
        if self.is_closed(value):
            return in_row([said("Kept from others"), *self._parts(value, ("country",), titles)])
        words = self._parts(value, _SHOWN, titles)
        if not any(isinstance(getattr(value, name), str) for name in _SHOWN):
            words += self._parts(value, ("position", "type"), titles)
        return in_row(words) or self.label

    def echo(self, value: Answers) -> str:
        """As it will be read."""
        return self.show(value, str)

    def headings(self) -> tuple[str, ...]:
        """The whole place in one column, then its parts."""
        return (self.label, *super().headings())

    def cells(self, value: Answers, titles: Titles) -> tuple[Cell, ...]:
        """The line, then the parts; of a closed place nothing but the country leaves the vault."""
        cells = super().cells(value, titles)
        if not self.is_closed(value):
            return (self.show(value, titles), *cells)
        model: type[Answers] = self.model
        open_parts = [
            field.name == "country" for field in fields_of(model) for _heading in field.kind.headings()
        ]
        told = (cell if keep else None for cell, keep in zip(cells, open_parts, strict=True))
        return (self.show(value, titles), *told)

    def _parts(self, value: Answers, names: tuple[str, ...], titles: Titles) -> list[str]:
        found: list[str] = []
        model: type[Answers] = self.model
        kinds = {field.name: field.kind for field in fields_of(model)}
        for name in names:
            part = getattr(value, name)
            if isinstance(part, Missing):
                found += [missing_label(part)] if part is not Missing.NOT_ASKED else []
            else:
                found.append(kinds[name].show(part, titles))
        return list(dict.fromkeys(found))


def _claims_more(claimed: Typed, written: str) -> bool:
    """Whether *claimed* says that coordinates are closer to the place than the digits *written* can be."""
    closest = ("exact", "km_1")
    named = codes("location_precision").named(claimed) if isinstance(claimed, str) else None
    if named is None or named.code not in closest or not written:
        return False
    return written not in closest or closest.index(written) > closest.index(named.code)


def _no_shelter_on_the_map(place: PlaceAnswers) -> Iterator[Problem]:
    """Domain note, section 5: the coordinates of a shelter are withheld."""
    if place.type in HIDDEN_TYPES and isinstance(place.position, Position):
        text = "Where a shelter lies is not written down. Take the coordinates away; the country is enough."
        yield Problem(("position",), "place.shelter", text)


def _not_at_zero(place: PlaceAnswers) -> Iterator[Problem]:
    """A receiver without a fix says 0, 0."""
    if isinstance(place.position, Position) and not (place.position.latitude or place.position.longitude):
        text = "0, 0 lies in the sea off Africa; receivers say so before they know where they are."
        yield Problem(("position",), "place.zero", text, Severity.WARNING)


RULES: tuple[Rule, ...] = (_no_shelter_on_the_map, _not_at_zero)

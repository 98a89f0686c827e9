"""How much the rows of a seizure come to: each row in the unit of its sort, unlike things never together."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from fieldbook.base.missing import Missing
from fieldbook.catalogue.things import limits

KILOGRAM = "KGM"
MONEY = "currency"
_UNIT_OF_ONE = {
    "documents": "document",
    "vessels": "vessel",
    "vehicles": "vehicle",
    "firearms": "firearm",
}
_THE_THING_ITSELF = frozenset({"vessels.boat", "vehicles.vehicle", "firearms.firearm"})
_PIECE = "H87"


@dataclass(frozen=True, slots=True)
class Measure:
    """How much one row is: *number* of *unit*, in *currency* for money."""

    number: Decimal
    unit: str
    currency: str = ""


def items_of(seizure: Any) -> tuple[Any, ...]:
    """The single things; nothing where none are listed."""
    return seizure.items if isinstance(seizure.items, tuple) else ()


def measure_of(item: Any) -> Measure | None:
    """How much *item* is; None where that is not known."""
    if item.category == "cash":
        face, currency = face_value(item), item.currency
        return Measure(face, MONEY, currency) if face is not None and isinstance(currency, str) else None
    if isinstance(item.pieces, Decimal):
        return Measure(item.pieces, _unit_of_pieces(item))
    known = isinstance(item.amount, Decimal) and isinstance(item.unit, str)
    return Measure(item.amount, item.unit) if known else None


def face_value(item: Any) -> Decimal | None:
    """What notes or coins are worth: as written, or denomination times notes."""
    if isinstance(item.amount, Decimal):
        return item.amount
    counted = isinstance(item.denomination, Decimal) and isinstance(item.notes, Decimal)
    return item.denomination * item.notes if counted else None


def in_base_unit(measure: Measure) -> Measure:
    """A mass in kilograms, anything else as it is."""
    if measure.unit not in limits.MASS:
        return measure
    return Measure(converted(measure.number, measure.unit, KILOGRAM), KILOGRAM)


def converted(number: Decimal, unit: str, wanted: str) -> Decimal:
    """A mass in another unit."""
    return number if unit == wanted else number * limits.IN_GRAMS[unit] / limits.IN_GRAMS[wanted]


def total_in(items: Sequence[Any], *, unit: str, currency: object) -> Decimal | None:
    """What *items* come to in *unit*; None where one of them cannot be told in it."""
    total = Decimal(0)
    for measure in map(measure_of, items):
        if measure is None or not _fits(measure, unit, currency):
            return None
        both_masses = {measure.unit, unit} <= limits.MASS
        total += converted(measure.number, measure.unit, unit) if both_masses else measure.number
    return total if items else None


def totals_of(items: Iterable[Any]) -> dict[tuple[str, str], Decimal]:
    """What *items* come to, by unit and currency."""
    totals: dict[tuple[str, str], Decimal] = {}
    for measure in map(measure_of, items):
        if measure is not None:
            base = in_base_unit(measure)
            key = (base.unit, base.currency)
            totals[key] = totals.get(key, Decimal(0)) + base.number
    return totals


def _fits(measure: Measure, unit: str, currency: object) -> bool:
    if measure.unit == MONEY:
        return unit == MONEY and measure.currency == currency
    pieces = limits.PIECES | set(_UNIT_OF_ONE.values()) | {"account"}
    alike = {measure.unit, unit} <= limits.MASS or {measure.unit, unit} <= pieces
    return measure.unit == unit or alike


def _unit_of_pieces(item: Any) -> str:
    part = item.subcategory
    if part == "financial.account":
        return "account"
    whole = isinstance(part, Missing) or part in _THE_THING_ITSELF or item.category == "documents"
    return _UNIT_OF_ONE.get(item.category, _PIECE) if whole else _PIECE

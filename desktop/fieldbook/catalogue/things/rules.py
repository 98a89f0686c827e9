"""What must fit together about things that were taken (domain note, section 8, rules S1 to S5)."""

import re
from collections.abc import Iterator
from decimal import Decimal
from typing import Any

from fieldbook.base.missing import Missing
from fieldbook.base.problem import Path, Problem, Severity
from fieldbook.catalogue.things import limits
from fieldbook.forms.answers import Rule

_MILLIMETRES = re.compile(r"\s*(\d{1,3})(?:[.,]\d+)?\s*mm\s*", re.IGNORECASE | re.ASCII)
ITEM_FIELDS = (
    *("documents", "vessels", "vehicles", "firearms", "ammunition"),
    *("drugs", "cash", "assets", "devices", "goods"),
)
TWO_PERSONS = frozenset({"cash", "drugs", "firearms", "ammunition", "explosives"})
EXACT = "exact"
MEASURED = {"ammunition": "round", "cash": "currency", "drugs": "", "goods": ""}
"""The rows that say an amount, and the unit it is in; "" where the row names it."""
LARGEST_SMALL_ARM_MM = 30


def items_of(seizure: Any) -> tuple[str, tuple[Any, ...]]:
    """The field that holds the single things, and the things; "" and nothing where none are listed."""
    for name in ITEM_FIELDS:
        rows = getattr(seizure, name)
        if isinstance(rows, tuple):
            return name, rows
    return "", ()


def _unit_fits(seizure: Any) -> Iterator[Problem]:
    """Rule S2: the category chooses its units."""
    if isinstance(seizure.quantity, Missing):
        return
    unit, allowed = seizure.quantity.unit, limits.UNITS.get(seizure.category)
    fits = unit in allowed if allowed else unit not in limits.NOT_THINGS
    if not fits:
        text = "This sort of thing is not counted in that unit; choose another one."
        yield Problem(("quantity", "unit"), "seizure.unit", text)


def _mixed_is_told(seizure: Any) -> Iterator[Problem]:
    """Mixed is for what others tell; our own exhibits are split."""
    if seizure.category == "mixed" and isinstance(seizure.exhibit_no, str):
        text = "An exhibit of our own is of one sort: write one record for each sort."
        yield Problem(("category",), "seizure.mixed", text)


def _items_add_up(seizure: Any) -> Iterator[Problem]:
    """The rows against the quantity, where both are in one unit."""
    name, rows = items_of(seizure)
    if isinstance(seizure.quantity, Missing):
        return
    total = items_total(seizure, name, rows)
    stated = seizure.quantity.value
    exact = seizure.quantity.qualifier == EXACT
    if total is not None and exact and isinstance(stated, Decimal) and stated != total:
        text = f"The rows come to {total:f}; the quantity says {stated:f}."
        yield Problem((name,), "seizure.rows_differ", text, Severity.WARNING)


def items_total(seizure: Any, name: str, rows: tuple[Any, ...]) -> Decimal | None:
    """What the rows come to in the unit of the quantity; None where they cannot be added."""
    unit = getattr(seizure.quantity, "unit", None)
    if not rows or unit is None:
        return None
    if name in MEASURED:
        return _added(unit, [(_amount(row, name), MEASURED[name] or str(row.unit)) for row in rows])
    return Decimal(len(rows)) if unit not in limits.MONEY else None


def _amount(row: Any, name: str) -> Decimal | None:
    """How much one row is; None where that is not known."""
    if name == "cash":
        known = isinstance(row.denomination, Decimal) and isinstance(row.pieces, Decimal)
        return row.denomination * row.pieces if known else None
    return row.amount if isinstance(row.amount, Decimal) else None


def _added(unit: str, amounts: list[tuple[Decimal | None, str]]) -> Decimal | None:
    total = Decimal(0)
    for amount, told in amounts:
        if amount is None or (told != unit and not {told, unit} <= limits.MASS):
            return None
        total += amount if told == unit else amount * limits.IN_GRAMS[told] / limits.IN_GRAMS[unit]
    return total


def _plausible(seizure: Any) -> Iterator[Problem]:
    """Rule S1 for an exhibit of our own: what a report states of many exhibits is not bounded."""
    name, rows = items_of(seizure)
    if isinstance(seizure.exhibit_no, str) and not isinstance(seizure.quantity, Missing):
        unit = seizure.quantity.unit
        most = _most(seizure.category, seizure.drug_type, unit=unit)
        yield from _slipped(("quantity", "value"), seizure.quantity.value, unit=unit, most=most)
    for at, row in enumerate(rows if name == "drugs" else ()):
        most = _most("drugs", row.type, unit=row.unit)
        yield from _slipped((name, at, "amount"), row.amount, unit=row.unit, most=most)


def _most(category: str, drug: object, *, unit: object) -> Decimal | None:
    """The most that one exhibit holds in *unit*; None where nobody has said."""
    if unit in limits.MASS:
        code = drug if isinstance(drug, str) else ""
        grams = next(most for begins, most in limits.PLAUSIBLE_G.items() if code.startswith(begins))
        return grams / limits.IN_GRAMS[str(unit)] if category == "drugs" else None
    return limits.PLAUSIBLE_PIECES.get(category) if unit not in limits.MONEY else None


def _slipped(path: Path, amount: object, *, unit: object, most: Decimal | None) -> Iterator[Problem]:
    if most is None or not isinstance(amount, Decimal) or amount <= most:
        return
    grams = f", that is {amount * limits.IN_GRAMS[str(unit)]:,f} g" if unit in limits.MASS else ""
    text = f"{amount:,f}{grams}: far more than one exhibit holds. Look at unit and number again."
    yield Problem(path, "seizure.too_much", text, Severity.WARNING)


def _thousandfold(seizure: Any) -> Iterator[Problem]:
    """Rule S1: exactly a thousand times its sibling is kilograms for grams."""
    name, rows = items_of(seizure)
    masses = [_grams(row) for row in (rows if name in {"drugs", "goods"} else ())]
    for at, mass in enumerate(masses):
        if mass and any(other and mass == other * 1000 for other in masses):
            text = "This is exactly a thousand times another row: kilograms for grams?"
            yield Problem((name, at, "unit"), "seizure.thousandfold", text, Severity.WARNING)


def _grams(row: Any) -> Decimal | None:
    known = isinstance(row.amount, Decimal) and row.unit in limits.MASS
    return row.amount * limits.IN_GRAMS[row.unit] if known else None


def _exhibits_differ(seizure: Any) -> Iterator[Problem]:
    name, rows = items_of(seizure)
    seen: set[str] = set()
    for at, row in enumerate(rows):
        number = row.exhibit_no.casefold() if isinstance(row.exhibit_no, str) else ""
        if number in seen:
            yield Problem(
                (name, at, "exhibit_no"), "seizure.exhibit_twice", "This exhibit number stands twice."
            )
        seen.update({number} - {""})


def _two_persons(seizure: Any) -> Iterator[Problem]:
    """Two different people for cash, drugs and arms that we hold ourselves."""
    if seizure.category not in TWO_PERSONS:
        return
    taker, witness = seizure.taken_by, seizure.witness
    if isinstance(taker, str) and isinstance(witness, str) and taker.casefold() == witness.casefold():
        yield Problem(("witness",), "seizure.same_witness", "The witness is somebody else.")
    elif isinstance(taker, str) and witness is Missing.NOT_ASKED:
        text = "Cash, drugs and arms are taken by two people: write the witness."
        yield Problem(("witness",), "seizure.witness", text, Severity.GAP)


def _calibre(seizure: Any) -> Iterator[Problem]:
    """A text that says 38 mm means .38 inch: the former is a grenade launcher."""
    for name in ("firearms", "ammunition"):
        rows = getattr(seizure, name)
        for at, row in enumerate(rows if isinstance(rows, tuple) else ()):
            found = _MILLIMETRES.fullmatch(str(row.calibre or ""))
            if found and int(found.group(1)) > LARGEST_SMALL_ARM_MM:
                told = "More than 30 mm is no small arm: .38 is inches, write it as .38."
                yield Problem((name, at, "calibre"), "seizure.calibre", told, Severity.WARNING)


SEIZURE_RULES: tuple[Rule, ...] = (
    _unit_fits,
    _mixed_is_told,
    _items_add_up,
    _plausible,
    _thousandfold,
    _exhibits_differ,
    _two_persons,
    _calibre,
)

"""What must fit together about things that were taken (domain note, section 8, rules S1 to S5)."""

import re
from collections import defaultdict
from collections.abc import Iterator
from decimal import Decimal
from typing import Any

from fieldbook.base.missing import Missing
from fieldbook.base.problem import Path, Problem, Severity
from fieldbook.base.said import said
from fieldbook.catalogue.things import limits
from fieldbook.catalogue.things.amounts import items_of, total_in
from fieldbook.catalogue.things.exhibits import EXHIBIT_RULES
from fieldbook.catalogue.things.items import MIXED, SEVERAL
from fieldbook.forms.answers import Rule

_MILLIMETRES = re.compile(r"\s*(\d{1,3})(?:[.,]\d+)?\s*mm\s*", re.IGNORECASE | re.ASCII)
TWO_PERSONS = frozenset({"cash", "drugs", "firearms", "ammunition", "explosives"})
EXACT = "exact"
LARGEST_SMALL_ARM_MM = 30


def sorts_in(seizure: Any) -> frozenset[str]:
    """The sorts of thing in it: its own, or those of its items."""
    if seizure.category == SEVERAL:
        return frozenset(item.category for item in items_of(seizure))
    return frozenset({seizure.category})


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
    if seizure.category == MIXED and (isinstance(seizure.exhibit_no, str) or items_of(seizure)):
        text = "Exhibits of our own are told apart: choose several sorts, item by item."
        yield Problem(("category",), "seizure.mixed", text)


def _several_are_listed(seizure: Any) -> Iterator[Problem]:
    if seizure.category == SEVERAL and not items_of(seizure):
        text = "Add a row for each thing, or choose one sort of thing above."
        yield Problem(("items",), "seizure.no_items", text, Severity.GAP)


def _rows_are_of_the_sort(seizure: Any) -> Iterator[Problem]:
    """One figure speaks of one sort of thing in one state; several sorts have no figure of their own."""
    if seizure.category in {SEVERAL, MIXED}:
        return
    for at, item in enumerate(items_of(seizure)):
        if item.category != seizure.category:
            text = "This is of another sort than the seizure: choose several sorts, item by item."
            yield Problem(("items", at, "category"), "seizure.other_sort", text)
        for name in ("item_status", "acquisition"):
            if _differ(getattr(item, name), getattr(seizure, name)):
                text = "The whole seizure says otherwise: choose several sorts, item by item."
                yield Problem(("items", at, name), "seizure.other_state", text)


def _differ(one: object, other: object) -> bool:
    return isinstance(one, str) and isinstance(other, str) and one != other


def _items_add_up(seizure: Any) -> Iterator[Problem]:
    """The rows against the quantity, where both are in one unit."""
    quantity, items = seizure.quantity, items_of(seizure)
    if isinstance(quantity, Missing) or quantity.qualifier != EXACT or not isinstance(quantity.unit, str):
        return
    total = total_in(items, unit=quantity.unit, currency=quantity.currency)
    if total is not None and isinstance(quantity.value, Decimal) and quantity.value != total:
        text = said(
            "The rows come to {total}; the quantity says {stated}.",
            total=f"{total:f}",
            stated=f"{quantity.value:f}",
        )
        yield Problem(("items",), "seizure.rows_differ", text, Severity.WARNING)


def _plausible(seizure: Any) -> Iterator[Problem]:
    """Rule S1 for an exhibit of our own: what a report states of many exhibits is not bounded."""
    if isinstance(seizure.exhibit_no, str) and not isinstance(seizure.quantity, Missing):
        unit = seizure.quantity.unit
        most = _most(seizure.category, seizure.drug_type, unit=unit)
        yield from _slipped(("quantity", "value"), seizure.quantity.value, unit=unit, most=most)
    for at, item in enumerate(items_of(seizure)):
        most = _most(item.category, item.drug_type, unit=item.unit)
        yield from _slipped(("items", at, "amount"), item.amount, unit=item.unit, most=most)
        pieces = _most(item.category, "", unit="H87")
        yield from _slipped(("items", at, "pieces"), item.pieces, unit="H87", most=pieces)


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
    grams = f"{amount * limits.IN_GRAMS[str(unit)]:,f}" if unit in limits.MASS else ""
    amount = (
        said("{amount}, that is {grams} g", amount=f"{amount:,f}", grams=grams) if grams else f"{amount:,f}"
    )
    text = said("{amount}: far more than one exhibit holds. Look at unit and number again.", amount=amount)
    yield Problem(path, "seizure.too_much", text, Severity.WARNING)


def _thousandfold(seizure: Any) -> Iterator[Problem]:
    """Rule S1: exactly a thousand times its sibling is kilograms for grams."""
    siblings: defaultdict[tuple[str, object], dict[int, Decimal]] = defaultdict(dict)
    for at, item in enumerate(items_of(seizure)):
        if isinstance(item.amount, Decimal) and item.unit in limits.MASS:
            grams = item.amount * limits.IN_GRAMS[item.unit]
            siblings[item.category, item.drug_type][at] = grams
    for masses in siblings.values():
        for at, mass in masses.items():
            if mass and any(other and mass == other * 1000 for other in masses.values()):
                text = "This is exactly a thousand times another row: kilograms for grams?"
                yield Problem(("items", at, "unit"), "seizure.thousandfold", text, Severity.WARNING)


def _two_persons(seizure: Any) -> Iterator[Problem]:
    """Two different people for cash, drugs and arms that we hold ourselves."""
    if not sorts_in(seizure) & TWO_PERSONS:
        return
    taker, witness = seizure.taken_by, seizure.witness
    if isinstance(taker, str) and isinstance(witness, str) and taker.casefold() == witness.casefold():
        yield Problem(("witness",), "seizure.same_witness", "The witness is somebody else.")
    elif isinstance(taker, str) and witness is Missing.NOT_ASKED:
        text = "Cash, drugs and arms are taken by two people: write the witness."
        yield Problem(("witness",), "seizure.witness", text, Severity.GAP)


def _calibre(seizure: Any) -> Iterator[Problem]:
    """A text that says 38 mm means .38 inch: the former is a grenade launcher."""
    for at, item in enumerate(items_of(seizure)):
        found = _MILLIMETRES.fullmatch(str(item.calibre or ""))
        if found and int(found.group(1)) > LARGEST_SMALL_ARM_MM:
            told = "More than 30 mm is no small arm: .38 is inches, write it as .38."
            yield Problem(("items", at, "calibre"), "seizure.calibre", told, Severity.WARNING)


SEIZURE_RULES: tuple[Rule, ...] = (
    _unit_fits,
    _mixed_is_told,
    _several_are_listed,
    _rows_are_of_the_sort,
    _items_add_up,
    _plausible,
    _thousandfold,
    *EXHIBIT_RULES,
    _two_persons,
    _calibre,
)

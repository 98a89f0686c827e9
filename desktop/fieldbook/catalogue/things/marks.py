"""Numbers by which a thing is known again, and how many exhibits a seizure holds (section 8)."""

from collections import defaultdict
from collections.abc import Iterator
from typing import Any

from fieldbook.base.missing import Missing
from fieldbook.catalogue.things.amounts import items_of, total_in, totals_of
from fieldbook.catalogue.things.items import SEVERAL
from fieldbook.forms.values.sameness import Mark, Tally

_MARKS = {
    "number": {"documents": "document number", "financial": "account or address"},
    "hull_no": {"vessels": "hull number"},
    "plate": {"vehicles": "plate"},
    "vin": {"vehicles": "VIN"},
    "serial": {"firearms": "serial number", "devices": "IMEI or serial number"},
}


def marks_of(seizure: Any) -> Iterator[Mark]:
    """Every such number of its single things."""
    for at, item in enumerate(items_of(seizure)):
        for field, labels in _MARKS.items():
            text, label = getattr(item, field), labels.get(item.category)
            if label and isinstance(text, str):
                yield Mark(f"{item.category}.{field}", label, text, ("items", at, field))


def tally_of(seizure: Any) -> Iterator[Tally]:
    """Its exhibits: in the unit of its quantity, or each sort apart, each state, unit and currency too.

    Nothing where none are listed, or they cannot be added.
    """
    items, quantity = items_of(seizure), seizure.quantity
    if seizure.category == SEVERAL:
        yield from _apart(seizure, items)
    elif items and not isinstance(quantity, Missing) and isinstance(quantity.unit, str):
        total = total_in(items, unit=quantity.unit, currency=quantity.currency)
        if total is not None:
            yield Tally("seizure", seizure.category, quantity.unit, total, currency=_text(quantity.currency))


def _apart(seizure: Any, items: tuple[Any, ...]) -> Iterator[Tally]:
    alike: defaultdict[tuple[str, str, str], list[Any]] = defaultdict(list)
    for item in items:
        state = _text(item.item_status) or _text(seizure.item_status)
        alike[item.category, state, _text(item.acquisition)].append(item)
    for (category, state, acquisition), group in alike.items():
        told = {"item_status": state, "acquisition": acquisition}
        for (unit, currency), number in totals_of(group).items():
            apart = tuple((name, code) for name, code in told.items() if code)
            yield Tally("seizure", category, unit, number, currency=currency, alike=apart)


def _text(value: object) -> str:
    return value if isinstance(value, str) else ""

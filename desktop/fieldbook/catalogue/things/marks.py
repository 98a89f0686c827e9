"""Numbers by which a thing is known again, and how many exhibits a seizure holds (section 8)."""

from collections.abc import Iterator
from typing import Any

from fieldbook.catalogue.things.rules import items_of, items_total
from fieldbook.forms.values.sameness import Mark, Tally

_MARKS = {
    "documents": (("number", "document number"),),
    "vessels": (("hull_no", "hull number"),),
    "vehicles": (("plate", "plate"), ("vin", "VIN")),
    "firearms": (("serial", "serial number"),),
    "assets": (("number", "account or address"),),
    "devices": (("serial", "IMEI or serial number"),),
}


def marks_of(seizure: Any) -> Iterator[Mark]:
    """Every such number of its single things."""
    name, rows = items_of(seizure)
    for row in rows:
        for field, label in _MARKS.get(name, ()):
            text = getattr(row, field)
            if isinstance(text, str):
                yield Mark(f"{name}.{field}", label, text)


def tally_of(seizure: Any) -> Iterator[Tally]:
    """Its exhibits, in the unit of its quantity; nothing where none are listed, or they cannot be added."""
    name, rows = items_of(seizure)
    total = items_total(seizure, name, rows)
    if total is not None:
        yield Tally("seizure", seizure.category, seizure.quantity.unit, total)

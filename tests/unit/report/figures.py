"""Stated figures for examples, told as shortly as a test needs them."""

from decimal import Decimal
from typing import Any

from fieldbook.base.bounds import Bounds
from fieldbook.base.ids import RecordId
from fieldbook.report.figures import StatedFigure
from fieldbook.report.summary import Block, Summary, make_summary
from fieldbook.report.totals import Total


def rid(name: str) -> RecordId:
    """An identifier from a short name."""
    return RecordId(name.encode().hex().rjust(32, "0"))


def exactly(number: int | str) -> Bounds:
    return Bounds(Decimal(number), Decimal(number))


def at_least(number: int) -> Bounds:
    return Bounds(lower=Decimal(number))


def more_than(number: int) -> Bounds:
    return Bounds(lower=Decimal(number), lower_inclusive=False)


def up_to(number: int) -> Bounds:
    return Bounds(upper=Decimal(number))


def stated(name: str, number: int | Bounds | None, *relations: tuple[str, str], **more: Any) -> StatedFigure:
    """A figure called *name*; *relations* are codes, each with the name of the other figure."""
    bounds = Bounds() if number is None else exactly(number) if isinstance(number, int) else number
    given: dict[str, Any] = {
        "record": rid(name),
        "form": "outcome",
        "measure": "arrest",
        "measure_label": "Arrest",
        "words": f"{number} persons" if isinstance(number, int) else f"{name} persons",
        "unit": "person",
        "unit_label": "persons",
        "bounds": bounds,
        "relations": tuple((kind, rid(other)) for kind, other in relations),
    }
    return StatedFigure(**{**given, **more})


def summed(*figures: StatedFigure) -> Summary:
    return make_summary("Theseus", figures)


def only_block(*figures: StatedFigure) -> Block:
    """The one block that *figures* come to."""
    (block,) = summed(*figures).blocks
    return block


def only_total(*figures: StatedFigure) -> Total:
    """The one total that *figures* come to."""
    total = only_block(*figures).total
    assert total is not None
    return total

"""What must fit together within one row of a seizure (domain note, section 8, rules S2 to S5)."""

from collections.abc import Iterator
from decimal import Decimal
from typing import Any

from fieldbook.base.missing import Missing
from fieldbook.base.problem import Problem
from fieldbook.base.said import said
from fieldbook.catalogue.things import limits
from fieldbook.forms.answers import Rule


def _unit_fits(item: Any) -> Iterator[Problem]:
    """Rule S2: the sort chooses its units."""
    allowed = limits.row_units(item.category)
    if isinstance(item.unit, str) and item.unit not in allowed:
        text = "This sort of thing is not counted in that unit; choose another one."
        yield Problem(("unit",), "seizure.unit", text)


def _amount_is_there(item: Any) -> Iterator[Problem]:
    """Cash may be written as denomination and notes; everything that is measured has an amount."""
    if item.amount is not Missing.NOT_ASKED or isinstance(item.pieces, Decimal):
        return
    if item.category == "cash":
        if item.denomination is Missing.NOT_ASKED or item.notes is Missing.NOT_ASKED:
            text = "Write how much money it is, or the denomination and how many notes there are."
            yield Problem(("amount",), "seizure.amount", text)
    elif isinstance(item.unit, str):
        yield Problem(("amount",), "seizure.amount", "Write how much it is.")


def _notes_are_worth_it(item: Any) -> Iterator[Problem]:
    counted = isinstance(item.denomination, Decimal) and isinstance(item.notes, Decimal)
    if counted and isinstance(item.amount, Decimal) and item.denomination * item.notes != item.amount:
        worth = item.denomination * item.notes
        text = said(
            "{notes} times {denomination} is {worth}; the amount says {stated}.",
            notes=f"{item.notes:f}",
            denomination=f"{item.denomination:f}",
            worth=f"{worth:,f}",
            stated=f"{item.amount:,f}",
        )
        yield Problem(("amount",), "seizure.notes_differ", text)


def _money_has_a_currency(item: Any) -> Iterator[Problem]:
    """Rule S4: one row a currency; without one nothing can be added."""
    has_money = item.category == "cash" or isinstance(item.balance, Decimal)
    if has_money and item.currency is Missing.NOT_ASKED:
        yield Problem(("currency",), "seizure.currency", "Say which currency it is.")


ITEM_RULES: tuple[Rule, ...] = (_unit_fits, _amount_is_there, _notes_are_worth_it, _money_has_a_currency)

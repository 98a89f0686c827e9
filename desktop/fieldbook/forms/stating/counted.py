"""What was typed with a number and says what it counts: a unit or a currency."""

from dataclasses import dataclass

from fieldbook.base.said import said
from fieldbook.forms.stating.money import MONEY, money_apart
from fieldbook.forms.values.codelist import codes
from fieldbook.forms.values.measured import unit_apart

UNITS = codes("counted_unit")


@dataclass(frozen=True, slots=True)
class CountedApart:
    """A number and what was written with it.

    Attributes:
        bare: The number's text.
        codes: A unit, or the currencies that may be meant: see ``money_apart``.
        written: What people call it; a sign that many currencies share is left as it is.
        is_money: Whether it is a currency.
    """

    bare: str
    codes: tuple[str, ...]
    written: str
    is_money: bool


def counted_apart(text: str, *, units: bool = True, money: bool = True) -> CountedApart | None:
    """The unit, or else the currency, in *text*; None where there is none of what is looked for."""
    bare, unit = unit_apart(text) if units else (text, "")
    if unit:
        return CountedApart(bare, (unit,), UNITS.label(unit), is_money=False)
    bare, meant = money_apart(text) if money else (text, ())
    if not meant:
        return None
    sign = text.strip().removeprefix(bare).removesuffix(bare).strip()
    return CountedApart(bare, meant, MONEY.label(meant[0]) if meant[0] else sign, is_money=True)


def told_two(written: str, chosen: str) -> str:
    """That the number says one thing, and what was chosen another."""
    return said(
        "The number says {written}, and what is counted is {chosen}: write one of them.",
        written=written,
        chosen=chosen,
    )


def told_shared(sign: str) -> str:
    """That a sign stands for several currencies."""
    return said("Several currencies are written {sign}: write three letters, for example USD.", sign=sign)


def told_elsewhere(written: str) -> str:
    """That such a thing is not counted in what was written."""
    return said("This is not counted in {written}: write another unit, or the number alone.", written=written)

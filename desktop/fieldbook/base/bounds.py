"""Intervals that a stated number may lie in, and their sum."""

from dataclasses import dataclass
from decimal import Decimal


@dataclass(frozen=True, slots=True)
class Bounds:
    """The interval in which the true number lies; None is no bound on that side."""

    lower: Decimal | None = None
    upper: Decimal | None = None
    lower_inclusive: bool = True
    upper_inclusive: bool = True

    def plus(self, other: "Bounds") -> "Bounds":
        """Both added: lower and upper separately (rule F6)."""
        return Bounds(
            _sum(self.lower, other.lower),
            _sum(self.upper, other.upper),
            self.lower_inclusive and other.lower_inclusive,
            self.upper_inclusive and other.upper_inclusive,
        )


def _sum(one: Decimal | None, other: Decimal | None) -> Decimal | None:
    return None if one is None or other is None else one + other

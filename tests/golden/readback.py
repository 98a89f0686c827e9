"""Whether what was typed comes back."""

from decimal import Decimal
from typing import Any


def assert_holds(kept: Any, typed: Any, where: str) -> None:
    """Everything of *typed* is in *kept*."""
    if isinstance(typed, dict):
        for name, value in typed.items():
            assert name in kept, f"{where}.{name} is lost"
            assert_holds(kept[name], value, f"{where}.{name}")
    elif isinstance(typed, list):
        assert len(kept) == len(typed), where
        for at, value in enumerate(typed):
            assert_holds(kept[at], value, f"{where}.{at}")
    else:
        assert same(str(kept), str(typed)), f"{where}: {kept} for {typed}"


def same(kept: str, typed: str) -> bool:
    if kept == typed:
        return True
    try:
        return Decimal(kept) == Decimal(typed)
    except ArithmeticError:
        return False

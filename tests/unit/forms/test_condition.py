"""Conditions are data: what they look at can be told, and whether they hold is plain."""

from collections.abc import Mapping
from decimal import Decimal

import pytest

from fieldbook.base.missing import Missing
from fieldbook.forms.condition import Condition, answered, below, one_of, some_row
from tests.contracts.examples import Agency

MINOR = answered("age") & below("age", 18)
ASKED = one_of("measure", "arrest", "charge") | one_of("role", "suspect")

LED = some_row("agencies", "role", "lead")


@pytest.mark.parametrize(
    ("condition", "answers", "holds"),
    [
        (answered("age"), {"age": Decimal(0)}, True),
        (answered("age"), {"age": Missing.REFUSED}, False),
        (answered("age"), {}, False),
        (below("age", 18), {"age": Decimal(17)}, True),
        (below("age", 18), {"age": 17}, True),
        (below("age", 18), {"age": Decimal(18)}, False),
        (below("age", 18), {"age": Missing.UNKNOWN}, False),
        (below("age", 18), {"age": "17"}, False),
        (one_of("measure", "arrest"), {"measure": "arrest"}, True),
        (one_of("measure", "arrest"), {"measure": "charge"}, False),
        (one_of("measure", "arrest"), {"measure": Missing.UNKNOWN}, False),
        (one_of("measure", "arrest"), {}, False),
        (one_of("origins", "AL", "XK"), {"origins": ("IT", "XK")}, True),
        (one_of("origins", "AL", "XK"), {"origins": ("IT",)}, False),
        (LED, {"agencies": (Agency(name="A", role="host"), Agency(name="B", role="lead"))}, True),
        (LED, {"agencies": (Agency(name="A", role="supporter"),)}, False),
        (LED, {"agencies": Missing.UNKNOWN}, False),
        (LED, {}, False),
        (MINOR, {"age": Decimal(17)}, True),
        (MINOR, {"age": Decimal(18)}, False),
        (MINOR, {}, False),
        (ASKED, {"measure": "charge"}, True),
        (ASKED, {"role": "suspect"}, True),
        (ASKED, {"measure": "person_check"}, False),
    ],
)
def test_a_condition_holds_or_not(
    condition: Condition, answers: Mapping[str, object], *, holds: bool
) -> None:
    assert condition.holds(answers) is holds


@pytest.mark.parametrize(
    ("condition", "names"),
    [
        (answered("age"), {"age"}),
        (below("age", 18), {"age"}),
        (MINOR, {"age"}),
        (LED, {"agencies"}),
        (ASKED, {"measure", "role"}),
    ],
)
def test_a_condition_tells_what_it_looks_at(condition: Condition, names: set[str]) -> None:
    assert condition.names() == names


def test_conditions_are_equal_when_they_say_the_same() -> None:
    assert one_of("measure", "a", "b") == one_of("measure", "b", "a")

"""A chain of custody holds: who has the thing, under which seal, and how much of it."""

from typing import TYPE_CHECKING

import pytest

from fieldbook.forms.kind import Typed
from tests.unit.catalogue.around import COUNTED, OPERATION, SEIZURE, Around, checked, neighbour, told

if TYPE_CHECKING:
    from fieldbook.forms.values.surroundings import Neighbour

TAKEN = neighbour(
    SEIZURE,
    "seizure",
    operation=OPERATION,
    category="drugs",
    quantity={**COUNTED, "unit": "KGM"},
    exhibit_no="D-1",
)


def event(action: str, at: str, **more: Typed) -> dict[str, Typed]:
    typed: dict[str, Typed] = {
        "operation": OPERATION,
        "seizure": SEIZURE,
        "exhibit_no": "D-1",
        "action": action,
        "done_on": "2026-03-01",
        "done_at": at,
        "witness": "Officer W",
    }
    return {**typed, **more}


def after(*events: dict[str, Typed]) -> Around:
    """What is known once *events* have happened."""
    pointing: list[Neighbour] = [
        neighbour(SEIZURE, "custody", **typed)  # the identifier does not matter here
        for typed in events
    ]
    return Around({SEIZURE: TAKEN}, pointing)


SEIZED = event("seize", "10:00", received_by="Officer A", seal_after="S-1", quantity="1.5", unit="KGM")
HANDED = event("transfer", "11:00", released_by="Officer A", received_by="Store", seal_before="S-1")


def test_it_begins_with_seizing() -> None:
    assert told(checked("custody", after(), **SEIZED)) == set()
    assert "custody.not_begun" in told(checked("custody", after(), **HANDED))
    assert "custody.begun_twice" in told(checked("custody", after(SEIZED), **event("seize", "12:00")))


def test_a_part_begins_with_the_split_from_its_exhibit() -> None:
    part = event("split", "10:30", exhibit_no="D-1/1", root_exhibit="D-1")

    assert told(checked("custody", after(SEIZED), **part)) == set()
    assert "custody.own_root" in told(checked("custody", after(), **{**part, "root_exhibit": "d-1/1"}))


def test_a_whole_hand_over_passes() -> None:
    assert told(checked("custody", after(SEIZED), **HANDED)) == set()


@pytest.mark.parametrize(
    ("more", "rule"),
    [
        ({"released_by": "Officer B"}, "custody.holder"),
        ({"released_by": ""}, "custody.releaser"),
        ({"received_by": "officer a"}, "custody.same_hands"),
        ({"seal_before": "S-2"}, "custody.seal"),
        ({"quantity": "1.4", "unit": "KGM"}, "custody.quantity"),
        ({"done_at": "9:59"}, "custody.time_back"),
        ({"witness": ""}, "custody.witness"),
        ({"witness": "Store"}, "custody.same_witness"),
    ],
)
def test_each_break_has_its_own_sentence(more: dict[str, Typed], rule: str) -> None:
    assert rule in told(checked("custody", after(SEIZED), **{**HANDED, **more}))


def test_a_discrepancy_explains_another_quantity() -> None:
    found = event("discrepancy", "12:00", quantity="1.4", unit="KGM")

    assert told(checked("custody", after(SEIZED), **found)) == set()


def test_after_the_end_only_a_correction_follows() -> None:
    ended = event("destroy", "13:00")

    assert "custody.closed" in told(checked("custody", after(SEIZED, ended), **event("weigh", "14:00")))
    assert told(checked("custody", after(SEIZED, ended), **event("correct", "14:00"))) == set()


def test_a_number_that_the_seizure_does_not_list_is_told() -> None:
    stray = event("seize", "10:00", exhibit_no="D-9", received_by="Officer A")

    assert told(checked("custody", after(), **stray)) == {"custody.unknown_exhibit"}

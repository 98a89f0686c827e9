"""A supervisor reconciles an operation on the command line."""

import json
from pathlib import Path

import pytest

from tests.journeys.hands import Inside

OPERATION, LOW, HIGH, ONE, OTHER = (f"{number:032x}" for number in range(10, 15))
ALIKE = {"operation": OPERATION, "roles": "victim", "sex": "F", "age": "17", "citizenship": "NG"}


@pytest.fixture
def hands(tmp_path: Path) -> Inside:
    """A station with two numbers for one thing, and two persons who look alike."""
    hands = Inside(tmp_path / "vault")
    assert hands.do("init", "--station", "Tablet 4", "--officer", "Amina").code == 0
    records = [
        {"form": "operation", "record": OPERATION, "name": "Theseus"},
        _arrests(LOW, "72", []),
        _arrests(HIGH, "80", [{"type": "contradicts", "to": LOW}]),
        {"form": "person", "record": ONE, **ALIKE},
        {"form": "person", "record": OTHER, **ALIKE},
    ]
    assert hands.do("add", "--from", "-", piped=json.dumps(records)).code == 0
    return hands


def _arrests(record: str, value: str, relations: list[dict[str, str]]) -> dict[str, object]:
    figure = {"qualifier": "exact", "value": value, "unit": "person", "relations": relations}
    return {
        "form": "outcome",
        "record": record,
        "operation": OPERATION,
        "measure": "arrest",
        "figure": figure,
    }


def test_everything_stands_side_by_side(hands: Inside) -> None:
    data = hands.do("reconcile", OPERATION).data
    arrests, victims = data["measures"]

    assert (arrests["computed"]["words"], arrests["gap"]) == (
        "72 to 80 persons, sources disagree",
        "8 between the lowest and the highest",
    )
    assert [one["words"] for one in arrests["stated"]] == ["72 persons", "80 persons"]
    assert (victims["recorded"], victims["stated"]) == ("2", [])
    assert [(pair["one"], pair["other"]) for pair in data["lookalikes"]] == [(ONE, OTHER)]


def test_a_number_is_taken_and_given_back(hands: Inside) -> None:
    assert hands.do("prefer", HIGH, "--why", "Counted by the court").data["takes"] == "figure"
    preferred = hands.do("reconcile", OPERATION).data["measures"][0]["preferred"]
    assert (preferred["figure"], preferred["why"], preferred["officer"]) == (
        HIGH,
        "Counted by the court",
        "Amina",
    )

    assert hands.do("prefer", LOW, "--computed", "--why", "A third source").data["takes"] == "computed"
    assert hands.do("prefer", LOW, "--open", "--why", "Asked again").data["takes"] == "open"
    assert hands.do("reconcile", OPERATION).data["measures"][0]["preferred"] is None


def test_two_persons_are_one(hands: Inside) -> None:
    assert hands.do("lookalikes", "same", ONE, OTHER, "--why", "One tattoo").data["record"] == OTHER

    assert hands.do("lookalikes", "list", OPERATION).data == []
    assert hands.do("reconcile", OPERATION).data["measures"][1]["recorded"] == "1"


def test_two_persons_are_two(hands: Inside) -> None:
    assert hands.do("lookalikes", "apart", ONE, OTHER, "--why", "Twins").code == 0

    assert hands.do("lookalikes", "list", OPERATION).data == []
    assert hands.do("reconcile", OPERATION).data["measures"][1]["recorded"] == "2"


def test_what_cannot_be_decided_is_refused(hands: Inside) -> None:
    assert hands.do("prefer", OPERATION, "--why", "Because").refusal["code"] == "R109"
    assert hands.do("lookalikes", "apart", ONE, LOW, "--why", "Because").refusal["code"] == "R110"

"""The command line on how numbers are written, and on what is late."""

from pathlib import Path

import pytest

from tests.journeys.hands import Inside
from tests.toolkit.vaults import found, save, save_operation


@pytest.fixture
def hands(tmp_path: Path) -> Inside:
    station = tmp_path / "station"
    session = found(station)
    save(
        session,
        "referral",
        operation=save_operation(session),
        services=["medical"],
        status="sent",
        people={"qualifier": "exact", "value": "1", "unit": "person"},
        consent="given_written",
        sent_on="2020-01-02",
        priority="urgent",
    )
    session.close()
    return Inside(station)


def test_what_is_late_is_listed(hands: Inside) -> None:
    (late,) = hands.do("overdue").data["overdue"]

    assert (late["form"], late["due_on"]) == ("referral", "2020-01-05")


def test_whose_numbers_are_written_is_said_once(hands: Inside) -> None:
    assert hands.do("numbers").data == {"locale": "ask"}
    assert hands.do("numbers", "fr").data == {"locale": "fr"}
    assert hands.do("numbers").data == {"locale": "fr"}
    assert hands.do("numbers", "ask").data == {"locale": "ask"}


def test_a_place_is_found_in_any_script_without_a_vault(tmp_path: Path) -> None:
    nobody = Inside(tmp_path / "no vault")

    skopje, airport = nobody.do("places", "Скопје").data["places"]
    options = ("--country", "us", "--country", "Canada", "--most", "30")
    towns = nobody.do("places", "spring", *options).data["places"]

    assert airport["type"] == "airport"
    assert (skopje["country"], skopje["grid"][:6]) == ("MK", "34T EM")
    assert len(towns) == 30
    assert {town["country"] for town in towns} == {"US", "CA"}


def test_coordinates_are_told_in_every_spelling_with_what_is_near(tmp_path: Path) -> None:
    told = Inside(tmp_path / "no vault").do("places", "34T EM 35 49").data

    assert (told["position"], told["precision"]) == ("41.99671,21.42863", "km_1")
    assert told["grid"] == "34T EM 35499 49499"
    assert told["nearest"][0]["name"] == "Skopje"


@pytest.mark.parametrize("options", [("--country", "Atlantis"), ("--most", "0"), ("--most", "201")])
def test_what_is_not_understood_of_a_search_for_places_is_said(
    tmp_path: Path, options: tuple[str, str]
) -> None:
    refused = Inside(tmp_path / "no vault").do("places", "Skopje", *options)

    assert refused.code == 2


@pytest.mark.parametrize(
    ("typed", "name", "sort"),
    [
        ("Kakavija", "Kakavijë border crossing", "border_crossing"),
        ("Капитан Андреево", "Kapitan Andreevo border crossing", "border_crossing"),
        ("Porti i Durr", "Durrës port", "seaport"),
        ("rinas", "Tirana airport", "airport"),
    ],
)
def test_crossings_ports_and_airports_are_known_without_a_network(
    tmp_path: Path, typed: str, name: str, *, sort: str
) -> None:
    first, *_ = Inside(tmp_path / "no vault").do("places", typed).data["places"]

    assert (first["name"], first["type"]) == (name, sort)

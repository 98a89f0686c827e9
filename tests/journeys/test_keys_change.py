"""Keys that change, a lost station and a last receipt, told through the command line."""

import json
from pathlib import Path

import pytest

from tests.journeys.hands import Inside, enrol
from tests.journeys.test_back_to_the_station import carry


@pytest.fixture
def sides(tmp_path: Path) -> tuple[Inside, Inside]:
    """A station and its headquarters."""
    station, hq = Inside(tmp_path / "station"), Inside(tmp_path / "hq")
    enrol(station, hq, tmp_path)
    (tmp_path / "stick").mkdir()
    return station, hq


def add(station: Inside, name: str) -> None:
    station.do("add", "operation", "--from", "-", piped=json.dumps({"name": name}))


def name_of(hq: Inside) -> str:
    name: str = hq.do("enrol", "status").data["stations"][0]["station"]
    return name


@pytest.mark.slow
def test_a_new_key_of_headquarters_reaches_the_station_and_the_old_one_is_destroyed(
    sides: tuple[Inside, Inside], tmp_path: Path
) -> None:
    station, hq = sides
    stick = tmp_path / "stick"
    add(station, "Theseus")
    assert station.do("headquarters").data["number"] == 0
    assert hq.do("keys", "new").data["epoch"] == 2
    assert hq.do("keys", "destroy", "1").refusal["code"] == "E112"
    assert hq.do("keys", "destroy", "2").refusal["code"] == "E113"

    carry(station, hq, stick)
    add(station, "Minotaur")
    carry(station, hq, stick)

    told = station.do("headquarters")
    assert (told.data["epoch"], told.data["is_retired"]) == (2, False)
    assert hq.do("keys", "list").data["keys"][1]["stations"] == []
    assert hq.do("keys", "destroy", "1").code == 0
    assert station.do("keys", "new").data["epoch"] == 2
    add(station, "Ariadne")
    carry(station, hq, stick)
    assert len(hq.do("list", "operation").data["records"]) == 3


@pytest.mark.slow
def test_a_station_is_lost_found_and_retired_with_a_receipt(
    sides: tuple[Inside, Inside], tmp_path: Path
) -> None:
    station, hq = sides
    stick = tmp_path / "stick"
    add(station, "Theseus")
    carry(station, hq, stick)
    name = name_of(hq)
    assert hq.do("lost", name, "--reason", "Left in a taxi").data["is_lost"] is True
    assert hq.do("enrol", "status").data["stations"][0]["lost"] == "Left in a taxi"
    add(station, "Minotaur")
    bundle = station.do("send", stick).data["bundle"]
    assert hq.do("receive", bundle).refusal["code"] == "B124"
    assert hq.do("return", name, stick).refusal["code"] == "B124"

    assert hq.do("found", name, "--reason", "The driver brought it").code == 0
    assert len(hq.do("quarantine", "--retry", "--receipts", stick).data["receipts"]) == 1

    receipt = hq.do("retire", name, "--reason", "The mission ends", "--receipt", stick).data["receipt"]
    taken = station.do("receive", receipt)
    assert taken.data["taken"][0]["announced"] == 1
    assert station.do("headquarters").data["is_retired"] is True
    add(station, "Ariadne")
    assert station.do("send", stick).refusal["code"] == "E111"
    assert hq.do("receipt", name, stick).code == 0
    assert hq.do("enrol", "status").data["stations"][0]["is_retired"] is True


def test_a_key_file_that_was_changed_is_told_with_every_command_and_mended(tmp_path: Path) -> None:
    station = Inside(tmp_path / "station")
    station.do("init", "--station", "Harbour", "--officer", "Amina")
    assert station.do("officer", "mend").data == {"found": "none", "left_out": []}
    path = tmp_path / "station" / "slots.json"
    said = json.loads(path.read_bytes())
    path.write_text(json.dumps({**said, "gen": said["gen"] + 1}, separators=(",", ":"), sort_keys=True))

    listed = station.do("list", "operation")
    assert (listed.code, listed.refusal["code"]) == (0, "altered")
    assert station.do("officer", "passphrase", "--new-passphrase-file", path).code != 0
    assert station.do("officer", "mend").data["found"] == "altered"
    assert station.do("list", "operation").err == ""


@pytest.mark.slow
def test_erasing_at_headquarters_takes_two(sides: tuple[Inside, Inside], tmp_path: Path) -> None:
    station, hq = sides
    add(station, "Theseus")
    carry(station, hq, tmp_path / "stick")
    (record,) = [one["record"] for one in hq.do("list", "operation").data["records"]]
    second = tmp_path / "second.txt"
    second.write_text("nine brown otters swim upstream\n")
    hq.do("officer", "add", "Noor", "--role", "headquarters", "--new-passphrase-file", second)

    assert hq.do("erase", record, "--reason", "She asked").refusal["code"] == "V132"
    assert [one["act"] for one in hq.do("proposals").data["proposals"]] == ["erase"]

    done = hq.do("erase", record, "--reason", "Agreed", passphrase="nine brown otters swim upstream")
    assert done.data["payloads"] == 1
    assert hq.do("proposals").data["proposals"] == []

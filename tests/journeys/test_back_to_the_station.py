"""Questions, replies, erasures and a retired station, told through the command line."""

import json
from pathlib import Path

import pytest

from tests.journeys.hands import Inside, enrol

QUESTION = "Was this the boat of the other case?"


@pytest.fixture
def sides(tmp_path: Path) -> tuple[Inside, Inside]:
    """A station with one operation that headquarters holds, and headquarters."""
    station, hq = Inside(tmp_path / "station"), Inside(tmp_path / "hq")
    enrol(station, hq, tmp_path)
    (tmp_path / "stick").mkdir()
    station.do("add", "operation", "--from", "-", piped=json.dumps({"name": "Theseus"}))
    carry(station, hq, tmp_path / "stick")
    return station, hq


def carry(station: Inside, hq: Inside, stick: Path) -> None:
    bundle = station.do("send", stick).data["bundle"]
    receipt = hq.do("receive", bundle).data["taken"][0]["receipt"]
    station.do("receive", receipt)


def test_a_question_travels_there_and_its_reply_back(sides: tuple[Inside, Inside], tmp_path: Path) -> None:
    station, hq = sides
    (record,) = [one["record"] for one in hq.do("list", "operation").data["records"]]
    code = hq.do("ask", record[:8], "--text", QUESTION).data["code"]
    name = hq.do("enrol", "status").data["stations"][0]["station"]

    returned = hq.do("return", name, tmp_path / "stick")
    taken = station.do("receive", tmp_path / "stick")

    assert returned.data["said"] == 1
    assert [one["is_new"] for one in taken.data["taken"] if Path(one["file"]).suffix == ".fbb"] == [True]
    assert [one["text"] for one in station.do("questions").data["questions"]] == [QUESTION]
    assert station.do("reply", code, "--text", "Yes").code == 0
    carry(station, hq, tmp_path / "stick")
    assert [one["reply"] for one in hq.do("questions").data["questions"]] == ["Yes"]
    assert hq.do("return", name, tmp_path / "stick").refusal["code"] == "B130"


def test_an_erasure_is_asked_for_and_done(sides: tuple[Inside, Inside], tmp_path: Path) -> None:
    station, hq = sides
    (record,) = [one["record"] for one in hq.do("list", "operation").data["records"]]
    assert station.do("erase", record, "--reason", "She asked for it").data["payloads"] == 1
    carry(station, hq, tmp_path / "stick")
    assert [one["is_done"] for one in hq.do("erasures").data["erasures"]] == [False]

    assert hq.do("erase", record, "--reason", "The station asked for it").data["payloads"] == 1

    assert [one["is_done"] for one in hq.do("erasures").data["erasures"]] == [True, True]
    assert hq.do("show", record).data["title"] == "Erased"
    assert (hq.do("audit").data["erased"], station.do("audit").data["erased"]) == (1, 1)


def test_a_retired_station_is_kept_aside(sides: tuple[Inside, Inside], tmp_path: Path) -> None:
    station, hq = sides
    name = hq.do("enrol", "status").data["stations"][0]["station"]
    assert hq.do("retire", "Nobody", "--reason", "Lost").refusal["code"] == "E110"
    assert hq.do("retire", name, "--reason", "Stolen").code == 0
    station.do("add", "operation", "--from", "-", piped=json.dumps({"name": "Minotaur"}))
    bundle = station.do("send", tmp_path / "stick").data["bundle"]

    assert hq.do("receive", bundle).refusal["code"] == "B128"

    assert [one["state"] for one in hq.do("quarantine").data["files"]] == ["held"]

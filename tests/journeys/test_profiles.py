"""What leaves a station, by the command line: numbers, records, records with who persons are."""

from pathlib import Path

import pytest

from fieldbook.services.custody.roles import Role
from tests.journeys.hands import Inside
from tests.toolkit.people import REASON, appoint, save_person, seal
from tests.toolkit.vaults import enrolled, save_operation, save_outcome


@pytest.fixture
def sides(tmp_path: Path) -> tuple[Inside, Inside, str]:
    """Both command lines, and the station's operation."""
    station, headquarters = enrolled(tmp_path)
    operation = save_operation(station, "Theseus")
    save_outcome(station, operation, "44")
    seal(station, save_person(station))
    appoint(headquarters, Role.LIAISON)
    for session in (station, headquarters):
        session.close()
    (tmp_path / "stick").mkdir()
    return Inside(tmp_path / "station"), Inside(tmp_path / "hq"), operation


def test_statistics_go_and_are_listed_shown_and_written(
    sides: tuple[Inside, Inside, str], tmp_path: Path
) -> None:
    station, headquarters, operation = sides
    stick = tmp_path / "stick"

    sent = station.do("send", stick, "--profile", "statistics", "--operation", operation[:8]).data
    inspected = headquarters.do("inspect", sent["statistics"])
    (taken,) = headquarters.do("receive", stick).data["taken"]
    again = headquarters.do("receive", stick).data["taken"][0]
    (listed,) = headquarters.do("statistics", "list").data["statistics"]
    shown = headquarters.do("statistics", "show", listed["name"][:8]).data
    written = headquarters.do("statistics", "write", listed["name"][:8], tmp_path / "told.xlsx")

    assert sent["statistics"].endswith(".fbs")
    assert (taken["station"], taken["is_new"], again["is_new"]) == ("Harbour tablet 4", True, False)
    assert "Statistics, without records" in inspected.out
    assert (listed["whole"], listed["operations"], listed["least"]) == (False, 1, 10)
    assert "44" in {line["number"] for line in shown["figures"]}
    assert written.code == 0
    assert (tmp_path / "told.xlsx").is_file()
    assert headquarters.do("list", "operation").data["records"] == []


def test_the_numbers_are_shown_before_they_go(sides: tuple[Inside, Inside, str], tmp_path: Path) -> None:
    station, _, operation = sides
    asked = ("--profile", "statistics", "--operation", operation[:8])

    shown = station.do("send", *asked, "--preview").data
    sent = station.do("send", tmp_path / "stick", *asked).data

    assert "44" in {line["number"] for line in shown["figures"]}
    assert (shown["shown"], shown["hidden"]) == (sent["shown"], sent["hidden"])
    assert [path.suffix for path in (tmp_path / "stick").iterdir()] == [".fbs"]


def test_with_identity_two_files_leave(sides: tuple[Inside, Inside, str], tmp_path: Path) -> None:
    station, stick = sides[0], tmp_path / "stick"

    refused = station.do("send", stick, "--profile", "identity").refusal
    sent = station.do("send", stick, "--profile", "identity", "--reason", REASON).data

    assert refused["code"] == "I104"
    assert sent["persons"] == 1
    assert sorted(path.suffix for path in stick.iterdir()) == [".fbb", ".fbi"]


@pytest.mark.parametrize(
    "misused",
    [
        ("--operation", "0a"),
        ("--reason", "why"),
        ("--profile", "statistics", "--with-files"),
        ("--profile", "statistics", "--preview"),
        ("--preview",),
        ("--profile", "identity", "--reason", "why", "--most-mib", "9"),
    ],
    ids=" ".join,
)
def test_what_would_be_passed_over_in_silence_is_refused(
    sides: tuple[Inside, Inside, str], tmp_path: Path, misused: tuple[str, ...]
) -> None:
    said = sides[0].do("send", tmp_path / "stick", *misused)

    assert said.code == 2
    assert list((tmp_path / "stick").iterdir()) == []

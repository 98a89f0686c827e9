"""The same commands without ``--json``: sentences and tables, in which nothing can steer the terminal."""

import io
import json
from pathlib import Path

import pytest

from fieldbook.cli.run import run
from fieldbook.cli.terminal import Terminal, columns
from tests.journeys.hands import SEEDS, Inside, Said, enrol
from tests.toolkit.vaults import PASSPHRASE

HOSTILE = {"name": "Weka \u202bgnp\u202c \u2066a\u2069", "summary": "Weka \u202egnp"}


class Reader(Inside):
    """Reads what people read."""

    def __init__(self, vault: Path, width: int | None = None) -> None:
        super().__init__(vault)
        self._width = width

    def read(self, *words: object, piped: str = "") -> Said:
        """One command, answered in words."""
        line = [*map(str, words), "--vault", str(self.vault), "--passphrase-file", "-"]
        out, err = io.StringIO(), io.StringIO()
        source = io.BytesIO(f"{PASSPHRASE.reveal()}\n{piped}".encode())
        terminal = Terminal(out, err, source, self._asked, self._width)
        code = run(line, outside=self._outside, folders=self, terminal=terminal)
        return Said(code, out.getvalue(), err.getvalue())


@pytest.fixture(scope="module")
def desks(tmp_path_factory: pytest.TempPathFactory) -> tuple[Reader, Reader]:
    """A station with Theseus and its headquarters, which holds the first bundle."""
    folder = tmp_path_factory.mktemp("desks")
    station, hq = Reader(folder / "station"), Reader(folder / "hq")
    enrol(station, hq, folder)
    station.do("add", "--from", SEEDS / "theseus.json")
    station.do("add", "operation", "--from", "-", piped=json.dumps(HOSTILE))
    (folder / "stick").mkdir()
    return station, hq


def test_a_bundle_is_told_from_the_stick_to_the_receipt(desks: tuple[Reader, Reader]) -> None:
    station, hq = desks
    stick = station.vault.parent / "stick"

    sent = station.read("send", stick).out
    received = hq.read("receive", stick).out
    again = hq.read("receive", stick).out
    told = station.read("receive", stick).out

    assert "Records in it: 29" in sent
    assert "of Tablet 4 (Amina). New records: 29" in received
    assert "It was held already; nothing changed." in again
    assert "HQ holds everything up to entry" in told
    assert "Newly received records: 29." in told
    (bundle,) = stick.glob("*.fbb")
    assert "Station          Tablet 4" in hq.read("inspect", bundle).out
    assert "Tablet 4  Amina" in hq.read("enrol", "status").out


def test_a_list_has_the_forms_own_columns(desks: tuple[Reader, Reader]) -> None:
    listed = desks[0].read("list", "seizure").out

    assert " ".join(listed.splitlines()[0].split()) == "Record Seizure In the words of the report Day State"
    assert "Mixed, not separable: 200 items" in listed
    assert "inflatable boats and buoys" in listed


def test_a_list_fits_the_terminal_and_says_that_there_is_more(desks: tuple[Reader, Reader]) -> None:
    narrow = Reader(desks[0].vault, width=60).read("list", "--limit", "5").out.splitlines()

    assert max(columns(line) for line in narrow[:7]) <= 60
    assert narrow[-1] == "5 are shown, there are more: use --limit or --all."


def test_a_record_is_shown_by_section_with_its_history(desks: tuple[Reader, Reader]) -> None:
    (row,) = desks[0].do("find", "minors", "among").data["records"]

    shown = desks[0].read("show", row["record"], "--history").out

    assert shown.startswith("Victim safeguarded: 7 persons\n")
    assert "  In the words of the report  minors among the victims rescued" in shown
    assert shown.rstrip().endswith("Begun")


def test_nothing_in_a_record_steers_the_terminal(desks: tuple[Reader, Reader]) -> None:
    """Control characters are refused when a text is saved; direction marks are shown as what they are."""
    for words in (("list", "operation"), ("find", "Weka"), ("show", _hostile(desks[0]))):
        said = desks[0].read(*words)
        assert said.code == 0
        assert "Weka" in said.out
        assert not set("\x1b\x07\u202b\u202c\u202e\u2066") & set(said.out)


def _hostile(station: Reader) -> str:
    rows = station.do("list", "operation").data["records"]
    return str(next(row["record"] for row in rows if row["title"].startswith("Weka")))


def test_problems_are_listed_under_one_sentence(desks: tuple[Reader, Reader]) -> None:
    said = desks[0].read("add", "operation", "--from", "-", piped='[{"name": "A"}, {"colour": "red"}]')

    assert (said.code, said.out) == (3, "")
    assert said.err.splitlines() == [
        (
            "Objects that cannot be saved yet: 1. Nothing was saved. "
            "Mend what is listed, then add the file again."
        ),
        "  2 (operation), name: Write the name of the operation. (text.blank)",
        "  2 (operation), colour: There is no field called colour here. (form.unknown_field)",
    ]


def test_the_journal_and_the_workbook_are_told_in_numbers(
    desks: tuple[Reader, Reader], tmp_path: Path
) -> None:
    station = desks[0]

    assert station.read("audit").out.startswith("The journal is whole. Entries: ")
    told = [line.split() for line in station.read("report", tmp_path / "a.xlsx").out.splitlines()]
    assert ["Seizures", "6"] in told
    assert station.read("list", "outcome", "--operation", _hostile(station)).out == (
        "Nothing belongs to this operation yet.\n"
    )


def test_nothing_found_has_an_exit_code_of_its_own(desks: tuple[Reader, Reader]) -> None:
    said = desks[0].read("find", "zzyzx")

    assert (said.code, said.out) == (1, "Nothing was found.\n")


def test_what_a_number_is_made_of_stands_beside_it(tmp_path: Path) -> None:
    reader, operation = Reader(tmp_path / "vault"), "a" * 32
    reader.do("init", "--station", "Tablet 4", "--officer", "Amina")
    parts = [
        {"dimension": "age", "what": "minor", "qualifier": "exact", "value": "7"},
        {"dimension": "sex", "what": "F", "qualifier": "approx", "value": "30"},
    ]
    figure = {"qualifier": "exact", "value": "44", "unit": "person", "breakdown": parts}
    records = [
        {"form": "operation", "record": operation, "name": "Theseus"},
        {"form": "outcome", "operation": operation, "measure": "victim_potential", "figure": figure},
    ]
    reader.do("add", "--from", "-", piped=json.dumps(records))

    (row,) = (line for line in reader.read("reconcile", operation).out.splitlines() if "7 minor" in line)

    assert "44 persons" in row
    assert "30 female" in row


def test_an_incomplete_record_says_what_it_lacks(tmp_path: Path) -> None:
    station = Reader(tmp_path / "station")
    assert station.do("init", "--station", "Tablet 4", "--officer", "Amina").code == 0
    lacking = json.dumps({"title": "A rumour", "type": "media"})

    added = station.read("add", "source", "--from", "-", piped=lacking).out
    (row,) = station.do("list", "source").data["records"]
    shown = station.read("show", row["record"]).out

    assert "incomplete: 1; what is missing tells: fieldbook show RECORD" in added
    assert "Still missing\n  Author or publisher  " in shown
    assert [gap["where"] for gap in station.do("show", row["record"]).data["missing"]] == ["publisher"]
    station.do("withdraw", row["record"], "--reason", "Only a rumour")
    assert "Still missing" not in station.read("show", row["record"]).out


def test_what_a_file_brings_and_is_here_already_is_told(tmp_path: Path) -> None:
    station = Reader(tmp_path / "station")
    assert station.do("init", "--station", "Tablet 4", "--officer", "Amina").code == 0
    operation = "a" * 32

    def taking(plate: str) -> str:
        quantity = {"qualifier": "exact", "value": 1, "unit": "vehicle"}
        items = [{"category": "vehicles", "pieces": 1, "plate": plate}]
        answers = {"operation": operation, "category": "vehicles", "quantity": quantity, "items": items}
        return json.dumps({"form": "seizure", **answers})

    named = json.dumps({"form": "operation", "record": operation, "name": "Theseus"})
    first = station.read("add", "--from", "-", piped=f"{named}\n{taking('AA 123 BB')}")
    file = tmp_path / "more.jsonl"
    file.write_text(taking("aa-123-bb"))
    second = station.read("intake", file)

    assert "Here already" not in first.out
    assert "Here already: 1." in second.out
    assert "plate" in second.out
    assert "Here already" not in station.read("intake", file).out

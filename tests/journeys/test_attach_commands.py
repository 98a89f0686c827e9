"""Files through the command line: added, listed, shown, handed out, sent with the records, audited."""

from pathlib import Path

import pytest

from fieldbook.journal.facts import Side
from tests.journeys.hands import Inside
from tests.toolkit.pictures import jpeg
from tests.toolkit.vaults import found, save_operation


@pytest.fixture
def typing(tmp_path: Path) -> tuple[Inside, str]:
    """A station's command line, and an operation that files can belong to."""
    session = found(tmp_path / "station", Side.STATION)
    operation = save_operation(session)
    session.close()
    (tmp_path / "note.txt").write_bytes(b"The hold was opened.\n")
    (tmp_path / "hold.jpg").write_bytes(jpeg())
    return Inside(tmp_path / "station"), operation


def test_a_file_is_added_listed_shown_and_handed_out(typing: tuple[Inside, str], tmp_path: Path) -> None:
    hands, operation = typing
    added = hands.do(
        "attach", "add", tmp_path / "note.txt", "--to", operation, "--set", "shows_person=no"
    ).data

    (listed,) = hands.do("attach", "list", operation).data["files"]
    shown = hands.do("attach", "show", added["record"][:8]).data
    copied = hands.do("attach", "export", added["record"], tmp_path / "copy.txt", "--reason", "For the court")

    assert (listed["name"], listed["state"]) == ("note.txt", "held")
    assert shown["text"] == "The hold was opened.\n"
    assert copied.code == 0
    assert (tmp_path / "copy.txt").read_bytes() == (tmp_path / "note.txt").read_bytes()


def test_it_tells_what_a_camera_wrote(typing: tuple[Inside, str], tmp_path: Path) -> None:
    hands, operation = typing
    added = hands.do("attach", "add", tmp_path / "hold.jpg", "--to", operation, "--illustration").data

    assert added["capture"]["place"] is True
    assert hands.do("attach", "show", added["record"]).refusal["code"] == "A105"


def test_an_answer_that_is_not_right_leaves_nothing_behind(
    typing: tuple[Inside, str], tmp_path: Path
) -> None:
    hands, operation = typing
    refused = hands.do("attach", "add", tmp_path / "note.txt", "--to", operation, "--set", "kind=poem")

    assert refused.code == 25
    assert [path for path in (tmp_path / "station" / "att").rglob("*") if path.is_file()] == []


def test_an_override_is_given_on_the_line(typing: tuple[Inside, str], tmp_path: Path) -> None:
    hands, operation = typing
    line = ("attach", "add", tmp_path / "hold.jpg", "--to", operation, "--strip")

    assert hands.do(*line).code == 25
    reasoned = "capture_data attachment.stripped_evidence=The court asked for it"
    assert hands.do(*line, "--override", reasoned).code == 0


def test_the_audit_names_a_file_that_is_gone(typing: tuple[Inside, str], tmp_path: Path) -> None:
    hands, operation = typing
    added = hands.do("attach", "add", tmp_path / "note.txt", "--to", operation).data
    name = added["sealed"]
    (tmp_path / "station" / "att" / name[:2] / f"{name}.age").unlink()

    audited = hands.do("audit")

    assert audited.code == 30
    assert (audited.refusal["code"], audited.refusal["record"]) == ("A104", added["record"])


def test_a_pair_needs_its_equals_sign(typing: tuple[Inside, str], tmp_path: Path) -> None:
    hands, operation = typing

    assert hands.do("attach", "add", tmp_path / "note.txt", "--to", operation, "--set", "kind").code == 2

"""The demo does what everybody does, leaves what it says, and its records are the reports' own figures."""

import json
from pathlib import Path

import pytest

from fieldbook.base.errors import NameTaken
from fieldbook.base.ports import Silent
from fieldbook.base.sensitive import Sensitive
from fieldbook.services import browse
from fieldbook.services.demo import PASSPHRASE, DemoResult, run_demo
from fieldbook.services.demo.seeds import SEEDS, seed_bytes
from fieldbook.services.unlock import unlock
from tests.toolkit.vaults import outside


@pytest.fixture(scope="module")
def shown(tmp_path_factory: pytest.TempPathFactory) -> DemoResult:
    return run_demo(tmp_path_factory.mktemp("demo") / "here", outside("demo"), Silent())


def test_every_step_is_told_with_the_files_that_it_left(shown: DemoResult) -> None:
    assert [step.who for step in shown.steps].count("Station") == 9
    assert [file for step in shown.steps for file in step.files if not file.exists()] == []
    assert shown.workbook.stat().st_size > 0


def test_no_seed_record_has_a_problem_or_a_gap(shown: DemoResult) -> None:
    counted = [step.counts for step in shown.steps if "problems" in step.counts]

    assert [(counts["records"], counts["problems"], counts["incomplete"]) for counts in counted] == [
        (28, 0, 0),
        (16, 0, 0),
    ]


def test_receiving_once_more_changed_nothing(shown: DemoResult) -> None:
    (again,) = (step for step in shown.steps if "once more" in step.told)

    assert again.counts == {"records": 0, "entries": 0}


def test_both_vaults_open_with_the_passphrase_that_is_told(shown: DemoResult) -> None:
    assert shown.passphrase == PASSPHRASE
    for name in ("station", "headquarters"):
        session = unlock(shown.folder / name, Sensitive(PASSPHRASE), outside())
        counts, first = browse.counts(session), browse.page(session, browse.Asked(limit=100)).rows
        session.close()
        assert sum(counts.by_form.values()) == len(first) == 44


def test_every_record_came_to_headquarters(shown: DemoResult) -> None:
    session = unlock(shown.folder / "station", Sensitive(PASSPHRASE), outside())
    states = {row.state for row in browse.page(session, browse.Asked(limit=100)).rows}
    session.close()

    assert states == {"received"}


def test_a_folder_that_holds_something_is_left_alone(tmp_path: Path) -> None:
    kept = tmp_path / "letter.txt"
    kept.write_text("keep me")

    with pytest.raises(NameTaken):
        run_demo(tmp_path, outside(), Silent())
    assert list(tmp_path.iterdir()) == [kept]


@pytest.mark.parametrize(("name", "figures", "elsewhere"), [("theseus", 21, 3), ("tirana", 7, 5)])
def test_the_seeds_hold_every_figure_and_say_where_it_comes_from(
    name: str, figures: int, elsewhere: int
) -> None:
    """The report's own figures carry its words; other outlets' stand beside them under their own sources."""
    records = json.loads(seed_bytes(name))["records"]
    main = next(one["record"] for one in records if one["form"] == "source")
    stated = [
        answers.get("figure") or answers.get("quantity") or answers.get("people")
        for answers in (one["answers"] for one in records)
        if "operation" in answers
    ]

    assert len([figure for figure in stated if figure["source"] == main]) == figures
    assert len([figure for figure in stated if figure["source"] != main]) == elsewhere
    assert [figure for figure in stated if figure["source"] == main and not figure.get("quote")] == []


def test_every_seed_names_its_source() -> None:
    for name in SEEDS:
        assert "http" in json.loads(seed_bytes(name))["source_of_data"]

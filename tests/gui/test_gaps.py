"""Whatever goes on with ten thousand records, the window answers: its event loop never stands still."""

import json
import os
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from fieldbook.base.ids import RecordId
from fieldbook.base.ports import Progress, Silent
from fieldbook.forms.draft import Draft
from fieldbook.gui.presenters.jobs import Ending
from fieldbook.gui.presenters.places import Place, Where
from fieldbook.gui.views.shell import Shell
from fieldbook.services import browse, drafting, exchange, report
from fieldbook.services.intake.files import read_file
from fieldbook.services.intake.running import look_at_file, take_file
from fieldbook.services.session import Session
from tests.gui.conftest import ShowShell
from tests.toolkit.gaps import Gaps
from tests.toolkit.vaults import enrolled, save_operation

LONGEST_S = 0.1
BESIDE_OTHERS = "PYTEST_XDIST_WORKER" in os.environ
MOST_S = 10 * LONGEST_S if BESIDE_OTHERS else LONGEST_S
"""The promise is measured alone. Beside another test, which takes half of the computer, only a window that
stands still is told from one that does not; the control stands still for seconds."""
RECORDS = int(os.environ.get("FIELDBOOK_GAP_RECORDS", "10000"))
LONGEST_JOB_MS = 600_000

pytestmark = pytest.mark.slow


@dataclass(frozen=True)
class Filled:
    """A station with many records, its headquarters with none, and a file of as many again."""

    station: Session
    headquarters: Session
    folder: Path
    more: Path


def outcome(station: Session, operation: RecordId, at: int) -> Draft:
    return drafting.new(
        station,
        "outcome",
        operation=operation,
        measure="arrest",
        detail=f"Counted by team {at % 17} during shift {at}",
        figure={"qualifier": "exact", "value": str(at + 1), "unit": "person"},
        note=f"Lists are kept under number {at * 31 % 9973} with the unit that counted.",
    )


@pytest.fixture(scope="module")
def filled(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Filled]:
    folder = tmp_path_factory.mktemp("filled")
    station, headquarters = enrolled(folder)
    operation = save_operation(station)
    drafts = [outcome(station, operation, at) for at in range(RECORDS)]
    drafting.save_all(station, drafts)
    more = folder / "more.json"
    objects = [{"form": "outcome", "answers": dict(draft.typed)} for draft in drafts]
    more.write_text(json.dumps(objects), "utf-8")
    (folder / "stick").mkdir()
    yield Filled(station, headquarters, folder, more)
    station.close()
    headquarters.close()


@dataclass
class Watch:
    """Runs work beside a shell as its pages do, and measures the loop from beginning to a while after."""

    shell: Shell
    qtbot: QtBot

    def gap_s(self, work: Callable[[Progress], object], *, tries: int = 1) -> float:
        """The longest gap while *work* goes on, and while the window takes its end in.

        A computer that is busy with something else makes gaps of its own. Work that can be done again is, up
        to *tries* times: the shortest of the longest gaps is what the program itself needs.
        """
        shortest = self._gap_s(work)
        for _ in range(tries - 1):
            if shortest < LONGEST_S:
                break
            shortest = min(shortest, self._gap_s(work))
        return shortest

    def _gap_s(self, work: Callable[[Progress], object]) -> float:
        ended, refused = list[object](), list[object]()
        gaps = Gaps(self.shell)
        self.shell._worker.run(work, Ending(ended.append, refused.append))
        self.qtbot.waitUntil(lambda: bool(ended or refused), timeout=LONGEST_JOB_MS)
        after = gaps.ticks
        self.qtbot.waitUntil(lambda: gaps.ticks > after + 50, timeout=LONGEST_JOB_MS)
        assert refused == []
        return gaps.stop()


@pytest.fixture
def watch(show_shell: ShowShell, qtbot: QtBot) -> Callable[[Session], Watch]:
    def begin(session: Session) -> Watch:
        shell = show_shell(session)
        shell.presenter.go(Place(Where.LIST, "outcome"))
        return Watch(shell, qtbot)

    return begin


Begin = Callable[[Session], Watch]


def test_the_watch_sees_a_loop_that_stands_still(filled: Filled, watch: Begin) -> None:
    """The control: the same work on the window's own thread."""
    watching = watch(filled.headquarters)
    gaps = Gaps(watching.shell)
    watching.qtbot.waitUntil(lambda: gaps.ticks > 3)

    filled.station.vault.rebuild(Silent())

    assert gaps.stop() > LONGEST_S


def test_a_workbook(filled: Filled, watch: Begin) -> None:
    target = filled.folder / "all.xlsx"

    assert (
        watch(filled.station).gap_s(
            lambda progress: report.write_workbook(filled.station, target, progress=progress), tries=3
        )
        < MOST_S
    )


def test_making_lists_and_search_anew(filled: Filled, watch: Begin) -> None:
    def rebuild(progress: Progress) -> None:
        filled.station.vault.rebuild(progress)
        while browse.feed_search(filled.station):
            continue

    assert watch(filled.station).gap_s(rebuild, tries=3) < MOST_S


def test_sending(filled: Filled, watch: Begin) -> None:
    assert (
        watch(filled.station).gap_s(
            lambda progress: exchange.send(filled.station, filled.folder / "stick", progress)
        )
        < MOST_S
    )


def test_receiving(filled: Filled, watch: Begin) -> None:
    file = exchange.send(filled.station, filled.folder / "stick", Silent()).path

    assert (
        watch(filled.headquarters).gap_s(
            lambda progress: exchange.receive(filled.headquarters, file, progress)
        )
        < MOST_S
    )


def test_importing(filled: Filled, watch: Begin) -> None:
    def take(progress: Progress) -> None:
        batch = read_file(filled.more, filled.station.catalogue, progress=progress)
        preview = look_at_file(filled.station, batch, taking="records", progress=progress)
        assert take_file(filled.station, preview, progress=progress).new == RECORDS

    assert watch(filled.station).gap_s(take) < MOST_S

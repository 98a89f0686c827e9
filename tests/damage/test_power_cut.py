"""The power goes, and the disk forgets what it was not told to keep: nothing that was told is lost (D2-D5).

The real program runs once, its writes, flushes and renames are noted, and then many disks are made as a power
cut could have left them: at every moment, with what was not flushed dropped, reordered or torn.
"""

from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

from tests.damage import cut_on_the_road, cut_trials, powercut_child
from tests.damage.conftest import Figure
from tests.damage.cut_trials import Trial
from tests.toolkit.powercut.cutting import cuts, is_found_out, recorded, wrong_after
from tests.toolkit.powercut.recording import NEEDS_RECORDER

pytestmark = NEEDS_RECORDER
CHILD = powercut_child.__file__
MEMORY = Path("/dev/shm")  # noqa: S108 - a place, in which tempfile makes the folder
TRIALS = (
    cut_trials.SettingUp(),
    cut_trials.Saving(),
    cut_trials.TurningTheKey(),
    cut_trials.BackingUp(),
    cut_trials.Attaching(),
    cut_trials.Erasing(),
    cut_on_the_road.Sending(),
    cut_on_the_road.TakingIn(),
    cut_on_the_road.KeepingAside(),
    cut_on_the_road.Uploading(),
)
CONTROLS = [pytest.param(one, way, id=f"{one.deed}, {way}") for one in TRIALS for way in one.careless]


@pytest.fixture
def root() -> Iterator[Path]:
    """Holds everything that the child touches; in memory, because real flushes would only take time."""
    with TemporaryDirectory(dir=MEMORY if MEMORY.is_dir() else None) as folder:
        made = Path(folder, "root")
        made.mkdir()
        yield made


@pytest.mark.parametrize("trial", TRIALS, ids=lambda one: one.deed)
def test_what_was_told_holds_after_any_cut(trial: Trial, root: Path, figure: Figure) -> None:
    trial.lay(root)
    noted = recorded(root, [CHILD, trial.deed, "honestly"])

    wrong = wrong_after(noted, root, trial.wrong, count=cuts(trial.cuts))

    told, states = len(noted.said_before(noted.moments)), cuts(trial.cuts)
    over = f"{states} power cuts over {noted.moments} calls, {told} words given"
    figure(trial.figure, f"{trial.deed}: {over}, {len(wrong)} broken")
    assert wrong == []
    assert told == trial.told


@pytest.mark.parametrize(("trial", "way"), CONTROLS)
def test_without_one_of_the_cares_is_found_out(trial: Trial, way: str, root: Path) -> None:
    """Were a flush, a wait for the disk or a look forgotten, this suite would see it."""
    trial.lay(root)
    noted = recorded(root, [CHILD, trial.deed, way])

    assert is_found_out(noted, root, trial.wrong, count=trial.control_cuts)

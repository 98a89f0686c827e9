"""What is installed is what was read: pinned, hashed, and from nowhere in particular."""

import re

import pytest
from packaging.requirements import Requirement

from tests.house.sources import ROOT, project

LOCKS = ("run", "test", "app")


def lock(name: str) -> str:
    return (ROOT / "build" / "locks" / f"{name}.txt").read_text(encoding="utf-8")


def pins(name: str) -> dict[str, str]:
    """Package to version, as one lock has them."""
    return dict(re.findall(r"^([a-z0-9-]+)==([^\s;\\]+)", lock(name), flags=re.MULTILINE))


def distribution(requirement: str) -> str:
    return re.sub(r"[-_.]+", "-", Requirement(requirement).name).lower()


@pytest.mark.parametrize("name", LOCKS)
class TestALock:
    def test_names_no_place_to_download_from(self, name: str) -> None:
        """Whoever installs says where from; a path of ours would be nobody else's."""
        assert re.findall(r"https?://|file:|--(?:extra-)?index-url|--find-links", lock(name)) == []

    def test_gives_a_hash_for_every_package(self, name: str) -> None:
        blocks = re.split(r"^(?=[a-z0-9-]+==)", lock(name), flags=re.MULTILINE)[1:]

        assert [block.splitlines()[0] for block in blocks if "--hash=sha256:" not in block] == []

    def test_holds_what_the_program_runs_on_in_the_same_versions(self, name: str) -> None:
        assert pins("run").items() <= pins(name).items()


def test_every_dependency_of_the_program_is_pinned_as_declared() -> None:
    declared = project()["project"]["dependencies"]
    expected = {distribution(each): str(Requirement(each).specifier).removeprefix("==") for each in declared}

    assert {name: pins("run").get(name) for name in expected} == expected


@pytest.mark.parametrize(("name", "groups"), [("test", ("test", "check", "bench")), ("app", ("app",))])
def test_every_group_is_in_its_lock(name: str, groups: tuple[str, ...]) -> None:
    declared = {distribution(each) for group in groups for each in project()["dependency-groups"][group]}

    assert declared - set(pins(name)) == set()


def test_a_licence_travels_with_everything_that_ships() -> None:
    """Qt's two packages are under the LGPL, whose text has a name of its own."""
    texts = {path.stem for path in (ROOT / "resources" / "licenses").glob("*.txt")}
    qt = {"pyside6-essentials", "shiboken6"}

    assert set(pins("run")) - qt - texts == set()
    assert texts >= {"LGPL-3.0", "GPL-3.0", "sqlcipher", "libsodium", "python", "pyinstaller"}


def test_nothing_that_is_gpl_only_can_slip_in() -> None:
    """Qt's add-ons (charts, graphs, virtual keyboard) are not under the LGPL."""
    every = {package for name in LOCKS for package in pins(name)}

    assert every & {"pyside6", "pyside6-addons", "pyside6-webengine", "pyqt5", "pyqt6"} == set()

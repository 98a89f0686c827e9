"""Vaults for the services' tests: one station alone, or a station with its headquarters."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from fieldbook.services.session import Session
from tests.toolkit.vaults import enrolled, found


@pytest.fixture
def station(tmp_path: Path) -> Iterator[Session]:
    """A station, open."""
    session = found(tmp_path / "vault")
    yield session
    session.close()


@pytest.fixture
def pair(tmp_path: Path) -> Iterator[tuple[Session, Session]]:
    """A station and its headquarters, enrolled with one another."""
    both = enrolled(tmp_path)
    yield both
    for session in both:
        session.close()


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    """An empty folder to carry files in."""
    folder = tmp_path / "stick"
    folder.mkdir()
    return folder

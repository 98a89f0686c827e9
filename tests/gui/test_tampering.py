"""A key file that was changed: said when the window opens, and put in order on the page of security."""

import json
from pathlib import Path

from fieldbook.base import canonical
from fieldbook.gui.presenters.places import Place, Where
from fieldbook.services.custody.guarding import Tampering, tampering
from fieldbook.store import slots
from tests.gui.conftest import ShowShell
from tests.gui.test_pages import click, words
from tests.toolkit.vaults import found, reopen


def test_it_is_said_and_put_in_order(tmp_path: Path, show_shell: ShowShell) -> None:
    found(tmp_path / "vault").close()
    path = tmp_path / "vault" / slots.NAME
    path.write_bytes(canonical.encode(json.loads(path.read_bytes()) | {"gen": 9}))
    session = reopen(tmp_path / "vault")
    shell = show_shell(session)
    assert "The key file was changed behind the program's back: look at Security" in words(shell)

    shell.presenter.go(Place(Where.SECURITY))
    page = shell.page
    assert page is not None
    assert Tampering.ALTERED.words in words(page)
    click(page, "Put it in order")

    assert tampering(session) is Tampering.NONE
    assert "The key file is in order again" in words(page)
    assert Tampering.ALTERED.words not in words(page)
    session.close()


def test_a_damaged_way_in_is_said_and_brought_back(tmp_path: Path, show_shell: ShowShell) -> None:
    """The passphrase is right, and the copy beside the key file opened."""
    found(tmp_path / "vault").close()
    path = tmp_path / "vault" / slots.NAME
    said = json.loads(path.read_bytes())
    said["slots"][0]["ct"] = "00" + said["slots"][0]["ct"][2:]
    path.write_bytes(canonical.encode(said))
    session = reopen(tmp_path / "vault")
    shell = show_shell(session)

    shell.presenter.go(Place(Where.SECURITY))
    page = shell.page
    assert page is not None
    assert Tampering.DAMAGED.words in words(page)
    click(page, "Put it in order")

    assert tampering(session) is Tampering.NONE
    assert "Every way in that was there can be relied on." in words(page)
    session.close()
    reopen(tmp_path / "vault").close()


def test_it_is_not_there_otherwise(tmp_path: Path, show_shell: ShowShell) -> None:
    session = found(tmp_path / "vault")
    shell = show_shell(session)
    shell.presenter.go(Place(Where.SECURITY))
    assert shell.page is not None
    assert "The key file" not in words(shell.page)
    session.close()

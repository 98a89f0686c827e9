"""On a full disk nothing typed is lost, and what is only remembered for convenience stops nothing."""

import os
from collections.abc import Iterator
from functools import partial
from pathlib import Path
from typing import Never

import pytest
from PySide6.QtWidgets import QRadioButton

from fieldbook.base.errors import DiskFull
from fieldbook.gui.presenters.places import (
    Place,
    Where,
    keep_folder,
    keep_recent,
    kept_folder,
    kept_recent,
)
from fieldbook.gui.views.form_page import FormPage
from fieldbook.gui.views.record_page import RecordPage
from fieldbook.services import drafting
from fieldbook.services.session import Session
from fieldbook.store.vault import Vault
from tests.gui.conftest import ShowShell, ShowWindow
from tests.gui.test_pages import words
from tests.toolkit.vaults import enrolled, save_operation


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    """An enrolled station."""
    station, headquarters = enrolled(tmp_path)
    headquarters.close()
    yield station
    station.close()


def full(_vault: Vault) -> Never:
    raise DiskFull


def test_a_record_is_shown_although_that_cannot_be_remembered(
    session: Session, show_shell: ShowShell, monkeypatch: pytest.MonkeyPatch
) -> None:
    operation = save_operation(session)
    shell = show_shell(session)
    monkeypatch.setattr(Vault, "transaction", full)
    shell.presenter.go(Place(Where.RECORD, operation))

    assert isinstance(shell.page, RecordPage)
    assert "Theseus" in words(shell.page)
    monkeypatch.undo()
    assert kept_recent(session) == []
    keep_recent(session, operation)
    assert kept_recent(session) == [operation]


def test_a_folder_whose_name_is_no_text_is_remembered_too(session: Session) -> None:
    """As a stick that was written elsewhere may have it; that came up as a mistake of the program."""
    name = os.fsdecode(b"/media/\xff")
    keep_folder(session, "stick", name)

    assert kept_folder(session, "stick") == name


def test_a_page_whose_words_cannot_be_kept_is_not_left(
    session: Session, show_shell: ShowShell, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Whoever went elsewhere on a full disk lost what was typed, without a word."""
    shell = show_shell(session)
    shell.presenter.go(Place(Where.NEW, "operation"))
    page = shell.page
    assert isinstance(page, FormPage)
    page.presenter.typed(("name",), "Blue Harbour")
    monkeypatch.setattr(Vault, "transaction", full)
    for go in (partial(shell.presenter.go, Place(Where.DRAFTS)), shell.presenter.back):
        go()
        assert shell.page is page
    assert "(P101)" in words(page)

    monkeypatch.undo()
    shell.presenter.go(Place(Where.DRAFTS))
    assert shell.page is not page
    assert [one.title for one in drafting.open_drafts(session)] == ["Blue Harbour"]


def test_what_leaves_is_chosen_although_that_cannot_be_kept(
    session: Session, show_shell: ShowShell, monkeypatch: pytest.MonkeyPatch
) -> None:
    shell = show_shell(session)
    shell.presenter.go(Place(Where.EXCHANGE))
    page = shell.page
    assert page is not None
    statistics = next(one for one in page.findChildren(QRadioButton) if one.text() == "Statistics only")
    monkeypatch.setattr(Vault, "transaction", full)
    statistics.click()

    assert statistics.isChecked()
    assert "(P101)" in words(page)


def test_a_lock_that_could_not_keep_what_was_typed_says_so(
    session: Session, show_window: ShowWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It said that the drafts were saved."""
    window = show_window(session.vault.folder / "none")
    window.enter(session)
    shell = window.shell
    assert shell is not None
    shell.presenter.go(Place(Where.NEW, "operation"))
    assert isinstance(shell.page, FormPage)
    shell.page.presenter.typed(("name",), "Blue Harbour")
    monkeypatch.setattr(Vault, "transaction", full)

    window.lock()

    assert "refused what was typed last" in words(window)
    assert "are saved." not in words(window)

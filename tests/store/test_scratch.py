"""Drafts and settings are kept as they were given, and forgotten when told."""

from fieldbook.base.ids import RecordId
from fieldbook.store.vault import Vault
from tests.store.hand import open_vault

RECORD = RecordId("ab" * 16)


def test_a_draft_outlives_the_program(vault: Vault) -> None:
    vault.scratch.keep_draft("d", "seizure", record=RECORD, body=b"12 bo", changed_at="2026-03-01")
    vault.scratch.keep_draft("d", "seizure", record=RECORD, body=b"12 boats", changed_at="2026-03-02")
    vault.close()

    again = open_vault(vault.folder)

    assert again.scratch.draft("d") == b"12 boats"
    again.close()


def test_drafts_are_listed_the_last_one_first(vault: Vault) -> None:
    vault.scratch.keep_draft("old", "seizure", record=RECORD, body=b"", changed_at="2026-03-01")
    vault.scratch.keep_draft("new", "source", record=RECORD, body=b"", changed_at="2026-03-02")

    assert [(row.draft_id, row.form) for row in vault.scratch.drafts()] == [
        ("new", "source"),
        ("old", "seizure"),
    ]


def test_a_dropped_draft_is_gone(vault: Vault) -> None:
    vault.scratch.keep_draft("d", "seizure", record=RECORD, body=b"x", changed_at="")

    vault.scratch.drop_draft("d")
    vault.scratch.drop_draft("d")

    assert (vault.scratch.draft("d"), vault.scratch.drafts()) == (None, [])


def test_settings_are_kept_and_replaced(vault: Vault) -> None:
    assert vault.scratch.setting("theme") is None
    vault.scratch.keep_setting("theme", b"dark")
    vault.scratch.keep_setting("theme", b"light")

    assert vault.scratch.setting("theme") == b"light"

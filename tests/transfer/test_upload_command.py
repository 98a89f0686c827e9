"""Uploading, told through the command line."""

import io
import json
from pathlib import Path
from typing import Any

import pytest

from fieldbook.cli.run import run
from fieldbook.cli.terminal import Terminal
from tests.toolkit.vaults import PASSPHRASE, enrolled, outside, save_operation
from tests.transfer.servers import TOKEN, TusServer

pytestmark = pytest.mark.network


class Elsewhere:
    """The Folders port, for commands that always name their vault."""

    vault = Path("not") / "used"
    resources = Path("not") / "used"


class Typing:
    """Types command lines against the two vaults beneath *folder*."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._said = 0
        self.passphrase = folder / "passphrase"
        self.passphrase.write_text(PASSPHRASE.reveal() + "\n")
        self.token = folder / "token"
        self.token.write_text(f"{TOKEN}\n")

    def typed(self, vault: str, *words: str) -> tuple[int, Any, str]:
        """The exit code, the data on stdout, and what was said on stderr."""
        out, err = io.StringIO(), io.StringIO()
        terminal = Terminal(out, err, io.BytesIO(), lambda _prompt: TOKEN)
        where = ["--vault", str(self._folder / vault), "--passphrase-file", str(self.passphrase), "--json"]
        self._said += 1
        world = outside(f"command {self._said}")
        code = run([*words, *where], outside=world, folders=Elsewhere(), terminal=terminal)
        return code, json.loads(out.getvalue()) if out.getvalue() else None, err.getvalue()


@pytest.fixture
def typing(tmp_path: Path) -> Typing:
    """A station with one record, and its headquarters; both locked."""
    station, headquarters = enrolled(tmp_path)
    save_operation(station)
    station.close()
    headquarters.close()
    return Typing(tmp_path)


def test_the_whole_way_there_and_back(typing: Typing, tus: TusServer) -> None:
    url, token = tus.address().url, str(typing.token)

    assert typing.typed("station", "upload", "server", url, "--token-file", token) == (
        0,
        {"server": url, "pinned": False},
        "",
    )
    code, sent, _ = typing.typed("station", "upload", "now")
    assert (code, [one["records"] for one in sent["arrived"]], sent["unanswered"]) == (0, [1], 1)
    code, status, _ = typing.typed("station", "upload", "status")
    assert (code, len(status["bundles"]), status["bundles"][0]["arrived_at"] is not None) == (0, 1, True)
    code, collected, _ = typing.typed("hq", "upload", "collect", str(tus.folder))
    assert (code, [one["records"] for one in collected["taken"]]) == (0, [1])
    code, home, _ = typing.typed("station", "upload", "now")
    assert (code, [one["records"] for one in home["receipts"]], home["unanswered"]) == (0, [1], 0)


def test_without_a_server_says_what_to_do(typing: Typing) -> None:
    code, _, told = typing.typed("station", "upload", "now")

    assert (code, json.loads(told)["code"]) == (29, "T106")


def test_a_server_that_cannot_be_one_is_told_with_every_problem(typing: Typing) -> None:
    code, _, told = typing.typed("station", "upload", "server", "http://inbox.example.org", "--pin", "AA:BB")

    assert code == 3
    assert [problem["where"] for problem in json.loads(told)["problems"]] == ["url", "pin"]


def test_a_refused_receipt_is_told_beside_what_went_well(typing: Typing, tus: TusServer) -> None:
    typing.typed("station", "upload", "server", tus.address().url)
    typing.typed("station", "upload", "now")
    (tus.folder / "receipts" / f"{tus.inbox()[0].stem}.fbr").write_bytes(b"trust me")

    code, data, told = typing.typed("station", "upload", "now")

    assert (code, data["unanswered"], json.loads(told)["code"]) == (23, 1, "B120")


def test_a_withdrawn_token_is_told_and_never_shown(typing: Typing, tus: TusServer) -> None:
    typing.token.write_text("withdrawn-token-of-tablet-4")
    typing.typed("station", "upload", "server", tus.address().url, "--token-file", str(typing.token))

    code, _, told = typing.typed("station", "upload", "now")

    assert (code, json.loads(told)["code"]) == (29, "T102")
    assert "withdrawn" not in told

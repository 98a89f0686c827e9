"""Officers, recovery and backups, told through the command line as a person would type them."""

import json
from pathlib import Path

import pytest

from fieldbook.cli.run import run
from fieldbook.cli.terminal import Terminal
from tests.toolkit.vaults import outside


class Console:
    """One machine's command line, with what it printed."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.world = outside("console")

    def file(self, name: str, text: str) -> str:
        path = self.folder / name
        path.write_text(f"{text}\n", encoding="utf-8")
        return str(path)

    def __call__(self, *words: str, passphrase: str = "first") -> tuple[int, str]:
        import io  # noqa: PLC0415 - the streams of one command

        out, err = io.StringIO(), io.StringIO()
        terminal = Terminal(out, err, io.BytesIO(), lambda _prompt: "", None)
        named = ["--vault", str(self.folder / "vault"), "--passphrase-file", str(self.folder / passphrase)]
        code = run([*named, *words], outside=self.world, folders=_Nowhere(), terminal=terminal)
        return code, out.getvalue() + err.getvalue()


class _Nowhere:
    """No usual places."""

    vault = resources = Path("nowhere")


@pytest.fixture
def console(tmp_path: Path) -> Console:
    """A station that is set up."""
    made = Console(tmp_path)
    made.file("first", "seven grey herons wait quietly")
    made.file("second", "nine loud trams turn left")
    made.file("third", "five quite different words now")
    assert made("init", "--station", "Harbour", "--officer", "Amina Obi")[0] == 0
    return made


def test_an_officer_comes_and_goes(console: Console) -> None:
    added = console("officer", "add", "Boris", "--new-passphrase-file", str(console.folder / "second"))
    assert added[0] == 0, added
    assert "Boris" in console("officer", "list", passphrase="second")[1]
    assert "(V111)" in console("officer", "revoke", "Amina Obi", passphrase="second")[1]
    assert console("officer", "role", "Boris", "--role", "auditor")[0] == 0
    assert console("officer", "revoke", "Boris")[0] == 0
    assert console("officer", "list", passphrase="second")[0] == 21


def test_a_lost_passphrase_is_replaced_with_two_shares(console: Console) -> None:
    said = json.loads(console("recovery", "sheet", "--json")[1])
    files = [console.file(f"share {number}", share) for number, share in enumerate(said["shares"])]
    assert "Share 2 is right" in console("recovery", "rehearse", files[1])[1]

    new = ("--new-passphrase-file", str(console.folder / "third"))
    assert console("recovery", "from-sheet", files[0], *new)[0] == 21
    assert console("recovery", "from-sheet", files[0], files[2], *new)[0] == 0

    assert console("recovery", "status", passphrase="third")[0] == 0
    assert console("recovery", "status")[0] == 21


def test_a_backup_is_made_rehearsed_and_restored(console: Console) -> None:
    stick = console.folder / "stick"
    stick.mkdir()
    made = json.loads(console("backup", "make", str(stick), "--json")[1])["backup"]
    assert made in console("backup", "list", str(stick))[1]
    assert "can be restored" in console("backup", "rehearse", made)[1]
    (console.folder / "vault").rename(console.folder / "lost")

    assert console("backup", "restore", made)[0] == 0
    assert console("audit")[0] == 0

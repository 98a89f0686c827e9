"""Names from a stick and from inside a bundle (H6): no path on this computer is ever made of one."""

import os
import re
from collections.abc import Callable, Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

from fieldbook.base.ports import Silent
from fieldbook.forms.values import filed
from fieldbook.services import drafting, exchange
from fieldbook.services.attaching import adding
from fieldbook.services.attaching.adding import begin_attachment
from fieldbook.services.attaching.carrying import choose_files
from fieldbook.services.session import Session
from tests.damage import receiving_child
from tests.damage.conftest import Figure
from tests.toolkit.powercut.recording import NEEDS_RECORDER, Call, record
from tests.toolkit.vaults import enrolled, save_operation

pytestmark = NEEDS_RECORDER
HOSTILE = (
    *("../../../../etc/passwd", "..", "/etc/cron.d/evil", "C:\\Windows\\evil.exe", "CON", "NUL.txt", "a/b"),
    *(
        "photo\u202egpj.exe",
        "\ufeffname",
        "a\nb",
        "evil.lnk",
        "autorun.inf",
        "-rf *",
        "$(reboot)",
        "~/.bashrc",
    ),
    *("x" * 4000, "é" * 119, "name ", ".hidden", "|pipe", "a:b", "%00", "‥/‥/x", "COM1.fbb"),
)
OURS = re.compile(
    r"hq(/(vault\.db(-wal|-shm|-journal)?|lock|slots(\.prev)?\.json(\.[0-9a-f]{16}\.part)?"
    r"|in(/[0-9a-f]{32}\.part)?|aside(/[0-9a-f]{32}\.fbb)?|att(/[0-9a-f]{2}(/[0-9a-f]{64}\.age)?)?))?"
    r"|receipts/[0-9a-f]{32}\.fbr(\.[0-9a-f]{16}\.part)?"
)
"""Every path that taking in may make: known words and random or digested hexadecimal digits."""


def attach_all(station: Session, root: Path, named: Callable[[str], str]) -> Path:
    """A file of each name, as *named* lets it through, in a bundle on the stick."""
    owner, note = save_operation(station), root / "note.txt"
    for number, name in enumerate(HOSTILE):
        note.write_text(f"{number} {name[:9]!r}", encoding="utf-8")
        with pytest.MonkeyPatch().context() as patched:
            patched.setattr(adding, "clean_name", lambda _told, name=name: named(name))
            draft = begin_attachment(station, note, owner=owner).with_typed(("shows_person",), "no")
            drafting.save(station, draft)
    return exchange.send(station, root / "stick", Silent()).path


@pytest.fixture
def root(monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A stick with files of an honest station, of one whose program lets every name pass, and odd names."""
    with TemporaryDirectory() as made:
        root = Path(made, "root")
        station, headquarters = enrolled(root)
        headquarters.close()
        for name in ("stick", "receipts"):
            (root / name).mkdir()
        choose_files(station, with_files=True)
        honest = attach_all(station, root, filed.clean_name)
        with monkeypatch.context() as insider:
            insider.setattr(filed, "clean_name", lambda name: name)
            insider.setattr(filed, "NAME_MOST", 10_000)
            attach_all(station, root, str)
        station.close()
        for number, name in enumerate(("-rf.fbb", "a b;reboot.fbb", "\u202ebbf.exe.fbb", "%2e%2e.fbb")):
            (root / "stick" / name).write_bytes(honest.read_bytes() + bytes(number))
        yield root


def strangers(calls: list[Call], root: Path) -> list[str]:
    """Paths that were made and are not ours."""
    made = [os.fsdecode(one.first) for one in calls if one.operation == "d"]
    made += [os.fsdecode(one.first) for one in calls if one.operation == "o" and one.offset & os.O_CREAT]
    made += [one.second for one in calls if one.operation == "m"]
    theirs = (path for path in made if not path.startswith(("/dev/", f"{root.parent}/notes")))
    return [path for path in theirs if not OURS.fullmatch(path.removeprefix(f"{root}/"))]


def test_no_path_is_made_of_a_name_from_outside(root: Path, figure: Figure) -> None:
    calls = record(Path(), root.parent, [receiving_child.__file__, str(root), "honestly"])

    found = strangers(calls, root)

    made = sum(
        one.operation in "dm" or bool(one.operation == "o" and one.offset & os.O_CREAT) for one in calls
    )
    figure("H6", f"{len(HOSTILE)} hostile names: {made} paths made, {len(found)} of a name from outside")
    assert found == []
    assert made > len(HOSTILE)


def test_a_program_that_believed_a_name_is_found_out(root: Path) -> None:
    """The control."""
    calls = record(Path(), root.parent, [receiving_child.__file__, str(root), "carelessly"])

    assert strangers(calls, root) != []

"""Killed while somebody is erased, comes, goes, changes a passphrase, mends or destroys the slots.

Whatever the moment, the vault stands as before or as after, never between; what was told as done is done.
"""

import select
import shutil
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest

from fieldbook.base.errors import FieldbookError
from fieldbook.base.ids import RecordId
from fieldbook.base.ports import Silent
from fieldbook.base.sensitive import Sensitive
from fieldbook.services import drafting
from fieldbook.services.attaching.adding import begin_attachment
from fieldbook.services.attaching.listing import attached
from fieldbook.services.attaching.opening import read_file
from fieldbook.services.audit import audit
from fieldbook.services.custody.guarding import Tampering, tampering
from fieldbook.services.custody.recovery import make_sheet
from fieldbook.services.custody.roles import Role
from fieldbook.services.session import Session
from fieldbook.services.unlock import unlock
from fieldbook.store import slots
from tests.damage.conftest import Figure
from tests.damage.deeds import COLLEAGUE, NEW, SECOND
from tests.toolkit.killing import child_environment, kills, spread
from tests.toolkit.people import NAME, REASON, appoint, name_in, save_person, seal
from tests.toolkit.pictures import jpeg
from tests.toolkit.vaults import PASSPHRASE, found, outside

CHILD = str(Path(__file__).with_name("deeds_child.py"))
LONGEST_S = 0.5
LIRIJE = Sensitive(f"nine loud trams turn left {COLLEAGUE.lower()}")


@dataclass(frozen=True)
class Template:
    """A closed vault to be copied: a person with a name and a photo, a liaison, a recovery sheet."""

    folder: Path
    person: RecordId
    photo: RecordId
    raw: bytes


@pytest.fixture(scope="module")
def template(tmp_path_factory: pytest.TempPathFactory) -> Template:
    folder = tmp_path_factory.mktemp("template")
    station = found(folder / "vault")
    appoint(station, Role.LIAISON, COLLEAGUE)
    person = save_person(station)
    seal(station, person)
    file = folder / "portrait.jpg"
    file.write_bytes(jpeg())
    draft = begin_attachment(station, file, owner=person)
    photo = drafting.save(station, draft).record
    make_sheet(station)
    station.close()
    return Template(folder / "vault", person, photo, file.read_bytes())


def told_until_killed(command: list[str], *, moment_s: float) -> list[str]:
    """What the child told: killed so long after its first word, or at once after the second."""
    with subprocess.Popen(
        [sys.executable, *command], stdout=subprocess.PIPE, env=child_environment(), bufsize=0
    ) as child:
        assert child.stdout is not None
        heard = [child.stdout.readline()]
        select.select([child.stdout], [], [], moment_s)
        child.kill()
        heard += child.stdout.readlines()
    assert child.returncode == -9
    return [line.decode("ascii").strip() for line in heard if line.endswith(b"\n")]


def opens(folder: Path, passphrase: Sensitive) -> Session | None:
    """The vault, for whoever has that passphrase; None when it does not open."""
    try:
        return unlock(folder, passphrase, outside("after"))
    except FieldbookError:
        return None


def is_erased(folder: Path, whole: Template) -> bool:
    """Whether the person is gone; everything of it or nothing."""
    session = opens(folder, PASSPHRASE)
    assert session is not None
    try:
        assert audit(session, Silent()).faults == ()
        one = attached(session, whole.photo)
        if session.vault.truth.payloads(whole.person):
            assert one is not None
            assert name_in(session, whole.person) == NAME
            assert read_file(session, one, reason=REASON) == whole.raw
            return False
        assert one is None
        assert session.vault.apart.of_record(whole.person) == []
        assert session.vault.attached.all() == []
        assert list((folder / "att").rglob("*.age")) == []
        return True
    finally:
        session.close()


def is_photo_erased(folder: Path, whole: Template) -> bool:
    """Whether the photo is gone; the name stays in either case."""
    session = opens(folder, PASSPHRASE)
    assert session is not None
    try:
        assert name_in(session, whole.person) == NAME
        one = attached(session, whole.photo)
        if one is not None:
            assert read_file(session, one, reason=REASON) == whole.raw
            return False
        assert session.vault.attached.all() == []
        assert list((folder / "att").rglob("*.age")) == []
        return True
    finally:
        session.close()


def is_changed(folder: Path, whole: Template) -> bool:
    """Whether the new passphrase opens; then the old one does not, and the other way round."""
    del whole
    found = {word: opens(folder, word) for word in (PASSPHRASE,)}
    with_old = found[PASSPHRASE]
    if with_old is not None:
        with_old.close()
    with_new = opens(folder, NEW)
    if with_new is not None:
        with_new.close()
    assert (with_old is None) != (with_new is None)
    return with_new is not None


def is_appointed(folder: Path, whole: Template) -> bool:
    """Whether the new liaison opens the vault, and then identities as well, once who leads was there."""
    session = opens(folder, PASSPHRASE)
    assert session is not None
    assert name_in(session, whole.person) == NAME
    session.close()
    fresh = opens(folder, SECOND)
    if fresh is None:
        return False
    assert fresh.role is Role.LIAISON
    fresh.close()
    for passphrase in (LIRIJE, PASSPHRASE):  # whoever can open what is kept hands it on
        session = opens(folder, passphrase)
        assert session is not None
        session.close()
    fresh = opens(folder, SECOND)
    assert fresh is not None
    assert name_in(fresh, whole.person) == NAME
    fresh.close()
    return True


def is_dismissed(folder: Path, whole: Template) -> bool:
    """Whether the liaison is out; the founder opens, and reads what the founder wrote, in either case."""
    session = opens(folder, LIRIJE)
    if session is not None:
        assert name_in(session, whole.person) == NAME
        session.close()
    mine = opens(folder, PASSPHRASE)
    assert mine is not None
    assert name_in(mine, whole.person) == NAME
    mine.close()
    return session is None


def is_mended(folder: Path, whole: Template) -> bool:
    """Whether the slot file stands in order; who leads opens it in either case."""
    session = opens(folder, PASSPHRASE)
    assert session is not None
    assert name_in(session, whole.person) == NAME
    found = tampering(session)
    session.close()
    assert found in {Tampering.NONE, Tampering.ALTERED}
    return found is Tampering.NONE


def is_destroyed(folder: Path, whole: Template) -> bool:
    """Whether no passphrase opens any more; the recovery sheet stays in either case."""
    del whole
    file = slots.read_file(folder)
    assert file.sheet is not None
    session = opens(folder, PASSPHRASE)
    if session is not None:
        session.close()
        assert len(file.officers) == 2
        return False
    assert file.officers == ()
    return True


def tamper(folder: Path) -> None:
    """Take a slot out behind the program's back."""
    path = folder / slots.NAME
    content = path.read_bytes()
    path.write_bytes(content.replace(b'"destroy_after":0', b'"destroy_after":9'))
    assert path.read_bytes() != content


def leave(folder: Path) -> None:
    """As it is."""
    del folder


@dataclass(frozen=True)
class Deed:
    """What is done, about which record, how it is seen whether it was, and what was done before."""

    name: str
    is_done: Callable[[Path, Template], bool]
    about: str = "-"
    prepare: Callable[[Path], None] = leave


DEEDS = {
    "erasing a person": Deed("erase", is_erased, "person"),
    "erasing a photo": Deed("erase", is_photo_erased, "photo"),
    "changing the passphrase": Deed("change", is_changed),
    "appointing an officer": Deed("appoint", is_appointed),
    "dismissing an officer": Deed("dismiss", is_dismissed),
    "mending the slot file": Deed("mend", is_mended, prepare=tamper),
    "destroying the slots": Deed("destroy", is_destroyed),
}


def killed(folder: Path, deed: Deed, whole: Template, *, way: str, moment_s: float) -> tuple[bool, bool]:
    """Whether the child had told that it was done when it was killed, and whether it is."""
    shutil.copytree(whole.folder, folder)
    deed.prepare(folder)
    about = {"person": whole.person, "photo": whole.photo}.get(deed.about, deed.about)
    command = [CHILD, str(folder), deed.name, about, way]
    told = told_until_killed(command, moment_s=moment_s)
    assert told[:1] == ["begun"]
    return "done" in told, deed.is_done(folder, whole)


@pytest.mark.slow
@pytest.mark.parametrize("deed", DEEDS.values(), ids=DEEDS.keys())
def test_is_as_before_or_as_after(tmp_path: Path, template: Template, *, deed: Deed, figure: Figure) -> None:
    ended = []
    for turn in range(kills(5)):
        moment_s = spread(turn) * LONGEST_S
        was_told, is_done = killed(tmp_path / str(turn), deed, template, way="honestly", moment_s=moment_s)
        assert is_done or not was_told
        ended.append(is_done)

    name = next(name for name, one in DEEDS.items() if one is deed)
    figure(f"D4 {name}", f"{len(ended)} kills, {sum(ended)} found done, 0 between")


@pytest.mark.slow
@pytest.mark.parametrize("deed", DEEDS.values(), ids=DEEDS.keys())
def test_what_was_told_and_not_done_would_be_noticed(
    tmp_path: Path, template: Template, *, deed: Deed
) -> None:
    """The control: a program that says *done* before it is."""
    was_told, is_done = killed(tmp_path / "vault", deed, template, way="carelessly", moment_s=30)

    assert (was_told, is_done) == (True, False)


@pytest.mark.slow
def test_half_an_erasure_would_be_noticed(tmp_path: Path, template: Template) -> None:
    """The control: keys that went before the entry that says so."""
    folder = tmp_path / "vault"
    shutil.copytree(template.folder, folder)
    session = opens(folder, PASSPHRASE)
    assert session is not None
    with session.vault.transaction():
        session.vault.apart.destroy(template.person)
    session.close()

    with pytest.raises((AssertionError, FieldbookError)):
        is_erased(folder, template)

"""Whatever is handed to a vault: one sentence, one code, one exit code, and every file as it was before."""

import json
import shutil
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest

from fieldbook.base import canonical
from tests.journeys.hands import SEEDS, Hands, Inside, Process, content, enrol
from tests.toolkit.ports import Dice
from tests.toolkit.vaults import PASSPHRASE, reopen

OPERATION = {"name": "Theseus"}


@dataclass(frozen=True)
class World:
    """Two stations and a stranger, two headquarters, and what went between them."""

    folder: Path
    station: Hands
    other: Hands
    stranger: Hands
    hq: Hands
    other_hq: Hands

    def file(self, name: str) -> Path:
        """A file on the stick."""
        return self.folder / "stick" / name


def sent(station: Hands, folder: Path, name: str) -> None:
    """A bundle in *folder*, under a name that a test can remember."""
    Path(station.do("send", folder).data["bundle"]).rename(folder / name)


def received(hq: Hands, bundle: Path, name: str) -> None:
    """Headquarters takes *bundle* in; its receipt lies beside it as *name*."""
    (taken,) = hq.do("receive", bundle).data["taken"]
    Path(taken["receipt"]).rename(bundle.with_name(name))


@pytest.fixture(scope="module")
def world(tmp_path_factory: pytest.TempPathFactory) -> World:
    folder = tmp_path_factory.mktemp("world")
    names = ("station", "other", "stranger", "hq", "other_hq")
    made = World(folder, *(Inside(folder / name) for name in names))
    stick, cards = folder / "stick", folder / "cards"
    for place in (stick, cards, folder / "elsewhere"):
        place.mkdir()
    enrol(made.station, made.hq, folder)
    enrol(made.other, made.hq, folder)
    enrol(made.stranger, made.other_hq, folder / "elsewhere")
    for hands in (made.station, made.other, made.stranger):
        hands.do("add", "operation", "--from", "-", piped=json.dumps(OPERATION))
    made.other.do("add", "source", "--from", "-", piped=_long_notes())
    sent(made.station, stick, "one.fbb")
    sent(made.other, stick, "other.fbb")
    sent(made.stranger, stick, "for-another-hq.fbb")
    received(made.hq, stick / "one.fbb", "one.fbr")
    received(made.hq, stick / "other.fbb", "for-another-station.fbr")
    _unknown_station(made)
    _gap(made)
    _damage(stick)
    return made


def _unknown_station(world: World) -> None:
    """A station that took headquarters' card, heard its half of the code, and was never accepted."""
    unknown, card = Inside(world.folder / "unknown"), world.folder / "cards" / "unknown.fbc"
    unknown.do("init", "--station", "Tablet 9", "--officer", "Besa")
    unknown.do("enrol", "join", world.folder / "hq.fbc", "--out", card)
    half = world.hq.do("enrol", "look", card).data["code_to_say"]
    unknown.do("enrol", "confirm", "--heard", half)
    unknown.do("add", "operation", "--from", "-", piped=json.dumps(OPERATION))
    sent(unknown, world.folder / "stick", "from-nobody-known.fbb")


def _gap(world: World) -> None:
    """The station knows that headquarters holds two bundles; a copy of it from before holds only one."""
    before = world.folder / "hq-before"
    shutil.copytree(world.hq.vault, before)
    world.station.do("add", "operation", "--from", "-", piped=json.dumps(OPERATION))
    sent(world.station, world.folder / "stick", "two.fbb")
    received(world.hq, world.file("two.fbb"), "two.fbr")
    world.station.do("receive", world.file("two.fbr"))
    world.station.do("add", "operation", "--from", "-", piped=json.dumps(OPERATION))
    sent(world.station, world.folder / "stick", "three.fbb")


def _damage(stick: Path) -> None:
    small, large = (stick / "one.fbb").read_bytes(), (stick / "other.fbb").read_bytes()
    (stick / "cut.fbb").write_bytes((stick / "three.fbb").read_bytes()[:-1])
    (stick / "altered.fbb").write_bytes(_with_one_bit_changed(large, 1000))
    # The last piece of a sealed file proves its end too: a change there cannot be told from a cut.
    (stick / "altered-end.fbb").write_bytes(_with_one_bit_changed(small, len(small) - 100))
    (stick / "letter.fbb").write_text("Dear headquarters,\n")
    (stick / "empty.fbb").write_bytes(b"")


def _with_one_bit_changed(raw: bytes, at: int) -> bytes:
    return raw[:at] + bytes([raw[at] ^ 1]) + raw[at + 1 :]


def _long_notes() -> str:
    """Sources enough for a bundle of several pieces: text that no compression makes much smaller."""
    dice = Dice("notes")
    return json.dumps(
        [{"title": f"{at}", "type": "media", "note": dice.take(990).hex()} for at in range(100)]
    )


def _at_old_headquarters(world: World) -> Hands:
    return Inside(world.folder / "hq-before")


def _after_receipt(world: World) -> Hands:
    """A station whose every record headquarters holds."""
    copy = Inside(world.folder / "sated")
    if not copy.vault.exists():
        shutil.copytree(world.other.vault, copy.vault)
        copy.do("receive", world.file("for-another-station.fbr"))
    return copy


CASES: dict[str, tuple[Callable[[World], Hands], tuple[str, ...], str, int]] = {
    "a letter for a bundle": (lambda w: w.hq, ("receive", "stick/letter.fbb"), "B101", 23),
    "an empty file": (lambda w: w.hq, ("receive", "stick/empty.fbb"), "B103", 23),
    "a cut bundle": (lambda w: w.hq, ("receive", "stick/cut.fbb"), "B103", 23),
    "an altered bundle": (lambda w: w.hq, ("receive", "stick/altered.fbb"), "B104", 23),
    "a bundle altered in its last piece": (lambda w: w.hq, ("receive", "stick/altered-end.fbb"), "B103", 23),
    "another headquarters' bundle": (lambda w: w.hq, ("receive", "stick/for-another-hq.fbb"), "B102", 23),
    "a file that is not there": (lambda w: w.hq, ("receive", "stick/lost.fbb"), "P104", 27),
    "receipts for a stick that is not in": (
        lambda w: w.hq,
        ("receive", "stick/three.fbb", "--receipts", "no-stick"),
        "P104",
        27,
    ),
    "a folder without bundles": (lambda w: w.hq, ("receive", "cards"), "P104", 27),
    "another station's receipt": (
        lambda w: w.station,
        ("receive", "stick/for-another-station.fbr"),
        "B121",
        23,
    ),
    "a bundle that is not for a station": (lambda w: w.station, ("receive", "stick/one.fbb"), "B102", 23),
    "a letter for a station": (lambda w: w.station, ("receive", "stick/letter.fbb"), "B101", 23),
    "nothing new to send": (_after_receipt, ("send", "stick"), "B130", 23),
    "sending at headquarters": (lambda w: w.hq, ("send", "stick"), "E105", 28),
    "a stick that is not in": (lambda w: w.other, ("send", "no-stick"), "P104", 27),
    "a letter for a card": (
        lambda w: w.hq,
        ("enrol", "accept", "stick/letter.fbb", "--heard", "1234-5678"),
        "E101",
        28,
    ),
    "another code than was said": (
        lambda w: w.hq,
        ("enrol", "accept", "cards/unknown.fbc", "--heard", "1234-5678"),
        "E102",
        28,
    ),
    "a card over a card": (lambda w: w.hq, ("enrol", "card", "--out", "hq.fbc"), "P106", 27),
    "a record that is not there": (lambda w: w.hq, ("show", "ffffffff"), "R101", 25),
    "a workbook on no disk": (lambda w: w.hq, ("report", "no-stick/a.xlsx"), "P104", 27),
    "a vault over a vault": (
        lambda w: w.hq,
        ("init", "--station", "A", "--officer", "B"),
        "V106",
        21,
    ),
    "answers that are no JSON": (lambda w: w.station, ("add", "--from", "stick/letter.fbb"), "R105", 25),
    "answers that are no text": (lambda w: w.station, ("add", "--from", "stick/one.fbb"), "R105", 25),
}


@pytest.mark.parametrize("case", CASES)
def test_what_is_refused_leaves_everything_as_it_was(
    world: World, case: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    who, words, code, exit_code = CASES[case]
    hands = who(world)
    before = content(world.folder)
    monkeypatch.chdir(world.folder)

    said = hands.do(*words)

    assert (said.refusal["code"], said.code, said.out) == (code, exit_code, "")
    assert said.refusal["what"]
    assert said.refusal["remedy"]
    assert content(world.folder) == before


class TestAPassphrase:
    def test_that_is_not_the_right_one_changes_nothing(self, world: World) -> None:
        before = content(world.folder)

        said = world.station.do("list", passphrase="seven grey herons wait loudly")

        assert (said.refusal["code"], said.code) == ("V101", 21)
        assert content(world.folder) == before

    def test_that_is_easily_guessed_founds_no_station(self, world: World, tmp_path: Path) -> None:
        said = Inside(tmp_path / "new").do("init", "--station", "A", "--officer", "", passphrase="12345")

        assert said.code == 3
        assert [one["where"] for one in said.refusal["problems"]] == ["officer_name", "passphrase"]
        assert list(tmp_path.iterdir()) == []


class TestTheVault:
    def test_is_opened_once_at_a_time(self, world: World) -> None:
        before = content(world.folder)
        session = reopen(world.station.vault)
        try:
            said = Process(world.station.vault).do("list")
        finally:
            session.close()

        assert (said.refusal["code"], said.code) == ("V102", 21)
        assert content(world.folder) == before

    def test_of_a_newer_program_is_left_alone(self, world: World, tmp_path: Path) -> None:
        newer = Inside(tmp_path / "newer")
        shutil.copytree(world.station.vault, newer.vault)
        slots = newer.vault / "slots.json"
        written = json.loads(slots.read_bytes())
        written["v"] += 1
        slots.write_bytes(canonical.encode(written))
        before = content(newer.vault)

        said = newer.do("list")

        assert (said.refusal["code"], said.refusal["found"], said.code) == ("V103", written["v"], 21)
        assert content(newer.vault) == before

    def test_is_not_made_in_a_folder_that_holds_something_else(self, tmp_path: Path) -> None:
        (tmp_path / "letter.txt").write_text("keep me")

        said = Inside(tmp_path).do("init", "--station", "A", "--officer", "B")

        assert (said.refusal["code"], said.code) == ("P106", 27)
        assert [path.name for path in tmp_path.iterdir()] == ["letter.txt"]


class TestAnswersWithProblems:
    def test_are_told_field_by_field_and_none_is_saved(self, world: World) -> None:
        answers = json.loads((SEEDS / "theseus.json").read_text("utf-8"))["records"]
        answers[4]["answers"]["figure"]["value"] = "50.000"
        answers[5]["answers"]["colour"] = "red"
        answers[6]["answers"]["figure"]["relations"] = [{"type": "subset_of"}]
        before = content(world.station.vault)

        said = world.station.do("add", "--from", "-", piped=json.dumps(answers))

        assert (said.code, json.loads(said.out)["records"]) == (3, [])
        told = {(one["index"], one["where"], one["code"]) for one in said.refusal["problems"]}
        assert {
            (5, "figure.value", "number.ambiguous"),
            (6, "colour", "form.unknown_field"),
            (7, "figure.relations.1.to", "link.blank"),
        } <= told
        assert content(world.station.vault) == before

    def test_are_told_without_obeying_what_is_in_them(self, world: World) -> None:
        escape = json.dumps({"name": "Theseus", "\x1b[2Jcolour": "red"})

        said = world.station.do("add", "operation", "--from", "-", piped=escape)

        assert said.code == 3
        assert "\x1b" not in said.err + said.out


LATER: dict[str, tuple[Callable[[World], Hands], str, str, int]] = {
    "a station never enrolled": (lambda w: w.hq, "from-nobody-known.fbb", "B106", 23),
    "others missing before it": (_at_old_headquarters, "three.fbb", "C101", 24),
}


@pytest.mark.parametrize("case", LATER)
def test_what_may_be_welcome_later_is_kept_aside(world: World, case: str, tmp_path: Path) -> None:
    who, name, code, exit_code = LATER[case]
    hq = Inside(tmp_path / "hq")
    shutil.copytree(who(world).vault, hq.vault)
    file = Path(shutil.copy2(world.file(name), tmp_path))

    said = hq.do("receive", file)

    assert (said.refusal["code"], said.code, said.out) == (code, exit_code, "")
    (kept,) = hq.do("quarantine").data["files"]
    assert (kept["state"], kept["code"], kept["tries"]) == ("held", code, 1)
    (again,) = hq.do("quarantine", "--retry").data["files"]
    assert (again["state"], again["tries"]) == ("held", 2)


def test_one_bad_bundle_does_not_keep_the_others_out(world: World, tmp_path: Path) -> None:
    """A folder is taken whole, in any order; what is refused is named, and gives the exit code."""
    hq = _at_old_headquarters(world)
    copy = Inside(tmp_path / "hq")
    shutil.copytree(hq.vault, copy.vault)
    folder = tmp_path / "stick"
    folder.mkdir()
    for name in ("altered.fbb", "three.fbb", "two.fbb"):
        shutil.copy2(world.file(name), folder)

    said = copy.do("receive", folder, passphrase=PASSPHRASE.reveal())

    taken = json.loads(said.out)["taken"]
    assert [Path(one["file"]).name for one in taken] == ["two.fbb", "three.fbb"]
    assert (said.code, said.refusal["code"]) == (23, "B104")
    assert said.refusal["about"].endswith("altered.fbb")


def test_a_folder_and_a_link_that_leads_nowhere_are_passed_over(world: World, tmp_path: Path) -> None:
    """A stick may hold any name; what is no file did not come."""
    (tmp_path / "folder.fbb").mkdir()
    (tmp_path / "nowhere.fbb").symlink_to(tmp_path / "gone")

    said = world.hq.do("receive", tmp_path)

    assert (said.code, said.refusal["code"]) == (27, "P104")

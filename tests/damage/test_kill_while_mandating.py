"""The power goes while headquarters' signing key changes, on either side: the old key or the new, whole."""

import shutil
from pathlib import Path

import pytest

from fieldbook.base.ports import Silent
from fieldbook.bundle.mandate import encode_chain, parse_chain, read_mandate
from fieldbook.journal.facts import Mandated
from fieldbook.journal.signing import Signer
from fieldbook.services import enrol
from fieldbook.services.audit import audit
from fieldbook.services.steering.believing import believed_hands, mandates, written_signatures
from fieldbook.services.steering.mandating import Hand, Roots, draft, is_hand_here, put_in_force, sign_draft
from tests.damage.conftest import Figure
from tests.toolkit.killing import NEEDS_FORKS, Children, kills, spread
from tests.toolkit.vaults import carry, enrolled, reopen, save_operation

pytestmark = NEEDS_FORKS
CHILD = str(Path(__file__).with_name("mandating_child.py"))
KILLS = 6
ROOT = Signer(b"r" * 32)


def states(folder: Path) -> tuple[list[Path], list[Path]]:
    """Both vaults with a root in force, the next change signed, and what a station is to take in then."""
    station, hq = enrolled(folder)
    roots = Roots((ROOT.public.hex(),), 1)
    put_in_force(hq, sign_draft(draft(hq, Hand.KEEP, roots).content, ROOT).content)
    save_operation(station)
    carry(station, hq, folder / "stick")
    change = folder / "change.fbm"
    change.write_bytes(sign_draft(draft(hq, Hand.REPLACE).content, ROOT).content)
    station.close()
    hq.close()
    return [folder / "hq", change], [folder / "station", change]


def test_a_change_of_which_only_the_word_was_written_would_be_noticed(tmp_path: Path) -> None:
    """The control: the mandate in one transaction, and the power goes before the key."""
    (vault, change), _ = states(tmp_path)
    hq = reopen(vault, "halved")
    last = parse_chain(change.read_bytes())[-1]
    number = read_mandate(last).number
    with hq.vault.transaction():
        hq.write_fact(Mandated(hq.own.station, number, last.said, written_signatures(last)))
    hq.close()

    again = reopen(vault, "after")
    assert not is_hand_here(again)
    again.close()


@pytest.mark.slow
@pytest.mark.parametrize("side", ["hq", "station"])
def test_leaves_the_old_key_or_the_new_one_whole(tmp_path: Path, side: str, figure: Figure) -> None:
    prepared = dict(zip(("hq", "station"), states(tmp_path / "before"), strict=True))
    vault, change = prepared[side]
    changed = 0
    with Children(CHILD) as children:
        for number in range(kills(KILLS)):
            copy = tmp_path / str(number) / side
            shutil.copytree(vault, copy)
            arguments = [str(copy), str(number), str(change)]
            told = children.told_until_killed(arguments, lines=1, moment=spread(number))
            session = reopen(copy, f"after {number}")
            party = session.own if side == "hq" else enrol.confirmed_headquarters(session)
            held = len(mandates(session, party.station))
            changed += held == 2
            assert held == 2 or "done" not in told, "what was acknowledged is in force"
            assert believed_hands(session, party)[0] == party.station_public
            if side == "hq":
                assert is_hand_here(session)
                if held == 1:
                    put_in_force(session, change.read_bytes())
                assert encode_chain(mandates(session, party.station)) == change.read_bytes()
            audit(session, Silent())
            session.close()
    figure("D15", f"{kills(KILLS)} kills while a signing key changes at {side}: {changed} changed, 0 halves")

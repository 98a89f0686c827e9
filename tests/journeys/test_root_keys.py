"""Root keys and a new signing key of headquarters, told through the command line of all who take part."""

from pathlib import Path

import pytest

from tests.journeys.hands import Inside, enrol
from tests.journeys.test_back_to_the_station import carry
from tests.journeys.test_keys_change import add

HOLDERS = ("amber", "birch", "cedar")


def passphrase_of(folder: Path, holder: str) -> Path:
    path = folder / f"{holder}.txt"
    path.write_text(f"{holder} boats drift past slowly\n")
    return path


@pytest.mark.slow
def test_the_signing_key_changes_and_the_station_follows(tmp_path: Path) -> None:
    station, hq, apart = Inside(tmp_path / "station"), Inside(tmp_path / "hq"), Inside(tmp_path / "none")
    enrol(station, hq, tmp_path)
    stick, draft = tmp_path / "stick", tmp_path / "headquarters.fbm"
    stick.mkdir()
    assert hq.do("root", "new", "--out", draft).refusal["code"] == "E116"
    cards = []
    for holder in HOLDERS:
        card = tmp_path / f"{holder}.fbo"
        secret = passphrase_of(tmp_path, holder)
        key = ("--out", tmp_path / f"{holder}.age", "--card", card, "--key-passphrase-file", secret)
        assert apart.do("root", "key", *key).data["code"]
        cards.append(card)

    def sign(*holders: str) -> None:
        for holder in holders:
            secret = passphrase_of(tmp_path, holder)
            how = ("--key", tmp_path / f"{holder}.age", "--key-passphrase-file", secret)
            assert apart.do("root", "sign", draft, *how).code == 0

    assert hq.do("root", "begin", *cards, "--need", "2", "--out", draft).data["missing"] == 2
    sign("amber")
    assert hq.do("root", "take", draft).refusal["code"] == "B132"
    sign("cedar")
    begun = hq.do("root", "take", draft).data
    add(station, "Theseus")
    carry(station, hq, stick)
    assert station.do("root", "show").data["signing_key"] == begun["signing_key"]

    assert hq.do("root", "replace", "--out", draft).data["missing"] == 2
    sign("birch", "amber")
    now = hq.do("root", "take", draft).data
    assert (now["number"], now["earlier"]) == (2, [])
    add(station, "Minotaur")
    bundle = station.do("send", stick).data["bundle"]
    receipt = hq.do("receive", bundle).data["taken"][0]["receipt"]

    taken = station.do("receive", receipt).data["taken"][0]

    assert taken["signing_key"] == now["signing_key"] != begun["signing_key"]
    told = station.do("root", "show").data
    assert (told["number"], told["roots"], told["need"]) == (2, begun["roots"], 2)
    everything = tmp_path / "all.fbm"
    assert hq.do("root", "show", "--out", everything).code == 0
    assert now["signing_key"] in str(station.do("inspect", everything).data)
    assert station.do("receive", everything).data["taken"][0]["is_new"] is False
    add(station, "Ariadne")
    carry(station, hq, stick)
    assert len(hq.do("list", "operation").data["records"]) == 3

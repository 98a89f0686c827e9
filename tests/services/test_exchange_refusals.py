"""Files that are not for us or not whole, places that refuse, and work that is stopped."""

import errno
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from fieldbook.base.digest import Digest
from fieldbook.base.errors import (
    Altered,
    BundleError,
    DiskFull,
    FieldbookError,
    ForeignReceipt,
    NotABundle,
    NotAReceipt,
    NotForUs,
    NotThere,
    PlaceError,
    ReadOnly,
    ReceiptMismatch,
    Truncated,
    UnknownStation,
    WrongSide,
)
from fieldbook.base.ids import StationId
from fieldbook.base.ports import Cancelled, Silent
from fieldbook.bundle.receipt import make_receipt, read_receipt
from fieldbook.journal.facts import Side
from fieldbook.services import browse, changes, enrol, exchange
from fieldbook.services.inspecting import inspect
from fieldbook.store import places
from tests.services.test_exchange import Pair, receive, send, state
from tests.toolkit.ports import Watched
from tests.toolkit.vaults import found, introduce, save_operation

Damage = Callable[[bytes], bytes]
Refusals = type[FieldbookError] | tuple[type[FieldbookError], ...]


class TestAForeignFile:
    def test_for_another_headquarters_cannot_be_opened(self, pair: Pair, stick: Path, tmp_path: Path) -> None:
        station, _ = pair
        save_operation(station)
        rival = found(tmp_path / "rival", Side.HEADQUARTERS, name="A rival")

        with pytest.raises(NotForUs):
            receive(rival, send(station, stick))

        rival.close()

    def test_of_a_station_that_is_not_enrolled_is_refused(
        self, pair: Pair, stick: Path, tmp_path: Path
    ) -> None:
        """It took in our card, and nobody here ever accepted it."""
        _, headquarters = pair
        stranger = found(tmp_path / "stranger", name="Tablet 9")
        joined = enrol.join(stranger, enrol.own_card(headquarters))
        enrol.confirm(stranger, enrol.look_at(headquarters, joined.station_card).code_to_say)
        save_operation(stranger)

        with pytest.raises(UnknownStation):
            receive(headquarters, send(stranger, stick))

        stranger.close()

    def test_with_a_receipt_for_another_station_marks_nothing(
        self, pair: Pair, stick: Path, tmp_path: Path
    ) -> None:
        station, headquarters = pair
        other = found(tmp_path / "other", name="Tablet 9")
        introduce(other, headquarters)
        for session in (station, other):
            save_operation(session)
        foreign = receive(headquarters, send(other, stick))
        send(station, stick)

        with pytest.raises((NotForUs, ForeignReceipt)):
            exchange.take_receipt(station, foreign.receipt_path)

        assert browse.counts(station).waiting == 1
        other.close()

    def test_with_a_receipt_for_another_station_sealed_to_us_marks_nothing(
        self, pair: Pair, stick: Path
    ) -> None:
        station, headquarters = pair
        save_operation(station)
        receipt, _ = read_receipt(
            receive(headquarters, send(station, stick)).receipt_path.read_bytes(), station.identity
        )
        elsewhere = replace(receipt, station=StationId("ab" * 16))
        file = stick / "elsewhere.fbr"
        file.write_bytes(make_receipt(elsewhere, headquarters.station, recipient=station.me.recipient))

        with pytest.raises(ForeignReceipt):
            exchange.take_receipt(station, file)

        assert browse.counts(station).waiting == 1

    def test_with_a_receipt_for_what_was_never_written_marks_nothing(self, pair: Pair, stick: Path) -> None:
        station, headquarters = pair
        save_operation(station)
        receipt, _ = read_receipt(
            receive(headquarters, send(station, stick)).receipt_path.read_bytes(), station.identity
        )
        for odd in (replace(receipt, next_seq=999), replace(receipt, head=Digest(bytes([1] * 32)))):
            file = stick / f"{odd.next_seq}-{odd.head.hex()[:4]}.fbr"
            file.write_bytes(make_receipt(odd, headquarters.station, recipient=station.me.recipient))
            with pytest.raises(ReceiptMismatch):
                exchange.take_receipt(station, file)

        assert browse.counts(station).waiting == 1

    @pytest.mark.parametrize(
        "damaged",
        [
            (lambda raw: raw[:-1], Truncated),
            (lambda raw: raw[: len(raw) // 2], Truncated),
            (lambda raw: raw[:300] + bytes([raw[300] ^ 1]) + raw[301:], (Altered, Truncated)),
            (lambda _raw: b"a letter", NotABundle),
            (lambda _raw: b"", Truncated),
        ],
        ids=["cut", "half", "altered", "a letter", "empty"],
    )
    def test_that_is_damaged_changes_nothing(
        self, pair: Pair, stick: Path, damaged: tuple[Damage, Refusals]
    ) -> None:
        damage, refusal = damaged
        station, headquarters = pair
        save_operation(station)
        file = send(station, stick)
        whole = file.read_bytes()
        before = headquarters.vault.truth.count()
        file.write_bytes(damage(whole))

        with pytest.raises(refusal):
            receive(headquarters, file)

        assert headquarters.vault.truth.count() == before
        assert list((headquarters.vault.folder / "in").iterdir()) == []
        file.write_bytes(whole)
        assert receive(headquarters, file).is_new

    def test_that_is_no_receipt_is_refused(self, pair: Pair, stick: Path) -> None:
        station, _ = pair
        file = stick / "letter.fbr"
        file.write_bytes(b"a letter")

        with pytest.raises(NotAReceipt):
            exchange.take_receipt(station, file)

    def test_that_is_not_there_is_told(self, pair: Pair, stick: Path) -> None:
        station, headquarters = pair
        with pytest.raises(NotThere):
            receive(headquarters, stick / "none.fbb")
        with pytest.raises(NotThere):
            exchange.take_receipt(station, stick / "none.fbr")


class TestWorkThatIsStopped:
    def test_leaves_no_file_behind_it(self, pair: Pair, stick: Path) -> None:
        station, _ = pair
        save_operation(station)
        before = station.vault.truth.count()

        with pytest.raises(Cancelled):
            exchange.send(station, stick, Watched(stop_at="send"))

        assert list(stick.iterdir()) == []
        assert (station.vault.truth.count(), browse.counts(station).waiting) == (before, 1)

    def test_takes_nothing_in(self, pair: Pair, stick: Path) -> None:
        station, headquarters = pair
        save_operation(station)
        file = send(station, stick)
        before = headquarters.vault.truth.count()

        with pytest.raises(Cancelled):
            exchange.receive(headquarters, file, Watched(stop_at="receive"))

        assert headquarters.vault.truth.count() == before
        assert list(stick.iterdir()) == [file]
        assert receive(headquarters, file).is_new


class TestAPlaceThatRefuses:
    def test_while_sending_leaves_everything_to_be_sent(
        self, pair: Pair, stick: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        station, _ = pair
        operation = save_operation(station)
        before = station.vault.truth.count()
        with monkeypatch.context() as full:
            full.setattr(places, "flush_file", _full)
            with pytest.raises(DiskFull):
                send(station, stick)

        assert list(stick.iterdir()) == []
        assert (station.vault.truth.count(), state(station, operation)) == (before, "saved")
        assert send(station, stick).exists()

    def test_the_receipt_still_has_taken_the_bundle_in(
        self, pair: Pair, stick: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        """The stick is full or locked: what was received stays received, is shown, and is answered later."""
        station, headquarters = pair
        save_operation(station)
        file = send(station, stick)
        heard: list[changes.Changes] = []
        headquarters.changes.listen(heard.append)
        with monkeypatch.context() as full:
            full.setattr(places, "flush_file", _full)
            with pytest.raises((BundleError, DiskFull)):
                receive(headquarters, file)

        assert len(browse.page(headquarters, browse.Asked()).rows) == 1
        assert len(heard) == 1
        again = exchange.receive(headquarters, file, Silent(), receipts_to=stick.parent)
        assert exchange.take_receipt(station, again.receipt_path).is_new

    def test_that_is_gone_is_told(self, pair: Pair, stick: Path) -> None:
        station, _ = pair
        save_operation(station)

        with pytest.raises((NotThere, ReadOnly)):
            send(station, stick / "gone")


def _full(_descriptor: int) -> None:
    raise OSError(28, "No space left on device")


class TestEachSide:
    def test_has_its_own_commands(self, pair: Pair, stick: Path) -> None:
        station, headquarters = pair
        with pytest.raises(WrongSide):
            send(headquarters, stick)
        with pytest.raises(WrongSide):
            receive(station, stick / "a.fbb")
        with pytest.raises(WrongSide):
            exchange.take_receipt(headquarters, stick / "a.fbr")


class TestInspecting:
    def test_tells_headquarters_about_a_bundle(self, pair: Pair, stick: Path) -> None:
        station, headquarters = pair
        save_operation(station)
        sent = exchange.send(station, stick, Silent())

        told = dict(inspect(headquarters, sent.path))

        assert (told["What it is"], told["Station"], told["Bundle number"]) == (
            "Bundle",
            "Harbour tablet 4",
            "1",
        )
        assert (told["Last entry"], told["Held here up to"]) == (sent.code, "0")
        assert headquarters.vault.truth.tip(station.own.device).next_seq == 0

    def test_tells_a_station_that_it_cannot_open_what_it_sealed(self, pair: Pair, stick: Path) -> None:
        station, _ = pair
        save_operation(station)

        assert "only headquarters can open it" in dict(inspect(station, send(station, stick)))["What it is"]

    def test_tells_about_a_receipt(self, pair: Pair, stick: Path) -> None:
        station, headquarters = pair
        save_operation(station)
        received = receive(headquarters, send(station, stick))

        told = dict(inspect(station, received.receipt_path))

        assert (told["From"], told["Holds entries up to"]) == ("Headquarters", str(received.next_seq))

    def test_tells_about_cards(self, pair: Pair, stick: Path) -> None:
        station, headquarters = pair
        card = stick / "hq.fbc"
        card.write_bytes(enrol.own_card(headquarters))
        sealed = stick / "station.fbc"
        sealed.write_bytes(enrol.join(station, card.read_bytes()).station_card)

        assert dict(inspect(station, card))["Name"] == "Headquarters"
        assert dict(inspect(headquarters, sealed))["Officer"] == "Amina Obi"

    @pytest.mark.parametrize("name", ["none.fbb", "none.fbr", "none.fbc"])
    def test_of_nothing_is_refused(self, pair: Pair, stick: Path, name: str) -> None:
        for session in pair:
            with pytest.raises(NotThere):
                inspect(session, stick / name)


def test_a_file_in_the_place_of_the_inbox_is_told(pair: Pair, stick: Path) -> None:
    """What is left to clear away afterwards hid the refusal, and even that a bundle had been taken in."""
    station, headquarters = pair
    save_operation(station)
    (headquarters.vault.folder / "in").write_bytes(b"")

    with pytest.raises(PlaceError):
        receive(headquarters, send(station, stick))


def test_a_copy_that_cannot_be_cleared_away_hides_nothing(
    pair: Pair, stick: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    station, headquarters = pair
    save_operation(station)
    file = send(station, stick)
    unlink = Path.unlink

    def refuse(path: Path, missing_ok: bool = False) -> None:  # noqa: FBT001, FBT002 - as the library has it
        if path.parent.name == "in":
            raise OSError(errno.EIO, "the disk refuses")
        unlink(path, missing_ok=missing_ok)

    monkeypatch.setattr(Path, "unlink", refuse)

    assert receive(headquarters, file).receipt_path.exists()

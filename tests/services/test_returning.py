"""What headquarters sends back: questions, corrections, erasures, and nothing that concerns others."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

import pytest

from fieldbook.base.errors import (
    NeedsReason,
    NobodyToAsk,
    NoSuchQuestion,
    NoSuchRecord,
    NoSuchStation,
    NotForUs,
    NothingSaid,
    NothingToSend,
    SenderRetired,
    TextTooLong,
    UnknownStation,
    WrongSide,
)
from fieldbook.base.ids import RecordId
from fieldbook.base.ports import Silent
from fieldbook.bundle.manifest import fingerprint
from fieldbook.bundle.writer import Seal, write_bundle
from fieldbook.journal.facts import Side
from fieldbook.services import browse, enrol, exchange
from fieldbook.services.audit import audit
from fieldbook.services.exchange import SentBundle
from fieldbook.services.post.asking import ask, questions, reply
from fieldbook.services.post.erasing import erase
from fieldbook.services.post.retiring import retire
from fieldbook.services.post.returning import is_for_us, send_back, take_back
from fieldbook.services.post.taking import TakenIn
from fieldbook.services.session import Session
from tests.services.test_exchange import receive, send
from tests.toolkit.vaults import amend, carry, found, introduce, save_operation

QUESTION = "Was this the boat of the other case?"


@dataclass(frozen=True)
class World:
    """Two stations, each with one record that headquarters holds."""

    one: Session
    two: Session
    hq: Session
    stick: Path
    theirs: RecordId
    others: RecordId

    def back(self, station: Session) -> SentBundle:
        to = enrol.find_station(self.hq, station.own.station_name)
        return send_back(self.hq, to, self.stick, progress=Silent())

    def bring(self, station: Session) -> TakenIn:
        return take_back(station, self.back(station).path, Silent())


@pytest.fixture
def world(tmp_path: Path) -> Iterator[World]:
    stick = tmp_path / "stick"
    stick.mkdir()
    hq = found(tmp_path / "hq", Side.HEADQUARTERS, name="Headquarters")
    one, two = (found(tmp_path / name, name=f"Tablet {name}") for name in ("one", "two"))
    for station in (one, two):
        introduce(station, hq)
    theirs, others = save_operation(one, "Theseus"), save_operation(two, "Minotaur")
    for station in (one, two):
        carry(station, hq, stick)
    yield World(one, two, hq, stick, theirs, others)
    for session in (one, two, hq):
        session.close()


def title(session: Session, record: RecordId) -> str:
    row = browse.row(session, record)
    return row.title if row else ""


def is_asked(session: Session, record: RecordId) -> bool:
    row = browse.row(session, record)
    return row is not None and row.asked


class TestAQuestion:
    def test_reaches_its_station_and_the_reply_comes_back(self, world: World) -> None:
        asked = ask(world.hq, world.theirs, f"  {QUESTION} ")
        world.bring(world.one)

        (line,) = questions(world.one, world.theirs)
        assert (line.text, line.code, line.title, line.reply) == (QUESTION, asked.code, "Theseus", "")
        assert is_asked(world.one, world.theirs)
        reply(world.one, line.code.lower(), "Yes, the same one.")
        assert not is_asked(world.one, world.theirs)
        receive(world.hq, send(world.one, world.stick))

        (answered,) = questions(world.hq)
        assert (answered.reply, answered.replied_by) == ("Yes, the same one.", "Amina Obi")
        assert audit(world.one, Silent()).devices == audit(world.hq, Silent()).devices - 1 == 2

    def test_is_asked_of_the_station_that_wrote_the_record(self, world: World) -> None:
        assert ask(world.hq, world.others, QUESTION).station == "Tablet two"

        with pytest.raises(NothingToSend):
            world.back(world.one)

    def test_needs_a_record_that_a_station_wrote_and_a_text(self, world: World) -> None:
        own = save_operation(world.hq, "Ours")
        for record, text, refusal in (
            (own, QUESTION, NobodyToAsk),
            (RecordId("ab" * 16), QUESTION, NoSuchRecord),
            (world.theirs, "  ", NothingSaid),
            (world.theirs, "x" * 2001, TextTooLong),
        ):
            with pytest.raises(refusal):
                ask(world.hq, record, text)
        with pytest.raises(NoSuchQuestion):
            reply(world.one, "7Q4K-M2XC", "Yes")
        with pytest.raises(WrongSide):
            ask(world.one, world.theirs, QUESTION)
        with pytest.raises(WrongSide):
            reply(world.hq, "7Q4K-M2XC", "Yes")
        assert questions(world.hq) == []

    def test_arrives_to_the_last_letter_or_is_refused(self, world: World) -> None:
        """It was cut at two thousand characters, and nobody was told."""
        longest = "ë" + "x" * 1999
        asked = ask(world.hq, world.theirs, longest)
        world.bring(world.one)

        assert [line.text for line in questions(world.one)] == [longest]
        with pytest.raises(TextTooLong) as refused:
            reply(world.one, asked.code, longest + "!")
        assert refused.value.fields == {"found": 2001, "most": 2000}
        assert not questions(world.one)[0].reply


class TestACorrection:
    def test_is_what_the_station_shows_afterwards(self, world: World) -> None:
        amend(world.hq, world.theirs, name="Theseus of Crete")

        taken = world.bring(world.one)

        assert (title(world.one, world.theirs), taken.records) == (
            "Theseus of Crete",
            frozenset({world.theirs}),
        )

    def test_beside_a_change_of_the_station_is_a_conflict_on_both_sides(self, world: World) -> None:
        amend(world.hq, world.theirs, name="Theseus of Crete")
        amend(world.one, world.theirs, name="Theseus of Naxos")
        world.bring(world.one)
        receive(world.hq, send(world.one, world.stick))

        states = [browse.row(session, world.theirs) for session in (world.one, world.hq)]
        assert [row.state if row else "" for row in states] == ["conflict", "conflict"]

    def test_of_anothers_record_is_withheld(self, world: World) -> None:
        amend(world.hq, world.others, name="Unmistakable")
        ask(world.hq, world.theirs, QUESTION)
        own = save_operation(world.hq, "Nobody else's")

        world.bring(world.one)

        assert {row.title for row in browse.page(world.one, browse.Asked()).rows} == {"Theseus"}
        assert [title(world.one, record) for record in (world.others, own)] == ["", ""]
        kept = b"".join(entry.payload.body for entry in world.one.vault.truth.in_arrival() if entry.payload)
        assert [word for word in (b"Unmistakable", b"Tablet two", b"Nobody") if word in kept] == []
        before = world.one.vault.projections.dump()
        world.one.vault.rebuild(Silent())
        assert world.one.vault.projections.dump() == before


class TestAnErasure:
    def test_of_headquarters_is_obeyed_at_the_station(self, world: World) -> None:
        erase(world.hq, world.theirs, "A court ordered it")

        world.bring(world.one)

        assert title(world.one, world.theirs) == "Erased"
        assert world.one.vault.truth.payloads(world.theirs) == 0
        audit(world.one, Silent())


class TestTheBundle:
    def test_goes_on_where_the_station_said_it_ended(self, world: World) -> None:
        ask(world.hq, world.theirs, QUESTION)
        first = world.bring(world.one).manifest
        save_operation(world.one, "One more")
        receive(world.hq, send(world.one, world.stick))
        ask(world.hq, world.theirs, "And the crew?")

        second = world.bring(world.one).manifest

        assert (second.number, second.first_seq) == (2, first.next_seq)
        assert len(questions(world.one)) == 2

    def test_that_comes_again_changes_nothing(self, world: World) -> None:
        ask(world.hq, world.theirs, QUESTION)
        file = world.back(world.one).path
        take_back(world.one, file, Silent())
        before = world.one.vault.truth.count()

        assert take_back(world.one, file, Silent()).entries == 0
        assert world.one.vault.truth.count() == before

    def test_for_another_station_is_refused(self, world: World) -> None:
        ask(world.hq, world.theirs, QUESTION)
        file = world.back(world.one).path

        assert (is_for_us(world.one, file), is_for_us(world.two, file)) == (True, False)
        with pytest.raises(NotForUs):
            take_back(world.two, file, Silent())

    def test_of_another_station_is_not_headquarters_word(self, world: World) -> None:
        """A station knows this station's recipient from the stick, and has no key that counts here."""
        save_operation(world.two, "False")
        file = _sealed_to(world.one, world.two, world.stick)

        with pytest.raises(UnknownStation):
            take_back(world.one, file, Silent())
        assert questions(world.one) == []

    def test_is_made_and_taken_in_on_the_right_side(self, world: World) -> None:
        to = enrol.find_station(world.hq, "tablet ONE")
        with pytest.raises(WrongSide):
            send_back(world.one, to, world.stick, progress=Silent())
        with pytest.raises(WrongSide):
            take_back(world.hq, world.stick / "none.fbb", Silent())
        with pytest.raises(NoSuchStation):
            enrol.find_station(world.hq, "Tablet three")


class TestARetiredStation:
    def test_is_taken_in_no_more_and_nothing_of_it_is_lost(self, world: World) -> None:
        with pytest.raises(NeedsReason):
            retire(world.hq, enrol.find_station(world.hq, "Tablet one"), " ")
        retire(world.hq, enrol.find_station(world.hq, "Tablet one"), "The tablet was stolen")
        save_operation(world.one, "After the theft")
        file = send(world.one, world.stick)

        with pytest.raises(SenderRetired):
            receive(world.hq, file)

        assert title(world.hq, world.theirs) == "Theseus"
        assert [(one.state, one.code) for one in exchange.asides(world.hq)] == [("held", "B128")]
        assert receive(world.hq, send_of(world.two, world.stick)).is_new

    def test_that_is_enrolled_again_goes_on(self, world: World) -> None:
        retire(world.hq, enrol.find_station(world.hq, "Tablet one"), "Lost")
        introduce(world.one, world.hq)
        save_operation(world.one, "Found again")

        assert receive(world.hq, send(world.one, world.stick)).records == 1


def send_of(station: Session, stick: Path) -> Path:
    save_operation(station, "Another")
    return send(station, stick)


def _sealed_to(victim: Session, forger: Session, stick: Path) -> Path:
    """A bundle that *forger* signed, for *victim*."""
    to = enrol.confirmed_headquarters(forger)
    manifest = replace(
        exchange._manifest(forger, to, forger.own.device),
        headquarters=victim.own.station,
        headquarters_key=fingerprint(victim.own.station_public),
    )
    path = stick / "forged.fbb"
    with path.open("wb") as out:
        entries = forger.vault.truth.packed(manifest.device, manifest.first_seq, manifest.next_seq)
        write_bundle(manifest, entries, seal=Seal(forger.station, [victim.own.recipient]), out=out)
    return path

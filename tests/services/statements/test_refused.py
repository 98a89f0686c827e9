"""Statistics that are not as they were written, not for us, or of nobody known: refused by name."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from fieldbook.base import limits
from fieldbook.base.errors import (
    Altered,
    NotABundle,
    NotAStatement,
    NotForUs,
    NotThere,
    StatementDisagrees,
    StatementOfStranger,
    StatementTooLate,
    TooLarge,
    Truncated,
    WrongRole,
    WrongSide,
)
from fieldbook.base.ports import Silent
from fieldbook.bundle.envelope import VERSION_LINE, seal_bytes
from fieldbook.bundle.statement import (
    parse_statement,
    seal_statement,
    sign_statement,
)
from fieldbook.journal.facts import Side
from fieldbook.services import enrol, exchange
from fieldbook.services.custody.roles import Role
from fieldbook.services.post.losing import mark_found, mark_lost
from fieldbook.services.post.retiring import retire
from fieldbook.services.statements.incoming import files_of_stations, take_in
from fieldbook.services.statements.kept import kept_statements
from fieldbook.services.statements.receiving import TakenStatement, take_statement
from tests.services.statements.carried import Pair, opened, send
from tests.toolkit.people import appoint
from tests.toolkit.vaults import found, introduce, save_operation, save_outcome


class TestWhatIsRefused:
    @pytest.fixture
    def sent(self, pair: Pair, stick: Path) -> Path:
        """A good file on its way."""
        save_outcome(pair[0], save_operation(pair[0]), "44")
        return send(pair[0], stick).path

    @pytest.mark.parametrize(
        ("spoil", "refusal"),
        [
            pytest.param(lambda raw: raw[:-1], Truncated, id="cut at its end"),
            pytest.param(lambda raw: raw[:300], Truncated, id="cut in the middle"),
            pytest.param(lambda raw: raw[:40], Truncated, id="cut in its header"),
            pytest.param(lambda _: b"figures,1\n", NotAStatement, id="not sealed"),
            pytest.param(lambda _: b"", Truncated, id="empty"),
            pytest.param(lambda raw: raw + bytes(limits.STATEMENT_MOST_BYTES * 2), TooLarge, id="swollen"),
            pytest.param(
                lambda raw: VERSION_LINE + b"-> X25519 " + b"A" * 20_000 + raw, TooLarge, id="a long header"
            ),
        ],
    )
    def test_bytes_that_are_not_as_they_were(
        self, pair: Pair, sent: Path, *, spoil: Callable[[bytes], bytes], refusal: type[Exception]
    ) -> None:
        sent.write_bytes(spoil(sent.read_bytes()))

        with pytest.raises(refusal):
            take_statement(pair[1], sent)

        assert kept_statements(pair[1]) == []

    def test_a_flipped_bit_anywhere(self, pair: Pair, sent: Path) -> None:
        raw = sent.read_bytes()
        for at in range(60, len(raw), len(raw) // 3):
            sent.write_bytes(raw[:at] + bytes([raw[at] ^ 1]) + raw[at + 1 :])
            with pytest.raises((Altered, Truncated, NotForUs, NotAStatement, TooLarge)):
                take_statement(pair[1], sent)

        sent.write_bytes(raw)
        assert take_statement(pair[1], sent).is_new

    def test_another_s_address(self, pair: Pair, sent: Path, tmp_path: Path) -> None:
        other = found(tmp_path / "other hq", Side.HEADQUARTERS, name="Other")
        with pytest.raises(NotForUs):
            take_statement(other, sent)

        # Whoever it was made for seals it anew: the station did not mean us.
        sent.write_bytes(seal_bytes(opened(pair[1], sent), [other.own.recipient]))
        with pytest.raises(StatementOfStranger):
            take_statement(other, sent)
        introduce(pair[0], other)
        with pytest.raises(NotForUs):
            take_statement(other, sent)
        other.close()

    def test_a_stranger_s_hand(self, pair: Pair, sent: Path, tmp_path: Path) -> None:
        headquarters = pair[1]
        stranger = found(tmp_path / "stranger", name="Stranger")
        told = parse_statement(opened(headquarters, sent)[104:])
        forged = sign_statement(told, stranger.station)
        sent.write_bytes(seal_statement(forged, headquarters.own.recipient))

        with pytest.raises(StatementOfStranger):
            take_statement(headquarters, sent)

        introduce(stranger, headquarters)
        with pytest.raises(NotAStatement):  # enrolled, and still not that station
            take_statement(headquarters, sent)
        stranger.close()

    def test_two_of_one_name(self, pair: Pair, sent: Path) -> None:
        station, headquarters = pair
        told = take_statement(headquarters, sent).statement
        other = sign_statement(replace(told, beside=7), station.known_hand)
        sent.write_bytes(seal_statement(other, headquarters.own.recipient))

        with pytest.raises(StatementDisagrees):
            take_statement(headquarters, sent)

        assert [one.statement for one in kept_statements(headquarters)] == [told]

    def test_of_a_station_that_is_lost_until_it_is_found(self, pair: Pair, sent: Path) -> None:
        station, headquarters = pair
        party = enrol.find_station(headquarters, station.own.station_name)
        mark_lost(headquarters, party, "The tablet was stolen")
        with pytest.raises(StatementTooLate):
            take_statement(headquarters, sent)

        mark_found(headquarters, party, "It lay in the boat")

        assert take_statement(headquarters, sent).is_new

    def test_of_a_station_that_was_retired(self, pair: Pair, sent: Path) -> None:
        station, headquarters = pair
        retire(headquarters, enrol.find_station(headquarters, station.own.station_name), "Given up")

        with pytest.raises(StatementTooLate):
            take_statement(headquarters, sent)

    def test_by_whoever_may_not(self, pair: Pair, sent: Path) -> None:
        with pytest.raises(WrongSide):
            take_statement(pair[0], sent)
        with pytest.raises(NotThere):
            take_statement(pair[1], sent.with_name("none.fbs"))
        auditor = appoint(pair[1], Role.AUDITOR).unlock(pair[1])

        with pytest.raises(WrongRole):
            take_statement(auditor, sent)

        auditor.close()


class TestEitherSortOfFile:
    def test_is_taken_in_by_its_ending(self, pair: Pair, stick: Path) -> None:
        station, headquarters = pair
        save_operation(station)
        send(station, stick)
        exchange.send(station, stick, Silent())

        came = [take_in(headquarters, file, Silent()) for file in files_of_stations(headquarters, stick)]

        assert sorted(isinstance(one, TakenStatement) for one in came) == [False, True]

    def test_is_not_the_other_under_its_name(self, pair: Pair, stick: Path) -> None:
        station, headquarters = pair
        save_operation(station)
        statistics, bundle = send(station, stick).path, exchange.send(station, stick, Silent()).path

        with pytest.raises(NotABundle):
            take_in(headquarters, statistics.rename(stick / "one.fbb"), Silent())
        with pytest.raises(NotAStatement):
            take_in(headquarters, bundle.rename(stick / "two.fbs"), Silent())

"""Headquarters keeps what a station told beside what it computes, and shows whose it is."""

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from fieldbook.base.errors import NoSuchStatement, NothingToSend, WrongRole
from fieldbook.base.ports import Silent
from fieldbook.bundle.statement import (
    SignedStatement,
    encode_statement,
    seal_statement,
    sign_statement,
)
from fieldbook.journal.facts import Reported
from fieldbook.report.publishing.suppression import Policy
from fieldbook.services import browse, enrol
from fieldbook.services.audit import audit
from fieldbook.services.custody.roles import Role
from fieldbook.services.figures import summary_of
from fieldbook.services.post.returning import send_back, take_back
from fieldbook.services.publishing.issuing import issues
from fieldbook.services.publishing.protection import set_policy
from fieldbook.services.publishing.writing import look
from fieldbook.services.statements.kept import find_statement, kept_statements
from fieldbook.services.statements.receiving import take_statement
from fieldbook.services.statements.writing import write_statement
from tests.services.statements.carried import OTHER, Pair, send, texts_of
from tests.toolkit.books import cells_of
from tests.toolkit.people import appoint
from tests.toolkit.vaults import carry, reopen, save, save_operation, save_outcome

if TYPE_CHECKING:
    from fieldbook.forms.kind import Typed


class TestAtHeadquarters:
    def test_it_is_kept_as_it_came_through_backup_and_audit(self, pair: Pair, stick: Path) -> None:
        station, headquarters = pair
        save_outcome(station, save_operation(station), "44")
        sent = send(station, stick)

        taken = take_statement(headquarters, sent.path)
        folder = headquarters.vault.folder
        headquarters.close()
        again = reopen(folder)

        (kept,) = kept_statements(again)
        assert (kept.statement, kept.station) == (taken.statement, "Harbour tablet 4")
        assert audit(again, Silent()).devices == 1
        again.vault.projections.rebuild(Silent())
        assert [one.statement for one in kept_statements(again)] == [taken.statement]
        again.close()

    def test_twice_changes_nothing_and_says_so(self, pair: Pair, stick: Path) -> None:
        station, headquarters = pair
        save_operation(station)
        sent = send(station, stick)
        take_statement(headquarters, sent.path)
        entries = headquarters.vault.truth.count()

        assert take_statement(headquarters, sent.path).is_new is False
        assert headquarters.vault.truth.count() == entries

    def test_an_older_one_is_listed_below_and_puts_nothing_in_the_place_of_another(
        self, pair: Pair, stick: Path
    ) -> None:
        station, headquarters = pair
        save_operation(station)
        first, second = send(station, stick), send(station, stick)

        take_statement(headquarters, second.path)
        take_statement(headquarters, first.path)

        assert [one.statement.name for one in kept_statements(headquarters)] == [
            first.path.stem,
            second.path.stem,
        ]

    def test_it_is_mixed_with_no_computed_figure(self, pair: Pair, stick: Path) -> None:
        station, headquarters = pair
        operation = save_operation(station)
        save_outcome(station, operation, "44")
        carry(station, headquarters, stick)
        row = browse.row(headquarters, operation)
        assert row is not None

        def summary() -> object:
            with headquarters.vault.reader() as reading:
                return summary_of(headquarters, reading.queries, row, named=str)

        before, published = summary(), look(headquarters, None, progress=Silent())

        take_statement(headquarters, send(station, stick).path)

        assert summary() == before
        after = look(headquarters, None, progress=Silent())
        assert (after.figures, after.persons) == (published.figures, published.persons)

    def test_a_long_one_is_kept_in_several_entries(self, pair: Pair, stick: Path) -> None:
        station, headquarters = pair
        save_outcome(station, save_operation(station), "44")
        told = take_statement(headquarters, send(station, stick).path).statement
        many = replace(told, name=OTHER, figures=told.figures * 900)
        file = stick / "long.fbs"
        signed = sign_statement(many, station.known_hand)
        file.write_bytes(seal_statement(signed, headquarters.own.recipient))

        take_statement(headquarters, file)

        assert kept_statements(headquarters)[0].statement == many
        facts = headquarters.vault.queries.published.reported()
        assert all(row.is_whole for row in facts)

    def test_one_is_found_by_the_beginning_of_its_name(self, pair: Pair, stick: Path) -> None:
        station, headquarters = pair
        save_operation(station)
        name = take_statement(headquarters, send(station, stick).path).statement.name

        assert find_statement(headquarters, name[:8].upper()).statement.name == name
        for wrong in ("", "zz"):
            with pytest.raises(NoSuchStatement):
                find_statement(headquarters, wrong)

    def test_a_workbook_says_whose_it_is(self, pair: Pair, stick: Path, tmp_path: Path) -> None:
        station, headquarters = pair
        operation = save_operation(station, "Theseus")
        figure: Typed = {"qualifier": "exact", "value": "44", "unit": "person"}
        save_outcome(station, operation, figure=figure)
        for _ in range(12):
            save(station, "person", operation=operation, roles=["victim"], sex="F")
        taken = take_statement(headquarters, send(station, stick, operation).path)
        kept = find_statement(headquarters, taken.statement.name)

        write_statement(headquarters, kept, tmp_path / "told.xlsx")

        found = texts_of(tmp_path / "told.xlsx")
        assert {"44", "Harbour tablet 4", "Operation 1", "TLP:AMBER"} <= set(found)
        assert any("not computed here" in text for text in found)
        persons = cells_of(tmp_path / "told.xlsx")["Persons"]
        assert [row[:2] for row in persons[2:4]] == [
            ("Operation", "What is counted"),
            ("Operation 1", "Potential victim identified"),
        ]
        assert "Theseus" not in "".join(found)
        assert issues(headquarters)[0].profile == "passed on"
        officer = appoint(headquarters, Role.OFFICER).unlock(headquarters)
        with pytest.raises(WrongRole):
            write_statement(officer, kept, tmp_path / "other.xlsx")
        officer.close()

    def test_an_entry_that_somebody_wrote_by_hand_is_not_shown(self, pair: Pair, stick: Path) -> None:
        """Whoever has a passphrase can write entries, and sign as no station."""
        station, headquarters = pair
        save_operation(station)
        taken = take_statement(headquarters, send(station, stick).path)
        raw = encode_statement(replace(taken.statement, name=OTHER, beside=9))
        forged = SignedStatement(raw, headquarters.station.public, bytes(64))
        hand, sign = headquarters.station.public.hex(), forged.signature.hex()
        with headquarters.vault.transaction():
            for key in (hand, station.station.public.hex()):
                said = (station.own.station, key, sign, raw.decode())
                headquarters.write_fact(Reported(OTHER, 0, 1, *said))

        assert [one.statement for one in kept_statements(headquarters)] == [taken.statement]

    def test_it_goes_back_to_no_station(self, pair: Pair, stick: Path) -> None:
        """Headquarters' own chain does, with what its entries say only where that concerns the station."""
        station, headquarters = pair
        save_operation(station)
        carry(station, headquarters, stick)
        to = enrol.find_station(headquarters, station.own.station_name)
        take_statement(headquarters, send(station, stick).path)
        with pytest.raises(NothingToSend):
            send_back(headquarters, to, stick, progress=Silent())
        set_policy(headquarters, None, Policy(20))

        take_back(station, send_back(headquarters, to, stick, progress=Silent()).path, Silent())

        device = headquarters.own.device
        came = list(station.vault.truth.entries(device, 0))
        assert any(b"protected" in entry.payload.body for entry in came if entry.payload)
        assert not any(b"reported" in entry.payload.body for entry in came if entry.payload)

    def test_a_station_shows_none(self, pair: Pair) -> None:
        assert kept_statements(pair[0]) == []

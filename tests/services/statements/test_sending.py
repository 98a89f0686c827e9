"""Statistics only: numbers leave and no record does; the register knows, and only who may sends."""

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from fieldbook.base.errors import (
    NoFiguresYet,
    NoSuchRecord,
    NotConfirmed,
    NotEnrolled,
    PlaceError,
    WrongRole,
    WrongSide,
)
from fieldbook.base.ids import RecordId
from fieldbook.base.ports import Silent
from fieldbook.bundle.statement import (
    SignedStatement,
    plain_statement,
)
from fieldbook.journal.facts import Side
from fieldbook.report.publishing.suppression import Policy
from fieldbook.services import browse, enrol, exchange
from fieldbook.services.custody.roles import Role
from fieldbook.services.publishing.issuing import issues
from fieldbook.services.publishing.protection import set_policy
from fieldbook.services.publishing.writing import look
from fieldbook.services.statements.kept import kept_statements
from fieldbook.services.statements.profiles import Profile, keep_profile, offered, usual_profile
from fieldbook.services.statements.receiving import take_statement
from fieldbook.services.statements.sending import preview
from tests.services.statements.carried import Pair, opened, send
from tests.toolkit.people import appoint, save_person, seal
from tests.toolkit.vaults import amend, carry, found, save, save_operation, save_outcome

if TYPE_CHECKING:
    from fieldbook.forms.kind import Typed


class TestOnTheWay:
    def test_numbers_reach_headquarters_and_no_record_does(self, pair: Pair, stick: Path) -> None:
        station, headquarters = pair
        operation = save_operation(station, "Theseus")
        save_outcome(station, operation, "44")
        save_outcome(station, operation, "7", measure="arrest")

        sent = send(station, stick)
        taken = take_statement(headquarters, sent.path)

        assert (sent.operations, sent.shown, sent.hidden) == (1, 1, 1)
        assert (taken.station, taken.is_new) == ("Harbour tablet 4", True)
        assert [(one.measure, one.number) for one in taken.statement.figures] == [
            ("Potential victim identified", "44"),
            ("Arrest", ""),
        ]
        assert browse.counts(headquarters).by_form["operation"] == 0
        assert b"Theseus" not in opened(headquarters, sent.path)
        assert operation.encode() not in opened(headquarters, sent.path)

    def test_what_would_go_is_shown_before_and_is_what_went(self, pair: Pair, stick: Path) -> None:
        station, headquarters = pair
        operation = save_operation(station, "Theseus")
        save_outcome(station, operation, "44")
        save_outcome(station, operation, "7", measure="arrest")
        entries = station.vault.truth.count()

        shown = preview(station, Silent(), operations=[operation])

        assert (station.vault.truth.count(), issues(station), list(stick.iterdir())) == (entries, [], [])
        taken = take_statement(headquarters, send(station, stick, operation).path).statement
        assert (shown.statement.figures, shown.statement.persons) == (taken.figures, taken.persons)
        assert (shown.statement.shown, shown.statement.hidden) == (1, 1)
        (kept,) = kept_statements(headquarters)
        assert [str(row.cell.measure) for row in shown.figures] == [
            str(row.cell.measure) for row in kept.figures
        ]

    def test_only_who_may_send_it_may_look(self, pair: Pair) -> None:
        station, headquarters = pair
        save_operation(station)
        with pytest.raises(WrongSide):
            preview(headquarters, Silent())
        other = appoint(station, Role.OFFICER).unlock(station)
        with pytest.raises(WrongRole):
            preview(other, Silent())
        other.close()

    def test_nothing_counts_as_sent_or_received(self, pair: Pair, stick: Path) -> None:
        station, headquarters = pair
        operation = save_operation(station)
        before = browse.counts(station).waiting

        take_statement(headquarters, send(station, stick).path)

        row = browse.row(station, operation)
        assert row is not None
        assert (row.state, browse.counts(station).waiting, before) == ("saved", 1, 1)
        assert exchange.sent_bundles(station) == []
        assert exchange.received_bundles(headquarters) == []
        assert carry(station, headquarters, stick).records == 1

    def test_what_was_sent_before_stays_marked_so(self, pair: Pair, stick: Path) -> None:
        station, headquarters = pair
        operation = save_operation(station)
        carry(station, headquarters, stick)

        send(station, stick)

        row = browse.row(station, operation)
        assert row is not None
        assert row.state == "received"

    def test_only_chosen_operations_are_told_each_by_itself(self, pair: Pair, stick: Path) -> None:
        station, headquarters = pair
        names = [save_operation(station, name) for name in ("One", "Two", "Three")]
        for at, operation in enumerate(names):
            save_outcome(station, operation, str(40 + at))
            for _ in range(12):
                save(station, "person", operation=operation, roles=["victim"], sex="F")

        sent = send(station, stick, names[2], names[0], names[2])
        told = take_statement(headquarters, sent.path).statement

        assert (told.is_whole, len(told.began), sent.operations) == (False, 2, 2)
        assert [(line.operation, line.number) for line in told.figures if not line.part] == [
            (1, "42"),
            (2, "40"),
        ]
        assert {line.operation for line in told.persons} == {1, 2}
        assert all(line.number in {"", "12"} for line in told.persons)

    def test_several_ask_for_the_most_careful_of_their_protections(self, pair: Pair, stick: Path) -> None:
        station, headquarters = pair
        one, other = save_operation(station, "One"), save_operation(station, "Other")
        set_policy(station, other, Policy(30, rounded_to=5))

        told = take_statement(headquarters, send(station, stick, one, other).path).statement

        assert told.policy == Policy(30, rounded_to=5)


class TestTheRegister:
    def test_knows_what_left_operation_by_operation(self, pair: Pair, stick: Path) -> None:
        station, _ = pair
        one, other = save_operation(station, "One"), save_operation(station, "Other")

        send(station, stick)
        send(station, stick, one, other)

        assert [(issue.profile, issue.operation) for issue in issues(station)] == [
            ("statistics", "Other"),
            ("statistics", "One"),
            ("statistics", ""),
        ]

    def test_makes_later_tables_hold_back_what_both_would_tell(self, pair: Pair, stick: Path) -> None:
        """44 were told; 46 a month later would tell of two people."""
        station, _ = pair
        operation = save_operation(station)
        outcome = save_outcome(station, operation, "44")
        send(station, stick)
        stated: Typed = {"qualifier": "exact", "value": "46", "unit": "person"}
        amend(station, outcome, figure=stated)

        looked = look(station, operation, progress=Silent())

        assert [row.number for row in looked.figures.rows] == [None]
        assert looked.beside == 1
        assert send(station, stick, operation).hidden == 1

    def test_is_not_told_of_a_file_that_was_not_written(
        self, pair: Pair, stick: Path, tmp_path: Path
    ) -> None:
        station, _ = pair
        save_operation(station)
        entries = station.vault.truth.count()

        with pytest.raises(PlaceError):
            send(station, tmp_path / "no such folder")

        assert (issues(station), station.vault.truth.count()) == ([], entries)


class TestWhoMaySend:
    def test_whoever_leads_at_a_station(self, pair: Pair, stick: Path) -> None:
        station, headquarters = pair
        save_operation(station)
        officer = appoint(station, Role.OFFICER).unlock(station)

        with pytest.raises(WrongRole):
            send(officer, stick)
        with pytest.raises(WrongSide):
            send(headquarters, stick)

        assert offered(officer) == (Profile.OPERATIONAL,)
        officer.close()
        assert list(stick.iterdir()) == []

    def test_to_headquarters_that_was_confirmed(self, tmp_path: Path, stick: Path) -> None:
        station = found(tmp_path / "alone")
        save_operation(station)
        headquarters = found(tmp_path / "their hq", Side.HEADQUARTERS, name="Headquarters")

        with pytest.raises(NotEnrolled):
            send(station, stick)
        enrol.join(station, enrol.own_card(headquarters))
        with pytest.raises(NotConfirmed):
            send(station, stick)

        station.close()
        headquarters.close()

    def test_where_there_is_something_to_tell(self, pair: Pair, stick: Path) -> None:
        station, _ = pair
        with pytest.raises(NoFiguresYet):
            send(station, stick)
        with pytest.raises(NoSuchRecord):
            send(station, stick, RecordId("0f" * 16))

        assert list(stick.iterdir()) == []

    def test_identity_is_offered_where_some_is_kept_and_never_by_itself(self, pair: Pair) -> None:
        station, _ = pair
        assert offered(station) == (Profile.STATISTICS, Profile.OPERATIONAL)
        seal(station, save_person(station))
        assert offered(station) == tuple(Profile)

        keep_profile(station, Profile.STATISTICS)
        keep_profile(station, Profile.IDENTITY)

        assert usual_profile(station) is Profile.STATISTICS


def test_the_inside_is_what_the_format_says(pair: Pair, stick: Path) -> None:
    """Prefix, key and signature stand where ``docs/format/statement.md`` puts them."""
    station, headquarters = pair
    save_operation(station)
    plain = opened(headquarters, send(station, stick).path)

    signed = SignedStatement(plain[104:], station.station.public, plain[40:104])

    assert plain[:8] == b"FBSTATM1"
    assert plain[8:40] == station.station.public
    assert signed.holds
    assert plain_statement(signed) == plain

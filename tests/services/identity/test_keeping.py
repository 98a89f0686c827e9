"""An identity is sealed, opened with a reason that stays, found alike without opening, and erased whole."""

from dataclasses import replace
from pathlib import Path

import pytest

from fieldbook.base.errors import (
    IdentityClosed,
    IdentityElsewhere,
    NeedsOpeningReason,
    NoFormApart,
    NoIdentity,
    Unsaveable,
    WrongRole,
)
from fieldbook.base.ports import Silent
from fieldbook.journal.entry import EntryType, Subject
from fieldbook.services import browse
from fieldbook.services.audit import audit
from fieldbook.services.custody.roles import Role
from fieldbook.services.identity import keeping
from fieldbook.services.identity.openings import What, happenings, openings
from fieldbook.services.post.erasing import erase
from fieldbook.services.reconcile.looking import reconcile
from fieldbook.services.session import Session
from tests.toolkit.people import NAME, NUMBER, REASON, appoint, name_in, save_person, seal
from tests.toolkit.vaults import carry, reopen, save, save_operation


def test_nothing_is_asked_of_a_person_who_has_none(station: Session) -> None:
    record = save_person(station)

    now = keeping.standing(station, record)

    assert (now.is_kept, now.may_open, now.may_write) == (False, False, True)
    with pytest.raises(NoIdentity):
        keeping.open_identity(station, record, REASON)


def test_other_records_have_none(station: Session) -> None:
    operation = save_operation(station)

    assert keeping.standing(station, operation).form is None
    with pytest.raises(NoFormApart):
        keeping.begin(station, operation)


def test_it_is_opened_only_with_a_reason(station: Session) -> None:
    record = save_person(station)
    seal(station, record)

    with pytest.raises(NeedsOpeningReason):
        keeping.open_identity(station, record, "  ")

    assert openings(station) == []


def test_each_opening_is_written_down_before_anything_is_shown(
    station: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    record = save_person(station)
    seal(station, record)
    name_in(station, record)
    told = openings(station)
    with monkeypatch.context() as patched:
        patched.setattr(Session, "write_fact", lambda *_a, **_n: 1 / 0)
        with pytest.raises(ZeroDivisionError):
            keeping.open_identity(station, record, REASON)

    assert [(one.record, one.officer, one.reason) for one in told] == [(record, "Amina Obi", REASON)]
    assert [one.what for one in happenings(station, record)] == [What.OPENED, What.SEALED]
    assert audit(station, Silent()).erased == 0


def test_a_second_seal_stands_in_the_place_of_the_first(station: Session) -> None:
    record = save_person(station)
    seal(station, record)

    seal(station, record, name="Elvana Marku")

    assert name_in(station, record) == "Elvana Marku"
    assert len({row.key for row in station.vault.queries.apart.seals()}) == 1


def test_who_cannot_open_it_cannot_write_over_it(station: Session) -> None:
    record = save_person(station)
    seal(station, record)
    second = appoint(station, Role.OFFICER).unlock(station)

    with pytest.raises(IdentityClosed):
        seal(second, record, name="Somebody else")

    assert not keeping.standing(second, record).may_write
    second.close()


def test_an_auditor_seals_nothing(station: Session) -> None:
    record = save_person(station)
    second = appoint(station, Role.AUDITOR).unlock(station)

    with pytest.raises(WrongRole):
        seal(second, record)
    second.close()


def test_one_that_says_nothing_is_not_sealed(station: Session) -> None:
    record = save_person(station)

    with pytest.raises(Unsaveable) as refused:
        seal(station, record, name="  ")
    assert [one.code for one in refused.value.problems] == ["identity.empty"]


def test_what_is_being_typed_waits_for_its_officer_alone(station: Session) -> None:
    record = save_person(station)
    colleague = appoint(station, Role.OFFICER)
    draft = keeping.begin(station, record).with_typed(("name",), NAME)
    keeping.keep_draft(station, draft)

    assert keeping.begin(station, record) == draft
    second = colleague.unlock(station)
    assert keeping.begin(second, record).typed_at(("name",)) == ""
    assert not keeping.standing(second, record).has_draft
    second.close()


def test_two_with_one_document_look_alike_without_being_opened(station: Session) -> None:
    operation = save_operation(station)
    one, other, third = (save_person(station, operation=operation) for _ in range(3))
    seal(station, one, papers=[{"type": "passport", "number": NUMBER}])
    seal(station, other, papers=[{"type": "id_card", "number": f"{NUMBER[:3]} {NUMBER[3:].lower()}"}])
    seal(station, third, name="Marku Elvana", born_on="3 May 2001")

    found = reconcile(station, operation).lookalikes

    assert [({one.one, one.other}, one.why) for one in found] == [
        ({one, other}, "The same document number, which is sealed")
    ]
    assert openings(station) == []


def test_the_order_of_a_name_does_not_matter(station: Session) -> None:
    operation = save_operation(station)
    one, other = (save_person(station, operation=operation) for _ in range(2))
    seal(station, one, name="Marku, Elvana", born_on="3 May 2001")
    seal(station, other, name_latin="Elvana MARKU", born_on="03.05.2001")

    assert len(reconcile(station, operation).lookalikes) == 1


def test_nothing_of_it_is_in_lists_search_or_what_is_read(station: Session) -> None:
    record = save_person(station)
    seal(station, record)
    while station.vault.search.feed():
        pass

    assert browse.search(station, NAME.split()[0]) == []
    assert NAME not in repr(browse.read(station, record))
    assert NAME not in repr(station.vault.projections.dump())


def test_at_headquarters_it_is_held_at_the_station_and_still_verifies(
    pair: tuple[Session, Session], stick: Path
) -> None:
    """The journal travels with the seal in it; the key does not."""
    station, headquarters = pair
    record = save_person(station)
    seal(station, record)

    carry(station, headquarters, stick)

    now = keeping.standing(headquarters, record)
    assert (now.is_kept, now.is_here, now.may_open) == (True, False, False)
    with pytest.raises(IdentityElsewhere):
        name_in(headquarters, record)
    assert audit(headquarters, Silent()).erased == 0


def test_erasing_the_person_leaves_no_key(station: Session) -> None:
    record = save_person(station)
    seal(station, record)
    draft = keeping.begin(station, record).with_typed(("name",), NAME)
    keeping.keep_draft(station, draft)

    erase(station, record, REASON)

    connection = station.vault._connection
    for table in ("subject_key", "identity_draft", "sealed"):
        assert connection.rows(f"SELECT * FROM {table}") == []  # noqa: S608 - our own names
    assert audit(station, Silent()).erased == 2
    assert save(station, "source", title="Another", type="media")


class TestAForgedSeal:
    """A colleague with a tool of their own writes a seal over one that they cannot open."""

    def test_hides_nothing_from_who_may_open(self, station: Session) -> None:
        record = save_person(station)
        seal(station, record)
        seals = station.vault.truth.about(record, EntryType.SEAL)
        fact = keeping.sealed_in(seals[0])
        assert fact is not None
        about = seals[0].header.subject
        assert about is not None
        over = Subject(record, about.form, about.form_version, (seals[0].digest,))
        for forged in (replace(fact, ct="00" * 300), replace(fact, key="ab" * 16), replace(fact, ct="zz")):
            with station.vault.transaction():
                station.write_fact(forged, over)

        opened = keeping.open_identity(station, record, REASON)

        assert dict(opened.lines)["Name"] == NAME
        assert opened.later == 2  # the third is none that a program would read
        assert keeping.standing(station, record).may_open

    def test_keeps_nobody_from_sealing_again(self, station: Session) -> None:
        record = save_person(station)
        seal(station, record)
        (first,) = station.vault.truth.about(record, EntryType.SEAL)
        fact = keeping.sealed_in(first)
        assert fact is not None
        assert first.header.subject is not None
        with station.vault.transaction():
            station.write_fact(replace(fact, key="ab" * 16), first.header.subject)

        seal(station, record, name="Somebody else")

        assert name_in(station, record) == "Somebody else"


class TestTwoWhoTypeAboutOnePerson:
    def test_both_find_their_own_words_again(self, station: Session) -> None:
        record = save_person(station)
        colleague = appoint(station, Role.OFFICER, "Ben")
        mine = keeping.begin(station, record).with_typed(("name",), NAME)
        keeping.keep_draft(station, mine)

        second = colleague.unlock(station)
        theirs = keeping.begin(second, record).with_typed(("name",), "Somebody else")
        keeping.keep_draft(second, theirs)
        second.close()
        again = reopen(second.vault.folder)

        assert keeping.begin(again, record) == mine
        keeping.drop_draft(again, record)
        third = colleague.unlock(again)
        assert keeping.begin(third, record) == theirs
        third.close()

    def test_erasing_takes_the_words_of_both(self, station: Session) -> None:
        record = save_person(station)
        colleague = appoint(station, Role.OFFICER, "Ben")
        second = colleague.unlock(station)
        keeping.keep_draft(second, keeping.begin(second, record).with_typed(("name",), NAME))
        second.close()
        again = reopen(second.vault.folder)
        keeping.keep_draft(again, keeping.begin(again, record).with_typed(("name",), NAME))

        erase(again, record, REASON)

        assert again.vault._connection.rows("SELECT * FROM identity_draft") == []
        again.close()

    def test_a_draft_of_an_earlier_program_is_found_and_replaced(self, station: Session) -> None:
        record = save_person(station)
        draft = keeping.begin(station, record).with_typed(("name",), NAME)
        keeping.keep_draft(station, draft)
        with station.vault.transaction():
            station.vault._connection.run("UPDATE identity_draft SET record = ?", (record,))

        assert keeping.begin(station, record) == draft
        keeping.keep_draft(station, draft.with_typed(("name",), "Somebody else"))
        rows = list(station.vault._connection.rows("SELECT record FROM identity_draft"))
        assert rows == [(f"{record}:{station.vault.officer}",)]

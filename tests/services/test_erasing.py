"""Erasing a record: what it said is nowhere any more, and the journal still verifies."""

from pathlib import Path

import pytest

from fieldbook.base.errors import NeedsReason, NoSuchRecord
from fieldbook.base.ids import RecordId
from fieldbook.base.ports import Silent
from fieldbook.services import browse, drafting
from fieldbook.services.audit import audit
from fieldbook.services.history import history
from fieldbook.services.post.erasing import erase, erasures
from fieldbook.services.session import Session
from tests.services.test_exchange import Pair, receive, send
from tests.toolkit.vaults import amend, carry, save, save_operation

Planted = tuple[Session, RecordId]
SECRETS = ("Elvanmarker", "Doruntinamarker", "Qerimmarker")
REASON = "The person asked for it"


@pytest.fixture
def planted(station: Session) -> Planted:
    """A record that said three unmistakable things, one in each revision, and a draft of a fourth."""
    record = save(station, "source", title=SECRETS[0], type="media", note="Long " * 300 + SECRETS[0])
    while station.vault.search.feed():
        pass
    amend(station, record, title=SECRETS[1], note="Longer " * 250 + SECRETS[1])
    while station.vault.search.feed():
        pass
    drafting.keep(station, drafting.amend(station, record).with_typed(("title",), SECRETS[2]))
    save_operation(station, "Staymarker")
    return station, record


class TestErasing:
    def test_leaves_the_record_without_what_it_said(self, planted: Planted) -> None:
        station, record = planted

        done = erase(station, record, REASON)

        shown = browse.read(station, record)
        assert (done.payloads, done.is_clean) == (2, True)
        assert (shown.row.title, shown.row.readable, shown.sections) == ("Erased", False, ())
        assert [step.readable for step in history(station, record)] == [False, False]
        assert browse.search(station, SECRETS[1]) == []
        assert drafting.resume(station, record) is None
        assert audit(station, Silent()).erased == 2

    def test_says_who_and_why(self, planted: Planted) -> None:
        station, record = planted
        erase(station, record, REASON)

        (line,) = erasures(station)

        assert (line.record, line.officer, line.reason, line.is_done) == (record, "Amina Obi", REASON, True)

    def test_once_more_changes_nothing(self, planted: Planted) -> None:
        station, record = planted
        erase(station, record, REASON)
        before = station.vault.truth.count()

        assert erase(station, record, REASON).payloads == 0
        assert station.vault.truth.count() == before

    def test_gives_the_same_lists_when_they_are_made_anew(self, planted: Planted) -> None:
        station, record = planted
        erase(station, record, REASON)
        before = station.vault.projections.dump()

        station.vault.rebuild(Silent())

        assert station.vault.projections.dump() == before

    @pytest.mark.parametrize("reason", ["", "   "])
    def test_needs_a_reason(self, planted: Planted, reason: str) -> None:
        station, record = planted
        with pytest.raises(NeedsReason):
            erase(station, record, reason)
        assert browse.read(station, record).sections

    def test_of_nothing_is_refused(self, station: Session) -> None:
        with pytest.raises(NoSuchRecord):
            erase(station, RecordId("ab" * 16), REASON)


class TestOnItsWay:
    def test_a_stations_word_is_a_request_at_headquarters(self, pair: Pair, stick: Path) -> None:
        """A station must not make evidence vanish from afar."""
        station, headquarters = pair
        record = save_operation(station)
        carry(station, headquarters, stick)
        erase(station, record, REASON)

        carry(station, headquarters, stick)

        assert browse.read(headquarters, record).row.title == "Theseus"
        assert [(one.station, one.is_done) for one in erasures(headquarters)] == [("Harbour tablet 4", False)]
        erase(headquarters, record, "Asked for by the station")
        assert [one.is_done for one in erasures(headquarters)] == [True, True]
        assert browse.read(headquarters, record).row.title == "Erased"
        audit(headquarters, Silent())

    def test_what_was_never_sent_arrives_empty(self, pair: Pair, stick: Path) -> None:
        station, headquarters = pair
        record = save_operation(station)
        erase(station, record, REASON)

        assert carry(station, headquarters, stick).is_new

        assert browse.read(headquarters, record).row.title == "Erased"
        audit(headquarters, Silent())

    def test_what_comes_later_of_an_erased_record_is_erased_as_well(self, pair: Pair, stick: Path) -> None:
        """The station has not heard of it yet, and amends the record once more."""
        station, headquarters = pair
        record = save_operation(station)
        carry(station, headquarters, stick)
        erase(headquarters, record, REASON)
        amend(station, record, name="Theseus II")

        receive(headquarters, send(station, stick))

        assert (browse.read(headquarters, record).row.title, browse.search(headquarters, "II")) == (
            "Erased",
            [],
        )

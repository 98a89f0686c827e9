"""What the officer keeps for the next record, and the operation that was just used."""

from datetime import timedelta

import pytest

from fieldbook.base.errors import DiskFull
from fieldbook.base.ids import OfficerId, RecordId
from fieldbook.catalogue import CATALOGUE
from fieldbook.forms.draft import Draft
from fieldbook.forms.form import Form
from fieldbook.forms.kinds.text import Text
from fieldbook.gui.presenters.desk import SessionDesk
from fieldbook.services import browse
from fieldbook.services.entry import pins
from fieldbook.services.entry.beginning import begin, follow, note_saved
from fieldbook.services.entry.justused import SHIFT, operation_just_used
from fieldbook.services.entry.withdrawing import withdraw
from fieldbook.services.session import Session
from tests.toolkit.vaults import save_operation

SEIZURE = CATALOGUE.form("seizure")
PLACE = {"name": "Qafë Thanë", "country": "AL"}


def saved(session: Session, form: str = "seizure", **typed: object) -> Draft:
    """A new record that was typed in the window and saved there."""
    draft = begin(session, form)
    for name, answer in typed.items():
        draft = draft.with_typed((name,), answer)  # type: ignore[arg-type]
    SessionDesk(session).save(draft)
    return draft


class TestWhatMayBeKept:
    def test_nothing_that_names_or_identifies_anybody(self) -> None:
        for form in CATALOGUE:
            kept = pins.pinnable(form)
            assert not [name for name in kept if form.field(name).kind.sensitive]
            assert form.numbered not in kept

    @pytest.mark.parametrize(
        "form", [form for form in CATALOGUE if form.figure_field], ids=lambda form: form.id
    )
    def test_neither_the_figure_nor_the_note(self, form: Form) -> None:
        kept = pins.pinnable(form)
        assert form.figure_field not in kept
        assert not [name for name in kept if isinstance(kind := form.field(name).kind, Text) and kind.lines]

    def test_of_a_person_only_operation_place_and_day(self) -> None:
        form = CATALOGUE.form("person")
        assert form.apart is not None
        assert pins.pinnable(form) == {"operation", "found_at", "found_on"}

    def test_a_name_belongs_to_one_record(self) -> None:
        assert "name" not in pins.pinnable(CATALOGUE.form("operation"))

    def test_what_may_not_be_kept_is_left_alone(self, station: Session) -> None:
        pins.pin(station, SEIZURE, "quantity", typed={"value": "3"})
        assert pins.pinned(station, SEIZURE) == {}


class TestKept:
    def test_the_next_record_begins_with_it(self, station: Session) -> None:
        pins.pin(station, SEIZURE, "category", typed="firearms")

        assert begin(station, "seizure").typed["category"] == "firearms"
        assert "category" not in begin(station, "outcome").typed

    def test_what_was_saved_last_is_what_is_kept(self, station: Session) -> None:
        operation = save_operation(station)
        pins.pin(station, SEIZURE, "place", typed="")
        figure = {"qualifier": "exact", "value": "3", "unit": "firearm", "status": "preliminary"}
        saved(station, operation=operation, category="firearms", place=PLACE, quantity=figure)

        assert begin(station, "seizure").typed["place"] == PLACE
        assert follow(station, "seizure", {"category": "drugs"}).typed["place"] == PLACE

    def test_a_saved_record_that_is_changed_is_not_the_one_before(self, station: Session) -> None:
        pins.pin(station, SEIZURE, "category", typed="firearms")

        note_saved(station, Draft("seizure", RecordId("a" * 32), {"category": "drugs"}, ("ab" * 32,)))

        assert begin(station, "seizure").typed["category"] == "firearms"

    def test_nothing_of_it_stays_once_it_is_let_go(self, station: Session) -> None:
        pins.pin(station, SEIZURE, "taken_by", typed="Sgt. Hoxha")
        pins.unpin(station, SEIZURE, ["taken_by"])

        assert "taken_by" not in begin(station, "seizure").typed
        assert b"Hoxha" not in (station.vault.scratch.setting(f"pins.{station.vault.officer}.seizure") or b"")

    def test_each_officer_keeps_what_is_theirs(self, station: Session) -> None:
        pins.pin(station, SEIZURE, "category", typed="firearms")
        station.vault.officer = OfficerId("f" * 32)

        assert begin(station, "seizure").typed.get("category", "") == ""

    def test_an_operation_that_is_asked_for_goes_before_a_kept_one(self, station: Session) -> None:
        kept, wanted = save_operation(station), save_operation(station)
        pins.pin(station, SEIZURE, "operation", typed=kept)

        assert begin(station, "seizure").typed["operation"] == kept
        assert begin(station, "seizure", operation=wanted).typed["operation"] == wanted


class TestJustUsed:
    def test_a_record_after_a_new_operation_belongs_to_it(self, station: Session) -> None:
        operation = saved(station, "operation", name="Theseus").record

        assert begin(station, "seizure").typed["operation"] == operation
        assert begin(station, "outcome").typed["operation"] == operation
        assert begin(station, "operation").typed.get("parent", "") == ""

    def test_it_is_asked_again_after_a_shift(self, station: Session, monkeypatch: pytest.MonkeyPatch) -> None:
        saved(station, "operation", name="Theseus")
        later_at = station.outside.clock.now_at() + SHIFT + timedelta(minutes=1)
        monkeypatch.setattr(station.outside.clock, "now_at", lambda: later_at)

        assert operation_just_used(station) is None
        assert begin(station, "seizure").typed.get("operation", "") == ""

    def test_a_clock_that_was_put_back_is_no_proof(
        self, station: Session, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        saved(station, "operation", name="Theseus")
        earlier_at = station.outside.clock.now_at() - timedelta(days=1)
        monkeypatch.setattr(station.outside.clock, "now_at", lambda: earlier_at)

        assert operation_just_used(station) is None

    def test_one_that_was_recorded_by_mistake_is_not_offered(self, station: Session) -> None:
        withdraw(station, saved(station, "operation", name="Theseus").record, "Written twice")

        assert operation_just_used(station) is None


def test_a_record_is_saved_although_nothing_can_be_remembered(
    station: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> None:
        raise DiskFull(place="the vault")

    draft = begin(station, "operation").with_typed(("name",), "Theseus")
    monkeypatch.setattr(station.vault.scratch, "keep_setting", refuse)

    SessionDesk(station).save(draft)

    assert browse.row(station, draft.record) is not None

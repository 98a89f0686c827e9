"""A new record begins with what is known already: of its operation, of the last one, of another one."""

from dataclasses import replace

import pytest

from fieldbook.base.errors import NoSuchRecord, WrittenOnce
from fieldbook.base.ids import RecordId
from fieldbook.catalogue import CATALOGUE
from fieldbook.forms.catalogue import Catalogue
from fieldbook.gui.presenters.desk import SessionDesk
from fieldbook.services import browse, drafting
from fieldbook.services.entry.beginning import begin, carried, duplicate
from fieldbook.services.session import Session
from tests.toolkit.vaults import save, save_operation, save_outcome


class TestARecordOfAnOperation:
    def test_begins_with_the_operations_place_and_its_only_day(self, station: Session) -> None:
        day = "2026-03-09"
        operation = save(station, "operation", name="Theseus", place="Durrës, AL", starts_on=day, ends_on=day)

        draft = begin(station, "outcome", operation=operation)

        form = station.catalogue.form("outcome")
        assert draft.typed[form.operation_field] == operation
        assert (draft.typed["place"], draft.typed[form.day_field]) == (
            {"name": "Durrës", "country": "AL"},
            day,
        )

    def test_has_no_day_while_the_operation_has_several(self, station: Session) -> None:
        operation = save(station, "operation", name="Theseus", starts_on="2026-03-09", ends_on="2026-03-11")

        draft = begin(station, "outcome", operation=operation)

        assert draft.typed.get(station.catalogue.form("outcome").day_field, "") == ""

    def test_never_takes_the_operations_account_for_its_own(self, station: Session) -> None:
        operation = save(station, "operation", name="Theseus", note="Of all of it", summary="Long")

        assert "note" not in begin(station, "outcome", operation=operation).typed

    def test_is_only_a_draft(self, station: Session) -> None:
        begin(station, "outcome", operation=save_operation(station))

        assert browse.counts(station).by_form["outcome"] == 0


class TestADuplicate:
    def test_has_the_answers_of_the_other_and_is_another_record(self, station: Session) -> None:
        record = save_outcome(station, save_operation(station), "44")

        copy = duplicate(station, record)

        assert copy.is_new
        assert copy.record != record
        assert copy.typed == drafting.amend(station, record).typed
        assert drafting.save(station, copy).record == copy.record

    def test_is_numbered_anew(self, station: Session) -> None:
        numbered = [form for form in station.catalogue if form.numbered and form.operation_field]
        assert numbered
        for form in numbered:
            draft = begin(station, form.id, operation=save_operation(station, form.id))
            assert draft.typed.get(form.numbered)

    def test_of_what_happened_once_is_refused(self, station: Session) -> None:
        """A second event is typed anew; a copy of the first would tell of something that nobody did."""
        record = save_operation(station)
        once = (replace(form, amendable=False) for form in station.catalogue)
        station.catalogue = Catalogue(tuple(once))

        with pytest.raises(WrittenOnce):
            duplicate(station, record)

    def test_of_nothing_is_refused(self, station: Session) -> None:
        with pytest.raises(NoSuchRecord):
            duplicate(station, RecordId("e" * 32))


def test_the_next_record_keeps_place_and_day_and_nothing_that_names_it(station: Session) -> None:
    for form in station.catalogue:
        kept = carried(station, form)
        assert form.day_field in kept or not form.day_field or not form.operation_field
        assert not kept & {*form.titled, form.numbered}


@pytest.mark.parametrize("form", [form.id for form in CATALOGUE if not form.file_field])
def test_a_new_record_is_called_nothing_until_somebody_names_it(station: Session, form: str) -> None:
    """What the program fills in by itself, "Hit" or a code, names nothing yet."""
    assert SessionDesk(station).title(begin(station, form)) == ""


def test_a_new_record_is_called_by_what_somebody_answers(station: Session) -> None:
    notice = begin(station, "hit").with_typed(("sort",), "notice")

    assert SessionDesk(station).title(notice) == "Notice"

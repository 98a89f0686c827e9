"""Drafts in lists: all of them in the whole list, those that fit where drafts are asked for."""

from dataclasses import replace

import pytest

from fieldbook.base.ids import RecordId
from fieldbook.forms.form import Form
from fieldbook.services import browse, drafting
from fieldbook.services.browse import Asked
from fieldbook.services.lists.narrowing import WHOLE, Narrowing, parse_narrowing
from fieldbook.services.lists.unfinished import drafts_in
from fieldbook.services.session import Session
from tests.toolkit.vaults import save_operation

WHOLE_LIST = Asked("outcome")


@pytest.fixture
def operation(station: Session) -> RecordId:
    return save_operation(station)


@pytest.fixture
def form(station: Session) -> Form:
    return station.catalogue.form("outcome")


@pytest.fixture
def arrest(station: Session, operation: RecordId) -> RecordId:
    """A draft whose number is still wrong, and beside it an empty one and one of another form."""
    draft = drafting.new(
        station,
        "outcome",
        operation=operation,
        measure="arrest",
        figure={"value": "not a number"},
        happened_on="3.2.2020",
    )
    for one in (draft, drafting.new(station, "outcome"), drafting.new(station, "source")):
        drafting.keep(station, one)
    return draft.record


def found(session: Session, form: Form, asked: Asked) -> list[RecordId]:
    return [one.record for one in drafts_in(session, form, asked)]


def test_all_of_a_form_stand_in_its_whole_list(station: Session, form: Form, arrest: RecordId) -> None:
    assert len(found(station, form, WHOLE_LIST)) == 2
    assert arrest in found(station, form, WHOLE_LIST)


@pytest.mark.parametrize("texts", [["state=saved"], ["measure=arrest"], ["day=2020-02-03"]])
def test_none_stand_in_a_list_of_something_else(
    station: Session, form: Form, arrest: RecordId, *, texts: list[str]
) -> None:
    narrowing = parse_narrowing(station, form, texts)
    assert arrest not in found(station, form, replace(WHOLE_LIST, narrowing=narrowing))


@pytest.mark.parametrize(
    ("texts", "fits"),
    [
        ([], True),
        (["measure=arrest"], True),
        (["measure=victim_potential"], False),
        (["day=2020-02-01..2020-02-29"], True),
        (["day=2020-03-01..2020-03-31"], False),
        (["measure=arrest", "day=..2020-02-03"], True),
        (["officer=amina obi"], False),
    ],
)
def test_those_that_fit_the_other_filters_are_found(
    station: Session, form: Form, arrest: RecordId, *, texts: list[str], fits: bool
) -> None:
    narrowing = parse_narrowing(station, form, ["state=draft", *texts])
    drafts = found(station, form, replace(WHOLE_LIST, narrowing=narrowing))
    assert (arrest in drafts) == fits
    assert len(drafts) == (2 if not texts else int(fits))


def test_an_operation_and_a_mark_narrow_them_too(
    station: Session, form: Form, *, operation: RecordId, arrest: RecordId
) -> None:
    drafts = replace(WHOLE_LIST, narrowing=Narrowing(state="draft"))
    assert found(station, form, replace(drafts, operation=operation)) == [arrest]
    assert found(station, form, replace(drafts, operation=save_operation(station, "Other"))) == []
    assert found(station, form, replace(drafts, mark="incomplete")) == []


def test_no_record_is_one(station: Session, form: Form, arrest: RecordId) -> None:
    asked = replace(WHOLE_LIST, narrowing=Narrowing(state="draft"))
    assert browse.page(station, asked).rows == ()
    assert browse.counted(station.vault.queries, asked).count == 0
    assert WHOLE.state is None

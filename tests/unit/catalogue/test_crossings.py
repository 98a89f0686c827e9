"""Border crossings: a list that headquarters changes, found by the beginning of any of their names."""

import csv
from collections.abc import Iterator

import pytest

from fieldbook.forms.kind import Typed
from fieldbook.forms.values.codelist import Amended, codes, put_in_force
from fieldbook.gui.presenters.offers import offer_of, rank, sure
from tests.house.sources import ROOT
from tests.unit.catalogue.around import COUNTED, OPERATION, answers, checked, codes_of

SHIFT: dict[str, Typed] = {
    "operation": OPERATION,
    "kind": "vehicle_check",
    "count": {**COUNTED, "unit": "event"},
}
NEW = Amended("crossing", "al_new_bridge", "New Bridge, AL", "Opened in May", is_ended=False)
ENDED = Amended("crossing", "al_bllate", "Bllatë, AL", "", is_ended=True)


@pytest.fixture
def amended() -> Iterator[None]:
    """Headquarters has added one and ended another."""
    put_in_force((NEW, ENDED))
    yield
    put_in_force(())


def chosen(typed: str) -> object:
    return answers("activity", **SHIFT, crossing=typed).crossing


@pytest.mark.parametrize(
    ("typed", "code"),
    [
        ("al_kakavije", "al_kakavije"),
        ("Kakavijë, AL", "al_kakavije"),
        ("kakavija", "al_kakavije"),
        ("Qafe Bote", "al_qafe_bote"),
        ("Табановце", "mk_tabanovce"),
    ],
)
def test_one_is_known_by_each_of_its_names(typed: str, code: str) -> None:
    assert chosen(typed) == code


def test_a_name_on_both_sides_of_the_border_is_asked_back() -> None:
    """Ќафасан is Qafë Thanë in Albania and Kafasan in North Macedonia."""
    found = checked("activity", **SHIFT, crossing="Ќафасан")

    assert "choice.not_listed" in codes_of(found.errors)
    offered = rank(map(offer_of, codes("crossing").codes), "Ќафа")
    assert {one.key for one in offered} >= {"al_qafe_thane", "mk_kafasan"}


def test_the_beginning_of_a_name_offers_it_and_a_whole_name_means_it() -> None:
    offers = [offer_of(code) for code in codes("crossing").codes]

    assert [one.key for one in rank(offers, "kakav")][:2] == ["al_kakavije", "gr_kakavia"]
    meant = sure(offers, "Tri Urat")
    assert meant is not None
    assert meant.key == "al_tre_urat"


def test_what_the_list_lacks_is_said_in_words() -> None:
    found = checked("activity", **SHIFT, crossing="other")
    assert {one.where for one in found.gaps} >= {"crossing_other"}

    assert answers("activity", **SHIFT, crossing="other", crossing_other="A ford").crossing_other == "A ford"
    assert not checked("activity", **SHIFT, crossing="al_bllate").shown["crossing_other"]


def test_it_is_asked_of_work_that_is_done_at_crossings() -> None:
    assert checked("activity", **SHIFT).shown["crossing"]
    assert not checked("activity", **{**SHIFT, "kind": "training"}).shown["crossing"]


@pytest.mark.usefixtures("amended")
def test_headquarters_adds_one_and_ends_another() -> None:
    offered = {code.code for code in codes("crossing").codes}

    assert chosen("New Bridge, AL") == "al_new_bridge"
    assert ("al_new_bridge" in offered, "al_bllate" in offered) == (True, False)
    assert codes("crossing").label("al_bllate") == "Bllatë, AL"


def test_every_crossing_of_the_gazetteer_is_in_the_list() -> None:
    rows = csv.DictReader((ROOT / "build" / "crossings.csv").read_text("utf-8").splitlines())
    wanted = [row for row in rows if row["type"] == "border_crossing"]

    listed = [code for code in codes("crossing").codes if code.code != "other"]

    assert len(listed) == len(wanted) > 100
    assert {code.family for code in listed} == {row["country"] for row in wanted}

"""The list of crossings and the gazetteer know the same places."""

from fieldbook.forms.values.codelist import Code, codes
from fieldbook.services.entry.placing import at_crossing
from fieldbook.services.session import Session


def test_every_crossing_of_the_list_has_its_place(station: Session) -> None:
    listed = [code for code in codes("crossing").codes if code.code != "other"]
    found = {code: at_crossing(station.outside, code) for code in listed}

    assert [code.code for code, place in found.items() if place is None] == []
    assert {place.country == code.family for code, place in found.items() if place} == {True}


def test_one_has_its_coordinates_where_they_are_known(station: Session) -> None:
    code = codes("crossing").get("al_kakavije")
    found = at_crossing(station.outside, code) if code else None

    assert found is not None
    assert found.typed == {
        "name": "Kakavijë border crossing",
        "region": "Gjirokastër County",
        "country": "AL",
        "position": "39.90778, 20.35833",
        "precision": "town",
        "time_zone": "Europe/Tirane",
        "type": "border_crossing",
    }


def test_one_that_headquarters_added_has_none(station: Session) -> None:
    added = Code("al_new_bridge", "New Bridge, AL", "Opened in May", "headquarters")

    assert at_crossing(station.outside, added) is None

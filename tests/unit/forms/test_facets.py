"""The codes by which lists are narrowed: what is closed has none, and no path leads through a text."""

from dataclasses import replace

import pytest

from fieldbook.catalogue import CATALOGUE
from fieldbook.forms.check import check
from fieldbook.forms.kind import Typed
from fieldbook.forms.sifting.facets import facet_kind, facets_of

SEIZURE = replace(CATALOGUE.form("seizure"), sifted=("place.country",))


def found(place: Typed) -> tuple[tuple[str, str], ...]:
    checked = check(
        SEIZURE, {"operation": "a" * 32, "category": "several", "item_status": "seized", "place": place}
    )
    assert checked.answers is not None
    return facets_of(SEIZURE, checked.answers)


def test_a_place_has_its_country() -> None:
    assert found({"country": "AL", "name": "Durres"}) == (("place.country", "AL"),)


def test_a_guarded_place_narrows_no_list() -> None:
    assert found({"country": "AL", "name": "Durres", "guarded": "yes"}) == ()


def test_a_path_through_what_has_no_parts_is_none() -> None:
    with pytest.raises(KeyError):
        facet_kind(SEIZURE, "exhibit_no.country")

"""What a box with a list offers."""

import pytest

from fieldbook.forms.values.codelist import codes
from fieldbook.gui.presenters.offers import Offer, offer_of, rank, sure

UNITS = [offer_of(code) for code in codes("counted_unit").codes]
COUNTRIES = [offer_of(code) for code in codes("country").codes]


def labels(offers: list[Offer]) -> list[str]:
    return [offer.label for offer in offers]


class TestRank:
    def test_nothing_typed_offers_everything_in_order(self) -> None:
        assert rank(UNITS, "") == UNITS

    def test_a_label_that_begins_so_comes_first(self) -> None:
        assert labels(rank(UNITS, "p"))[:2] == ["persons", "places"]

    def test_the_code_counts_as_a_name(self) -> None:
        assert "kg" in labels(rank(UNITS, "kgm"))

    def test_the_beginnings_of_words_are_enough(self) -> None:
        offers = [Offer("a", "Cannabis herb"), Offer("b", "Cannabis resin"), Offer("c", "Heroin")]
        assert labels(rank(offers, "can h")) == ["Cannabis herb"]

    def test_the_meaning_is_looked_at_last(self) -> None:
        assert labels(rank(UNITS, "wallet")) == ["accounts"]

    def test_what_fits_nothing_offers_nothing(self) -> None:
        assert rank(UNITS, "xyzzy") == []


class TestSure:
    @pytest.mark.parametrize(("typed", "meant"), [("albani", "AL"), ("Greece", "GR"), ("gr", "GR")])
    def test_an_only_name_or_a_whole_one_is_meant(self, typed: str, meant: str) -> None:
        found = sure(rank(COUNTRIES, typed), typed)
        assert found is not None
        assert found.key == meant

    def test_two_names_are_nobody(self) -> None:
        assert sure(rank(UNITS, "p"), "p") is None

    def test_a_meaning_alone_is_never_taken_for_a_name(self) -> None:
        assert sure(rank(UNITS, "wallet"), "wallet") is None

    def test_nothing_typed_means_nobody(self) -> None:
        assert sure([Offer("a", "Only")], "") is None

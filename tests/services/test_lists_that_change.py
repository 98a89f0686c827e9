"""Headquarters adds codes to lists and ends others; records keep what they had."""

from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

import pytest

from fieldbook.base.errors import NotListed, WrongSide
from fieldbook.forms.values.codelist import CodeList, codes, in_force, list_names, put_in_force
from fieldbook.services import browse, enrol
from fieldbook.services.session import Session
from fieldbook.services.steering.announcing import share_roster
from fieldbook.services.steering.heeding import last_word
from fieldbook.services.steering.lists import CLOSED, add_code, amended, end_code, offer_again, use_lists
from tests.toolkit.vaults import carry, found, introduce, reopen, save, save_operation

Pair = tuple[Session, Session]
LIST = "case_type"


@pytest.fixture(autouse=True)
def _nothing_in_force() -> Iterator[None]:
    yield
    put_in_force(())


def offered(of: str = LIST) -> list[str]:
    return [one.code for one in codes(of).codes]


class TestAnAddedCode:
    def test_is_offered_at_headquarters_at_once_and_at_the_station_with_its_receipt(
        self, pair: Pair, stick: Path
    ) -> None:
        station, headquarters = pair
        save_operation(station)
        add_code(headquarters, LIST, "online_scam", label="Online scam", definition="Forced to deceive.")
        assert offered()[-1] == "online_scam"
        use_lists(station)
        assert "online_scam" not in offered()

        carry(station, headquarters, stick)

        assert offered()[-1] == "online_scam"
        assert codes(LIST).named("online SCAM") == codes(LIST).get("online_scam")
        assert [one.label for one in amended(station)] == ["Online scam"]

    def test_is_answered_sent_and_read(self, pair: Pair, stick: Path) -> None:
        station, headquarters = pair
        operation = save_operation(station)
        add_code(headquarters, LIST, "online_scam", label="Online scam")
        carry(station, headquarters, stick)

        case = save(station, "case", operation=operation, number="C 1", type="Online scam")
        carry(station, headquarters, stick)

        lines = dict(line for section in browse.read(headquarters, case).sections for line in section.lines)
        assert "Online scam" in lines.values()

    def test_survives_locking_and_makes_the_lists_anew(self, tmp_path: Path, pair: Pair, stick: Path) -> None:
        station, headquarters = pair
        save_operation(station)
        before = station.excerpts.fingerprint
        add_code(headquarters, LIST, "online_scam", label="Online scam")
        carry(station, headquarters, stick)
        station.close()
        assert "online_scam" not in offered()

        again = reopen(tmp_path / "station")
        assert offered()[-1] == "online_scam"
        assert again.excerpts.fingerprint != before
        assert not again.vault.is_stale()
        again.close()
        assert in_force() == ()

    def test_may_be_corrected(self, pair: Pair) -> None:
        _, headquarters = pair
        add_code(headquarters, LIST, "online_scam", label="Onlin scam")
        add_code(headquarters, LIST, "online_scam", label="Online scam")
        assert codes(LIST).label("online_scam") == "Online scam"


class TestAnEndedCode:
    def test_is_not_offered_and_not_lost(self, pair: Pair, stick: Path) -> None:
        station, headquarters = pair
        operation = save_operation(station)
        ended = offered()[0]
        label = str(codes(LIST).label(ended))
        case = save(station, "case", operation=operation, number="C 1", type=ended)
        end_code(headquarters, LIST, ended)
        carry(station, headquarters, stick)

        assert ended not in offered()
        lines = dict(line for section in browse.read(station, case).sections for line in section.lines)
        assert label in lines.values()
        assert codes(LIST).named(ended) is not None
        offer_again(headquarters, LIST, ended)
        assert ended in offered()

    def test_leaves_the_same_list_elsewhere_narrowed_as_well(self, pair: Pair) -> None:
        _, headquarters = pair
        first, second = offered()[:2]
        narrowed, without = codes(LIST).only([first, second]), codes(LIST).but([second])
        end_code(headquarters, LIST, first)
        add_code(headquarters, LIST, "online_scam", label="Online scam")

        assert [one.code for one in narrowed.codes] == [second]
        assert first not in [one.code for one in without.codes]
        assert without.codes[-1].code == "online_scam"
        assert without.but(["online_scam"]).get("online_scam") is None


class TestWhatIsRefused:
    @pytest.mark.parametrize(
        ("of", "code", "label"),
        [
            ("no_such_list", "x", "X"),
            ("measure", "x", "X"),
            (LIST, "Not a code", "X"),
            (LIST, "../x", "X"),
            (LIST, "x", " "),
            (LIST, "x", "a\u202eb"),
            (LIST, "x", "y" * 81),
        ],
    )
    def test_a_code_that_cannot_be(self, pair: Pair, *, of: str, code: str, label: str) -> None:
        with pytest.raises(NotListed):
            add_code(pair[1], of, code, label=label)

    def test_a_code_that_is_shipped_and_one_that_is_not_there(self, pair: Pair) -> None:
        with pytest.raises(NotListed):
            add_code(pair[1], LIST, offered()[0], label="Another meaning")
        with pytest.raises(NotListed):
            end_code(pair[1], LIST, "never_was")

    def test_a_station(self, pair: Pair) -> None:
        for act in (end_code, offer_again):
            with pytest.raises(WrongSide):
                act(pair[0], LIST, offered()[0])
        with pytest.raises(WrongSide):
            add_code(pair[0], LIST, "x", label="X")

    def test_more_than_a_bulletin_holds(self, pair: Pair, stick: Path) -> None:
        station, headquarters = pair
        taken = 0
        with suppress(NotListed):
            while taken < 500:
                add_code(headquarters, LIST, f"x{taken}", label="X", definition="y" * 500)
                taken += 1
        assert 50 < taken < 500
        save_operation(station)
        assert carry(station, headquarters, stick).is_new
        assert len(amended(station)) == taken


def test_what_the_program_reckons_with_is_closed() -> None:
    assert list_names() >= CLOSED
    assert isinstance(codes("measure"), CodeList)


class TestTheRoster:
    def test_tells_stations_of_each_other_only_where_that_was_chosen(
        self, tmp_path: Path, pair: Pair, stick: Path
    ) -> None:
        station, headquarters = pair
        other = found(tmp_path / "other", name="Border post")
        introduce(other, headquarters)
        save_operation(station)
        carry(station, headquarters, stick)
        assert last_word(station) is None

        share_roster(headquarters, shared=True)
        save_operation(station, "Minotaur")
        carry(station, headquarters, stick)
        word = last_word(station)
        assert word is not None
        assert word.stations == (("Border post", True),)

        share_roster(headquarters, shared=False)
        save_operation(station, "Ariadne")
        carry(station, headquarters, stick)
        word = last_word(station)
        assert word is not None
        assert word.stations == ()
        assert enrol.standing(headquarters).stations[0].devices in {0, 1}
        other.close()

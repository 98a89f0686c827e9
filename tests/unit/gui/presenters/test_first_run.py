"""The first steps."""

from fieldbook.base.errors import DiskFull
from fieldbook.gui.presenters.first_run import FirstRunPresenter
from fieldbook.journal.facts import Side
from fieldbook.services.unlock import Founding
from tests.unit.gui.presenters.shell_fakes import Told

PASSPHRASE = "river lamp seven paper moon"


class Bench:
    def __init__(self) -> None:
        self.view, self.founded = Told(), list[Founding]()
        self.presenter = FirstRunPresenter(self.view, self.founded.append)

    def name(self) -> None:
        self.presenter.type("station_name", "Sector East")
        self.presenter.type("officer_name", "A. Hoxha")

    def type_passphrase(self, again: str = PASSPHRASE) -> None:
        self.presenter.type("passphrase", PASSPHRASE)
        self.presenter.type("repeated", again)

    def complaints(self) -> dict[object, object]:
        return {told[0]: told[1] for name, told in self.view.told if name == "show_problem" and told[1]}


def test_names_are_asked_for_where_they_are_missing() -> None:
    bench = Bench()

    bench.presenter.go_on()

    assert set(bench.complaints()) == {"station_name", "officer_name"}
    assert "show_step" not in bench.view.names()


def test_names_lead_to_the_passphrase_and_back() -> None:
    bench = Bench()
    bench.name()

    bench.presenter.go_on()
    bench.presenter.go_back()

    assert [told for name, told in bench.view.told if name == "show_step"] == [(1,), (0,)]


def test_two_passphrases_that_differ_make_nothing() -> None:
    bench = Bench()
    bench.name()
    bench.presenter.go_on()
    bench.type_passphrase(again="something else entirely")

    bench.presenter.go_on()

    assert set(bench.complaints()) == {"repeated"}
    assert bench.founded == []


def test_everything_right_makes_a_vault_once() -> None:
    bench = Bench()
    bench.name()
    bench.presenter.choose(Side.HEADQUARTERS)
    bench.presenter.go_on()
    bench.type_passphrase()

    bench.presenter.go_on()
    bench.presenter.go_on()

    (founding,) = bench.founded
    assert (founding.side, founding.station_name, founding.officer_name) == (
        Side.HEADQUARTERS,
        "Sector East",
        "A. Hoxha",
    )
    assert founding.passphrase.reveal() == PASSPHRASE


def test_a_refusal_is_told_and_may_be_tried_again() -> None:
    bench = Bench()
    bench.name()
    bench.presenter.go_on()
    bench.type_passphrase()
    bench.presenter.go_on()

    bench.presenter.refused(DiskFull())
    bench.presenter.go_on()

    assert "show_error" in bench.view.names()
    assert len(bench.founded) == 2


def test_the_strength_is_said_while_typing_and_not_of_nothing() -> None:
    bench = Bench()

    bench.presenter.type("passphrase", "a")
    bench.presenter.type("passphrase", "")

    first, last = (told for name, told in bench.view.told if name == "show_strength")
    assert first[0] is not None
    assert last[0] is None

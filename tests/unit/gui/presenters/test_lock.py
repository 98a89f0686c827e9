"""The lock tries, and makes guessing slow."""

from fieldbook.base.errors import TooSoon, VaultInUse, WrongPassphrase
from fieldbook.base.sensitive import Sensitive
from fieldbook.gui.presenters.lock import LockPresenter, wait_after
from tests.unit.gui.presenters.shell_fakes import Told


class Bench:
    def __init__(self) -> None:
        self.view, self.tried = Told(), list[Sensitive]()
        self.presenter = LockPresenter(self.view, self.tried.append)


def test_what_was_typed_is_tried_while_the_page_says_so() -> None:
    bench = Bench()

    bench.presenter.submit("river lamp")

    assert [one.reveal() for one in bench.tried] == ["river lamp"]
    assert bench.view.names() == ["show_busy"]


def test_nothing_typed_is_not_a_try() -> None:
    bench = Bench()

    bench.presenter.submit("")

    assert bench.tried == []
    assert bench.view.names() == ["show_unasked"]


def test_one_try_at_a_time() -> None:
    bench = Bench()

    bench.presenter.submit("one")
    bench.presenter.submit("two")

    assert len(bench.tried) == 1


def test_three_wrong_ones_are_free_and_then_the_wait_grows() -> None:
    assert [wait_after(wrong) for wrong in range(1, 10)] == [0, 0, 0, 5, 10, 20, 40, 60, 60]


def test_a_fourth_wrong_passphrase_waits() -> None:
    bench = Bench()

    for _ in range(4):
        bench.presenter.submit("wrong")
        bench.presenter.refused(WrongPassphrase())

    assert bench.view.last("show_wrong")[1] == 5


def test_another_refusal_is_told_and_costs_no_wait() -> None:
    bench = Bench()
    bench.presenter.submit("right")

    bench.presenter.refused(VaultInUse())
    bench.presenter.submit("right")

    assert bench.view.names() == ["show_busy", "show_error", "show_busy"]


def test_a_wait_that_another_process_began_is_waited_for_here_too() -> None:
    bench = Bench()
    bench.presenter.submit("right")

    bench.presenter.refused(TooSoon(wait_s=64))

    assert bench.view.last("show_wait")[1] == 64
    bench.presenter.submit("right")
    assert len(bench.tried) == 2

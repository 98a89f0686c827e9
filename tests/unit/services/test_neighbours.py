"""What was read of a revision is remembered, and not for ever."""

from fieldbook.base.digest import Digest
from fieldbook.base.ids import RecordId
from fieldbook.forms.values.surroundings import Neighbour
from fieldbook.services.checking.neighbours import NEIGHBOURS_MOST, Neighbours


def named(number: int) -> tuple[Digest, Neighbour]:
    return Digest(number.to_bytes(32)), Neighbour(RecordId(f"{number:032x}"), "operation", number)


def test_what_was_read_is_given_again() -> None:
    known = Neighbours()
    shown, read = named(1)

    assert known.get(shown) is None
    assert known.keep(shown, read) is read
    assert known.get(shown) is read


def test_what_cannot_be_read_is_asked_for_anew() -> None:
    known = Neighbours()

    assert known.keep(named(1)[0], None) is None
    assert known.get(named(1)[0]) is None


def test_the_one_that_was_asked_for_longest_ago_goes_first() -> None:
    known = Neighbours()
    for number in range(NEIGHBOURS_MOST):
        known.keep(*named(number))
    known.get(named(0)[0])

    known.keep(*named(NEIGHBOURS_MOST))

    assert known.get(named(0)[0]) is not None
    assert known.get(named(1)[0]) is None


def test_nothing_is_left_after_an_erasing() -> None:
    known = Neighbours()
    known.keep(*named(1))

    known.forget()

    assert known.get(named(1)[0]) is None

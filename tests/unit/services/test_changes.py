"""What was written is announced once, to everybody."""

import pytest

from fieldbook.base.ids import RecordId
from fieldbook.services.changes import Announcer, Changes

ONE, TWO = RecordId("1" * 32), RecordId("2" * 32)


@pytest.fixture
def heard() -> list[Changes]:
    return []


@pytest.fixture
def announcer(heard: list[Changes]) -> Announcer:
    made = Announcer()
    made.listen(heard.append)
    return made


def test_each_write_is_told_at_once(announcer: Announcer, heard: list[Changes]) -> None:
    announcer.announce(Changes(drafts=True))

    assert heard == [Changes(drafts=True)]


def test_many_parts_of_one_write_are_told_together_and_afterwards(
    announcer: Announcer, heard: list[Changes]
) -> None:
    with announcer.together():
        announcer.announce(Changes(records=frozenset({ONE}), forms=frozenset({"outcome"})))
        announcer.announce(Changes(records=frozenset({TWO}), forms=frozenset({"seizure"}), drafts=True))
        assert heard == []

    together = Changes(frozenset({ONE, TWO}), frozenset({"outcome", "seizure"}), drafts=True)
    assert heard == [together]


def test_a_write_that_told_nothing_is_not_told(announcer: Announcer, heard: list[Changes]) -> None:
    with announcer.together():
        pass

    assert heard == []


def test_what_was_undone_is_told_as_well(announcer: Announcer, heard: list[Changes]) -> None:
    """Whoever looked while it went on looks again."""

    def fail() -> None:
        with announcer.together():
            announcer.announce(Changes(drafts=True))
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        fail()
    assert heard == [Changes(drafts=True)]
    announcer.announce(Changes(standing=True))
    assert len(heard) == 2


def test_who_stopped_listening_hears_nothing(announcer: Announcer) -> None:
    late = list[Changes]()
    stop = announcer.listen(late.append)
    stop()

    announcer.announce(Changes(drafts=True))

    assert late == []

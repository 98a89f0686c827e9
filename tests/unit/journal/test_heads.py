"""One small graph per record: the order of arrival cannot matter."""

from datetime import timedelta

from hypothesis import given
from hypothesis import strategies as st

from fieldbook.base.digest import Digest
from fieldbook.base.ids import RecordId
from fieldbook.journal.chain import Pen, Tip, Writing, extend
from fieldbook.journal.entry import Entry, EntryType, Payload, Subject
from fieldbook.journal.heads import heads, in_order, shown_head
from tests.unit.bundle.examples import DEVICE, MORNING_AT, OFFICER, OFFICER_SIGNER

RECORD = RecordId("0f" * 16)


def revision(number: int, *parents: Entry, lamport: int | None = None) -> Entry:
    """One revision that builds on *parents*."""
    seen = tuple(sorted(parent.digest for parent in parents))
    writing = Writing(
        EntryType.REVISE, Payload(bytes(16), b"%d" % number), Subject(RECORD, "outcome", 1, seen)
    )
    at = MORNING_AT + timedelta(minutes=number)
    before = max((parent.header.lamport for parent in parents), default=0) if lamport is None else lamport - 1
    return extend(Tip(DEVICE, number), writing, pen=Pen(OFFICER, OFFICER_SIGNER), lamport=before, now_at=at)


@st.composite
def graphs(draw: st.DrawFn) -> list[Entry]:
    """Any history of one record: each revision builds on some of those before it."""
    entries: list[Entry] = []
    for number in range(draw(st.integers(1, 7))):
        parents = draw(st.lists(st.sampled_from(entries), max_size=3, unique=True)) if entries else []
        entries.append(revision(number, *parents))
    return entries


FIRST = revision(0)
LEFT, RIGHT = revision(1, FIRST), revision(2, FIRST)
JOINED = revision(3, LEFT, RIGHT)


class TestHeads:
    def test_are_what_nobody_has_built_upon(self) -> None:
        assert heads([FIRST, LEFT, RIGHT]) == {LEFT.digest, RIGHT.digest}

    def test_are_one_again_when_a_person_has_joined_them(self) -> None:
        assert heads([FIRST, LEFT, RIGHT, JOINED]) == {JOINED.digest}

    def test_do_not_wait_for_a_parent_that_travels_on_another_stick(self) -> None:
        assert heads([LEFT]) == {LEFT.digest}

    def test_of_nothing_are_none(self) -> None:
        assert (heads([]), shown_head([]), in_order([])) == (frozenset(), None, [])

    def test_pass_over_entries_without_a_record(self) -> None:
        other = extend(
            Tip(DEVICE),
            Writing(EntryType.RETIRE, None),
            pen=Pen(OFFICER, OFFICER_SIGNER),
            lamport=0,
            now_at=MORNING_AT,
        )

        assert heads([other]) == {other.digest}

    @given(graphs().flatmap(lambda graph: st.tuples(st.just(graph), st.permutations(graph))))
    def test_are_the_same_in_any_order_of_arrival(self, both: tuple[list[Entry], list[Entry]]) -> None:
        written, arrived = both

        assert heads(arrived) == heads(written)
        assert in_order(arrived) == in_order(written)
        assert shown_head(arrived) == shown_head(written)

    @given(graphs())
    def test_reach_everything(self, graph: list[Entry]) -> None:
        """What is no head is the parent of something: nothing is ever out of sight."""
        parents = {
            parent for entry in graph if entry.header.subject for parent in entry.header.subject.parents
        }

        assert heads(graph) | parents == {entry.digest for entry in graph}


class TestTheOrderForPeople:
    def test_puts_a_child_after_its_parents(self) -> None:
        ordered = in_order([JOINED, RIGHT, FIRST, LEFT])

        assert (ordered[0], ordered[-1]) == (FIRST, JOINED)

    def test_settles_a_tie_by_name_alike_everywhere(self) -> None:
        tied = sorted([LEFT, RIGHT], key=lambda entry: entry.digest)

        assert in_order([RIGHT, LEFT]) == tied
        assert shown_head([LEFT, RIGHT, FIRST]) == tied[-1]

    def test_shows_a_head_even_where_its_number_is_small(self) -> None:
        """A device whose clockwork lags still wrote what nobody has seen."""
        late = revision(9, lamport=1)

        assert shown_head([FIRST, LEFT, late]) == LEFT
        assert shown_head([late]) == late
        assert Digest(late.digest) in heads([FIRST, LEFT, late])

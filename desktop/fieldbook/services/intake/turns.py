"""In which order the records of a file are checked and saved: what others point at goes first."""

from collections.abc import Iterator, Sequence

from fieldbook.base.ids import RecordId
from fieldbook.forms.kind import Typed
from fieldbook.services.intake.given import Given


def turns_of(givens: Sequence[Given]) -> list[int]:
    """The places of *givens* in the order in which somebody would have typed them.

    Otherwise the order of the file is kept; where two point at each other, the first one goes first.
    """
    at_record: dict[RecordId, int] = {}
    for at, given in enumerate(givens):
        if given.record:
            at_record.setdefault(given.record, at)
    order: dict[int, None] = {}
    for start in range(len(givens)):
        _append(start, givens, at_record, order=order)
    return list(order)


def _append(
    start: int, givens: Sequence[Given], at_record: dict[RecordId, int], *, order: dict[int, None]
) -> None:
    """Append *start*, and before it whatever it leads to; no recursion, as a file may be one long chain."""
    waiting, begun = [start], set[int]()
    while waiting:
        at = waiting[-1]
        ahead = () if at in begun else _pointed_at(givens[at], at_record)
        begun.add(at)
        more = [one for one in ahead if one not in order and one not in begun]
        if more:
            waiting += reversed(more)
        else:
            order.setdefault(waiting.pop())


def _pointed_at(given: Given, at_record: dict[RecordId, int]) -> list[int]:
    found = (at_record.get(RecordId(text)) for text in _texts(list(given.typed.values())))
    return [at for at in found if at is not None]


def _texts(typed: Typed) -> Iterator[str]:
    if isinstance(typed, str):
        yield typed
        return
    for part in typed.values() if isinstance(typed, dict) else typed:
        yield from _texts(part)

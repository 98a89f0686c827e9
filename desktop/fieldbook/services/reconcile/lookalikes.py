"""Records that may be about the same person, thing, source or count; a person decides which are.

Figures are compared by equal numbers with near texts; everything else as its form says (``finding``), within
one operation. Sources belong to none: those that its figures name are compared with all others.
"""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from fieldbook.base.ids import RecordId
from fieldbook.base.said import said
from fieldbook.forms.form import Form
from fieldbook.report.figures import StatedFigure
from fieldbook.report.likeness import figures_alike
from fieldbook.services.browse import titles
from fieldbook.services.figures import figures_of, read_body
from fieldbook.services.reconcile.counting import APART, decisions_in
from fieldbook.services.reconcile.finding import Found, Likeness, likenesses, neighbours
from fieldbook.services.reconcile.origins import Origins
from fieldbook.services.session import Session
from fieldbook.store.vault import Reading

SHOWN_MOST = 50

_SEALED_ALIKE = {
    "document": said("The same document number, which is sealed"),
    "person": said("The same name and date of birth, which are sealed"),
}
Candidate = tuple[str, Likeness]


@dataclass(frozen=True, slots=True)
class Lookalike:
    """Two records that may be the same.

    Attributes:
        form: Id of the form of both.
        one, other: The records, the earlier one first; their titles name them.
        why: What they have in common.
        key: The match key that they share; "" when it was something else.
    """

    form: str
    one: RecordId
    other: RecordId
    one_title: str
    other_title: str
    why: str
    key: str = ""


def lookalikes(session: Session, reading: Reading, operation: RecordId) -> tuple[Lookalike, ...]:
    """The pairs that nobody has decided about yet, at most ``SHOWN_MOST``."""
    named = titles(session)
    decided = told_apart(session, reading, operation)
    seen: set[frozenset[RecordId]] = set()
    found: list[Lookalike] = []
    for form, likeness in _candidates(session, reading, operation):
        one, other = likeness.pair
        pair = frozenset(likeness.pair)
        if len(found) == SHOWN_MOST:
            break
        if pair not in seen and pair not in decided:
            seen.add(pair)
            found.append(Lookalike(form, one, other, named(one), named(other), likeness.why, likeness.key))
    return tuple(found)


def _candidates(session: Session, reading: Reading, operation: RecordId) -> Iterator[Candidate]:
    stated = list(figures_of(session, reading.queries, operation, named=titles(session)))
    for form in session.catalogue:
        if form.sameness is not None and form.operation_field:
            held = _held(session, reading, form, operation=operation)
            found = (
                *likenesses(held, form, form.sameness, salt=operation),
                *_same_seals(session, held, form),
            )
            yield from ((form.id, one) for one in found)
        elif form.sameness is not None:
            yield from _cited(session, reading, form, stated=stated, operation=operation)
    for one, other, why in figures_alike(stated):
        yield one.form, Likeness((one.record, other.record), why)


def _cited(
    session: Session, reading: Reading, form: Form, *, stated: Sequence[StatedFigure], operation: RecordId
) -> Iterator[Candidate]:
    """Sources of which one at least is named here, and that are not yet known to be of one origin."""
    here = {figure.source for figure in stated if figure.source}
    if form.sameness is None or not here:
        return
    origins = Origins(session)
    held = _held(session, reading, form, operation=None)
    for found in likenesses(held, form, form.sameness, salt=operation):
        one, other = found.pair
        if here & {one, other} and origins.of(one) != origins.of(other):
            yield form.id, found


def told_apart(session: Session, reading: Reading, operation: RecordId) -> set[frozenset[RecordId]]:
    """The pairs that were told apart, in the operation or, for what belongs to none, anywhere."""
    return {
        frozenset((RecordId(given["about"]), RecordId(given["other"])))
        for where in (operation, None)
        for _, given in decisions_in(session, reading, where)
        if given["decides"] == APART and "other" in given
    }


def _held(session: Session, reading: Reading, form: Form, *, operation: RecordId | None) -> list[Found]:
    """The answers of all records of *form* that were not merged into another one."""
    merged_by = form.sameness.merged_by if form.sameness else ""
    found = []
    for row, body in reading.queries.current(form.id, operation):
        kept = read_body(session, form, row=row, body=body)
        if kept is not None and not (merged_by and isinstance(getattr(kept.answers, merged_by), str)):
            found.append(Found(row.record, kept.answers))
    return found


def _same_seals(session: Session, held: Sequence[Found], form: Form) -> Iterator[Likeness]:
    """Records whose identities have a mark in common, found without opening them."""
    if form.apart is None:
        return
    here = {found.record for found in held}
    bearers: defaultdict[str, dict[RecordId, None]] = defaultdict(dict)
    for row in session.vault.queries.apart.seals():
        for mark in row.match.split() if row.record in here else ():
            bearers[mark][row.record] = None
    for mark, records in bearers.items():
        sort, _, key = mark.partition(":")
        for pair in neighbours(list(records)):
            yield Likeness(pair, _SEALED_ALIKE.get(sort, said("The same identity")), key)

"""What stands beside the stated figures of an operation: persons and exhibits counted, choices made."""

from collections.abc import Iterator
from decimal import Decimal

from fieldbook.base.ids import OfficerId, RecordId
from fieldbook.base.said import in_row, small
from fieldbook.forms.answers import Answers, field_of
from fieldbook.forms.form import Form
from fieldbook.forms.group import GroupKind
from fieldbook.forms.kinds.choice import Choice as ChoiceKind
from fieldbook.forms.kinds.choice import Choices
from fieldbook.forms.kinds.rows import Rows
from fieldbook.forms.values.sameness import Tally
from fieldbook.report.choices import Choice
from fieldbook.report.recorded import Recorded
from fieldbook.report.summary import Beside
from fieldbook.services.figures import label_of_measure, read_body
from fieldbook.services.session import Session
from fieldbook.store.rows import Row
from fieldbook.store.vault import Reading

DECISION = "decision"
APART = "apart"


def beside_of(session: Session, reading: Reading, operation: RecordId) -> Beside:
    """What was recorded one by one in *operation*, and what was decided about its figures."""
    return Beside(tuple(_recorded(session, reading, operation)), tuple(_choices(session, reading, operation)))


def decisions_in(
    session: Session, reading: Reading, operation: RecordId | None
) -> Iterator[tuple[Row, dict[str, str]]]:
    """The decisions about *operation*, as far as they can be read, with their answers that are texts.

    None stands for those about records that belong to no operation.
    """
    form = session.catalogue.by_id.get(DECISION)
    if form is not None:
        found = _read(session, reading, form, operation=operation)
        for row, answers in ((row, answers) for row, answers in found if row.operation == operation):
            given = {field.name: getattr(answers, field.name) for field in form.fields}
            yield row, {name: text for name, text in given.items() if isinstance(text, str)}


def names_of(reading: Reading) -> dict[OfficerId, str]:
    """The officers that are known here, those who were appointed too."""
    parties = reading.queries.parties()
    founders = {party.officer: party.officer_name for party in parties}
    appointed = [reading.queries.officers(), *(reading.queries.officers(party.station) for party in parties)]
    return {**founders, **{row.officer: row.name for rows in appointed for row in rows}}


def _choices(session: Session, reading: Reading, operation: RecordId) -> Iterator[Choice]:
    names: dict[OfficerId, str] = {}
    for row, given in decisions_in(session, reading, operation):
        if given["decides"] != APART:
            names = names or names_of(reading)
            entry = reading.truth.entry(row.head)
            officer = names.get(entry.header.officer, "") if entry else ""
            yield Choice(
                record=row.record,
                about=RecordId(given["about"]),
                takes=given["decides"],
                why=given["why"],
                officer=officer,
                at=row.changed_at,
            )


def _recorded(session: Session, reading: Reading, operation: RecordId) -> Iterator[Recorded]:
    for form in session.catalogue:
        if form.tally is not None:
            for row, answers in _read(session, reading, form, operation=operation):
                for tally in form.tally(answers):
                    yield _as_recorded(session, row.record, tally)


def _read(
    session: Session, reading: Reading, form: Form, *, operation: RecordId | None
) -> Iterator[tuple[Row, Answers]]:
    for row, body in reading.queries.current(form.id, operation):
        kept = read_body(session, form, row=row, body=body)
        if kept is not None:
            yield row, kept.answers


def _as_recorded(session: Session, record: RecordId, tally: Tally) -> Recorded:
    form = session.catalogue.form(tally.form)
    alike = dict(tally.alike)
    return Recorded(
        record=record,
        measure=f"{form.id}.{tally.code}",
        measure_label=label_of_measure(form, _label(form.field(form.counted_by).kind, tally.code)),
        unit=tally.unit,
        unit_label=_unit_label(form, tally),
        number=Decimal(tally.number),
        currency=tally.currency,
        group_key="|".join(_key(form, name, alike.get(name, "")) for name in form.alike),
        apart=in_row(small(_label(form.field(name).kind, code)) for name, code in tally.alike),
        once=tally.once,
    )


def _unit_label(form: Form, tally: Tally) -> str:
    figure = form.field(form.figure_field).kind
    return _label(field_of(figure.model, "unit").kind, tally.unit) if isinstance(figure, GroupKind) else ""


def _key(form: Form, name: str, code: str) -> str:
    """As a stated figure spells it: what may have several answers is told apart by all of them."""
    return str((code,)) if code and isinstance(form.field(name).kind, Rows | Choices) else code


def _label(kind: object, code: str) -> str:
    if isinstance(kind, Rows) and kind.named_by:
        kind = field_of(kind.row.model, kind.named_by).kind
    return kind.codes.label(code) if isinstance(kind, ChoiceKind | Choices) else code

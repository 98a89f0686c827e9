"""The figures of an operation, from the records that state them to what reports calculate with."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from decimal import Decimal
from typing import TYPE_CHECKING, Any, cast

from fieldbook.base.ids import RecordId
from fieldbook.base.missing import Missing
from fieldbook.base.said import in_row, small
from fieldbook.forms.answers import Answers, AnyKind, field_of, show_answer
from fieldbook.forms.form import Form
from fieldbook.forms.kind import Titles, WireError
from fieldbook.forms.kinds.figure import gaps_in_parts, sums_of_parts
from fieldbook.forms.kinds.rows import Rows
from fieldbook.forms.record import Record, decode_record
from fieldbook.forms.stating.part import PARTS, part_in_words
from fieldbook.forms.telling.retelling import retold
from fieldbook.forms.values.codelist import codes
from fieldbook.forms.values.folding import fold
from fieldbook.forms.values.stated import bounds_of, is_approximate
from fieldbook.report.extents import Extent
from fieldbook.report.figures import Share, StatedFigure
from fieldbook.report.flags import PRELIMINARY_MOST_DAYS
from fieldbook.report.summary import Beside, Summary, make_summary
from fieldbook.services.reconcile.origins import Origins
from fieldbook.services.session import Session
from fieldbook.store.queries import Queries
from fieldbook.store.rows import Row

if TYPE_CHECKING:
    from fieldbook.forms.kinds.figure import FigureKind

_DETAIL = "detail"
_DAY = len("2019-12-09")
_SILENT: tuple[object, ...] = ("unspecified", ("unspecified",))
"""Codes that say nothing to a reader of a heading."""
_EVENT = ("happened_on", "taken_on", "place")
_NO_COUNT = frozenset({"context", "ratio", "rank", "time", "physical"})
"""Families of measures and units whose numbers are no counts (rule F8)."""
UNITS = codes("counted_unit")
_SPLITS = codes("breakdown_dimension")
_OF_YEARS = "age.years"
"""Exact ages; what is told of them is too fine for a list of parts."""


def summary_of(
    session: Session, queries: Queries, operation: Row, *, named: Titles, beside: Beside | None = None
) -> Summary:
    """The figures of one operation side by side, with what they come to and what stands beside them."""
    figures = list(figures_of(session, queries, operation.record, named=named))
    oldest_on = (session.outside.clock.now_at() - timedelta(days=PRELIMINARY_MOST_DAYS)).date()
    return make_summary(
        operation.title,
        figures,
        facts=_facts(session, operation),
        beside=beside,
        settled_before=str(oldest_on),
    )


def figures_of(
    session: Session, queries: Queries, operation: RecordId, *, named: Titles
) -> Iterator[StatedFigure]:
    """Every figure that the records of *operation* state, in the order of the catalogue."""
    origins = Origins(session)
    for form in session.catalogue:
        if form.figure_field:
            for row, body in queries.current(form.id, operation):
                kept = read_body(session, form, row=row, body=body)
                if kept is not None and not isinstance(getattr(kept.answers, form.figure_field), Missing):
                    figure = stated_figure(form, row, kept.answers, named=named)
                    yield replace(figure, origin=origins.of(figure.source)) if figure.source else figure


def read_body(session: Session, form: Form, *, row: Row, body: bytes) -> Record | None:
    """The record in a payload; None where it was erased or is of a newer program."""
    if not body:
        return None
    try:
        return decode_record(form, body, version=row.form_version, upcasts=session.catalogue.upcasts)
    except WireError:
        return None


def stated_figure(form: Form, row: Row, answers: Answers, *, named: Titles) -> StatedFigure:
    """What the record of *row* states."""
    field = form.field(form.figure_field)
    kind = cast("FigureKind", field.kind)
    figure: Any = getattr(answers, field.name)
    return StatedFigure(
        record=row.record,
        form=form.id,
        measure=f"{form.id}.{_code(getattr(answers, form.counted_by))}",
        measure_label=_measure_label(form, answers, named),
        words=kind.show(figure, named),
        unit=_text(figure.unit),
        unit_label=kind.unit_label(figure),
        bounds=bounds_of(figure),
        currency=_text(figure.currency),
        approximate=is_approximate(figure),
        qualifier=_text(figure.qualifier),
        qualifier_label=_label(figure, "qualifier"),
        word=_text(figure.word),
        value=None if isinstance(figure.value, Missing) else figure.value,
        scope=show_answer(field_of(type(figure), "scope"), figure, named),
        extent=extent_of(figure.scope, _own_narrowing(answers)),
        counts=_is_count(form, answers, figure),
        gaps=tuple(gaps_in_parts(figure)),
        parts=tuple(map(part_in_words, figure.breakdown)) if isinstance(figure.breakdown, tuple) else (),
        sums=tuple(sums_of_parts(figure)),
        shares=tuple(_shares(figure)) if isinstance(figure.breakdown, tuple) else (),
        told_on=row.changed_at[:_DAY] if isinstance(figure.as_of, Missing) else str(figure.as_of),
        as_of="" if isinstance(figure.as_of, Missing) else str(figure.as_of),
        cumulative=figure.cumulative is True,
        status=_text(figure.status),
        status_label=_label(figure, "status"),
        source_title=named(figure.source) if figure.source else "",
        source=figure.source or None,
        credibility=_label(figure, "credibility"),
        relations=()
        if isinstance(figure.relations, Missing)
        else tuple((one.type, one.to) for one in figure.relations),
        detail=_text(getattr(answers, _DETAIL, Missing.NOT_ASKED)),
        never_above=_never_above(form, answers),
        group_key="|".join(_group_text(form, answers, name) for name in form.alike),
    )


def _never_above(form: Form, answers: Answers) -> str:
    """The measure that this one is never counted more often than; "" for none."""
    whole = dict(form.never_more).get(_code(getattr(answers, form.counted_by)), "")
    return f"{form.id}.{whole}" if whole else ""


def _shares(figure: Any) -> Iterator[Share]:
    """Parts that are one code and a whole number; what is said of them besides is left out with the part."""
    for part in figure.breakdown:
        whole = isinstance(part.value, Decimal) and part.value == part.value.to_integral_value()
        is_plain = isinstance(part.also, Missing) and part.what != _OF_YEARS
        if whole and is_plain and isinstance(part.out_of, Missing):
            label = _SPLITS.label(part.dimension)
            yield Share(part.dimension, label, part.what, PARTS.label(part.what), int(part.value))


def extent_of(scope: Any, own: str) -> Extent:
    """What a figure of *scope* speaks of; *own* is what its record adds."""
    if isinstance(scope, Missing):
        return Extent(own=own)
    country, region, name = _where(scope.place)
    days = "/".join(str(day) for day in (scope.from_on, scope.to_on) if not isinstance(day, Missing))
    return Extent(
        countries=frozenset(scope.countries if isinstance(scope.countries, tuple) else country),
        place=name or region,
        region=region if name else "",
        agency=_text(scope.agency).casefold(),
        phase=_text(scope.phase),
        days=days,
        among=_text(scope.among).casefold(),
        reach=_text(scope.reach),
        own=own,
    )


def _where(place: Any) -> tuple[frozenset[str], str, str]:
    """Country, region and name of a scope's place; what has coordinates alone is called by them."""
    if isinstance(place, Missing):
        return frozenset(), "", ""
    country = frozenset({place.country}) if isinstance(place.country, str) else frozenset[str]()
    position = "" if isinstance(place.position, Missing) else str(place.position)
    return country, fold(_text(place.region)), fold(_text(place.name)) or position


def _own_narrowing(answers: Answers) -> str:
    """Day and place of the record: what has them is one event and not the whole operation."""
    own = (getattr(answers, name, Missing.NOT_ASKED) for name in _EVENT)
    return "|".join(str(answer) for answer in own if not isinstance(answer, Missing))


def _is_count(form: Form, answers: Answers, figure: Any) -> bool:
    measure = getattr(answers, form.counted_by)
    codes = getattr(form.field(form.counted_by).kind, "codes", None)
    found = codes.get(measure) if codes and isinstance(measure, str) else None
    unit = UNITS.get(_text(figure.unit))
    is_context = found is not None and found.family in _NO_COUNT
    is_rate = not isinstance(figure.per, Missing) or not isinstance(figure.out_of, Missing)
    return not is_context and not (unit and unit.family in _NO_COUNT) and not is_rate


def _measure_label(form: Form, answers: Answers, named: Titles) -> str:
    label = label_of_measure(form, show_answer(form.field(form.counted_by), answers, named))
    return in_row([label, *_told_apart(form, answers, named)], " · ")


def label_of_measure(form: Form, label: str) -> str:
    """What is counted: with the form before a mere state, such as *offered*."""
    is_state = form.counted_by == form.listed[1]
    return in_row((form.label, small(label))) if is_state else label


def _told_apart(form: Form, answers: Answers, named: Titles) -> Iterator[str]:
    """What else makes figures of one measure different things: the colour of a notice, the drug."""
    for name in form.alike:
        field = form.field(name)
        answer = getattr(answers, name)
        if isinstance(answer, Missing) or _key_of(field.kind, answer) in {field.kind.default, *_SILENT}:
            continue
        yield (
            field.kind.called(answer, named)
            if isinstance(field.kind, Rows)
            else show_answer(field, answers, named)
        )


def _facts(session: Session, operation: Row) -> tuple[tuple[str, str], ...]:
    form = session.catalogue.by_id.get(operation.form)
    if form is None:
        return ()
    kinds = [form.field(name).kind for name in form.listed]
    return tuple(
        (kind.label, retold(kind, text)) for kind, text in zip(kinds, operation.listed, strict=False) if text
    )


def _label(figure: Any, name: str) -> str:
    return show_answer(field_of(type(figure), name), figure, str)


def _text(value: object) -> str:
    return value if isinstance(value, str) else ""


def _group_text(form: Form, answers: Answers, name: str) -> str:
    value = _key_of(form.field(name).kind, getattr(answers, name))
    return "" if value is Missing.NOT_ASKED else str(value)


def _key_of(kind: AnyKind, value: Any) -> Any:
    """What tells an answer from another one in a total: of rows that have names, the names alone."""
    return kind.names(value) if isinstance(kind, Rows) and isinstance(value, tuple) else value


def _code(value: object) -> str:
    return ",".join(value) if isinstance(value, tuple) else _text(value)

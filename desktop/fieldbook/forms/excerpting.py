"""Makes the excerpt of a stored payload; never raises, because authentic entries are never refused."""

import re
from functools import cache, partial

from fieldbook.base.ids import RecordId
from fieldbook.base.missing import Missing
from fieldbook.base.problem import gaps_in
from fieldbook.forms.answers import Answers, AnyKind, Field, fields_of, show_answer
from fieldbook.forms.catalogue import Catalogue
from fieldbook.forms.excerpt import Excerpt
from fieldbook.forms.form import Form
from fieldbook.forms.group import GroupKind
from fieldbook.forms.kind import Kind, Links, Need, WireError
from fieldbook.forms.kinds.rows import Rows
from fieldbook.forms.record import Record, decode_record
from fieldbook.forms.sifting.facets import facets_of
from fieldbook.forms.sifting.passages import search_text
from fieldbook.forms.values.day import Day

VERSION = 3
_SLOT = re.compile(r"\{([a-z_|]+)\}")
_TITLE_MOST = 160


def make_excerpt(catalogue: Catalogue, form_id: str, *, version: int, body: bytes) -> Excerpt:
    """The excerpt of *body*; an unreadable one for forms and versions of a newer program."""
    form = catalogue.by_id.get(form_id)
    if form is None:
        return Excerpt(readable=False)
    try:
        record = decode_record(form, body, version=version, upcasts=catalogue.upcasts)
    except WireError:
        return Excerpt(readable=False)
    return excerpt_of(form, record)


def excerpt_of(form: Form, record: Record) -> Excerpt:
    """The excerpt of a record that is at hand."""
    answers = record.answers
    title = title_of(form, answers)
    day = getattr(answers, form.day_field, None) if form.day_field else None
    operation = getattr(answers, form.operation_field, None) if form.operation_field else None
    return Excerpt(
        title=title,
        listed=tuple(_shown(form, name, answers) for name in form.listed),
        sort_text=title.casefold(),
        day=str(day) if isinstance(day, Day) else "",
        operation=RecordId(operation) if isinstance(operation, str) else None,
        links=links_of(answers),
        facets=() if record.withdrawn else facets_of(form, answers),
        texts=partial(search_text, answers),
        incomplete=not record.withdrawn
        and (is_incomplete(answers) or any(gaps_in(rule(answers)) for rule in form.rules)),
        withdrawn=record.withdrawn,
    )


def title_of(form: Form, answers: Answers) -> str:
    """The line that names the record; the form's label when nothing that names it is known."""
    filled = _SLOT.sub(partial(_slot, form, answers), form.title)
    text = " ".join(filled.split()).strip(" ,:")
    return (text or form.label)[:_TITLE_MOST]


def links_of(answers: Answers) -> Links:
    """Every record that the answers point at, with the path of the field that does."""
    found: list[tuple[str, RecordId]] = []
    for field in _linking(type(answers)):
        value = getattr(answers, field.name)
        if not isinstance(value, Missing):
            links = field.kind.links(value)
            found.extend((f"{field.name}.{rest}" if rest else field.name, target) for rest, target in links)
    return tuple(found)


def is_incomplete(answers: Answers) -> bool:
    """Whether a whole record would have more: a needed answer that nobody gave a reason for is not there."""
    return any(_gap(field, answers) for field in _expected(type(answers)))


@cache
def _linking(model: type[Answers]) -> tuple[Field, ...]:
    return tuple(field for field in fields_of(model) if type(field.kind).links is not Kind.links)


@cache
def _expected(model: type[Answers]) -> tuple[Field, ...]:
    fields = fields_of(model)
    return tuple(
        one for one in fields if one.kind.need is not Need.OPTIONAL or isinstance(one.kind, GroupKind | Rows)
    )


def _gap(field: Field, answers: Answers) -> bool:
    value = getattr(answers, field.name)
    if value is not Missing.NOT_ASKED:
        return _is_partial(field.kind, value)
    condition = field.kind.shown_when
    shown = condition is None or condition.holds(answers.__dict__)
    return shown and field.kind.need is not Need.OPTIONAL


def _is_partial(kind: AnyKind, value: object) -> bool:
    if isinstance(kind, Rows) and isinstance(value, tuple):
        return any(_is_partial(kind.row, row) for row in value)
    if not isinstance(kind, GroupKind) or not isinstance(value, Answers):
        return False
    return is_incomplete(value) or any(gaps_in(rule(value)) for rule in kind.rules)


def _slot(form: Form, answers: Answers, found: re.Match[str]) -> str:
    shown = (_shown(form, name, answers) for name in found.group(1).split("|"))
    return next(filter(None, shown), "")


def _shown(form: Form, name: str, answers: Answers) -> str:
    field = form.field(name)
    value = getattr(answers, name)
    if isinstance(field.kind, Rows) and isinstance(value, tuple):
        return str(field.kind.called(value, _no_titles))
    return "" if field.kind.sensitive else str(show_answer(field, answers, _no_titles))


def _no_titles(_record: RecordId) -> str:
    return ""

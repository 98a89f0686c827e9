"""The codes of a record by which a list can be narrowed, and what people call them."""

from collections.abc import Iterator

from fieldbook.base.missing import Missing
from fieldbook.base.said import in_row
from fieldbook.forms.answers import Answers, AnyKind, field_of
from fieldbook.forms.form import Form
from fieldbook.forms.group import GroupKind
from fieldbook.forms.kinds.rows import Rows

Facets = tuple[tuple[str, str], ...]


def facets_of(form: Form, answers: Answers) -> Facets:
    """Each code once, with the path of its field; nothing of what is sensitive or closed."""
    found = ((path, code) for path in form.sifted for code in _codes(answers, path.split(".")))
    return tuple(dict.fromkeys(found))


def facet_kind(form: Form, path: str) -> AnyKind:
    """The kind of the field at *path*.

    Raises:
        KeyError: when there is none.
    """
    kinds = _kinds(form, path)
    return kinds[-1]


def facet_label(form: Form, path: str) -> str:
    """What the field at *path* is called: ``Persons: As`` where it stands in rows."""
    outer, *inner = (kind.label for kind in _kinds(form, path))
    # Rows that are called as their part is would say it twice: Services, Service.
    others = [label for label in inner if not outer.casefold().startswith(label.casefold())]
    return in_row((outer, *others), ": ")


def _kinds(form: Form, path: str) -> list[AnyKind]:
    first, *rest = path.split(".")
    kinds = [form.field(first).kind]
    for name in rest:
        outer = kinds[-1].row if isinstance(kinds[-1], Rows) else kinds[-1]
        if not isinstance(outer, GroupKind):
            raise KeyError(path)
        kinds.append(field_of(outer.model, name).kind)
    return kinds


def _codes(answers: Answers, path: list[str]) -> Iterator[str]:
    field = field_of(type(answers), path[0])
    value = getattr(answers, field.name)
    if field.kind.sensitive or isinstance(value, Missing):
        return
    if len(path) == 1:
        yield from field.kind.codes_in(value)
        return
    row_kind = field.kind.row if isinstance(field.kind, Rows) else field.kind
    for row in value if isinstance(value, tuple) else (value,):
        if isinstance(row, Answers) and isinstance(row_kind, GroupKind) and not row_kind.is_closed(row):
            yield from _codes(row, path[1:])

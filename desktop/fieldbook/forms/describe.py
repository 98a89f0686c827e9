"""A form's declaration as data: for ``forms --json``, generated documents and templates."""

from fieldbook.base.canonical import Value
from fieldbook.forms.form import Form


def describe_form(form: Form) -> dict[str, Value]:
    """Everything a program needs to write records of *form*."""
    fields: dict[str, Value] = {field.name: field.kind.describe() for field in form.fields}
    return {
        "id": form.id,
        "version": form.version,
        "label": str(form.label),
        "plural": str(form.plural),
        "about": str(form.about),
        "title": form.title,
        "listed": list(form.listed),
        "sections": [
            {"title": str(section.title), "fields": list(section.fields)} for section in form.sections
        ],
        "fields": fields,
    }

"""``forms``: what can be recorded, form by form and field by field."""

import argparse

from fieldbook.cli.command import Answer, Call, Command
from fieldbook.cli.terminal import Json, pairs, table
from fieldbook.forms.catalogue import Catalogue
from fieldbook.forms.describe import describe_form
from fieldbook.forms.form import Form


def declare(parser: argparse.ArgumentParser) -> None:
    """Which form."""
    parser.add_argument("form", nargs="?", metavar="FORM", help="one form with its fields; all if left out")


def perform(call: Call) -> Answer:
    """Describe one form, or all; no vault is needed."""
    catalogue = call.outside.catalogue
    if call.options.form:
        form = _named(catalogue, call.options.form)
        return Answer(describe_form(form), _form_text(form, call.terminal.width))
    described: list[Json] = [describe_form(form) for form in catalogue]
    listed = table(
        ("Form", "What belongs there"), ((form.id, form.about) for form in catalogue), call.terminal.width
    )
    return Answer(described, listed)


def _named(catalogue: Catalogue, name: str) -> Form:
    """The form of that *name*, also one that is kept apart and stands in no list."""
    apart = {form.apart.id: form.apart for form in catalogue if form.apart is not None}
    return apart[name] if name in apart else catalogue.form(name)


def _form_text(form: Form, width: int | None) -> str:
    fields = [
        (
            section.title,
            name,
            form.field(name).kind.name,
            form.field(name).kind.need.value,
            form.field(name).kind.label,
        )
        for section in form.sections
        for name in section.fields
    ]
    about = pairs([("Form", form.id), ("About", form.about), ("Version", str(form.version))])
    return f"{about}\n\n{table(('Section', 'Field', 'Kind', 'Need', 'Label'), fields, width)}"


COMMAND = Command(
    "forms",
    "Describe every form and field.",
    perform,
    declare,
    more="With --json: everything that a program needs to write records, code lists too.",
)

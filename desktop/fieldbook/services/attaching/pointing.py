"""What the answers about a file say of it: which record it belongs to, which file it is, whom it shows."""

from fieldbook.base.ids import RecordId
from fieldbook.forms.answers import Answers
from fieldbook.forms.form import Form
from fieldbook.forms.kinds.link import Link
from fieldbook.forms.values.filed import Filed

_SHOWS_PERSON = "shows_person"


def owner_field(form: Form) -> str:
    """The field that says which record a file belongs to: the first link beside that to the operation."""
    links = (field.name for field in form.fields if isinstance(field.kind, Link))
    return next(name for name in links if name != form.operation_field)


def owner_in(form: Form, answers: Answers) -> RecordId:
    """The record that the file belongs to."""
    return RecordId(getattr(answers, owner_field(form)))


def filed_in(form: Form, answers: Answers) -> Filed | None:
    """The file in some answers; None where there is none."""
    filed = getattr(answers, form.file_field)
    return filed if isinstance(filed, Filed) else None


def shows_person(answers: Answers) -> bool:
    """Whether somebody said that a person can be seen or heard in it."""
    return getattr(answers, _SHOWS_PERSON, None) is True

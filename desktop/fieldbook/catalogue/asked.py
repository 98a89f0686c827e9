"""Questions that many forms ask in the same words."""

from fieldbook.base.said import FORMS, as_said, said
from fieldbook.forms.condition import one_of
from fieldbook.forms.kind import Need
from fieldbook.forms.kinds.link import Link
from fieldbook.forms.kinds.text import Text

OTHER = "other"


def operation_link() -> Link:
    """The operation that a record belongs to."""
    return Link(
        label="Operation",
        forms=("operation",),
        need=Need.REQUIRED,
        help="The operation that it belongs to.",
        blank_text="Choose the operation that this belongs to.",
    )


def specify(name: str, *, label: str, codes: tuple[str, ...] = (OTHER,)) -> Text:
    """What *name* does not list: put as soon as one of its *codes* for anything else is chosen."""
    return Text(
        label=label,
        most=120,
        shown_when=one_of(name, *codes),
        need=Need.WANTED,
        help="In a few words: what the list does not have.",
        blank_text=said(
            "{label}: say in a few words what the list does not have.", label=as_said(label, FORMS)
        ),
    )


def merged_link(form: str, help_text: str) -> Link:
    """The other record that this one is too; both stay and keep what they are called by."""
    return Link(label="The same as", forms=(form,), help=help_text)


def note(help_text: str = "What a reader must know to use this rightly.") -> Text:
    """Whatever else must be known."""
    return Text(label="Note", most=10_000, lines=True, help=help_text)

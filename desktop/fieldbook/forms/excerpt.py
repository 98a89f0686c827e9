"""What lists, links and search need of one revision, so that nobody else has to open its answers."""

from collections.abc import Callable
from dataclasses import dataclass, field

from fieldbook.base.ids import RecordId


@dataclass(frozen=True, slots=True)
class Excerpt:
    """A few texts made from the answers of one revision.

    Attributes:
        title: One line that names the record.
        listed: The texts of the list's columns, in the form's order.
        sort_text: What the list is sorted by when sorted by name (case-folded).
        day: ``2019-12-09``, ``2019-12`` or ``2019``: what the list is sorted by in time; "" when unknown.
        operation: The operation that the record belongs to; the record itself for an operation.
        links: Every record it points at, with the path of the field that does.
        facets: The codes by which lists can be narrowed to the record, each with its field.
        texts: Makes the text that search should find; called outside of saves only.
        incomplete: Whether something is still missing that a whole record would have.
        withdrawn: Whether it was recorded by mistake: out of lists and counts, never out of the journal.
        readable: False when the form or its version is of a newer program; then all texts are empty.
    """

    title: str = ""
    listed: tuple[str, ...] = ()
    sort_text: str = ""
    day: str = ""
    operation: RecordId | None = None
    links: tuple[tuple[str, RecordId], ...] = ()
    facets: tuple[tuple[str, str], ...] = ()
    texts: Callable[[], str] = field(default=str, compare=False, repr=False)
    incomplete: bool = False
    withdrawn: bool = False
    readable: bool = True

    @property
    def text(self) -> str:
        """Everything that search should find, in one string."""
        return self.texts()

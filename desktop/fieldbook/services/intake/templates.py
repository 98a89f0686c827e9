"""Templates to hand out: a workbook for one form, with the names of the records that it can point at."""

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import BinaryIO

from fieldbook.forms.form import Form
from fieldbook.forms.kinds.link import Link
from fieldbook.services import browse
from fieldbook.services.session import Outside, Session
from fieldbook.store.places import write_safely
from fieldbook.workbook.template.plan import Plan, plan_of

TITLES_MOST = 500
"""Names in one drop-down list; nobody scrolls further, and any name may be typed."""

Titles = Mapping[tuple[str, ...], Sequence[str]]


def write_template(
    target: Path, form: Form, *, outside: Outside, titles: Titles | None = None, overwrite: bool = True
) -> Plan:
    """Write the template of *form* to *target*; gives its sheets.

    Raises:
        NameTaken: when there is a file and *overwrite* is False.
        PlaceError: when the disk refuses; an older file is unchanged then.
    """
    # openpyxl takes longer to load than most commands take to run.
    from fieldbook.workbook.template.writing import write_template as write_book  # noqa: PLC0415

    made: list[Plan] = []

    def write(out: BinaryIO) -> None:
        made.append(write_book(out, form, made_at=outside.clock.now_at(), titles=titles))

    write_safely(target, write, random=outside.random, overwrite=overwrite)
    return made[0]


def titles_for(session: Session, form: Form) -> Titles:
    """The newest records that links of *form* can point at, by name; a name that two have is left out."""
    return {forms: _titles(session, forms) for forms in sorted(_linked_forms(form))}


def _linked_forms(form: Form) -> set[tuple[str, ...]]:
    kinds = (column.kind for sheet in plan_of(form).sheets for column in sheet.columns)
    return {kind.forms for kind in kinds if isinstance(kind, Link)}


def _titles(session: Session, forms: tuple[str, ...]) -> list[str]:
    rows = [
        row
        for form in forms
        for row in browse.page(session, browse.Asked(form, "changed", limit=TITLES_MOST)).rows
    ]
    rows.sort(key=lambda row: row.changed_at, reverse=True)
    titles = [row.title for row in rows]
    return [title for title in titles if title and titles.count(title) == 1][:TITLES_MOST]

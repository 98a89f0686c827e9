"""A record's line in lists, for people and for programs."""

from collections.abc import Sequence

from fieldbook.cli.terminal import Json, table
from fieldbook.forms.catalogue import Catalogue
from fieldbook.store.rows import Row

ID_SHOWN = 8


def row_data(row: Row, catalogue: Catalogue) -> dict[str, Json]:
    """Everything that a list knows of a record."""
    form = catalogue.by_id.get(row.form)
    listed: dict[str, Json] = dict(zip(form.listed, row.listed, strict=False)) if form else {}
    return {
        "record": row.record,
        "form": row.form,
        "title": row.title,
        "listed": listed,
        "day": row.day,
        "operation": row.operation,
        "state": row.state,
        "changed_at": row.changed_at,
        "incomplete": row.incomplete,
        "readable": row.readable,
        "withdrawn": row.withdrawn,
        "revisions": row.revisions,
        "open_revisions": row.heads,
        "bundle": row.bundle or None,
        "question_open": row.asked,
    }


def rows_data(rows: Sequence[Row], catalogue: Catalogue) -> list[Json]:
    """The same for several."""
    return [row_data(row, catalogue) for row in rows]


def rows_table(rows: Sequence[Row], catalogue: Catalogue, *, form_id: str | None, width: int | None) -> str:
    """The rows under headings: the form's own columns where all are of one form."""
    form = catalogue.by_id.get(form_id or "")
    if form is None:
        found = ((row.record[:ID_SHOWN], row.form, _title(row), row.day, state_text(row)) for row in rows)
        return table(("Record", "Form", "Title", "Day", "State"), found, width)
    extra = [at for at, name in enumerate(form.listed) if name not in form.titled]
    headings = ["Record", form.label, *(form.field(form.listed[at]).kind.label for at in extra), "State"]
    return table(
        headings,
        ([row.record[:ID_SHOWN], _title(row), *_cells(row, extra), state_text(row)] for row in rows),
        width,
    )


def _cells(row: Row, wanted: Sequence[int]) -> list[str]:
    return [row.listed[at] if at < len(row.listed) else "" for at in wanted]


def _title(row: Row) -> str:
    return row.title if row.readable or row.title else "(needs a newer Fieldbook)"


def state_text(row: Row) -> str:
    """How far it has come, and what else one should know at a glance."""
    told = [f"sent in bundle {row.bundle}" if row.state == "sent" and row.bundle else row.state]
    if row.withdrawn:
        return f"{told[0]}, withdrawn"
    told += ["question from headquarters"] * row.asked + ["incomplete"] * row.incomplete
    return ", ".join(told)

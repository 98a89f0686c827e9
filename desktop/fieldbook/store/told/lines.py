"""A record's line as it comes out of its table."""

import json

from fieldbook.base.digest import Digest
from fieldbook.base.ids import DeviceId, OfficerId, RecordId
from fieldbook.store.engine import Cells
from fieldbook.store.rows import Row
from fieldbook.store.told.reaching import ASKED, NOWHERE, Reached

_FIELDS = (
    *("number", "id", "form", "form_version", "title", "listed", "day", "operation", "changed_at"),
    *("incomplete", "readable", "withdrawn", "heads", "head", "officer", "device", "seq", "revisions"),
)
COLUMNS = ", ".join([*(f"r.{name}" for name in _FIELDS), ASKED])


def row_of(cells: Cells, reached: Reached) -> Row:
    """The row in the cells of ``COLUMNS``."""
    cell = dict(zip((*_FIELDS, "asked"), cells, strict=True))
    device, seq, heads = DeviceId(cell["device"].hex()), cell["seq"], cell["heads"]
    operation, reach = cell["operation"], reached.get(device, NOWHERE)
    return Row(
        record=RecordId(cell["id"].hex()),
        form=cell["form"],
        form_version=cell["form_version"],
        title=cell["title"],
        listed=tuple(json.loads(cell["listed"])),
        day=cell["day"],
        operation=RecordId(operation.hex()) if operation else None,
        changed_at=cell["changed_at"],
        incomplete=bool(cell["incomplete"]),
        readable=bool(cell["readable"]),
        withdrawn=bool(cell["withdrawn"]),
        heads=heads,
        head=Digest(cell["head"]),
        officer=OfficerId(cell["officer"].hex()),
        device=device,
        seq=seq,
        revisions=cell["revisions"],
        state="conflict" if heads > 1 else reach.state(seq),
        bundle=reach.bundle(seq),
        asked=bool(cell["asked"]),
    )

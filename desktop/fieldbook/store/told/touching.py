"""How many records a device has touched since an entry: a stretch of an index, however many there are."""

from fieldbook.base.ids import DeviceId
from fieldbook.store.engine import Connection

_SINCE = "SELECT count(*) FROM touched WHERE device = ? AND seq >= ?"


def touched_since(connection: Connection, device: DeviceId, first_seq: int) -> int:
    """How many records *device*, one of our own, has revised from *first_seq* on, each counted once."""
    found = connection.row(_SINCE, (bytes.fromhex(device), first_seq))
    return int(found[0]) if found else 0

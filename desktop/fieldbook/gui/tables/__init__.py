"""Lists of records: read a window at a time, painted line by line."""

from fieldbook.gui.tables.model import RecordModel
from fieldbook.gui.tables.view import RecordTable

__all__ = ["RecordModel", "RecordTable"]

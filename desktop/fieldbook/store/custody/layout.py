"""The layout of the tables that are never thrown away: looked at when a vault opens, and brought up to date.

``user_version`` says which layout a database has. A table that came later is made where it is missing; tables
that this program would have made differently cannot be repaired by guessing, and are refused by name.
"""

import re
from contextlib import suppress

from fieldbook.base.errors import PlaceError, VaultDamaged, VaultFromNewerApp, VaultFromOlderApp
from fieldbook.store import schema
from fieldbook.store.engine import Connection

_NAMED = re.compile(r"CREATE (?:TABLE|INDEX|TRIGGER) (\w+)")
_KEPT = "SELECT name, sql FROM sqlite_master WHERE sql IS NOT NULL"


def bring_up_to_date(connection: Connection) -> None:
    """Let the database have the tables of this program's layout.

    Raises:
        VaultFromNewerApp: when it is of a later layout.
        VaultFromOlderApp: when it is of an earlier one, with a table that has changed since.
        VaultDamaged: when there is no journal in it.
        PlaceError: when a table is missing, and the disk refuses it.
    """
    found = connection.layout()
    if found > schema.LAYOUT:
        raise VaultFromNewerApp(found=found, known=schema.LAYOUT)
    if found == schema.LAYOUT:
        return
    missing = _missing(connection, found)
    if missing:
        connection.found(missing, application=schema.APPLICATION, layout=schema.LAYOUT)
        return
    with suppress(PlaceError):  # only the number would be new: on a full disk it can wait
        connection.found((), application=schema.APPLICATION, layout=schema.LAYOUT)


def _missing(connection: Connection, found: int) -> list[str]:
    kept = {str(name): _plain(str(sql)) for name, sql in connection.rows(_KEPT)}
    if "entry" not in kept:
        raise VaultDamaged(part="database")
    missing = []
    for statement in schema.KEPT:
        there = kept.get(name_of(statement))
        if there is None:
            missing.append(statement)
        elif there != _plain(statement):
            raise VaultFromOlderApp(found=found, known=schema.LAYOUT)
    return missing


def name_of(statement: str) -> str:
    """The name of what *statement* makes."""
    named = _NAMED.match(statement)
    if named is None:
        raise ValueError(statement)
    return named.group(1)


def _plain(statement: str) -> str:
    """*statement* however it is broken into lines."""
    return " ".join(statement.split())

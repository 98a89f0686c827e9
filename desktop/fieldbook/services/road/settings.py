"""Which upload server this station uses; kept in the vault, the token with it."""

from fieldbook.base import canonical
from fieldbook.base.errors import NoServer
from fieldbook.base.sensitive import Sensitive
from fieldbook.services.changes import Changes
from fieldbook.services.session import Session
from fieldbook.transfer.server import Server

_SETTING = "road.server"


def keep_server(session: Session, chosen: Server) -> None:
    """Upload to *chosen* from now on; ``check_server`` has found no problem with it."""
    kept = {"url": chosen.url, "token": chosen.token.reveal(), "pin": chosen.pin}
    session.vault.scratch.keep_setting(_SETTING, canonical.encode(kept))
    session.changes.announce(Changes(standing=True))


def forget_server(session: Session) -> None:
    """Upload nowhere from now on."""
    session.vault.scratch.keep_setting(_SETTING, b"")
    session.changes.announce(Changes(standing=True))


def has_server(session: Session) -> bool:
    """Whether records go by upload, whenever the server can be reached."""
    return bool(session.vault.scratch.setting(_SETTING))


def server(session: Session) -> Server:
    """The server that was kept.

    Raises:
        NoServer: when there is none.
    """
    raw = session.vault.scratch.setting(_SETTING)
    if not raw:
        raise NoServer
    kept = canonical.decode_object(raw)
    pin = kept["pin"]
    return Server(str(kept["url"]), Sensitive(str(kept["token"])), str(pin) if pin else None)

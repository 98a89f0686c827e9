"""Receipts that headquarters lays out for download beside the uploads."""

from http import HTTPStatus

from fieldbook.base.errors import NotAServer, Refused
from fieldbook.base.limits import RECEIPT_MOST_BYTES
from fieldbook.transfer.line import Asking, Cut, Request
from fieldbook.transfer.server import Server

FOLDER = "receipts"
SUFFIX = ".fbr"
_PATIENCE_S = 10
_NONE_YET = {HTTPStatus.NOT_FOUND, HTTPStatus.GONE}
_REFUSED = {HTTPStatus.UNAUTHORIZED, HTTPStatus.FORBIDDEN}


def fetch_receipt(name: str, server: Server, *, line: Asking) -> bytes | None:
    """The answer to the upload called *name*; None while there is none, or nobody answers.

    It lies at ``receipts/<name>.fbr`` in the folder in which uploads are created
    (``docs/format/upload.md``). One byte more than a receipt may have is read at most.

    Raises:
        Refused, NotTrusted, NotAServer: as for an upload.
    """
    beside = server.path.rstrip("/").rpartition("/")[0]
    request = Request("GET", f"{beside}/{FOLDER}/{name}{SUFFIX}", {}, answer_most_bytes=RECEIPT_MOST_BYTES)
    try:
        reply = line.ask(request, patience_s=_PATIENCE_S)
    except Cut:
        return None
    if reply.status in _REFUSED:
        raise Refused(server=server.host)
    if reply.status == HTTPStatus.OK:
        return reply.body
    if reply.status in _NONE_YET or reply.status >= HTTPStatus.INTERNAL_SERVER_ERROR:
        return None
    raise NotAServer(server=server.host, said=reply.status)

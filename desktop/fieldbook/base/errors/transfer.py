"""The way over a network is closed, or leads to somebody else."""

from fieldbook.base.errors.family import FieldbookError


class TransferError(FieldbookError):
    """The way over a network is closed, or leads to somebody else."""

    exit_code = 29


class NoAnswer(TransferError):
    """No network, no server, or a line too poor to carry anything."""

    code = "T101"
    title = "The upload server {server} could not be reached, or stopped answering."
    advice = (
        "The bundle is kept, with {sent_bytes} of {size_bytes} bytes on the server. "
        "Upload again when there is a network: it goes on from there."
    )


class Refused(TransferError):
    """The token is not, or no longer, one of a station."""

    code = "T102"
    title = "The upload server {server} does not know this station's token."
    advice = "The bundle is kept and was not uploaded. Ask headquarters for a new token, then upload again."


class NotTrusted(TransferError):
    """A certificate that nobody vouches for, or another one than was pinned."""

    code = "T103"
    title = "{server} could not prove that it is the upload server of headquarters."
    advice = (
        "Nothing was told to it, not even the token. Look at this computer's date, and sign in where the "
        "network asks for it; if it stays so, tell headquarters and send by stick."
    )


class OutOfRoom(TransferError):
    """The server takes no file of that size."""

    code = "T104"
    title = "The upload server {server} has no room for {size_bytes} bytes."
    advice = "The bundle is kept and was not uploaded. Tell headquarters, or send by stick."


class NotAServer(TransferError):
    """Something answered, but not as an upload server does."""

    code = "T105"
    title = "What answers at {server} is not an upload server (it said {said})."
    advice = (
        "The bundle is kept and was not uploaded. Compare the address with the one headquarters gave, and "
        "sign in where the network asks for it."
    )


class NoServer(TransferError):
    """The officer never said where to upload."""

    code = "T106"
    title = "This station has no upload server yet."
    advice = "Nothing was uploaded. Set the address and the token that headquarters gave, or send by stick."

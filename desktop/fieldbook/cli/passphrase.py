"""Where a passphrase comes from: a prompt, a file or a pipe; never an argument, which others can read."""

from pathlib import Path
from typing import BinaryIO

from fieldbook.base.errors import TooLarge
from fieldbook.base.sensitive import Sensitive
from fieldbook.cli.misused import Misused
from fieldbook.cli.terminal import Terminal
from fieldbook.services.inbox import read_small

PIPE = Path("-")
_MOST_BYTES = 4096


def read_passphrase(file: Path | None, terminal: Terminal, prompt: str = "Passphrase: ") -> Sensitive:
    """The passphrase: the first line of *file* (``-`` for a pipe), or what is typed at *prompt*.

    Raises:
        Misused: when it cannot be read as text, or there is nobody to ask.
        PlaceError: when the file is not there.
    """
    if file is None:
        return Sensitive(terminal.ask(prompt))
    raw = _first_line(terminal.source) if file == PIPE else _first_of(file)
    try:
        return Sensitive(raw.decode("utf-8-sig").rstrip("\r\n"))
    except UnicodeDecodeError:
        raise Misused("the passphrase file is not text in UTF-8") from None


def new_passphrase(file: Path | None, terminal: Terminal) -> tuple[Sensitive, Sensitive]:
    """A passphrase and its repetition; what stands in a file need not be repeated."""
    first = read_passphrase(file, terminal, "New passphrase: ")
    return first, first if file else read_passphrase(None, terminal, "The same once more: ")


def _first_of(file: Path) -> bytes:
    try:
        return read_small(file, _MOST_BYTES).split(b"\n", 1)[0]
    except TooLarge:
        raise Misused(f"the passphrase file is larger than {_MOST_BYTES} bytes") from None


def _first_line(source: BinaryIO) -> bytes:
    # Only the first line is taken: the rest of the pipe may hold the answers of `add --from -`.
    return source.readline(_MOST_BYTES)

"""Where the command line reads and writes: plain tables, JSON, and nothing that could steer a terminal."""

import getpass
import json
import os
import re
import shutil
import sys
import unicodedata
import warnings
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import BinaryIO, TextIO

from fieldbook.base.canonical import Value
from fieldbook.cli.misused import Misused

SHOWN_INSTEAD = "\N{REPLACEMENT CHARACTER}"
Json = Value

_GAP = "  "
_NARROWEST = 12
# The joiners and direction marks that Arabic, Hebrew, Persian and the scripts of India are written with.
_HARMLESS_FORMATS = frozenset("\u200c\u200d\u200e\u200f")
_STEERING = frozenset({"Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"})
_UNSAFE_IN_JSON = re.compile(r"[\x7f-\x9f\u061c\u2028-\u202e\u2060-\u206f\ufeff\ud800-\udfff]")


@dataclass(frozen=True)
class Terminal:
    """The streams of one command.

    Attributes:
        out: For what was asked for.
        err: For everything else.
        source: Bytes from a pipe.
        ask: Asks the person for a passphrase.
        width: Columns of the terminal; None when nobody looks, and nothing need be cut short.
    """

    out: TextIO
    err: TextIO
    source: BinaryIO
    ask: Callable[[str], str]
    width: int | None = None


def make_terminal() -> Terminal:
    """The streams that this process was started with, in UTF-8 on every system."""
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure:
            reconfigure(encoding="utf-8", errors="backslashreplace")
    width = shutil.get_terminal_size().columns if sys.stdout.isatty() else None
    return Terminal(sys.stdout, sys.stderr, sys.stdin.buffer, _ask, width)


def _ask(prompt: str) -> str:
    with warnings.catch_warnings():
        warnings.simplefilter("error", getpass.GetPassWarning)
        try:
            return getpass.getpass(prompt)
        except (getpass.GetPassWarning, EOFError):
            raise Misused("there is nobody to type the passphrase: use --passphrase-file") from None


def clean(text: str) -> str:
    """*text* without anything that a terminal would obey; line ends stay."""
    return "".join(
        letter if letter == "\n" or letter in _HARMLESS_FORMATS or not _steers(letter) else SHOWN_INSTEAD
        for letter in text
    )


def _steers(letter: str) -> bool:
    return unicodedata.category(letter) in _STEERING


def dump(data: Json) -> str:
    """*data* as JSON that is readable and as harmless as ``clean`` text."""
    text = json.dumps(data, ensure_ascii=False, indent=2)
    return _UNSAFE_IN_JSON.sub(lambda found: f"\\u{ord(found.group()):04x}", text)


def dump_line(data: Json) -> str:
    """*data* as JSON on one line."""
    text = json.dumps(data, ensure_ascii=False, separators=(",", ":"))
    return _UNSAFE_IN_JSON.sub(lambda found: f"\\u{ord(found.group()):04x}", text)


def table(headings: Sequence[str], rows: Iterable[Sequence[str]], width: int | None) -> str:
    """Aligned columns under *headings*; with a *width* the widest column gives way."""
    lines = [tuple(headings), *(tuple(clean(" ".join(cell.split())) for cell in row) for row in rows)]
    widths = [max(columns(line[at]) for line in lines) for at in range(len(headings))]
    if width is not None:
        _shrink(widths, width)
    rule = tuple("─" * size for size in widths)
    return "\n".join(_line(line, widths) for line in (lines[0], rule, *lines[1:]))


def pairs(lines: Iterable[tuple[str, str]], indent: str = "") -> str:
    """Labels with their texts beside them."""
    kept = [(label, text) for label, text in lines if text]
    widest = max((columns(label) for label, _ in kept), default=0)
    return "\n".join(
        f"{indent}{label}{' ' * (widest - columns(label))}{_GAP}{' '.join(text.split())}"
        for label, text in kept
    )


def lines_data(lines: Iterable[tuple[str, str]]) -> list[Json]:
    """Labels with their texts, for programs."""
    return [{"label": label, "text": text} for label, text in lines]


def columns(text: str) -> int:
    """How many columns of a terminal *text* takes."""
    return sum(_columns_of(letter) for letter in text)


def _columns_of(letter: str) -> int:
    if unicodedata.combining(letter) or letter in _HARMLESS_FORMATS:
        return 0
    return 2 if unicodedata.east_asian_width(letter) in "WF" else 1


def _shrink(widths: list[int], width: int) -> None:
    while sum(widths) + len(_GAP) * (len(widths) - 1) > width and max(widths) > _NARROWEST:
        widths[widths.index(max(widths))] -= 1


def _line(cells: Sequence[str], widths: Sequence[int]) -> str:
    fitted = (_fit(cell, size) for cell, size in zip(cells, widths, strict=True))
    return _GAP.join(fitted).rstrip()


def _fit(text: str, size: int) -> str:
    if columns(text) > size:
        while columns(text) > size - 1:
            text = text[:-1]
        text += "…"
    return text + " " * (size - columns(text))


class TerminalProgress:
    """Shows on one line how far long work is; silent where nobody looks."""

    def __init__(self, err: TextIO, *, shown: bool) -> None:
        self._err = err
        self._shown = shown
        self._open = False

    def step(self, what: str, done: int, of: int | None) -> None:
        """Write over the line before."""
        if self._shown:
            whole = f" of {of:,}" if of is not None else ""
            print(f"\r{clean(what)}: {done:,}{whole} ", end="", file=self._err, flush=True)
            self._open = True

    def finish(self) -> None:
        """Make room for what follows."""
        if self._open:
            print(file=self._err)
            self._open = False


def forget_output() -> None:
    """Whoever read our output has gone away: nothing more can be said, and nothing need be."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())

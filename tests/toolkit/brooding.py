"""Run as a process of its own: imports all that a script needs once, then becomes that script whenever asked.

A killed program must be a real process, but a thousand of them need not each import the program anew: a fork
has everything already, and shares nothing that it could keep. Each line of standard input holds the arguments
of one child; its output, and then how it ended, go to standard output.
"""

import io
import json
import os
import runpy
import sys
from collections.abc import Iterator

ENDED = b"\n\0ended "
"""Stands before the number of what ended a child; no line that a script prints begins so."""


def main(script: str) -> None:
    """Bear children for as long as somebody asks for them."""
    runpy.run_path(script, run_name="warmed")
    for line in _asked():
        child = os.fork()
        if not child:
            _become(script, json.loads(line))
        _, status = os.waitpid(child, 0)
        os.write(1, ENDED + b"%d\n" % os.waitstatus_to_exitcode(status))


def _asked() -> Iterator[bytes]:
    """Lines of standard input, past its buffer, which children would inherit."""
    with io.FileIO(0, closefd=False) as raw:
        yield from raw


def _become(script: str, arguments: list[str]) -> None:
    """Be that script, and tell under which number; whoever reads its input waits for ever."""
    reading, _writing = os.pipe()
    os.dup2(reading, 0)
    os.write(1, b"%d\n" % os.getpid())
    sys.argv = [script, *arguments]
    try:
        runpy.run_path(script, run_name="__main__")
    finally:
        sys.stdout.flush()
        os._exit(1)


if __name__ == "__main__":
    main(sys.argv[1])

"""Lets a coverage-guided fuzzer look for bytes that break one parser (H12); the long form of the tests only.

Started by ``build/dev.py damage --long`` with the name of a parser and the fuzzer's own arguments. It ends
with another exit code than 0 at the first finding, and leaves the bytes in the folder it was started in.
"""

import importlib
import sys
import tempfile
from pathlib import Path
from typing import Any

atheris: Any = importlib.import_module("atheris")  # beside the locked packages, for this alone

with atheris.instrument_imports(include=["fieldbook"]):
    from tests.toolkit.hostile_parsers import parsers


def main(name: str, arguments: list[str]) -> None:
    """Fuzz until the time is over."""
    parser = parsers()[name]

    def look(raw: bytes) -> None:
        try:
            parser.parse(raw)
        except parser.refusals:
            return
        if raw not in parser.samples and (parser.sealed or (parser.spell and parser.spell(raw) != raw)):
            raise AssertionError(f"read, and should have been refused: {raw!r}")

    with tempfile.TemporaryDirectory() as corpus:
        for number, sample in enumerate(parser.samples):
            Path(corpus, str(number)).write_bytes(sample)
        atheris.Setup([sys.argv[0], *arguments, corpus], look)
        atheris.Fuzz()


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2:])

"""Bytes from outside that are nearly right (H1-H5, C5): refused by name, or read as exactly what they say.

Bundles, receipts, cards, bulletins, slot files, workbooks, pictures: turned, cut, doubled, spliced, nested
and hostile. The long form tries more than a hundred thousand, and lets a fuzzer look for what these miss.
"""

import json
import os
import subprocess
import sys
import time
from collections.abc import Callable

import pytest
import zstandard

from fieldbook.base import limits
from fieldbook.base.errors import BundleError
from fieldbook.bundle.envelope import VERSION_LINE, check_header
from fieldbook.journal.packing import DICTIONARY_1, Unpackable, unpack
from tests.damage import mutating_child
from tests.damage.conftest import Figure
from tests.damage.mutating_child import Result, attempt
from tests.toolkit.hostile_parsers import Parser, parsers
from tests.toolkit.killing import ROOT

EACH = int(os.environ.get("FIELDBOOK_MUTATIONS", "150"))
SLOWEST_S = 5.0
"""Ten times what was ever measured: machines that test are busy. The figure says what it was."""


@pytest.fixture(scope="module")
def results() -> list[Result]:
    """What became of each parser, in a process with bounded memory."""
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join([str(ROOT / "desktop"), str(ROOT)])}
    done = subprocess.run(
        [sys.executable, mutating_child.__file__, str(EACH)],
        env=environment,
        stdout=subprocess.PIPE,
        text=True,
        check=True,
    )
    return [Result(**json.loads(line)) for line in done.stdout.splitlines()]


def test_nothing_breaks_and_nothing_is_believed_that_should_not_be(
    results: list[Result], figure: Figure
) -> None:
    tried, slowest = sum(one.tried for one in results), max(results, key=lambda one: one.slowest_s)
    wrong = {one.name: (one.wrongly, one.broken) for one in results if one.wrongly or one.broken}
    memory_mib = max(one.memory_mib for one in results)

    figure(
        "H1-H4",
        f"{tried:,} mutations over {len(results)} parsers: {len(wrong)} wrongly read or broken; "
        f"slowest {slowest.slowest_s:.2f} s ({slowest.name}), {memory_mib} MiB at the most",
    )
    assert wrong == {}
    assert {one.name for one in results} == set(parsers())
    assert slowest.slowest_s < SLOWEST_S


class TestTheControls:
    @pytest.mark.parametrize(
        ("parse", "where"),
        [(bytes, "wrongly"), (lambda raw: {}[raw], "broken")],
        ids=["believes everything", "breaks"],
    )
    def test_a_parser_that_is_not_strict_is_found_out(
        self, parse: Callable[[bytes], object], where: str
    ) -> None:
        result = Result("careless")

        attempt(Parser((b"right",), parse, sealed=True), b"wrong", result)

        assert getattr(result, where)

    def test_a_second_spelling_is_found_out(self) -> None:
        result = Result("lenient")

        parser = Parser((b"{}",), json.loads, spell=lambda raw: json.dumps(json.loads(raw)).encode())

        attempt(parser, b"{ }", result)

        assert result.wrongly


class TestABomb:
    """A few bytes that claim to be, or become, very many (H5)."""

    MOST = 64 * limits.KIB
    GROWN = 64 * limits.MIB

    def test_is_refused_before_it_grows(self, figure: Figure) -> None:
        declared = zstandard.ZstdCompressor().compress(bytes(self.GROWN))
        compressor = zstandard.ZstdCompressor().compressobj()
        silent = compressor.compress(bytes(self.GROWN)) + compressor.flush()
        began_s = time.process_time()

        for bomb in (declared, silent):
            with pytest.raises(Unpackable):
                unpack(bytes([DICTIONARY_1]) + bomb, self.MOST)

        took_s = time.process_time() - began_s
        figure("H5", f"{len(declared):,} bytes that become {self.GROWN:,}: {took_s * 1000:.1f} ms to refuse")
        assert took_s < 1

    def test_the_obvious_way_to_bound_it_does_not(self) -> None:
        """The control, and the reason for reading as a stream."""
        bomb = zstandard.ZstdCompressor().compress(bytes(self.GROWN))

        assert len(zstandard.ZstdDecompressor().decompress(bomb, max_output_size=1)) == self.GROWN

    def test_a_long_header_is_refused_at_once(self, figure: Figure) -> None:
        """The library that decrypts takes more than a minute and a half for it (H3)."""
        began_s = time.process_time()

        with pytest.raises(BundleError):
            check_header(VERSION_LINE + b"-> X25519 " + b"A" * 256 * limits.KIB)

        took_s = time.process_time() - began_s
        figure("H3", f"an age header of 256 KiB: refused after {took_s * 1000:.2f} ms")
        assert took_s < 1

"""The age envelope: what is sealed opens, everything else is refused by its right name."""

import io
import time
from collections.abc import Callable

import pytest

from fieldbook.base import limits
from fieldbook.base.errors import (
    Altered,
    BundleError,
    FieldbookError,
    NotABundle,
    NotForUs,
    TooLarge,
    Truncated,
)
from fieldbook.bundle.envelope import (
    VERSION_LINE,
    Identity,
    check_header,
    is_recipient,
    open_bytes,
    open_stream,
    seal_bytes,
    seal_stream,
    sealed_most_bytes,
)
from tests.unit.bundle.examples import hq_identity, station_identity

LARGE = bytes(range(256)) * 1024  # four of age's chunks


class Failing:
    """A stream that fails after so many calls."""

    def __init__(self, error: BaseException, after: int = 0) -> None:
        self.error = error
        self.left = after

    def _call(self) -> None:
        if self.left == 0:
            raise self.error
        self.left -= 1

    def read(self, size_bytes: int) -> bytes:
        self._call()
        return bytes(size_bytes)

    def write(self, chunk: bytes) -> int:
        self._call()
        return len(chunk)


def opened(sealed: bytes, identity: Identity | None = None) -> bytes:
    """What the stream opens."""
    plain = io.BytesIO()
    open_stream(io.BytesIO(sealed), plain, (identity or hq_identity()).secret)
    return plain.getvalue()


def sealed(body: bytes = LARGE) -> bytes:
    """By the stream."""
    out = io.BytesIO()
    seal_stream(io.BytesIO(body), out, [hq_identity().recipient])
    return out.getvalue()


class TestAnIdentity:
    def test_is_written_and_read_back(self) -> None:
        identity = Identity.generate()

        assert Identity.parse(identity.secret).recipient == identity.recipient

    def test_does_not_show_its_secret(self) -> None:
        identity = Identity.generate()

        assert identity.secret not in repr(identity)
        assert identity.recipient in repr(identity)

    def test_is_refused_without_being_repeated(self) -> None:
        with pytest.raises(ValueError, match=r"^not an age identity$") as refused:
            Identity.parse("AGE-SECRET-KEY-1NOTQUITE")

        assert refused.value.__suppress_context__

    @pytest.mark.parametrize("text", ["", "age1", "age1xyz", "ssh-ed25519 AAAA"])
    def test_other_words_are_no_recipient(self, text: str) -> None:
        assert not is_recipient(text)
        assert is_recipient(hq_identity().recipient)


class TestSealing:
    @pytest.mark.parametrize("body", [b"", b"x", LARGE])
    def test_then_opening_gives_the_same(self, body: bytes) -> None:
        assert opened(sealed(body)) == body
        assert open_bytes(sealed(body), hq_identity().secret, most_bytes=len(LARGE)) == body
        assert opened(seal_bytes(body, [hq_identity().recipient])) == body

    def test_for_several_lets_each_of_them_open(self) -> None:
        both = seal_bytes(b"x", [hq_identity().recipient, station_identity().recipient])

        assert opened(both) == opened(both, station_identity()) == b"x"

    @pytest.mark.parametrize("recipients", [[], ["age1xyz"]])
    def test_for_nobody_is_refused(self, recipients: list[str]) -> None:
        with pytest.raises(ValueError, match="recipient"):
            seal_bytes(b"x", recipients)
        with pytest.raises(ValueError, match="recipient"):
            seal_stream(io.BytesIO(b"x"), io.BytesIO(), recipients)

    def test_leaves_nothing_readable(self) -> None:
        assert b"Amina" not in sealed(b"Amina " * 1000)

    @pytest.mark.parametrize(
        "error", [OSError(28, "no room"), Truncated(), KeyError("x"), KeyboardInterrupt()]
    )
    @pytest.mark.parametrize("after", [0, 3])
    def test_passes_on_why_reading_failed(self, error: BaseException, after: int) -> None:
        """The library would keep only the text of it."""
        with pytest.raises(type(error)) as raised:
            seal_stream(Failing(error, after), io.BytesIO(), [hq_identity().recipient])

        assert raised.value is error

    @pytest.mark.parametrize("after", range(4))
    def test_passes_on_why_writing_failed(self, after: int) -> None:
        error = OSError(28, "no room")
        with pytest.raises(OSError, match="no room") as raised:
            seal_stream(io.BytesIO(LARGE), Failing(error, after), [hq_identity().recipient])

        assert raised.value is error


class TestOpening:
    def test_is_for_the_one_it_was_sealed_to(self) -> None:
        with pytest.raises(NotForUs):
            opened(sealed(), station_identity())
        with pytest.raises(NotForUs):
            open_bytes(sealed(), station_identity().secret, most_bytes=len(LARGE))

    def test_finds_the_end_missing(self) -> None:
        whole = sealed()

        for size_bytes in (len(whole) - 1, len(whole) - 40_000, 70_000, 300, 200, 190, 100):
            with pytest.raises(Truncated):
                opened(whole[:size_bytes])

    def test_finds_an_altered_byte(self) -> None:
        whole = bytearray(sealed())
        whole[1000] ^= 1

        with pytest.raises(Altered):
            opened(bytes(whole))
        with pytest.raises(Altered):
            open_bytes(bytes(whole), hq_identity().secret, most_bytes=len(LARGE))

    def test_finds_a_byte_too_many(self) -> None:
        with pytest.raises(BundleError):
            opened(sealed() + b"x")

    def test_passes_on_why_reading_failed(self) -> None:
        with pytest.raises(OSError, match="gone"):
            open_stream(Failing(OSError(5, "gone")), io.BytesIO(), hq_identity().secret)

    def test_passes_on_why_writing_failed(self) -> None:
        with pytest.raises(BrokenPipeError):
            open_stream(io.BytesIO(sealed()), Failing(BrokenPipeError()), hq_identity().secret)

    def test_needs_an_identity(self) -> None:
        with pytest.raises(ValueError, match="identity"):
            open_bytes(sealed(), "rubbish", most_bytes=len(LARGE))


class TestASmallFile:
    def test_that_is_larger_than_agreed_is_not_opened(self) -> None:
        with pytest.raises(TooLarge):
            open_bytes(sealed(), hq_identity().secret, most_bytes=1000)

    def test_is_measured_by_what_is_inside(self) -> None:
        """The envelope's own size leaves some room; the inside is what counts."""
        with pytest.raises(TooLarge, match="1001"):
            open_bytes(sealed(bytes(1001)), hq_identity().secret, most_bytes=1000)

    @pytest.mark.parametrize("size_bytes", [0, 1, 65_535, 65_536, 65_537, 262_144])
    def test_is_never_larger_than_computed(self, size_bytes: int) -> None:
        assert len(seal_bytes(bytes(size_bytes), [hq_identity().recipient])) <= sealed_most_bytes(size_bytes)

    def test_that_breaks_off_is_not_whole(self) -> None:
        with pytest.raises(Truncated):
            open_bytes(
                seal_bytes(b"x" * 100, [hq_identity().recipient])[:-5], hq_identity().secret, most_bytes=100
            )


STANZA = b"-> X25519 " + b"A" * 43 + b"\n" + b"B" * 43 + b"\n"
MAC = b"--- " + b"C" * 43 + b"\n"


@pytest.mark.parametrize(
    ("first", "refusal"),
    [
        pytest.param(b"PK\x03\x04" + bytes(100), NotABundle, id="an archive"),
        pytest.param(b"-----BEGIN AGE ENCRYPTED FILE-----", NotABundle, id="armoured age"),
        pytest.param(b"age-encryption.org/v2\n", NotABundle, id="another age"),
        pytest.param(b"", Truncated, id="nothing"),
        pytest.param(VERSION_LINE[:10], Truncated, id="cut in its first line"),
        pytest.param(VERSION_LINE + STANZA, Truncated, id="cut in its header"),
        pytest.param(VERSION_LINE + b"-> X25519 " + b"A" * 9000, TooLarge, id="a long header"),
        pytest.param(VERSION_LINE + STANZA * 17 + MAC, TooLarge, id="seventeen recipients"),
    ],
)
def test_a_strange_beginning_is_refused_before_any_parser_sees_it(
    first: bytes, refusal: type[FieldbookError]
) -> None:
    with pytest.raises(refusal):
        check_header(first)


@pytest.mark.parametrize("count", [1, 16])
def test_a_usual_beginning_passes(count: int) -> None:
    check_header(VERSION_LINE + STANZA * count + MAC + bytes(100))
    check_header(sealed()[: limits.AGE_HEADER_MOST_BYTES])


@pytest.mark.parametrize(
    "grown",
    [
        lambda size: VERSION_LINE + b"-> X25519 " + b"A" * size,
        lambda size: VERSION_LINE + STANZA * (size // len(STANZA)) + MAC,
        lambda size: VERSION_LINE + b"-> a\n\n" * (size // 6) + MAC,
    ],
)
def test_a_header_of_a_quarter_mebibyte_is_refused_at_once(grown: Callable[[int], bytes]) -> None:
    """Without the look at the beginning, the library sits over it for more than a minute and a half."""
    hostile = grown(256 * limits.KIB)
    began_s = time.perf_counter()

    with pytest.raises(TooLarge):
        open_bytes(hostile, hq_identity().secret, most_bytes=limits.MIB)

    assert time.perf_counter() - began_s < 0.1

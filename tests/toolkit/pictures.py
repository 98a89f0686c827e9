"""Small pictures made byte by byte, with what a camera writes into them."""

import hashlib
import struct
import zlib

PLACE = b"48.8584N"
MAKER = b"Acme\x00"


def tiff(*, turned: int = 6, place: bool = True) -> bytes:
    """Exif of one directory: maker, how to turn it, the moment, and where the place stands."""
    tags = [
        (0x010F, 2, len(MAKER), 200),
        (0x0112, 3, 1, turned << 16),
        (0x0132, 2, 20, 210),
        *([(0x8825, 4, 1, 240)] if place else []),
    ]
    entries = b"".join(struct.pack(">HHII", *tag) for tag in tags)
    body = b"MM\x00*" + struct.pack(">IH", 8, len(tags)) + entries + bytes(4)
    return body.ljust(200, b"\x00") + MAKER.ljust(10, b"\x00") + b"2026:11:22 14:02:11\x00" + PLACE


def segment(marker: int, body: bytes) -> bytes:
    """One segment of a JPEG."""
    return struct.pack(">BBH", 0xFF, marker, len(body) + 2) + body


SCAN = segment(0xDA, b"\x01\x01\x00\x00\x3f\x00") + b"\x12\xff\x00\x34\xff\xd0\x56"


def jpeg(*, turned: int = 6, place: bool = True, comment: bytes = b"", after: bytes = b"") -> bytes:
    """A JPEG by its segments; no decoder would draw it, every reader of segments must walk through it."""
    return b"".join(
        (
            b"\xff\xd8",
            segment(0xE0, b"JFIF\x00\x01\x01\x00\x00\x01\x00\x01\x00\x00"),
            segment(0xE1, b"Exif\x00\x00" + tiff(turned=turned, place=place)),
            segment(0xE2, b"ICC_PROFILE\x00\x01\x01colours"),
            *([segment(0xFE, comment)] if comment else []),
            segment(0xDB, bytes(65)),
            SCAN,
            b"\xff\xd9",
            after,
        )
    )


def chunk(name: bytes, body: bytes) -> bytes:
    """One chunk of a PNG."""
    return struct.pack(">I", len(body)) + name + body + struct.pack(">I", zlib.crc32(name + body))


def png(*extra: bytes, width: int = 2, height: int = 2, after: bytes = b"") -> bytes:
    """A grey PNG that every decoder draws, with *extra* chunks."""
    rows = zlib.compress((b"\x00" + b"\x7f" * width) * height)
    head = struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0)
    parts = (chunk(b"IHDR", head), *extra, chunk(b"IDAT", rows), chunk(b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(parts) + after


def noise(*, width: int, height: int) -> bytes:
    """A grey PNG in which every line of dots is another one, so that each piece of it can be sought."""
    lines = (hashlib.shake_256(bytes([at])).digest(width) for at in range(height))
    rows = zlib.compress(b"".join(b"\x00" + line for line in lines))
    head = struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0)
    parts = (chunk(b"IHDR", head), chunk(b"IDAT", rows), chunk(b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(parts)

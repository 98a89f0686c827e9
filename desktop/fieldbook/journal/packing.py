"""Bytes made small for keeping and for the road: zstd with a shipped dictionary, read back with bounds.

What is packed is stored and sent as it is, so a bundle never compresses again. A first byte names the way:
0 as it is, 1 zstd with dictionary 1. A dictionary, once released, is for ever.
"""

from functools import cache
from importlib.resources import files
from threading import local

import zstandard

PLAIN, DICTIONARY_1 = 0, 1
LEVEL = 3


class Unpackable(ValueError):
    """Packed bytes that are cut, altered or larger than they may be."""


_threads = local()


def pack(body: bytes) -> bytes:
    """*body* made small; never more than one byte longer."""
    packed = _compressor().compress(body)
    if len(packed) < len(body):
        return bytes([DICTIONARY_1]) + packed
    return bytes([PLAIN]) + body


def unpack(packed: bytes, most_bytes: int) -> bytes:
    """What was packed, never more than *most_bytes* of it, whatever the packed bytes declare.

    Raises:
        Unpackable: when they are not whole, or hold more.
    """
    if not packed or packed[0] not in {PLAIN, DICTIONARY_1}:
        raise Unpackable("unknown packing")
    body = packed[1:] if packed[0] == PLAIN else _inflate(packed[1:], most_bytes)
    if len(body) > most_bytes:
        raise Unpackable("more than allowed")
    return body


def _inflate(packed: bytes, most_bytes: int) -> bytes:
    try:
        declared = zstandard.frame_content_size(packed)
        if not 0 <= declared <= most_bytes:
            raise Unpackable("more than allowed")
        # A bounded stream, never decompress(max_output_size=…): that one believes the frame.
        with _decompressor().stream_reader(packed, read_across_frames=True) as stream:
            body = stream.read(declared + 1)
    except zstandard.ZstdError as error:
        raise Unpackable("cut or altered") from error
    if len(body) != declared:
        raise Unpackable("not the declared length")
    return body


@cache
def _dictionary() -> zstandard.ZstdCompressionDict:
    return zstandard.ZstdCompressionDict(
        files("fieldbook.journal").joinpath("dictionary-1.zdict").read_bytes()
    )


def _compressor() -> zstandard.ZstdCompressor:
    if not hasattr(_threads, "compressor"):
        _threads.compressor = zstandard.ZstdCompressor(
            level=LEVEL, dict_data=_dictionary(), write_dict_id=False
        )
    found: zstandard.ZstdCompressor = _threads.compressor
    return found


def _decompressor() -> zstandard.ZstdDecompressor:
    if not hasattr(_threads, "decompressor"):
        _threads.decompressor = zstandard.ZstdDecompressor(dict_data=_dictionary())
    found: zstandard.ZstdDecompressor = _threads.decompressor
    return found

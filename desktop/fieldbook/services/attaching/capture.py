"""What a camera wrote into a picture beside the picture: found, told, and taken out without re-encoding.

JPEG is read by its segments (ITU-T T.81, annex B), PNG by its chunks (ISO/IEC 15948); the compressed picture
itself is copied byte for byte.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from struct import Struct, error, unpack_from

JPEG, PNG = "image/jpeg", "image/png"
CLEANABLE = frozenset({JPEG, PNG})

_PNG_MAGIC = b"\x89PNG\r\n\x1a\n"
_JPEG_MAGIC = b"\xff\xd8\xff"
_SOI, _EOI, _SOS, _COMMENT = 0xD8, 0xD9, 0xDA, 0xFE
_APP0, _APP1, _APP2, _APP14, _APP15 = 0xE0, 0xE1, 0xE2, 0xEE, 0xEF
_RESTARTS = range(0xD0, 0xD8)
_EXIF = b"Exif\x00\x00"
_PROFILE = b"ICC_PROFILE\x00"
_PNG_KEPT = frozenset(
    {b"tRNS", b"gAMA", b"cHRM", b"sRGB", b"iCCP", b"cICP", b"pHYs", b"bKGD", b"sBIT", b"hIST", b"sPLT"}
    | {b"acTL", b"fcTL", b"fdAT"}
)
_CRITICAL = 0x20  # the fifth bit of a chunk's first letter: capital letters must be understood
_CHUNK = Struct(">I4s")
_CRC_BYTES = 4
_MAKE, _MODEL, _ORIENTATION, _CHANGED, _PLACE, _DETAIL = 0x010F, 0x0110, 0x0112, 0x0132, 0x8825, 0x8769
_ENTRY_BYTES = 12
_TAGS_MOST = 400
_UPRIGHT = 1
_TURNED_MOST = 8


@dataclass(frozen=True, slots=True)
class CaptureData:
    """What was found in a file.

    Attributes:
        place: Whether it says where it was taken.
        moment: Whether it says when.
        device: Whether it says with which device.
        other: Whether there is more: comments, previews, notes of programs.
        known: False for a sort of file that is not looked into; it may hold all of this.
        turned: How a viewer must turn the picture, 1 to 8 as Exif counts.
    """

    place: bool = False
    moment: bool = False
    device: bool = False
    other: bool = False
    known: bool = True
    turned: int = _UPRIGHT

    @property
    def is_there(self) -> bool:
        """Whether anything was found."""
        return self.place or self.moment or self.device or self.other


def capture_data_in(raw: bytes, media_type: str) -> CaptureData:
    """What was found in the picture *raw*; what cannot be read as one is not known."""
    try:
        if media_type == JPEG:
            return _in_segments(raw)
        return _in_chunks(raw) if media_type == PNG else CaptureData(known=False)
    except (ValueError, IndexError, error):
        return CaptureData(known=False)


def cleaned(raw: bytes, media_type: str) -> bytes:
    """The same picture without capture data; only how it must be turned stays.

    Raises:
        ValueError: when *raw* is no whole picture of that sort.
    """
    try:
        if media_type == JPEG:
            return _clean_jpeg(raw)
        if media_type == PNG:
            return _PNG_MAGIC + b"".join(whole for name, whole in _chunks(raw) if _stays(name))
    except (IndexError, error) as fault:
        raise ValueError("not a whole picture") from fault
    raise ValueError("nobody knows how to clean this sort of file")


# --- JPEG ------------------------------------------------------------------------------------------------


def _segments(raw: bytes) -> Iterator[tuple[int, bytes]]:
    """Markers with the bytes that belong to them, from the first after SOI to EOI; what follows is left."""
    if not raw.startswith(_JPEG_MAGIC):
        raise ValueError("no JPEG")
    at = 2
    while True:
        if raw[at] != 0xFF:  # noqa: PLR2004 - every marker begins so
            raise ValueError("a marker was expected")
        while raw[at + 1] == 0xFF:  # noqa: PLR2004 - fill bytes
            at += 1
        marker = raw[at + 1]
        end = at + 2 if marker == _EOI else at + 2 + int(unpack_from(">H", raw, at + 2)[0])
        if marker == _SOS:
            end = _end_of_scan(raw, end)
        if end > len(raw):
            raise ValueError("cut")
        yield marker, raw[at:end]
        if marker == _EOI:
            return
        at = end


def _end_of_scan(raw: bytes, at: int) -> int:
    """Where the next marker begins: in a scan FF is followed by 00 or by a restart."""
    while (at := raw.find(b"\xff", at)) >= 0:
        if raw[at + 1] != 0 and raw[at + 1] not in _RESTARTS:
            return at
        at += 2
    raise ValueError("a scan without an end")


def _in_segments(raw: bytes) -> CaptureData:
    found, size_bytes = CaptureData(), 2
    for marker, segment in _segments(raw):
        size_bytes += len(segment)
        if marker == _APP1 and segment[4:].startswith(_EXIF):
            found = _joined(found, _in_tiff(segment[4 + len(_EXIF) :]))
        elif not _keeps(marker, segment):
            found = _joined(found, CaptureData(other=True))
    return _joined(found, CaptureData(other=size_bytes < len(raw)))


def _keeps(marker: int, segment: bytes) -> bool:
    """Whether a segment is needed to show the picture rightly."""
    if marker == _APP2:
        return segment[4:].startswith(_PROFILE)
    return marker in {_APP0, _APP14} or not (_APP0 <= marker <= _APP15 or marker == _COMMENT)


def _clean_jpeg(raw: bytes) -> bytes:
    turned = _in_segments(raw).turned
    kept = [segment for marker, segment in _segments(raw) if _keeps(marker, segment)]
    first = 1 if kept and kept[0][1] == _APP0 else 0
    return b"".join((b"\xff\xd8", *kept[:first], _turning(turned), *kept[first:]))


def _turning(turned: int) -> bytes:
    """A segment that says nothing but how to turn the picture; nothing for one that stands upright."""
    if turned == _UPRIGHT:
        return b""
    tiff = Struct(">2sHIHHHIHHI").pack(b"MM", 42, 8, 1, _ORIENTATION, 3, 1, turned, 0, 0)
    return Struct(">BBH").pack(0xFF, _APP1, 2 + len(_EXIF) + len(tiff)) + _EXIF + tiff


# --- PNG -------------------------------------------------------------------------------------------------


def _chunks(raw: bytes) -> Iterator[tuple[bytes, bytes]]:
    """Names with whole chunks, up to IEND; what follows is left."""
    if not raw.startswith(_PNG_MAGIC):
        raise ValueError("no PNG")
    at, name = len(_PNG_MAGIC), b""
    while name != b"IEND":
        size_bytes, name = _CHUNK.unpack_from(raw, at)
        end = at + _CHUNK.size + size_bytes + _CRC_BYTES
        if end > len(raw):
            raise ValueError("cut")
        yield name, raw[at:end]
        at = end


def _stays(name: bytes) -> bool:
    return not name[0] & _CRITICAL or name in _PNG_KEPT


def _in_chunks(raw: bytes) -> CaptureData:
    found, size_bytes = CaptureData(), len(_PNG_MAGIC)
    for name, whole in _chunks(raw):
        size_bytes += len(whole)
        if name == b"eXIf":
            found = _joined(found, _in_tiff(whole[_CHUNK.size : -_CRC_BYTES]))
        elif name == b"tIME":
            found = _joined(found, CaptureData(moment=True))
        elif not _stays(name):
            found = _joined(found, CaptureData(other=True))
    return _joined(found, CaptureData(other=size_bytes < len(raw)))


# --- Exif ------------------------------------------------------------------------------------------------


def _in_tiff(tiff: bytes) -> CaptureData:
    """What the first directory of Exif tells; a broken one is still something to tell of."""
    try:
        tags = _tags(tiff)
    except (ValueError, error):
        return CaptureData(other=True)
    turned = tags.get(_ORIENTATION, _UPRIGHT)
    return CaptureData(
        place=_PLACE in tags,
        moment=_CHANGED in tags or _DETAIL in tags,
        device=_MAKE in tags or _MODEL in tags,
        other=bool(tags.keys() - {_ORIENTATION}),
        turned=turned if _UPRIGHT <= turned <= _TURNED_MOST else _UPRIGHT,
    )


def _tags(tiff: bytes) -> dict[int, int]:
    """The tags of the first directory, each with its first short."""
    order = {b"MM": ">", b"II": "<"}.get(tiff[:2])
    if order is None:
        raise ValueError("no Exif")
    (first,) = unpack_from(f"{order}I", tiff, 4)
    (count,) = unpack_from(f"{order}H", tiff, first)
    entries = range(first + 2, first + 2 + _ENTRY_BYTES * min(count, _TAGS_MOST), _ENTRY_BYTES)
    return {
        unpack_from(f"{order}H", tiff, at)[0]: unpack_from(f"{order}H", tiff, at + 8)[0] for at in entries
    }


def _joined(one: CaptureData, other: CaptureData) -> CaptureData:
    return CaptureData(
        place=one.place or other.place,
        moment=one.moment or other.moment,
        device=one.device or other.device,
        other=one.other or other.other,
        known=one.known and other.known,
        turned=other.turned if other.turned != _UPRIGHT else one.turned,
    )

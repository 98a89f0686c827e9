"""What sort of file it is: by its first bytes where these tell, else by its name, never by trust."""

import mimetypes
import re

from fieldbook.services.attaching.capture import JPEG, PNG

TEXT = "text/plain"
UNKNOWN = "application/octet-stream"
_TABLE = mimetypes.MimeTypes()  # the table that is shipped with Python, not the one of this computer
_BEGINNINGS = (
    (b"\xff\xd8\xff", JPEG),
    (b"\x89PNG\r\n\x1a\n", PNG),
    (b"GIF87a", "image/gif"),
    (b"GIF89a", "image/gif"),
    (b"%PDF-", "application/pdf"),
    (b"II*\x00", "image/tiff"),
    (b"MM\x00*", "image/tiff"),
    (b"OggS", "application/ogg"),
    (b"ID3", "audio/mpeg"),
    (b"PK\x03\x04", "application/zip"),
    (b"fLaC", "audio/flac"),
)
_INSIDE = ((b"RIFF", b"WEBP", "image/webp"), (b"RIFF", b"WAVE", "audio/wav"), (b"RIFF", b"AVI ", "video/avi"))
_BRANDS = {b"heic": "image/heic", b"heix": "image/heic", b"avif": "image/avif", b"M4A ": "audio/mp4"}
_NO_WORDS = re.compile(b"[\x00-\x08\x0e-\x1a\x1c-\x1f\x7f]")
_BRAND_AT = slice(8, 12)
_PICTURES = frozenset({JPEG, PNG, "image/gif", "image/webp", "image/tiff"})
_PDF = "application/pdf"
_KINDS = {"image": "photo", "audio": "audio", "video": "video"}


def media_type_of(first: bytes, name: str) -> str:
    """The media type of a file that begins with *first* (a kibibyte is enough)."""
    found = next((media for beginning, media in _BEGINNINGS if first.startswith(beginning)), "")
    inside = (
        media for outer, inner, media in _INSIDE if first.startswith(outer) and first[_BRAND_AT] == inner
    )
    found = found or next(inside, "")
    if not found and first[4:8] == b"ftyp":
        found = _BRANDS.get(first[_BRAND_AT], "video/mp4")
    return found or _by_name(first, name)


def kind_of(media_type: str) -> str:
    """The code of the sort of file that a person would choose first."""
    return _KINDS.get(media_type.partition("/")[0], "scan" if media_type == _PDF else "other")


def plain_name(media_type: str) -> str:
    """What a file is called that shall not be known by the name it had: ``photo.jpg``."""
    return f"{kind_of(media_type)}{_TABLE.guess_extension(media_type) or '.bin'}"


def is_picture(media_type: str) -> bool:
    """Whether the program itself can show it as a picture."""
    return media_type in _PICTURES


def is_document(media_type: str) -> bool:
    """Whether the program itself can show its pages."""
    return media_type == _PDF


def is_words(media_type: str) -> bool:
    """Whether the program itself can show it as text."""
    return media_type == TEXT


def _by_name(first: bytes, name: str) -> str:
    """By its ending; but what names itself a picture and does not begin like one is not known."""
    guessed = (_TABLE.guess_type(f"file{name[name.rfind('.') :]}")[0] if "." in name else None) or ""
    if guessed.startswith("text/") or (not guessed and _looks_like_words(first)):
        return TEXT if _looks_like_words(first) else UNKNOWN
    return UNKNOWN if guessed.startswith("image/") or not guessed else guessed.lower()


def _looks_like_words(first: bytes) -> bool:
    if not first or _NO_WORDS.search(first):
        return False
    try:
        first.decode("utf-8")
    except UnicodeDecodeError as error:
        return error.start > len(first) - 4  # a letter that the beginning cuts in two
    return True

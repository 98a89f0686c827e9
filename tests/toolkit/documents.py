"""Small PDF documents made object by object, whole or made to harm."""

from collections.abc import Iterator, Sequence

_LEVELS, _TIMES = 40, 8


def pdf(texts: Sequence[str] = ("One",), *, box: str = "0 0 595 842", extra: str = "") -> bytes:
    """A document with a page for each of *texts*; *extra* goes into its catalogue."""
    return _whole([*_opening(len(texts), extra), *_pages(texts, box)])


def endless_pdf() -> bytes:
    """A page whose form draws another one eight times, which draws another one eight times, and so on."""
    form = "/Type /XObject /Subtype /Form /BBox [0 0 595 842]"
    named = "/Resources << /XObject << /X {} 0 R >> >>"
    bodies = [
        *_opening(1, ""),
        f"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] {named.format(6)} /Contents 5 0 R >>",
        _stream("/X Do"),
    ]
    for level in range(_LEVELS):
        again = f"{form} {named.format(7 + level)}"
        bodies.append(_stream("/X Do " * _TIMES, again))
    return _whole([*bodies, _stream("0 0 500 500 re f", form)])


def _opening(pages: int, extra: str) -> Iterator[str]:
    kids = " ".join(f"{4 + 2 * at} 0 R" for at in range(pages))
    yield f"<< /Type /Catalog /Pages 2 0 R {extra}>>"
    yield f"<< /Type /Pages /Kids [{kids}] /Count {pages} >>"
    yield "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>"


def _pages(texts: Sequence[str], box: str) -> Iterator[str]:
    for at, text in enumerate(texts):
        resources = "/Resources << /Font << /F1 3 0 R >> >>"
        yield f"<< /Type /Page /Parent 2 0 R /MediaBox [{box}] {resources} /Contents {5 + 2 * at} 0 R >>"
        yield _stream(f"0 0 1 rg 100 100 200 300 re f BT /F1 40 Tf 100 700 Td ({text}) Tj ET")


def _stream(drawn: str, entries: str = "") -> str:
    return f"<< {entries} /Length {len(drawn)} >>\nstream\n{drawn}\nendstream"


def _whole(bodies: Sequence[str]) -> bytes:
    raw, starts = b"%PDF-1.7\n", []
    for number, body in enumerate(bodies, start=1):
        starts.append(len(raw))
        raw += f"{number} 0 obj\n{body}\nendobj\n".encode("latin-1")
    size = len(bodies) + 1
    table = "".join(f"{start:010d} 00000 n \n" for start in starts)
    tail = f"trailer\n<< /Size {size} /Root 1 0 R >>\nstartxref\n{len(raw)}\n%%EOF\n"
    return raw + f"xref\n0 {size}\n0000000000 65535 f \n{table}{tail}".encode("latin-1")

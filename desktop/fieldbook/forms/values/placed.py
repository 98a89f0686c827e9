"""A place on one line, taken apart: ``Blace, Skopje, MK``; ``41.99, 21.43 (±1 km), MK``; ``34T EM 35 49``."""

import re

from fieldbook.base.digits import western
from fieldbook.forms.values.codelist import codes
from fieldbook.forms.values.grid import grid_beside
from fieldbook.forms.values.position import POSITION_IN_TEXT

_PRECISION = re.compile(r"\(?\s*±\s*([\w ]{1,20})\)?")
_MARKS = re.compile(r"\(\s*\)|\(\s*,|,\s*\)")
_WITH_REGION = 3


def parts_of_place(line: str) -> dict[str, str]:
    """Name, region, country, coordinates and precision as far as *line* has them.

    The last of several parts is the country when it names one; a lone word is a country only when it is
    spelled as one. What is not understood stays in the name, so that nothing typed is lost.
    """
    found: dict[str, str] = {}
    rest = _without_precision(line, found)
    at = POSITION_IN_TEXT.search(western(rest)) or grid_beside(western(rest))
    if at is not None:
        found["position"] = at.group().strip()
        rest = f"{rest[: at.start()]},{rest[at.end() :]}"
    words = [part for part in (part.strip(" \t()") for part in _MARKS.sub(",", rest).split(",")) if part]
    country = codes("country").named(words[-1]) if words else None
    if country is not None:
        found["country"] = country.code
        words = words[:-1]
    if country is not None and len(words) == _WITH_REGION - 1:
        found["region"] = words.pop()
    if words:
        found["name"] = ", ".join(words)
    return found or {"name": line.strip()}  # a lone bracket is no place, and is not lost either


def _without_precision(line: str, found: dict[str, str]) -> str:
    told = _PRECISION.search(line)
    code = codes("location_precision").named(told.group(1).strip()) if told else None
    if told is None or code is None:
        return line
    found["precision"] = code.code
    return f"{line[: told.start()]} {line[told.end() :]}"

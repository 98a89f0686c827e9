"""A row once more: what is copied, what belongs to one thing alone, and which number goes on."""

import re
from collections.abc import Iterable, Iterator
from copy import deepcopy

from fieldbook.forms.answers import Answers, fields_of, in_place
from fieldbook.forms.kind import Again, Typed, is_blank

_LAST_NUMBER = re.compile(r"(\d+)(?=\D*$)", re.ASCII)


def repeated(model: type[Answers], row: Typed, taken: Iterable[Typed] = ()) -> Typed:
    """*row* as the beginning of the next one.

    An answer that belongs to one thing alone is left out, though not the unit that was typed with it. A
    number that counts on is the first one after that of *row* that none of the *taken* rows has.
    """
    if not isinstance(row, dict):
        return deepcopy(row)
    again = {field.name: field.kind.again for field in fields_of(model)}
    others = [other for other in taken if isinstance(other, dict)]
    copied: dict[str, Typed] = {}
    for name, typed in in_place(model, row).typed.items():
        fate = again.get(name, Again.KEEP)
        if fate is Again.COUNT_ON and isinstance(typed, str):
            copied[name] = _counted_on(typed, {str(other.get(name, "")).casefold() for other in others})
        elif fate is not Again.CLEAR:
            copied[name] = deepcopy(typed)
    return copied


def written_anew(model: type[Answers], row: Typed) -> Iterator[str]:
    """The questions that a repeated row asks anew: first those that *row* answers, then the others."""
    parts = row if isinstance(row, dict) else {}
    cleared = [field.name for field in fields_of(model) if field.kind.again is Again.CLEAR]
    yield from sorted(cleared, key=lambda name: is_blank(parts.get(name, "")))


def _counted_on(text: str, taken: set[str]) -> str:
    found = _LAST_NUMBER.search(text)
    if found is None:
        return ""
    number, width = int(found.group()), len(found.group())
    while True:
        number += 1
        following = f"{text[: found.start()]}{number:0{width}d}{text[found.end() :]}"
        if following.casefold() not in taken:
            return following

"""What a person counts for: one of each measure that their roles and decisions come to."""

from collections.abc import Iterator
from decimal import Decimal
from typing import Any

from fieldbook.forms.values.sameness import Tally

_ONE = Decimal(1)
_MIGRANTS = ("smuggled_migrant", "irregular_migrant")


def tally_of(person: Any) -> Iterator[Tally]:
    """The measures; none for a person who was merged into another, because that one is counted."""
    if isinstance(person.merged_into, str):
        return
    for code in (
        *_as_victim(person),
        *_as_suspect(person),
        *(one for one in _MIGRANTS if one in person.roles),
    ):
        yield Tally("outcome", code, "person", _ONE)


def _as_victim(person: Any) -> Iterator[str]:
    """Rules P2 and P3: the last decision holds; a negative one is kept and no longer counted."""
    steps = person.identification if isinstance(person.identification, tuple) else ()
    last = steps[-1].status if steps else ""
    if "victim" in person.roles and last != "negative":
        yield "victim_confirmed" if last == "confirmed" else "victim_potential"


def _as_suspect(person: Any) -> Iterator[str]:
    """Distinct persons, not offences: arrested twice is one arrested person."""
    if isinstance(person.arrests, tuple) and person.arrests:
        yield "arrest"
    elif "suspect" in person.roles:
        yield "suspect_identified"


def charted_of(person: Any) -> Iterator[tuple[str, str]]:
    """Form of exploitation and citizenship of a victim; of nobody else."""
    if isinstance(person.merged_into, str) or not any(_as_victim(person)):
        return
    for name in ("exploitation", "citizenship"):
        answer = getattr(person, name)
        codes = answer if isinstance(answer, tuple) else (answer,)
        yield from ((name, code) for code in codes if isinstance(code, str))

"""A ratio in one breath: ``one in three``, ``2/3``, ``two thirds``, ``uno de cada tres``."""

import re

from fieldbook.forms.values.folding import fold
from fieldbook.forms.values.number import AmbiguousNumberError, parse_number

_BETWEEN = re.compile(
    r"\s+(?:in every|of every|in|out of|sur|de cada|në|ne|od|من كل)\s+|\s*[/⁄]\s*", re.IGNORECASE
)
_SAID = {
    **dict.fromkeys(("half", "a half", "one half", "la moitie", "la mitad"), (1, 2)),
    **dict.fromkeys(("gjysma", "polovina", "نصف"), (1, 2)),
    **dict.fromkeys(("a third", "one third", "un tiers", "un tercio", "trecina", "ثلث"), (1, 3)),
    **dict.fromkeys(("two thirds", "deux tiers", "dos tercios", "dve trecine", "ثلثان", "ثلثي"), (2, 3)),
    **dict.fromkeys(("a quarter", "one quarter", "un quart", "cetvrtina", "ربع"), (1, 4)),
    **dict.fromkeys(("three quarters", "trois quarts", "tres cuartos", "tri cetvrtine"), (3, 4)),
    **dict.fromkeys(("a fifth", "one fifth"), (1, 5)),
    **dict.fromkeys(("a tenth", "one tenth"), (1, 10)),
}


_PAIR = 2


def ratio_apart(text: str) -> tuple[str, str] | None:
    """The two numbers of a ratio, as they are typed; None where *text* says none."""
    if text.strip().isdecimal():  # most are bare numbers
        return None
    said = _SAID.get(fold(text))
    if said is not None:
        return str(said[0]), str(said[1])
    parts = [part.strip() for part in _BETWEEN.split(text.strip())]
    return (parts[0], parts[1]) if len(parts) == _PAIR and all(map(_is_number, parts)) else None


def _is_number(text: str) -> bool:
    try:
        parse_number(text)
    except AmbiguousNumberError:
        return True  # asked back where it stands
    except ValueError:
        return False
    return True

"""Whether two names of organisations may mean one body: by a number they share, or by their names in full."""

import re
from itertools import pairwise

from fieldbook.forms.values.folding import fold

TELLING = 4
"""Letters from which on a word of a name says something."""
_PARTS = 2
_LEGAL_FORMS = frozenset(
    {
        *("ab", "ag", "as", "bv", "co", "company", "corp", "doo", "dooel", "gmbh", "inc", "kft", "limited"),
        *("llc", "ltd", "nv", "oy", "plc", "sa", "sarl", "sas", "shpk", "sl", "spa", "srl"),
    }
)
_DOTTED = re.compile(r"\b(?:\w{1,2}\.){2,}", re.UNICODE)
_RUN = re.compile(r"(?<![^\W_])\d(?:[\d ./()-]*\d)?(?![^\W_])")
_TOKEN = re.compile(r"[^\W_](?:[^\W_]|-(?=[^\W_]))*")
_DIGITS_LEAST, _DIGITS_TOLD, _GROUP_LEAST = 7, 8, 3


def same_body(one: str, other: str, *, apart: bool = False) -> bool:
    """Whether both may be one: a number in common, the same name, or one whole inside the other.

    Capitals, accents and what a company is by law do not count. A name inside another one has two words at
    least, since ``Harbour`` is many things; *apart*, in another operation, so has a name that is the same.
    """
    if identifiers_in(one) & identifiers_in(other):
        return True
    first, second = _words(one), _words(other)
    shorter, longer = sorted((first, second), key=len)
    telling = [word for word in shorter if len(word) >= TELLING]
    if first == second:
        return bool(shorter) and not (apart and (len(shorter) < _PARTS or not telling))
    return len(shorter) >= _PARTS and bool(telling) and _stands_in(shorter, longer)


def identifiers_in(name: str) -> frozenset[str]:
    """The telephone and register numbers in *name*, and codes of people such as ``P-0004-K2``.

    A telephone number is told by its last eight digits: abroad and at home it begins otherwise.
    """
    digits = ("".join(filter(str.isdecimal, run)) for run in _RUN.findall(name))
    told = {run[-_DIGITS_TOLD:] for run in digits if len(run) >= _DIGITS_LEAST}
    codes = (fold(code).replace(" ", "") for code in _codes_in(name))
    return frozenset(told | {code for code in codes if len(code) >= _DIGITS_LEAST})


def _codes_in(name: str) -> list[str]:
    """Letters and digits in one, hyphens between them or not."""
    tokens = _TOKEN.findall(name)
    return [one for one in tokens if any(map(str.isdecimal, one)) and any(map(str.isalpha, one))]


def phrases_of(name: str) -> list[str]:
    """What to look for so as to find every name that ``same_body`` takes for *name*.

    The name, its words two by two because others may write less of it, and the parts of its numbers.
    """
    words = _words(name)
    pairs = [" ".join(pair) for pair in pairwise(words)]
    numbers = [word for word in fold(name).split() if sum(map(str.isdecimal, word)) >= _GROUP_LEAST]
    found = [name, " ".join(words), *pairs, *numbers, *_codes_in(name)]
    return [phrase for phrase in dict.fromkeys(found) if phrase]


def _words(name: str) -> list[str]:
    """The words of *name* without what a company is by law: ``d.o.o.`` is one word of three letters."""
    joined = _DOTTED.sub(lambda dotted: dotted.group().replace(".", "") + " ", name)
    words = fold(joined).split()
    return [word for word in words if word not in _LEGAL_FORMS] or words


def _stands_in(shorter: list[str], longer: list[str]) -> bool:
    return f" {' '.join(shorter)} " in f" {' '.join(longer)} "

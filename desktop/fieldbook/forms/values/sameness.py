"""What a form says about counting its records one by one, and about knowing the same thing again; pure."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from decimal import Decimal
from typing import Any

from fieldbook.base.problem import Path


@dataclass(frozen=True, slots=True)
class Tally:
    """What one record counts for beside stated figures.

    Attributes:
        form: The form that states figures of this sort; *code* is what it counts.
        unit: Code of the unit in which such figures are stated.
        number: How many.
        currency: Of money.
        alike: Answers, by field, that such a figure must have too before the two are compared.
        once: Who or what is counted once, however many records tell of it; "" where each record counts.
    """

    form: str
    code: str
    unit: str
    number: Decimal
    currency: str = ""
    alike: tuple[tuple[str, str], ...] = ()
    once: str = ""


@dataclass(frozen=True, slots=True)
class Mark:
    """A number by which one thing is known again: that of a document, a plate, a serial number.

    Attributes:
        sort: What it belongs to; numbers of different sorts are never compared.
        label: The same for people.
        text: As it was written down.
        path: Where in the answers it stands.
    """

    sort: str
    label: str
    text: str
    path: Path = field(default=(), compare=False)


@dataclass(frozen=True, kw_only=True)
class Sameness:
    """How two records of one form are found to be about the same person or thing.

    Attributes:
        likened: Fields that make two records look alike when their answers are equal.
        phrased: Texts that make two records look alike when they are nearly the same: a title, a name.
        unlike: Fields that speak against it where both answer and nothing is in common.
        marks: The numbers in a record's answers by which its things are known again.
        merged_by: The link that says that a record is the same as another one; "" where a relation says so.
        repeats: The link that says that a record tells again what another one tells. Both are kept and looked
            at, and count as one voice.
    """

    likened: tuple[str, ...] = ()
    phrased: tuple[str, ...] = ()
    unlike: tuple[str, ...] = ()
    marks: Callable[[Any], Iterable[Mark]] | None = None
    merged_by: str = ""
    repeats: str = ""

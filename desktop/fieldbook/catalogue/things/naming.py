"""A drug that nobody has named (section 8, rule S3): allowed, with a reason, and never confirmed."""

from collections.abc import Iterator
from typing import Any

from fieldbook.base.missing import Missing
from fieldbook.base.problem import Problem, Severity
from fieldbook.catalogue.things.amounts import items_of
from fieldbook.forms.answers import Rule

UNNAMED = "unspecified"
SETTLED = frozenset({"confirmed", "final"})


def _asks_why(seizure: Any) -> Iterator[Problem]:
    text = "Say why the drug is not named: not yet tested, or the source names none."
    if seizure.drug_type == UNNAMED and seizure.unspecified_reason is Missing.NOT_ASKED:
        yield Problem(("unspecified_reason",), "seizure.unnamed", text, Severity.GAP)
    for at, item in enumerate(items_of(seizure)):
        if item.drug_type == UNNAMED and item.unspecified_reason is Missing.NOT_ASKED:
            path = ("items", at, "unspecified_reason")
            yield Problem(path, "seizure.unnamed", text, Severity.GAP)


def _is_not_confirmed(seizure: Any) -> Iterator[Problem]:
    unnamed = seizure.drug_type == UNNAMED or any(row.drug_type == UNNAMED for row in items_of(seizure))
    settled = not isinstance(seizure.quantity, Missing) and seizure.quantity.status in SETTLED
    if unnamed and settled:
        text = (
            "A quantity of a drug that is not named stays preliminary: name the drug, or change the status."
        )
        yield Problem(("quantity", "status"), "seizure.unnamed_confirmed", text)


NAMING_RULES: tuple[Rule, ...] = (_asks_why, _is_not_confirmed)

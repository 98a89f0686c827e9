"""Rejected JSON objects, written so that they can be mended and taken again."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from fieldbook.base.ids import RecordId
from fieldbook.forms.catalogue import Catalogue
from fieldbook.services.intake.given import Given


@dataclass(frozen=True)
class JsonSource:
    """The objects of a JSON file."""

    givens: tuple[Given, ...]
    suffix: str = ".jsonl"

    def rejected(
        self, reasons: dict[int, str], catalogue: Catalogue, records: Mapping[int, RecordId]
    ) -> bytes:
        """One object a line, with what to mend under ``problems``; objects have no numbers to be named by."""
        del catalogue, records
        lines = [
            json.dumps(_object(given, reasons[given.index]), ensure_ascii=False)
            for given in self.givens
            if given.index in reasons
        ]
        # Half a character has no UTF-8; JSON spells it as this error handler does.
        return "".join(f"{line}\n" for line in lines).encode("utf-8", "backslashreplace")


def _object(given: Given, reason: str) -> dict[str, Any]:
    found: dict[str, Any] = {"problems": reason, "form": given.form, "answers": dict(given.typed)}
    if given.record:
        found["record"] = given.record
    if given.reason:
        found["reason"] = given.reason
    if given.overrides:
        found["overrides"] = dict(given.overrides)
    if given.blanks is not None:
        found["blanks"] = given.blanks.value
    return found

"""What is being typed: raw text, kept even when it is wrong, never lost."""

import json
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import cast

from fieldbook.base.ids import RecordId
from fieldbook.base.problem import Path
from fieldbook.forms.answers import fields_of
from fieldbook.forms.form import Form
from fieldbook.forms.kind import Typed


@dataclass(frozen=True, slots=True)
class Draft:
    """The typing of one officer on one record.

    Attributes:
        form: Id of the form.
        record: The record it will become, or revises.
        typed: Raw answers by field.
        parents: Digests (hexadecimal) of the revisions that the officer was looking at; none when new.
        reason: Why a saved record is changed.
        overrides: Reasons for warnings, by ``<where> <code>``.
    """

    form: str
    record: RecordId
    typed: Mapping[str, Typed] = field(default_factory=dict)
    parents: tuple[str, ...] = ()
    reason: str = ""
    overrides: Mapping[str, str] = field(default_factory=dict)

    def with_typed(self, path: Path, typed: Typed) -> "Draft":
        """The draft once *typed* stands at *path*: ``("figure", "value")``, ``("agencies", 1, "name")``."""
        return replace(self, typed=cast("dict[str, Typed]", _put(dict(self.typed), path, typed)))

    def typed_at(self, path: Path) -> Typed:
        """What stands at *path*; "" when nothing does."""
        found: Typed = dict(self.typed)
        for step in path:
            if isinstance(found, dict) and isinstance(step, str):
                found = found.get(step, "")
            elif isinstance(found, list) and isinstance(step, int) and step < len(found):
                found = found[step]
            else:
                return ""
        return found

    def with_reason(self, reason: str) -> "Draft":
        """The draft with the reason for the change."""
        return replace(self, reason=reason)

    def with_override(self, where: str, code: str, reason: str) -> "Draft":
        """The draft with a reason to save over one warning."""
        return replace(self, overrides={**self.overrides, f"{where} {code}": reason})

    @property
    def is_new(self) -> bool:
        """Whether nothing has been saved of this record yet."""
        return not self.parents


def new_draft(form: Form, record: RecordId, **given: Typed) -> Draft:
    """A draft with the form's defaults and what is *given*."""
    defaults: dict[str, Typed] = {
        field.name: field.kind.default for field in fields_of(form.model) if field.kind.default
    }
    return Draft(form.id, record, {**defaults, **given})


def encode_draft(draft: Draft) -> bytes:
    """The draft as it lies in the scratch table."""
    return json.dumps(
        {
            "form": draft.form,
            "record": draft.record,
            "typed": dict(draft.typed),
            "parents": list(draft.parents),
            "reason": draft.reason,
            "overrides": dict(draft.overrides),
        },
        ensure_ascii=True,
    ).encode("ascii")


def decode_draft(body: bytes) -> Draft:
    """The draft that lay there."""
    found = json.loads(body)
    return Draft(
        found["form"],
        RecordId(found["record"]),
        found["typed"],
        tuple(found["parents"]),
        found["reason"],
        found["overrides"],
    )


def _put(holder: Typed, path: Path, typed: Typed) -> Typed:
    if not path:
        return typed
    step, rest = path[0], path[1:]
    if isinstance(step, int):
        rows = list(holder) if isinstance(holder, list) else []
        rows.extend({} for _ in range(step + 1 - len(rows)))
        rows[step] = _put(rows[step], rest, typed)
        return rows
    parts = dict(holder) if isinstance(holder, dict) else {}
    parts[step] = _put(parts.get(step, ""), rest, typed)
    return parts

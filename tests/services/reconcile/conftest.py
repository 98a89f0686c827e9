"""An operation with two figures of one measure that contradict each other."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from fieldbook.base.ids import RecordId
from fieldbook.forms.kind import Typed
from fieldbook.services import drafting
from fieldbook.services.reconcile.looking import reconcile
from fieldbook.services.session import Session
from tests.toolkit.vaults import enrolled, found, save, save_operation, save_outcome


@dataclass(frozen=True)
class Told:
    """72 arrests, says one source; 80, says another."""

    session: Session
    operation: RecordId
    lower: RecordId
    higher: RecordId

    def person(self, **typed: Typed) -> RecordId:
        """Somebody who was recorded by a code."""
        return save(self.session, "person", **{"operation": self.operation, "roles": "victim", **typed})

    def of(self, form: str, **typed: Typed) -> RecordId:
        """Any record of the operation."""
        return save(self.session, form, operation=self.operation, **typed)

    def source(self, **typed: Typed) -> RecordId:
        """Somebody who says so; titles are random letters, unless one is given."""
        draft = drafting.new(self.session, "source")
        for name, answer in {"title": self.session.new_id(), "type": "media", **typed}.items():
            draft = draft.with_typed((name,), answer)
        for name in ("reference", "file_hash"):  # that one is here already is told, and here it is meant
            draft = draft.with_override(name, "source.known", "Another telling")
        return drafting.save(self.session, draft).record

    def cited(self, number: int, **typed: Typed) -> RecordId:
        """A source from which so many victims are known."""
        source = self.source(**typed)
        self.cite(source, number)
        return source

    def cite(self, source: RecordId, number: int, *, operation: RecordId | None = None) -> RecordId:
        """So many victims, as *source* states them."""
        stated: Typed = {"qualifier": "exact", "value": str(number), "unit": "person", "source": source}
        return save_outcome(self.session, operation or self.operation, figure=stated)

    def victims(self) -> str:
        """What the victims come to."""
        blocks = reconcile(self.session, self.operation).summary.blocks
        told = {one.label: one.total.words for one in blocks if one.total}
        return told["Potential victim identified"]

    def passport(self, number: str) -> RecordId:
        """A seizure of one passport."""
        return save(
            self.session,
            "seizure",
            operation=self.operation,
            category="documents",
            fraud_type="counterfeit",
            quantity={"qualifier": "exact", "value": "1", "unit": "document"},
            items=[{"category": "documents", "document_type": "passport", "pieces": "1", "number": number}],
        )


def tell(session: Session) -> Told:
    """Both figures, saved."""
    operation = save_operation(session)
    lower = save_outcome(session, operation, "72", measure="arrest")
    relations: Typed = [{"type": "contradicts", "to": lower}]
    stated: Typed = {"qualifier": "exact", "value": "80", "unit": "person", "relations": relations}
    higher = save_outcome(session, operation, measure="arrest", figure=stated)
    return Told(session, operation, lower, higher)


@pytest.fixture
def told(tmp_path: Path) -> Iterator[Told]:
    """At one station."""
    session = found(tmp_path / "vault")
    yield tell(session)
    session.close()


@pytest.fixture
def pair(tmp_path: Path) -> Iterator[tuple[Told, Session]]:
    """At a station that has a headquarters."""
    station, headquarters = enrolled(tmp_path)
    yield tell(station), headquarters
    station.close()
    headquarters.close()

"""An operation with two figures of one measure that contradict each other."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from fieldbook.base.ids import RecordId
from fieldbook.forms.kind import Typed
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

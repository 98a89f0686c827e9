"""Stations, headquarters and realistic records for the measurements."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from fieldbook.base.ids import RecordId
from fieldbook.base.sensitive import Sensitive
from fieldbook.forms.draft import Draft
from fieldbook.journal.facts import Side
from fieldbook.services import drafting, enrol, unlock
from fieldbook.services.session import Outside, Session
from fieldbook.start import outside
from fieldbook.store.keys import CHEAP

PASSPHRASE = Sensitive("a passphrase for measuring only")
_PLACES = ("Qafë Thanë", "Bogorodica", "Preševo", "Hani i Hotit", "Gjurgjevo", "Batrovci", "Kakavija")
_MEASURES = (
    "arrest",
    "victim_potential",
    "person_check",
    "vehicle_check",
    "migrant_detected",
    "house_search",
)


def cheap_outside() -> Outside:
    """The real world with a cheap passphrase: Argon2 is not what is measured."""
    return replace(outside(), kdf_cost=CHEAP)


def make_station(folder: Path) -> Session:
    """A fresh station."""
    founding = unlock.Founding(Side.STATION, "Tablet 4", "A. Hoxha", PASSPHRASE)
    return unlock.set_up(folder, founding, cheap_outside())


def make_headquarters(folder: Path) -> Session:
    """A fresh headquarters."""
    founding = unlock.Founding(Side.HEADQUARTERS, "Headquarters", "M. Dervishi", PASSPHRASE)
    return unlock.set_up(folder, founding, cheap_outside())


def enrol_both(station: Session, headquarters: Session) -> None:
    """Let them trust each other."""
    joined = enrol.join(station, enrol.own_card(headquarters))
    looked = enrol.look_at(headquarters, joined.station_card)
    enrol.accept(headquarters, joined.station_card, joined.code_to_say)
    enrol.confirm(station, looked.code_to_say)


def drafts(session: Session, count: int, operation: RecordId) -> Iterator[Draft]:
    """Outcomes and seizures of about a kilobyte, no two alike."""
    for at in range(count):
        yield _seizure(session, at, operation) if at % 3 == 2 else _outcome(session, at, operation)


def make_operation(session: Session, name: str = "Vardar") -> RecordId:
    """An operation to hang them on."""
    draft = drafting.new(
        session,
        "operation",
        name=name,
        starts_on="1.11.2026",
        countries=[{"role": "acting", "countries": "AL, MK, RS"}],
        crimes="0204, 08051",
        agencies=[{"name": "Border police, Sector East", "role": "lead", "country": "AL"}],
        summary="Checks at four crossings and two harbours, with the partners of the region.",
    )
    return drafting.save(session, draft).record


def _outcome(session: Session, at: int, operation: RecordId) -> Draft:
    return drafting.new(
        session,
        "outcome",
        operation=operation,
        measure=_MEASURES[at % len(_MEASURES)],
        detail=f"Counted by team {at % 17} during shift {at}",
        figure={
            "qualifier": "approx" if at % 4 == 0 else "exact",
            "word": "some" if at % 4 == 0 else "",
            "value": str(1 + at * 7 % 900),
            "unit": "person" if at % 2 else "check",
            "quote": f"The report of the day speaks of {at} in the sector.",
            "scope": {"place": f"{_PLACES[at % len(_PLACES)]}, lane {at % 9}"},
            "as_of": f"{1 + at % 28}.11.2026",
            "status": "preliminary",
        },
        happened_on=f"{1 + at % 28}.11.2026",
        place=_PLACES[at % len(_PLACES)],
        note="Second shift; the figures of the first were handed over on paper and are not in this number. "
        f"Lists are kept under number {at * 31 % 9973} with the unit that counted.",
    )


def _seizure(session: Session, at: int, operation: RecordId) -> Draft:
    return drafting.new(
        session,
        "seizure",
        operation=operation,
        category="documents",
        subcategory="documents.passport",
        detail=f"Passports from bag {at}",
        quantity={"qualifier": "exact", "value": str(1 + at % 40), "unit": "document", "status": "confirmed"},
        document_types="passport",
        fraud_type="counterfeit",
        exhibit_no=f"EX-{at:06d}",
        taken_on=f"{1 + at % 28}.11.2026",
        place=f"{_PLACES[at % len(_PLACES)]}, vehicle in lane {at % 9}, hidden compartment behind the seat",
        note=f"Sealed under number {at * 17 % 99991}; handed to the document laboratory the same evening.",
    )

"""How many records stand of each form is kept, not counted: it is the same number, whatever happened."""

from fieldbook.base.ports import Silent
from fieldbook.services import browse
from fieldbook.services.entry.withdrawing import withdraw
from fieldbook.services.session import Session
from tests.toolkit.vaults import amend, save_operation, save_outcome

_STANDING = "SELECT form, count(*) FROM record WHERE NOT withdrawn GROUP BY form ORDER BY form"
_KEPT = "SELECT form, many FROM tally WHERE many ORDER BY form"


def told(session: Session) -> dict[str, int]:
    """What is kept, once it is what a count says."""
    db = session.vault._connection  # the test looks behind the program
    assert list(db.rows(_KEPT)) == list(db.rows(_STANDING))
    return {form: many for form, many in browse.counts(session).by_form.items() if many}


def test_it_is_what_a_count_would_say(station: Session) -> None:
    theseus, lantern = save_operation(station), save_operation(station, "Lantern")
    save_outcome(station, theseus, "44")
    assert told(station) == {"operation": 2, "outcome": 1}

    amend(station, theseus, summary="Nine days")
    assert told(station) == {"operation": 2, "outcome": 1}

    withdraw(station, lantern, "Typed twice")
    assert told(station) == {"operation": 1, "outcome": 1}

    amend(station, lantern, summary="It was another one after all")
    before = told(station)

    station.vault.rebuild(Silent())
    assert told(station) == before

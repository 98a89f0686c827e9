"""What a record waits for, and until when: a form says so of its answers, services compare it with today."""

from dataclasses import dataclass

from fieldbook.base.ids import RecordId
from fieldbook.forms.values.day import Day


@dataclass(frozen=True, slots=True)
class Due:
    """One thing that should have been done by a day.

    Attributes:
        what: What is waited for, in words of ours.
        due_on: The last day in time.
        since: Since when it is waited for; None where that is not known.
        priority: How pressing it is, in words; "" where nobody said.
        person: Who waits, by the record that holds a code and no name; None where no record tells.
        people: How many wait, as it was stated; "" where it was not.
    """

    what: str
    due_on: Day
    since: Day | None = None
    priority: str = ""
    person: RecordId | None = None
    people: str = ""

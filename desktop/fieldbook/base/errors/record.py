"""A command about records cannot be carried out."""

from fieldbook.base.errors.family import FieldbookError
from fieldbook.base.problem import Problem


class RecordError(FieldbookError):
    """A command about records cannot be carried out."""

    exit_code = 25


class NoSuchRecord(RecordError):
    """The id or its beginning fits no record."""

    code = "R101"
    title = "There is no record {record} here."
    advice = "Nothing was changed. List the records to find the right one."


class NoSuchForm(RecordError):
    """The form's name is not in the catalogue."""

    code = "R102"
    title = "There is no form called {form}."
    advice = "Nothing was changed. Use one of: {known}."


class Unsaveable(RecordError):
    """A record has problems that must be mended first."""

    code = "R103"
    title = "{count} answers stop this from being saved."
    advice = "Nothing was saved. Mend what is listed, then save again."

    def __init__(self, problems: tuple[Problem, ...]) -> None:
        """Keep the *problems*, errors and warnings without a reason, for the face that shows them."""
        super().__init__(count=len(problems))
        self.problems = problems


class SeenTooOld(RecordError):
    """The record changed since the draft was begun."""

    code = "R104"
    title = "This record has changed since you opened it."
    advice = "Nothing was saved; your typing is kept as a draft. Compare the two, then save again."


class NotReadable(RecordError):
    """The file with answers is not what the command takes."""

    code = "R105"
    title = "The file is not JSON that this command can read ({reason})."
    advice = "Nothing was added. Give one object, or a list of objects, as shown by: fieldbook forms --json."


class NeedsReason(RecordError):
    """A saved record is changed only with a reason."""

    code = "R106"
    title = "A change to a saved record needs its reason."
    advice = "Nothing was saved. Say in a few words why the record changes, then save again."


class NotAmendable(RecordError):
    """The shown revision is of a newer program, or its answers are gone."""

    code = "R107"
    title = "This record was written by a newer Fieldbook, or it was erased."
    advice = "Nothing was changed. Install the newer Fieldbook to change it; what was erased stays erased."

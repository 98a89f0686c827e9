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
    title = "Answers that stop this from being saved: {count}."
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


class WrittenOnce(RecordError):
    """Records of this form are never changed, only followed by another one."""

    code = "R108"
    title = "A {label} is written once and never changed."
    advice = "Nothing was changed. Write a new one that corrects it; both stay to be read."


class NotAFigure(RecordError):
    """A number is preferred by naming the record that states it; this one states none."""

    code = "R109"
    title = "{title} states no figure."
    advice = "Nothing was decided. Name a record that states one; reconcile lists them."


class NotComparable(RecordError):
    """Two records of different forms or operations cannot be the same."""

    code = "R110"
    title = "These two records cannot be compared with each other."
    advice = "Nothing was decided. Name two records of one form and one operation."


class HasRecords(RecordError):
    """What others belong to cannot be taken back before they are."""

    code = "R111"
    title = "This cannot be withdrawn while {records} records belong to it."
    advice = "Nothing was changed. Withdraw those first, or amend them to name another operation."


class NotOffered(RecordError):
    """A list was to be narrowed by, or to show, what its form does not offer."""

    code = "R112"
    title = "This list does not offer {given}."
    advice = "Nothing was listed. Use one of: {known}."


class UnfitText(RecordError):
    """A reason or a message holds a character that no text may hold."""

    code = "R113"
    title = "Character {at} of this text cannot be kept ({name})."
    advice = "Nothing was written. Delete that character, or type the words again, then try again."


class TextTooLong(RecordError):
    """A reason or a message is longer than an entry of the journal may hold."""

    code = "R114"
    title = "This text has {found} characters, and no more than {most} can be kept."
    advice = "Nothing was written. Say it in fewer words, or in two parts, then try again."


class NobodyToAsk(RecordError):
    """No station wrote the record that a question is about."""

    code = "R130"
    title = "No station wrote this record, so there is nobody to ask."
    advice = "No question was kept. Change the record here if you know better."


class NoSuchQuestion(RecordError):
    """The code fits no question, or more than one."""

    code = "R131"
    title = "There is no question {code} here."
    advice = "No reply was kept. List the questions to find its code."


class NothingSaid(RecordError):
    """A question or reply without a text."""

    code = "R132"
    title = "There is no text to keep."
    advice = "Nothing was kept. Write what you want to say, then try again."


class NoSuchIssue(RecordError):
    """What was named is neither a day nor exactly one workbook that left."""

    code = "R133"
    title = "There is no earlier workbook {issue} here."
    advice = "Nothing was written. List the workbooks that left, or write a day such as 2026-03-04."

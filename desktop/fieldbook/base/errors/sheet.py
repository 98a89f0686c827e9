"""A workbook cannot be written or read."""

from fieldbook.base.errors.family import FieldbookError


class SheetError(FieldbookError):
    """A workbook cannot be written or read."""

    exit_code = 26


class SheetLocked(SheetError):
    """Another program holds the workbook open."""

    code = "S101"
    title = "The workbook cannot be replaced: it is open in another program."
    advice = "The old workbook is unchanged. Close it there, or choose another name."


class NotOurTemplate(SheetError):
    """A workbook that did not come from ``fieldbook template``, or lost what tells its columns apart."""

    code = "S102"
    title = "This workbook is not a Fieldbook template ({reason})."
    advice = "Nothing was taken in. Make a template for the form, copy the rows into it, then take that in."


class WrongFormVersion(SheetError):
    """The template asks what the form of this program does not ask."""

    code = "S103"
    title = "This template is for version {found} of the form {form}; this Fieldbook knows {known}."
    advice = "Nothing was taken in. Make a new template here, copy the rows into it, then take that in."


class SheetUnreadable(SheetError):
    """The file is damaged, protected, too large, or of another sort than its name says."""

    code = "S104"
    title = "The file cannot be read ({reason})."
    advice = "Nothing was taken in. Open it in the program that made it, save it again, then try again."


class FormNotNamed(SheetError):
    """A file that does not say which form its rows are for."""

    code = "S105"
    title = "The file does not say which form its rows belong to."
    advice = "Nothing was taken in. Name the form, for example seizure, and take the file in again."


class NotProtecting(SheetError):
    """A threshold for readers outside that protects nobody, or hides everything."""

    code = "S106"
    title = "The smallest number to show is {least} to {most}; counts are rounded to 5 or not at all."
    advice = "Nothing has been changed. Choose another number; ten is usual."


class HeadingsUnknown(SheetError):
    """A list of which no heading belongs to the form that was named: most often it is for another form."""

    code = "S107"
    title = "The form {form} knows none of the headings in the first line of the file."
    advice = (
        "Nothing was taken in. Choose the form that the file is for. Headings of this form are {known}; its "
        "template has them all."
    )


class HeadingUnknown(SheetError):
    """A list with a column for which the form that was named has no question."""

    code = "S108"
    title = "The form {form} knows no heading {heading}."
    advice = (
        "Nothing was taken in. Choose the form that the file is for, or name the column as it is named in "
        "the template of this form, or take it out."
    )

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

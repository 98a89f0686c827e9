"""A station's figures without records were not written, or not believed."""

from fieldbook.base.errors.bundle import BundleError


class NotAStatement(BundleError):
    """The file is something else, or is not written as it must be."""

    code = "B140"
    title = "This file holds no statistics of a station, or not as they must be written."
    advice = "Nothing was taken in. Choose the file that the station wrote; its name ends in .fbs."


class StatementOfStranger(BundleError):
    """Signed by a station that was never enrolled here."""

    code = "B141"
    title = "These statistics come from a station that is not enrolled here."
    advice = "Nothing was taken in or kept. Enrol the station with its card, then take the file in again."


class StatementTooLate(BundleError):
    """Whoever has the laptop of a lost or retired station can sign for it, and set its clock."""

    code = "B142"
    title = "These statistics come from {station}, which was marked as lost or retired on {day}."
    advice = (
        "Nothing was taken in or kept. Keep the file; once the station was found, or enrolled anew, take it "
        "in again."
    )


class StatementDisagrees(BundleError):
    """Two of one name, which say different things."""

    code = "B143"
    title = "Statistics of this name are held already, and they say something else."
    advice = "Nothing was changed. Keep both files, and ask the station which of them it wrote."


class NoFiguresYet(BundleError):
    """There is no operation to speak of."""

    code = "B144"
    title = "There are no statistics to send yet."
    advice = "No file was written. Record an operation first."


class TooManyFigures(BundleError):
    """More than one file may hold."""

    code = "B145"
    title = "These are more statistics than one file may hold ({what})."
    advice = "No file was written. Choose fewer operations, and write several files."


class NoSuchStatement(BundleError):
    """No statistics are held under that name."""

    code = "B146"
    title = "No statistics that were taken in are called {name}, or more than one."
    advice = "Nothing was written. `fieldbook statistics list` shows what is held."

"""A file that came is not to be trusted, or cannot be read."""

from fieldbook.base.errors.family import FieldbookError


class BundleError(FieldbookError):
    """A file that came is not to be trusted, or cannot be read."""

    exit_code = 23


class NotABundle(BundleError):
    """The file is something else."""

    code = "B101"
    title = "This file is not a Fieldbook bundle."
    advice = "Nothing was taken in. Choose the file that the station wrote; its name ends in .fbb."


class NotForUs(BundleError):
    """Sealed to another headquarters or station."""

    code = "B102"
    title = "This file was sealed for somebody else."
    advice = "Nothing was taken in. Send it on to the headquarters or station it was made for."


class Truncated(BundleError):
    """The end is not there."""

    code = "B103"
    title = "The file is not whole: its end is missing."
    advice = "Nothing was taken in. Copy the file again, or ask the station to send again."


class Altered(BundleError):
    """Bytes are not those that were signed."""

    code = "B104"
    title = "The file was altered after it was written."
    advice = "Nothing was taken in. Keep the file, and ask the station to send again by another way."


class TooLarge(BundleError):
    """Beyond a limit."""

    code = "B105"
    title = "The file is larger than a bundle may be ({what})."
    advice = "Nothing was taken in. Keep the file, and ask the station what it sent."


class UnknownStation(BundleError):
    """Signed by a station that was never enrolled here."""

    code = "B106"
    title = "This bundle comes from a station that is not enrolled here."
    advice = "Nothing was taken in. Enrol the station with its card first, then receive the file again."


class Malformed(BundleError):
    """Properly signed, and still not what a bundle may hold."""

    code = "B107"
    title = "The bundle is not written as a bundle must be ({what})."
    advice = "Nothing was taken in. Keep the file, and tell the station which Fieldbook version it needs."


class FromNewerApp(BundleError):
    """A later format version."""

    code = "B110"
    title = "This file came from a newer Fieldbook (format {found}; this one reads up to {known})."
    advice = "Nothing was taken in. Keep the file, and take it in once this computer is updated."


class OpeningFailed(BundleError):
    """The child process that opens sealed files broke its limits or died."""

    code = "B111"
    title = "Opening the file took more {what} than a bundle may."
    advice = "Nothing was taken in. Keep the file, and ask the station to send again."


class NotAReceipt(BundleError):
    """The file is no receipt."""

    code = "B120"
    title = "This file is not a receipt of your headquarters."
    advice = "No record was marked. Choose the file that headquarters wrote; its name ends in .fbr."


class ForeignReceipt(BundleError):
    """A receipt for another station."""

    code = "B121"
    title = "This receipt is for another station."
    advice = "No record was marked. Give it to the station it was made for."


class ReceiptMismatch(BundleError):
    """Headquarters says it holds something that this journal never wrote."""

    code = "B122"
    title = "Headquarters holds an entry {seq} that differs from the one on this computer."
    advice = "No record was marked. Tell headquarters at once; keep this computer as it is."


class ReceiptNotWritten(BundleError):
    """The bundle is in, and the place for its receipt refuses."""

    code = "B123"
    title = "The bundle is taken in, but its receipt could not be written beside it ({cause})."
    advice = "No receipt was written. Receive the same file again with another folder for receipts."


class NothingToSend(BundleError):
    """There is no entry that headquarters does not hold."""

    code = "B130"
    title = "Headquarters already has everything."
    advice = "No file was written. Send again when there is something new."

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
    title = "This file was sealed for somebody else, or to a key that was destroyed here."
    advice = "Nothing was taken in. Send it on to whom it was made for, or give its sender a new receipt."


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
    advice = (
        "Nothing was taken in. Enrol the station with its card, then try again what is kept aside; or hand "
        "the file on, if the station belongs to another headquarters."
    )


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


class StationLost(BundleError):
    """The station was marked as lost; what it wrote afterwards may be anybody's."""

    code = "B124"
    title = "{station} was marked as lost on {day}; of it nothing is believed from entry {seq} on."
    advice = (
        "Nothing was taken in or sent; a bundle is kept aside and is not lost. If the station was found, say "
        "so, then try again what is kept aside; one file alone can be taken in with a reason."
    )


class SenderRetired(BundleError):
    """The station was retired, or replaced, before this came."""

    code = "B128"
    title = "This bundle comes from {station}, which was retired on {day}."
    advice = (
        "Nothing was taken in; the file is kept aside and is not lost. If what is in it is wanted, take in "
        "this one file with a reason, or enrol that station anew; else leave it there."
    )


class NothingToAdmit(BundleError):
    """No file under this name waits for somebody's word that it is taken in all the same."""

    code = "B136"
    title = "No bundle of a lost or retired station is kept aside under this name."
    advice = "Nothing was taken in. Look at what is kept aside, and name one of these."


class NotABulletin(BundleError):
    """What headquarters announced is not written as it must be."""

    code = "B125"
    title = "What headquarters announces is not written as it must be."
    advice = "Nothing was changed. Tell headquarters, and ask for another receipt."


class BulletinDisagrees(BundleError):
    """Two bulletins of one number, or an epoch that goes back."""

    code = "B126"
    title = "Headquarters announces number {number}, which disagrees with what it announced before."
    advice = "Nothing was changed. Tell headquarters at once: somebody else may hold its key."


class NothingToAnswer(BundleError):
    """No bundle of the station has come yet."""

    code = "B127"
    title = "Nothing has come from this station yet."
    advice = "No receipt was written. Write what concerns it for the station instead."


class NotAMandate(BundleError):
    """The file does not say which key signs for headquarters."""

    code = "B131"
    title = "This file does not say which key signs for this headquarters."
    advice = (
        "Nothing was changed. Choose the file that the holders of root keys signed; its name ends in .fbm."
    )


class MandateUnsigned(BundleError):
    """Root keys that have to sign have not."""

    code = "B132"
    title = "Not everybody who has to has signed mandate {number} of headquarters ({missing} root keys)."
    advice = (
        "Nothing was changed. At headquarters, let them sign it; at a station, call headquarters at once."
    )


class MandateDisagrees(BundleError):
    """A mandate that goes back, leaves one out, or contradicts what is believed."""

    code = "B133"
    title = "Mandate {number} of headquarters does not follow from the one that is believed here ({known})."
    advice = (
        "Nothing was changed. Ask headquarters for the file of all its mandates; if it is refused as well, "
        "compare the codes by telephone: somebody else may hold its key."
    )


class HandNotBelieved(BundleError):
    """Signed with a key that does not speak for headquarters, or no longer does."""

    code = "B134"
    title = "This was signed with a key that does not speak for headquarters, or no longer does."
    advice = (
        "Nothing was marked. Call headquarters and compare the code of its signing key; the newest mandate "
        "comes with its next receipt."
    )


class UnknownHand(BundleError):
    """For a headquarters of our name, by a signing key that this computer does not know."""

    code = "B135"
    title = "This bundle was made for a signing key of headquarters that this computer does not know."
    advice = (
        "Nothing was taken in; the file is kept aside. If this computer was restored from a backup, take in "
        "the newest mandate from the stick with the root key, then try again what is kept aside."
    )


class NothingToSend(BundleError):
    """There is no entry that headquarters does not hold."""

    code = "B130"
    title = "Headquarters already has everything."
    advice = "No file was written. Send again when there is something new."

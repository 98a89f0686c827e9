"""A file cannot be attached, shown or handed out."""

from fieldbook.base.errors.family import FieldbookError


class AttachedError(FieldbookError):
    """A file cannot be attached, shown or handed out."""

    exit_code = 30


class NotAttachable(AttachedError):
    """Empty, too large, or no file at all."""

    code = "A101"
    title = "This cannot be attached ({what})."
    advice = "Nothing was added. Choose one file of at most {most_mib} MiB that is not empty."


class NotCleanable(AttachedError):
    """Capture data can be taken out of JPEG and PNG pictures only."""

    code = "A102"
    title = "The capture data cannot be taken out of this file."
    advice = "Nothing was added. Add it with its capture data, or save it as JPEG or PNG first."


class NotHere(AttachedError):
    """The record tells of a file that has not come, or was sent without it."""

    code = "A103"
    title = "The file of {record} is not on this computer."
    advice = "Nothing was done. Ask the station to send it with its files, then take that bundle in."


class FileDamaged(AttachedError):
    """The ciphertext is missing or altered, or what is in it is not what was recorded."""

    code = "A104"
    title = "The file of {record} is not as it was added ({what})."
    advice = "Nothing was shown or handed out. Restore it from a backup, or ask for it to be sent again."


class NotShowable(AttachedError):
    """The program cannot show this sort of file, not one so large, or not this one."""

    code = "A105"
    title = "Fieldbook cannot show this file itself ({what})."
    advice = (
        "Nothing was opened. Hand out a copy if you must; it will lie outside the vault, readable to all."
    )


class FileLocked(AttachedError):
    """A document that opens with a password of its own."""

    code = "A106"
    title = "This document is locked with a password of its own."
    advice = (
        "Nothing was shown. Ask whoever made it for a copy without a password, and attach that; "
        "or hand out a copy and open it elsewhere."
    )


class ViewingFailed(AttachedError):
    """The child that draws took too long, or ended by itself."""

    code = "A107"
    title = "The file could not be drawn: it is damaged, or made to harm."
    advice = "Nothing was changed, and the vault is as it was. Do not open a copy on a computer that matters."

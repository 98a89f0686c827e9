"""A disk, stick or folder refuses."""

from fieldbook.base.errors.family import FieldbookError


class PlaceError(FieldbookError):
    """A disk, stick or folder refuses."""

    exit_code = 27


class DiskFull(PlaceError):
    """No room."""

    code = "P101"
    title = "There is no room left on the disk."
    advice = (
        "Nothing was written, and nothing that was saved before is lost. Free some space, then try again."
    )


class DiskRefuses(PlaceError):
    """Reading or writing goes wrong, and not for want of room that anybody could see."""

    code = "P107"
    title = "The disk did not do what it was asked."
    advice = (
        "Nothing was saved just now, and what was saved before is as it was. Try again, and make a backup on "
        "another disk soon: this one may be failing, or full for this account."
    )


class ReadOnly(PlaceError):
    """May not be written."""

    code = "P102"
    title = "This place may not be written to."
    advice = "Nothing was written. Choose another folder, or release the stick's write protection."


class StickRemoved(PlaceError):
    """The medium went away."""

    code = "P103"
    title = "The stick was taken out while writing."
    advice = "The vault is unharmed; no usable file is on the stick. Put it in and send again."


class NotThere(PlaceError):
    """The file or folder does not exist."""

    code = "P104"
    title = "The file or folder is not there."
    advice = "Nothing was done. Look at the name, and whether the stick is in."


class NotKept(PlaceError):
    """What was written reads back differently."""

    code = "P105"
    title = "What was written does not read back the same."
    advice = "Nothing was handed over. Use another stick; this one no longer keeps what is written to it."


class NameTaken(PlaceError):
    """Something of that name is there already."""

    code = "P106"
    title = "There is already a file of that name."
    advice = "Nothing was written over. Choose another name or folder."

"""Entries do not follow from one another."""

from fieldbook.base.errors.family import FieldbookError


class ChainError(FieldbookError):
    """Entries do not follow from one another."""

    exit_code = 22


class Gap(ChainError):
    """Entries are missing between what is held and what came."""

    code = "C101"
    title = "Entries are missing: {device} comes from {found}, but {next} is next here."
    advice = (
        "Nothing was taken in yet. Keep going: the file is put aside and follows by itself once the bundle "
        "that starts at entry {next} has come."
    )
    exit_code = 24


class Fork(ChainError):
    """Two different entries claim one place in a device's chain."""

    code = "C102"
    title = "{device} has two different histories from entry {seq} on."
    advice = (
        "Nothing was taken in. Ask the station whether its vault was restored from a copy; keep both files."
    )


class BadSignature(ChainError):
    """A signature does not fit what it signs."""

    code = "C103"
    title = "The signature of entry {seq} does not fit."
    advice = "Nothing was taken in. Keep the file, and tell the station by another way that it was altered."


class BadEntry(ChainError):
    """An entry's bytes are not what an entry may be."""

    code = "C104"
    title = "Entry {seq} is not written as an entry must be ({reason})."
    advice = "Nothing was taken in. Keep the file, and ask the station to send again."


class ChainBroken(ChainError):
    """The audit found the first entry that does not follow."""

    code = "C105"
    title = "The journal has been altered: entry {seq} of device {device} does not follow ({reason})."
    advice = "Nothing was repaired. Keep the folder; restore the newest backup into another one."


class UnknownOfficer(ChainError):
    """An entry is signed by somebody this vault has never been told of."""

    code = "C106"
    title = "Entry {seq} is signed by an officer who is not known here."
    advice = "Nothing was taken in. Enrol the station again, then receive the file once more."

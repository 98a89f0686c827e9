"""Station and headquarters do not know each other well enough."""

from fieldbook.base.errors.family import FieldbookError


class EnrolmentError(FieldbookError):
    """Station and headquarters do not know each other well enough."""

    exit_code = 28


class NotACard(EnrolmentError):
    """The file is no enrolment card."""

    code = "E101"
    title = "This file is not an enrolment card."
    advice = "Nothing was changed. Choose the card that the other side wrote; its name ends in .fbc."


class CodeDiffers(EnrolmentError):
    """The code read aloud is not the one computed here."""

    code = "E102"
    title = "The code you were told is not the code of this card."
    advice = "Nobody was enrolled. Compare it again by voice; if it still differs, the card was exchanged."


class NotEnrolled(EnrolmentError):
    """There is no headquarters to send to."""

    code = "E103"
    title = "This station has no headquarters yet."
    advice = "Nothing was sent. Take in the headquarters' card and compare the code first."


class NotConfirmed(EnrolmentError):
    """The code has not been compared."""

    code = "E104"
    title = "The code has not been compared with headquarters yet."
    advice = "Nothing was sent. Call headquarters, compare the code, and confirm it."


class WrongSide(EnrolmentError):
    """A station's command at headquarters, or the other way round."""

    code = "E105"
    title = "This is a command for {side}."
    advice = "Nothing was changed. Give it there."


class NoSuchStation(EnrolmentError):
    """The name fits no enrolled station, or more than one."""

    code = "E110"
    title = "There is no enrolled station called {name}."
    advice = "Nothing was done. Use one of the names that `fieldbook enrol status` shows."


class StationRetired(EnrolmentError):
    """Headquarters takes nothing more in from this station."""

    code = "E111"
    title = "Headquarters has retired this station."
    advice = "Nothing was sent. If it shall go on, enrol it again: take in the card and compare the code."


class KeyStillUsed(EnrolmentError):
    """Somebody may still seal to the key that is to be destroyed."""

    code = "E112"
    title = "The key of epoch {epoch} may still be in use: {stations}."
    advice = "Nothing was destroyed. Give them a receipt first; what they seal to a destroyed key is lost."


class NoSuchKey(EnrolmentError):
    """No key of that epoch is held, or it is the one in use."""

    code = "E113"
    title = "There is no earlier key of epoch {epoch} here."
    advice = "Nothing was destroyed. Choose one of the earlier epochs; the newest is in use."


class HandNotHere(EnrolmentError):
    """The signing key that is in force is on another computer, or lost."""

    code = "E115"
    title = "The signing key of headquarters that is in force is not on this computer."
    advice = (
        "Nothing was signed; what was taken in stays. Draft a new signing key here, let the root keys sign "
        "it, and take it in."
    )


class NoRoot(EnrolmentError):
    """There is no root key above the signing key."""

    code = "E116"
    title = "There is no root key above headquarters' signing key yet."
    advice = "Nothing was drafted. Make root keys, keep them offline, and begin with their cards."


class NotARootKey(EnrolmentError):
    """The file is no root key, or one that is not asked."""

    code = "E117"
    title = "This is not one of the root keys that are asked to sign."
    advice = "Nothing was signed. Choose a root key or root card of this headquarters."


class NotListed(EnrolmentError):
    """A change of a code list that cannot be."""

    code = "E114"
    title = "This change of the list {list} cannot be made."
    advice = (
        "Nothing was announced. Name a list of this program, a new code of letters and digits, and a label."
    )

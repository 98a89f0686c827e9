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

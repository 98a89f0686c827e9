"""What a receipt says that somebody has to look at: two histories, gaps, bundles kept aside."""

from PySide6.QtCore import QCoreApplication

from fieldbook.gui.direction import filled, listed
from fieldbook.gui.tables.words import show_number
from fieldbook.services.exchange import TakenReceipt


def complaint_of(taken: TakenReceipt) -> tuple[str, str]:
    """What headquarters misses or keeps aside, and what to do; of a receipt that says so."""
    if taken.forks:
        title = QCoreApplication.translate("SendPage", "{name} holds two histories of this computer")
        text = QCoreApplication.translate(
            "SendPage", "Nothing is lost. Tell headquarters whether this vault was copied or restored."
        )
    elif taken.want:
        title = QCoreApplication.translate("SendPage", "{name} asks for earlier entries again")
        text = QCoreApplication.translate("SendPage", "They are waiting to be sent: write a bundle.")
    else:
        title = QCoreApplication.translate("SendPage", "{name} keeps a bundle aside")
        numbers = listed(f"{show_number(number)} ({code})" for number, code in taken.refused)
        text = QCoreApplication.translate(
            "SendPage", "Bundle {numbers}. Nothing is lost; headquarters will say what it needs."
        )
        text = text.format(numbers=numbers)
    return filled(title, name=taken.headquarters), text

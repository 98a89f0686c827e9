"""The sentences about sticks and uploads, short enough for a toast and for the line at the foot."""

from PySide6.QtCore import QCoreApplication

from fieldbook.gui.direction import filled, in_line
from fieldbook.gui.road.uploading import Attempt, Going, Standing
from fieldbook.gui.tables.words import show_number
from fieldbook.gui.tongue import say, semicolon
from fieldbook.services.road import Arrivals, Drive

translate = QCoreApplication.translate
_KIB, _MIB, _GIB = 1024, 1024**2, 1024**3
_ICONS = {
    Going.NO_SERVER: ("cloud-off", "muted"),
    Going.NOTHING: ("circle-check", "ok"),
    Going.NO_NETWORK: ("wifi-off", "warn"),
    Going.BUSY: ("upload", "accent"),
    Going.UNANSWERED: ("clock", "muted"),
    Going.REFUSED: ("triangle-alert", "warn"),
}


def room(free_bytes: int) -> str:
    """Room on a stick, in the unit that a person would use."""
    if free_bytes >= _GIB:
        return translate("Road", "{size} GB free").format(size=show_number(round(free_bytes / _GIB)))
    if free_bytes >= _MIB:
        return translate("Road", "{size} MB free").format(size=show_number(free_bytes // _MIB))
    return translate("Road", "{size} KB free").format(size=show_number(free_bytes // _KIB))


def stick_state(drive: Drive) -> str:
    """That a stick is in, and whether it can be written to."""
    if not drive.writable:
        return filled(translate("Road", "{label} is in, but it is write-protected"), label=drive.label)
    return filled(translate("Road", "{label} is in: {room}"), label=drive.label, room=room(drive.free_bytes))


def arrivals(found: Arrivals) -> str:
    """What a stick brought, in one sentence."""
    said = []
    held, refused = found.records, len(found.refused)  # plain names: Qt's tool finds no word beside others
    if found.records == 1:
        said.append(translate("Road", "Headquarters holds 1 more of your records"))
    elif found.records:
        said.append(translate("Road", "Headquarters holds %Ln more of your records", None, held))
    elif any(receipt.want for receipt in found.receipts):
        said.append(translate("Road", "Headquarters asks for earlier entries again"))
    elif found.receipts:
        said.append(translate("Road", "A receipt was taken in"))
    if found.returned:
        said.append(translate("Road", "headquarters sent questions or corrections"))
    if found.hand:
        said.append(
            translate("Road", "headquarters signs with another key: compare its code on the page Security")
        )
    if found.refused:
        many = translate("Road", "%Ln files were refused", None, refused)
        said.append(translate("Road", "1 file was refused") if len(found.refused) == 1 else many)
    sentence = in_line(*said, between=semicolon())
    return sentence[:1].upper() + sentence[1:]


def upload_icon(going: Going) -> tuple[str, str]:
    """Icon and the role that colours it."""
    return _ICONS[going]


def upload_title(standing: Standing) -> str:
    """How uploads stand, in a few words."""
    titles = {
        Going.NO_SERVER: translate("Road", "No upload server is set"),
        Going.NOTHING: translate("Road", "Headquarters has everything that can be uploaded"),
        Going.NO_NETWORK: translate("Road", "Not sent yet: {host} cannot be reached from here"),
        Going.BUSY: translate("Road", "Uploading to {host}"),
        Going.UNANSWERED: translate("Road", "Arrived at {host}; headquarters has not answered yet"),
        Going.REFUSED: translate("Road", "Not sent: {host} could not take it"),
    }
    return titles[standing.going].format(host=standing.host)


def upload_text(standing: Standing) -> str:
    """Why, and what happens next."""
    if standing.error is not None:
        return f"{say(standing.error.what)} {say(standing.error.remedy)} ({standing.error.code})"
    texts = {
        Going.NO_SERVER: translate(
            "Road", "Set the address and the token that headquarters gave, or send by stick."
        ),
        Going.NO_NETWORK: translate(
            "Road", "It is tried again by itself twice a minute. Nothing is lost meanwhile."
        ),
        Going.UNANSWERED: translate("Road", "The records are marked as received once its receipt is here."),
    }
    if standing.going is Going.BUSY and standing.of:
        told = translate("Road", "{done} of {of} KB")
        return told.format(done=show_number(standing.done // _KIB), of=show_number(standing.of // _KIB))
    return texts.get(standing.going, "")


def uploaded(attempt: Attempt) -> str:
    """What an attempt brought, in one sentence."""
    said = []
    done = attempt.uploaded
    records, held = sum(one.records for one in done.bundles) if done else 0, attempt.received
    if records == 1:
        said.append(translate("Road", "1 record was uploaded"))
    elif records:
        said.append(translate("Road", "%Ln records were uploaded", None, records))
    if attempt.received == 1:
        said.append(translate("Road", "headquarters holds 1 more of your records"))
    elif attempt.received:
        said.append(translate("Road", "headquarters holds %Ln more of your records", None, held))
    sentence = in_line(*said, between=semicolon())
    return sentence[:1].upper() + sentence[1:]

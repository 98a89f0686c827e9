"""The sentences about sticks and uploads, short enough for a toast and for the line at the foot."""

from PySide6.QtCore import QCoreApplication

from fieldbook.gui.road.uploading import Attempt, Going, Standing
from fieldbook.gui.tables.words import show_number
from fieldbook.services.road import Arrivals, Drive

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
        return _tr("{n} GB free").format(n=show_number(round(free_bytes / _GIB)))
    if free_bytes >= _MIB:
        return _tr("{n} MB free").format(n=show_number(free_bytes // _MIB))
    return _tr("{n} KB free").format(n=show_number(free_bytes // _KIB))


def stick_state(drive: Drive) -> str:
    """That a stick is in, and whether it can be written to."""
    if not drive.writable:
        return _tr("{label} is in, but it is write-protected").format(label=drive.label)
    return _tr("{label} is in: {room}").format(label=drive.label, room=room(drive.free_bytes))


def arrivals(found: Arrivals) -> str:
    """What a stick brought, in one sentence."""
    said = []
    if found.records == 1:
        said.append(_tr("Headquarters holds 1 more of your records"))
    elif found.records:
        many = _tr("Headquarters holds {n} more of your records")
        said.append(many.format(n=show_number(found.records)))
    elif any(receipt.want for receipt in found.receipts):
        said.append(_tr("Headquarters asks for earlier entries again"))
    elif found.receipts:
        said.append(_tr("A receipt was taken in"))
    if found.returned:
        said.append(_tr("headquarters sent questions or corrections"))
    if found.refused:
        many = _tr("{n} files were refused").format(n=show_number(len(found.refused)))
        said.append(_tr("1 file was refused") if len(found.refused) == 1 else many)
    sentence = "; ".join(said)
    return sentence[:1].upper() + sentence[1:]


def upload_icon(going: Going) -> tuple[str, str]:
    """Icon and the role that colours it."""
    return _ICONS[going]


def upload_title(standing: Standing) -> str:
    """How uploads stand, in a few words."""
    titles = {
        Going.NO_SERVER: _tr("No upload server is set"),
        Going.NOTHING: _tr("Headquarters has everything that can be uploaded"),
        Going.NO_NETWORK: _tr("Not sent yet: {host} cannot be reached from here"),
        Going.BUSY: _tr("Uploading to {host}"),
        Going.UNANSWERED: _tr("Arrived at {host}; headquarters has not answered yet"),
        Going.REFUSED: _tr("Not sent: {host} could not take it"),
    }
    return titles[standing.going].format(host=standing.host)


def upload_text(standing: Standing) -> str:
    """Why, and what happens next."""
    if standing.error is not None:
        return f"{standing.error.what} {standing.error.remedy} ({standing.error.code})"
    texts = {
        Going.NO_SERVER: _tr("Set the address and the token that headquarters gave, or send by stick."),
        Going.NO_NETWORK: _tr("It is tried again by itself twice a minute. Nothing is lost meanwhile."),
        Going.UNANSWERED: _tr("The records are marked as received once its receipt is here."),
    }
    if standing.going is Going.BUSY and standing.of:
        told = _tr("{done} of {of} KB")
        return told.format(done=show_number(standing.done // _KIB), of=show_number(standing.of // _KIB))
    return texts.get(standing.going, "")


def uploaded(attempt: Attempt) -> str:
    """What an attempt brought, in one sentence."""
    said = []
    done = attempt.uploaded
    records = sum(one.records for one in done.bundles) if done else 0
    if records == 1:
        said.append(_tr("1 record was uploaded"))
    elif records:
        said.append(_tr("{n} records were uploaded").format(n=show_number(records)))
    if attempt.received == 1:
        said.append(_tr("headquarters holds 1 more of your records"))
    elif attempt.received:
        said.append(
            _tr("headquarters holds {n} more of your records").format(n=show_number(attempt.received))
        )
    sentence = "; ".join(said)
    return sentence[:1].upper() + sentence[1:]


def _tr(text: str) -> str:
    return QCoreApplication.translate("Road", text)

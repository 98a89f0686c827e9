"""``audit``: has anybody been at the journal behind our back?"""

from fieldbook.base.errors import FileDamaged
from fieldbook.cli.command import Answer, Call, Command
from fieldbook.cli.exits import DONE
from fieldbook.cli.telling import refusal
from fieldbook.services.audit import audit


def perform(call: Call) -> Answer:
    """Verify every hash, link and signature, and every byte of the attached files."""
    with call.session() as session:
        audited = audit(session, call.progress)
    text = f"The journal is whole. Entries: {audited.entries:,}; devices: {audited.devices}."
    erased = f" Entries whose answers were erased: {audited.erased:,}." if audited.erased else ""
    files = f" Attached files: {audited.files:,}." if audited.files else ""
    data = {
        "devices": audited.devices,
        "entries": audited.entries,
        "erased": audited.erased,
        "files": audited.files,
    }
    complaints = tuple(
        refusal(FileDamaged(record=fault.record, what=f"it is {fault.what}")) for fault in audited.faults
    )
    exit_code = FileDamaged.exit_code if complaints else DONE
    return Answer(data, text + erased + files, complaints, exit_code)


COMMAND = Command(
    "audit", "Verify the journal from its first entry on, and every page and file of the vault.", perform
)

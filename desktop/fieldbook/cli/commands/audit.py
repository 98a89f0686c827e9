"""``audit``: has anybody been at the journal behind our back?"""

from fieldbook.cli.command import Answer, Call, Command
from fieldbook.services.audit import audit


def perform(call: Call) -> Answer:
    """Verify every hash, link and signature."""
    with call.session() as session:
        audited = audit(session, call.progress)
    text = f"The journal is whole. Entries: {audited.entries:,}; devices: {audited.devices}."
    erased = f" Entries whose answers were erased: {audited.erased:,}." if audited.erased else ""
    return Answer(
        {"devices": audited.devices, "entries": audited.entries, "erased": audited.erased}, text + erased
    )


COMMAND = Command("audit", "Verify the journal from its first entry on.", perform)

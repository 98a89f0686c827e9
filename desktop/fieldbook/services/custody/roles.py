"""What an officer may do in a vault, by role.

Roles are enforced by the services, for people who use the program as it is. They keep nothing from somebody
who holds a passphrase and writes a program of their own: that takes a key, or a vault, of its own.
"""

from enum import Enum

from fieldbook.base.said import said


class Role(Enum):
    """What an officer was appointed as."""

    OFFICER = "officer"
    LIAISON = "victim_liaison"
    SUPERVISOR = "supervisor"
    HEADQUARTERS = "headquarters"
    AUDITOR = "auditor"

    @property
    def words(self) -> str:
        """The role for people."""
        return _WORDS[self]


_WORDS = {
    Role.OFFICER: said("Officer"),
    Role.LIAISON: said("Victim liaison"),
    Role.SUPERVISOR: said("Supervisor"),
    Role.HEADQUARTERS: said("Headquarters"),
    Role.AUDITOR: said("Auditor"),
}

WRITERS = (Role.OFFICER, Role.LIAISON, Role.SUPERVISOR, Role.HEADQUARTERS)
"""May record, change, send and take in."""

LEADERS = (Role.SUPERVISOR, Role.HEADQUARTERS)
"""May appoint and dismiss, enrol, erase, and see to recovery."""

CONFIDANTS = (Role.LIAISON,)
"""Are given the identity key; besides them only who wrote an identity can open it (domain note, 13)."""


def role_of(word: str) -> Role:
    """The role of that word; one of a newer program may only look."""
    try:
        return Role(word)
    except ValueError:
        return Role.AUDITOR

"""What leaves a station: numbers, records, or records with who persons are. One is chosen each time."""

from enum import Enum

from fieldbook.services.custody.roles import LEADERS, WRITERS
from fieldbook.services.identity.sending import is_some_kept
from fieldbook.services.session import Session

_SETTING = "post.profile"


class Profile(Enum):
    """The three choices, the one that says least first."""

    STATISTICS = "statistics"
    OPERATIONAL = "operational"
    IDENTITY = "identity"


def offered(session: Session) -> tuple[Profile, ...]:
    """What the officer who unlocked may choose now."""
    found = [Profile.STATISTICS] if session.role in LEADERS else []
    if session.role in WRITERS:
        found.append(Profile.OPERATIONAL)
        found += [Profile.IDENTITY] if is_some_kept(session) else []
    return tuple(found)


def usual_profile(session: Session) -> Profile:
    """What is chosen to begin with: as the last time, but never identity, and operational before."""
    kept = (session.vault.scratch.setting(_SETTING) or b"").decode("ascii")
    is_statistics = kept == Profile.STATISTICS.value and Profile.STATISTICS in offered(session)
    return Profile.STATISTICS if is_statistics else Profile.OPERATIONAL


def keep_profile(session: Session, profile: Profile) -> None:
    """Begin with *profile* the next time; identity is chosen anew each time."""
    if profile is not Profile.IDENTITY:
        with session.vault.transaction():
            session.vault.scratch.keep_setting(_SETTING, profile.value.encode("ascii"))

"""Bodies that may be in the wrong hands, and the referrals that go to them (domain note, rule R3)."""

from dataclasses import dataclass

from fieldbook.catalogue.same_body import phrases_of, same_body
from fieldbook.forms.values.surroundings import Neighbour, Surroundings


@dataclass(frozen=True, slots=True)
class Bodies:
    """What a provider of help may go by that is in somebody's hands.

    Attributes:
        near: Names, numbers and codes within one operation.
        far: Those that count in every other operation: codes of people do not.
    """

    near: tuple[str, ...]
    far: tuple[str, ...]

    def include(self, provider: object, *, apart: bool) -> bool:
        """Whether *provider* may be one of them; *apart*, in another operation."""
        names = self.far if apart else self.near
        return isinstance(provider, str) and any(same_body(name, provider, apart=apart) for name in names)


def referral_to(bodies: Bodies, operation: object, around: Surroundings) -> Neighbour | None:
    """A referral that goes, or went, to one of *bodies*: of *operation*, else of any other; None for none."""
    phrases = [phrase for name in bodies.near for phrase in phrases_of(name)]
    found = around.mentioning(phrases, "referral") if phrases else ()
    for referral in sorted(found, key=lambda one: one.answers.operation != operation):
        if bodies.include(referral.answers.provider, apart=referral.answers.operation != operation):
            return referral
    return None


def elsewhere(one: Neighbour, operation: object, around: Surroundings) -> str:
    """The name of the operation that *one* belongs to, if that is not *operation*; else ""."""
    if one.answers.operation == operation:
        return ""
    found = around.linked(one.answers.operation, "operation")
    return str(found.answers.name) if found else ""

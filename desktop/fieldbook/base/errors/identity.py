"""What identifies a person was not opened, not sealed, or not sent."""

from fieldbook.base.errors.family import FieldbookError


class IdentityError(FieldbookError):
    """What identifies a person was not opened, not sealed, or not sent."""

    exit_code = 31


class NoIdentity(IdentityError):
    """Nothing was sealed of this record."""

    code = "I101"
    title = "No identity is kept of this record."
    advice = "Nothing was opened. A person can stay known by the code alone."


class IdentityClosed(IdentityError):
    """No key of this officer opens it."""

    code = "I102"
    title = "This identity opens to the victim liaison and to whoever wrote it, and to nobody else."
    advice = "Nothing was opened. Ask one of them."


class IdentityElsewhere(IdentityError):
    """The sealed bytes are here, and no key of them."""

    code = "I103"
    title = "The identity of this person is held at the station."
    advice = "Nothing was opened. Ask the station to send it with identity, to your victim liaison."


class NeedsOpeningReason(IdentityError):
    """An identity is opened only with a reason."""

    code = "I104"
    title = "Opening an identity needs its reason."
    advice = "Nothing was opened. Say in a few words what it is needed for; the reason is kept for good."


class LastConfidant(IdentityError):
    """Nobody would be left who can open what is sealed."""

    code = "I105"
    title = "Nobody else here could open the identities that are kept."
    advice = (
        "Nothing was changed. Appoint another victim liaison, or make a recovery sheet; let the present"
        " liaison unlock once; then try again."
    )


class KeptOnHold(IdentityError):
    """A record that is held is not erased."""

    code = "I106"
    title = "This record is kept by a legal hold."
    advice = "Nothing was erased. Whoever leads can release it, with a reason."


class NoLiaison(IdentityError):
    """Nobody at headquarters may be given the keys."""

    code = "I107"
    title = "Nobody here may open identities."
    advice = "Nothing was taken in. Appoint a victim liaison first, then take the file in again."


class NoFormApart(IdentityError):
    """Records of this form have nothing that is kept apart."""

    code = "I108"
    title = "A {label} has no identity."
    advice = "Nothing was changed. Name a person."

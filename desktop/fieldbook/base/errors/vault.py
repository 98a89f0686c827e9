"""The vault cannot be used."""

from fieldbook.base.errors.family import FieldbookError


class VaultError(FieldbookError):
    """The vault cannot be used."""

    exit_code = 21


class WrongPassphrase(VaultError):
    """No slot opens with what was typed."""

    code = "V101"
    title = "This passphrase does not open the vault."
    advice = "Nothing has been changed. Type it again; capital letters count."


class VaultInUse(VaultError):
    """Another Fieldbook holds the lock."""

    code = "V102"
    title = "This vault is already open in another Fieldbook."
    advice = (
        "Nothing has been changed. Close the other window or wait until its command ends, then try again."
    )


class VaultFromNewerApp(VaultError):
    """The layout is of a later version than this program knows."""

    code = "V103"
    title = "This vault was last used by a newer Fieldbook (layout {found}; this one reads up to {known})."
    advice = (
        "Nothing has been changed. Install the newer Fieldbook on this computer, then open the vault again."
    )


class VaultDamaged(VaultError):
    """The key is right and the bytes are not."""

    code = "V104"
    title = "The vault's {part} cannot be read, although the passphrase is right."
    advice = "Nothing has been changed. Keep the folder; restore the newest backup into another one."


class NoVault(VaultError):
    """There is no vault in the folder."""

    code = "V105"
    title = "There is no vault in this folder."
    advice = "Nothing has been made. Name the right folder, or set up a station there first."


class VaultExists(VaultError):
    """A vault would be made over another."""

    code = "V106"
    title = "There is a vault in this folder already."
    advice = "Nothing has been changed. Open it, or name an empty folder."


class PassphraseTooWeak(VaultError):
    """A new passphrase would not hold against guessing."""

    code = "V108"
    title = "This passphrase is too easy to guess."
    advice = (
        "Nothing has been made. Use at least {least} characters, best five words that do not belong together."
    )


class EngineTooOld(VaultError):
    """The SQLite inside the cipher library has a known fault."""

    code = "V109"
    title = "The database library is too old ({found}; {needed} is needed)."
    advice = "Nothing has been opened. Install Fieldbook again with its own libraries."

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


class VaultFromOlderApp(VaultError):
    """The layout is of an earlier version, which this program can neither read nor bring up to date."""

    code = "V107"
    title = "This vault was made by an earlier Fieldbook (layout {found}; this one reads from {known} on)."
    advice = (
        "Nothing has been changed, and nothing is damaged. Open it with the Fieldbook that made it, send "
        "what it holds to headquarters, and set up a new vault here."
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


class OfficerAway(VaultError):
    """Somebody has not opened the vault through too many turns of its key."""

    code = "V110"
    title = "An officer has not opened this vault since its key was changed {count} times."
    advice = "Nothing has been changed. Let everybody unlock it once, or revoke whoever no longer comes."


class WrongRole(VaultError):
    """The officer who unlocked was not appointed for this."""

    code = "V111"
    title = "This is not for the role of {role}."
    advice = "Nothing has been changed. Ask a supervisor to do it, or to give you another role."


class OfficerDismissed(VaultError):
    """The officer of this passphrase was dismissed."""

    code = "V112"
    title = "The officer of this passphrase may no longer open the vault."
    advice = "Nothing has been changed. Let another officer unlock it; that also ends what was begun."


class LastLeader(VaultError):
    """Nobody would be left who may appoint anybody."""

    code = "V113"
    title = "Nobody else here may appoint officers."
    advice = "Nothing has been changed. Make another officer a supervisor first."


class NoSuchOfficer(VaultError):
    """Nobody of that identifier shares this vault."""

    code = "V114"
    title = "No officer of this vault has that name."
    advice = "Nothing has been changed. Look at the list of officers for the name."


class NotAShare(VaultError):
    """What was typed is not the recovery sheet of this vault."""

    code = "V120"
    title = "These are not enough shares of this vault's recovery sheet."
    advice = "Nothing has been opened. Compare every word with the paper, and take shares of one sheet."


class NoRecovery(VaultError):
    """There is no such way in."""

    code = "V121"
    title = "This vault was never given headquarters' recovery key."
    advice = "Nothing has been done. Use the printed recovery sheet of this vault instead."


class NotARecoveryFile(VaultError):
    """A file that is no recovery card, request or answer, or somebody else's."""

    code = "V122"
    title = "This file does not belong to the recovery of this vault."
    advice = "Nothing has been changed. Choose the file that the other side wrote for this very purpose."


class NotABackup(VaultError):
    """The folder is no backup of a vault, or not a whole one."""

    code = "V130"
    title = "This folder is not a whole backup of a vault."
    advice = "Nothing has been changed. Choose a folder whose name begins with fieldbook-backup."


class SlotsAltered(VaultError):
    """The key file is not as this program left it; nothing may build on it."""

    code = "V131"
    title = "The key file of this vault was changed behind the program's back."
    advice = "Nothing was changed. Whoever leads puts the key file in order first, under Security."


class NeedsSecond(VaultError):
    """Two who lead have to agree."""

    code = "V132"
    title = "Two officers who lead have to agree to this."
    advice = (
        "Your word is kept, and nothing was done yet. Another one has to say the same within {days} days."
    )


class TooSoon(VaultError):
    """Too many passphrases lately that open nothing."""

    code = "V140"
    title = "Several passphrases in a row did not open the vault."
    advice = "Nothing has been changed. Wait {wait_s} seconds, then type it again."


class NetworkFolder(VaultError):
    """The vault would lie where locks and flushes cannot be trusted."""

    code = "V141"
    title = "This folder lies on a network drive ({system})."
    advice = "Nothing has been opened. Put the vault on a disk of this computer; carry records by bundle."

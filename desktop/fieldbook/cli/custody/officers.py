"""``officer``: who shares this vault; adding, changing and revoking officers, and one's own passphrase."""

import argparse
from pathlib import Path

from fieldbook.base.errors import NoSuchOfficer
from fieldbook.base.sensitive import Sensitive
from fieldbook.cli.command import Answer, Call, Command
from fieldbook.cli.exits import PROBLEMS
from fieldbook.cli.passphrase import new_passphrase, read_passphrase
from fieldbook.cli.telling import problems
from fieldbook.cli.terminal import Json, table
from fieldbook.services.custody.attempts import destroy_after
from fieldbook.services.custody.guarding import Tampering, mend, tampering
from fieldbook.services.custody.officers import (
    NewOfficer,
    OfficerLine,
    appoint,
    change_passphrase,
    check_officer,
    dismiss,
    give_role,
    officers,
)
from fieldbook.services.custody.roles import Role
from fieldbook.services.session import Session

_ROLES = tuple(role.value for role in Role)


def new_file(parser: argparse.ArgumentParser) -> None:
    """Where a new passphrase stands."""
    parser.add_argument(
        "--new-passphrase-file",
        type=Path,
        metavar="FILE",
        help="file whose first line is the new passphrase; asked for twice if left out",
    )


def _role(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--role", choices=_ROLES, default=Role.OFFICER.value, help="what they may do")


def _name(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("name", metavar="NAME", help="the officer's name")


def _add_options(parser: argparse.ArgumentParser) -> None:
    _name(parser)
    _role(parser)
    new_file(parser)


def _role_options(parser: argparse.ArgumentParser) -> None:
    _name(parser)
    _role(parser)


def _list(call: Call) -> Answer:
    with call.session() as session:
        lines = officers(session)
    data: list[Json] = [_data(line) for line in lines]
    rows = ((line.name, line.role.words, "yes" if line.may_open else "no longer") for line in lines)
    return Answer({"officers": data}, table(("Officer", "Role", "May unlock"), rows, call.terminal.width))


def _add(call: Call) -> Answer:
    with call.session() as session:
        passphrase, repeated = new_passphrase(call.options.new_passphrase_file, call.terminal)
        new = NewOfficer(call.options.name, Role(call.options.role), passphrase)
        if found := check_officer(new, repeated.reveal()):
            told = problems(found, what="Nobody was added yet.", remedy="Nothing was changed. Mend this:")
            return Answer(None, "", (told,), PROBLEMS)
        line = appoint(session, new)
    return Answer(
        _data(line), f"{line.name} ({line.role.words}) may unlock this vault. The passphrase was tried."
    )


def _mend(call: Call) -> Answer:
    with call.session() as session:
        found = tampering(session)
        left = mend(session)
    if found is Tampering.NONE:
        return Answer({"found": found.value, "left_out": []}, "The key file is as this program left it.")
    named = f" Taken out, to be admitted or made anew: {', '.join(left)}." if left else ""
    names: list[Json] = list(left)
    return Answer({"found": found.value, "left_out": names}, f"The key file is in order again.{named}")


def _change_role(call: Call) -> Answer:
    with call.session() as session:
        line = _named(session, call.options.name)
        give_role(session, line.officer, Role(call.options.role))
    role = Role(call.options.role)
    return Answer({"officer": line.officer, "role": role.value}, f"{line.name} is now: {role.words}.")


def _revoke(call: Call) -> Answer:
    with call.session() as session:
        line = _named(session, call.options.name)
        dismiss(session, line.officer)
    return Answer(
        {"officer": line.officer, "may_open": False},
        f"{line.name} may no longer unlock this vault; its key was changed.\n"
        "A copy of the vault that was made before still opens with their passphrase.",
    )


def _passphrase(call: Call) -> Answer:
    old: Sensitive
    with call.session() as session:
        old = read_passphrase(call.passphrase_file, call.terminal, "The passphrase until now, once more: ")
        new, repeated = new_passphrase(call.options.new_passphrase_file, call.terminal)
        if new.reveal() != repeated.reveal():
            new = Sensitive("")
        change_passphrase(session, old, new)
    return Answer(
        {"changed": True}, "The passphrase was changed and tried. The old one opens nothing any more."
    )


def _count(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "count", type=int, metavar="N", help="wrong passphrases in a row, 3 at least; 0 for never"
    )


def _destroy_after(call: Call) -> Answer:
    count: int = call.options.count
    with call.session() as session:
        try:
            destroy_after(session, count)
        except ValueError:
            call.parser.error("three at least, or 0 for never")
    text = (
        f"After {count} wrong passphrases in a row only the ways of recovery are left." if count else "Never."
    )
    return Answer({"destroy_after": count}, text)


def _named(session: Session, name: str) -> OfficerLine:
    for line in officers(session):
        if line.may_open and name in {line.name, line.officer}:
            return line
    raise NoSuchOfficer


def _data(line: OfficerLine) -> dict[str, Json]:
    return {
        "officer": line.officer,
        "name": line.name,
        "role": line.role.value,
        "may_open": line.may_open,
        "is_me": line.is_me,
    }


COMMAND = Command(
    "officer",
    "Who shares this vault: add, change and revoke officers.",
    parts=(
        Command("list", "Everybody who writes or wrote here.", _list),
        Command("add", "Let another officer unlock this vault.", _add, _add_options),
        Command("role", "Give an officer another role.", _change_role, _role_options),
        Command("revoke", "Keep an officer out: the key of the vault is changed.", _revoke, _name),
        Command("destroy-after", "Destroy passphrases after wrong tries.", _destroy_after, _count),
        Command("mend", "Put a key file in order that was changed behind our back.", _mend),
        Command("passphrase", "Change your own passphrase.", _passphrase, new_file),
    ),
)

"""``recovery``: ways back into a vault whose passphrases are lost, made beforehand, rehearsed, and gone."""

import argparse
from pathlib import Path

from fieldbook.base.sensitive import Sensitive
from fieldbook.cli.command import Answer, Call, Command
from fieldbook.cli.passphrase import new_passphrase, read_passphrase
from fieldbook.cli.terminal import pairs
from fieldbook.services.custody import recovery
from fieldbook.services.custody.recovering import (
    NewPassphrase,
    answer,
    ask,
    recover_by_answer,
    recover_by_sheet,
)
from fieldbook.services.inbox import read_small
from fieldbook.services.session import Session
from fieldbook.store.slots import put

_MOST_BYTES = 64 * 1024
_MORE = """Beforehand, while it is open:
  recovery sheet                      prints shares: give each to another person, then rehearse
  recovery card CARD                  lets headquarters' recovery key open this vault
Afterwards, when every passphrase is lost:
  recovery from-sheet SHARE SHARE     files with one share each
  recovery ask --out REQUEST --answer ANSWER   writes the request, waits for the answer of headquarters
Headquarters:
  recovery key --out KEY --card CARD  makes the recovery key, for the safe, and its card, for stations
  recovery answer REQUEST --key KEY --out ANSWER"""


def _sheet_options(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--need", type=int, default=recovery.NEED, help="shares that open it together")
    parser.add_argument("--of", type=int, default=recovery.OF, help="shares that are made")


def _share(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("share", type=Path, metavar="FILE", help="the share, as text")


def _card(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("card", type=Path, metavar="CARD", help="the recovery card of headquarters")


def _key_options(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--out", type=Path, required=True, metavar="KEY", help="the key, for the safe")
    parser.add_argument("--card", type=Path, required=True, metavar="CARD", help="its card, for stations")
    _key_passphrase(parser)


def _key_passphrase(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--key-passphrase-file", type=Path, metavar="FILE", help="passphrase of the recovery key"
    )


def _answer_options(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("request", type=Path, metavar="REQUEST", help="what the station wrote")
    parser.add_argument("--key", type=Path, required=True, metavar="KEY", help="the recovery key")
    parser.add_argument("--out", type=Path, required=True, metavar="ANSWER", help="goes back to the station")
    _key_passphrase(parser)


def _new(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--officer", default="", metavar="NAME", help="who comes back")
    parser.add_argument(
        "--new-passphrase-file", type=Path, metavar="FILE", help="first line: the new passphrase"
    )


def _from_sheet_options(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("shares", type=Path, nargs="+", metavar="FILE", help="files with one share each")
    _new(parser)


def _ask_options(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--out", type=Path, required=True, metavar="REQUEST", help="goes to headquarters")
    parser.add_argument("--answer", type=Path, required=True, metavar="ANSWER", help="what comes back")
    _new(parser)


def _status(call: Call) -> Answer:
    with call.session() as session:
        now = recovery.standing(session)
    sheet = f"{now.need} of {now.of} shares; proven: {len(now.rehearsed)}" if now.of else "none yet"
    key = "opens this vault" if now.has_key else "was not given"
    due = "Make a sheet, give its shares away, and rehearse." if now.is_due else "Nothing is due."
    return Answer(
        {"need": now.need, "of": now.of, "rehearsed": list(now.rehearsed), "has_key": now.has_key},
        pairs([("Recovery sheet", sheet), ("Recovery key of headquarters", key), ("To do", due)]),
    )


def _sheet(call: Call) -> Answer:
    need, of = call.options.need, call.options.of
    with call.session() as session:
        try:
            sheet = recovery.make_sheet(session, need, of)
        except ValueError:
            call.parser.error("at least two shares are needed, and no more than are made (16 at most)")
    said = [f"Recovery sheet of {sheet.station}, {sheet.made_at}. Any {sheet.need} shares open its vault."]
    said += [f"\nShare {number} of {of}\n{share}" for number, share in enumerate(sheet.shares, start=1)]
    said.append("\nThey are shown this once. Give each to another person, and rehearse.")
    return Answer({"station": sheet.station, "need": need, "shares": list(sheet.shares)}, "\n".join(said))


def _rehearse(call: Call) -> Answer:
    with call.session() as session:
        number = recovery.rehearse(session, _text(call.options.share))
        now = recovery.standing(session)
    left = max(0, now.need - len(now.rehearsed))
    more = f"Prove {left} more." if left else "Enough shares were proven."
    return Answer({"share": number, "rehearsed": list(now.rehearsed)}, f"Share {number} is right. {more}")


def _take_card(call: Call) -> Answer:
    with call.session() as session:
        recovery.take_card(session, read_small(call.options.card))
    return Answer({"has_key": True}, "Headquarters' recovery key opens this vault from now on.")


def _make_key(call: Call) -> Answer:
    with call.session() as session:
        passphrase, _ = new_passphrase(call.options.key_passphrase_file, call.terminal)
        key, card = recovery.make_key(session, passphrase)
        _write(session, call.options.out, key)
        _write(session, call.options.card, card)
    return Answer(
        {"key": str(call.options.out), "card": str(call.options.card)},
        f"The key is in {call.options.out}: keep it in a safe, on no computer.\n"
        f"The card is in {call.options.card}: give it to every station.",
    )


def _answer(call: Call) -> Answer:
    passphrase = read_passphrase(call.options.key_passphrase_file, call.terminal, "Passphrase of the key: ")
    key = recovery.read_key(read_small(call.options.key), passphrase)
    told = answer(read_small(call.options.request), key)
    put(call.options.out, told.content, random=call.outside.random)
    return Answer(
        {"answer": str(call.options.out), "code": told.code},
        f"The officer must read this code to you: {told.code}\n"
        f"Hand {call.options.out} over only if it is the same, to somebody whom you know.",
    )


def _from_sheet(call: Call) -> Answer:
    shares = [_text(path) for path in call.options.shares]
    return _told(recover_by_sheet(call.vault, shares, new=_new_passphrase(call), outside=call.outside))


def _ask(call: Call) -> Answer:
    """Ask, and wait: the secret that opens the answer is never written anywhere."""
    request = ask(call.vault)
    new = _new_passphrase(call)
    put(call.options.out, request.content, random=call.outside.random)
    call.terminal.ask(
        f"The request is in {call.options.out}. Read this code to headquarters: {request.code}\n"
        f"When the answer is in {call.options.answer}, press Enter: "
    )
    content = read_small(call.options.answer)
    return _told(recover_by_answer(call.vault, content, request.secret, new=new, outside=call.outside))


def _told(session: Session) -> Answer:
    name = session.officer_name
    session.close()
    return Answer(
        {"officer": name, "recovered": True},
        f"{name} may unlock this vault with the new passphrase. Everything else is as it was.",
    )


def _new_passphrase(call: Call) -> NewPassphrase:
    first, repeated = new_passphrase(call.options.new_passphrase_file, call.terminal)
    same = first.reveal() == repeated.reveal()
    return NewPassphrase(first if same else Sensitive(""), call.options.officer)


def _text(path: Path) -> str:
    return read_small(path, _MOST_BYTES).decode("utf-8", "replace")


def _write(session: Session, path: Path, content: bytes) -> None:
    put(path, content, random=session.outside.random)


COMMAND = Command(
    "recovery",
    "Ways back into a vault whose passphrases are lost.",
    parts=(
        Command("status", "Which ways there are, and what is due.", _status),
        Command("sheet", "Make the shares of a new recovery sheet.", _sheet, _sheet_options),
        Command("rehearse", "Prove that a share is right, without showing it.", _rehearse, _share),
        Command("card", "Let headquarters' recovery key open this vault.", _take_card, _card),
        Command("key", "Headquarters: make the recovery key and its card.", _make_key, _key_options),
        Command("answer", "Headquarters: answer a station's request.", _answer, _answer_options),
        Command("from-sheet", "Come back in with shares of the sheet.", _from_sheet, _from_sheet_options),
        Command("ask", "Come back in with headquarters' recovery key.", _ask, _ask_options),
    ),
    more=_MORE,
)

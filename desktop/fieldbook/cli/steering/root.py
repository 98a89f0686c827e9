"""``root``: headquarters' signing key, and the root keys above it that are kept offline."""

import argparse
from pathlib import Path

from fieldbook.base.moment import day_of
from fieldbook.bundle.mandate import Mandate, encode_chain, key_code
from fieldbook.cli.command import Answer, Call, Command
from fieldbook.cli.passphrase import new_passphrase, read_passphrase
from fieldbook.cli.terminal import Json, pairs
from fieldbook.journal.signing import PublicKey
from fieldbook.services.inbox import read_small
from fieldbook.services.session import Session
from fieldbook.services.steering.believing import mandates
from fieldbook.services.steering.mandating import (
    Draft,
    Hand,
    Roots,
    draft,
    make_root_key,
    put_in_force,
    read_draft,
    read_root_card,
    read_root_key,
    sign_draft,
)
from fieldbook.services.steering.trusting import HandWord, hand_word
from fieldbook.store.slots import put

_MORE = """Once, with the holders of root keys, each on a computer without a network:
  root key --out KEY --card CARD      makes a root key for a safe, and its card; needs no vault
  root begin CARD... --need N --out FILE   at headquarters: drafts what names them
Whenever the signing key changes:
  root new --out FILE             a new signing key; the one until now is believed until `settle`
  root replace --out FILE             the one until now is lost or stolen, and not believed any more
  root settle --out FILE              only the one in use is believed from now on
Every draft:
  root sign FILE --key KEY            each holder, wherever the root key is; needs no vault
  root take FILE                      headquarters puts it in force; receipts tell the stations
At a station: compare the codes of `root show` by telephone."""


def _key_options(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--out", type=Path, required=True, metavar="KEY", help="the key, for a safe")
    parser.add_argument("--card", type=Path, required=True, metavar="CARD", help="its card, for headquarters")
    _key_passphrase(parser)


def _key_passphrase(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--key-passphrase-file", type=Path, metavar="FILE", help="passphrase of the root key")


def _draft_options(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--out", type=Path, required=True, metavar="FILE", help="goes to the root keys")


def _roots_options(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("cards", type=Path, nargs="+", metavar="CARD", help="the cards of all root keys")
    parser.add_argument("--need", type=int, default=1, metavar="N", help="how many of them sign together")
    _draft_options(parser)


def _sign_options(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("file", type=Path, metavar="FILE", help="the draft; the signature is added to it")
    parser.add_argument("--key", type=Path, required=True, metavar="KEY", help="the root key")
    _key_passphrase(parser)


def _take_options(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("file", type=Path, metavar="FILE", help="what the root keys signed")
    parser.add_argument(
        "--restored", action="store_true", help="this computer came from a backup and lacks the key in force"
    )


def _show_options(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--out", type=Path, metavar="FILE", help="write all mandates there, for a station")


def _make_key(call: Call) -> Answer:
    passphrase, _ = new_passphrase(call.options.key_passphrase_file, call.terminal)
    random = call.outside.random
    key, card = make_root_key(passphrase, random)
    put(call.options.out, key, random=random)
    put(call.options.card, card, random=random)
    code = key_code(read_root_card(card))
    return Answer(
        {"key": str(call.options.out), "card": str(call.options.card), "code": code},
        f"The root key is in {call.options.out}: keep it in a safe, on no computer.\n"
        f"Its card is in {call.options.card}, for headquarters. Write its code down: {code}",
    )


def _begin(call: Call) -> Answer:
    keys = tuple(read_root_card(read_small(path)).hex() for path in call.options.cards)
    with call.session() as session:
        try:
            made = draft(session, Hand.KEEP, Roots(keys, call.options.need))
        except ValueError:
            call.parser.error("name each root key once, nine at most, and no more needed than there are")
        return _drafted(call, session, made)


def _changing(hand: Hand) -> Command:
    def perform(call: Call) -> Answer:
        with call.session() as session:
            return _drafted(call, session, draft(session, hand))

    about = {
        Hand.NEW: "Headquarters: a new signing key; the one until now is believed until `settle`.",
        Hand.REPLACE: "Headquarters: a new signing key; the one until now is lost or stolen.",
        Hand.SETTLE: "Headquarters: only the signing key in use is believed from now on.",
    }
    return Command(hand.value, about[hand], perform, _draft_options)


def _drafted(call: Call, session: Session, made: Draft) -> Answer:
    put(call.options.out, made.content, random=session.outside.random)
    told = f"{_said(made)}\nThe draft is in {call.options.out}. Nothing is in force before it was taken in."
    return Answer(_data(made), told)


def _sign(call: Call) -> Answer:
    content = read_small(call.options.file)
    before = read_draft(content)
    call.terminal.out.write(f"You are about to sign:\n{_said(before)}\n")
    passphrase = read_passphrase(call.options.key_passphrase_file, call.terminal, "Passphrase of the key: ")
    signed = sign_draft(content, read_root_key(read_small(call.options.key), passphrase))
    put(call.options.file, signed.content, random=call.outside.random)
    left = f"{signed.missing} more have to sign." if signed.missing else "Headquarters can take it in."
    return Answer(_data(signed), f"The signature is in {call.options.file}. {left}")


def _take(call: Call) -> Answer:
    with call.session() as session:
        put_in_force(session, read_small(call.options.file), restored=call.options.restored)
        word = hand_word(session)
    return Answer(_told(word), f"{_lines(word)}\nStations learn of it by their next receipt or return.")


def _show(call: Call) -> Answer:
    out: Path | None = call.options.out
    with call.session() as session:
        word = hand_word(session)
        chain = mandates(session, session.own.station)
        if out is not None and chain:
            put(out, encode_chain(chain), random=session.outside.random)
    return Answer(_told(word), _lines(word))


def _said(made: Draft) -> str:
    mandate = made.mandate
    return pairs(
        [
            ("Mandate", f"{mandate.number}, of {day_of(mandate.written_at)}"),
            ("Signing key", key_code(mandate.hand)),
            *(("Still believed", key_code(one)) for one in mandate.believed[1:]),
            *(("Root key", code) for code in _root_codes(mandate)),
            ("Of these sign", f"{mandate.need}"),
            ("Have still to sign", f"{made.missing}"),
        ]
    )


def _root_codes(mandate: Mandate) -> list[str]:
    return [key_code(PublicKey(bytes.fromhex(one))) for one in mandate.roots]


def _data(made: Draft) -> dict[str, Json]:
    return {
        "number": made.mandate.number,
        "signing_key": key_code(made.mandate.hand),
        "roots": [*_root_codes(made.mandate)],
        "need": made.mandate.need,
        "missing": made.missing,
    }


def _lines(word: HandWord) -> str:
    rows = [("Signing key", word.code), *(("Still believed", code) for code in word.earlier)]
    if not word.number:
        return pairs([*rows, ("Root keys", "none: this key speaks for headquarters for ever")])
    rows += [("Mandate", f"{word.number}, of {day_of(word.written_at)}")]
    rows += [("Root key", code) for code in word.roots] + [("Of these sign", f"{word.need}")]
    if not word.is_here:
        rows.append(("Take care", "this computer does not hold that signing key: draft a new one"))
    return pairs(rows)


def _told(word: HandWord) -> dict[str, Json]:
    return {
        "number": word.number,
        "signing_key": word.code,
        "earlier": [*word.earlier],
        "roots": [*word.roots],
        "need": word.need,
        "is_here": word.is_here,
    }


COMMAND = Command(
    "root",
    "Headquarters' signing key, and the root keys above it.",
    parts=(
        Command(
            "show",
            "The codes to compare by telephone; headquarters: the file for stations.",
            _show,
            _show_options,
        ),
        Command("key", "Make a root key and its card; needs no vault.", _make_key, _key_options),
        Command("begin", "Headquarters: name the root keys, or others from now on.", _begin, _roots_options),
        *map(_changing, (Hand.NEW, Hand.REPLACE, Hand.SETTLE)),
        Command("sign", "Sign a draft with a root key; needs no vault.", _sign, _sign_options),
        Command("take", "Headquarters: put what was signed in force.", _take, _take_options),
    ),
    more=_MORE,
)

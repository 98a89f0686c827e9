"""``upload``: bundles over a network, resumed where they stopped; and headquarters' side of it."""

import argparse
from pathlib import Path

from fieldbook.cli.command import Answer, Call, Command
from fieldbook.cli.exits import DONE, PROBLEMS
from fieldbook.cli.passphrase import read_passphrase
from fieldbook.cli.telling import many, problems, refusal
from fieldbook.cli.terminal import Json, pairs, table
from fieldbook.services import road

_MORE = """The order of things:
  station        fieldbook upload server https://inbox.example.org/files --token-file FILE
  station        fieldbook upload now                 as often as there is a network
  headquarters   fieldbook upload collect /srv/tus    takes in, and lays out the receipts
  station        fieldbook upload now                 takes in the receipts, too"""
_ON_ITS_WAY = "on its way"


def _server_options(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("url", metavar="URL", help="where uploads are created; begins with https://")
    parser.add_argument(
        "--token-file",
        type=Path,
        metavar="FILE",
        help="file whose first line is this station's token; - reads it from a pipe; asked for if left out",
    )
    parser.add_argument(
        "--pin", metavar="PIN", help="the server's key as sha256//…; without it the system's store decides"
    )


def _server(call: Call) -> Answer:
    with call.session() as session:
        token = read_passphrase(call.options.token_file, call.terminal, "Token: ")
        found = road.check_server(call.options.url, token.reveal(), call.options.pin)
        if found:
            told = problems(
                found, what="This server cannot be used yet.", remedy="Nothing was changed. Mend:"
            )
            return Answer(None, "", (told,), PROBLEMS)
        chosen = road.Server(call.options.url, token, call.options.pin)
        road.keep_server(session, chosen)
    return Answer({"server": chosen.url, "pinned": chosen.pin is not None}, f"Uploads go to {chosen.url}.")


def _now(call: Call) -> Answer:
    with call.session() as session:
        done = road.upload(session, road.server(session), call.progress)
    lines = [
        f"Bundle {one.number} has arrived: {many(one.records, 'record', 'records')}; "
        f"its last entry is {one.code}."
        for one in done.bundles
    ]
    lines += [
        f"{one.headquarters} holds everything up to entry {one.next_seq - 1}. "
        f"Newly received records: {one.records:,}."
        for one in done.receipts
    ]
    if done.unanswered:
        lines.append(f"Bundles that wait for their receipt: {done.unanswered}.")
    receipts: list[Json] = [{"next_seq": one.next_seq, "records": one.records} for one in done.receipts]
    data: dict[str, Json] = {
        "arrived": [_parcel_data(one) for one in done.bundles],
        "receipts": receipts,
        "unanswered": done.unanswered,
    }
    complaints = tuple(refusal(error, about="receipt") for error in done.refused)
    return Answer(data, "\n".join(lines), complaints, done.refused[0].exit_code if done.refused else DONE)


def _status(call: Call) -> Answer:
    with call.session() as session:
        chosen, parcels = road.server(session), road.pending(session)
    trust = "the key that was pinned" if chosen.pin else "whom this computer trusts"
    text = pairs([("Server", chosen.url), ("Trusts", trust), ("Bundles", str(len(parcels)))])
    if parcels:
        rows = (
            (
                str(one.number),
                f"{one.records:,}",
                f"{one.size_bytes:,}",
                one.arrived_at or _ON_ITS_WAY,
                one.code,
            )
            for one in parcels
        )
        headings = ("Bundle", "Records", "Bytes", "Arrived", "Last entry")
        text = f"{text}\n\n{table(headings, rows, call.terminal.width)}"
    data: dict[str, Json] = {
        "server": chosen.url,
        "pinned": chosen.pin is not None,
        "bundles": [_parcel_data(one) for one in parcels],
    }
    return Answer(data, text)


def _collect_options(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("folder", type=Path, metavar="DIR", help="holds inbox and receipts")


def _collect(call: Call) -> Answer:
    with call.session() as session:
        collected = road.collect(session, call.options.folder, call.progress)
    taken: list[Json] = [
        {
            "station": one.station,
            "number": one.number,
            "records": one.records,
            "is_new": one.is_new,
            "receipt": str(one.receipt_path.name),
        }
        for one in collected.bundles
    ]
    lines = [
        f"Bundle {one.number} of {one.station}: {many(one.records, 'new record', 'new records')}."
        for one in collected.bundles
    ]
    complaints = tuple(refusal(error, about=file.name) for file, error in collected.refused)
    exit_code = collected.refused[0][1].exit_code if collected.refused else DONE
    return Answer({"taken": taken}, "\n".join(lines) or "Nothing new.", complaints, exit_code)


def _parcel_data(parcel: road.Parcel) -> dict[str, Json]:
    return {
        "number": parcel.number,
        "records": parcel.records,
        "size_bytes": parcel.size_bytes,
        "code": parcel.code,
        "arrived_at": parcel.arrived_at,
    }


COMMAND = Command(
    "upload",
    "Send over a network to headquarters' upload server.",
    parts=(
        Command("server", "Station: which server, and this station's token.", _server, _server_options),
        Command("now", "Station: bring what headquarters does not hold yet.", _now),
        Command("status", "Station: which bundles are on their way.", _status),
        Command("collect", "Headquarters: take in what its server holds.", _collect, _collect_options),
    ),
    more=_MORE,
)

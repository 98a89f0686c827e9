"""``lookalikes``: records that may be the same, and what a person says of them."""

import argparse
from collections.abc import Sequence

from fieldbook.cli.command import Answer, Call, Command
from fieldbook.cli.rows import ID_SHOWN
from fieldbook.cli.terminal import Json, table
from fieldbook.services.browse import find_record
from fieldbook.services.drafting import Saved
from fieldbook.services.reconcile.deciding import join, tell_apart
from fieldbook.services.reconcile.lookalikes import Lookalike
from fieldbook.services.reconcile.looking import reconcile

_HEADINGS = ("One", "Other", "Form", "One says", "Other says", "What they share", "Match key")


def lookalike_data(one: Lookalike) -> dict[str, Json]:
    """A pair for programs."""
    return {
        "form": one.form,
        "one": one.one,
        "other": one.other,
        "one_title": one.one_title,
        "other_title": one.other_title,
        "why": one.why,
        "match_key": one.key,
    }


def lookalikes_table(found: Sequence[Lookalike], width: int | None) -> str:
    """Pairs for people."""
    rows = (
        (
            *(one.one[:ID_SHOWN], one.other[:ID_SHOWN], one.form),
            *(one.one_title, one.other_title, one.why, one.key),
        )
        for one in found
    )
    return table(_HEADINGS, rows, width)


def _declare_list(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("operation", metavar="OPERATION", help="its identifier, or the beginning of it")


def _list(call: Call) -> Answer:
    with call.session() as session:
        found = reconcile(session, find_record(session, call.options.operation)).lookalikes
    data: list[Json] = [lookalike_data(one) for one in found]
    nothing = "Nothing in this operation looks alike that was not decided already."
    return Answer(data, lookalikes_table(found, call.terminal.width) if found else nothing)


def _declare_two(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("one", metavar="ONE", help="the record that stays as it is")
    parser.add_argument("other", metavar="OTHER", help="the record that looks like it")
    parser.add_argument("--why", required=True, metavar="REASON", help="kept with the decision")


def _same(call: Call) -> Answer:
    with call.session() as session:
        one, other = (find_record(session, text) for text in (call.options.one, call.options.other))
        saved = join(session, one, other, why=call.options.why)
    return _answer(saved, "The other record now says that it is the same. It is kept and not counted again.")


def _apart(call: Call) -> Answer:
    with call.session() as session:
        one, other = (find_record(session, text) for text in (call.options.one, call.options.other))
        saved = tell_apart(session, one, other, why=call.options.why)
    return _answer(saved, "They are told apart and will not be asked about again.")


def _answer(saved: Saved, said: str) -> Answer:
    return Answer({"record": saved.record, "code": saved.code}, f"{said} Revision {saved.code}.")


COMMAND = Command(
    "lookalikes",
    "Find what may have been recorded twice, and say whether it was.",
    parts=(
        Command("list", "The pairs of an operation that nobody has decided about.", _list, _declare_list),
        Command("same", "Say that OTHER is the same as ONE.", _same, _declare_two),
        Command("apart", "Say that they are not the same.", _apart, _declare_two),
    ),
)

"""``reconcile``: the figures of one operation side by side, and what looks alike in it."""

import argparse

from fieldbook.cli.command import Answer, Call, Command
from fieldbook.cli.commands.reconciling.lookalikes import lookalike_data, lookalikes_table
from fieldbook.cli.rows import ID_SHOWN
from fieldbook.cli.terminal import Json, pairs, table
from fieldbook.report.choices import Preferred
from fieldbook.report.flags import Flag
from fieldbook.report.summary import Block, Stated
from fieldbook.report.totals import Total
from fieldbook.services.browse import find_record
from fieldbook.services.reconcile.looking import Reconciliation, reconcile

_MORE = """Each measure shows what is computed, what was recorded one by one, and each number as it is stated.
To take one of them: fieldbook prefer FIGURE --why REASON
To settle what looks alike: fieldbook lookalikes same|apart ONE OTHER --why REASON"""
_HEADINGS = (
    *("Record", "As stated", "Of which", "How exact", "Scope", "Source", "Trust", "Status", "As of"),
    *("In the total", "Against recorded"),
)


def declare(parser: argparse.ArgumentParser) -> None:
    """Which operation."""
    parser.add_argument("operation", metavar="OPERATION", help="its identifier, or the beginning of it")


def perform(call: Call) -> Answer:
    """Look at it."""
    with call.session() as session:
        found = reconcile(session, find_record(session, call.options.operation))
    return Answer(_data(found), _text(found, call.terminal.width))


def _data(found: Reconciliation) -> dict[str, Json]:
    measures: list[Json] = [_block_data(block, found) for block in found.summary.blocks]
    flags: list[Json] = [_flag_data(flag) for flag in found.summary.flags]
    alike: list[Json] = [lookalike_data(one) for one in found.lookalikes]
    return {
        "operation": found.operation.record,
        "title": found.summary.title,
        "measures": measures,
        "flags": flags,
        "lookalikes": alike,
    }


def _block_data(block: Block, found: Reconciliation) -> dict[str, Json]:
    stated: list[Json] = [_stated_data(one, found) for one in block.stated]
    return {
        "measure": block.label,
        "unit": block.unit_label,
        "computed": _total_data(block.total, block.unit_label),
        "recorded": str(block.recorded.number) if block.recorded else None,
        "gap": block.gap,
        "preferred": _preferred_data(block.preferred),
        "stated": stated,
    }


def _total_data(total: Total | None, unit_label: str) -> Json:
    if total is None:
        return None
    lower, upper = total.bounds.lower, total.bounds.upper
    return {
        "words": total.words_with(unit_label),
        "lower": None if lower is None else str(lower),
        "upper": None if upper is None else str(upper),
        "approximate": total.limits != total.bounds,
        "how": total.how,
        "disputed": total.disputed,
    }


def _preferred_data(preferred: Preferred | None) -> Json:
    if preferred is None:
        return None
    choice = preferred.choice
    return {
        "words": preferred.words,
        "figure": preferred.figure,
        "why": choice.why,
        "officer": choice.officer,
        "at": choice.at,
        "record": choice.record,
    }


def _stated_data(stated: Stated, found: Reconciliation) -> dict[str, Json]:
    figure = stated.figure
    return {
        "record": figure.record,
        "words": figure.words,
        "qualifier": figure.qualifier,
        "detail": figure.detail,
        "scope": figure.scope,
        "parts": list(figure.parts),
        "sums": list(map(str, figure.sums)),
        "source": figure.source,
        "source_title": figure.source_title,
        "trust": found.trust(figure),
        "status": figure.status,
        "as_of": figure.as_of,
        "use": stated.use.value,
        "note": stated.note,
        "gap": stated.gap,
    }


def _flag_data(flag: Flag) -> dict[str, Json]:
    return {"code": flag.code, "text": flag.text, "records": list(flag.records)}


def _text(found: Reconciliation, width: int | None) -> str:
    summary = found.summary
    parts = [summary.title, *(_block_text(block, found, width) for block in summary.blocks)]
    if not summary.blocks:
        parts.append("No figures are recorded for this operation yet.")
    if summary.flags:
        parts.append("\n".join(["To look at", *(f"  {flag.text}" for flag in summary.flags)]))
    if found.lookalikes:
        parts.append(f"These look alike\n{lookalikes_table(found.lookalikes, width)}")
    return "\n\n".join(parts)


def _block_text(block: Block, found: Reconciliation, width: int | None) -> str:
    known = pairs(
        [
            ("Computed", block.total.words_with(block.unit_label) if block.total else ""),
            ("How", block.total.how if block.total else ""),
            ("Recorded one by one", block.recorded.words if block.recorded else ""),
            ("Gap", block.gap),
            ("Preferred", _preferred_text(block.preferred)),
        ],
        "  ",
    )
    rows = (_row(stated, found) for stated in block.stated)
    told = f"\n{table(_HEADINGS, rows, width)}" if block.stated else ""
    return f"{block.label}, {block.unit_label}\n{known}{told}"


def _preferred_text(preferred: Preferred | None) -> str:
    if preferred is None:
        return ""
    return f"{preferred.words}, by {preferred.choice.officer}: {preferred.choice.why}"


def _row(stated: Stated, found: Reconciliation) -> tuple[str, ...]:
    figure = stated.figure
    return (
        figure.record[:ID_SHOWN],
        figure.words,
        figure.made_of,
        figure.qualifier_label,
        figure.scope,
        figure.source_title,
        found.trust(figure),
        figure.status_label,
        figure.as_of,
        stated.note,
        stated.gap,
    )


COMMAND = Command("reconcile", "Put the figures of an operation side by side.", perform, declare, more=_MORE)

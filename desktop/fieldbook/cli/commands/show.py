"""``show``: one record as a person reads it, and what became of it."""

import argparse

from fieldbook.base.problem import Problem
from fieldbook.cli.command import Answer, Call, Command
from fieldbook.cli.rows import row_data, state_text
from fieldbook.cli.telling import problem_data
from fieldbook.cli.terminal import Json, lines_data, pairs
from fieldbook.forms.answers import typed_of
from fieldbook.forms.kind import Typed
from fieldbook.services import drafting
from fieldbook.services.browse import Shown, current, find_record, read
from fieldbook.services.history import Step, history
from fieldbook.services.intake.running import where_in
from fieldbook.services.session import revision_code


def declare(parser: argparse.ArgumentParser) -> None:
    """Which record."""
    parser.add_argument("record", metavar="RECORD", help="its identifier, or the beginning of it")
    parser.add_argument("--history", action="store_true", help="every revision, the newest first")


def perform(call: Call) -> Answer:
    """The record, with its history if that was asked for."""
    with call.session() as session:
        record = find_record(session, call.options.record)
        shown, kept = read(session, record), current(session, record)
        missing = drafting.missing_in(session, record) if shown.row.incomplete else ()
        steps = history(session, record) if call.options.history else []
    answers: Json = {name: _json(typed) for name, typed in typed_of(kept.answers).items()} if kept else None
    data: dict[str, Json] = {
        **row_data(shown.row, call.outside.catalogue),
        "revision": revision_code(shown.row.head),
        "reason": shown.reason,
        "answers": answers,
        "sections": [_section_data(section.title, section.lines) for section in shown.sections],
        "overrides": [
            {"where": one.where, "code": one.code, "reason": one.reason} for one in shown.overrides
        ],
        "missing": [problem_data(one) for one in missing],
    }
    if call.options.history:
        data["history"] = [_step_data(step) for step in steps]
    return Answer(data, "\n\n".join([_text(shown, missing), *map(_step_text, steps)]))


def _json(typed: Typed) -> Json:
    """Typed answers are JSON already; this says so to the type checker, level by level."""
    if isinstance(typed, dict):
        return {name: _json(part) for name, part in typed.items()}
    if isinstance(typed, list):
        return [_json(part) for part in typed]
    return typed


def _section_data(title: str, lines: tuple[tuple[str, str], ...]) -> dict[str, Json]:
    return {"title": title, "lines": lines_data(lines)}


def _step_data(step: Step) -> dict[str, Json]:
    changes: list[Json] = [
        {"label": one.label, "before": one.before, "after": one.after} for one in step.changes
    ]
    return {
        "at": step.at,
        "officer": step.officer,
        "station": step.station,
        "reason": step.reason,
        "code": step.code,
        "is_first": step.is_first,
        "withdrawn": step.withdrawn,
        "changes": changes,
    }


def _text(shown: Shown, missing: tuple[Problem, ...]) -> str:
    row = shown.row
    head = pairs(
        [
            ("Record", row.record),
            ("Form", shown.form.label if shown.form else row.form),
            ("Revision", f"{revision_code(row.head)}, one of {row.revisions}"),
            ("Written", row.changed_at),
            ("State", state_text(row)),
            ("Reason", shown.reason),
        ],
        "  ",
    )
    if not shown.sections:
        head += "\n\nIts answers cannot be shown: they were erased, or need a newer Fieldbook."
    sections = [f"{section.title}\n{pairs(section.lines, '  ')}" for section in shown.sections]
    if missing and shown.form:
        form = shown.form
        sections.append(
            f"Still missing\n{pairs([(where_in(form, one.path), one.text) for one in missing], '  ')}"
        )
    return "\n\n".join([f"{row.title}\n{head}", *sections])


def _step_text(step: Step) -> str:
    who = f"{step.officer} ({step.station})" if step.station else step.officer
    lines = [f"{step.at}  {who}  {step.code}"]
    if step.reason:
        lines.append(f"  Reason: {step.reason}")
    if step.is_first:
        lines.append("  Begun")
    if step.withdrawn:
        lines.append("  Withdrawn")
    lines += [
        f"  {one.label}: {one.before or '(blank)'} → {one.after or '(blank)'}"
        for one in step.changes
        if not step.is_first
    ]
    return "\n".join(lines)


COMMAND = Command("show", "Show one record, and its history.", perform, declare)

"""Runs one command line: understands it, performs it, prints the answer, gives the exit code."""

from fieldbook.base.errors import FieldbookError
from fieldbook.base.ports import Cancelled, Folders
from fieldbook.cli.attached import attach
from fieldbook.cli.command import Answer, Call
from fieldbook.cli.commands import (
    add,
    audit,
    demo,
    docs,
    enrol,
    find,
    forms,
    init,
    inspecting,
    listing,
    receive,
    report,
    send,
    show,
    upload,
)
from fieldbook.cli.commands.bulk import intake, template
from fieldbook.cli.commands.reconciling import lookalikes, prefer, reconcile
from fieldbook.cli.custody import backups, identity, officers, recovery
from fieldbook.cli.entry import clock, numbers, overdue, places
from fieldbook.cli.exits import BUG, DONE, INTERRUPTED, MISUSED
from fieldbook.cli.misused import Misused
from fieldbook.cli.parser import make_parser
from fieldbook.cli.post import (
    asking,
    changes,
    erase,
    holding,
    keeping,
    quarantine,
    returning,
    statistics,
    withdraw,
)
from fieldbook.cli.steering import agreeing, keys, lists, protect, published, root, stations, word
from fieldbook.cli.telling import Complaint, interruption, mistake, misuse, refusal
from fieldbook.cli.terminal import (
    Terminal,
    TerminalProgress,
    clean,
    dump,
    dump_line,
    forget_output,
    make_terminal,
)
from fieldbook.services.session import Outside

COMMANDS = (
    init.COMMAND,
    enrol.COMMAND,
    officers.COMMAND,
    recovery.COMMAND,
    backups.COMMAND,
    forms.COMMAND,
    add.COMMAND,
    template.COMMAND,
    intake.COMMAND,
    listing.COMMAND,
    show.COMMAND,
    find.COMMAND,
    overdue.COMMAND,
    numbers.COMMAND,
    places.COMMAND,
    clock.COMMAND,
    attach.COMMAND,
    identity.COMMAND,
    send.COMMAND,
    upload.COMMAND,
    inspecting.COMMAND,
    receive.COMMAND,
    quarantine.COMMAND,
    statistics.COMMAND,
    asking.ASK,
    asking.LIST,
    asking.REPLY,
    returning.COMMAND,
    returning.RETIRE,
    stations.LOST,
    stations.FOUND,
    stations.RECEIPT,
    keys.COMMAND,
    root.COMMAND,
    word.COMMAND,
    lists.COMMAND,
    lists.ROSTER,
    agreeing.COMMAND,
    withdraw.COMMAND,
    withdraw.BACK,
    erase.COMMAND,
    keeping.COMMAND,
    keeping.LIST,
    holding.HOLD,
    holding.RELEASE,
    erase.LIST,
    reconcile.COMMAND,
    prefer.COMMAND,
    lookalikes.COMMAND,
    report.COMMAND,
    protect.COMMAND,
    published.COMMAND,
    changes.COMMAND,
    audit.COMMAND,
    demo.COMMAND,
    docs.COMMAND,
)


def run(arguments: list[str], *, outside: Outside, folders: Folders, terminal: Terminal | None = None) -> int:
    """Perform *arguments* and print what comes of it.

    Args:
        arguments: Without the program's name.
        outside: The real world, or a test's.
        folders: Where the vault lies when none is named.
        terminal: Streams; those of the process when left out.

    Returns:
        The exit code, one of ``exits.meanings()``.
    """
    terminal = terminal or make_terminal()
    as_json = "--json" in arguments
    try:
        answer = _performed(arguments, outside=outside, folders=folders, terminal=terminal)
        return _print(answer, terminal, as_json=as_json)
    except BrokenPipeError:
        forget_output()
        return DONE
    except SystemExit as end:  # argparse, after --help or --version
        return int(end.code or DONE)


def _performed(arguments: list[str], *, outside: Outside, folders: Folders, terminal: Terminal) -> Answer:
    parser = make_parser(COMMANDS)
    try:
        options = parser.parse_args(arguments)
        shown = terminal.width is not None and not (options.quiet or options.json)
        progress = TerminalProgress(terminal.err, shown=shown)
        try:
            answer: Answer = options.perform(Call(options, outside, folders, terminal, parser, progress))
        finally:
            progress.finish()
    except Misused as error:
        return _refused(misuse(error), MISUSED)
    except FieldbookError as error:
        return _refused(refusal(error), error.exit_code)
    except (KeyboardInterrupt, Cancelled):
        return _refused(interruption(), INTERRUPTED)
    except (BrokenPipeError, SystemExit):
        raise
    except Exception as error:  # noqa: BLE001  # told with its place, never with its values
        return _refused(mistake(error), BUG)
    return answer


def _refused(complaint: Complaint, exit_code: int) -> Answer:
    return Answer(None, "", (complaint,), exit_code)


def _print(answer: Answer, terminal: Terminal, *, as_json: bool) -> int:
    said = dump(answer.data) if as_json and answer.data is not None else "" if as_json else clean(answer.text)
    if said:
        print(said, file=terminal.out, flush=True)
    for complaint in answer.complaints:
        told = dump_line(complaint.data) if as_json else clean(complaint.text)
        print(told, file=terminal.err, flush=True)
    return answer.exit_code

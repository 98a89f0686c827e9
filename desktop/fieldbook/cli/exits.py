"""What the exit codes of the command line mean; ``docs/cli.md`` is generated from here."""

from fieldbook.base.errors import FieldbookError, Gap

DONE = 0
NOTHING_FOUND = 1
MISUSED = 2
PROBLEMS = 3
BUG = 70
INTERRUPTED = 130

_OWN = {
    DONE: "Done. Also when everything was so already: a bundle received twice, a file added twice.",
    NOTHING_FOUND: "Nothing was found (find).",
    MISUSED: "The command was not understood; its usage is shown.",
    PROBLEMS: "The answers given have problems; each is told with its record, its field and what to do.",
}
_LAST = {
    BUG: "A mistake of Fieldbook's own. What was saved before is unharmed.",
    INTERRUPTED: "Interrupted (Ctrl+C). Nothing is half saved.",
}


def meanings() -> dict[int, str]:
    """Every exit code with its sentence, in order."""
    families = {family.exit_code: family.__doc__ or "" for family in FieldbookError.__subclasses__()}
    special = {Gap.exit_code: Gap.__doc__ or ""}
    return {**_OWN, **dict(sorted({**families, **special}.items())), **_LAST}

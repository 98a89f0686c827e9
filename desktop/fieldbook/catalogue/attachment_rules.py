"""What must hold of an attachment: one file for life, evidence untouched, people protected (section 13)."""

from collections.abc import Iterator
from typing import Any

from fieldbook.base.missing import Missing
from fieldbook.base.problem import Problem, Severity
from fieldbook.forms.answers import Rule
from fieldbook.forms.values.surroundings import Surroundings, WideRule


def _evidence_is_untouched(attachment: Any) -> Iterator[Problem]:
    if attachment.use == "evidence" and attachment.capture_data == "stripped":
        text = "Evidence keeps what the camera wrote into it; say why it was taken out here."
        yield Problem(("capture_data",), "attachment.stripped_evidence", text, Severity.WARNING)


def _faces_need_a_ground(attachment: Any) -> Iterator[Problem]:
    """Faces are off by default: whoever keeps one says by which consent, or on which ground."""
    if attachment.shows_person is True and isinstance(attachment.consent, Missing):
        text = "It shows a person: write which consent, warrant or other ground covers it."
        severity = Severity.WARNING if attachment.shows_child is True else Severity.GAP
        yield Problem(("consent",), "attachment.no_ground", text, severity)


def _file_stays(attachment: Any, around: Surroundings) -> Iterator[Problem]:
    """A record is about one file for life: another file is another record."""
    if around.before is not None:
        if around.before.file != attachment.file:
            text = "The file of a record never changes. Add the other file as one of its own."
            yield Problem(("file",), "attachment.other_file", text)
    elif not around.has_file(attachment.file.sealed):
        text = (
            "The file is not in the vault. Add it on the page of its record, or with: fieldbook attach add."
        )
        yield Problem(("file",), "attachment.no_file", text)


ATTACHMENT_RULES: tuple[Rule, ...] = (_evidence_is_untouched, _faces_need_a_ground)
ATTACHMENT_WIDE_RULES: tuple[WideRule, ...] = (_file_stays,)

"""Tells what was saved from a file and stands in another record already."""

from collections.abc import Sequence
from itertools import islice

from fieldbook.cli.rows import ID_SHOWN
from fieldbook.cli.terminal import Json, table
from fieldbook.services.reconcile.afterwards import Met

_SHOWN_MOST = 50


def met_data(met: Sequence[Met]) -> list[Json]:
    """Every pair for a program."""
    return [
        {
            "record": one.record,
            "title": one.title,
            "why": one.why,
            "other": one.other,
            "other_title": one.other_title,
        }
        for one in met
    ]


def met_text(met: Sequence[Met], width: int | None) -> str:
    """The first pairs for a person; "" where there are none."""
    if not met:
        return ""
    rows = (
        (one.record[:ID_SHOWN], one.title, one.why, one.other[:ID_SHOWN], one.other_title)
        for one in islice(met, _SHOWN_MOST)
    )
    listed = table(("Record", "Title", "The same", "Other", "Its title"), rows, width)
    more = f"\nAnd {len(met) - _SHOWN_MOST:,} more." if len(met) > _SHOWN_MOST else ""
    advice = "Look whether they are one thing; what is decided: fieldbook lookalikes list OPERATION"
    return f"\n\nHere already: {len(met):,}. {advice}\n\n{listed}{more}"

"""Words that came as English text, found among our own again: the window says them in its language."""

from functools import cache

from fieldbook.base.said import Said, in_row, plain, said
from fieldbook.forms.values.codelist import codes, list_names
from fieldbook.report.publishing.persons import BANDS, SEVERAL, SEXES
from fieldbook.report.publishing.released import MIXED

_OURS = (
    *(*SEXES, *BANDS, SEVERAL, *sorted(MIXED)),
    *(said("Sex"), said("Age"), said("Sex and age"), said("Citizenship"), said("Form of exploitation")),
    *(said("at least"), said("at most"), said("about")),
)
_BETWEEN = (" · ", ", ")


def our_words(text: str) -> str:
    """*text* as words of ours where they are, also several in a row; what is not ours stays as it came."""
    known = _known()
    if text in known:
        return known[text]
    for between in _BETWEEN:
        found = text.split(between)
        if len(found) > 1:
            return in_row([our_words(part) for part in found], between)
    return text


@cache
def _known() -> dict[str, Said]:
    """By their English; of two that are spelled alike the one of the first list stays."""
    found: dict[str, Said] = {plain(word): word for word in _OURS}
    for name in sorted(list_names()):
        for code in codes(name).shipped:
            if isinstance(code.label, Said):
                found.setdefault(plain(code.label), code.label)
    return found

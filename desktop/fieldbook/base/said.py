"""Words of ours that remember how they were made, so that a shell can say them in another language.

A ``Said`` is the English text wherever text is wanted: in logs, on the command line, in tests. It also keeps
its template and the values inside, and ``rendered`` says the same with another template. What an officer
typed is a plain ``str`` and is never touched. Nothing stored is a ``Said``: the canonical form refuses it.
"""

import re
from collections.abc import Callable, Iterable, Mapping
from decimal import Decimal
from typing import Self

SENTENCES, FORMS, LISTS, ERRORS = "sentences", "forms", "lists", "errors"
"""Where a template is looked up; ``""`` stands for a mere frame around other words: nobody translates it."""

NUMBER = "number"
"""The context of numbers written the English way: other languages have other marks."""

SPOKEN = "spoken"
"""The context of numbers in English words, for which other languages have no template."""

CAPITAL, SMALL = "capital", "small"
"""The contexts of a frame around words that begin with a large letter or a small one, in any language."""

ROW = "row"
"""The context of a frame with several words one after the other: languages have marks of their own for it."""

COUNTED = "counted"
"""The context of units behind a number, where a language declines them; elsewhere their list's name does."""

SLOT = re.compile(r"\{([a-z_0-9]+)\}")
PLURAL = "n"
"""The value whose number decides between singular and plural."""


class Said(str):
    """English words with their template, its context, and the values inside."""

    __slots__ = ("comment", "context", "template", "values")
    template: str
    context: str
    comment: str
    values: Mapping[str, object]

    def __new__(
        cls,
        template: str,
        /,
        *,
        context: str = SENTENCES,
        comment: str = "",
        values: Mapping[str, object] | None = None,
    ) -> Self:
        """Make the English text.

        Args:
            template: English, with ``{name}`` for each of *values*; without values it is taken as it is.
            context: Where its translations stand.
            comment: Tells apart what is spelled alike, for example the name of a code list.
            values: What the slots hold; other ``Said`` are said in the same language.
        """
        text = template.format(**values) if values else template
        made = super().__new__(cls, _begun(text, context))
        made.template, made.context, made.comment = template, context, comment
        made.values = dict(values or {})
        return made


def said(template: str, /, **values: object) -> Said:
    """A sentence of ours; *template* is a literal, so that it can be found and translated."""
    return Said(template, values=values)


def plain(text: str) -> str:
    """The English of *text* alone, for whatever is kept: nothing stored depends on a language."""
    return str.__str__(text)


def in_row(parts: Iterable[str], between: str = ", ") -> str:
    """*parts* one after the other; each is said in its own language."""
    found = list(parts)
    if not any(isinstance(part, Said) for part in found):
        return between.join(found)
    slots = between.replace("{", "{{").replace("}", "}}").join(f"{{p{at}}}" for at in range(len(found)))
    return Said(slots, context=ROW, values={f"p{at}": part for at, part in enumerate(found)})


def capital(text: str) -> str:
    """*text* with a large first letter, as a sentence begins."""
    return _cased(text, CAPITAL)


def small(text: str) -> str:
    """*text* with a small first letter, as it stands inside a sentence."""
    return _cased(text, SMALL)


def _cased(text: str, context: str) -> str:
    return (
        Said("{it}", context=context, values={"it": text})
        if isinstance(text, Said)
        else _begun(text, context)
    )


def _begun(text: str, context: str) -> str:
    if context == CAPITAL:
        return f"{text[:1].upper()}{text[1:]}"
    return f"{text[:1].lower()}{text[1:]}" if context == SMALL else text


def of_number(unit: str, number: Decimal | None) -> str:
    """The name of a unit as it stands behind *number*; English has one form for all but one."""
    if not isinstance(unit, Said) or number is None or number < 0 or number != number.to_integral_value():
        return unit
    return Said(plain(unit), context=COUNTED, comment=unit.comment, values={PLURAL: int(number)})


def as_said(text: str, context: str = SENTENCES, comment: str = "") -> Said:
    """*text* as words of ours; what is so already stays as it is."""
    return text if isinstance(text, Said) else Said(text, context=context, comment=comment)


def rendered(text: str, look_up: Callable[[Said], str], show: Callable[[object], str] = str) -> str:
    """*text* in another language; what is not ours is given back as it is.

    Args:
        text: Anything that is to be read by a person.
        look_up: The template in that language; the English one where there is none.
        show: A value in a sentence that is not words of ours: a number, a name.
    """
    if not isinstance(text, Said):
        return text
    is_frame = text.context in {"", CAPITAL, SMALL}
    template = text.template if is_frame else look_up(text)
    if not text.values:
        return template
    put = show if text.context in {SENTENCES, ERRORS} else str
    values = {
        name: rendered(value, look_up, show) if isinstance(value, Said) else put(value)
        for name, value in text.values.items()
    }
    try:
        return _begun(template.format(**values), text.context)
    except (KeyError, IndexError, ValueError):  # a translation that names other slots is no worse than none
        return text.template.format(**values)

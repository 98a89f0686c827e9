"""Words of ours that remember how they were made, so that a shell can say them in another language.

A ``Said`` is the English text wherever text is wanted: in logs, on the command line, in tests. It also keeps
its template and the values inside, and ``rendered`` says the same with another template. What an officer
typed is a plain ``str`` and is never touched. Nothing stored is a ``Said``: the canonical form refuses it.
"""

import re
from collections.abc import Callable, Iterable, Mapping
from typing import Self

SENTENCES, FORMS, LISTS, ERRORS = "sentences", "forms", "lists", "errors"
"""Where a template is looked up; ``""`` stands for a mere frame around other words: nobody translates it."""

NUMBER = "number"
"""The context of numbers written the English way: other languages have other marks."""

SPOKEN = "spoken"
"""The context of numbers in English words, for which other languages have no template."""

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
        made = super().__new__(cls, template.format(**values) if values else template)
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
    return Said(slots, context="", values={f"p{at}": part for at, part in enumerate(found)})


def as_said(text: str, context: str = SENTENCES, comment: str = "") -> Said:
    """*text* as words of ours; what is so already stays as it is."""
    return text if isinstance(text, Said) else Said(text, context=context, comment=comment)


def rendered(text: str, look_up: Callable[[Said], str], show: Callable[[object], str] = str) -> str:
    """*text* in another language; what is not ours is given back as it is.

    Args:
        text: Anything that is to be read by a person.
        look_up: The template in that language; the English one where there is none.
        show: A value that is not words of ours: a number, a name.
    """
    if not isinstance(text, Said):
        return text
    template = look_up(text) if text.context else text.template
    if not text.values:
        return template
    values = {
        name: rendered(value, look_up, show) if isinstance(value, str) else show(value)
        for name, value in text.values.items()
    }
    try:
        return template.format(**values)
    except (KeyError, IndexError, ValueError):  # a translation that names other slots is no worse than none
        return text.template.format(**values)

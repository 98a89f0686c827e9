"""One field for every kind of answer; the registry knows which."""

from fieldbook.gui.fields.base import AnyField, Around, FieldWidget
from fieldbook.gui.fields.question import Question
from fieldbook.gui.fields.registry import FIELDS, make_field

__all__ = ["FIELDS", "AnyField", "Around", "FieldWidget", "Question", "make_field"]

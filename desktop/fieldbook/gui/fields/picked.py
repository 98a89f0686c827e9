"""Fields whose answer is picked from a list: one code, one record."""

from dataclasses import replace

from PySide6.QtWidgets import QHBoxLayout

from fieldbook.base.ids import RecordId, is_id
from fieldbook.forms.kind import Typed
from fieldbook.forms.kinds.choice import Choice
from fieldbook.forms.kinds.link import Link
from fieldbook.gui.fields.base import Around, FieldWidget, K, text_of
from fieldbook.gui.fields.pick import PickBox
from fieldbook.gui.presenters.offers import Offer, offer_of, rank
from fieldbook.gui.tongue import say, show_stored_day


class PickedField(FieldWidget[K]):
    """One line of a list."""

    def __init__(self, kind: K, around: Around) -> None:
        super().__init__(kind, around)
        self.box = PickBox(self.offers, self.tr("Type or choose"))
        self.box.written.connect(self.say)
        self.box.picked.connect(self.say)
        self.box.left.connect(lambda: self.left.emit(()))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.box)
        self.setFocusProxy(self.box)

    def offers(self, typed: str) -> list[Offer]:
        """What fits *typed*."""
        raise NotImplementedError


class ChoiceField(PickedField[Choice]):
    """One code; its name is shown, never the code."""

    def __init__(self, kind: Choice, around: Around) -> None:
        super().__init__(kind, around)
        self._sibling = ""

    def offers(self, typed: str) -> list[Offer]:
        """The codes that fit, of those that the sibling leaves."""
        return rank((offer_of(code, say) for code in self.kind.offered(self._sibling)), typed)

    def show_typed(self, typed: Typed) -> None:
        """Show the name of a code, and anything else as it was typed."""
        self.box.show_text(say(self.kind.codes.label(text_of(typed))))

    def narrow(self, code: str) -> None:
        """Offer only the codes below *code*."""
        self._sibling = code


class LinkField(PickedField[Link]):
    """One record; its title is shown, never the identifier. One that is missing may be begun from here."""

    def __init__(self, kind: Link, around: Around) -> None:
        super().__init__(kind, around)
        found = around.beginning
        self._beginning = found if found is not None and found.kind is kind else None
        if self._beginning is not None:
            self.box.begun.connect(self._beginning.begin)

    def offers(self, typed: str) -> list[Offer]:
        """The records that fit, each with its day, and last the way to a new one."""
        records = self.around.choices(self.kind.forms, typed)
        fitting = [replace(one, detail=show_stored_day(one.detail)) for one in records]
        return [*fitting, self._beginning.offer] if self._beginning is not None else fitting

    def show_typed(self, typed: Typed) -> None:
        """Show the title of a record, and anything else as it was typed."""
        text = text_of(typed)
        self.box.show_text(self.around.record_title(RecordId(text)) if is_id(text) else text)

"""What the questions of a form may ask around them, and what can be begun from one of them."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from fieldbook.base.ports import Clock
from fieldbook.forms.form import Form
from fieldbook.gui.fields import Around, make_field
from fieldbook.gui.fields.base import Beginning
from fieldbook.gui.presenters.form import OPERATION, FormPresenter
from fieldbook.gui.presenters.offers import Offer


def around_of(presenter: FormPresenter, clock: Clock, beginning: Beginning | None) -> Around:
    """What the fields of *presenter*'s page may ask."""
    return Around(
        today=lambda: clock.now_at().astimezone().date(),
        record_title=presenter.record_title,
        choices=presenter.choices,
        make=make_field,
        places=presenter.places,
        beginning=beginning,
    )


def operation_begun(form: Form, begin: Callable[[str], None]) -> Beginning | None:
    """An operation, from the question of *form* that points at one; None where none does."""
    if not form.operation_field:
        return None
    words = QCoreApplication.translate("OverviewPage", "New operation")
    offer = Offer(OPERATION, words, begins=True)
    return Beginning(kind=form.field(form.operation_field).kind, offer=offer, begin=begin)

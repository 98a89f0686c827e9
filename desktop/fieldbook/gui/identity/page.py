"""The page on which an identity is written: the form page, whose drafts and saves are sealed."""

from fieldbook.base.ids import RecordId
from fieldbook.forms.draft import Draft
from fieldbook.gui.identity.desk import IdentityFormDesk
from fieldbook.gui.meeting.marks import look_out
from fieldbook.gui.presenters.jobs import Runner
from fieldbook.gui.views.form_page import FormPage
from fieldbook.services.drafting import Saved
from fieldbook.services.identity import keeping
from fieldbook.services.reconcile.meeting import Lookout
from fieldbook.services.session import Session


class IdentityPage(FormPage):
    """Goes back to the person as soon as it is sealed: there is no second one, and no taking it back."""

    def announce_saved(self, saved: Saved, following: Draft | None) -> None:
        """It is sealed."""
        del saved, following
        self.keeping.stop()
        self.closed.emit()


def make_identity_page(session: Session, record: RecordId, runner: Runner | None = None) -> IdentityPage:
    """The page for the identity of *record*, with what was being typed.

    With a *runner* it looks for other persons who have the same.

    Raises:
        NoSuchRecord, NoFormApart: when there is none to be written.
    """
    form = keeping.form_apart(session, record)
    draft = keeping.begin(session, record)
    page = IdentityPage(form, draft, desk=IdentityFormDesk(session), clock=session.outside.clock)
    page.again_button.hide()
    page.history_button.hide()
    if runner is not None:
        look_out(page, Lookout(session), runner)
    return page

"""Decides what can be asked, answered and erased on the page of a record."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Protocol

from fieldbook.base.errors import FieldbookError
from fieldbook.base.ids import RecordId
from fieldbook.journal.facts import Side
from fieldbook.services import browse
from fieldbook.services.custody.roles import LEADERS, WRITERS
from fieldbook.services.entry.withdrawing import restore, withdraw
from fieldbook.services.identity.holds import is_held
from fieldbook.services.post.asking import QuestionLine, ask, questions, reply
from fieldbook.services.post.erasing import erase
from fieldbook.services.post.holding import hold, release
from fieldbook.services.session import Session


@dataclass(frozen=True, slots=True)
class Care:
    """What a record's card offers.

    Attributes:
        questions: Those about the record, open ones first.
        may_ask: Whether a question can be put; only headquarters asks.
        may_reply: Whether one waits for our reply.
        may_erase: Whether the officer leads.
        may_withdraw: Whether it can be said to be a mistake.
        may_restore: Whether that can be taken back.
        may_hold: Whether it can be kept from being erased, or let go again.
        held: Why it is kept; "" while it is not.
    """

    questions: tuple[QuestionLine, ...]
    may_ask: bool
    may_reply: bool
    may_erase: bool
    may_withdraw: bool = False
    may_restore: bool = False
    may_hold: bool = False
    held: str = ""


class CareDesk(Protocol):
    """What the card asks of the services."""

    def care(self, record: RecordId) -> Care:
        """What there is, and what may be done."""
        ...

    def ask(self, record: RecordId, text: str) -> None:
        """Put a question."""
        ...

    def reply(self, code: str, text: str) -> None:
        """Answer one."""
        ...

    def typed(self, record: RecordId) -> str:
        """The question or the reply that was begun and not yet given; "" for none."""
        ...

    def keep_typed(self, record: RecordId, text: str) -> None:
        """Keep it as it is now; "" forgets it."""
        ...

    def erase(self, record: RecordId, reason: str) -> None:
        """Destroy what the record says."""
        ...

    def withdraw(self, record: RecordId, reason: str) -> None:
        """Say that it was recorded by mistake."""
        ...

    def restore(self, record: RecordId, reason: str) -> None:
        """Take that back."""
        ...

    def hold(self, record: RecordId, reason: str) -> None:
        """Keep it from being erased, or let it go again."""
        ...


class CareView(Protocol):
    """What the card can be told."""

    def show_care(self, care: Care) -> None:
        """Show the questions, and what may be done."""
        ...

    def show_typed(self, text: str) -> None:
        """Put back what was begun."""
        ...

    def show_said(self) -> None:
        """What was written is kept."""
        ...

    def show_error(self, error: FieldbookError) -> None:
        """Tell a refusal."""
        ...


class CarePresenter:
    """One record's card."""

    def __init__(self, desk: CareDesk, record: RecordId, view: CareView) -> None:
        self._desk, self._record, self._view = desk, record, view
        self._is_typing = False

    def open(self) -> None:
        """Show it as it is now; the first time with what was begun earlier."""
        care = self._desk.care(self._record)
        self._view.show_care(care)
        if (care.may_ask or care.may_reply) and not self._is_typing:
            self._is_typing = True
            self._view.show_typed(self._desk.typed(self._record))

    def keep(self, text: str) -> bool:
        """Keep what is being typed; False where it could not be kept, which is said then."""
        # Where nothing could be typed, what another officer began is not for us to forget.
        try:
            if self._is_typing:
                self._desk.keep_typed(self._record, text)
        except FieldbookError as error:
            self._view.show_error(error)
            return False
        return True

    def say(self, text: str) -> None:
        """Put a question at headquarters; at a station reply to the one that waits longest."""
        care = self._desk.care(self._record)
        waiting = [line for line in care.questions if not line.reply]
        try:
            if care.may_ask:
                self._desk.ask(self._record, text)
            elif waiting:
                self._desk.reply(waiting[-1].code, text)
        except FieldbookError as error:
            self._view.show_error(error)
            return
        self._view.show_said()
        self.keep("")
        self.open()

    def erase(self, reason: str) -> None:
        """Destroy what the record says."""
        self._do(self._desk.erase, reason)

    def withdraw(self, reason: str) -> None:
        """Say that it was recorded by mistake."""
        self._do(self._desk.withdraw, reason)

    def restore(self, reason: str) -> None:
        """Take that back."""
        self._do(self._desk.restore, reason)

    def hold(self, reason: str) -> None:
        """Keep it from being erased, or let it go again."""
        self._do(self._desk.hold, reason)
        self.open()

    def _do(self, act: Callable[[RecordId, str], None], reason: str) -> None:
        try:
            act(self._record, reason)
        except FieldbookError as error:
            self._view.show_error(error)


def _typed(record: RecordId) -> str:
    """The name under which it is kept: inside the vault, where nobody can read it while it is locked."""
    return f"window.typed.{record}"


class SessionCare:
    """The services as a ``CareDesk``."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def care(self, record: RecordId) -> Care:
        """What there is, and what may be done."""
        session, lines = self._session, tuple(questions(self._session, record))
        writes, is_hq = session.role in WRITERS, session.side is Side.HEADQUARTERS
        waits = any(not line.reply for line in lines)
        standing = self._withdrawn(record)
        held = session.vault.queries.apart.hold(record)
        return Care(
            lines,
            may_ask=writes and is_hq,
            may_reply=writes and not is_hq and waits,
            may_erase=session.role in LEADERS and session.vault.truth.payloads(record) > 0,
            may_withdraw=writes and standing is False,
            may_restore=writes and standing is True,
            may_hold=session.role in LEADERS and session.vault.truth.payloads(record) > 0,
            held=held.reason if held and held.is_on else "",
        )

    def _withdrawn(self, record: RecordId) -> bool | None:
        """Whether it was withdrawn; None where nobody can say so of it."""
        row = browse.row(self._session, record)
        form = self._session.catalogue.by_id.get(row.form) if row else None
        return row.withdrawn if row and row.readable and form and form.amendable else None

    def ask(self, record: RecordId, text: str) -> None:
        """Put a question."""
        ask(self._session, record, text)

    def reply(self, code: str, text: str) -> None:
        """Answer one."""
        reply(self._session, code, text)

    def typed(self, record: RecordId) -> str:
        """The question or the reply that was begun and not yet given."""
        return (self._session.vault.scratch.setting(_typed(record)) or b"").decode("utf-8")

    def keep_typed(self, record: RecordId, text: str) -> None:
        """Keep it as it is now."""
        if text == self.typed(record):
            return
        scratch = self._session.vault.scratch
        with self._session.vault.transaction():
            if text:
                scratch.keep_setting(_typed(record), text.encode("utf-8"))
            else:
                scratch.drop_setting(_typed(record))

    def erase(self, record: RecordId, reason: str) -> None:
        """Destroy what the record says, and what was begun to be said of it."""
        erase(self._session, record, reason)
        self.keep_typed(record, "")

    def withdraw(self, record: RecordId, reason: str) -> None:
        """Say that it was recorded by mistake."""
        withdraw(self._session, record, reason)

    def restore(self, record: RecordId, reason: str) -> None:
        """Take that back."""
        restore(self._session, record, reason)

    def hold(self, record: RecordId, reason: str) -> None:
        """Keep it from being erased, or let it go again."""
        act = release if is_held(self._session, record) else hold
        act(self._session, record, reason)


def open_questions(session: Session) -> Sequence[QuestionLine]:
    """The questions that nobody has replied to yet."""
    return [line for line in questions(session) if not line.reply]

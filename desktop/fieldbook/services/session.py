"""An unlocked vault together with who we are, and the pen that writes its journal."""

from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from fieldbook.base.digest import spoken_code
from fieldbook.base.errors import FieldbookError, WrongRole, WrongSide
from fieldbook.base.ids import RecordId
from fieldbook.base.ports import Clock, Opener, Random
from fieldbook.forms.catalogue import Catalogue
from fieldbook.forms.excerpt import Excerpt
from fieldbook.forms.excerpting import VERSION as EXCERPT_VERSION
from fieldbook.forms.excerpting import excerpt_of, make_excerpt
from fieldbook.forms.form import Form
from fieldbook.forms.record import Record
from fieldbook.journal.chain import Pen, Writing, extend, tip_after
from fieldbook.journal.entry import SALT_SIZE_BYTES, Entry, Payload, Subject
from fieldbook.journal.facts import Fact, Party, Side
from fieldbook.journal.signing import Signer
from fieldbook.services.changes import Announcer
from fieldbook.services.checking.neighbours import Neighbours
from fieldbook.services.custody.keyset import Keyset, read_keyset
from fieldbook.services.custody.roles import Role, role_of
from fieldbook.store.keys import KdfCost
from fieldbook.store.rows import OfficerRow, PartyRow
from fieldbook.store.vault import Vault
from fieldbook.transfer.drives import Drive

STATION_SEED = "station_seed"
STATION_IDENTITY = "station_identity"
CODE_GROUPS = 2


@dataclass(frozen=True, slots=True)
class Here:
    """This machine: a folder where it remembers things outside any vault, and what tells it from others."""

    state: Path
    machine: str


def _none_are_in() -> tuple[Drive, ...]:
    return ()


@dataclass(frozen=True, slots=True)
class Outside:
    """Everything that comes in from outside, made once in ``start``.

    Attributes:
        find_drives: The sticks that are in; none in tests that do not say otherwise.
        kdf_cost: What one guess at a new passphrase shall cost; None for what the machine bears.
        viewer: Starts the child that draws files; None where nothing is drawn.
        here: This machine; None where nothing is remembered of it, as in most tests.
        reserve_bytes: Room to keep in the vault's folder for the day on which the disk is full.
    """

    clock: Clock
    random: Random
    catalogue: Catalogue
    opener: Opener
    resources: Path
    kdf_cost: KdfCost | None = None
    here: Here | None = None
    find_drives: Callable[[], tuple[Drive, ...]] = _none_are_in
    viewer: Opener | None = None
    reserve_bytes: int = 0


class CatalogueExcerpts:
    """Makes the store's excerpts with the forms of a catalogue."""

    def __init__(self, catalogue: Catalogue) -> None:
        self._catalogue = catalogue
        self._prepared: dict[bytes, Excerpt] = {}

    @property
    def fingerprint(self) -> str:
        """Changes whenever the same payload would give another excerpt."""
        return f"{EXCERPT_VERSION}-{self._catalogue.fingerprint}"

    def __call__(self, form: str, form_version: int, body: bytes) -> Excerpt:
        """The excerpt of one payload."""
        prepared = self._prepared.pop(body, None) if self._prepared else None
        return prepared or make_excerpt(self._catalogue, form, version=form_version, body=body)

    def prepare(self, form: Form, record: Record, body: bytes) -> None:
        """Make the excerpt of a payload that is about to be written from the record it was just made of.

        A pure function of the same record: whether reading *body* back gives that record is a property test.
        """
        self._prepared[body] = excerpt_of(form, record)


class Session:
    """What is open between unlocking and locking; dropped whole when the window locks.

    Attributes:
        is_continued: Whether a new device was begun just now, because the vault was restored or copied.
    """

    def __init__(self, vault: Vault, outside: Outside, excerpts: CatalogueExcerpts) -> None:
        self.vault = vault
        self.excerpts = excerpts
        self.outside = outside
        self.catalogue = outside.catalogue
        self.changes = Announcer()
        self.neighbours = Neighbours()
        self.is_continued = False
        self._closing: list[Callable[[], None]] = []

    @cached_property
    def own(self) -> PartyRow:
        """Our own card, as the journal's beginning tells it."""
        return next(party for party in self.vault.queries.parties() if party.how == "own")

    @property
    def role(self) -> Role:
        """What the officer who unlocked may do; the founder leads, unless appointed otherwise since."""
        appointed = self._appointed
        if appointed is not None:
            return role_of(appointed.role)
        return Role.HEADQUARTERS if self.side is Side.HEADQUARTERS else Role.SUPERVISOR

    @property
    def officer_name(self) -> str:
        """The name of the officer who unlocked."""
        appointed = self._appointed
        return appointed.name if appointed else self.own.officer_name

    @property
    def me(self) -> Party:
        """Who we are, as others are told: the station, and the officer who speaks for it."""
        own = self.own
        return Party(
            side=own.side,
            station=own.station,
            station_name=own.station_name,
            station_public=own.station_public.hex(),
            recipient=own.recipient,
            officer=own.officer,
            officer_name=own.officer_name,
            officer_public=own.officer_public.hex(),
            device=own.device,
        )

    @property
    def side(self) -> Side:
        """Station or headquarters."""
        return Side(self.own.side)

    @cached_property
    def pen(self) -> Pen:
        """The officer's hand."""
        return Pen(self.vault.officer, Signer(self.vault.officer_seed))

    @cached_property
    def station(self) -> Signer:
        """The station's hand, for cards and receipts."""
        return Signer(self._secret(STATION_SEED))

    @property
    def known_hand(self) -> Signer:
        """The station's hand that headquarters knows, for bundles: the earlier one while keys are turning."""
        turning = self.keyset.turning
        return Signer(turning.seed) if turning else self.station

    @property
    def keyset(self) -> Keyset:
        """Which of our keys are in use, and which came before."""
        return read_keyset(self.vault.scratch)

    @property
    def identity(self) -> str:
        """The secrets that open what was sealed to us, the one in use first, with spaces between."""
        earlier = (one.secret for one in reversed(self.keyset.earlier))
        return " ".join((self._secret(STATION_IDENTITY).decode("ascii"), *earlier))

    def require(self, side: Side) -> None:
        """Go on only on that side.

        Raises:
            WrongSide: on the other.
        """
        if self.side is not side:
            raise WrongSide(side="headquarters" if side is Side.HEADQUARTERS else "a station")

    def require_role(self, *roles: Role) -> None:
        """Go on only in one of these roles.

        Raises:
            WrongRole: in another.
        """
        if self.role not in roles:
            raise WrongRole(role=self.role.words.lower())

    def new_id(self) -> str:
        """A fresh identifier."""
        return self.outside.random.take(16).hex()

    def payload(self, body: bytes) -> Payload:
        """*body* with a fresh salt."""
        return Payload(self.outside.random.take(SALT_SIZE_BYTES), body)

    def write(self, writing: Writing, pen: Pen | None = None) -> Entry:
        """Append the next entry of our own chain and project it, inside the caller's transaction."""
        return self.write_all([writing], pen)[0]

    def write_all(self, writings: Sequence[Writing], pen: Pen | None = None) -> list[Entry]:
        """Append the next entries of our own chain and project them, inside the caller's transaction.

        In the officer's own hand, but for somebody who is just being appointed.
        """
        truth, now_at = self.vault.truth, self.outside.clock.now_at()
        tip, lamport = truth.tip(self.own.device), truth.lamport()
        entries: list[Entry] = []
        for writing in writings:
            entry = extend(tip, writing, pen=pen or self.pen, lamport=lamport, now_at=now_at)
            tip, lamport = tip_after(entry), entry.header.lamport
            entries.append(entry)
        truth.append_many(entries)
        self.vault.projections.apply_many(entries)
        return entries

    def write_fact(self, fact: Fact, subject: Subject | None = None, *, pen: Pen | None = None) -> Entry:
        """Append an entry that states *fact*, inside the caller's transaction."""
        return self.write(Writing(fact.ENTRY, self.payload(fact.body()), subject), pen)

    def close(self) -> None:
        """Close the vault; nothing of the session may be used afterwards.

        Nothing keeps it open: where a page is damaged, what was to be noted is left out.
        """
        closing, self._closing = self._closing, []
        try:
            for act in closing:
                with suppress(FieldbookError):
                    act()
        finally:
            self.vault.close()

    def on_close(self, act: Callable[[], None]) -> None:
        """Do *act* before the vault closes."""
        self._closing.append(act)

    def forget_own(self) -> None:
        """Read anew who we are: a new device was begun, or we go on with other keys."""
        self.__dict__.pop("own", None)
        self.__dict__.pop("station", None)

    @property
    def _appointed(self) -> OfficerRow | None:
        rows = self.vault.queries.officers()
        return next((row for row in rows if row.officer == self.vault.officer), None)

    def _secret(self, name: str) -> bytes:
        found = self.vault.scratch.setting(name)
        if found is None:
            raise KeyError(name)
        return found


def revision_code(digest: bytes) -> str:
    """The short code by which people name a revision: ``7Q4K-M2XC``."""
    return spoken_code(digest, groups=CODE_GROUPS)


def short_record(record: RecordId) -> str:
    """The beginning of an identifier, where nothing better names the record."""
    return record[:8]

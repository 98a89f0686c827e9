"""Whose words a source repeats: outlets that repeat one release are one voice (domain note, section 12)."""

from fieldbook.base.ids import RecordId
from fieldbook.services import browse
from fieldbook.services.session import Session

_STEPS_MOST = 20
"""Agency, ministry, wire, outlet, translation: a real chain has five steps at most."""


class Origins:
    """Follows the links by which sources repeat each other; each source is read once."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._repeated: dict[RecordId, RecordId | None] = {}

    def of(self, source: RecordId) -> RecordId:
        """The release at the end of the chain; *source* itself where it repeats nobody.

        Sources that repeat each other in a circle have one origin all the same, the same for each of them.
        """
        seen = [source]
        while len(seen) < _STEPS_MOST and (told := self.repeated_by(seen[-1])) is not None:
            if told in seen:
                return min(seen[seen.index(told) :])
            seen.append(told)
        return seen[-1]

    def repeated_by(self, source: RecordId) -> RecordId | None:
        """What *source* says that it repeats; None where it repeats nobody, or is not here."""
        if source not in self._repeated:
            self._repeated[source] = self._read(source)
        return self._repeated[source]

    def _read(self, source: RecordId) -> RecordId | None:
        row = browse.row(self._session, source)
        form = self._session.catalogue.by_id.get(row.form) if row else None
        if form is None or form.sameness is None or not form.sameness.repeats:
            return None
        kept = browse.current(self._session, source)
        told = getattr(kept.answers, form.sameness.repeats) if kept else None
        return RecordId(told) if isinstance(told, str) else None

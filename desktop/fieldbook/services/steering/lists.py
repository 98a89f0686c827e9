"""Code lists that change: headquarters adds codes and ends others, its stations take that over.

What was answered with a code that was ended keeps it, with its label; it is only not offered any more.
"""

import re

from fieldbook.base.canonical import normal_text
from fieldbook.base.errors import NotListed
from fieldbook.base.limits import CODES_MOST
from fieldbook.base.wording import kept_text
from fieldbook.bundle.bulletin import CodeState
from fieldbook.forms.values.codelist import Amended, Amendments, codes, in_force, list_names, put_in_force
from fieldbook.journal.facts import Listed, Side
from fieldbook.services.changes import Changes
from fieldbook.services.custody.roles import LEADERS
from fieldbook.services.session import Session
from fieldbook.services.steering.heeding import last_bulletin

LABEL_MOST, DEFINITION_MOST = 80, 500
_WHOLE_MOST = 48 * 1024
_CODE = re.compile("[a-z][a-z0-9_]{0,39}([.][a-z0-9_]{1,40})?")
# Lists that figures, reconciliation and times reckon with: a code of which the program knows its label alone
# would be counted nowhere.
CLOSED = frozenset(
    {
        *("measure", "counted_unit", "rate_basis", "age_basis", "breakdown_dimension", "breakdown_complete"),
        *("decision", "date_precision", "location_precision", "missing_reason", "outcome_kind"),
        *("figure_qualifier", "figure_reach", "figure_relation", "figure_status", "on_or_off"),
        *("country", "currency", "crypto_asset", "language", "citizenship"),
    }
)
_DECEIVING = re.compile("[\n\t\u2028\u2029\u202a-\u202e\u2066-\u2069]")


def open_lists() -> frozenset[str]:
    """The lists that headquarters may change."""
    return list_names() - CLOSED


def amended(session: Session) -> Amendments:
    """What is changed in the lists here: by ourselves at headquarters, by its word at a station."""
    if session.side is Side.HEADQUARTERS:
        rows = session.vault.queries.steering.listed()
        return tuple(
            Amended(row.list, row.code, row.label, row.definition, row.state == CodeState.ENDED.value)
            for row in rows
        )
    bulletin = last_bulletin(session)
    told = bulletin.codes if bulletin else ()
    return tuple(
        Amended(one.list, one.code, one.label, one.definition, one.state is CodeState.ENDED) for one in told
    )


def use_lists(session: Session) -> None:
    """Let every form offer what is in force in this vault; until it closes, or another one opens."""
    mine = amended(session)
    put_in_force(mine)
    session.on_close(lambda: _forget(mine))


def add_code(session: Session, of: str, code: str, *, label: str, definition: str = "") -> Amended:
    """Offer another code in the list *of*, here at once and at every station that hears of it.

    Raises:
        WrongSide, WrongRole: when it may not be.
        NotListed: when there is no such list, the code is shipped, or a part is not as it must be.
    """
    said, meaning = kept_text(label), kept_text(definition)
    is_right = _CODE.fullmatch(code) and 0 < len(said) <= LABEL_MOST and len(meaning) <= DEFINITION_MOST
    if not is_right or _DECEIVING.search(said) or (of in open_lists() and _is_shipped(of, code)):
        raise NotListed(list=of)
    return _say(session, Listed(of, code, said, meaning, CodeState.ADDED.value))


def end_code(session: Session, of: str, code: str) -> Amended:
    """Offer *code* no more; records that have it keep it.

    Raises:
        WrongSide, WrongRole: when it may not be.
        NotListed: when there is no such list or code.
    """
    return _say(session, _about(session, (of, code), CodeState.ENDED))


def offer_again(session: Session, of: str, code: str) -> Amended:
    """Offer *code* again after it was ended.

    Raises:
        As ``end_code`` does.
    """
    return _say(session, _about(session, (of, code), CodeState.ADDED))


def _about(session: Session, which: tuple[str, str], state: CodeState) -> Listed:
    of, code = which
    session.require(Side.HEADQUARTERS)
    found = codes(of).get(code) if of in open_lists() else None
    if found is None:
        raise NotListed(list=of)
    label, definition = str(found.label)[:LABEL_MOST], str(found.definition)[:DEFINITION_MOST]
    return Listed(of, code, normal_text(label), normal_text(definition), state.value)


def _say(session: Session, fact: Listed) -> Amended:
    session.require(Side.HEADQUARTERS)
    session.require_role(*LEADERS)
    before = session.vault.queries.steering.listed()
    size = sum(len(row.label) + len(row.definition) + 100 for row in before)
    if fact.list not in open_lists() or len(before) >= CODES_MOST or size > _WHOLE_MOST:
        raise NotListed(list=fact.list)
    with session.vault.transaction():
        session.write_fact(fact)
    use_lists(session)
    session.changes.announce(Changes(forms=frozenset(session.catalogue.by_id), standing=True))
    return next(one for one in amended(session) if (one.list, one.code) == (fact.list, fact.code))


def _is_shipped(of: str, code: str) -> bool:
    return any(one.code == code for one in codes(of).shipped)


def _forget(mine: Amendments) -> None:
    if in_force() == mine:
        put_in_force(())

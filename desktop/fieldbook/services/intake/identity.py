"""The same row of a file is the same record, however often the file is taken in."""

import hmac
import json
from collections import Counter
from dataclasses import replace

from fieldbook.base.ids import SIZE_BYTES, RecordId
from fieldbook.services.intake.given import Given
from fieldbook.services.session import Session

_SETTING = "intake.key"
_KEY_BYTES = 32


def name_records(session: Session, givens: tuple[Given, ...]) -> tuple[Given, ...]:
    """*givens*, each with an identifier: its own, or one made of its answers under a key of this vault.

    The second of two equal rows is another record; both come out the same when the file comes again. Nobody
    without the vault can tell from an identifier what was answered.
    """
    key = _key(session)
    times: Counter[bytes] = Counter()
    named = []
    for given in givens:
        if given.record is not None:
            named.append(given)
            continue
        body = json.dumps([given.form, dict(given.typed)], sort_keys=True).encode("ascii")
        times[body] += 1
        told = hmac.digest(key, b"%d/%s" % (times[body], body), "sha256")
        named.append(replace(given, record=RecordId(told[:SIZE_BYTES].hex()), is_named=False))
    return tuple(named)


def _key(session: Session) -> bytes:
    scratch = session.vault.scratch
    key = scratch.setting(_SETTING)
    if key is None:
        key = session.outside.random.take(_KEY_BYTES)
        scratch.keep_setting(_SETTING, key)
    return key

"""Bytes that are nearly right: turned, cut, doubled, moved, spliced, and hostile where they are JSON."""

import json
from collections.abc import Callable, Iterator, Sequence

from tests.toolkit.ports import Dice

DEEP = 200_000
_HOSTILE: tuple[object, ...] = (
    *(None, True, -1, 0, 2**53, 2**70, 10**400, 0.5, "", "\x00", "\ud800", "\u202eevil", "../../etc/passwd"),
    *("=cmd|' /C calc'!A0", "a" * 100_000, [], {}, [[]], {"v": 1}, "é", "0" * 32, "Z" * 64),
)


def mutations(samples: Sequence[bytes], count: int) -> Iterator[bytes]:
    """So many, the same ones every time."""
    dice = Dice(f"mutations of {len(samples)}")
    for number in range(count):
        raw = samples[number % len(samples)]
        change = _CHANGES[number // len(samples) % len(_CHANGES)]
        yield change(raw, dice, samples)


def _draw(dice: Dice, below: int) -> int:
    return int.from_bytes(dice.take(5), "big") % max(1, below)


def _turned(raw: bytes, dice: Dice, _samples: Sequence[bytes]) -> bytes:
    altered = bytearray(raw)
    for _ in range(1 + _draw(dice, 3)):
        altered[_draw(dice, len(altered))] ^= 1 << _draw(dice, 8)
    return bytes(altered)


def _cut(raw: bytes, dice: Dice, _samples: Sequence[bytes]) -> bytes:
    return raw[: _draw(dice, len(raw))]


def _without(raw: bytes, dice: Dice, _samples: Sequence[bytes]) -> bytes:
    at, size = _draw(dice, len(raw)), 1 + _draw(dice, 40)
    return raw[:at] + raw[at + size :]


def _doubled(raw: bytes, dice: Dice, _samples: Sequence[bytes]) -> bytes:
    at, size = _draw(dice, len(raw)), 1 + _draw(dice, 200)
    return raw[:at] + raw[at : at + size] * (2 + _draw(dice, 50)) + raw[at + size :]


def _with_more(raw: bytes, dice: Dice, _samples: Sequence[bytes]) -> bytes:
    at = _draw(dice, len(raw))
    return raw[:at] + dice.take(1 + _draw(dice, 30)) + raw[at:]


def _spliced(raw: bytes, dice: Dice, samples: Sequence[bytes]) -> bytes:
    other = samples[_draw(dice, len(samples))]
    return raw[: _draw(dice, len(raw))] + other[_draw(dice, len(other)) :]


def _filled(raw: bytes, dice: Dice, _samples: Sequence[bytes]) -> bytes:
    at, size = _draw(dice, len(raw)), 1 + _draw(dice, 8)
    return raw[:at] + (b"\xff", b"\x00")[_draw(dice, 2)] * size + raw[at + size :]


def _random(raw: bytes, dice: Dice, _samples: Sequence[bytes]) -> bytes:
    return raw[: _draw(dice, 12)] + dice.take(_draw(dice, 300))


def _hostile(raw: bytes, dice: Dice, samples: Sequence[bytes]) -> bytes:
    """One value of the JSON in it is another one; where there is none, bytes are turned."""
    begin, end = raw.find(b"{"), raw.rfind(b"}") + 1
    try:
        found = json.loads(raw[begin:end])
    except ValueError:
        return _turned(raw, dice, samples)
    changed = _replaced(found, dice, _HOSTILE[_draw(dice, len(_HOSTILE))])
    spelled = json.dumps(changed, separators=(",", ":"), sort_keys=True, ensure_ascii=bool(_draw(dice, 2)))
    return raw[:begin] + spelled.encode("utf-8", "surrogatepass") + raw[end:]


def _replaced(found: object, dice: Dice, hostile: object) -> object:
    """*found* with one of its values, anywhere in it, replaced, doubled under another name or gone."""
    if isinstance(found, dict) and found:
        name = sorted(found)[_draw(dice, len(found))]
        if _draw(dice, 4):
            return {**found, name: _replaced(found[name], dice, hostile)}
        less = {key: value for key, value in found.items() if key != name}
        return {**found, f"{name}_": hostile} if _draw(dice, 2) else less
    if isinstance(found, list) and found:
        at = _draw(dice, len(found))
        return [*found[:at], _replaced(found[at], dice, hostile), *found[at:]]
    return hostile


def _deep(raw: bytes, dice: Dice, _samples: Sequence[bytes]) -> bytes:
    at = _draw(dice, len(raw))
    return raw[:at] + (b"[", b'{"a":')[_draw(dice, 2)] * DEEP + raw[at:]


_CHANGES: tuple[Callable[[bytes, Dice, Sequence[bytes]], bytes], ...] = (
    *(_turned, _cut, _without, _doubled, _hostile, _with_more, _spliced, _hostile, _filled, _turned),
    *(_random, _hostile, _cut, _hostile, _without, _hostile, _turned, _hostile, _spliced, _deep),
)

"""How the columns of a list share its width."""

from collections.abc import Sequence


def shared_out(room_px: int, shares: Sequence[float], least_px: Sequence[int]) -> list[int]:
    """*room_px* by *shares*, but that none gets less than its *least_px*: the others give it up.

    Where there is not even so much, each gets its part of what there is.
    """
    if sum(least_px) > room_px:
        return [max(room_px, 0) * least // sum(least_px) for least in least_px]
    poor = [False] * len(shares)
    while True:
        open_px = room_px - sum(least for least, is_poor in zip(least_px, poor, strict=True) if is_poor)
        parts = sum(share for share, is_poor in zip(shares, poor, strict=True) if not is_poor)
        wide = [
            least if is_poor else int(open_px * share / parts)
            for share, least, is_poor in zip(shares, least_px, poor, strict=True)
        ]
        poorer = [is_poor or got < least for got, least, is_poor in zip(wide, least_px, poor, strict=True)]
        if poorer == poor:
            return wide
        poor = poorer


def as_liked(room_px: int, must_px: Sequence[int], likes_px: Sequence[int]) -> list[int]:
    """What each gets at least: all it likes where there is room for that, else its part of what is left.

    None gets less than it must have, but where there is not even so much of *room_px*.
    """
    if sum(likes_px) <= room_px:
        return list(likes_px)
    left_px = max(room_px - sum(must_px), 0)
    more_px = [like - must for must, like in zip(must_px, likes_px, strict=True)]
    return [
        must + left_px * more // sum(more_px) if more else must
        for must, more in zip(must_px, more_px, strict=True)
    ]

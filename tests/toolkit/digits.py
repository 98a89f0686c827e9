"""The same text with the digits of another script."""


def in_script(text: str, zero: str) -> str:
    """*text* with the digits that begin with *zero*."""
    shift = ord(zero) - ord("0")
    return "".join(chr(ord(one) + shift) if one in "0123456789" else one for one in text)

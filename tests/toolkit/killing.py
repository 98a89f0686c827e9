"""Kills a child in the middle of its work, and hands over what it had acknowledged by then."""

import os
import select
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]
_GOLDEN = 0.618_033_988_749_895  # its multiples, without their whole part, fall evenly between 0 and 1


def kills(usually: int) -> int:
    """How often to kill: ``FIELDBOOK_KILLS``, or *usually*."""
    return int(os.environ.get("FIELDBOOK_KILLS", usually))


def acknowledged_until_killed(command: list[str], *, lines: int, moment_s: float) -> list[str]:
    """Start the script and arguments in *command*, and kill it somewhere after it has printed *lines*.

    Args:
        command: A script of ours and its arguments.
        lines: So many acknowledgements are waited for.
        moment_s: The kill comes at most so much later, and sooner when the child prints again.

    Returns:
        Every line that it had printed whole.
    """
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join([str(ROOT / "desktop"), str(ROOT)])}
    with subprocess.Popen(
        [sys.executable, *command], stdout=subprocess.PIPE, env=environment, bufsize=0
    ) as child:
        if child.stdout is None:
            raise RuntimeError("no pipe")
        heard = [child.stdout.readline() for _ in range(lines)]
        select.select([child.stdout], [], [], moment_s)
        child.kill()
        heard += child.stdout.readlines()
    if child.returncode != -9:
        raise RuntimeError("the child ended by itself")
    return [line.decode("ascii").strip() for line in heard if line.endswith(b"\n")]


def spread(number: int) -> float:
    """The *number*-th of moments that fall evenly between 0 and 1, without any chance in them."""
    return (number * _GOLDEN) % 1

"""Row 17: from the start of the process to the painted lock screen, beside a bare PySide6 window."""

import os
import statistics
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

from tests.bench.material import make_station
from tests.bench.timing import Row, timed

_ROUNDS = 7
_BARE = """
import sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QWidget
app = QApplication([])
window = QWidget()
window.resize(1366, 768)
window.show()
QTimer.singleShot(0, app.quit)
app.exec()
"""


def starting(folder: Path, records: int) -> Sequence[Row]:
    """Interleaved starts of both; medians."""
    del records
    make_station(folder / "vault").close()
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "FIELDBOOK_VAULT": str(folder / "vault")}
    main = Path(__file__).resolve().parents[2] / "desktop" / "main.py"
    ours, bare = list[float](), list[float]()
    _run([sys.executable, str(main), "gui", "--until-painted"], environment)  # compiles what nobody ran yet
    for _ in range(_ROUNDS):
        ours.append(_run([sys.executable, str(main), "gui", "--until-painted"], environment))
        bare.append(_run([sys.executable, "-c", _BARE], environment))
    return (Row(17, "start to the lock screen", statistics.median(ours), statistics.median(bare), 1.3),)


def _run(command: Sequence[str], environment: dict[str, str]) -> float:
    def call() -> None:
        subprocess.run(command, env=environment, check=True, capture_output=True, timeout=60)

    return timed(call)

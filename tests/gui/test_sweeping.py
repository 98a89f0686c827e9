"""What Python sweeps up, and when it must not."""

import gc
import subprocess
import sys

from fieldbook.gui.sweeping import unswept
from tests.toolkit.killing import child_environment

CHILD = """
import gc, os
from PySide6.QtWidgets import QWidget
from fieldbook.gui import tongue
from fieldbook.gui.run import make_application
from tests.toolkit.vaults import RESOURCES

class Listening(QWidget):
    def changeEvent(self, event):
        gc.set_threshold(1, 1, 1)
        self.seen = [[] for _ in range(50)]

application = make_application(RESOURCES, scheme="light")
gc.disable()
first = [Listening() for _ in range(3)]
for _ in range(100):
    window = QWidget()
    window.me = window
del window
last = [Listening() for _ in range(3)]
gc.set_threshold(10**6, 10, 10)
gc.enable()
tongue.speak(application, 'ar', RESOURCES)
os._exit(0)
"""


def test_another_language_destroys_no_window_in_the_middle() -> None:
    """Qt tells one window after the other; a sweep begun by one took others off its list: the end of all."""
    environment = child_environment() | {"QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run([sys.executable, "-c", CHILD], env=environment, check=False)

    assert done.returncode == 0


def test_a_sweep_that_was_held_back_comes_afterwards() -> None:
    with unswept():
        assert not gc.isenabled()
        with unswept():
            pass
        assert not gc.isenabled()
    assert gc.isenabled()

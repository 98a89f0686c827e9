"""Long work beside the window."""

import gc
import threading
from typing import NoReturn

import pytest
import shiboken6
from PySide6.QtCore import QObject, QThread
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from fieldbook.base.errors import DiskFull, FieldbookError
from fieldbook.base.ports import Progress
from fieldbook.gui.presenters.jobs import Ending
from fieldbook.gui.work import Worker


class Heard:
    """What was told, and on which thread."""

    def __init__(self) -> None:
        self.told: list[str] = []
        self.threads: set[object] = set()

    def ending(self) -> Ending[str]:
        return Ending(self._say, self._fail, self._step, lambda: self._say("cancelled"))

    def _say(self, word: str) -> None:
        self.threads.add(threading.current_thread())
        self.told.append(word)

    def _fail(self, error: FieldbookError) -> None:
        self._say(error.code)

    def _step(self, what: str, done: int, of: int | None) -> None:
        self._say(f"{what} {done}/{of}")


@pytest.fixture
def worker(qapp: QObject) -> Worker:
    return Worker(qapp)


def test_everything_is_told_on_the_thread_of_the_window(worker: Worker, qtbot: QtBot) -> None:
    heard = Heard()

    def job(progress: Progress) -> str:
        progress.step("rows", 5, 5)
        return f"elsewhere {threading.current_thread() is not threading.main_thread()}"

    worker.run(job, heard.ending())
    qtbot.waitUntil(lambda: len(heard.told) == 2)

    assert heard.told == ["rows 5/5", "elsewhere True"]
    assert heard.threads == {threading.main_thread()}


def test_a_refusal_is_handed_over_to_be_told(worker: Worker, qtbot: QtBot) -> None:
    heard = Heard()

    def job(_progress: Progress) -> NoReturn:
        raise DiskFull

    worker.run(job, heard.ending())

    qtbot.waitUntil(lambda: heard.told == [DiskFull.code])


def test_a_stopped_job_ends_at_its_next_step(worker: Worker, qtbot: QtBot) -> None:
    heard, begun, stopped = Heard(), threading.Event(), threading.Event()

    def job(progress: Progress) -> str:
        begun.set()
        stopped.wait(5)
        progress.step("rows", 1, None)
        return "never"

    cancel = worker.run(job, heard.ending())
    begun.wait(5)
    cancel()
    stopped.set()

    qtbot.waitUntil(lambda: heard.told == ["cancelled"])


def test_a_bug_in_a_job_reaches_those_who_watch_for_bugs(worker: Worker, qtbot: QtBot) -> None:
    heard = Heard()

    def job(_progress: Progress) -> NoReturn:
        raise ZeroDivisionError

    with qtbot.captureExceptions() as bugs:
        worker.run(job, heard.ending())
        qtbot.waitUntil(lambda: len(bugs) == 1)

    assert bugs[0][0] is ZeroDivisionError
    assert heard.told == ["cancelled"]


def test_finish_waits_for_what_is_under_way(worker: Worker) -> None:
    heard, ended = Heard(), list[QThread | None]()

    def job(progress: Progress) -> str:
        while True:
            ended[:] = [None]
            progress.step("rows", 0, None)

    worker.run(job, heard.ending())
    worker.finish()

    assert heard.told[-1] == "cancelled"


def test_nothing_is_swept_up_on_the_thread_of_a_worker(worker: Worker, qtbot: QtBot) -> None:
    """A page that dies there takes the whole program with it."""
    heard, seen = Heard(), list[bool]()

    def job(_progress: Progress) -> str:
        seen.append(gc.isenabled())
        return "done"

    worker.run(job, heard.ending())
    qtbot.waitUntil(lambda: heard.told == ["done"])

    assert seen == [False]
    assert gc.isenabled()


def test_a_window_that_goes_before_the_word_arrives_lets_python_sweep_again(qapp: QApplication) -> None:
    parent = QObject(qapp)
    worker = Worker(parent)
    worker.run(lambda _progress: "done", Heard().ending())
    assert not gc.isenabled()
    (task,) = worker._tasks
    task.wait()

    shiboken6.delete(parent)

    assert gc.isenabled()


def test_work_that_goes_on_after_its_window_has_gone_never_sweeps(qapp: QApplication, qtbot: QtBot) -> None:
    """The pages of that window are what it would sweep up, on its own thread."""
    parent, gone, seen = QObject(qapp), threading.Event(), list[bool]()

    def job(_progress: Progress) -> str:
        gone.wait(5)
        seen.append(gc.isenabled())
        return "done"

    worker = Worker(parent)
    worker.run(job, Heard().ending())
    shiboken6.delete(parent)
    gone.set()

    qtbot.waitUntil(gc.isenabled)
    assert seen == [False]


def test_work_that_speaks_on_after_its_window_has_gone_is_heard_by_nobody(qapp: QApplication) -> None:
    """A crash, where the thread speaks through an object of the window's."""
    parent, heard, gone = QObject(qapp), Heard(), threading.Event()

    def job(progress: Progress) -> str:
        gone.wait(5)
        for number in range(100):
            progress.step("rows", number, number)
        return "done"

    worker = Worker(parent)
    worker.run(job, heard.ending())
    (task,) = worker._tasks
    shiboken6.delete(parent)
    gone.set()
    task.wait()
    task.tell()

    assert heard.told == []


def test_an_ending_is_told_even_when_the_next_piece_begins_before(worker: Worker, qtbot: QtBot) -> None:
    """The first thread has ended, its word is still on the way, and the window starts something else."""
    heard, seen, begun = Heard(), list[threading.Thread](), threading.Semaphore(0)

    def job(_progress: Progress) -> str:
        seen.append(threading.current_thread())
        begun.release()
        return f"piece {len(seen)}"

    for _ in range(3):
        worker.run(job, heard.ending())
        assert begun.acquire(timeout=5)
        seen[-1].join(5)

    qtbot.waitUntil(lambda: heard.told == ["piece 1", "piece 2", "piece 3"])


def test_what_a_long_job_leaves_behind_is_swept_up_meanwhile(worker: Worker, qtbot: QtBot) -> None:
    """On the thread of the window, so that a page may be among it."""
    heard, gone, enough = Heard(), list[threading.Thread](), threading.Event()

    class Circle:
        def __init__(self) -> None:
            self.me = self

        def __del__(self) -> None:
            gone.append(threading.current_thread())
            enough.set()

    def job(_progress: Progress) -> str:
        for _ in range(20 * gc.get_threshold()[0]):
            Circle()
        return f"swept {enough.wait(5)}"

    worker.run(job, heard.ending())
    qtbot.waitUntil(lambda: len(heard.told) == 1)

    assert heard.told == ["swept True"]
    assert set(gone) == {threading.main_thread()}

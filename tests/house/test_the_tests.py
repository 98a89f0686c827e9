"""The suite's own guards work: they are tried on small suites made for the purpose."""

import shutil
from pathlib import Path

import pytest

from tests.house.sources import ROOT

pytest_plugins = ["pytester"]

NETWORK = """
import socket
import pytest

def test_quiet(): pass
def test_touching():
    with pytest.raises(AssertionError): socket.socket()
@pytest.mark.network
def test_allowed(): socket.socket().close()
"""

LOGS = """
import logging

def test_silent(): logging.getLogger("fieldbook").info("3 entries")
def test_expected(log):
    log.expect("B204")
    logging.getLogger("fieldbook").warning("B204 device=7f3a")
def test_unexpected(): logging.getLogger("fieldbook").warning("B999")
def test_unmet(log): log.expect("B205")
"""


@pytest.fixture
def suite(pytester: pytest.Pytester) -> pytest.Pytester:
    """An empty suite under our own conftest and markers."""
    shutil.copy(ROOT / "tests" / "conftest.py", pytester.path)
    Path(pytester.path, "pytest.ini").write_text(
        f"[pytest]\npythonpath = {ROOT / 'desktop'} {ROOT}\n"
        "markers =\n  network: x\n  screen: x\n  frozen: x\n"
    )
    return pytester


def test_a_socket_is_refused_unless_the_test_is_about_networks(suite: pytest.Pytester) -> None:
    suite.makepyfile(NETWORK)

    suite.runpytest_subprocess("-p", "no:randomly").assert_outcomes(passed=3)


def test_an_unexpected_warning_in_the_log_fails_the_test(suite: pytest.Pytester) -> None:
    """Both ways: a line that nobody expected, and an expectation that nothing met."""
    suite.makepyfile(LOGS)

    result = suite.runpytest_subprocess("-p", "no:randomly")

    result.assert_outcomes(passed=4, errors=2)
    result.stdout.fnmatch_lines_random(["unexpected: WARNING fieldbook B999", "never logged: B205"])

"""``docs/rules.md`` is true: every check that it names is there, as strict as it says, and shown by a test.

The other way round too: whatever a form refuses, doubts or misses stands in the table.
"""

import ast
import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import pytest

from tests.house.sources import ROOT, Function, files, named, parsed

PAGE = ROOT / "docs" / "rules.md"
CHECKING = ("desktop/fieldbook/catalogue", "desktop/fieldbook/forms")
MAKERS = {"Problem", "gap_when"}
LETTERED = [f"F{n}" for n in range(1, 9)] + [f"P{n}" for n in range(1, 7)] + [f"S{n}" for n in range(1, 6)]
LETTERED += [f"K{n}" for n in range(1, 10)] + [f"R{n}" for n in range(1, 9)]
SECTIONS = [f"§{n}" for n in (2, 4, 5, 7, 11, 12, 13, 14)]
CASES = ["Theseus", "Tirana"]
CODE = re.compile(r"[a-z_]+\.[a-z_]+")
WEIGHTS = {"error", "warning", "gap", "flag", "alert", "by design"}
_NAME = re.compile(r"`([^`]+)`")


@dataclass(frozen=True)
class Line:
    """One row of the table."""

    rule: str
    says: str
    weight: str
    kept_by: tuple[str, ...]
    shown_by: tuple[str, ...]

    @property
    def codes(self) -> list[str]:
        """The names of the problems that it speaks of."""
        return [name for name in self.kept_by if CODE.fullmatch(name)]

    @property
    def places(self) -> list[str]:
        """The checks: a path, and what in it."""
        return [name for name in self.kept_by if "/" in name]


@cache
def lines() -> tuple[Line, ...]:
    """The rows of every table of the page."""
    rows = (
        line.strip().strip("|").split(" | ") for line in PAGE.read_text("utf-8").splitlines() if "| `" in line
    )
    return tuple(
        Line(rule.strip(), says, weight.strip(), tuple(_NAME.findall(kept)), tuple(_NAME.findall(shown)))
        for rule, says, weight, kept, shown in rows
    )


@cache
def told() -> dict[str, set[str]]:
    """The problems that forms can tell, each with how much they weigh, as the code says."""
    found: dict[str, set[str]] = {}
    for path in files(*CHECKING):
        for code, weight in _problems_in(parsed(path)):
            found.setdefault(code, set()).add(weight)
    return found


def _problems_in(tree: ast.Module) -> Iterator[tuple[str, str]]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and getattr(node.func, "id", "") in MAKERS:
            given = [*node.args, *(word.value for word in node.keywords)]
            texts = [
                one.value for one in given if isinstance(one, ast.Constant) and isinstance(one.value, str)
            ]
            weights = [one for one in given if isinstance(one, ast.Attribute | ast.Name)]
            is_gap = getattr(node.func, "id", "") == "gap_when"
            for code in texts:
                if CODE.fullmatch(code):
                    yield code, "gap" if is_gap else _weight(weights)


def _weight(given: list[ast.Attribute | ast.Name]) -> str:
    for one in given:
        if isinstance(one, ast.Attribute) and getattr(one.value, "id", "") == "Severity":
            return one.attr.lower()
        if isinstance(one, ast.Name) and one.id == "severity":
            return "warning"  # decided there: a warning at most
    return "error"


def has(path: Path, name: str) -> bool:
    """Whether *path* defines *name*: a function, ``Class.method``, or a constant."""
    tree: ast.AST = parsed(path)
    for step in name.split("."):
        inside = [one for one in ast.iter_child_nodes(tree) if step in _defined(one)]
        if not inside:
            return False
        tree = inside[0]
    return True


def _defined(node: ast.AST) -> set[str]:
    if isinstance(node, Function | ast.ClassDef):
        return {node.name}
    targets = (
        node.targets
        if isinstance(node, ast.Assign)
        else [node.target]
        if isinstance(node, ast.AnnAssign)
        else []
    )
    return {one.id for one in targets if isinstance(one, ast.Name)}


def test_the_page_has_a_table() -> None:
    assert len(lines()) > len(LETTERED)
    assert {line.weight for line in lines()} <= WEIGHTS


@pytest.mark.parametrize("rule", [*LETTERED, *SECTIONS, *CASES])
def test_every_rule_has_a_line(rule: str) -> None:
    assert [line for line in lines() if rule in line.rule.strip("`").split(", ")]


@pytest.mark.parametrize("line", lines(), ids=lambda line: f"{line.rule} {line.says[:40]}")
class TestALine:
    def test_says_what_keeps_and_what_shows_it(self, line: Line) -> None:
        assert line.kept_by
        assert line.shown_by

    def test_names_checks_that_there_are(self, line: Line) -> None:
        for place in line.places:
            path, _, name = place.partition("::")
            assert (ROOT / "desktop" / "fieldbook" / path).is_file(), place
            assert not name or has(ROOT / "desktop" / "fieldbook" / path, name), place

    def test_is_as_strict_as_it_says(self, line: Line) -> None:
        for code in line.codes:
            assert line.weight in told()[code], f"{code} is {told()[code]}, not {line.weight}"

    def test_names_tests_that_there_are_and_that_speak_of_it(self, line: Line) -> None:
        sources = ""
        for place in line.shown_by:
            path, _, name = place.partition("::")
            assert (ROOT / "tests" / path).is_file(), place
            assert has(ROOT / "tests" / path, name), place
            sources += (ROOT / "tests" / path).read_text("utf-8")
        assert [code for code in line.codes if f'"{code}"' not in sources] == []


def test_whatever_a_form_can_tell_stands_in_the_table() -> None:
    """A check that nobody finds by its rule is found by nobody who wonders why."""
    listed = {(code, line.weight) for line in lines() for code in line.codes}
    found = [(code, weight) for code, weights in sorted(told().items()) for weight in sorted(weights)]

    assert [
        f"{code} ({weight}): give it a line in docs/rules.md"
        for code, weight in found
        if (code, weight) not in listed
    ] == []


def test_the_scan_sees_what_forms_tell() -> None:
    """The guard itself: a rule of each weight is found where it is written."""
    assert {"person.held", "referral.no_consent", "case.closed_on", "figure.part_too_large"} <= set(told())
    assert told()["person.held"] == {"warning"}
    assert told()["referral.no_consent"] == {"error"}
    assert told()["case.closed_on"] == {"gap"}
    assert "attachment_rules" in " ".join(map(named, files(*CHECKING)))

"""How the house tests read the repository: its files, its functions, its packages."""

import ast
import tomllib
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parent.parent.parent
PACKAGE = ROOT / "desktop" / "fieldbook"

LEFT_OUT = {
    ".git",
    ".venv",
    "out",
    "__pycache__",
    ".mypy_cache",
    ".ruff_cache",
    ".pytest_cache",
    ".hypothesis",
}
"""Folders that are made, not written."""

Function = ast.FunctionDef | ast.AsyncFunctionDef


def files(*folders: str, endings: tuple[str, ...] = (".py",)) -> list[Path]:
    """Every written file beneath *folders* (the whole repository for ``"."``) that ends as asked."""
    found = (path for folder in folders for path in (ROOT / folder).rglob("*") if path.suffix in endings)
    return sorted(path for path in found if not LEFT_OUT.intersection(path.relative_to(ROOT).parts))


def named(path: Path) -> str:
    """The path as a person would say it, from the root of the repository."""
    return path.relative_to(ROOT).as_posix()


@cache
def parsed(path: Path) -> ast.Module:
    """The syntax tree of one module."""
    return ast.parse(path.read_text(encoding="utf-8"), filename=str(path))


def functions(*folders: str) -> Iterator[tuple[Path, Function]]:
    """Every function and method, nested ones too."""
    for path in files(*folders):
        for node in ast.walk(parsed(path)):
            if isinstance(node, Function):
                yield path, node


def classes(*folders: str) -> Iterator[tuple[Path, ast.ClassDef]]:
    """Every class, nested ones too."""
    for path in files(*folders):
        for node in ast.walk(parsed(path)):
            if isinstance(node, ast.ClassDef):
                yield path, node


def lines(node: ast.stmt) -> int:
    """How many lines a definition takes, its decorators left out."""
    return (node.end_lineno or node.lineno) - node.lineno + 1


def packages() -> list[Path]:
    """Every folder of the program that holds modules."""
    return sorted({path.parent for path in files("desktop/fieldbook")})


def project() -> dict[str, Any]:
    """The one configuration file."""
    return tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))

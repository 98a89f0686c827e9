"""The lists that come from ISO standards are what the pinned package gives, and nobody's own writing."""

import importlib.util
from importlib.machinery import ModuleSpec
from types import ModuleType

import pytest

from fieldbook.forms.values.codelist import codes
from tests.house.sources import ROOT


def lists() -> ModuleType:
    """``build/lists.py``, which is a script and in no package."""
    spec = importlib.util.spec_from_file_location("build_lists", ROOT / "build" / "lists.py")
    assert isinstance(spec, ModuleSpec)
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_they_are_those_of_the_pinned_package() -> None:
    """Run ``python build/lists.py`` after another version was pinned."""
    assert lists().stale() == []


@pytest.mark.parametrize(("name", "code"), [("citizenship", "XXA"), ("country", "XK"), ("language", "rom")])
def test_what_this_field_needs_is_in_them(name: str, code: str) -> None:
    assert codes(name).get(code) is not None

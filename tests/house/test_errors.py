"""Every refusal has a number, a sentence and a remedy, and none of them blames anybody."""

import ast
import importlib
import pkgutil
import re
import string
from collections import Counter
from collections.abc import Iterator

import pytest

import fieldbook
from fieldbook.base.errors import FieldbookError
from tests.house.sources import PACKAGE, files, parsed

FAMILIES = {
    "VaultError": "V",
    "ChainError": "C",
    "BundleError": "B",
    "RecordError": "R",
    "SheetError": "S",
    "PlaceError": "P",
    "EnrolmentError": "E",
    "TransferError": "T",
    "AttachedError": "A",
    "IdentityError": "I",
}
WORD = re.compile(r"\b[A-Z]\w+")
UNKIND = re.compile(r"!|\b(?:please|invalid|illegal|failed|error|wrong|oops|sorry)\b", re.IGNORECASE)


def beneath(cls: type[FieldbookError]) -> Iterator[type[FieldbookError]]:
    for child in cls.__subclasses__():
        yield child
        yield from beneath(child)


def refusals() -> list[type[FieldbookError]]:
    """Every class that can be raised: those with a code of their own. All modules are imported first."""
    for module in pkgutil.walk_packages([str(PACKAGE)], f"{fieldbook.__name__}."):
        if not module.name.endswith("__main__"):
            importlib.import_module(module.name)
    return [cls for cls in beneath(FieldbookError) if cls.__module__.startswith("fieldbook.")]


REFUSALS = sorted((cls for cls in refusals() if "code" in vars(cls)), key=lambda cls: cls.code)


def family(cls: type[FieldbookError]) -> str:
    return next(each.__name__ for each in cls.__mro__ if each.__base__ is FieldbookError)


def unused(*folders: str) -> set[str]:
    """The refusals that no module names, those that define the errors left out."""
    left = {cls.__name__ for cls in REFUSALS}
    for path in files(*folders):
        if path.parent == PACKAGE / "base" / "errors" or "house" in path.parts:
            continue
        if left.intersection(WORD.findall(path.read_text(encoding="utf-8"))):  # read closely only if need be
            named = (node for node in ast.walk(parsed(path)) if isinstance(node, ast.Name | ast.Attribute))
            left -= {node.attr if isinstance(node, ast.Attribute) else node.id for node in named}
    return left


def test_only_families_go_without_a_code() -> None:
    without = [cls.__name__ for cls in refusals() if "code" not in vars(cls)]

    assert set(without) <= set(FAMILIES)


def test_no_two_refusals_share_a_code() -> None:
    counted = Counter(cls.code for cls in REFUSALS)

    assert {code for code, count in counted.items() if count > 1} == set()


@pytest.mark.parametrize("refusal", REFUSALS, ids=lambda cls: cls.code)
class TestARefusal:
    def test_has_the_letter_of_its_family(self, refusal: type[FieldbookError]) -> None:
        assert re.fullmatch(FAMILIES[family(refusal)] + r"[1-9]\d\d", refusal.code)

    def test_has_a_title_and_an_advice_of_its_own(self, refusal: type[FieldbookError]) -> None:
        assert {"title", "advice"} <= set(vars(refusal))

    def test_ends_each_sentence_quietly(self, refusal: type[FieldbookError]) -> None:
        assert [text for text in (refusal.title, refusal.advice) if not text.endswith((".", "}"))] == []

    def test_blames_nobody(self, refusal: type[FieldbookError]) -> None:
        assert UNKIND.findall(f"{refusal.title} {refusal.advice}".replace("rong side", "")) == []

    def test_says_first_what_did_not_happen_and_then_what_to_do(self, refusal: type[FieldbookError]) -> None:
        """One sentence for what is unharmed, at least one for the remedy."""
        sentences = re.findall(r"[^.]+\.(?:\s|$)|[^.]+\}$", refusal.advice)

        assert len(sentences) >= 2

    def test_names_its_fields_plainly(self, refusal: type[FieldbookError]) -> None:
        """A template is filled with ids and counts; it reaches into nothing."""
        fields = [name for _, name, _, _ in string.Formatter().parse(refusal.title + refusal.advice) if name]

        assert [name for name in fields if not name.isidentifier()] == []


def test_no_refusal_is_dead() -> None:
    """A class that nobody raises is a promise that nobody keeps."""
    assert unused("desktop") == set()


def test_every_refusal_is_provoked_by_a_test() -> None:
    """By its class, or by its code where a process is the one that refuses."""
    told = "\n".join(path.read_text(encoding="utf-8") for path in files("tests") if "house" not in path.parts)
    unprovoked = unused("tests")

    assert [cls.code for cls in REFUSALS if cls.__name__ in unprovoked and cls.code not in told] == []

"""Paths lead to questions."""

from typing import TYPE_CHECKING

import pytest

from fieldbook.catalogue import CATALOGUE
from fieldbook.forms.kinds.number import Number
from fieldbook.forms.kinds.text import Text
from fieldbook.gui.presenters.paths import conditional_names, defaults_of, group_at, kind_at, questions_in

if TYPE_CHECKING:
    from fieldbook.forms.kind import Typed

OPERATION, OUTCOME = CATALOGUE.form("operation").model, CATALOGUE.form("outcome").model


def test_into_a_group_and_into_a_row() -> None:
    assert isinstance(kind_at(OUTCOME, ("figure", "value")), Number)
    assert isinstance(kind_at(OPERATION, ("agencies", 3, "name")), Text)


@pytest.mark.parametrize("path", [("name", "deeper"), ("agencies", "name"), ("nowhere",)])
def test_no_further_than_there_are_questions(path: tuple[str, ...]) -> None:
    with pytest.raises(KeyError):
        kind_at(OPERATION, path)


def test_a_group_is_found_at_its_path_and_nothing_else_is_one() -> None:
    assert group_at(OPERATION, ()) is OPERATION
    assert group_at(OPERATION, ("agencies", 0)).__name__ == "Agency"
    with pytest.raises(KeyError):
        group_at(OPERATION, ("name",))


def test_every_question_is_met_rows_included() -> None:
    rows: list[Typed] = [{"name": "Police"}, {}]
    found = [path for path, _ in questions_in(kind_at(OPERATION, ("agencies",)), ("agencies",), rows)]
    assert ("agencies", 1, "country") in found
    assert len(found) == 1 + 2 * 6


def test_defaults_of_a_group_are_those_of_its_parts() -> None:
    assert defaults_of(kind_at(OUTCOME, ("figure",))) == {"qualifier": "exact", "status": "preliminary"}


def test_the_questions_that_others_depend_on_are_known() -> None:
    assert conditional_names(OUTCOME) == {"measure", "legal_state"}

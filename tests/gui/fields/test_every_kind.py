"""One suite for the fields of all kinds: what each of them owes."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication

from fieldbook.base.missing import Missing
from fieldbook.base.problem import Problem
from fieldbook.catalogue import CATALOGUE
from fieldbook.forms.answers import AnyKind, fields_of
from fieldbook.forms.group import GroupKind
from fieldbook.forms.kinds.choice import Choice
from fieldbook.forms.kinds.rows import Rows
from fieldbook.forms.kinds.yesno import YesNo
from fieldbook.gui import style, tongue
from fieldbook.gui.fields import FIELDS, Question, make_field
from fieldbook.gui.fields.chips import RemovableChip
from fieldbook.gui.fields.question import REASONS
from fieldbook.gui.fields.radios import RadioField
from fieldbook.gui.fields.registry import FEW_CODES
from fieldbook.gui.presenters.paths import model_of
from tests.gui.fields.conftest import AROUND, Ask, declared
from tests.gui.fields.keys import focused
from tests.toolkit.pseudo import compile_once
from tests.toolkit.vaults import RESOURCES

HALF_PX = 392
"""Of a question beside another one, in the window of a cheap laptop."""


def kinds() -> Iterator[AnyKind]:
    """Every kind that the catalogue declares, inside groups and rows too."""
    waiting: list[AnyKind] = [field.kind for form in CATALOGUE for field in form.fields]
    while waiting:
        kind = waiting.pop()
        yield kind
        if isinstance(kind, GroupKind):
            waiting.extend(field.kind for field in fields_of(model_of(kind)))
        elif isinstance(kind, Rows):
            waiting.append(kind.row)


def one_of_each() -> list[AnyKind]:
    """The first kind of every sort, and of every way in which a sort is asked."""
    found: dict[tuple[object, ...], AnyKind] = {}
    for kind in kinds():
        codes = getattr(kind, "codes", None)
        few = codes is not None and len(codes.codes) <= FEW_CODES
        found.setdefault((type(kind), getattr(kind, "lines", False), few), kind)
    return list(found.values())


EVERY = [pytest.param(kind, id=f"{kind.name} {kind.label}") for kind in one_of_each()]


def test_every_kind_that_is_declared_has_a_field() -> None:
    assert {type(kind) for kind in kinds()} <= set(FIELDS)


def test_a_kind_without_a_field_is_a_mistake_of_ours(dressed: QApplication) -> None:
    class Unheard:
        name = "unheard"

    with pytest.raises(KeyError, match="unheard"):
        make_field(Unheard(), AROUND)  # type: ignore[arg-type]  # that is the point


@pytest.mark.parametrize("kind", EVERY)
def test_a_question_has_its_name_and_help_for_a_screen_reader(dressed: QApplication, kind: AnyKind) -> None:
    question = Question(kind, AROUND)
    for widget in question.field.names():
        assert kind.label in widget.accessibleName()
        assert widget.accessibleDescription() == kind.help


@pytest.mark.parametrize("kind", EVERY)
def test_a_problem_is_said_and_marked_and_goes_again(dressed: QApplication, kind: AnyKind) -> None:
    question = Question(kind, AROUND)

    question.show_problem(Problem((), "x.y", "Write something else."))
    for widget in question.field.names():
        assert widget.accessibleDescription().endswith("Write something else.")
        assert widget.property("problem") is True

    question.show_problem(None)
    for widget in question.field.names():
        assert "else" not in widget.accessibleDescription()
        assert widget.property("problem") is False


@pytest.mark.parametrize("kind", EVERY)
def test_a_reason_can_stand_for_the_answer_and_be_taken_back(dressed: QApplication, kind: AnyKind) -> None:
    question = Question(kind, AROUND)
    told: list[object] = []
    question.typed.connect(lambda _path, typed: told.append(typed))

    question.give_reason(Missing.REFUSED)
    assert question.field.isHidden()

    question.findChildren(RemovableChip)[-1].click()
    assert question.field.isVisibleTo(question)
    assert told == [{"missing": "refused"}, ""]


def test_all_reasons_but_not_asked_are_offered() -> None:
    assert set(Missing) - set(REASONS) == {Missing.NOT_ASKED}


def test_a_kept_reason_is_shown_in_words(ask: Ask) -> None:
    heard = ask(declared("outcome", "place"), {"missing": "withheld"})
    assert heard.question.field.isHidden()
    assert "Withheld" in focused().accessibleName()


@pytest.mark.parametrize("language", [one.code for one in tongue.LANGUAGES])
def test_answers_side_by_side_stand_in_one_line(look: QApplication, language: str) -> None:
    """Where they would not, they are chosen from a list: one alone on a second line looks forgotten."""
    compile_once()
    tongue.speak(look, language, RESOURCES)

    declared_kinds = [field.kind for form in CATALOGUE for field in form.fields]
    made = [make_field(kind, AROUND) for kind in declared_kinds if isinstance(kind, Choice | YesNo)]
    lines = [line for field in made if isinstance(field, RadioField) and (line := field.layout())]

    tongue.speak(look, tongue.ENGLISH, RESOURCES)
    assert lines
    assert {line.heightForWidth(HALF_PX) for line in lines} == {style.sizes().control_px}

"""A form's declaration, the catalogue, and both as data."""

from dataclasses import replace
from typing import Annotated

import pytest

from fieldbook.base import canonical
from fieldbook.base.errors import NoSuchForm
from fieldbook.base.ids import RecordId
from fieldbook.base.missing import Missing
from fieldbook.catalogue import CATALOGUE
from fieldbook.forms.answers import Answers
from fieldbook.forms.catalogue import Catalogue
from fieldbook.forms.describe import describe_form
from fieldbook.forms.form import Form, Section
from fieldbook.forms.kinds.day import DayKind
from fieldbook.forms.kinds.link import Link
from fieldbook.forms.kinds.text import Text
from fieldbook.forms.values.day import Day


class Note(Answers):
    """A note."""

    text: Annotated[str | Missing, Text(label="Text")]
    source: Annotated[RecordId | Missing, Link(label="Source", forms=("source",))]
    operation: Annotated[RecordId | Missing, Link(label="Operation", forms=("operation",))]
    written_on: Annotated[Day | Missing, DayKind(label="Day")]


class Word(Answers):
    """A word."""

    text: Annotated[str | Missing, Text(label="Text")]


NOTE = Form(
    id="note",
    version=1,
    label="Note",
    plural="Notes",
    model=Note,
    sections=(Section("All", ("text", "source", "operation", "written_on")),),
    title="{text}, {written_on}",
    listed=("written_on",),
)
WORD = Form(
    id="word",
    version=1,
    label="Word",
    plural="Words",
    model=Word,
    sections=(Section("All", ("text",)),),
    title="{text}",
)


class TestADeclaration:
    @pytest.mark.parametrize(
        "placed", [("text", "source", "operation"), ("text", "source", "operation", "written_on", "text"), ()]
    )
    def test_places_every_field_once(self, placed: tuple[str, ...]) -> None:
        with pytest.raises(TypeError, match="note: sections and fields differ"):
            replace(NOTE, sections=(Section("All", placed),))

    @pytest.mark.parametrize("wrong", [{"title": "{texture}"}, {"listed": ("text", "weather")}])
    def test_names_only_fields_that_there_are(self, wrong: dict[str, str]) -> None:
        with pytest.raises(TypeError, match="note: no such field"):
            replace(NOTE, **wrong)  # type: ignore[arg-type]  # two different parts

    def test_knows_what_stands_for_the_record(self) -> None:
        assert (NOTE.titled, NOTE.day_field, NOTE.operation_field) == (
            ("text", "written_on"),
            "written_on",
            "operation",
        )

    def test_knows_the_figure_that_its_records_state(self) -> None:
        stating = {form.id: form.figure_field for form in CATALOGUE if form.figure_field}

        assert stating == {
            "activity": "count",
            "outcome": "figure",
            "seizure": "quantity",
            "referral": "people",
        }

    def test_need_not_have_a_day_or_an_operation(self) -> None:
        assert (WORD.day_field, WORD.operation_field) == ("", "")

    def test_gives_its_fields_by_name(self) -> None:
        assert [field.name for field in NOTE.fields] == ["text", "source", "operation", "written_on"]
        assert NOTE.field("source").kind.label == "Source"


class TestACatalogue:
    BOTH = Catalogue((NOTE, WORD))

    def test_gives_its_forms_in_order_and_by_name(self) -> None:
        assert list(self.BOTH) == [NOTE, WORD]
        assert self.BOTH.form("word") is WORD

    def test_names_what_it_knows_when_asked_for_another(self) -> None:
        with pytest.raises(NoSuchForm) as refused:
            self.BOTH.form("letter")

        assert refused.value.told.endswith("Use one of: note, word. (R102)")

    def test_has_another_fingerprint_with_any_other_word(self) -> None:
        """Titles and search texts that were made with old labels are then made anew."""
        others = [
            Catalogue((WORD, NOTE)),
            Catalogue((NOTE,)),
            Catalogue((NOTE, replace(WORD, version=2))),
            Catalogue((NOTE, replace(WORD, title="{text}."))),
            Catalogue((replace(NOTE, listed=()), WORD)),
        ]

        assert len({self.BOTH.fingerprint, *(other.fingerprint for other in others)}) == 6
        assert Catalogue((NOTE, WORD)).fingerprint == self.BOTH.fingerprint


def test_a_form_described_is_all_that_a_program_needs() -> None:
    described = describe_form(WORD)

    assert canonical.decode(canonical.encode(described)) == {
        "id": "word",
        "version": 1,
        "label": "Word",
        "plural": "Words",
        "about": "",
        "title": "{text}",
        "listed": [],
        "sections": [{"title": "All", "fields": ["text"]}],
        "fields": {
            "text": {
                "kind": "text",
                "label": "Text",
                "help": "",
                "need": "optional",
                "shown_when": None,
                "most": 200,
                "lines": False,
            }
        },
    }

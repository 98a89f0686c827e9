"""What lists, links and search need of a revision."""

from dataclasses import replace
from typing import Annotated

import pytest

from fieldbook.base import canonical
from fieldbook.base.canonical import Value
from fieldbook.base.missing import Missing
from fieldbook.catalogue import CATALOGUE
from fieldbook.forms.answers import Answers, make_answers
from fieldbook.forms.check import check
from fieldbook.forms.excerpt import Excerpt
from fieldbook.forms.excerpting import excerpt_of, is_incomplete, make_excerpt, title_of
from fieldbook.forms.form import Form, Section
from fieldbook.forms.group import GroupKind
from fieldbook.forms.kind import Typed
from fieldbook.forms.kinds.text import Text
from fieldbook.forms.record import Record
from tests.toolkit.answering import RECORDS

OPERATION, SOURCE = RECORDS[0], RECORDS[1]
FIGURE: dict[str, Typed] = {
    "qualifier": "approx",
    "value": "89",
    "word": "some",
    "unit": "person",
    "status": "final",
}


def excerpt(form_id: str, **typed: Typed) -> Excerpt:
    form = CATALOGUE.form(form_id)
    checked = check(form, typed)
    assert checked.answers is not None
    return excerpt_of(form, Record(checked.answers))


def outcome(**typed: Typed) -> Excerpt:
    figure: Typed = {**FIGURE, "source": SOURCE}
    return excerpt(
        "outcome", **{"operation": OPERATION, "measure": "victim_potential", "figure": figure, **typed}
    )


class TestAnExcerpt:
    def test_names_the_record_in_one_line(self) -> None:
        assert outcome().title == "Potential victim identified: some 89 persons"

    def test_is_sorted_without_regard_to_capitals(self) -> None:
        assert outcome().sort_text == "potential victim identified: some 89 persons"

    def test_fills_the_columns_of_the_list(self) -> None:
        assert outcome(happened_on="12.2019").listed == ("some 89 persons", "", "December 2019")

    def test_knows_the_day_as_far_as_it_is_known(self) -> None:
        assert (outcome(happened_on="12.2019").day, outcome().day) == ("2019-12", "")

    def test_knows_its_operation(self) -> None:
        assert outcome().operation == OPERATION
        assert excerpt("source", title="Log", type="media").operation is None

    def test_knows_every_link_with_its_path(self) -> None:
        relations: Typed = [{"type": "subset_of", "to": RECORDS[2]}, {"type": "same_as", "to": RECORDS[3]}]

        assert outcome(figure={**FIGURE, "source": SOURCE, "relations": relations}).links == (
            ("operation", OPERATION),
            ("figure.source", SOURCE),
            ("figure.relations.0.to", RECORDS[2]),
            ("figure.relations.1.to", RECORDS[3]),
        )

    def test_holds_what_search_should_find(self) -> None:
        text = outcome(
            detail="women told three times", figure={**FIGURE, "quote": "some 89 potential victims"}
        ).text

        assert "women told three times" in text
        assert "some 89 potential victims" in text

    def test_holds_nothing_sensitive(self) -> None:
        """Titles, lists and the index are read over the shoulder."""
        found = excerpt(
            "referral",
            operation=OPERATION,
            services=["medical"],
            status="offered",
            consent="not_asked",
            people={"qualifier": "exact", "value": "1", "unit": "person"},
            person_code="V-0007",
            note="Her aunt knows",
        )

        assert "V-0007" not in f"{found}{found.text}"
        assert "aunt" not in f"{found}{found.text}"


class TestATitle:
    @pytest.mark.parametrize(
        ("name", "title"),
        [
            ("Theseus", "Theseus"),
            ("«Theseus» (first part)", "«Theseus» (first part)"),
            ("???", "???"),
            (":", "Operation"),
            ("x" * 200, "x" * 160),
            (Missing.WITHHELD, "Withheld"),
            (Missing.NOT_ASKED, "Operation"),
        ],
    )
    def test_is_the_name_or_the_form_s_own(self, name: str | Missing, title: str) -> None:
        form = CATALOGUE.form("operation")

        assert title_of(form, make_answers(form.model, {"name": name})) == title

    def test_leaves_no_mark_where_a_part_is_missing(self) -> None:
        form = CATALOGUE.form("outcome")

        assert title_of(form, make_answers(form.model, {"measure": "arrest"})) == "Arrest"
        assert title_of(form, make_answers(form.model, {})) == "Outcome"


class TestAnIncompleteRecord:
    def test_lacks_something_that_a_whole_one_has(self) -> None:
        assert outcome(figure={**FIGURE}).incomplete
        assert not outcome().incomplete

    def test_lacks_nothing_when_a_reason_is_given(self) -> None:
        assert not outcome(figure={**FIGURE, "source": {"missing": "withheld"}}).incomplete

    def test_lacks_nothing_that_is_not_asked_of_it(self) -> None:
        assert outcome(measure="arrest").incomplete
        assert not outcome(measure="arrest", offences={"missing": "pending"}).incomplete

    def test_may_lack_a_part_of_one_of_its_rows(self) -> None:
        whole: dict[str, Typed] = {"name": "Theseus", "starts_on": "2019", "crimes": {"missing": "unknown"}}

        assert excerpt("operation", **whole, agencies=[{"name": "Guardia"}]).incomplete
        assert not excerpt("operation", **whole, agencies=[{"name": "Guardia", "role": "lead"}]).incomplete

    def test_may_lack_the_word_of_its_source(self) -> None:
        figure: dict[str, Typed] = {**FIGURE, "source": SOURCE, "word": ""}

        assert outcome(figure=figure).incomplete


GOOD: dict[str, Value] = {"answers": {"title": "Log", "type": "media"}, "overrides": [], "reason": ""}


class TestAStoredPayload:
    """Authentic entries are never refused; what cannot be read is kept, and listed as such."""

    def test_gives_its_excerpt(self) -> None:
        assert make_excerpt(CATALOGUE, "source", version=1, body=canonical.encode(GOOD)).title == "Log"

    @pytest.mark.parametrize(
        ("form", "version", "body"),
        [
            ("spell", 1, canonical.encode(GOOD)),
            ("source", 2, canonical.encode(GOOD)),
            ("source", 0, canonical.encode(GOOD)),
            ("source", 1, b"noise"),
            ("source", 1, canonical.encode({**GOOD, "answers": {"charm": "x"}})),
        ],
    )
    def test_that_nobody_here_can_read_is_unreadable(self, form: str, version: int, body: bytes) -> None:
        assert make_excerpt(CATALOGUE, form, version=version, body=body) == Excerpt(readable=False)


class Secret(Answers):
    """Something nobody may look for."""

    name: Annotated[str | Missing, Text(label="Name")]


class Guarded(Answers):
    """Holds a group that is sensitive as a whole."""

    open: Annotated[str | Missing, Text(label="Open")]
    secret: Annotated[Secret | Missing, GroupKind(label="Secret", model=Secret, sensitive=True)]


def test_a_sensitive_group_hides_all_its_parts() -> None:
    form = Form(
        id="guarded",
        version=1,
        label="Guarded",
        plural="Guarded",
        model=Guarded,
        sections=(Section("All", ("open", "secret")),),
        title="{open} {secret}",
    )
    answers = make_answers(Guarded, {"open": "seen", "secret": make_answers(Secret, {"name": "unseen"})})

    found = excerpt_of(form, Record(answers))

    assert (found.title, found.text) == ("seen", "seen")
    assert excerpt_of(replace(form, title="{secret}"), Record(answers)).title == "Guarded"
    assert not is_incomplete(answers)


def test_a_title_can_name_rows() -> None:
    form = replace(CATALOGUE.form("seizure"), title="Seizure of {items}")
    items: Typed = [
        {"category": "other", "what": name, "amount": "1", "unit": "H87"} for name in ("rope", "oar")
    ]
    checked = check(
        form, {"operation": OPERATION, "category": "several", "item_status": "seized", "items": items}
    )
    assert checked.answers is not None

    assert title_of(form, checked.answers) == "Seizure of 2 items"


def test_a_title_names_no_other_record() -> None:
    """What that one is called may change; a title is made once."""
    form = replace(CATALOGUE.form("outcome"), title="In {operation}: {measure}")
    figure: Typed = {**FIGURE, "source": SOURCE}
    answers = {"operation": OPERATION, "measure": "victim_potential", "figure": figure}
    checked = check(form, answers)
    assert checked.answers is not None

    assert title_of(form, checked.answers) == "In : Potential victim identified"

"""What the page of a form decides."""

import pytest

from fieldbook.base.errors import DiskFull
from fieldbook.forms.kind import Typed
from fieldbook.gui.presenters.outline import SectionState, Standing
from tests.unit.gui.presenters.form_fakes import EUROPOL, NOW_AT, SOME_89, THESEUS, Bench

FIGURE = ("figure",)


def whole_outcome() -> Bench:
    return Bench("outcome", operation=THESEUS, measure="person_check", figure=SOME_89)


class TestTyping:
    def test_an_arrest_brings_up_the_questions_about_people(self) -> None:
        bench = Bench("outcome")
        before = dict(bench.view.shown)

        bench.presenter.typed(("measure",), "arrest")

        assert not before["offences",]
        assert bench.view.shown["offences",]
        assert not bench.view.shown["checked",]

    def test_money_asks_for_its_currency_inside_the_figure(self) -> None:
        bench = Bench("outcome")

        bench.presenter.typed((*FIGURE, "unit"), "currency")

        assert bench.view.shown[(*FIGURE, "currency")]

    def test_the_sort_of_thing_narrows_the_list_below_it(self) -> None:
        bench = Bench("seizure")

        bench.presenter.typed(("category",), "vessels")

        assert bench.view.narrowed["subcategory",] == "vessels"

    def test_a_number_is_said_back_beside_it_and_in_the_words_of_the_figure(self) -> None:
        bench = Bench("outcome")
        bench.presenter.typed((*FIGURE, "unit"), "person")

        bench.presenter.typed((*FIGURE, "value"), "2.5 million")

        assert bench.view.echoes[(*FIGURE, "value")] == "= 2,500,000"
        assert bench.view.echoes[FIGURE] == "2,500,000 persons (two million five hundred thousand)"

    def test_an_amount_in_a_row_is_said_back_with_the_unit_that_was_typed(self) -> None:
        bench = Bench("seizure", category="several", items=[{"category": "drugs"}])

        bench.presenter.typed(("items", 0, "amount"), "12 kg")

        assert bench.view.echoes["items", 0, "amount"] == "= 12 kg = 12,000 g"

    def test_the_heading_is_what_the_record_is_called_so_far(self) -> None:
        bench = Bench("outcome", figure=SOME_89)

        bench.presenter.typed(("measure",), "arrest")

        assert bench.view.heading == "Arrest: some 89 persons"

    def test_the_whole_form_is_not_checked_at_a_keystroke(self) -> None:
        bench = Bench("outcome")
        before = bench.desk.checks

        bench.presenter.typed(("place",), "Durrës")

        assert bench.desk.checks == before

    def test_what_is_typed_is_kept_even_when_it_is_wrong(self) -> None:
        bench = Bench("outcome")

        bench.presenter.typed((*FIGURE, "value"), "89 or so")

        assert bench.presenter.draft.typed_at((*FIGURE, "value")) == "89 or so"

    def test_a_needed_figure_begins_with_its_defaults(self) -> None:
        bench = Bench("outcome")

        assert bench.presenter.draft.typed_at(FIGURE) == {"qualifier": "exact", "status": "preliminary"}

    def test_an_answer_taken_back_from_its_reason_begins_with_the_defaults_again(self) -> None:
        bench = Bench("outcome")
        bench.presenter.typed(FIGURE, {"missing": "unknown"})
        assert bench.view.echoes[FIGURE] == ""
        bench.view.typed.clear()

        bench.presenter.typed(FIGURE, "")

        assert bench.view.typed[FIGURE] == {"qualifier": "exact", "status": "preliminary"}

    def test_records_to_point_at_are_asked_for_with_the_operation(self) -> None:
        bench = Bench("outcome", operation=THESEUS)

        offers = bench.presenter.choices(("source",), "europol")

        assert [offer.key for offer in offers] == [EUROPOL]
        assert bench.desk.operations_asked == [THESEUS]


class TestProblems:
    def test_nothing_is_said_while_typing(self) -> None:
        bench = Bench("outcome")

        bench.presenter.typed(("happened_on",), "yesteryear")

        assert bench.view.problems == {}

    def test_a_wrong_answer_is_told_once_it_is_left(self) -> None:
        bench = Bench("outcome")
        bench.presenter.typed(("happened_on",), "yesteryear")

        bench.presenter.left(("happened_on",))

        assert bench.view.problems["happened_on",].startswith("Write a date such as 9.12.2019")

    def test_a_part_of_the_figure_is_told_by_itself(self) -> None:
        bench = Bench("outcome")
        bench.presenter.typed((*FIGURE, "value"), "89 or so")

        bench.presenter.left((*FIGURE, "value"))

        assert list(bench.view.problems) == [(*FIGURE, "value")]

    def test_a_mended_one_goes_at_once(self) -> None:
        bench = Bench("outcome")
        bench.presenter.typed(("happened_on",), "yesteryear")
        bench.presenter.left(("happened_on",))

        bench.presenter.typed(("happened_on",), "9.12.2019")

        assert bench.view.problems == {}

    def test_a_blank_one_is_not_told_before_a_save_is_tried(self) -> None:
        bench = Bench("outcome")

        bench.presenter.left(("operation",))

        assert bench.view.problems == {}

    def test_a_save_tells_all_of_them_with_the_same_words_twice(self) -> None:
        bench = Bench("operation", agencies=[{"name": "Police"}, {"role": "lead"}], ends_on="32.13.2019")

        bench.presenter.save()

        assert bench.desk.saved == []
        assert bench.view.banner is not None
        assert sorted(bench.view.banner) == sorted(bench.view.problems.values())
        assert set(bench.view.problems) == {("name",), ("ends_on",), ("agencies", 1, "name")}

    def test_the_list_goes_when_the_last_one_is_mended_and_left(self) -> None:
        bench = Bench("operation")
        bench.presenter.save()

        bench.presenter.typed(("name",), "Theseus")
        bench.presenter.left(("name",))

        assert bench.view.banner == []

    def test_problems_of_rows_do_not_stay_behind_when_a_row_is_removed(self) -> None:
        bench = Bench("operation", name="Theseus", agencies=[{"role": "lead"}, {"name": "Police"}])
        bench.presenter.save()
        assert ("agencies", 0, "name") in bench.view.problems

        bench.presenter.typed(("agencies",), [{"name": "Police"}])

        assert bench.view.problems == {}

    def test_gaps_stop_nothing_and_are_listed(self) -> None:
        bench = Bench("operation", name="Theseus")

        bench.presenter.save()

        assert len(bench.desk.saved) == 1
        assert "Add at least the agency that led." in bench.view.gaps


class TestWarnings:
    def consent(self) -> Bench:
        return Bench(
            "referral",
            operation=THESEUS,
            services=["safe_shelter"],
            consent="overridden_vital",
            people={**SOME_89, "value": "1", "qualifier": "exact", "word": ""},
        )

    def test_a_warning_stops_the_save_until_it_has_a_reason(self) -> None:
        bench = self.consent()
        bench.presenter.save()
        assert bench.desk.saved == []
        assert bench.view.reasons["consent",] == ""

        bench.presenter.overrode(("consent",), "Danger to life; approved by the duty prosecutor")
        bench.presenter.save()

        assert len(bench.desk.saved) == 1
        assert list(bench.desk.saved[0].overrides) == ["consent consent.overridden"]

    def test_a_reason_given_is_counted_as_nothing_to_mend(self) -> None:
        bench = self.consent()
        bench.presenter.save()
        assert bench.view.sections[3] == SectionState("Consent", Standing.PROBLEMS, 1)

        bench.presenter.overrode(("consent",), "Danger to life")
        bench.presenter.left(("consent",))

        assert bench.view.sections[3].standing is Standing.COMPLETE


class TestKeeping:
    def test_a_change_asks_to_be_kept_soon(self) -> None:
        bench = Bench("operation")

        bench.presenter.typed(("name",), "Thes")

        assert bench.view.asked_to_keep == 1
        assert bench.view.kept == [None]

    def test_flush_keeps_once(self) -> None:
        bench = Bench("operation")
        bench.presenter.typed(("name",), "Thes")

        assert bench.presenter.flush()
        assert bench.presenter.flush()

        assert [draft.typed["name"] for draft in bench.desk.kept] == ["Thes"]
        assert bench.view.kept[-1] == NOW_AT

    def test_while_something_long_is_written_keeping_waits_and_typing_does_not(self) -> None:
        bench = Bench("operation")
        bench.presenter.typed(("name",), "Thes")
        bench.desk.taken = True

        bench.presenter.keep()
        assert (bench.desk.kept, bench.view.asked_to_keep) == ([], 2)

        bench.desk.taken = False
        bench.presenter.keep()
        assert len(bench.desk.kept) == 1

    def test_leaving_a_question_keeps_at_once(self) -> None:
        bench = Bench("operation")
        bench.presenter.typed(("name",), "Thes")

        bench.presenter.left(("name",))

        assert len(bench.desk.kept) == 1

    def test_a_page_that_was_only_looked_at_keeps_nothing(self) -> None:
        bench = Bench("outcome")

        bench.presenter.left(("operation",))

        assert bench.desk.kept == []

    def test_a_full_disk_is_told_and_the_typing_stays(self) -> None:
        bench = Bench("operation")
        bench.desk.refuses = DiskFull(place="the vault")
        bench.presenter.typed(("name",), "Thes")

        assert not bench.presenter.flush()

        assert isinstance(bench.view.refusal, DiskFull)
        assert bench.presenter.draft.typed["name"] == "Thes"


class TestSaving:
    def test_a_whole_record_is_saved_and_announced(self) -> None:
        bench = whole_outcome()

        bench.presenter.save()

        assert [following for _, following in bench.view.saved] == [None]
        assert bench.presenter.flush()
        assert bench.desk.kept == []

    def test_a_refusal_is_told_and_the_draft_is_kept(self) -> None:
        bench = whole_outcome()
        bench.presenter.typed(("place",), "Durrës")
        bench.desk.refuses = DiskFull(place="the vault")

        bench.presenter.save()

        assert bench.view.saved == []
        assert isinstance(bench.view.refusal, DiskFull)

    def test_another_one_keeps_what_it_points_at_and_nothing_else(self) -> None:
        bench = whole_outcome()

        bench.presenter.save(again=True)

        following = bench.view.saved[0][1]
        assert following is not None
        assert following.typed == {
            "operation": THESEUS,
            "figure": {"qualifier": "exact", "status": "preliminary", "source": EUROPOL},
        }

    def test_a_saved_record_changes_only_with_a_reason(self) -> None:
        bench = Bench("operation", name="Theseus", parents=("ab" * 32,))
        bench.presenter.save()
        assert bench.view.banner == ["Say in a few words why the record changes."]
        assert () in bench.view.problems

        bench.presenter.reasoned("A second report came in")
        assert () not in bench.view.problems
        bench.presenter.save()

        assert bench.desk.saved[0].reason == "A second report came in"


class TestSections:
    def test_a_new_record_is_untouched_and_conditional_sections_are_not_there(self) -> None:
        bench = Bench("outcome")

        standings = [state.standing for state in bench.view.sections]

        assert standings[:3] == [Standing.UNTOUCHED, Standing.UNTOUCHED, Standing.HIDDEN]

    @pytest.mark.parametrize(
        ("given", "expected"),
        [
            ({"stated_days": "8"}, SectionState("What and when", Standing.BEGUN)),
            ({"name": "Theseus"}, SectionState("What and when", Standing.MISSING, 1)),
            ({"name": "Theseus", "starts_on": "2019"}, SectionState("What and when", Standing.COMPLETE)),
        ],
    )
    def test_a_section_says_how_far_it_is(self, given: dict[str, Typed], expected: SectionState) -> None:
        assert Bench("operation", parents=(), **given).view.sections[0] == expected

    def test_problems_are_counted_once_they_are_told(self) -> None:
        bench = Bench("operation", ends_on="32.13.2019")

        bench.presenter.save()

        assert bench.view.sections[0] == SectionState("What and when", Standing.PROBLEMS, 2)


class TestNumbersOfACountry:
    def test_are_read_when_the_question_is_left_and_said_again(self) -> None:
        bench = Bench("seizure")
        bench.desk.habit = "fr"
        bench.presenter.typed(("quantity", "value"), "50.000")
        bench.presenter.left(("quantity", "value"))

        assert bench.presenter.draft.typed_at(("quantity", "value")) == "50000"
        assert bench.view.echoes["quantity", "value"] == "= 50,000"

    def test_stay_as_they_were_typed_while_nobody_said_whose_they_are(self) -> None:
        bench = Bench("seizure")
        bench.presenter.typed(("quantity", "value"), "50.000")
        bench.presenter.left(("quantity", "value"))

        assert bench.presenter.draft.typed_at(("quantity", "value")) == "50.000"


def test_rows_that_came_at_once_are_looked_at_at_once() -> None:
    bench = Bench("seizure", operation=THESEUS, category="several")
    bench.presenter.typed(("items",), [{"category": "drugs", "amount": "much"}, {"category": "devices"}])
    assert bench.view.problems == {}

    bench.presenter.left(("items",))

    assert list(bench.view.problems) == [("items", 0, "amount")]

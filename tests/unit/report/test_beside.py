"""What stands beside stated figures: things counted one by one, and a supervisor's choice."""

from decimal import Decimal

from fieldbook.report.choices import COMPUTED, FIGURE, OPEN, Choice
from fieldbook.report.figures import StatedFigure
from fieldbook.report.recorded import Recorded
from fieldbook.report.summary import Beside, Block, Summary, make_summary
from tests.unit.report.figures import rid, stated


def choice(about: str, takes: str = FIGURE, *, at: str = "1", by: str = "Amina") -> Choice:
    return Choice(rid(f"c{at}"), rid(about), takes, "told by the court", by, at)


def person(name: str, measure: str = "arrest", unit: str = "person", *, once: str = "") -> Recorded:
    return Recorded(rid(name), measure, measure.capitalize(), unit, f"{unit}s", Decimal(1), once=once)


def beside(*figures: StatedFigure, **standing: tuple[object, ...]) -> Summary:
    return make_summary("Theseus", figures, beside=Beside(**standing))  # type: ignore[arg-type]  # as named


def block(*figures: StatedFigure, **standing: tuple[object, ...]) -> Block:
    (found,) = beside(*figures, **standing).blocks
    return found


class TestAChoice:
    def test_takes_a_stated_number_and_leaves_the_others(self) -> None:
        figures = (stated("a", 72), stated("b", 80, ("contradicts", "a")))
        found = block(*figures, choices=(choice("b"),))

        assert found.preferred is not None
        assert (found.preferred.words, found.preferred.figure) == ("80 persons", rid("b"))
        assert found.total == block(*figures).total
        assert [one.figure for one in found.stated] == list(figures)

    def test_may_take_what_is_computed(self) -> None:
        found = block(stated("a", 72), stated("b", 8), choices=(choice("a", COMPUTED),))

        assert found.preferred is not None
        assert (found.preferred.words, found.preferred.figure) == ("80 persons", None)

    def test_that_was_taken_back_is_none(self) -> None:
        assert block(stated("a", 72), choices=(choice("a", OPEN),)).preferred is None

    def test_about_another_measure_is_none_here(self) -> None:
        summary = beside(stated("a", 72), stated("b", 8, measure="victim"), choices=(choice("b"),))

        assert [found.preferred is None for found in summary.blocks] == [True, False]

    def test_that_agrees_with_another_stands_with_the_newer_reason(self) -> None:
        older, newer = choice("a", at="1"), choice("a", at="2", by="Boris")
        found = block(stated("a", 72), choices=(newer, older))

        assert found.preferred is not None
        assert found.preferred.choice == newer

    def test_that_differs_from_another_is_told_and_none_is_taken(self) -> None:
        """Never the last writer's: two supervisors who disagree have to talk to each other."""
        made = (choice("a", at="1"), choice("b", at="2", by="Boris"))
        summary = beside(stated("a", 72), stated("b", 80), choices=made)

        assert summary.blocks[0].preferred is None
        assert [flag.text for flag in summary.flags] == [
            "Two choices differ for Arrest (Amina, Boris): choose again."
        ]


class TestWhatWasRecorded:
    def test_stands_beside_the_stated_number_with_the_gap(self) -> None:
        found = block(stated("a", 5), recorded=(person("p"), person("q")))

        assert found.recorded is not None
        assert (found.recorded.words, found.gap, found.stated[0].gap) == ("2 persons", "3 more", "3 more")

    def test_is_one_person_however_many_records_tell_of_it(self) -> None:
        """Rule P4: referred twice is one person who was referred."""
        found = block(
            stated("a", 5), recorded=(person("p", once="X"), person("q", once="X"), person("r", once="Y"))
        )

        assert found.recorded is not None
        assert (found.recorded.words, found.recorded.records) == ("2 persons", 3)

    def test_is_never_added_to_what_is_stated(self) -> None:
        found = block(stated("a", 5), recorded=(person("p"),))

        assert found.total is not None
        assert found.total.words == "5"

    def test_stands_alone_where_nothing_is_stated(self) -> None:
        (found,) = beside(recorded=(person("p", "victim"), person("q", "victim"))).blocks

        assert (found.label, found.stated, found.total) == ("Victim", (), None)
        assert found.recorded is not None
        assert found.recorded.words == "2 persons"

    def test_is_not_compared_with_events(self) -> None:
        """2.5 million checks are not 2.5 million persons."""
        summary = beside(stated("a", 5, unit="check"), recorded=(person("p"),))

        assert [found.recorded is None for found in summary.blocks] == [True, False]

    def test_is_not_compared_with_a_total_that_includes_earlier_periods(self) -> None:
        summary = beside(stated("a", 5, cumulative=True), recorded=(person("p"),))

        assert summary.blocks[0].recorded is None

    def test_is_compared_with_no_single_one_of_several_that_are_added(self) -> None:
        found = block(stated("a", 5), stated("b", 3), recorded=(person("p"),))

        assert [one.gap for one in found.stated] == ["", ""]
        assert found.gap == "7 more"

    def test_of_a_record_that_states_a_figure_stays_with_it(self) -> None:
        figure = stated("a", 5, group_key="passport|seized")

        assert block(figure, recorded=(person("a"),)).recorded is not None


def test_sources_that_disagree_are_told_how_far() -> None:
    assert block(stated("a", 72), stated("b", 80, ("contradicts", "a"))).gap == (
        "8 between the lowest and the highest"
    )

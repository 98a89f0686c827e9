"""The report of an operation: every figure with its source, bars that promise no more than is known."""

from collections.abc import Iterator
from decimal import Decimal

import pytest

from fieldbook.base.bounds import Bounds
from fieldbook.base.errors import NoSuchRecord
from fieldbook.base.ids import RecordId
from fieldbook.base.ports import Silent
from fieldbook.base.sensitive import Sensitive
from fieldbook.report.summary import Block
from fieldbook.report.totals import Total
from fieldbook.services import browse
from fieldbook.services.demo import PASSPHRASE, run_demo
from fieldbook.services.printing.operation import charts_of, report_of
from fieldbook.services.printing.paper import Paper, PaperChart
from fieldbook.services.session import Session
from fieldbook.services.unlock import unlock
from tests.toolkit.vaults import outside, save_operation, save_outcome


@pytest.fixture(scope="module")
def session(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Session]:
    """Headquarters with both seeds."""
    folder = tmp_path_factory.mktemp("report") / "here"
    run_demo(folder, outside("demo"), Silent())
    made = unlock(folder / "headquarters", Sensitive(PASSPHRASE), outside())
    yield made
    made.close()


@pytest.fixture(scope="module")
def theseus(session: Session) -> Paper:
    rows = browse.page(session, browse.Asked("operation")).rows
    return report_of(session, next(row.record for row in rows if row.title == "Theseus"))


def chart(paper: Paper, unit: str) -> PaperChart:
    return next(one for one in paper.charts if unit in one.title)


def test_names_every_stated_figure_with_its_source(theseus: Paper) -> None:
    stated = next(table for table in theseus.tables if table.title == "Every stated figure")

    words = [row[1] for row in stated.rows]
    for figure in ("some 89 persons", "More than 1,500 documents", "60 kg", "USD 200,000"):
        assert figure in words
    assert len(stated.rows) == 24


def test_numbers_its_sources_and_says_each_once(theseus: Paper) -> None:
    stated = next(table for table in theseus.tables if table.title == "Every stated figure")
    sources = next(table for table in theseus.tables if table.title == "Sources")

    assert {row[2] for row in stated.rows} == {row[0] for row in sources.rows}
    assert len({row[1] for row in sources.rows}) == len(sources.rows) == 3


def test_says_how_many_figures_and_sources_there_are(theseus: Paper) -> None:
    about = dict(theseus.sections[0].lines)

    assert about["Stated figures"].startswith("24, from ")


def test_units_are_never_in_one_chart(theseus: Paper) -> None:
    persons = [bar.words for bar in chart(theseus, "persons").bars]

    assert all("persons" in words for words in persons)
    assert not any("vehicles" in words or "USD" in words for words in persons)


def test_the_longest_bar_is_the_first_and_fills_the_width(theseus: Paper) -> None:
    bars = chart(theseus, "persons").bars

    assert bars[0].possible == 1
    assert [bar.possible for bar in bars] == sorted((bar.possible for bar in bars), reverse=True)


def block(label: str, lower: int | None, upper: int | None) -> Block:
    def made(number: int | None) -> Decimal | None:
        return None if number is None else Decimal(number)

    return Block(label, "persons", (), Total(Bounds(made(lower), made(upper)), "added"))


class TestABar:
    def test_is_pale_between_what_is_certain_and_what_may_be(self) -> None:
        (drawn,) = charts_of([block("Arrest", 50, 100), block("Victim", 20, 20)])

        assert (drawn.bars[0].certain, drawn.bars[0].possible) == (0.5, 1.0)
        assert (drawn.bars[1].certain, drawn.bars[1].possible) == (0.2, 0.2)

    def test_without_an_upper_bound_goes_on_beyond_what_is_certain(self) -> None:
        (drawn,) = charts_of([block("Document", 1500, None), block("Vessel", 30, 30)])

        assert drawn.bars[0].certain < drawn.bars[0].possible == 1.0

    def test_up_to_promises_nothing(self) -> None:
        (drawn,) = charts_of([block("Arrest", None, 15), block("Victim", 30, 30)])

        assert (drawn.bars[1].certain, drawn.bars[1].possible) == (0.0, 0.5)

    def test_alone_is_no_chart(self) -> None:
        assert list(charts_of([block("Arrest", 5, 5)])) == []

    def test_of_nothing_is_not_drawn(self) -> None:
        assert list(charts_of([block("Arrest", 0, 0), block("Victim", 5, 5)])) == []


def test_an_operation_without_figures_is_a_paper_all_the_same(session: Session) -> None:
    paper = report_of(session, save_operation(session, "Empty"))

    assert (paper.charts, paper.tables) == ((), ())
    assert paper.title == "Empty"


def test_what_is_no_operation_has_no_report(session: Session) -> None:
    with pytest.raises(NoSuchRecord):
        report_of(session, RecordId("00" * 16))


def test_says_where_records_lie_in_words_beside_the_map(session: Session) -> None:
    operation = save_operation(session, "Places")
    for place in ("Skopje, MK", "Skopje, MK"):
        save_outcome(session, operation, place=place)
    save_outcome(session, operation, place={"name": "Haven", "country": "RS", "type": "shelter"})

    paper = report_of(session, operation)

    table = next(one for one in paper.tables if one.title == "Places")
    first, closed = table.rows
    assert first[0].startswith("Skopje")
    assert first[1:] == ("To the town", "2")
    assert closed[1:] == ("By its country alone", "1")
    assert "Haven" not in str(paper)
    assert [len(one.records) for one in paper.places] == [2, 1]

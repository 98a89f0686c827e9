"""Figures of one operation side by side."""

import pytest

from tests.unit.report.figures import only_block, stated, summed


def test_blocks_of_one_measure_stay_together_in_the_order_of_their_first_figure() -> None:
    summary = summed(
        stated("a", 1, measure_label="Arrest"),
        stated("b", 2, measure="victim", measure_label="Victim"),
        stated("c", 3, measure_label="Arrest", unit="case", unit_label="cases"),
    )
    assert [(block.label, block.unit_label) for block in summary.blocks] == [
        ("Arrest", "persons"),
        ("Arrest", "cases"),
        ("Victim", "persons"),
    ]


def test_money_is_named_by_its_currency() -> None:
    assert (
        only_block(stated("cash", 200, unit="currency", unit_label="money", currency="USD")).unit_label
        == "USD"
    )


def test_a_record_states_one_figure_however_often_it_is_given() -> None:
    """The seed text holds its body twice."""
    assert summed(stated("a", 72), stated("a", 72)).figures == 1


def test_an_operation_without_figures_has_an_empty_summary() -> None:
    summary = summed()
    assert (summary.blocks, summary.flags, summary.figures) == ((), (), 0)


@pytest.mark.parametrize(
    ("relation", "note"),
    [
        ("subset_of", "Counted; part of 89 persons"),
        ("same_as", "Counted; the same as 89 persons"),
        ("overlaps", "Counted; may overlap with 89 persons"),
        ("disjoint_with", "Counted"),
        ("cumulative_of", "Includes earlier periods: stands alone; includes 89 persons"),
    ],
)
def test_a_relation_to_another_measure_is_said(relation: str, note: str) -> None:
    summary = summed(stated("a", 89, measure="victim"), stated("b", 7, (relation, "a")))
    assert summary.blocks[1].stated[0].note == note

"""Refusals reach people as one sentence and scripts as the same in JSON; our own mistakes hold no answers."""

import pytest

from fieldbook.base.errors import Gap, TooLarge, Unsaveable
from fieldbook.base.problem import Problem, Severity
from fieldbook.cli.misused import Misused
from fieldbook.cli.telling import interruption, mistake, misuse, problems, refusal

GAP = Gap(device="Tablet 4", next=118, found=131)
PROBLEM = Problem(("relations", 0, "to"), "link.blank", "Choose the other figure.")


class TestARefusal:
    def test_has_its_code_its_fields_and_its_sentence(self) -> None:
        told = refusal(GAP)

        assert told.data == {
            "code": "C101",
            "device": "Tablet 4",
            "next": 118,
            "found": 131,
            "what": GAP.what,
            "remedy": GAP.remedy,
        }
        assert told.text == GAP.told

    def test_names_the_file_it_is_about(self) -> None:
        told = refusal(GAP, about="stick/one.fbb")

        assert told.data["about"] == "stick/one.fbb"
        assert told.text.startswith("stick/one.fbb: Entries are missing")

    def test_keeps_its_sentence_although_a_field_is_called_the_same(self) -> None:
        assert refusal(TooLarge(what="over 5 bytes")).data["what"] == (
            "The file is larger than a bundle may be (over 5 bytes)."
        )

    def test_lists_the_problems_that_it_carries(self) -> None:
        told = refusal(Unsaveable((PROBLEM,)))

        assert told.data["problems"] == [
            {
                "where": "relations.1.to",
                "code": "link.blank",
                "severity": "error",
                "text": "Choose the other figure.",
            }
        ]
        assert told.text.splitlines()[1] == "  relations.1.to: Choose the other figure. (link.blank)"


def test_problems_come_under_one_sentence() -> None:
    gap = Problem((), "form.thin", "Add one.", Severity.GAP)
    told = problems([PROBLEM, gap], what="Not yet.", remedy="Nothing was saved.")

    assert told.data["code"] == "problems"
    assert told.text.splitlines()[0] == "Not yet. Nothing was saved."
    assert told.text.splitlines()[2] == "  the record: Add one. (form.thin)"


def test_a_misused_command_is_told_with_its_usage() -> None:
    told = misuse(Misused("there is no command frob", "usage: fieldbook COMMAND"))

    assert told.data["code"] == "usage"
    assert told.text.endswith("Nothing was done.\nusage: fieldbook COMMAND")


def test_an_interruption_says_that_nothing_was_left_half_done() -> None:
    assert interruption().data == {
        "code": "interrupted",
        "what": "Interrupted. Nothing is half saved.",
        "remedy": "",
    }


def test_our_own_mistake_tells_the_place_and_never_the_answer() -> None:
    secret = "the aunt of V-0007"
    with pytest.raises(ValueError, match="aunt") as caught:
        raise ValueError(secret)

    told = mistake(caught.value)

    assert "ValueError" in told.text
    assert "test_telling.py:" in told.text
    assert secret not in told.text + str(told.data)

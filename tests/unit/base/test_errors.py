"""A refusal speaks to a person, to a log and to a script."""

import pytest

from fieldbook.base.errors import BadEntry, Gap, NoVault, Unsaveable, WrongPassphrase
from fieldbook.base.problem import Problem


class TestARefusal:
    def test_tells_a_person_what_happened_and_what_to_do_with_the_code_last(self) -> None:
        assert WrongPassphrase().told == (
            "This passphrase does not open the vault. "
            "Nothing has been changed. Type it again; capital letters count. (V101)"
        )

    def test_fills_in_what_it_was_raised_with(self) -> None:
        gap = Gap(device="Tablet 4", found=131, next=118)

        assert gap.what == "Entries are missing: Tablet 4 comes from 131, but 118 is next here."
        assert "starts at entry 118" in gap.remedy

    def test_shows_a_log_its_code_and_fields_only(self) -> None:
        assert str(BadEntry(seq=7, reason="another payload")) == "C104 seq=7 reason=another payload"

    def test_keeps_its_fields_for_a_script(self) -> None:
        assert Gap(device="Tablet 4", found=131, next=118).fields == {
            "device": "Tablet 4",
            "found": 131,
            "next": 118,
        }

    def test_without_fields_is_whole_all_the_same(self) -> None:
        assert str(NoVault()) == "V105"

    @pytest.mark.parametrize("count", [1, 3])
    def test_of_a_save_carries_the_problems(self, count: int) -> None:
        problems = (Problem(("name",), "text.blank", "Write the name."),) * count

        assert (Unsaveable(problems).problems, Unsaveable(problems).fields) == (problems, {"count": count})
